//! The TypeScript fragments name exactly what the readers read.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use waxwing::message::{
    Address, Beneficiary, BrazilBoleto, BrazilLink, BrazilPayment, BrazilPayments, BrazilPixDc, Card, CatalogButton, Common, Contact,
    ContactAddress, ContactEmail, ContactIm, ContactName, ContactOrg, ContactPhone, ContactUrl, CopyCodeButton, DocumentMedia, FlowButton,
    Header, ImporterAddress, Kind, LimitedTimeOffer, Media, MultiProductButton, Order, OrderCharge, OrderDetailsButton, OrderDiscount,
    OrderExpiration, OrderItem, OrderUpdate, Payment, PaymentReference, PgPayu, PgRazorpay, ProductSection, QuickReplyButton, ReplyButton,
    Row, SavedAddress, Section, TemplateButton, TemplateCard, TemplateHeader, UpiLink, UpiPayu, UrlAction, UrlParameterButton,
    VoiceCallButton,
};
use waxwing::provider;

type Names = BTreeSet<String>;

/// The declarations of the fragments: what stands after the name.
struct Fragments(BTreeMap<String, String>);

impl Fragments {
    fn load(folder: &str) -> Self {
        let mut declarations = BTreeMap::new();
        for file in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) {
            let text = without_comments(&std::fs::read_to_string(file).unwrap());
            for part in text.split("export ").skip(1) {
                let rest = part.trim_start_matches("declare ");
                let Some((_, rest)) = rest.split_once(' ') else { continue };
                let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(rest.len());
                // Interfaces of one name are merged, as TypeScript does.
                declarations.entry(rest[..end].to_owned()).or_insert_with(String::new).push_str(&rest[end..]);
            }
        }
        Self(declarations)
    }

    /// The properties of a declared type, those of the types it is made of included.
    fn properties(&self, name: &str) -> Names {
        let text = self.0.get(name).unwrap_or_else(|| panic!("the fragments declare no {name}"));
        let (own, outside) = split(text);
        let mut names = own;
        for word in outside.split(|letter: char| !letter.is_ascii_alphanumeric()) {
            if word != "OneOf" && self.0.contains_key(word) {
                names.extend(self.properties(word));
            }
        }
        names
    }

    /// The properties of an interface, each with the type it names.
    fn members(&self, name: &str) -> BTreeMap<String, String> {
        let text = &self.0[name];
        let pairs = text.split(['{', '}', ';']).filter_map(|part| part.split_once(':'));
        pairs.map(|(key, value)| (key.trim().trim_start_matches("readonly ").to_owned(), value.trim().to_owned())).collect()
    }
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut found = Vec::new();
    for path in entries {
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.to_string_lossy().ends_with(".d.ts") {
            found.push(path);
        }
    }
    found
}

fn without_comments(text: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once("/**") {
        kept.push_str(before);
        rest = after.split_once("*/").unwrap().1;
    }
    kept + rest
}

/// The properties in the outermost braces, and the text outside of them.
fn split(text: &str) -> (Names, String) {
    let (mut names, mut outside, mut depth, mut word) = (Names::new(), String::new(), 0_u32, String::new());
    let mut in_key = false;
    for letter in text.chars() {
        match letter {
            '{' | '[' | '(' | '<' if letter == '{' || depth > 0 => {
                depth += 1;
                in_key = depth == 1;
                word.clear();
            }
            '}' | ']' | ')' | '>' if depth > 0 => depth -= 1,
            ';' if depth == 1 => {
                in_key = true;
                word.clear();
            }
            ':' if depth == 1 && in_key => {
                in_key = false;
                names.insert(word.trim().trim_start_matches("readonly ").trim_end_matches('?').to_owned());
            }
            _ if depth == 0 => outside.push(letter),
            _ => word.push(letter),
        }
    }
    (names, outside)
}

fn names(lists: &[&[&str]]) -> Names {
    lists.iter().flat_map(|list| list.iter()).map(|name| (*name).to_owned()).collect()
}

#[test]
fn every_kind_has_an_interface_with_its_members() {
    let fragments = Fragments::load("src/message");
    let kinds = fragments.members("MessageKinds");
    assert_eq!(kinds.keys().cloned().collect::<Names>(), names(&[Kind::NAMES]));
    for kind in Kind::EVERY {
        let interface = &kinds[kind.name()];
        assert_eq!(fragments.properties(interface), names(&[&["type"], Common::KEYS, kind.keys()]), "{interface}");
        assert!(fragments.0[interface].contains("MessageBase") || fragments.0[interface].contains("MessageParts"), "{interface}");
    }
}

