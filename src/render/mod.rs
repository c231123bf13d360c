//! What the person who gets a message sees: a preview as JSON, and the same as plain text.
//!
//! Anything can be shown: a message of any kind, a template's definition with values, with its examples or with its open
//! variables, a text alone. Nothing is checked here: what is missing is left out, what cannot be read is passed over.
//!
//! In reading order: [`marks`] and [`blocks`] are WhatsApp's formatting; `sheet` writes; `message` shows the kinds,
//! `template` the definitions, with `button`, `contacts` and `order` for what is in them.

pub mod blocks;
mod button;
mod contacts;
pub mod marks;
mod message;
mod order;
mod sheet;
mod template;

use self::message::show;
use self::sheet::Sheet;
use crate::json::Node;

/// What is known beside what is shown.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options<'n> {
    /// The definition of the template that a message names; a list of them, or one with `localizations`, where there are
    /// several languages.
    pub template: Option<&'n Node<'n>>,
    /// What fills a definition that is shown by itself: the `header`, `body`, `buttons` and so on of a message.
    pub values: Option<&'n Node<'n>>,
    /// Whether what nothing fills is filled with the definition's examples.
    pub has_examples: bool,
}

impl<'n> Options<'n> {
    /// The options in a JSON object.
    pub fn read(node: &'n Node<'n>) -> Self {
        Self {
            template: node.present("template"),
            values: node.present("values"),
            has_examples: node.get("examples").and_then(Node::bool).unwrap_or_default(),
        }
    }
}

/// The preview of a message, a definition or a text, as JSON.
pub fn render(node: &Node<'_>, options: Options<'_>) -> String {
    let mut sheet = Sheet::new();
    show(node, options, &mut sheet);
    sheet.into_json()
}
