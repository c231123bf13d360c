//! Interactive messages with cards.

use super::check::Checking;
use super::format;
use super::rule::{NO_MAX, Rule, Test};
use crate::json::{Node, Path};
use crate::message::{Header, Kind, Kinds};

const CAROUSEL: Kinds = Kinds::of(&[Kind::Carousel]);
const CAROUSELS: &str = "WhatsApp Cloud API, interactive media carousel messages";
const PICTURE: Test = Test::Choice { allowed: &["image", "video"], of: Header::KEYS };
const LABEL: Test = Test::Length { min: 1, max: 20 };
const ACTION: Test = Test::ExactlyOne(&["buttons", "urlButton"]);

pub(super) const RULES: &[Rule] = &[
    Rule::error("interactive.carousel.card.count", CAROUSEL, "/cards", "The carousel", Test::Items { min: 2, max: 10 }, CAROUSELS),
    Rule::error("interactive.carousel.header.kind", CAROUSEL, "/cards/*/header", "The header of a card", PICTURE, CAROUSELS),
    Rule::error("interactive.carousel.body.length", CAROUSEL, "/cards/*/body", "Card text", Test::Length { min: 0, max: 160 }, CAROUSELS),
    Rule::error("interactive.carousel.body.lines", CAROUSEL, "/cards/*/body", "Card text", Test::Lines { max: 2 }, CAROUSELS),
    Rule::error("interactive.carousel.action", CAROUSEL, "/cards/*", "A card", ACTION, CAROUSELS),
    Rule::error(
        "interactive.carousel.button.count",
        CAROUSEL,
        "/cards/*/buttons",
        "The card",
        Test::Items { min: 1, max: NO_MAX },
        CAROUSELS,
    ),
    Rule::error("interactive.carousel.button.title.length", CAROUSEL, "/cards/*/buttons/*/title", "Button label", LABEL, CAROUSELS),
    Rule::error(
        "interactive.carousel.button.id.length",
        CAROUSEL,
        "/cards/*/buttons/*/id",
        "Button id",
        Test::Length { min: 1, max: 256 },
        CAROUSELS,
    ),
    Rule::error("interactive.carousel.url_button.label.length", CAROUSEL, "/cards/*/urlButton/label", "Button label", LABEL, CAROUSELS),
    Rule::error(
        "interactive.carousel.url_button.url.form",
        CAROUSEL,
        "/cards/*/urlButton/url",
        "The URL",
        Test::Form(format::HTTP_URL),
        CAROUSELS,
    ),
    Rule::error("interactive.carousel.same_shape", CAROUSEL, "/cards", "The cards", Test::With(different_shapes), CAROUSELS),
];

/// All cards have the kind of header, the kind of action and the number of buttons of the first.
fn different_shapes(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let Some((first, others)) = node.items().split_first() else { return };
    let shape = Shape::of(first);
    for (index, card) in others.iter().enumerate() {
        let message = match Shape::of(card).difference(&shape) {
            Some(what) => format!("This card has another {what} than the first; all cards must be of one shape."),
            None => continue,
        };
        let base = path.pointer();
        checking.clash(rule, format!("{base}/{}", index + 1), format!("{base}/0"), message);
    }
}

struct Shape {
    header: Option<&'static str>,
    action: Option<&'static str>,
    buttons: usize,
}

impl Shape {
    fn of(card: &Node<'_>) -> Self {
        let has = |node: Option<&Node<'_>>, key: &&str| node.and_then(|node| node.get(key)).is_some_and(|member| !member.is_null());
        Self {
            header: ["image", "video"].into_iter().find(|key| has(card.get("header"), key)),
            action: ["buttons", "urlButton"].into_iter().find(|key| has(Some(card), key)),
            buttons: card.get("buttons").map_or(0, |buttons| buttons.items().len()),
        }
    }

    /// How this differs, as far as both have the thing at all: what is missing is another rule's affair.
    fn difference(&self, other: &Self) -> Option<&'static str> {
        let differ = |left: Option<&str>, right: Option<&str>| left.is_some() && right.is_some() && left != right;
        if differ(self.header, other.header) {
            Some("kind of header")
        } else if differ(self.action, other.action) {
            Some("kind of button")
        } else {
            (self.action == other.action && self.buttons != other.buttons).then_some("number of buttons")
        }
    }
}
