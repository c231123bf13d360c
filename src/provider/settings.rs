//! What a client tells about itself, and how a provider describes what it needs, as data a console draws a form from.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::json::Node;
use crate::message::Kinds;

/// What a provider is.
#[derive(Debug)]
pub struct About {
    /// The name in code: `infobip`.
    pub name: &'static str,
    /// The name for people: "Infobip".
    pub title: &'static str,
    /// Where requests go unless the client says otherwise.
    pub base_url: &'static str,
    /// The kinds of message it carries.
    pub kinds: Kinds,
    /// The ways to sign in, the usual one first.
    pub schemes: &'static [Scheme],
    /// The credentials and options.
    pub settings: &'static [Setting],
    /// Whether it counts text in UTF-16 units.
    pub counts_utf16: bool,
}

/// A way to sign in.
#[derive(Debug, Clone, Copy)]
pub struct Scheme {
    /// What it is called.
    pub name: &'static str,
    /// The credentials it needs, all of them.
    pub needs: &'static [&'static str],
}

/// A credential or an option of a client.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// The name in the client's options.
    pub key: &'static str,
    /// The label of a form field.
    pub title: &'static str,
    /// What it is and where to find it, with the source.
    pub help: &'static str,
    /// Whether it is a credential: never shown, never kept by the core.
    pub secret: bool,
    /// Whether nothing can be sent without it.
    pub required: bool,
    /// The values it takes, where they are fixed; the first is the default.
    pub values: &'static [&'static str],
}

impl Setting {
    /// The option that names the way to sign in, at providers that have several.
    pub const SCHEME: &'static str = "scheme";

    /// Which way to sign in: `auto`, or one of the provider's [`Scheme`]s by its name.
    pub const fn scheme(values: &'static [&'static str]) -> Self {
        Self::choice(
            Self::SCHEME,
            "Way to sign in",
            values,
            "Decided by the credentials at hand; to be named only where those of several ways are, or to see the request of one.",
        )
    }

    /// A credential.
    pub const fn secret(key: &'static str, title: &'static str, help: &'static str) -> Self {
        Self { key, title, help, secret: true, required: false, values: &[] }
    }

    /// An option that may be left out.
    pub const fn option(key: &'static str, title: &'static str, help: &'static str) -> Self {
        Self { key, title, help, secret: false, required: false, values: &[] }
    }

    /// An option without which nothing can be sent.
    pub const fn required(key: &'static str, title: &'static str, help: &'static str) -> Self {
        Self { key, title, help, secret: false, required: true, values: &[] }
    }

    /// An option with fixed values, the first being the default.
    pub const fn choice(key: &'static str, title: &'static str, values: &'static [&'static str], help: &'static str) -> Self {
        Self { key, title, help, secret: false, required: false, values }
    }
}

impl Serialize for Setting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("key", self.key)?;
        map.serialize_entry("title", self.title)?;
        map.serialize_entry("help", self.help)?;
        map.serialize_entry("secret", &self.secret)?;
        map.serialize_entry("required", &self.required)?;
        if !self.values.is_empty() {
            map.serialize_entry("values", self.values)?;
        }
        map.end()
    }
}

/// A client's options: everything but the values of secrets, of which only the names are known here.
#[derive(Debug, Clone, Copy, Default)]
pub struct Settings<'a> {
    node: Option<&'a Node<'a>>,
    at_hand: Option<&'a [&'a str]>,
}

impl<'a> Settings<'a> {
    /// The options of a client, as `{ from, baseUrl, …, credentials: ["apiKey", …] }`.
    pub const fn new(node: &'a Node<'a>) -> Self {
        Self { node: Some(node), at_hand: None }
    }

    /// The same with the names of the credentials that are at hand now, whatever was known before.
    #[must_use]
    pub const fn with_credentials(self, names: &'a [&'a str]) -> Self {
        Self { at_hand: Some(names), ..self }
    }

    /// An option that is text.
    pub fn text(&self, key: &str) -> Option<&'a str> {
        self.node?.text_at(key).filter(|text| !text.is_empty())
    }

    /// An option as it was given.
    pub fn node(&self, key: &str) -> Option<&'a Node<'a>> {
        self.node?.present(key)
    }

    /// An option with fixed values, or its default.
    pub fn choice(&self, setting: &Setting) -> &'static str {
        let given = self.text(setting.key);
        let chosen = setting.values.iter().find(|value| Some(**value) == given);
        chosen.or(setting.values.first()).copied().unwrap_or_default()
    }

    /// An option that is true or false.
    pub fn flag(&self, key: &str) -> Option<bool> {
        self.node?.get(key)?.bool()
    }

    /// The names of the credentials at hand; `None` where they are asked for only when something is sent.
    pub fn credentials(&self) -> Option<Vec<&'a str>> {
        let listed = || Some(self.node?.get("credentials")?.items().iter().filter_map(Node::text).collect());
        self.at_hand.map(<[&str]>::to_vec).or_else(listed)
    }

    /// Whether these credentials are all known to be at hand.
    pub fn have(&self, mut names: impl Iterator<Item = &'static str>) -> bool {
        let at_hand = self.credentials().unwrap_or_default();
        names.all(|name| at_hand.contains(&name))
    }

    /// The way to sign in: the one that the client names ([`Setting::SCHEME`]), else the first whose credentials are all
    /// at hand, else the usual one.
    pub fn scheme(&self, about: &'static About) -> &'static Scheme {
        const NONE: &Scheme = &Scheme { name: "none", needs: &[] };
        let at_hand = self.credentials().unwrap_or_default();
        let named = self.text(Setting::SCHEME).and_then(|name| about.schemes.iter().find(|scheme| scheme.name == name));
        let complete = || about.schemes.iter().find(|scheme| scheme.needs.iter().all(|need| at_hand.contains(need)));
        named.or_else(complete).or(about.schemes.first()).unwrap_or(NONE)
    }

    /// The credentials that a way to sign in lacks, as far as is known.
    pub fn lacks(&self, scheme: &'static Scheme) -> Vec<&'static str> {
        let Some(at_hand) = self.credentials() else { return Vec::new() };
        scheme.needs.iter().copied().filter(|need| !at_hand.contains(need)).collect()
    }

    /// What is missing before anything can be sent: credentials of the chosen way to sign in, and required options.
    pub fn missing(&self, about: &'static About, scheme: &'static Scheme) -> Vec<&'static str> {
        let mut missing = self.lacks(scheme);
        let required = about.settings.iter().filter(|setting| setting.required && self.text(setting.key).is_none());
        missing.extend(required.map(|setting| setting.key));
        missing
    }
}

#[cfg(test)]
mod tests {
    use super::Setting;
    use crate::provider::ALL;

    #[test]
    fn the_option_that_names_a_scheme_has_them_all() {
        for registered in &ALL {
            let about = registered.provider.about();
            let mut names: Vec<_> = about.schemes.iter().map(|scheme| scheme.name).collect();
            names.insert(0, "auto");
            match about.settings.iter().find(|setting| setting.key == Setting::SCHEME) {
                Some(setting) => assert_eq!(setting.values, names, "{}", about.name),
                None => assert_eq!(about.schemes.len(), 1, "{}", about.name),
            }
        }
    }
}
