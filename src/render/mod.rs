//! What the person who gets a message sees: a preview as JSON, and the same as plain text.
//!
//! Anything can be shown: a message of any kind, a template's definition with values, with its examples or with its open
//! variables, a text alone. Nothing is checked here: what is missing is left out, what cannot be read is passed over.
//!
//! In reading order: [`marks`] and [`blocks`] are WhatsApp's formatting; `sheet` writes; `message` shows the kinds,
//! `template` the definitions; both are made of a `part`, and with `header`, `button`, `contacts` and `order`.

pub mod blocks;
mod button;
mod contacts;
mod header;
pub mod marks;
mod message;
mod node;
mod order;
mod part;
mod sheet;
mod template;

use self::message::show;
use self::node::{NOTHING, at};
use self::sheet::Sheet;
use crate::json::Node;

/// What is known beside what is shown. What is not known is `null`.
#[derive(Debug, Clone, Copy)]
pub struct Options<'n> {
    /// The definition of the template that a message names; a list of them, or one with `localizations`, where there are
    /// several languages.
    pub template: &'n Node<'n>,
    /// What fills a definition that is shown by itself: the `header`, `body`, `buttons` and so on of a message.
    pub values: &'n Node<'n>,
    /// Whether what nothing fills is filled with the definition's examples.
    pub has_examples: bool,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self { template: &NOTHING, values: &NOTHING, has_examples: false }
    }
}

impl<'n> Options<'n> {
    /// The options in a JSON object.
    pub fn read(node: &'n Node<'n>) -> Self {
        Self { template: at(node, "template"), values: at(node, "values"), has_examples: at(node, "examples").bool() == Some(true) }
    }
}

/// The preview of a message, a definition or a text, as JSON.
pub fn render(node: &Node<'_>, options: Options<'_>) -> String {
    let mut sheet = Sheet::default();
    sheet.item();
    show(node, options, &mut sheet);
    sheet.into_json()
}
