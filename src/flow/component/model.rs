//! What a component may and must have, as data.

use super::look::Look;
use crate::flow::Version;
use crate::rules::{NO_MAX, Severity};

/// A kind of component: one row of the tables.
#[derive(Debug)]
pub struct Model {
    /// The value of `type`.
    pub name: &'static str,
    /// The first version that has it.
    pub since: Version,
    /// Where it may stand beside the top level of a screen.
    pub within: Within,
    /// What it asks the user for.
    pub input: Input,
    /// Its properties beside `type`.
    pub properties: &'static [Property],
    /// What no row can say about it.
    pub own: Option<Own>,
    /// For the documentation of the types; empty in the binary.
    pub about: &'static str,
}

/// Looks at a component for what no row can say.
pub type Own = fn(&mut Look<'_, '_>);

/// Where a component may stand beside the top level of a screen.
#[derive(Debug, Clone, Copy)]
pub struct Within {
    /// In a Form.
    pub form: bool,
    /// In an If, from this version.
    pub branch: Option<Version>,
    /// In a Switch, from this version.
    pub case: Option<Version>,
}

/// What a component asks the user for: the value that it can begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// Nothing.
    None,
    /// A text, or a number where the input is one.
    Text,
    /// Truth.
    Bool,
    /// One of its options.
    Choice,
    /// Some of its options.
    Choices,
    /// A date, or a pair of dates.
    Date,
    /// Files, which nothing can begin with.
    Files,
}

/// A property of a component, or of an object inside one.
#[derive(Debug, Clone, Copy)]
pub struct Property {
    /// Its key.
    pub name: &'static str,
    /// What its value must be.
    pub kind: Kind,
    /// Whether it must be there, from this version.
    pub required: Option<Version>,
    /// The first version that has it.
    pub since: Version,
    /// Whether it has no place in a component that stands in a Form.
    pub outside_form: bool,
    /// The most characters that are shown; of each text where there are several.
    pub most: u32,
    /// The fewest and the most entries of a list.
    pub items: (u32, u32),
    /// How much a word that is not allowed, or a version that is too early, weighs.
    pub severity: Severity,
    /// For the documentation of the types; empty in the binary.
    pub about: &'static str,
}

/// What a value must be.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// A text, which may be a reference.
    Text,
    /// A text that is no reference from 6.0 on.
    Name,
    /// A text or a list of texts.
    Texts,
    /// A list of texts, or a reference.
    TextList,
    /// A text or a number, or a reference.
    Scalar,
    /// A text, or a reference to a text or an object.
    Message,
    /// Truth, or a reference.
    Bool,
    /// Truth that must be written out.
    Flag,
    /// A number, or a reference.
    Number {
        /// The least.
        min: i64,
    },
    /// A whole number, or a reference.
    Whole,
    /// A whole number that must be written out.
    Count {
        /// The least.
        min: i64,
        /// The greatest.
        max: i64,
    },
    /// One of some words, or a reference.
    Words(&'static [&'static str]),
    /// One of some words that must be written out.
    Word(&'static [&'static str]),
    /// A list of some words, or a reference.
    WordList(&'static [&'static str]),
    /// A list of some words that must be written out.
    FixedWordList(&'static [&'static str]),
    /// A date, or a reference.
    Date,
    /// A list of dates, or a reference.
    DateList,
    /// A colour as `#RRGGBB`.
    Color,
    /// An image in base64, or a reference.
    Image(Image),
    /// A reference and nothing else.
    Reference,
    /// Truth as an expression, or written out from 6.0.
    Condition,
    /// An object of the given shape.
    Object(&'static Shape),
    /// A list of such objects, or a reference.
    List(&'static Shape),
    /// The same value twice, for the start and the end date, where the mode is `range`; whether the end must be there.
    Ranged(&'static Kind, bool),
    /// An action, which is another area's affair, and the names that it may have.
    Action(&'static [&'static str]),
    /// Components, which the outline holds.
    Components,
    /// Lists of components by the value that they are shown for.
    Cases,
    /// An object with any members, or a reference.
    Open,
}

/// What an image may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Image {
    /// One that stands by itself: JPEG or PNG, 300 KB advised.
    Picture,
    /// One of a carousel.
    Slide,
    /// One beside an option or an entry: 100 KB, 300 KB before 6.0.
    Icon,
}

/// An object inside a component.
#[derive(Debug)]
pub struct Shape {
    /// What its type is called.
    pub name: &'static str,
    /// Its properties.
    pub properties: &'static [Property],
    /// For the documentation of the types; empty in the binary.
    pub about: &'static str,
}

/// From the first version on.
pub const ALWAYS: Version = Version(0, 0);

impl Within {
    /// At the top level only.
    pub const NOTHING: Self = Self { form: false, branch: None, case: None };
    /// In a Form only.
    pub const FORM: Self = Self { form: true, branch: None, case: None };
    /// In a Form, an If and a Switch.
    pub const ALL: Self = Self::since(ALWAYS);

    /// In a Form, and in an If and a Switch from a version on.
    pub const fn since(version: Version) -> Self {
        Self { form: true, branch: Some(version), case: Some(version) }
    }
}

impl Property {
    /// An optional property that every version has.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            required: None,
            since: ALWAYS,
            outside_form: false,
            most: NO_MAX,
            items: (0, NO_MAX),
            severity: Severity::Error,
            about: "",
        }
    }

    /// One that must be there.
    pub const fn required(self) -> Self {
        self.required_since(ALWAYS)
    }

    /// One that must be there from a version on.
    pub const fn required_since(mut self, version: Version) -> Self {
        self.required = Some(version);
        self
    }

    /// One that came with a version.
    pub const fn since(mut self, major: u16, minor: u16) -> Self {
        self.since = Version(major, minor);
        self
    }

    /// One that has no place in a component that stands in a Form.
    pub const fn outside_form(mut self) -> Self {
        self.outside_form = true;
        self
    }

    /// One of which no more characters are shown.
    pub const fn most(mut self, characters: u32) -> Self {
        self.most = characters;
        self
    }

    /// One whose list has bounds.
    pub const fn items(mut self, min: u32, max: u32) -> Self {
        self.items = (min, max);
        self
    }

    /// One whose breaches are warnings: the documents leave them open.
    pub const fn warned(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// What it is for.
    pub const fn about(mut self, text: &'static str) -> Self {
        self.about = about(text);
        self
    }
}

/// A text that only the types need, which are written when the package is built.
pub const fn about(text: &'static str) -> &'static str {
    if cfg!(feature = "sandbox") { text } else { "" }
}
