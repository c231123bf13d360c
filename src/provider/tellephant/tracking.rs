//! Click tracking: the URL button of a template that names a `destination_url` may say nothing.
//!
//! Nothing but its place is left to say, and the examples leave even that out (Click Tracking). In neutral messages a
//! missing list of buttons means that button, an empty list its absence.

use crate::json::{Node, Reader, Str, Value};
use crate::message::{Kind, MessageTree};

/// The template of a tracked link with the button that says nothing, where it tells of no buttons.
pub(super) fn with_button<'a>(message: &MessageTree<'a>) -> Option<MessageTree<'a>> {
    if message.kind != Kind::Template || !is_tracked(message) || message.get("buttons").is_some() {
        return None;
    }
    let button = Value::Object(vec![(Str::Borrowed("type"), Node::text_of("url"))]);
    Some(with_buttons(message.clone(), Some(vec![Node::new(button)])))
}

/// A message as it was read, without the button that says nothing; other buttons get a place, the first where none is
/// said. Notes what only click tracking may leave out.
pub(super) fn read<'a>(message: MessageTree<'a>, body: &'a Node<'a>, reader: &mut Reader<'a>) -> MessageTree<'a> {
    if message.kind != Kind::Template {
        return message;
    }
    let is_tracked = is_tracked(&message);
    inspect(body, is_tracked, reader);
    let buttons = message.get("buttons").map(|buttons| {
        let said = buttons.items().iter().filter(|button| !is_tracked || button.get("suffix").is_some());
        said.cloned().map(placed).collect::<Vec<_>>()
    });
    let buttons = match buttons {
        Some(said) => Some(said).filter(|said| !said.is_empty()),
        None => is_tracked.then(Vec::new),
    };
    with_buttons(message, buttons)
}

fn is_tracked(message: &MessageTree<'_>) -> bool {
    message.get("tellephant/destination_url").is_some()
}

fn with_buttons<'a>(message: MessageTree<'a>, buttons: Option<Vec<Node<'a>>>) -> MessageTree<'a> {
    let kind = message.kind;
    let mut node = message.into_node();
    if let Value::Object(members) = &mut node.value {
        members.retain(|(name, _)| name != "buttons");
        members.extend(buttons.map(|buttons| (Str::Borrowed("buttons"), Node::new(Value::Array(buttons)))));
    }
    MessageTree::owned(kind, node)
}

fn placed(mut button: Node<'_>) -> Node<'_> {
    let is_placed = button.get("index").is_some();
    if let Value::Object(members) = &mut button.value
        && !is_placed
    {
        members.push((Str::Borrowed("index"), Node::whole_of(0)));
    }
    button
}

/// Says which buttons lack something. The table requires the place; a plugin of Tellephant's own leaves it out.
fn inspect<'a>(body: &'a Node<'a>, is_tracked: bool, reader: &mut Reader<'a>) {
    let components = body.find("whatsapp/template/components").map_or(&[][..], Node::items);
    for key in ["whatsapp", "template", "components"] {
        reader.path.enter_key(key);
    }
    for (index, button) in components.iter().enumerate().filter(|(_, component)| component.text_at("type") == Some("button")) {
        reader.path.enter_index(index);
        let says_end = button.find("parameters/0").is_some_and(|parameter| parameter.present("text").is_some());
        let says_place = button.present("index").is_some();
        if !says_end && !is_tracked {
            reader.fault_at("parameters", "required", "The end of the URL is required here.".into());
        }
        if !says_end && is_tracked && says_place {
            reader.warn_at("index", "not_carried", "The button says nothing else; its place is left out.".into());
        }
        if !says_place && !is_tracked {
            reader.warn_at("index", "not_documented", "The place of the button is required; 0 is taken.".into());
        }
        reader.path.leave();
    }
    for _ in 0..3 {
        reader.path.leave();
    }
}
