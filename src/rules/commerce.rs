//! Interactive messages that show products.

use super::interactive::untitled_section;
use super::rule::{NO_MAX, Rule, Test};
use crate::message::{Kind, Kinds};

const PRODUCT_LIST: Kinds = Kinds::of(&[Kind::ProductList]);
const PRODUCT: Kinds = Kinds::of(&[Kind::Product]);
const PRODUCTS: Kinds = PRODUCT.and(PRODUCT_LIST);

const COMMERCE: &str = "WhatsApp Cloud API, sell products and services: share products";
const GIVEN: Test = Test::Length { min: 1, max: NO_MAX };

pub(super) const RULES: &[Rule] = &[
    Rule::error("interactive.product.catalog_id.length", PRODUCTS, "/catalogId", "The catalogue's id", GIVEN, COMMERCE),
    Rule::error("interactive.product.id.length", PRODUCT, "/productId", "The product's id", GIVEN, COMMERCE),
    Rule::error("interactive.product.id.length", PRODUCT_LIST, "/sections/*/productIds/*", "The product's id", GIVEN, COMMERCE),
    Rule::error(
        "interactive.product_list.section.count",
        PRODUCT_LIST,
        "/sections",
        "The message",
        Test::Items { min: 1, max: 10 },
        COMMERCE,
    ),
    Rule::error(
        "interactive.product_list.product.total",
        PRODUCT_LIST,
        "/sections/*/productIds/*",
        "The message",
        Test::Total { min: 1, max: 30 },
        COMMERCE,
    ),
    Rule::error(
        "interactive.product_list.section.title.length",
        PRODUCT_LIST,
        "/sections/*/title",
        "Section title",
        Test::Length { min: 1, max: 24 },
        COMMERCE,
    ),
    Rule::error(
        "interactive.product_list.section.title.required",
        PRODUCT_LIST,
        "/sections",
        "Section title",
        Test::With(untitled_section),
        COMMERCE,
    ),
];
