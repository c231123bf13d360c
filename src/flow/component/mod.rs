//! The components: what each may and must have.
//!
//! A [`Model`] is a row: the properties of a component with their types, versions and bounds. One file has the rows of each
//! family, and beside them what no row can say. `look` holds a component against its row.
//!
//! In reading order: [`model`] (the language of the tables), the families (`text`, `input`, `selection`, `date`,
//! `media`, `pickers`, `navigation`, `frame`), `look` and `value` (the interpreter), `data` (what references
//! lead to), `form`, `screen` and `payload` (what components are to one another), and [`rules`].

mod data;
mod date;
mod form;
mod frame;
mod input;
mod look;
mod media;
pub mod model;
mod navigation;
mod payload;
mod pickers;
pub mod rules;
mod screen;
mod selection;
mod text;
#[cfg(feature = "sandbox")]
mod typescript;
mod value;

use look::Look;
use model::{Kind, Model};
use rules::{CAROUSELS, KIND, UNTYPED};
#[cfg(feature = "sandbox")]
pub use typescript::types;

use super::{Checking, Component, Outline, Screen};
use crate::rules::{Issue, Unit};

/// The rows of all components, family by family.
pub const FAMILIES: [&[Model]; 8] =
    [text::MODELS, input::MODELS, selection::MODELS, date::MODELS, media::MODELS, pickers::MODELS, navigation::MODELS, frame::MODELS];

/// The most image carousels of a flow.
///
/// Source: Flow components guide, "Image Carousel".
const MOST_CAROUSELS: usize = 3;

/// The row of a component.
pub fn find(kind: &str) -> Option<&'static Model> {
    models().find(|model| model.name == kind)
}

fn models() -> impl Iterator<Item = &'static Model> {
    FAMILIES.iter().flat_map(|family| family.iter())
}

/// The names of the actions that a property of a component takes, if it takes one.
pub fn actions(kind: &str, property: &str) -> Option<&'static [&'static str]> {
    let property = find(kind)?.properties.iter().find(|known| known.name == property)?;
    if let Kind::Action(names) = property.kind { Some(names) } else { None }
}

/// Checks a component by itself.
pub fn check<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>, component: &Component<'f>) {
    let node = component.node;
    match (find(component.kind), node.get("type")) {
        (Some(model), _) => Look::at(checking, screen, component).check(model),
        (None, Some(named)) => {
            let message = match named.text() {
                Some(text) => ["There is no component of the type “", text, "”."].concat(),
                None => ["The type of a component is text, not ", named.kind(), "."].concat(),
            };
            let allowed = models().map(|model| model.name).collect();
            let issue = KIND.issue(component.path.pointer_to("type"), message);
            checking.push(named, Issue { allowed: Some(allowed), ..issue });
        }
        (None, None) => checking.found(&UNTYPED, node, component.path.pointer_to("type"), "The type of a component is required."),
    }
}

/// Checks what the components of a screen are to one another.
pub fn check_screen<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>) {
    screen::check(checking, screen);
}

/// Checks what the components of a flow are to one another.
pub fn check_flow<'f>(checking: &mut Checking<'f>, outline: &Outline<'f>) {
    let components = outline.screens.iter().flat_map(|screen| &screen.components);
    for (place, carousel) in components.filter(|component| component.kind == "ImageCarousel").enumerate().skip(MOST_CAROUSELS) {
        let issue = CAROUSELS.issue(carousel.path.pointer(), "A flow has at most 3 image carousels.");
        let actual = Some((place + 1) as f64);
        let issue = Issue { limit: Some(MOST_CAROUSELS as i64), actual, unit: Some(Unit::Items), ..issue };
        checking.push(carousel.node, issue);
    }
    payload::check(checking, outline);
}
