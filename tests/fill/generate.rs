//! Definitions of every make, and values for their slots.

use serde_json::{Map, Value, json};

/// The same numbers in every run (SplitMix64).
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, count: usize) -> usize {
        (self.next() % count as u64) as usize
    }

    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn one<'t>(&mut self, of: &[&'t str]) -> &'t str {
        of[self.below(of.len())]
    }
}

/// What of templates a provider carries.
pub struct Profile {
    pub provider: &'static str,
    pub headers: &'static [&'static str],
    pub buttons: &'static [&'static str],
    pub card_buttons: &'static [&'static str],
    pub has_offers: bool,
    /// Whether a place has a name and an address.
    pub has_place_names: bool,
}

pub const PROFILES: [Profile; 5] = [
    Profile {
        provider: "infobip",
        headers: &["text", "image", "video", "gif", "document", "location"],
        buttons: &["url", "quick_reply", "copy_code", "flow", "catalog", "multi_product", "voice_call"],
        card_buttons: &["url", "quick_reply"],
        has_offers: true,
        has_place_names: false,
    },
    Profile {
        provider: "tyntec",
        headers: &["text", "image", "video", "document", "location"],
        buttons: &["url", "quick_reply", "copy_code", "flow", "catalog", "multi_product", "voice_call"],
        card_buttons: &["url", "quick_reply"],
        has_offers: true,
        has_place_names: true,
    },
    Profile {
        provider: "tellephant",
        headers: &["text", "image", "video", "document", "location"],
        buttons: &["url"],
        card_buttons: &[],
        has_offers: false,
        has_place_names: false,
    },
    Profile {
        provider: "woztell",
        headers: &["text", "image", "video", "document", "location"],
        buttons: &["url", "quick_reply", "copy_code", "flow"],
        card_buttons: &["url", "quick_reply"],
        has_offers: false,
        has_place_names: true,
    },
    Profile {
        provider: "telinfy",
        headers: &["text", "image", "video", "audio", "document"],
        buttons: &["url", "quick_reply"],
        card_buttons: &[],
        has_offers: false,
        has_place_names: false,
    },
];

const NAMES: [&str; 8] = ["name", "order_1", "when", "a", "text", "image", "length", "_2"];

/// A text with some variables, all with names or all with numbers, some twice.
fn text(random: &mut Random, most: usize) -> String {
    let count = random.below(most + 1);
    let is_named = random.chance(50);
    let mut names: Vec<String> = (0..count).map(|index| if is_named { NAMES[index].into() } else { (index + 1).to_string() }).collect();
    if random.chance(30) {
        names.reverse();
    }
    if random.chance(20) {
        names.extend(names.first().cloned());
    }
    let spaced = |random: &mut Random, name: &str| if random.chance(20) { format!("{{{{ {name} }}}}") } else { format!("{{{{{name}}}}}") };
    let parts: Vec<String> = names.iter().map(|name| spaced(random, name)).collect();
    ["Dear ", &parts.join(" and "), ", {this} is {{ no variable }} 🎉."].concat()
}

fn header(random: &mut Random, kinds: &[&str]) -> Value {
    let kind = random.one(kinds);
    match (kind, random.below(3)) {
        ("text", 0) => json!({ "format": "TEXT", "text": random.one(&["Order {{number}}", "Order {{1}}"]) }),
        ("text", 1) => json!({ "text": "For you, {{1}}", "example": "Ann" }),
        ("text", _) => json!({ "text": "News" }),
        (kind, 0) => json!({ "format": kind.to_ascii_uppercase() }),
        (kind, _) => json!({ kind: { "example": "https://files.example/a" } }),
    }
}

fn button(random: &mut Random, kind: &str) -> Value {
    let mut button = match kind {
        "url" => match random.below(3) {
            0 => json!({ "url": "https://shop.example/news" }),
            1 => json!({ "url": "https://shop.example/{{1}}", "example": "https://shop.example/17" }),
            _ => json!({ "url": "https://shop.example/track?order={{number}}" }),
        },
        "copy_code" => json!({ "example": "SAVE20" }),
        _ => json!({}),
    };
    button["type"] = if random.chance(30) { kind.to_ascii_uppercase().into() } else { kind.into() };
    button["text"] = "Press".into();
    button
}

/// Buttons that may stand together: quick replies first, two URLs, one of each other.
fn buttons(random: &mut Random, kinds: &[&str]) -> Value {
    let has = |kind: &str| kinds.contains(&kind);
    let alone = ["catalog", "multi_product"].into_iter().filter(|kind| has(kind)).collect::<Vec<_>>();
    if !alone.is_empty() && random.chance(15) {
        let kind = random.one(&alone);
        return json!([button(random, kind)]);
    }
    let mut wanted = Vec::new();
    if has("flow") && random.chance(25) {
        wanted.push("flow");
    }
    wanted.extend(["quick_reply", "quick_reply"].into_iter().filter(|kind| has(kind) && random.chance(40)));
    wanted.extend(["url", "copy_code", "voice_call", "url"].into_iter().filter(|kind| has(kind) && random.chance(40)));
    // What takes nothing stands between the others.
    if random.chance(30) {
        wanted.insert(wanted.len().min(1), "phone_number");
    }
    wanted.into_iter().map(|kind| button(random, kind)).collect()
}

