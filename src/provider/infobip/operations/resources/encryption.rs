//! The key with which WhatsApp encrypts what flows send to an endpoint.

use super::SENDER;
use crate::http::Method::{Get, Post};
use crate::operation::Operation;
use crate::shape::Shape::{Capitals, File, Object, Text};
use crate::shape::{Member, Packed, needs, packed};

/// No bound is documented; a key of 2048 bits in PEM has less than a kilobyte.
const MOST: u32 = 64 * 1024;

const NAMED: Member = needs("path", "", Object(&[SENDER]));

static ONE: Packed = packed!(Object(&[NAMED]));

/// SenderPublicKeyResponse. Where the key does not fit its signature it is a blank.
static GOT: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[needs("publicKey", "publicKey", Text), needs("publicKeySignatureStatus", "status", Capitals(&["valid", "mismatch"])),]),
)]));

/// UploadKeyApiDoc.
static UPLOAD: Packed = packed!(Object(&[NAMED, needs("multipart", "", Object(&[needs("file", "file", File(&[], MOST))]))]));

const PATH: &str = "/whatsapp/1/senders/{sender}/public-key";

pub(super) static ENCRYPTION: &[Operation] = &[
    Operation::new("encryption.get", Get, PATH, "Reads the public key of a sender.", "OpenAPI 3.210.0, get-whatsapp-sender-public-key")
        .takes(&ONE)
        .gives(&GOT),
    Operation::new(
        "encryption.upload",
        Post,
        PATH,
        "Uploads a public key, in place of the one before.",
        "OpenAPI 3.210.0, upload-whatsapp-sender-public-key",
    )
    .takes(&UPLOAD),
];
