//! What is chosen from options: CheckboxGroup, RadioButtonsGroup, Dropdown, ChipsSelector.
//!
//! Source: Flow components guide, the section of each.

use super::input::{ENABLED, ERROR_MESSAGE, NAME, REQUIRED, SELECT, UPDATE, VISIBLE, init_value};
use super::look::{Look, bounded};
use super::model::{ALWAYS, Image, Input, Kind, Model, Property, Shape, Within, about};
use super::rules::{ITEMS, OPTION_ID, OPTION_IMAGE, SELECTED};
use crate::flow::Version;
use crate::json::Node;
use crate::rules::{Issue, Unit};

const ID: Property = Property::new("id", Kind::Text).required().about("What the answer holds; unique among the options.");
const TITLE: Property = Property::new("title", Kind::Text).required().about("What the user reads.");
const OPTION_ENABLED: Property = Property::new("enabled", Kind::Bool).about("Whether it can be chosen.");
const ON_SELECT: Property = Property::new("on-select-action", Kind::Action(UPDATE)).about("What choosing it does.");
const ON_UNSELECT: Property = Property::new("on-unselect-action", Kind::Action(UPDATE)).about("What taking it back does.");

const OPTION: Shape = Shape {
    name: "SelectOption",
    properties: &[
        ID,
        TITLE.most(30),
        Property::new("description", Kind::Text).most(300).about("More about it."),
        Property::new("metadata", Kind::Text).most(20).about("A word at its end, such as a price."),
        OPTION_ENABLED,
        Property::new("image", Kind::Image(Image::Icon)).since(5, 0).about("A picture in base64, at most 100 KB; not beside colours."),
        Property::new("alt-text", Kind::Text).since(5, 0).about("What the picture shows, for those who cannot see it."),
        Property::new("color", Kind::Color).since(5, 0).about("A colour as `#RRGGBB`; not beside pictures."),
        ON_SELECT.since(6, 0),
        ON_UNSELECT.since(6, 0),
    ],
    about: about("An option of a CheckboxGroup, a RadioButtonsGroup or a Dropdown."),
};

const CHIP: Shape = Shape {
    name: "ChipOption",
    properties: &[ID, TITLE, OPTION_ENABLED, ON_SELECT, ON_UNSELECT],
    about: about("An option of a ChipsSelector."),
};

const OPTIONS: Property = Property::new("data-source", Kind::List(&OPTION)).required().about("The options.");
const LABEL: Property = Property::new("label", Kind::Text).required().about("What is asked for.");
const DESCRIPTION: Property = Property::new("description", Kind::Text).since(4, 0).most(300).about("More about what is asked for.");
const SELECT_ACTION: Property = Property::new("on-select-action", Kind::Action(SELECT)).about("What a choice does.");
const UNSELECT_ACTION: Property =
    Property::new("on-unselect-action", Kind::Action(UPDATE)).since(6, 0).about("What taking a choice back does.");
const FEWEST: Property = Property::new("min-selected-items", Kind::Number { min: 0 }).about("The fewest to choose.");
const MOST: Property = Property::new("max-selected-items", Kind::Number { min: 1 }).about("The most to choose.");
const MEDIA_SIZE: Property =
    Property::new("media-size", Kind::Words(&["regular", "large"])).since(5, 0).about("How large the pictures are.");
const GROUP_LABEL: Property = Property::new("label", Kind::Text).required_since(Version(4, 0)).most(30).about("What is asked for.");

const CHECKBOXES: &[Property] = &[
    NAME,
    OPTIONS.items(1, 20),
    GROUP_LABEL,
    DESCRIPTION,
    FEWEST,
    MOST,
    REQUIRED,
    ENABLED,
    VISIBLE,
    SELECT_ACTION,
    UNSELECT_ACTION,
    init_value(Kind::TextList),
    ERROR_MESSAGE,
    MEDIA_SIZE,
];

// The page has `init-value` as a list, copied from the CheckboxGroup; the schema has it as a text. Both are taken.
const RADIO_BUTTONS: &[Property] = &[
    NAME,
    OPTIONS.items(1, 20),
    GROUP_LABEL,
    DESCRIPTION,
    REQUIRED,
    ENABLED,
    VISIBLE,
    SELECT_ACTION,
    UNSELECT_ACTION,
    init_value(Kind::Texts),
    ERROR_MESSAGE,
    MEDIA_SIZE,
];

/// The most options of a Dropdown of which any has an image; 200 otherwise.
const MOST_WITH_IMAGES: usize = 100;

const DROPDOWN: &[Property] = &[
    NAME,
    LABEL.most(20),
    OPTIONS.items(1, 200),
    REQUIRED,
    ENABLED,
    VISIBLE,
    SELECT_ACTION,
    UNSELECT_ACTION,
    init_value(Kind::Text),
    ERROR_MESSAGE,
];

