//! What the folders of several providers need.

use super::ALL;
use super::settings::About;
use crate::message::{Kind, bare};
use crate::rules::{Format, Issue, format};

/// A phone number and no user id: for providers that take digits alone. Country codes begin with no zero, and E.164
/// numbers have 7 to 15 digits.
pub const PHONE_NUMBER: Format = Format { must_be: "a phone number with its country code", test: is_phone_number };

fn is_phone_number(text: &str) -> bool {
    format::is_phone_number(text) && !bare(text).starts_with('0')
}

/// The providers that carry a kind of message.
pub fn carried_by(kind: Kind) -> Vec<&'static str> {
    let abouts = ALL.iter().map(|registered| registered.provider.about());
    abouts.filter(|about| about.kinds.has(kind)).map(|about| about.name).collect()
}

/// The providers that have an operation.
pub fn who_has(operation: &str) -> Vec<&'static str> {
    let have = ALL.iter().filter(|registered| registered.provider.catalogue().any(|entry| entry.id == operation));
    have.map(|registered| registered.provider.about().name).collect()
}

/// The issue that a provider does not carry a kind, with the nearest kind that it does.
pub fn unsupported(about: &About, kind: Kind) -> Issue {
    let nearest = nearest(about, kind).map(Kind::name);
    let instead = nearest.map(|name| format!(" The nearest it has is {name}.")).unwrap_or_default();
    let message = format!("{} carries no {} messages.{instead}", about.title, kind.name());
    Issue {
        nearest,
        carried_by: Some(carried_by(kind)),
        source: "the provider's documents",
        ..Issue::error("unsupported", "/type".into(), message)
    }
}

/// The closest kind that a provider carries: one that shows the recipient as much of the same as can be.
fn nearest(about: &About, kind: Kind) -> Option<Kind> {
    let closest: &[Kind] = match kind {
        Kind::List | Kind::Carousel | Kind::ProductList | Kind::AddressRequest => &[Kind::List, Kind::Buttons],
        Kind::Buttons | Kind::Flow | Kind::ContactRequest | Kind::LocationRequest => &[Kind::Buttons, Kind::List],
        Kind::Product => &[Kind::ProductList, Kind::UrlButton, Kind::Image],
        Kind::Image | Kind::Video | Kind::Document | Kind::Audio => &[Kind::Document, Kind::Image],
        Kind::Sticker => &[Kind::Image],
        Kind::UrlButton | Kind::VoiceButton | Kind::CallPermissionRequest => &[Kind::UrlButton, Kind::Buttons],
        _ => &[],
    };
    let fallback = [Kind::Text, Kind::Template];
    closest.iter().chain(&fallback).copied().find(|candidate| *candidate != kind && about.kinds.has(*candidate))
}