#[test]
fn nested_records_have_the_members_that_are_read() {
    let fragments = Fragments::load("src/message");
    let records: &[(&str, &[&str])] = &[
        ("MessageBase", Common::KEYS),
        ("MediaSources", Media::KEYS),
        ("Media", Media::KEYS),
        ("DocumentMedia", DocumentMedia::KEYS),
        ("HeaderParts", Header::KEYS),
        ("TemplateHeaderParts", TemplateHeader::KEYS),
        ("ReplyButton", ReplyButton::KEYS),
        ("Section", Section::KEYS),
        ("Row", Row::KEYS),
        ("ProductSection", ProductSection::KEYS),
        ("Card", Card::KEYS),
        ("UrlAction", UrlAction::KEYS),
        ("Contact", Contact::KEYS),
        ("ContactName", ContactName::KEYS),
        ("ContactPhone", ContactPhone::KEYS),
        ("ContactEmail", ContactEmail::KEYS),
        ("ContactUrl", ContactUrl::KEYS),
        ("ContactAddress", ContactAddress::KEYS),
        ("ContactOrg", ContactOrg::KEYS),
        ("ContactIm", ContactIm::KEYS),
        ("Address", Address::KEYS),
        ("SavedAddress", SavedAddress::KEYS),
        ("TemplateCard", TemplateCard::KEYS),
        ("LimitedTimeOffer", LimitedTimeOffer::KEYS),
        ("Order", Order::KEYS),
        ("OrderItem", OrderItem::KEYS),
        ("ImporterAddress", ImporterAddress::KEYS),
        ("OrderCharge", OrderCharge::KEYS),
        ("OrderDiscount", OrderDiscount::KEYS),
        ("OrderExpiration", OrderExpiration::KEYS),
        ("OrderUpdate", OrderUpdate::KEYS),
        ("PaymentReference", PaymentReference::KEYS),
        ("Beneficiary", Beneficiary::KEYS),
    ];
    for (interface, keys) in records {
        assert_eq!(fragments.properties(interface), names(&[keys]), "{interface}");
    }
}

/// A union in TypeScript has a variant for each tag, and each variant the members that are read.
fn same_union(name: &str, tags: &[&str], variants: &[(&str, &str, &[&str])]) {
    let fragments = Fragments::load("src/message");
    assert_eq!(variants.iter().map(|(tag, ..)| (*tag).to_owned()).collect::<Names>(), names(&[tags]));
    let union = &fragments.0[name];
    for (tag, interface, keys) in variants {
        assert_eq!(fragments.properties(interface), names(&[&["type"], keys]), "{interface}");
        assert!(fragments.0[*interface].contains(&format!("type: \"{tag}\"")), "{interface}");
        assert!(union.contains(interface), "{interface}");
    }
}

#[test]
fn payments_have_the_members_that_are_read() {
    let payments: &[(&str, &str, &[&str])] = &[
        ("upi_payu", "UpiPayuPayment", UpiPayu::KEYS),
        ("brazil", "BrazilPayment", BrazilPayment::KEYS),
        ("brazil_pix_dc", "BrazilPixDcPayment", BrazilPixDc::KEYS),
        ("brazil_link", "BrazilLinkPayment", BrazilLink::KEYS),
        ("brazil_boleto", "BrazilBoletoPayment", BrazilBoleto::KEYS),
        ("brazil_payments", "BrazilPayments", BrazilPayments::KEYS),
        ("pg_payu", "PgPayuPayment", PgPayu::KEYS),
        ("pg_razorpay", "PgRazorpayPayment", PgRazorpay::KEYS),
        ("upi_intent", "UpiIntentPayment", UpiLink::KEYS),
        ("upi_link", "UpiLinkPayment", UpiLink::KEYS),
    ];
    same_union("Payment", Payment::TAGS, payments);
}

#[test]
fn template_buttons_have_the_members_that_are_read() {
    let buttons: &[(&str, &str, &[&str])] = &[
        ("url", "UrlParameterButton", UrlParameterButton::KEYS),
        ("quick_reply", "QuickReplyButton", QuickReplyButton::KEYS),
        ("copy_code", "CopyCodeButton", CopyCodeButton::KEYS),
        ("flow", "FlowButton", FlowButton::KEYS),
        ("catalog", "CatalogButton", CatalogButton::KEYS),
        ("multi_product", "MultiProductButton", MultiProductButton::KEYS),
        ("order_details", "OrderDetailsButton", OrderDetailsButton::KEYS),
        ("voice_call", "VoiceCallButton", VoiceCallButton::KEYS),
    ];
    same_union("TemplateButton", TemplateButton::TAGS, buttons);
}

#[test]
fn every_provider_declares_its_kinds_and_settings() {
    let fragments = Fragments::load("src/provider");
    let declared = &fragments.0["Providers"];
    for registered in &provider::ALL {
        let about = registered.provider.about();
        let part = declared.split(&format!("{}:", about.name)).nth(1).unwrap_or_else(|| panic!("no {}", about.name));
        let kinds = part.split("kinds:").nth(1).unwrap().split(';').next().unwrap();
        let listed: Names = if let Some(left_out) = kinds.trim().strip_prefix("Exclude<MessageType,") {
            names(&[Kind::NAMES]).difference(&quoted(left_out)).cloned().collect()
        } else {
            quoted(kinds)
        };
        assert_eq!(listed, about.kinds.iter().map(|kind| kind.name().to_owned()).collect::<Names>(), "the kinds of {}", about.name);
        let options = part.split("options:").nth(1).unwrap().trim_start();
        let options = match options.strip_prefix('{') {
            Some(inline) => split(&format!("{{{inline}")).0,
            None => fragments.properties(options.split(';').next().unwrap().trim()),
        };
        let settings: Names = about.settings.iter().map(|setting| setting.key.to_owned()).filter(|key| !is_common(key)).collect();
        assert_eq!(options.into_iter().filter(|key| !is_common(key)).collect::<Names>(), settings, "the options of {}", about.name);
    }
}

/// Options that every client has.
fn is_common(key: &str) -> bool {
    matches!(key, "from" | "baseUrl")
}

fn quoted(text: &str) -> Names {
    text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}
