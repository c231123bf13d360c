//! Templates.

use super::interactive::named_file;
use super::session::url;
use crate::json::Str;
use crate::message::{self, Placeholders, TemplateButton, TemplateHeader};
use crate::provider::tellephant::wire::{
    BodyComponent, ButtonComponent, ButtonParameter, ButtonText, CaptionedFile, Component, Coordinates, File, HeaderComponent, HeaderMedia,
    HeaderParameter, MediaParameter, PlaceParameter, SubType, Template, TextParameter, TextValue,
};

/// A template. `caption` is that of a film in the header; `tracked` says that the link leads to a `destination_url`.
pub(super) fn template<'a>(template: &message::Template<'a>, caption: Option<Str<'a>>, tracked: bool) -> Template<'a> {
    let mut components = Vec::new();
    if let Some(parameter) = template.header.as_ref().and_then(|fill| header(fill, caption)) {
        components.push(Component::Header(HeaderComponent { parameters: vec![parameter] }));
    }
    let texts = template.body.as_ref().map(Placeholders::texts).unwrap_or_default();
    if !texts.is_empty() {
        let parameters = texts.into_iter().map(|text| TextParameter::Text(TextValue { text: text.clone() }));
        components.push(Component::Body(BodyComponent { parameters: parameters.collect() }));
    }
    match &template.buttons {
        // Nothing but the place of the link is left to say, and the examples leave even that out (Click Tracking).
        None if tracked => components.push(button(None, None)),
        buttons => components.extend(buttons.iter().flatten().filter_map(filled)),
    }
    Template { template_id: template.name.clone(), language: template.language.clone(), components }
}

fn header<'a>(header: &TemplateHeader<'a>, caption: Option<Str<'a>>) -> Option<HeaderParameter<'a>> {
    let media = match header {
        TemplateHeader::Image(image) => HeaderMedia::Image(File { url: url(image) }),
        TemplateHeader::Video(video) => HeaderMedia::Video(CaptionedFile { url: url(video), caption }),
        TemplateHeader::Document(document) => HeaderMedia::Document(named_file(document)),
        TemplateHeader::Location(place) => {
            let location = Coordinates { latitude: place.latitude.clone(), longitude: place.longitude.clone() };
            return Some(HeaderParameter::Location(PlaceParameter { location }));
        }
        TemplateHeader::Text(text) => {
            let text = text.texts().first().map(|text| (*text).clone())?;
            return Some(HeaderParameter::Text(TextValue { text }));
        }
        // Refused by the check.
        TemplateHeader::Gif(_) | TemplateHeader::Audio(_) => return None,
    };
    Some(HeaderParameter::Media(MediaParameter { media }))
}

/// Only URL buttons take something; the check refuses the others.
fn filled<'a>(fill: &TemplateButton<'a>) -> Option<Component<'a>> {
    let TemplateButton::Url(url) = fill else { return None };
    Some(button(Some(url.index), Some(url.suffix.clone())))
}

fn button(index: Option<u64>, text: Option<Str<'_>>) -> Component<'_> {
    Component::Button(ButtonComponent { sub_type: SubType::Url, index, parameters: vec![ButtonParameter::Text(ButtonText { text })] })
}
