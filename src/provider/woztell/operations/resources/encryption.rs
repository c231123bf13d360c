//! The public key of the business, with which Flows encrypt.

use super::done::{SAYS_OK, TAKEN};
use crate::http::Method::{Get, Post};
use crate::operation::Operation;
use crate::shape::Shape::{Object, Renamed, Single, Text};
use crate::shape::{Packed, When, needs, packed, takes};

const PATH: &str = "/whatsapp-business-encryption";

static UPDATE: Packed = packed!(Object(&[needs("body", "", Object(&[needs("publicKey", "publicKey", Text)]))]));

static GOT: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        SAYS_OK,
        needs(
            "data",
            "",
            Single(&Object(&[
                needs("business_public_key", "publicKey", Text),
                takes("business_public_key_signature_status", "status", Renamed(&[("VALID", "valid"), ("MISMATCH", "mismatch")])),
                takes("business_public_key_signature_status", "rawStatus", Text).when(When::Read),
            ])),
        ),
    ])
)]));

pub(super) static ENCRYPTION: &[Operation] = &[
    Operation::new(
        "encryption.update",
        Post,
        PATH,
        "Sets the public key of the business.",
        "Public API for WhatsApp Cloud, POST /whatsapp-business-encryption",
    )
    .takes(&UPDATE)
    .gives(&TAKEN),
    Operation::new(
        "encryption.get",
        Get,
        PATH,
        "Reads the public key of the business.",
        "Public API for WhatsApp Cloud, GET /whatsapp-business-encryption",
    )
    .gives(&GOT),
];
