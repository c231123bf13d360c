//! What fills the buttons of templates and cards.

use super::VALUE;
use crate::json::{Node, Value};
use crate::shape::Shape::{As, AtMostOne, Capitals, Object, Text, Words};
use crate::shape::{Codec, Is, Shape, Union, Variant, needs, takes};

/// What fills a button of a template.
pub(super) const BUTTON: Shape = Object(&[
    needs("sub_type", "type", Words(SUB_TYPES)),
    needs("index", "index", As(&INDEX)),
    needs("parameters", "", AtMostOne(&Shape::Union(&PARAMETER))),
]);

/// What fills a button of a card, where the nodes pass the definition's capitals on.
pub(super) const CARD_BUTTON: Shape = Object(&[
    needs("sub_type", "type", Capitals(SUB_TYPES)),
    needs("index", "index", As(&INDEX)),
    needs("parameters", "", AtMostOne(&Shape::Union(&PARAMETER))),
]);

/// What a button does. URL and copy-code buttons are WhatsApp's own form.
const SUB_TYPES: &[&str] = &["quick_reply", "flow", "url", "copy_code"];

/// What a button is filled with: by its `sub_type` one of these.
const PARAMETER: Union = Union {
    tag: "type",
    of: &[
        parameter("payload", "quick_reply", Object(&[needs("payload", "payload", Text)])),
        parameter("action", "flow", Object(&[needs("action", "", FLOW_ACTION)])),
        parameter("text", "url", Object(&[needs("text", "suffix", Text)])),
        parameter("coupon_code", "copy_code", Object(&[needs("coupon_code", "code", Text)])),
    ],
};

const fn parameter(tag: &'static str, sub_type: &'static str, shape: Shape) -> Variant {
    Variant { tag, is: Is::Word("type", sub_type), shape }
}

/// What opens a flow: its id, a colon and a payload; or the id alone.
const FLOW_ACTION: Shape = Object(&[needs("flow_token", "token", Text), takes("flow_action_data", "data", VALUE)]);

/// The place of a button: a number written as text.
const INDEX: Codec = Codec {
    inspect: |node, reader| {
        if place(node).is_none() {
            reader.mismatch(node, "a whole number written as text");
        }
    },
    write: |node, _, writer| node.and_then(Node::whole).map(|place| writer.string(&place.to_string())).is_some(),
    read: |node| place(node).map(Node::whole_of),
    ..Codec::SAME
};

fn place(node: &Node<'_>) -> Option<u64> {
    node.text()?.parse().ok()
}

/// Whether the buttons among some components are filled with what their `sub_type` takes. It only looks: the member is
/// listed a second time for it, and neither written nor read by it.
pub(super) const FITTING: Codec = Codec {
    inspect: |node, reader| {
        for (index, component) in node.items().iter().enumerate() {
            if component.text_at("type") == Some("button") && !is_fitting(component) {
                reader.path.enter_index(index);
                let message = "A button of this sub_type takes another parameter, and exactly one.";
                reader.fault_at("parameters", "type", message.into());
                reader.path.leave();
            }
        }
    },
    write: |_, _, _| false,
    read: |_| None,
    ..Codec::SAME
};

/// Whether a button has the parameter of its `sub_type`; of what is no list or no parameter nothing more is said here.
fn is_fitting(button: &Node<'_>) -> bool {
    let sub_type = button.text_at("sub_type").unwrap_or_default();
    let Some(Value::Array(parameters)) = button.get("parameters").map(|node| &node.value) else { return true };
    let Some(given) = parameters.first().map(|parameter| parameter.text_at(PARAMETER.tag)) else { return false };
    let known = PARAMETER.of.iter().find(|variant| Some(variant.tag) == given);
    known.is_none_or(|variant| matches!(variant.is, Is::Word(_, word) if word.eq_ignore_ascii_case(sub_type)))
}
