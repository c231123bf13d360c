//! Templates.

use super::interactive::document;
use crate::json::{Node, Reader, Str};
use crate::message::{self, Media, Placeholders, TemplateButton, TemplateHeader, UrlParameterButton};
use crate::provider::tellephant::wire::{
    ButtonComponent, ButtonParameter, Component, HeaderMedia, HeaderParameter, Template, TextParameter,
};

/// A template. `tracked` says that the body names a `destination_url`; its button may then say nothing.
pub(super) fn template<'a>(template: Template<'a>, tracked: bool, reader: &mut Reader<'a>) -> message::Template<'a> {
    let mut filled = message::Template { name: template.template_id, language: template.language, ..message::Template::default() };
    let mut buttons = Vec::new();
    let mut bare = false;
    reader.path.enter_key("whatsapp");
    reader.path.enter_key("template");
    for (index, component) in template.components.into_iter().enumerate() {
        reader.within("components", index, |reader| match component {
            Component::Header(header) if filled.header.is_none() => {
                let mut parameters = header.parameters.into_iter();
                filled.header = parameters.next().map(fill);
                lost(parameters.next().is_some(), "parameters", reader);
            }
            Component::Body(body) if filled.body.is_none() => {
                let texts = body.parameters.into_iter().map(|TextParameter::Text(value)| value.text).collect();
                filled.body = Some(Placeholders::from_texts(texts));
            }
            Component::Button(button) => match url_button(button, tracked, reader) {
                Some(button) => buttons.push(button),
                None => bare = true,
            },
            Component::Header(_) | Component::Body(_) => lost(true, "type", reader),
        });
    }
    reader.path.leave();
    reader.path.leave();
    // With click tracking a missing list means the button that says nothing, so that its absence is an empty list.
    if !buttons.is_empty() || (tracked && !bare) {
        filled.buttons = Some(buttons);
    }
    filled
}

fn lost(is_there: bool, key: &str, reader: &mut Reader<'_>) {
    if is_there {
        reader.warn_at(key, "not_carried", "A template has one of these; what follows is left out.".into());
    }
}

fn fill(parameter: HeaderParameter<'_>) -> TemplateHeader<'_> {
    match parameter {
        HeaderParameter::Text(value) => TemplateHeader::Text(Placeholders::One(value.text)),
        HeaderParameter::Location(place) => TemplateHeader::Location(message::Location {
            latitude: place.location.latitude,
            longitude: place.location.longitude,
            ..message::Location::default()
        }),
        HeaderParameter::Media(parameter) => match parameter.media {
            HeaderMedia::Image(file) => TemplateHeader::Image(Media::from_url(file.url)),
            HeaderMedia::Video(file) => TemplateHeader::Video(Media::from_url(file.url)),
            HeaderMedia::Document(file) => TemplateHeader::Document(document(file)),
        },
    }
}

/// A URL button, or `None` for one of click tracking that says nothing.
fn url_button<'a>(button: ButtonComponent<'a>, tracked: bool, reader: &mut Reader<'a>) -> Option<TemplateButton<'a>> {
    let mut parameters = button.parameters.into_iter();
    let text: Option<Str<'a>> = parameters.next().and_then(|ButtonParameter::Text(parameter)| parameter.text);
    lost(parameters.next().is_some(), "parameters", reader);
    if text.is_none() && tracked {
        lost(button.index.is_some(), "index", reader);
        return None;
    }
    if text.is_none() {
        reader.fault_at("parameters", "required", "The end of the URL is required here.".into());
    }
    if button.index.is_none() && !tracked {
        // A plugin of Tellephant's own leaves it out; the table requires it.
        reader.warn_at("index", "not_documented", "The place of the button is required; 0 is taken.".into());
    }
    let suffix = text.unwrap_or_default();
    Some(TemplateButton::Url(UrlParameterButton { index: button.index.unwrap_or_default(), suffix }))
}

/// The caption of a film in the header, which neutral messages have no field for.
pub(super) fn header_caption<'a>(body: &'a Node<'a>) -> Option<&'a Node<'a>> {
    let components = body.at(&["whatsapp", "template", "components"])?.items();
    let header = components.iter().find(|component| component.text_at("type") == Some("header"))?;
    header.get("parameters")?.items().first()?.at(&["media", "caption"])
}
