//! What leads on: Footer, EmbeddedLink, NavigationList.
//!
//! Source: Flow components guide, the section of each.

use super::input::{ENABLED, NAME, VISIBLE};
use super::look::{Look, bounded};
use super::model::{ALWAYS, Image, Input, Kind, Model, Own, Property, Shape, Within, about};
use super::rules::{CAPTIONS, LIST_ACTION, LIST_BADGE, LIST_END};
use crate::flow::Version;
use crate::rules::Unit;

const NAVIGATE: &[&str] = &["navigate", "data_exchange"];

const fn caption(name: &'static str, said: &'static str) -> Property {
    Property::new(name, Kind::Text).most(15).about(said)
}

const FOOTER: &[Property] = &[
    Property::new("label", Kind::Text).required().most(35).about("What the button says."),
    caption("left-caption", "A word at the left; needs `right-caption`."),
    caption("center-caption", "A word in the middle; stands alone."),
    caption("right-caption", "A word at the right; needs `left-caption`."),
    ENABLED,
    Property::new("on-click-action", Kind::Action(&["navigate", "data_exchange", "complete"])).required().about("What the button does."),
];

const LINK: &[Property] = &[
    Property::new("text", Kind::Text).required().most(25).about("What the link says."),
    Property::new("on-click-action", Kind::Action(&["navigate", "data_exchange", "open_url"])).required().about("What the link does."),
    VISIBLE,
];

const fn text(name: &'static str, most: u32, said: &'static str) -> Property {
    Property::new(name, Kind::Text).most(most).about(said)
}

const MAIN: Shape = Shape {
    name: "ListMainContent",
    properties: &[
        text("title", 30, "The first line.").required(),
        text("description", 20, "The second line."),
        text("metadata", 80, "The third line."),
    ],
    about: about("What an entry of a NavigationList says."),
};

const END: Shape = Shape {
    name: "ListEnd",
    properties: &[
        text("title", 10, "The first line."),
        text("description", 10, "The second line."),
        text("metadata", 10, "The third line."),
    ],
    about: about("What stands at the end of an entry of a NavigationList: one or two of these."),
};

const START: Shape = Shape {
    name: "ListStart",
    properties: &[
        Property::new("image", Kind::Image(Image::Icon)).required().about("A picture in base64, at most 100 KB."),
        Property::new("alt-text", Kind::Text).about("What it shows, for those who cannot see it."),
    ],
    about: about("The picture of an entry of a NavigationList."),
};

const ENTRY: Shape = Shape {
    name: "ListEntry",
    properties: &[
        Property::new("id", Kind::Text).required().about("What the answer holds."),
        Property::new("main-content", Kind::Object(&MAIN)).required().about("What it says."),
        Property::new("end", Kind::Object(&END)).about("What stands at its end; not beside large pictures."),
        Property::new("start", Kind::Object(&START)).about("Its picture."),
        text("badge", 15, "A word that stands out; on one entry of the list."),
        Property::new("tags", Kind::TextList).most(15).items(1, 3).about("Words below it."),
        Property::new("enabled", Kind::Bool).about("Whether it can be chosen."),
        Property::new("on-click-action", Kind::Action(NAVIGATE)).about("What choosing it does, where the list has no action."),
    ],
    about: about("An entry of a NavigationList."),
};

const LIST: &[Property] = &[
    NAME,
    Property::new("list-items", Kind::List(&ENTRY)).required().items(1, 20).about("The entries."),
    text("label", 80, "The heading of the list."),
    text("description", 300, "More about the list."),
    Property::new("media-size", Kind::Words(&["regular", "large"])).about("How large the pictures are."),
    Property::new("on-click-action", Kind::Action(NAVIGATE)).about("What choosing any entry does, where the entries have no actions."),
];

const fn link(name: &'static str, since: Version, properties: &'static [Property], own: Option<Own>, said: &'static str) -> Model {
    Model { name, since, within: Within::ALL, input: Input::None, properties, own, about: about(said) }
}

pub const MODELS: &[Model] = &[
    link("Footer", ALWAYS, FOOTER, Some(check_captions), "The button at the bottom of a screen; one on each."),
    link("EmbeddedLink", Version(2, 0), LINK, None, "A link in the page; at most 2 on a screen."),
    Model {
        name: "NavigationList",
        since: Version(6, 2),
        within: Within::FORM,
        input: Input::None,
        properties: LIST,
        own: Some(check_list),
        about: about("Entries that lead on; at most 2 lists on a screen, and nothing beside them."),
    },
];

/// Source: Flow components guide, "Footer".
fn check_captions(look: &mut Look<'_, '_>) {
    let node = look.component.node;
    let [left, center, right] = ["left-caption", "center-caption", "right-caption"].map(|key| node.get(key));
    if center.is_some() && (left.is_some() || right.is_some()) {
        look.found(&CAPTIONS, node, "A Footer has either `center-caption`, or `left-caption` and `right-caption`.");
    }
    if left.is_some() && right.is_none() {
        look.found_at("right-caption", &CAPTIONS, node, "`right-caption` is required beside `left-caption`.");
    }
    if right.is_some() && left.is_none() {
        look.found_at("left-caption", &CAPTIONS, node, "`left-caption` is required beside `right-caption`.");
    }
}

/// Source: Flow components guide, "Navigation List", "Limits and Restrictions".
fn check_list(look: &mut Look<'_, '_>) {
    let node = look.component.node;
    let Some(list) = node.get("list-items").filter(|list| list.text().is_none()) else { return };
    let entries = list.items();
    let own = node.get("on-click-action").is_some();
    let with_action = entries.iter().filter(|entry| entry.get("on-click-action").is_some()).count();
    if own && with_action > 0 {
        look.found(&LIST_ACTION, node, "`on-click-action` stands either on the list or on its entries, not on both.");
    } else if !own && with_action < entries.len() {
        look.found_at("on-click-action", &LIST_ACTION, node, "`on-click-action` is required on the list or on each of its entries.");
    }
    look.path.enter_key("list-items");
    let badges = entries.iter().filter(|entry| entry.get("badge").is_some()).count();
    if badges > 1 {
        let message = ["The list has ", &badges.to_string(), " badges; at most 1."].concat();
        let issue = look.issue(&LIST_BADGE, message);
        look.push(list, bounded(issue, 1, badges, Unit::Items));
    }
    let large = node.text_at("media-size") == Some("large");
    for (place, entry) in entries.iter().enumerate() {
        look.path.enter_index(place);
        if let Some(end) = entry.get("end") {
            if large {
                look.found_at("end", &LIST_END, end, "`end` cannot stand beside large pictures.");
            }
            // With none of the three nothing is shown; with all of them not all is.
            if end.is_object() && !(1..=2).contains(&end.members().len()) {
                look.found_at("end", &LIST_END, end, "`end` takes one or two of title, description and metadata.");
            }
        }
        look.path.leave();
    }
    look.path.leave();
}