const CHIPS: &[Property] = &[
    NAME,
    LABEL.most(80),
    Property::new("data-source", Kind::List(&CHIP)).required().items(2, 20).about("The options."),
    DESCRIPTION,
    FEWEST,
    MOST,
    REQUIRED,
    ENABLED,
    VISIBLE,
    SELECT_ACTION.since(7, 1),
    UNSELECT_ACTION.since(7, 1),
    init_value(Kind::TextList),
    ERROR_MESSAGE,
];

const fn selector(name: &'static str, input: Input, properties: &'static [Property], said: &'static str) -> Model {
    Model { name, since: ALWAYS, within: Within::ALL, input, properties, own: Some(check_options), about: about(said) }
}

pub const MODELS: &[Model] = &[
    selector("CheckboxGroup", Input::Choices, CHECKBOXES, "Options of which several can be chosen."),
    selector("RadioButtonsGroup", Input::Choice, RADIO_BUTTONS, "Options of which one can be chosen."),
    selector("Dropdown", Input::Choice, DROPDOWN, "Many options of which one can be chosen: at most 200, or 100 with pictures."),
    Model {
        name: "ChipsSelector",
        since: Version(6, 3),
        within: Within { form: true, ..Within::since(Version(7, 1)) },
        input: Input::Choices,
        properties: CHIPS,
        own: Some(check_options),
        about: about("Short options side by side, of which several can be chosen."),
    },
];

/// Source: Flow components guide, "Limits and Restrictions" of each; error codes, DATA_SOURCE_ITEMS_HAVE_BOTH_IMAGE_AND_COLOR.
fn check_options(look: &mut Look<'_, '_>) {
    let node = look.component.node;
    look.check_order(node, "min-selected-items", "max-selected-items");
    let Some(options) = node.get("data-source").filter(|options| !options.items().is_empty()) else { return };
    for key in ["min-selected-items", "max-selected-items"] {
        let Some(bound) = node.get(key) else { continue };
        let (count, chosen) = (options.items().len(), bound.number().unwrap_or_default());
        if chosen > count as f64 {
            let message = ["`", key, "` is above the number of options, ", &count.to_string(), "."].concat();
            look.path.enter_key(key);
            let issue = look.issue(&SELECTED, message);
            look.push(bound, Issue { limit: Some(count as i64), actual: Some(chosen), unit: Some(Unit::Items), ..issue });
            look.path.leave();
        }
    }
    look.path.enter_key("data-source");
    check_ids(look, options);
    check_images(look, options);
    look.path.leave();
}

fn check_ids<'f>(look: &mut Look<'_, 'f>, options: &'f Node<'f>) {
    let mut seen = std::collections::BTreeMap::new();
    for (place, option) in options.items().iter().enumerate() {
        let Some(id) = option.get("id") else { continue };
        let Some(text) = id.text() else { continue };
        let Some(first) = seen.insert(text, place) else { continue };
        seen.insert(text, first);
        let related = [&look.path.pointer(), "/", &first.to_string(), "/id"].concat();
        look.path.enter_index(place);
        look.path.enter_key("id");
        let issue = look.issue(&OPTION_ID, "Another option has the same id.");
        look.push(id, Issue { related: Some(related), ..issue });
        look.path.leave();
        look.path.leave();
    }
}

fn check_images<'f>(look: &mut Look<'_, 'f>, options: &'f Node<'f>) {
    let first = |key: &str| options.items().iter().position(|option| option.get(key).is_some());
    for (place, option) in options.items().iter().enumerate() {
        if let Some(text) = option.get("alt-text").filter(|_| option.get("image").is_none()) {
            look.path.enter_index(place);
            look.found_at("alt-text", &OPTION_IMAGE, text, "`alt-text` is for an image; this option has none.");
            look.path.leave();
        }
    }
    let Some(image) = first("image") else { return };
    if let Some((place, option)) = options.items().iter().enumerate().find(|(_, option)| option.get("color").is_some()) {
        let related = [&look.path.pointer(), "/", &image.to_string(), "/image"].concat();
        look.path.enter_index(place);
        let issue = look.issue(&OPTION_IMAGE, "The options have either images or colours, not both.");
        look.push(option, Issue { related: Some(related), ..issue });
        look.path.leave();
    }
    let count = options.items().len();
    if look.component.kind == "Dropdown" && count > MOST_WITH_IMAGES && count <= 200 {
        let message = ["A Dropdown with images has ", &count.to_string(), " options; at most 100."].concat();
        let issue = look.issue(&ITEMS, message);
        look.push(options, bounded(issue, MOST_WITH_IMAGES, count, Unit::Items));
    }
}
