//! The definition of a template, as far as a send depends on it.

use serde::ser::{Serialize, Serializer};

use super::variables::variables;
use crate::json::{Any, Node, Read, Str, record};
use crate::shape::{Codec, Shape};

record! {
    /// The definition of a template, in neutral terms. Everything but the texts may be left out; what is left out is not
    /// checked.
    pub struct Definition<'a> {
        /// The name.
        pub name: Option<Str<'a>> = "name",
        /// The language.
        pub language: Option<Str<'a>> = "language",
        /// `authentication`, `marketing` or `utility`.
        pub category: Option<Str<'a>> = "category",
        /// `approved` and others.
        pub status: Option<Str<'a>> = "status",
        /// What stands above the body.
        pub header: Option<DefinedHeader<'a>> = "header",
        /// The body: its text, or an object that has it as `text`.
        pub body: Option<DefinedText<'a>> = "body",
        /// The line below.
        pub footer: Option<DefinedText<'a>> = "footer",
        /// The buttons in their order.
        pub buttons: Option<Vec<DefinedButton<'a>>> = "buttons",
        /// The cards of a carousel.
        pub cards: Option<Vec<DefinedCard<'a>>> = "cards",
        /// The offer, where there is one.
        pub limited_time_offer: Option<Any<'a>> = "limitedTimeOffer",
    }

    /// The header of a definition: a text, or the kind of file it takes as `format` or as a member of that name.
    pub struct DefinedHeader<'a> {
        /// The text of a text header.
        pub text: Option<Str<'a>> = "text",
        /// `text`, `image`, `video`, `document`, `location` …
        pub format: Option<Str<'a>> = "format",
        /// A picture.
        pub image: Option<Any<'a>> = "image",
        /// A film.
        pub video: Option<Any<'a>> = "video",
        /// A silent film that repeats.
        pub gif: Option<Any<'a>> = "gif",
        /// A sound.
        pub audio: Option<Any<'a>> = "audio",
        /// A file.
        pub document: Option<Any<'a>> = "document",
        /// A place.
        pub location: Option<Any<'a>> = "location",
    }

    /// A button of a definition.
    pub struct DefinedButton<'a> {
        /// What it does: `url`, `quick_reply`, `phone_number` and others.
        pub kind: Str<'a> = "type",
        /// Its label.
        pub text: Option<Str<'a>> = "text",
        /// What it opens.
        pub url: Option<Str<'a>> = "url",
    }

    /// A card of a definition.
    pub struct DefinedCard<'a> {
        /// Its picture or film.
        pub header: Option<DefinedHeader<'a>> = "header",
        /// Its text.
        pub body: Option<DefinedText<'a>> = "body",
        /// Its buttons in their order.
        pub buttons: Option<Vec<DefinedButton<'a>>> = "buttons",
    }
}

impl Definition<'_> {
    /// Whether it has nothing but a body.
    pub fn is_body_only(&self) -> bool {
        self.header.is_none() && self.footer.is_none() && self.buttons.is_none() && self.cards.is_none()
    }

    /// The text of the body. An authentication template has WhatsApp's own, in which nothing but the code varies.
    pub fn body_text(&self) -> Option<&str> {
        let own = self.body.as_ref().map(DefinedText::text);
        if own.is_none_or(str::is_empty) && self.is_category("authentication") { Some("{{1}}") } else { own }
    }

    /// Whether it is of this category, whatever the case it is written in.
    pub fn is_category(&self, name: &str) -> bool {
        self.category.as_ref().is_some_and(|category| category.eq_ignore_ascii_case(name))
    }
}

impl DefinedHeader<'_> {
    /// The text of a text header.
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// The member of a message's header that fills this one; `None` where the definition does not tell.
    pub fn kind(&self) -> Option<&'static str> {
        let members = [
            ("text", self.text.is_some()),
            ("image", self.image.is_some()),
            ("video", self.video.is_some()),
            ("gif", self.gif.is_some()),
            ("audio", self.audio.is_some()),
            ("document", self.document.is_some()),
            ("location", self.location.is_some()),
        ];
        let named = |name: &str| self.format.as_ref().is_some_and(|format| format.eq_ignore_ascii_case(name));
        members.into_iter().find(|(name, given)| *given || named(name)).map(|(name, _)| name)
    }
}

impl DefinedButton<'_> {
    /// The `type` of the message's button that fills this one; `None` where nothing does.
    pub fn filled_by(&self) -> Option<&'static str> {
        let kinds: [(&[&str], &str); 8] = [
            (&["quick_reply"], "quick_reply"),
            (&["copy_code", "coupon_code"], "copy_code"),
            (&["flow"], "flow"),
            (&["catalog"], "catalog"),
            (&["multi_product", "mpm"], "multi_product"),
            (&["order_details"], "order_details"),
            (&["voice_call"], "voice_call"),
            (&["otp"], "url"),
        ];
        if self.kind.eq_ignore_ascii_case("url") {
            return self.url.as_ref().is_some_and(|url| !variables(url).is_empty()).then_some("url");
        }
        kinds.into_iter().find(|(names, _)| names.iter().any(|name| self.kind.eq_ignore_ascii_case(name))).map(|(_, kind)| kind)
    }

    /// Whether a send without a button for this one is refused.
    pub fn is_required(&self) -> bool {
        matches!(self.filled_by(), Some("url" | "copy_code" | "multi_product" | "order_details"))
    }
}

/// A text, written as such or as an object that has it as `text`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DefinedText<'a>(pub Str<'a>);

impl DefinedText<'_> {
    /// The text.
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// Text, or an object that has it.
const DEFINED_TEXT: Codec = Codec {
    inspect: |node, reader| match node.get("text") {
        Some(text) => {
            reader.path.enter_key("text");
            reader.check_text(text);
            reader.path.leave();
        }
        None => reader.check_text(node),
    },
    ..Codec::SAME
};

impl<'a> Read<'a> for DefinedText<'a> {
    const SHAPE: Shape = Shape::As(&DEFINED_TEXT);

    fn read(node: &'a Node<'a>) -> Self {
        Self(Str::read(node.get("text").unwrap_or(node)))
    }
}

impl Serialize for DefinedText<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
