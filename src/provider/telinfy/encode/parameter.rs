//! What fills a template, in Telinfy's terms.

use crate::message::{DocumentMedia, Media, Placeholders, TemplateHeader};
use crate::provider::telinfy::wire::{
    AudioParameter, BodyParameter, DocumentParameter, HeaderParameter, ImageParameter, Link, NamedLink, TextParameter, VideoParameter,
};

/// `None` for the headers that Telinfy does not have; checked messages hold none.
pub(super) fn header<'a>(header: &TemplateHeader<'a>) -> Option<Vec<HeaderParameter<'a>>> {
    Some(match header {
        TemplateHeader::Text(texts) => {
            texts.texts().into_iter().map(|text| HeaderParameter::Text(TextParameter { text: text.clone() })).collect()
        }
        TemplateHeader::Image(media) => vec![HeaderParameter::Image(ImageParameter { image: link(media) })],
        TemplateHeader::Video(media) => vec![HeaderParameter::Video(VideoParameter { video: link(media) })],
        TemplateHeader::Audio(media) => vec![HeaderParameter::Audio(AudioParameter { audio: link(media) })],
        TemplateHeader::Document(media) => vec![HeaderParameter::Document(DocumentParameter { document: named(media) })],
        TemplateHeader::Gif(_) | TemplateHeader::Location(_) => return None,
    })
}

pub(super) fn body<'a>(texts: &Placeholders<'a>) -> Vec<BodyParameter<'a>> {
    texts.texts().into_iter().map(|text| BodyParameter::Text(TextParameter { text: text.clone() })).collect()
}

fn link<'a>(media: &Media<'a>) -> Link<'a> {
    Link { link: media.url.clone(), id: media.id.clone() }
}

fn named<'a>(media: &DocumentMedia<'a>) -> NamedLink<'a> {
    NamedLink { link: media.url.clone(), id: media.id.clone(), filename: media.filename.clone() }
}
