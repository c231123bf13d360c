//! The rows of WhatsApp's own rules, and what each is about in a neutral message.

use serde_json::{Value, json};

use super::probe::Probe::{self, Defined, Edit, Items, ItemsAt, Length, Number, Silence, Words};

/// The areas that are rules of messages.
pub const AREAS: [&str; 8] = ["envelope", "text", "media", "location", "contacts", "reaction", "interactive", "template-send"];

/// The rows that are not enforced, and why.
pub const NOT_ENFORCED: &[(&str, &str)] = &[
    ("env.read.age", "not visible to a client"),
    ("media.id.ttl", "not visible to a client"),
    ("media.id.webhook_ttl", "not visible to a client"),
    ("image.bit_depth", "not visible to a client"),
    ("int.header.sub_text.length", "no neutral field"),
    ("int.cta.name", "no neutral field"),
    ("int.locreq.name", "no neutral field"),
    ("int.catalog.name", "no neutral field"),
    ("int.catalog.thumbnail", "no neutral field"),
    ("int.flow.version", "no neutral field"),
    ("int.carousel.card_index", "no neutral field"),
    ("int.carousel.product.catalog", "no neutral field"),
    ("int.product_list.exists", "not visible to a client"),
    ("int.flow.payload.screen", "not visible to a client"),
    ("ts.language.policy", "no neutral field"),
    ("ts.currency.fields", "no neutral field"),
    ("ts.currency.code", "no neutral field"),
    ("ts.currency.amount", "no neutral field"),
    ("ts.date_time.fallback", "no neutral field"),
    ("ts.mm.category", "no neutral field"),
];

/// What a row is about; nothing for rows that [`NOT_ENFORCED`] lists and for rows that are new.
pub fn probes(id: &str) -> Vec<Probe> {
    let area = id.split('.').next().unwrap_or_default();
    match area {
        "env" | "text" => envelope(id),
        "int" => interactive(id),
        "ts" => template(id),
        _ => content(id),
    }
}

/// Changes that lead to a fault at `at`, the example itself being right.
fn bad(kind: &'static str, changes: Value, at: &'static str) -> Vec<Probe> {
    vec![Edit(kind, json!({}), changes, at)]
}

fn envelope(id: &str) -> Vec<Probe> {
    match id {
        "env.messaging_product" => bad("text", json!({ "/messaging_product": "telegram" }), "/messaging_product"),
        "env.recipient_type" => bad("text", json!({ "/recipient_type": "group" }), "/recipient_type"),
        "env.type" => bad("text", json!({ "/type": "hologram" }), "/type"),
        "env.to.required" => [bad("text", json!({ "/to": null }), "/to"), bad("text", json!({ "/to": "" }), "/to")].concat(),
        "env.biz_opaque_callback_data" => vec![Length("text", "/callbackData"), Length("list", "/callbackData")],
        "env.context.message_id" => vec![Length("text", "/replyTo")],
        "env.context.reaction" => bad("reaction", json!({ "/replyTo": "wamid.1" }), "/replyTo"),
        // Groups are no recipients at all, whatever the type.
        "env.groups.types" => bad("list", json!({ "/to": "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOToxMjAzNjM0" }), "/to"),
        "env.groups.pin_days" => bad("text", json!({ "/type": "pin" }), "/type"),
        "text.body.length" => vec![Length("text", "/text")],
        "text.preview_url.type" => bad("text", json!({ "/previewUrl": "yes" }), "/previewUrl"),
        "text.preview_url.scheme" => bad("text", json!({ "/text": "see www.shop.example" }), "/text"),
        _ => Vec::new(),
    }
}