fn cards(random: &mut Random, kinds: &[&str]) -> Value {
    let kind = random.one(&["image", "video"]);
    let kinds: Vec<&str> = kinds.iter().copied().filter(|_| random.chance(60)).collect();
    let most = random.below(3);
    let card = |random: &mut Random| {
        let mut card = json!({ "header": { kind: {} }, "body": text(random, most) });
        if !kinds.is_empty() {
            card["buttons"] = kinds.iter().map(|kind| button(random, kind)).collect();
        }
        card
    };
    (0..2 + random.below(9)).map(|_| card(random)).collect()
}

/// A definition that the provider carries.
pub fn definition(random: &mut Random, profile: &Profile) -> Value {
    let mut definition = json!({ "name": format!("order_{}", random.below(1000)), "language": random.one(&["en", "en_US", "pt_BR"]),
        "category": random.one(&["utility", "MARKETING"]), "status": random.one(&["approved", "APPROVED"]) });
    if random.chance(10) {
        definition["category"] = "authentication".into();
        definition["body"] = match random.below(3) {
            0 => json!({ "addSecurityRecommendation": true }),
            1 => json!({ "text": "*{{1}}* is your verification code." }),
            _ => json!("{{1}} is your code."),
        };
        definition["buttons"] = json!([{ "type": "otp", "otpType": random.one(&["copy_code", "one_tap"]), "text": "Copy" }]);
        return definition;
    }
    let body = text(random, 6);
    definition["body"] = if random.chance(50) { json!(body) } else { json!({ "text": body }) };
    if !profile.card_buttons.is_empty() && random.chance(20) {
        definition["cards"] = cards(random, profile.card_buttons);
        return definition;
    }
    if random.chance(70) {
        definition["header"] = header(random, profile.headers);
    }
    if random.chance(30) {
        definition["footer"] = json!({ "text": "Bye" });
    }
    if random.chance(70) {
        definition["buttons"] = buttons(random, profile.buttons);
    }
    if profile.has_offers && random.chance(15) {
        definition["limitedTimeOffer"] = json!({ "text": "Today", "hasExpiration": random.chance(60) });
    }
    definition
}

/// A value for each slot, the optional ones now and then, put where the slot says.
pub fn values(random: &mut Random, profile: &Profile, slots: &[Value]) -> Value {
    let mut values = json!({ "to": "919999999999" });
    for slot in slots {
        if slot["required"] != true && slot["kind"] != "flow" && random.chance(50) {
            continue;
        }
        let media = || json!({ "url": "https://files.example/a.mp4" });
        let value = match slot["kind"].as_str().unwrap() {
            "text" => random.one(&["Ann", "17", "shoes, blue", "🎉"]).into(),
            "suffix" => "17".into(),
            "code" => "SAVE20".into(),
            "payload" => "again".into(),
            "flow" if random.chance(50) => json!({ "token": "7d1c5e" }),
            "flow" => "7d1c5e".into(),
            "catalog" => "sku-1".into(),
            "products" => json!({ "thumbnailProductId": "sku-1", "sections": [{ "title": "New", "productIds": ["sku-1"] }] }),
            "call" => json!({ "validMinutes": 60 }),
            "offer" => "2040-01-01T00:00:00Z".into(),
            "document" => json!({ "url": "https://files.example/a.pdf", "filename": "a.pdf" }),
            "location" if profile.has_place_names => json!({ "latitude": 1.5, "longitude": 2.5, "name": "Shop", "address": "Main Street" }),
            "location" => json!({ "latitude": 1.5, "longitude": 2.5 }),
            "image" | "video" | "gif" | "audio" => media(),
            other => panic!("a slot of an unknown kind: {other}"),
        };
        put(&mut values, slot["path"].as_str().unwrap(), value);
    }
    values
}

/// Puts a value where a pointer leads; numbers are places in the list of cards and keys elsewhere.
fn put(target: &mut Value, pointer: &str, value: Value) {
    let mut at = target;
    for (depth, step) in pointer.split('/').skip(1).enumerate() {
        let is_card = depth == 1 && pointer.starts_with("/cards/");
        if is_card {
            let index: usize = step.parse().unwrap();
            if at.is_null() {
                *at = json!([]);
            }
            let cards = at.as_array_mut().unwrap();
            while cards.len() <= index {
                cards.push(json!({}));
            }
            at = &mut cards[index];
            continue;
        }
        if at.is_null() {
            *at = Value::Object(Map::new());
        }
        at = at.as_object_mut().unwrap().entry(step).or_insert(Value::Null);
    }
    *at = value;
}
