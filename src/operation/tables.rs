//! The entries of the catalogue as bytes.
//!
//! Most programs send and never manage, so the binary for JavaScript has only the sends; the other entries with their
//! tables come as bytes, made by the build from the very same sources, and are taken up when the first of them is asked for.

use std::sync::OnceLock;

use super::catalogue::{Gives, Operation};
use crate::http::Method;
use crate::packing::Bytes;
use crate::provider::find;
use crate::shape::{Codec, Packed, SHARED_CODECS};

/// The entries of each provider that were taken up.
static TAKEN: OnceLock<Vec<(&'static str, Vec<Operation>)>> = OnceLock::new();

/// Takes the entries up that [`export`] wrote, once; whether that was done.
pub fn install(bytes: &[u8]) -> bool {
    let mut bytes = Bytes::new(Vec::leak(bytes.to_vec()));
    let mut providers = Vec::new();
    while !bytes.is_empty() {
        let name = bytes.text();
        let Some(registered) = find(name) else { return false };
        let codecs = registered.provider.codecs();
        let shapes: Vec<&'static Packed> = (0..bytes.count()).map(|_| &*Box::leak(Box::new(table(&mut bytes, codecs)))).collect();
        let entries = (0..bytes.count()).map(|_| entry(&mut bytes, &shapes)).collect();
        providers.push((name, entries));
    }
    TAKEN.set(providers).is_ok()
}

/// The entries of a provider that were taken up.
pub fn installed(provider: &str) -> &'static [Operation] {
    let providers = TAKEN.get().map_or(&[][..], Vec::as_slice);
    providers.iter().find(|(name, _)| *name == provider).map_or(&[], |(_, entries)| entries)
}

fn table(bytes: &mut Bytes, own: &'static [&'static Codec]) -> Packed {
    let names = bytes.texts();
    let codec = |name: &&str| SHARED_CODECS.iter().chain(own).copied().find(|codec| codec.name == *name).unwrap_or(&Codec::SAME);
    let codecs = names.iter().map(codec).collect();
    let length = bytes.count();
    // No text: a bound may have any bytes.
    Packed::new(bytes.some(length), Vec::leak(codecs))
}

fn entry(bytes: &mut Bytes, shapes: &[&'static Packed]) -> Operation {
    let mut text = || bytes.text();
    let (id, path, variant, summary, source) = (text(), text(), text(), text(), text());
    let (method, gives) = (METHODS.get(usize::from(bytes.byte())), GIVES.get(usize::from(bytes.byte())));
    let is_uncertain = bytes.byte() != 0;
    // Zero is none.
    let mut shape = || shapes.get(bytes.count().wrapping_sub(1)).copied();
    let (input, output) = (shape(), shape());
    Operation {
        variant: Some(variant).filter(|variant| !variant.is_empty()),
        experimental: is_uncertain,
        input,
        output,
        gives: gives.copied().unwrap_or(Gives::Value),
        ..Operation::new(id, method.copied().unwrap_or(Method::Get), path, summary, source)
    }
}

const METHODS: [Method; 6] = [Method::Get, Method::Head, Method::Post, Method::Put, Method::Patch, Method::Delete];
const GIVES: [Gives; 3] = [Gives::Value, Gives::Page, Gives::File];

/// The entries of all providers that are no sends, as bytes.
#[cfg(feature = "catalogue")]
pub fn export() -> Vec<u8> {
    let mut out = Out::default();
    for registered in &crate::provider::ALL {
        let provider = registered.provider;
        out.text(provider.about().name);
        let entries: Vec<_> = provider.operations().iter().copied().flatten().filter(|entry| !entry.is_send()).collect();
        let mut shapes: Vec<&'static Packed> = Vec::new();
        for shape in entries.iter().flat_map(|entry| [entry.input, entry.output]).flatten() {
            if !shapes.iter().any(|known| std::ptr::eq(*known, shape)) {
                shapes.push(shape);
            }
        }
        out.number(shapes.len());
        for shape in &shapes {
            let codecs = shape.codecs();
            out.number(codecs.len());
            codecs.iter().for_each(|codec| out.text(codec.name));
            out.number(shape.bytes().len());
            out.0.extend_from_slice(shape.bytes());
        }
        out.number(entries.len());
        for entry in entries {
            let texts = [entry.id, entry.path, entry.variant.unwrap_or_default(), entry.summary, entry.source];
            texts.iter().for_each(|text| out.text(text));
            let place = |found: Option<usize>| u8::try_from(found.unwrap_or_default()).unwrap_or_default();
            let method = place(METHODS.iter().position(|method| *method == entry.method));
            let gives = place(GIVES.iter().position(|gives| *gives == entry.gives));
            out.0.extend([method, gives, u8::from(entry.experimental)]);
            for shape in [entry.input, entry.output] {
                let place = shapes.iter().position(|known| shape.is_some_and(|shape| std::ptr::eq(*known, shape)));
                out.number(place.map_or(0, |place| place + 1));
            }
        }
    }
    out.0
}

/// What [`Bytes`] reads.
#[cfg(feature = "catalogue")]
#[derive(Default)]
struct Out(Vec<u8>);

#[cfg(feature = "catalogue")]
impl Out {
    fn number(&mut self, number: usize) {
        let mut rest = number;
        while rest > 0x7f {
            self.0.push(rest.to_le_bytes()[0] | 0x80);
            rest >>= 7;
        }
        self.0.push(rest.to_le_bytes()[0]);
    }

    fn text(&mut self, text: &str) {
        self.number(text.len());
        self.0.extend_from_slice(text.as_bytes());
    }
}

#[cfg(all(test, feature = "catalogue"))]
mod tests {
    use super::*;
    use crate::provider::ALL;

    #[test]
    fn what_is_exported_is_taken_up_again() {
        assert!(install(&export()));
        for registered in &ALL {
            let provider = registered.provider;
            let own: Vec<_> = provider.operations().iter().copied().flatten().filter(|entry| !entry.is_send()).collect();
            let taken = installed(provider.about().name);
            assert_eq!(taken.len(), own.len());
            for (taken, own) in taken.iter().zip(own) {
                let shown = |entry: &Operation| {
                    let shapes = [entry.input, entry.output].map(|shape| shape.map(|shape| format!("{:?}", &**shape)));
                    (crate::json::write(entry), shapes)
                };
                assert_eq!(shown(taken), shown(own));
            }
        }
    }

    #[test]
    fn every_codec_has_a_name_of_its_own() {
        for registered in &ALL {
            let provider = registered.provider;
            let own = provider.codecs();
            let known: Vec<_> = SHARED_CODECS.iter().chain(own).map(|codec| codec.name).collect();
            for (place, name) in known.iter().enumerate() {
                assert!(!name.is_empty() && !known.iter().skip(place + 1).any(|other| other == name), "{name}");
            }
            let entries = provider.operations().iter().copied().flatten().filter(|entry| !entry.is_send());
            for codec in entries.flat_map(|entry| [entry.input, entry.output]).flatten().flat_map(|shape| shape.codecs()) {
                assert!(known.contains(&codec.name), "{}: a codec “{}” is not listed", provider.about().name, codec.name);
            }
        }
    }
}
