//! What fills a template, in neutral terms.

use crate::json::{Reader, Str};
use crate::message::{DocumentMedia, Media, Placeholders, QuickReplyButton, TemplateButton, TemplateHeader, UrlParameterButton};
use crate::provider::telinfy::wire::{BodyParameter, HeaderParameter, Index, Link, NamedLink, SubType};

/// A header takes one parameter. No parameter is no header.
pub(super) fn header<'a>(parameters: Vec<HeaderParameter<'a>>, reader: &mut Reader<'a>) -> Option<TemplateHeader<'a>> {
    let mut parameters = parameters.into_iter();
    let header = match parameters.next()? {
        HeaderParameter::Text(text) => TemplateHeader::Text(Placeholders::One(text.text)),
        HeaderParameter::Image(image) => TemplateHeader::Image(media(image.image)),
        HeaderParameter::Video(video) => TemplateHeader::Video(media(video.video)),
        HeaderParameter::Audio(audio) => TemplateHeader::Audio(media(audio.audio)),
        HeaderParameter::Document(document) => TemplateHeader::Document(named(document.document)),
    };
    if parameters.next().is_some() {
        reader.warn_at("header", "not_carried", "A header takes one parameter; the others are left out.".into());
    }
    Some(header)
}

pub(super) fn body(parameters: Vec<BodyParameter<'_>>) -> Option<Placeholders<'_>> {
    let texts: Vec<Str<'_>> = parameters.into_iter().map(|BodyParameter::Text(parameter)| parameter.text).collect();
    (!texts.is_empty()).then(|| Placeholders::from_texts(texts))
}

/// A button takes one text: the end of its URL or its payload.
pub(super) fn button<'a>(
    kind: SubType,
    Index(index): Index,
    texts: impl Iterator<Item = Str<'a>>,
    reader: &mut Reader<'a>,
) -> TemplateButton<'a> {
    let mut texts = texts;
    let text = texts.next();
    if text.is_none() {
        reader.fault_at("parameters", "required", "A button takes one parameter.".into());
    }
    if texts.next().is_some() {
        reader.warn_at("parameters", "not_carried", "A button takes one parameter; the others are left out.".into());
    }
    let text = text.unwrap_or_default();
    match kind {
        SubType::Url => TemplateButton::Url(UrlParameterButton { index, suffix: text }),
        SubType::QuickReply => TemplateButton::QuickReply(QuickReplyButton { index, payload: text }),
    }
}

fn media(link: Link<'_>) -> Media<'_> {
    Media { url: link.link, id: link.id }
}

fn named(link: NamedLink<'_>) -> DocumentMedia<'_> {
    DocumentMedia { url: link.link, id: link.id, filename: link.filename }
}
