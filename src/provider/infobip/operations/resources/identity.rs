//! Whether the person behind a number is still the same. Not every account has it.

use super::super::codecs::MOMENT;
use super::{PERSON, SENDER};
use crate::http::Method::{Delete, Get, Put};
use crate::operation::Operation;
use crate::shape::Shape::{As, Bool, Object, Text};
use crate::shape::{Packed, Shape, needs, packed};

const PATH: &str = "/whatsapp/1/{sender}/contacts/{userNumber}/identity";

/// The sender and the person.
const NAMED: Shape = Object(&[SENDER, PERSON]);

static ONE: Packed = packed!(Object(&[needs("path", "", NAMED)]));

/// IdentityInfo.
static GOT: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[needs("acknowledged", "acknowledged", Bool), needs("hash", "hash", Text), needs("createdAt", "createdAt", As(&MOMENT)),]),
)]));

/// IdentityConfirmation.
static CONFIRM: Packed = packed!(Object(&[needs("path", "", NAMED), needs("body", "", Object(&[needs("hash", "hash", Text)]))]));

pub(super) static IDENTITY: &[Operation] = &[
    Operation::new("identity.get", Get, PATH, "Reads whether a person's identity is confirmed.", "OpenAPI 3.210.0, get-whatsapp-identity")
        .takes(&ONE)
        .gives(&GOT),
    Operation::new("identity.confirm", Put, PATH, "Confirms a person's identity.", "OpenAPI 3.210.0, confirm-whatsapp-identity")
        .takes(&CONFIRM),
    Operation::new("identity.delete", Delete, PATH, "Forgets a person's identity.", "OpenAPI 3.210.0, delete-whatsapp-identity")
        .takes(&ONE),
];
