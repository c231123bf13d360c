//! The rows of WhatsApp's own rules, and what each is about in a neutral message.

use serde_json::{Value, json};

use super::probe::Probe::{self, Edit, Items, Length, Number, Silence, Words};
use super::{interactive::interactive, template::template};

/// The areas that are rules of messages.
pub const AREAS: [&str; 10] =
    ["envelope", "text", "media", "location", "contacts", "reaction", "interactive", "template-send", "phone", "window"];

/// The rows that are not enforced, and why.
pub const NOT_ENFORCED: &[(&str, &str)] = &[
    ("env.read.age", "not visible to a client"),
    ("media.id.ttl", "not visible to a client"),
    ("media.id.webhook_ttl", "not visible to a client"),
    ("image.bit_depth", "not visible to a client"),
    ("ph.sandbox", "not visible to a client"),
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
        "ph" | "win" => phone(id),
        "int" => interactive(id),
        "ts" => template(id),
        _ => content(id),
    }
}

/// Changes that lead to a fault at `at`, the example itself being right.
pub fn bad(kind: &'static str, changes: Value, at: &'static str) -> Vec<Probe> {
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

fn phone(id: &str) -> Vec<Probe> {
    let to = |good: &str, other: &str| vec![Edit("text", json!({ "/to": good }), json!({ "/to": other }), "/to")];
    match id {
        "ph.to.e164" => [
            to("1234567", "123456"),
            to("123456789012345", "1234567890123456"),
            to("+1 (202) 555-0123", "+1 (202) 555-O123"),
            to("00123456789012345", "001234567890123456"),
            to("4915112345678", "+"),
        ]
        .concat(),
        "ph.to.plus" => [
            to("+9876543210", "9876543210"),
            to("919876543210", "9876543210"),
            to("4512345678", "7812345678"),
            to("12345678901", "(234) 567-8901"),
        ]
        .concat(),
        "ph.to.trunk" => {
            [to("4915112345678", "004915112345678"), to("+4915112345678", "+0015112345678"), to("+390612345678", "0612345678")].concat()
        }
        "ph.to.self" => [
            bad("text", json!({ "/from": "+91 99999 99999", "/to": "919999999999" }), "/to"),
            vec![Edit("text", json!({ "/from": "919999999998" }), json!({ "/from": "00919999999999" }), "/to")],
            vec![Edit(
                "text",
                json!({ "/from": "5215512345679", "/to": "525512345678" }),
                json!({ "/from": "5215512345678", "/to": "525512345678" }),
                "/to",
            )],
        ]
        .concat(),
        "ph.wa_id" => [
            to("525512345678", "5215512345678"),
            to("52155123456", "+52 1 55 1234 5678"),
            to("5491112345678", "541112345678"),
            to("54111234567", "+54 11 1234-5678"),
            to("5511987654321", "551187654321"),
            to("551134567890", "0055 31 6543-2109"),
        ]
        .concat(),
        "ph.bsuid" => {
            let long = |length: usize| "US.1".chars().chain("1a".chars().cycle()).take(3 + length).collect::<String>();
            [
                to("US.1", "US."),
                to("US.ENT.118157495734", "us.1349120865530274191"),
                to(&long(128), &[&long(128), "1"].concat()),
                to("DE.aB3", "DE.a-3"),
                to("IN.1", "IND.1"),
            ]
            .concat()
        }
        "ph.bsuid.auth" => {
            let code = json!({ "category": "AUTHENTICATION", "body": "{{1}} is your code." });
            let offer = json!({ "category": "MARKETING", "body": "{{1}} is your code." });
            let template = |to: &str| json!({ "/header": null, "/body": "7", "/buttons": null, "/to": to });
            vec![
                Probe::Defined(code, template("4915112345678"), template("US.1349120865530274191"), "/to"),
                Probe::Defined(offer, template("US.1349120865530274191"), template("US.-"), "/to"),
            ]
        }
        "win.24h" => ["text", "image", "list", "flow"].map(|kind| Silence(kind, "/type", "hours")).into(),
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
        "reaction.target.age" => vec![Silence("reaction", "/messageId", "days")],
        _ => Vec::new(),
    }
}

fn codec(kind: &str, good: &str, other: &str) -> Vec<Probe> {
    let kind = if kind == "video" { "file:video" } else { "file:audio" };
    vec![Edit(kind, json!({ "/mime": good }), json!({ "/mime": other }), "/mime")]
}
