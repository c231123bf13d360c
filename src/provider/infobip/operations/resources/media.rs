//! Files that recipients sent. There is no upload: files are sent by their URL.

use super::super::codecs::COUNT;
use super::SENDER;
use crate::http::Method::{Delete, Get, Head};
use crate::operation::Operation;
use crate::shape::Shape::{As, Object, Text};
use crate::shape::{Packed, needs, packed, takes};

static ONE: Packed = packed!(Object(&[needs("path", "", Object(&[SENDER, needs("mediaId", "id", Text)]))]));
static DESCRIBED: Packed =
    packed!(Object(&[takes("headers", "", Object(&[takes("content-type", "type", Text), takes("content-length", "size", As(&COUNT))]))]));

/// UrlDeletionRequest: a DELETE with a body.
static DELETE: Packed = packed!(Object(&[needs("path", "", Object(&[SENDER])), needs("body", "", Object(&[needs("url", "url", Text)]))]));

const ITS: &str = "/whatsapp/1/senders/{sender}/media/{mediaId}";

pub(super) static MEDIA: &[Operation] = &[
    // The answer may be a redirect to where the file is cached.
    Operation::new("media.download", Get, ITS, "Fetches a file that a recipient sent.", "OpenAPI 3.210.0, download-whatsapp-inbound-media")
        .takes(&ONE)
        .file(),
    Operation::new("media.get", Head, ITS, "Says type and size of such a file.", "OpenAPI 3.210.0, get-whatsapp-media-metadata")
        .takes(&ONE)
        .gives(&DESCRIBED),
    Operation::new(
        "media.delete",
        Delete,
        "/whatsapp/1/senders/{sender}/media",
        "Deletes a file that was sent or received.",
        "OpenAPI 3.210.0, delete-whatsapp-media",
    )
    .takes(&DELETE),
];
