//! What holds other components: Form, If, Switch.
//!
//! Source: Flow JSON guide, "Form"; Flow components guide, "If" and "Switch".

use super::input::NAME;
use super::model::{ALWAYS, Input, Kind, Model, Property, Within, about};
use crate::flow::Version;

const FORM: &[Property] = &[
    NAME.about("Its name."),
    Property::new("children", Kind::Components).required().about("What stands in it."),
    Property::new("init-values", Kind::Open).about("The values to begin with, by the names of the inputs."),
    Property::new("error-messages", Kind::Open).about("The faults to show, by the names of the inputs."),
];

const IF: &[Property] = &[
    Property::new("condition", Kind::Condition).required().about("When `then` is shown: \"${form.age} >= 18 && ${data.open}\"."),
    Property::new("then", Kind::Components).required().about("What is shown when it holds."),
    Property::new("else", Kind::Components).about("What is shown otherwise."),
];

const SWITCH: &[Property] = &[
    Property::new("value", Kind::Reference).required().about("The value that decides: \"${data.animal}\"."),
    Property::new("cases", Kind::Cases).required().about("What is shown, by the value."),
];

const CONDITIONS: Version = Version(4, 0);

pub const MODELS: &[Model] = &[
    Model {
        name: "Form",
        since: ALWAYS,
        within: Within::NOTHING,
        input: Input::None,
        properties: FORM,
        own: None,
        about: about("Inputs that belong together. From 4.0 inputs may also stand without one."),
    },
    Model {
        name: "If",
        since: CONDITIONS,
        within: Within { form: true, branch: Some(CONDITIONS), case: None },
        input: Input::None,
        properties: IF,
        own: None,
        about: about("What is shown only when a condition holds; up to 3 deep."),
    },
    Model {
        name: "Switch",
        since: CONDITIONS,
        within: Within { form: true, branch: Some(CONDITIONS), case: None },
        input: Input::None,
        properties: SWITCH,
        own: None,
        about: about("What is shown for a value."),
    },
];
