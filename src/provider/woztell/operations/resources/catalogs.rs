//! Catalogs and their products. No parameter for a page is documented here; their answers page as others do, so the
//! cursor is asked for as there.

use super::done::SAYS_OK;
use super::page::{AFTER, PAGING};
use crate::http::Method::Get;
use crate::operation::Operation;
use crate::shape::Shape::{List, Object, Raw, Text};
use crate::shape::{Packed, needs, packed, takes};

static LIST: Packed = packed!(Object(&[takes("query", "", Object(&[AFTER]))]));
static LISTED: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[SAYS_OK, needs("data", "items", List(&Raw(&Object(&[needs("id", "id", Text), takes("name", "name", Text)])))), PAGING])
)]));

static PRODUCTS: Packed = packed!(Object(&[needs("query", "", Object(&[needs("catalogId", "catalogId", Text), AFTER]))]));
static LISTED_PRODUCTS: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        SAYS_OK,
        needs(
            "data",
            "items",
            List(&Raw(&Object(&[
                takes("name", "name", Text),
                takes("price", "price", Text),
                takes("image_url", "imageUrl", Text),
                takes("retailer_id", "retailerId", Text),
                needs("id", "id", Text),
            ]))),
        ),
        PAGING,
    ])
)]));

pub(super) static CATALOGS: &[Operation] = &[
    Operation::new("catalogs.list", Get, "/catalogs", "Lists the catalogs of the account.", "Public API for WhatsApp Cloud, GET /catalogs")
        .takes(&LIST)
        .pages(&LISTED),
    Operation::new(
        "catalogs.products",
        Get,
        "/products",
        "Lists the products of a catalog.",
        "Public API for WhatsApp Cloud, GET /products",
    )
    .takes(&PRODUCTS)
    .pages(&LISTED_PRODUCTS),
];
