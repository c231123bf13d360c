//! Orders: in messages of their own and behind the button of a template.

use super::payment::{SIX_DIGITS, callback_data, configuration, id, same_id, unconfigured};
use super::{add, between, most};
use crate::json::{Node, Path};
use crate::message::{Header, Kind, Kinds};
use crate::rules::{Change, Checking, Rule, Test, format};

const DETAILS: Kinds = Kinds::of(&[Kind::OrderDetails]);
const STATUS: Kinds = Kinds::of(&[Kind::OrderStatus]);
const BOTH: Kinds = DETAILS.and(STATUS);
const TEMPLATE: Kinds = Kinds::of(&[Kind::Template]);
const PICTURE: Test = Test::Choice { allowed: &["image"], of: Header::KEYS };
/// `integer` of format `int32`.
const AMOUNT: Test = Test::Range { min: 0, max: i32::MAX as i64 };
/// TemplateAllowedOrderPaymentDetails.
const TEMPLATE_PAYMENTS: Test =
    Test::OneOf(&["brazil_pix_dc", "brazil_link", "brazil_boleto", "brazil_payments", "pg_payu", "pg_razorpay", "upi_intent", "upi_link"]);

/// What holds of an order wherever it stands.
macro_rules! order {
    ($kinds:expr, $at:literal) => {
        &[
            add("order.configuration.length", $kinds, concat!($at, "/paymentConfiguration"), "The configuration", between(1, 60)),
            add("order.configuration.forbidden", $kinds, $at, "The configuration", Test::With(configuration)),
            Change::Add(Rule::warning(
                "order.configuration.needed",
                $kinds,
                $at,
                "The configuration",
                Test::With(unconfigured),
                "Infobip OpenAPI 3.210.0, paymentConfiguration: by implication of what it says of the others",
            )),
            add("order.amount.range", $kinds, concat!($at, "/totalAmount"), "The total", AMOUNT),
            add("order.amount.range", $kinds, concat!($at, "/subtotal"), "The subtotal", AMOUNT),
            add("order.amount.range", $kinds, concat!($at, "/tax/value"), "The tax", AMOUNT),
            add("order.amount.range", $kinds, concat!($at, "/shipping/value"), "The cost of shipping", AMOUNT),
            add("order.amount.range", $kinds, concat!($at, "/discount/value"), "The discount", AMOUNT),
            add("order.amount.range", $kinds, concat!($at, "/items/*/amount"), "The price", AMOUNT),
            add("order.amount.range", $kinds, concat!($at, "/items/*/saleAmount"), "The reduced price", AMOUNT),
            add("order.quantity.range", $kinds, concat!($at, "/items/*/quantity"), "The quantity", AMOUNT),
            add("order.item.name.length", $kinds, concat!($at, "/items/*/name"), "The item's name", between(1, 60)),
            add("order.item.sale", $kinds, concat!($at, "/items/*"), "The reduced price", Test::With(sale)),
            add("order.item.origin", $kinds, $at, "The origin", Test::With(origin)),
            add("order.total", $kinds, $at, "The total", Test::With(total)),
            add("order.description.length", $kinds, concat!($at, "/tax/description"), "What the tax is", most(60)),
            add("order.description.length", $kinds, concat!($at, "/shipping/description"), "What shipping is", most(60)),
            add("order.description.length", $kinds, concat!($at, "/discount/description"), "What the discount is", most(60)),
            add("order.program.length", $kinds, concat!($at, "/discount/programName"), "The programme", most(60)),
            add("order.expiration.range", $kinds, concat!($at, "/expiration/seconds"), "The time", Test::Range { min: 360, max: i64::MAX }),
            add(
                "order.expiration.description.length",
                $kinds,
                concat!($at, "/expiration/description"),
                "What the buyer is told",
                most(120),
            ),
            // The payment
            add("order.payment.id", $kinds, concat!($at, "/payment"), "The payment's id", Test::With(id)),
            add("order.payment.id", $kinds, concat!($at, "/payment/payments/*"), "The payment's id", Test::With(id)),
            add("order.payment.callback_data", $kinds, concat!($at, "/payment"), "Callback data", Test::With(callback_data)),
            add("order.payment.choices", $kinds, concat!($at, "/payment/payments"), "The payment", Test::Items { min: 1, max: 2 }),
            add("order.payment.same_id", $kinds, concat!($at, "/payment/payments"), "The payment's id", Test::With(same_id)),
            add("order.payment.product.length", $kinds, concat!($at, "/payment/productDescription"), "The product", between(1, 100)),
            add("order.payment.first_name.length", $kinds, concat!($at, "/payment/customerFirstName"), "The first name", between(1, 60)),
            add("order.payment.last_name.length", $kinds, concat!($at, "/payment/customerLastName"), "The last name", most(20)),
            add("order.payment.email.length", $kinds, concat!($at, "/payment/customerEmail"), "The e-mail address", between(1, 50)),
            add("order.beneficiary.name.length", $kinds, concat!($at, "/payment/beneficiary/name"), "The name", most(200)),
            add("order.beneficiary.line.length", $kinds, concat!($at, "/payment/beneficiary/firstAddressLine"), "The line", most(100)),
            add("order.beneficiary.line.length", $kinds, concat!($at, "/payment/beneficiary/secondAddressLine"), "The line", most(100)),
            add(
                "order.beneficiary.code",
                $kinds,
                concat!($at, "/payment/beneficiary/postalCode"),
                "The postal code",
                Test::Form(SIX_DIGITS),
            ),
        ]
    };
}

