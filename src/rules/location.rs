//! Places.

use super::check::Checking;
use super::rule::{Rule, Test};
use crate::json::{Node, Path};
use crate::message::{Kind, Kinds};

const LOCATION: Kinds = Kinds::of(&[Kind::Location]);
const TEMPLATE: Kinds = Kinds::of(&[Kind::Template]);
const MESSAGES: &str = "WhatsApp Cloud API, location messages";
const SDK: &str = "whatsapp-api-js";
const MODELS: &str = "Infobip's model of locations; WhatsApp states no length";

const LATITUDE: Test = Test::Range { min: -90, max: 90 };
const LONGITUDE: Test = Test::Range { min: -180, max: 180 };
const LINE: Test = Test::Length { min: 0, max: 1000 };

pub(super) const RULES: &[Rule] = &[
    Rule::error("location.latitude.range", LOCATION, "/latitude", "Latitude", LATITUDE, MESSAGES),
    Rule::error("location.longitude.range", LOCATION, "/longitude", "Longitude", LONGITUDE, MESSAGES),
    Rule::error("location.latitude.range", TEMPLATE, "/header/location/latitude", "Latitude", LATITUDE, MESSAGES),
    Rule::error("location.longitude.range", TEMPLATE, "/header/location/longitude", "Longitude", LONGITUDE, MESSAGES),
    Rule::warning("location.name.length", LOCATION, "/name", "The name of the place", LINE, MODELS),
    Rule::warning("location.address.length", LOCATION, "/address", "The address", LINE, MODELS),
    Rule::warning("location.address.needs_name", LOCATION, "", "The address", Test::With(address_without_name), SDK),
];

fn address_without_name(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let given = |key| node.text_at(key).is_some_and(|text| !text.is_empty());
    if given("address") && !given("name") {
        checking.found(rule, path.pointer_to("address"), "An address is shown only together with a name.");
    }
}
