//! Files.

use crate::json::Str;
use crate::message::{Document, DocumentMedia, Media};
use crate::provider::tyntec::settings::Version;
use crate::provider::tyntec::wire;

/// The id under the name that it has in a version: `id`, `mediaId`.
fn ids<'a>(id: Option<&Str<'a>>, version: Version) -> (Option<Str<'a>>, Option<Str<'a>>) {
    let id = id.cloned();
    if version == Version::V3_17 { (None, id) } else { (id, None) }
}

pub(super) fn media<'a>(media: &Media<'a>, version: Version) -> wire::Media<'a> {
    let (id, media_id) = ids(media.id.as_ref(), version);
    wire::Media { url: media.url.clone(), id, media_id }
}

pub(super) fn captioned<'a>(media: &Media<'a>, caption: Option<&Str<'a>>, version: Version) -> wire::CaptionedMedia<'a> {
    let (id, media_id) = ids(media.id.as_ref(), version);
    wire::CaptionedMedia { url: media.url.clone(), id, media_id, caption: caption.cloned() }
}

pub(super) fn document<'a>(media: &DocumentMedia<'a>, version: Version) -> wire::DocumentMedia<'a> {
    let (id, media_id) = ids(media.id.as_ref(), version);
    wire::DocumentMedia { url: media.url.clone(), id, media_id, filename: media.filename.clone() }
}

pub(super) fn captioned_document<'a>(file: &Document<'a>, version: Version) -> wire::CaptionedDocument<'a> {
    let (id, media_id) = ids(file.media.id.as_ref(), version);
    wire::CaptionedDocument { url: file.media.url.clone(), id, media_id, caption: file.caption.clone(), filename: file.filename.clone() }
}