fn content(id: &str) -> Vec<Probe> {
    let mime = |word: &str| Value::from(word);
    match id {
        "media.source.one_of" => [
            bad("image", json!({ "/media/id": "17" }), "/media"),
            bad("sticker", json!({ "/media/url": null }), "/media"),
            bad("buttons", json!({ "/header": { "video": { "url": "https://a.example", "id": "17" } } }), "/header/video"),
            bad("carousel", json!({ "/cards/1/header": { "image": {} } }), "/cards/1/header/image"),
        ]
        .concat(),
        "media.link.scheme" => bad("video", json!({ "/media/url": "ftp://files.example/a.mp4" }), "/media/url"),
        "media.upload.size" | "document.size" => vec![Number("file:document", "/bytes")],
        "media.caption.length" => vec![Length("image", "/caption"), Length("video", "/caption"), Length("document", "/caption")],
        "media.caption.forbidden" => {
            [bad("audio", json!({ "/caption": "a" }), "/caption"), bad("sticker", json!({ "/caption": "a" }), "/caption")].concat()
        }
        "media.caption.header" => {
            let header = json!({ "/header": { "image": { "url": "https://a.example", "caption": "a" } } });
            bad("buttons", header, "/header/image/caption")
        }
        "image.mime" => vec![Words("file:image", "/mime", mime, json!("image/tiff"))],
        "video.mime" => vec![Words("file:video", "/mime", mime, json!("video/quicktime"))],
        "audio.mime" => vec![Words("file:audio", "/mime", mime, json!("audio/opus"))],
        "audio.mime.observed" => vec![Words("file:audio", "/mime", mime, json!("audio/opus"))],
        "document.mime" => vec![Words("file:document", "/mime", mime, json!("application/zip"))],
        "document.mime.other" => bad("file:document", json!({ "/mime": "application/zip" }), "/mime"),
        "sticker.mime" => vec![Words("file:sticker", "/mime", mime, json!("image/png"))],
        "image.size" => vec![Number("file:image", "/bytes")],
        "video.size" => vec![Number("file:video", "/bytes")],
        "audio.size" => vec![Number("file:audio", "/bytes")],
        "sticker.size.static" => vec![Number("file:sticker:static", "/bytes")],
        "sticker.size.animated" => vec![Number("file:sticker", "/bytes")],
        "sticker.dimensions" => vec![Number("file:sticker", "/width"), Number("file:sticker", "/height")],
        "video.codec" => codec("video", r#"video/mp4; codecs="avc1.42E01E, mp4a.40.2""#, r#"video/mp4; codecs="hvc1.1, mp4a.40.2""#),
        "video.codec.android" => codec("video", r#"video/mp4; codecs="avc1.42E01E""#, r#"video/mp4; codecs="avc1.640028""#),
        "audio.ogg_opus" => codec("audio", "audio/ogg; codecs=opus", "audio/ogg; codecs=vorbis"),
        "audio.voice" => bad("file:audio", json!({ "/voice": true, "/mime": "audio/mpeg" }), "/mime"),
        "audio.voice.size" => vec![Number("file:audio:voice", "/bytes")],
        "document.filename" => bad("document", json!({ "/filename": "bill" }), "/filename"),
        "document.filename.length" => vec![Length("document", "/filename")],
        "document.filename.only" => bad("image", json!({ "/filename": "a.jpg" }), "/filename"),
        "location.latitude" => vec![Number("location", "/latitude")],
        "location.longitude" => vec![Number("location", "/longitude")],
        "location.address.needs_name" => bad("location", json!({ "/name": null }), "/address"),
        "location.name.length" => vec![Length("location", "/name"), Length("location", "/address")],
        "contacts.count" | "contacts.count.openapi" => vec![Items("contacts", "/contacts")],
        "contacts.name.formatted_name" => [
            bad("contacts", json!({ "/contacts/0/name/formatted": null }), "/contacts/0/name/formatted"),
            bad("contacts", json!({ "/contacts/0/name/formatted": "" }), "/contacts/0/name/formatted"),
        ]
        .concat(),
        "contacts.name.second_part" => bad("contacts", json!({ "/contacts/0/name": { "formatted": "Ann" } }), "/contacts/0/name"),
        "contacts.birthday" => bad("contacts", json!({ "/contacts/0/birthday": "28.02.1990" }), "/contacts/0/birthday"),
        "contacts.address.country_code" => {
            let path = "/contacts/0/addresses/0/countryCode";
            bad("contacts", json!({ path: "IND" }), path)
        }
        "contacts.phones.phone" => bad("contacts", json!({ "/contacts/0/phones/0/phone": null }), "/contacts/0/phones/0/phone"),
        "contacts.emails.email" => bad("contacts", json!({ "/contacts/0/emails/0/email": null }), "/contacts/0/emails/0/email"),
        "contacts.urls.url" => bad("contacts", json!({ "/contacts/0/urls/0/url": null }), "/contacts/0/urls/0/url"),
        "reaction.message_id" => bad("reaction", json!({ "/messageId": null }), "/messageId"),
        "reaction.emoji" => vec![Edit("reaction", json!({ "/emoji": "" }), json!({ "/emoji": "👍👍" }), "/emoji")],
        "reaction.target.age" => vec![Silence("reaction", "/messageId")],
        _ => Vec::new(),
    }
}

fn codec(kind: &str, good: &str, other: &str) -> Vec<Probe> {
    let kind = if kind == "video" { "file:video" } else { "file:audio" };
    vec![Edit(kind, json!({ "/mime": good }), json!({ "/mime": other }), "/mime")]
}

const BODIED: [&str; 10] = [
    "buttons",
    "url_button",
    "location_request",
    "address_request",
    "contact_request",
    "product_list",
    "flow",
    "carousel",
    "voice_button",
    "call_permission_request",
];

fn header(word: &str) -> Value {
    match word {
        "text" => json!({ "text": "Order 17" }),
        _ => json!({ word: { "url": "https://files.example/a" } }),
    }
}

fn interactive(id: &str) -> Vec<Probe> {
    match id {
        "int.type" => bad("buttons", json!({ "/type": "hologram" }), "/type"),
        "int.header.text.length" => {
            ["buttons", "list", "url_button", "flow", "product_list"].map(|kind| Length(kind, "/header/text")).into()
        }
        "int.header.text.markup" => bad("buttons", json!({ "/header": { "text": "two\nlines" } }), "/header/text"),
        "int.header.type.button" => vec![Words("buttons", "/header", header, json!({ "location": {} }))],
        "int.header.type.cta_url" => vec![Words("url_button", "/header", header, json!({ "audio": {} }))],
        "int.header.type.list" => vec![Words("list", "/header", header, header("image"))],
        "int.header.type.product_list" => {
            [bad("product_list", json!({ "/header": null }), "/header"), vec![Words("product_list", "/header", header, header("video"))]]
                .concat()
        }
        "int.header.type.flow" => vec![Words("flow", "/header", header, header("image"))],
        "int.header.forbidden" => ["product", "location_request", "carousel", "address_request"]
            .map(|kind| Edit(kind, json!({}), json!({ "/header": header("text") }), "/header"))
            .into(),
        "int.header.media.one_of" => bad("url_button", json!({ "/header": { "document": {} } }), "/header/document"),
        "int.body.required" => BODIED[..9].iter().map(|kind| Edit(kind, json!({}), json!({ "/body": null }), "/body")).collect(),
        "int.body.length" => BODIED.map(|kind| Length(kind, "/body")).into(),
        "int.footer.length" => ["buttons", "list", "url_button", "flow", "product", "product_list", "address_request"]
            .map(|kind| Length(kind, "/footer"))
            .into(),
        "int.footer.forbidden" => {
            ["carousel", "location_request"].map(|kind| Edit(kind, json!({}), json!({ "/footer": "a" }), "/footer")).into()
        }
        "int.button.count" => vec![Items("buttons", "/buttons")],
        "int.button.type" => bad("buttons", json!({ "/buttons/0/type": "url" }), "/buttons/0/type"),
        "int.button.title.length" => vec![Length("buttons", "/buttons/1/title")],
        "int.button.title.unique" => bad("buttons", json!({ "/buttons/1/title": "Yes" }), "/buttons/1/title"),
        "int.button.id.length" => vec![Length("buttons", "/buttons/1/id")],
        "int.button.id.unique" => bad("buttons", json!({ "/buttons/1/id": "yes" }), "/buttons/1/id"),
        "int.button.id.trim" => bad("buttons", json!({ "/buttons/1/id": " no" }), "/buttons/1/id"),
        "int.address.country" => vec![Words("address_request", "/country", |word| word.into(), json!("BR"))],
        "int.address.pin" => vec![Length("address_request", "/values/inPinCode")],
        "int.address.saved" => {
            let good = json!({ "/savedAddress": { "id": "a", "value": { "city": "Pune" } } });
            vec![Edit("address_request", good, json!({ "/savedAddress": { "id": "a" } }), "/savedAddress/value")]
        }
        "int.voice.label" => vec![Length("voice_button", "/label")],
        "int.voice.ttl" => vec![Number("voice_button", "/validMinutes")],
        "int.voice.payload" => vec![Length("voice_button", "/payload")],
        "int.cta.display_text.length" => vec![Length("url_button", "/label")],
        "int.cta.url" => bad("url_button", json!({ "/url": "shop.example" }), "/url"),
        "int.cta.url.length" => vec![Length("url_button", "/url")],
        _ if id.starts_with("int.list") => list(id),
        _ if id.starts_with("int.carousel") => carousel(id),
        _ => commerce(id),
    }
}

fn list(id: &str) -> Vec<Probe> {
    let second = |title: Option<&str>, row: &str| {
        let mut section = json!({ "rows": [{ "id": row, "title": "Tea" }] });
        title.map(|title| section["title"] = title.into());
        json!({ "/sections/1": section })
    };
    match id {
        "int.list.body.length" => vec![Length("list", "/body")],
        "int.list.button.length" => vec![Length("list", "/button")],
        "int.list.sections.count" => vec![Items("list", "/sections")],
        "int.list.rows.total" | "int.list.rows.per_section" => vec![ItemsAt("list", "/sections/0/rows", "/sections/0/rows", "/sections")],
        "int.list.section.title.required" => vec![Edit("list", second(Some("Drinks"), "tea"), second(None, "tea"), "/sections/1/title")],
        "int.list.section.title.length" => vec![Length("list", "/sections/0/title")],
        "int.list.row.id.length" => vec![Length("list", "/sections/0/rows/0/id")],
        "int.list.row.id.unique" => {
            vec![Edit("list", second(Some("Drinks"), "tea"), second(Some("Drinks"), "soup"), "/sections/1/rows/0/id")]
        }
        "int.list.row.title.length" => vec![Length("list", "/sections/0/rows/0/title")],
        "int.list.row.description.length" => vec![Length("list", "/sections/0/rows/0/description")],
        _ => Vec::new(),
    }
}

fn commerce(id: &str) -> Vec<Probe> {
    match id {
        "int.product.fields" => {
            [bad("product", json!({ "/catalogId": null }), "/catalogId"), bad("product", json!({ "/productId": "" }), "/productId")]
                .concat()
        }
        "int.product_list.products" => vec![ItemsAt("product_list", "/sections/0/productIds", "/sections", "/sections")],
        "int.product_list.sections" => vec![Items("product_list", "/sections")],
        "int.product_list.section.title" => vec![
            Length("product_list", "/sections/0/title"),
            Edit("product_list", json!({}), json!({ "/sections/1": { "productIds": ["p2"] } }), "/sections/1/title"),
        ],
        "int.product_list.body" => {
            [bad("product_list", json!({ "/body": null }), "/body"), bad("product_list", json!({ "/header": null }), "/header")].concat()
        }
        "int.flow.ref" => [bad("flow", json!({ "/flowId": null }), ""), bad("flow", json!({ "/flowName": "visit" }), "")].concat(),
        "int.flow.cta.length" => vec![Length("flow", "/button")],
        "int.flow.cta.emoji" => bad("flow", json!({ "/button": "Book 🎉" }), "/button"),
        "int.flow.mode" => vec![Edit("flow", json!({ "/draft": true }), json!({ "/draft": "maybe" }), "/draft")],
        "int.flow.action" => {
            vec![Edit("flow", json!({ "/action": "navigate" }), json!({ "/action": "jump" }), "/action")]
        }
        "int.flow.payload.data" => bad("flow", json!({ "/data": {} }), "/data"),
        "int.flow.payload.only_navigate" => {
            [bad("flow", json!({ "/action": "data_exchange" }), "/screen"), bad("flow", json!({ "/action": "data_exchange" }), "/data")]
                .concat()
        }
        "int.flow.token" => bad("flow", json!({ "/token": null }), "/token"),
        _ => Vec::new(),
    }
}

fn carousel(id: &str) -> Vec<Probe> {
    let url = |index: usize| json!({ "header": { "image": { "url": format!("https://files.example/{index}") } }, "urlButton": { "label": "See", "url": "https://shop.example" } });
    let with =
        |label: &str| json!([url(0), { "header": url(1)["header"], "urlButton": { "label": label, "url": "https://shop.example" } }]);
    match id {
        "int.carousel.cards" => vec![Items("carousel", "/cards")],
        "int.carousel.header" => vec![
            Edit("carousel", json!({}), json!({ "/cards/1/header": { "text": "a" } }), "/cards/1/header"),
            Edit("carousel", json!({}), json!({ "/cards/0/header": null }), "/cards/0/header"),
        ],
        "int.carousel.card.body" => vec![Length("carousel", "/cards/1/body")],
        "int.carousel.card.lines" => {
            vec![Edit("carousel", json!({ "/cards/1/body": "a\nb\nc" }), json!({ "/cards/1/body": "a\nb\nc\nd" }), "/cards/1/body")]
        }
        "int.carousel.card.buttons" => [
            bad("carousel", json!({ "/cards/1/urlButton": url(1)["urlButton"] }), "/cards/1"),
            bad("carousel", json!({ "/cards/1/buttons": null }), "/cards/1"),
            bad("carousel", json!({ "/cards/1/buttons": [] }), "/cards/1/buttons"),
        ]
        .concat(),
        "int.carousel.same_shape" => [
            bad("carousel", json!({ "/cards/1/header": { "video": { "url": "https://files.example/a" } } }), "/cards/1"),
            bad("carousel", json!({ "/cards/1": url(1) }), "/cards/1"),
            bad("carousel", json!({ "/cards/1/buttons/1": { "id": "more", "title": "More" } }), "/cards/1"),
        ]
        .concat(),
        "int.carousel.qr.id" => vec![Length("carousel", "/cards/1/buttons/0/id")],
        "int.carousel.qr.title" => vec![Length("carousel", "/cards/1/buttons/0/title")],
        "int.carousel.url.label" => vec![
            Edit(
                "carousel",
                json!({ "/cards": with(&"x".repeat(20)) }),
                json!({ "/cards": with(&"x".repeat(21)) }),
                "/cards/1/urlButton/label",
            ),
            Edit("carousel", json!({ "/cards": with("x") }), json!({ "/cards": with("") }), "/cards/1/urlButton/label"),
        ],
        "int.carousel.no_header" => [
            bad("carousel", json!({ "/header": { "text": "a" } }), "/header"),
            bad("carousel", json!({ "/footer": "a" }), "/footer"),
            bad("carousel", json!({ "/body": null }), "/body"),
        ]
        .concat(),
        _ => Vec::new(),
    }
}

fn definition() -> Value {
    json!({ "name": "order_sent", "language": "en", "category": "utility", "status": "APPROVED",
        "header": { "text": "Order {{number}}" }, "body": { "text": "Dear {{name}}, your {{thing}} is on its way." },
        "buttons": [{ "type": "url", "text": "Follow", "url": "https://shop.example/{{1}}" }, { "type": "quick_reply", "text": "Stop" },
            { "type": "phone_number", "text": "Call" }, { "type": "copy_code", "text": "Code" }] })
}

/// The definition with members changed.
fn defined(changes: Value) -> Value {
    let mut definition = definition();
    definition["buttons"].as_array_mut().unwrap().truncate(3);
    for (key, value) in changes.as_object().unwrap() {
        definition[key] = value.clone();
    }
    definition
}

fn authentication() -> Value {
    defined(json!({ "category": "AUTHENTICATION", "header": null, "body": "{{1}} is your code.",
        "buttons": [{ "type": "otp", "text": "Copy" }] }))
}

fn code(body: &str, suffix: &str) -> Value {
    json!({ "/header": null, "/body": body, "/buttons": [{ "type": "url", "index": 0, "suffix": suffix }] })
}

fn button(value: Value) -> Value {
    json!({ "/buttons": [value] })
}

fn cards(bodies: &[&str]) -> Value {
    let card = |body: &&str| json!({ "header": { "image": { "url": "https://files.example/a" } }, "body": body });
    json!({ "/header": null, "/buttons": null, "/cards": bodies.iter().map(card).collect::<Vec<_>>() })
}

fn template(id: &str) -> Vec<Probe> {
    let long = |length: usize| "x".repeat(length);
    match id {
        "ts.name" => [
            bad("template", json!({ "/name": "Order-Sent" }), "/name"),
            vec![Edit("template", json!({ "/name": long(512) }), json!({ "/name": long(513) }), "/name")],
        ]
        .concat(),
        "ts.language.required" => bad("template", json!({ "/language": null }), "/language"),
        "ts.language.exact" => vec![Defined(defined(json!({})), json!({}), json!({ "/language": "en_US" }), "/language")],
        "ts.status" => {
            ["PAUSED", "rejected"].map(|status| Defined(defined(json!({ "status": status })), Value::Null, json!({}), "/name")).into()
        }
        "ts.components.type" => bad("template", json!({ "/components": [] }), "/components"),
        "ts.components.unique" => {
            let twice = json!([{ "type": "url", "index": 0, "suffix": "a" }, { "type": "url", "index": 0, "suffix": "b" }]);
            bad("template", json!({ "/buttons": twice }), "/buttons/1/index")
        }
        "ts.params.count" => vec![
            Defined(defined(json!({})), json!({}), json!({ "/body": ["Ann"] }), "/body"),
            Defined(defined(json!({})), json!({}), json!({ "/body": ["Ann", "shoes", "more"] }), "/body/2"),
            Defined(defined(json!({})), json!({}), json!({ "/body": null }), "/body"),
        ],
        "ts.params.order" => {
            let positional = defined(json!({ "body": "Dear {{1}}, your {{2}} is on its way." }));
            vec![Defined(positional, json!({}), json!({ "/body": { "1": "Ann", "2": "shoes", "name": "Ann" } }), "/body/name")]
        }
        "ts.params.named" => {
            let good = json!({ "/body": { "thing": "shoes", "name": "Ann" } });
            vec![
                Defined(defined(json!({})), good.clone(), json!({ "/body": { "name": "Ann" } }), "/body/thing"),
                Edit("template", json!({}), good, "/body"),
            ]
        }
        "ts.params.no_mix" => bad("template", json!({ "/body": ["Ann", { "thing": "shoes" }] }), "/body/1"),
        "ts.params.type" => bad("template", json!({ "/body": [{ "type": "hologram" }, "shoes"] }), "/body/0"),
        "ts.text.chars" => ["a\nb", "a\tb", "a     b"]
            .map(|text| Edit("template", json!({ "/body": ["a    b", "c"] }), json!({ "/body": [text, "c"] }), "/body/0"))
            .into(),
        "ts.text.nonempty" => {
            vec![Length("template", "/body/0"), Length("template", "/header/text"), Length("template", "/buttons/0/suffix")]
        }
        "ts.text.length.body_only" => vec![Length("template:body", "/body")],
        "ts.text.length.mixed" => vec![Length("template", "/body/1")],
        "ts.text.length.header" => vec![Length("template", "/header/text")],
        "ts.hydrated.body" => {
            let exact = defined(json!({ "body": "{{1}}{{2}}" }));
            vec![Defined(exact, json!({ "/body": [long(1000), long(24)] }), json!({ "/body": [long(1000), long(25)] }), "/body")]
        }
        "ts.hydrated.body_only" => {
            let exact = json!({ "body": "{{1}}" });
            let body = |length| json!({ "/header": null, "/buttons": null, "/body": long(length) });
            vec![Defined(exact, body(1024), body(1025), "/body")]
        }
        "ts.hydrated.card_body" => {
            let defined = json!({ "body": "{{1}}{{2}}", "cards": [{ "body": "{{1}}" }, { "body": "{{1}}" }] });
            vec![Defined(defined, cards(&["a", &long(160)]), cards(&["a", &long(161)]), "/cards/1/body")]
        }
        "ts.hydrated.total" => {
            let labels = defined(json!({ "body": "{{1}}{{2}}" }));
            // "Follow", "Stop" and "Call" have 14 characters.
            vec![Defined(labels, json!({ "/body": [long(1000), long(10)] }), json!({ "/body": [long(1000), long(11)] }), "/body")]
        }
        "ts.param_name.pattern" => {
            let named = json!({ "body": "Dear {{Name}}, your {{thing}}" });
            vec![Defined(named, Value::Null, json!({ "/body": { "Name": "Ann", "thing": "shoes" } }), "/body/Name")]
        }
        "ts.header.format" => {
            let image = defined(json!({ "header": { "format": "IMAGE" } }));
            let good = json!({ "/header": { "image": { "url": "https://files.example/a" } } });
            vec![Defined(image.clone(), good.clone(), json!({}), "/header"), Defined(image, good, json!({ "/header": null }), "/header")]
        }
        "ts.header.media.one_of" => bad("template", json!({ "/header": { "image": {} } }), "/header/image"),
        "ts.header.document.pdf" => {
            let document = |name: &str| json!({ "/header": { "document": { "id": "17", "filename": name } } });
            vec![Edit("template", document("bill.pdf"), document("bill.docx"), "/header/document/filename")]
        }
        "ts.header.location" => ["latitude", "longitude", "name", "address"].map(location_without).into(),
        "ts.header.params" => bad("template", json!({ "/header": { "text": ["1", "2"] } }), "/header/text"),
        _ if id.starts_with("ts.button") => template_button(id),
        "ts.auth.twice" => vec![Defined(authentication(), code("1234", "1234"), code("1234", "4321"), "/buttons/0/suffix")],
        "ts.auth.length" => vec![Defined(authentication(), code(&long(15), &long(15)), code(&long(16), &long(16)), "/body")],
        "ts.auth.plain" => {
            ["https://a.example", "1🎉"].map(|bad| Defined(authentication(), code("1234", "1234"), code(bad, bad), "/body")).into()
        }
        "ts.lto.expiration" => {
            let offer = defined(json!({ "limitedTimeOffer": { "hasExpiration": true } }));
            let good = json!({ "/limitedTimeOffer": { "expiresAt": "2030-01-01T00:00:00Z" } });
            let form = json!({ "/limitedTimeOffer": { "expiresAt": "tomorrow" } });
            vec![Defined(offer, good.clone(), json!({}), "/limitedTimeOffer"), Edit("template", good, form, "/limitedTimeOffer/expiresAt")]
        }
        "ts.lto.index" => {
            let coupon = defined(json!({ "buttons": [{ "type": "copy_code" }, { "type": "url", "url": "https://a.example/{{1}}" }] }));
            let buttons = |index: u64| json!({ "/buttons": [{ "type": "copy_code", "index": 0, "code": "A" }, { "type": "url", "index": index, "suffix": "a" }] });
            vec![Defined(coupon, buttons(1), buttons(2), "/buttons/1/index")]
        }
        "ts.carousel.media.count" => {
            let defined = json!({ "cards": [{ "body": "a" }, { "body": "b" }] });
            vec![Defined(defined, cards(&["a", "b"]), cards(&["a", "b", "c"]), "/cards")]
        }
        "ts.carousel.product.count" => {
            let count = |count| cards(&vec!["a"; count]);
            vec![Edit("template", count(2), count(1), "/cards"), Edit("template", count(10), count(11), "/cards")]
        }
        "ts.carousel.card_index" => vec![Edit("template", cards(&["a"; 10]), cards(&["a"; 11]), "/cards")],
        "ts.carousel.header" => {
            let mut text = cards(&["a", "b"]);
            text["/cards"][1]["header"] = json!({ "text": "a" });
            let mut none = cards(&["a", "b"]);
            none["/cards"][1]["header"] = Value::Null;
            [text, none].map(|bad| Edit("template", cards(&["a", "b"]), bad, "/cards/1/header")).into()
        }
        _ => Vec::new(),
    }
}

fn location_without(member: &'static str) -> Probe {
    let full = json!({ "latitude": 1.5, "longitude": 2.5, "name": "Shop", "address": "Main Street" });
    let mut less = full.clone();
    less.as_object_mut().unwrap().remove(member);
    let at = match member {
        "latitude" => "/header/location/latitude",
        "longitude" => "/header/location/longitude",
        "name" => "/header/location/name",
        _ => "/header/location/address",
    };
    Edit("template", json!({ "/header": { "location": full } }), json!({ "/header": { "location": less } }), at)
}

fn template_button(id: &str) -> Vec<Probe> {
    let url = |suffix: &str| button(json!({ "type": "url", "index": 0, "suffix": suffix }));
    let long = |length: usize| "x".repeat(length);
    let sections = |count: usize, products: usize| {
        let section = |index: usize| json!({ "title": format!("Part {index}"), "productIds": vec!["p"; products] });
        button(
            json!({ "type": "multi_product", "index": 0, "thumbnailProductId": "p", "sections": (0..count).map(section).collect::<Vec<_>>() }),
        )
    };
    let titled = |title: Value| {
        button(
            json!({ "type": "multi_product", "index": 0, "thumbnailProductId": "p", "sections": [{ "title": title, "productIds": ["p"] }] }),
        )
    };
    match id {
        "ts.button.sub_type" => bad("template", button(json!({ "type": "hologram", "index": 0 })), "/buttons/0/type"),
        "ts.button.no_params" => {
            vec![Defined(
                defined(json!({})),
                json!({}),
                json!({ "/buttons/1": { "type": "url", "index": 2, "suffix": "a" } }),
                "/buttons/1/index",
            )]
        }
        "ts.button.index" => vec![Number("template", "/buttons/0/index")],
        "ts.button.params.count" | "ts.button.qr.type" => {
            bad("template", button(json!({ "type": "quick_reply", "index": 0, "suffix": "a" })), "/buttons/0/payload")
        }
        "ts.button.url.required" => vec![Defined(defined(json!({})), json!({}), json!({ "/buttons": null }), "/buttons")],
        "ts.button.url.suffix" => vec![
            Edit("template", url("a%20b?c=d"), url("https://shop.example/a"), "/buttons/0/suffix"),
            Edit("template", url("a"), url("a b"), "/buttons/0/suffix"),
            Edit("template", url("a"), url("ü"), "/buttons/0/suffix"),
        ],
        // "https://shop.example/" has 21 characters.
        "ts.button.url.total" => vec![Defined(defined(json!({})), url(&long(1979)), url(&long(1980)), "/buttons/0/suffix")],
        "ts.button.qr.payload" => vec![Length("template", "/buttons/1/payload")],
        "ts.button.copy.length" => vec![Length("template:code", "/buttons/0/code")],
        "ts.button.copy.pattern" => {
            let code = |code: &str| button(json!({ "type": "copy_code", "index": 0, "code": code }));
            vec![Edit("template", code("SAVE20"), code("SAVE-20"), "/buttons/0/code")]
        }
        "ts.button.flow.token" => {
            let good = button(json!({ "type": "flow", "index": 0, "token": "7d1c5e" }));
            vec![Edit("template", good, button(json!({ "type": "flow", "index": 0 })), "/buttons/0/token")]
        }
        "ts.button.flow.data" => {
            let flow = |data: Value| button(json!({ "type": "flow", "index": 0, "token": "7d1c5e", "data": data }));
            vec![Edit("template", flow(json!({ "a": 1 })), flow(json!({})), "/buttons/0/data")]
        }
        "ts.button.mpm.products" => vec![
            Edit("template", sections(10, 3), sections(1, 31), "/buttons/0/sections"),
            Edit("template", sections(1, 1), sections(1, 0), "/buttons/0/sections"),
        ],
        "ts.button.mpm.sections" => vec![
            Edit("template", sections(10, 1), sections(11, 1), "/buttons/0/sections"),
            Edit("template", sections(1, 1), sections(0, 1), "/buttons/0/sections"),
        ],
        "ts.button.mpm.title" => vec![
            Edit("template", titled(long(24).into()), titled(long(25).into()), "/buttons/0/sections/0/title"),
            Edit("template", titled("a".into()), titled("".into()), "/buttons/0/sections/0/title"),
            Edit("template", titled("a".into()), titled(Value::Null), "/buttons/0/sections/0/title"),
        ],
        "ts.button.mpm.thumbnail" => {
            let bare = button(json!({ "type": "multi_product", "index": 0, "sections": [{ "title": "a", "productIds": ["p"] }] }));
            vec![Edit("template", sections(1, 1), bare, "/buttons/0/thumbnailProductId")]
        }
        _ => Vec::new(),
    }
}
