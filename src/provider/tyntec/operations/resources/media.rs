//! Files: those that were uploaded to be sent, and those that came in.

use crate::http::Method::{Delete, Get, Post};
use crate::operation::Operation;
use crate::provider::tyntec::operations::codecs::{COUNT, FILENAME};
use crate::shape::MOMENT;
use crate::shape::Shape::{As, File, List, Object, Raw, Text, Whole};
use crate::shape::{Packed, Shape, needs, packed, takes};

/// The largest file of any kind, a document (the vendor's adapter, docs/Activity.md); the API's own documents have no
/// bound but the quota.
const LARGEST: u32 = 100_000_000;

/// How long the file is kept is said in minutes, 1440 where nothing is said. Storage as a static asset and for one use
/// are spoken of, and there is no parameter for them.
static UPLOAD: Packed = packed!(Object(&[
    takes("query", "", Object(&[takes("validity", "validityMinutes", Whole), takes("filename", "filename", As(&FILENAME))])),
    needs("file", "file", File(&[], LARGEST)),
]));

/// MediaUploadResponse.
static UPLOADED: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[needs("mediaId", "id", Text), needs("url", "url", Text), needs("quota", "quota", Whole), needs("usage", "usage", Whole),])
)]));

/// MediaResponse; `validity` is a moment here.
const MEDIA: Shape = Object(&[
    takes("mediaId", "id", Text),
    takes("contentType", "type", Text),
    takes("validity", "expiresAt", As(&MOMENT)),
    takes("fileName", "filename", Text),
    takes("fileSize", "size", Whole),
]);

static LISTED: Packed = packed!(Object(&[needs("body", "items", List(&Raw(&MEDIA)))]));

static ONE: Packed = packed!(Object(&[needs("path", "", Object(&[needs("mediaId", "id", Text)]))]));

/// What is known of a file that comes.
static FILE: Packed =
    packed!(Object(&[takes("headers", "", Object(&[takes("content-type", "type", Text), takes("content-length", "size", As(&COUNT))]),)]));

pub(super) static ALL: &[Operation] = &[
    Operation::new("media.list", Get, "/media", "Lists the uploaded files.", "common.yaml, listUploadedMedia").pages(&LISTED),
    Operation::new("media.upload", Post, "/media", "Uploads a file to be sent.", "common.yaml, uploadMedia")
        .takes(&UPLOAD)
        .gives(&UPLOADED),
    Operation::new("media.download", Get, "/media/{mediaId}", "Fetches a file.", "common.yaml, downloadMedia")
        .takes(&ONE)
        .gives(&FILE)
        .file(),
    Operation::new("media.delete", Delete, "/media/{mediaId}", "Deletes an uploaded file.", "common.yaml, deleteUploadedMedia").takes(&ONE),
];