pub(super) const IN_MESSAGES: &[Change] = order!(DETAILS, "/order");
pub(super) const IN_TEMPLATES: &[Change] = order!(TEMPLATE, "/buttons/*:order_details/order");

pub(super) const CHANGES: &[Change] = &[
    add("interactive.order.header.kind", DETAILS, "/header", "The header", PICTURE),
    add("interactive.order.header.source", DETAILS, "/header/image", "The file", Test::ExactlyOne(&["url", "id"])),
    add("media.url.form", DETAILS, "/header/image/url", "The file's URL", Test::Form(format::HTTP_URL)),
    add("interactive.order.body.length", BOTH, "/body", "The body", between(1, 1024)),
    add("interactive.order.footer.length", BOTH, "/footer", "The footer", between(1, 60)),
    add("order_status.description.length", STATUS, "/description", "What the buyer is told", most(120)),
    add("order.payment.id", STATUS, "/payment", "The payment's id", Test::With(id)),
    add("order_status.description.length", TEMPLATE, "/orderStatuses/*/description", "What the buyer is told", most(120)),
    add("order.payment.id", TEMPLATE, "/orderStatuses/*/payment", "The payment's id", Test::With(id)),
    add("order.payment.type", TEMPLATE, "/buttons/*:order_details/order/payment/type", "The payment", TEMPLATE_PAYMENTS),
];

/// "saleAmount must be less than amount"
fn sale(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let (Some(amount), Some(reduced)) = (whole(node.get("amount")), whole(node.get("saleAmount"))) else { return };
    if reduced >= amount {
        checking.found(rule, path.pointer_to("saleAmount"), "The reduced price must be less than the price.");
    }
}

/// "if catalogId is not present then originCountry, importerName and importerAddress must be specified"
fn origin(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    if node.get("catalogId").is_some_and(|id| !id.is_null()) {
        return;
    }
    for (index, item) in node.get("items").map(Node::items).unwrap_or_default().iter().enumerate().filter(|(_, item)| item.is_object()) {
        for key in ["originCountry", "importerName", "importerAddress"] {
            if item.get(key).is_none_or(Node::is_null) {
                let message = "Without a catalogue every item needs its country of origin, its importer and the importer's address.";
                checking.found(rule, format!("{}/items/{index}/{key}", path.pointer()), message);
            }
        }
    }
}

/// "totalAmount must be sum of subtotal, tax and shipping reduced by discount"
fn total(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let part = |key: &str| match node.get(key).filter(|part| !part.is_null()) {
        Some(part) => whole(part.get("value")),
        None => Some(0),
    };
    let sums = (whole(node.get("totalAmount")), whole(node.get("subtotal")), part("tax"), part("shipping"), part("discount"));
    let (Some(total), Some(subtotal), Some(tax), Some(shipping), Some(discount)) = sums else { return };
    let sum = subtotal + tax + shipping - discount;
    if sum != total {
        let message = format!("The total is {total}; subtotal, tax and shipping less the discount are {sum}.");
        checking.found(rule, path.pointer_to("totalAmount"), message);
    }
}

/// A whole number that 32 bits hold; another is a fault of its own.
fn whole(node: Option<&Node<'_>>) -> Option<i64> {
    let letters = node?.loose_text()?;
    letters.parse::<i32>().ok().map(i64::from)
}
