//! Media.

use super::PHONE_NUMBER;
use super::done::SAYS_OK;
use crate::http::Method::Put;
use crate::operation::Operation;
use crate::shape::Shape::{Object, Renamed, Text};
use crate::shape::{Packed, Shape, needs, packed};

/// What a file is; WOZTELL calls documents files (S:296).
const TYPE: Shape = Renamed(&[("image", "image"), ("audio", "audio"), ("video", "video"), ("file", "document")]);

static UPLOAD: Packed =
    packed!(Object(&[needs("body", "", Object(&[PHONE_NUMBER, needs("type", "type", TYPE), needs("url", "url", Text)]))]));

static UPLOADED: Packed =
    packed!(Object(&[needs("body", "", Object(&[SAYS_OK, needs("mediaId", "id", Text), needs("fileType", "type", TYPE)]))]));

pub(super) static MEDIA: &[Operation] = &[Operation::new(
    "media.upload",
    Put,
    "/media-id",
    "Has WhatsApp fetch a file by its URL and keep it for 30 days.",
    "Public API for WhatsApp Cloud, PUT /media-id",
)
.takes(&UPLOAD)
.gives(&UPLOADED)];
