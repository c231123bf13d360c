//! Contacts that want no messages, and those that are blocked. One call does four things; each has a name of its own.

use super::super::codecs::{CONTACT, LISTED_CONTACT};
use super::{MESSAGE, SUCCESS};
use crate::http::Method::Post;
use crate::operation::Operation;
use crate::shape::Shape::{As, Constant, List, Object, Raw, Renamed};
use crate::shape::{Member, Packed, needs, packed};

const NUMBERS: Member = needs("contacts", "phoneNumbers", List(&As(&CONTACT)));

const fn kind(word: &'static str) -> Member {
    needs("type", "", Constant(word))
}

static OPT_OUT: Packed = packed!(Object(&[needs("body", "", Object(&[NUMBERS, kind("unsubscribe")]))]));
static OPT_IN: Packed = packed!(Object(&[needs("body", "", Object(&[NUMBERS, kind("subscribe")]))]));
static BLOCK: Packed = packed!(Object(&[needs("body", "", Object(&[NUMBERS, kind("block")]))]));
static UNBLOCK: Packed = packed!(Object(&[needs("body", "", Object(&[NUMBERS, kind("unblock")]))]));

static DONE: Packed = packed!(Object(&[needs("body", "", Object(&[SUCCESS, MESSAGE]))]));

static LIST: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[needs("type", "kind", Renamed(&[("all", "all"), ("unsubscribed", "opted_out"), ("blocked", "blocked")]))])
)]));

static LISTED: Packed = packed!(Object(&[needs("body", "", Object(&[needs("data", "items", List(&Raw(&As(&LISTED_CONTACT))))]))]));

const UPDATE: &str = "/v1/user/unsubscribe/update";
const SOURCE: &str = "Tellephant API page, Unsubscribe / Update contact";

pub(super) static CONTACTS: &[Operation] = &[
    Operation::new("contacts.optOut", Post, UPDATE, "Unsubscribes contacts.", SOURCE).takes(&OPT_OUT).gives(&DONE),
    Operation::new("contacts.optIn", Post, UPDATE, "Subscribes contacts again.", SOURCE).takes(&OPT_IN).gives(&DONE),
    Operation::new("contacts.block", Post, UPDATE, "Blocks contacts.", SOURCE).takes(&BLOCK).gives(&DONE),
    Operation::new("contacts.unblock", Post, UPDATE, "Unblocks contacts.", SOURCE).takes(&UNBLOCK).gives(&DONE),
    Operation::new(
        "contacts.listOptOuts",
        Post,
        "/v1/user/unsubscribe",
        "Lists the contacts that opted out or are blocked.",
        "Tellephant API page, Unsubscribe / Get contact",
    )
    .takes(&LIST)
    .pages(&LISTED),
];
