//! The items of `response`.

use super::{buttons, template};
use crate::json::{Reader, Str};
use crate::message::{self, Audio, Content, Image, Media, Sticker, Video};
use crate::provider::woztell::wire::{CaptionedFile, File, Response};

pub(super) fn content<'a>(response: Response<'a>, reader: &mut Reader<'a>) -> Content<'a> {
    match response {
        Response::Text(text) => Content::Text(message::Text { text: text.text, preview_url: None }),
        Response::Image(file) => {
            let (media, caption) = captioned(file, reader);
            Content::Image(Image { media, caption })
        }
        Response::Video(file) => {
            let (media, caption) = captioned(file, reader);
            Content::Video(Video { media, caption })
        }
        Response::Audio(file) => Content::Audio(Audio { media: media(file), voice: None }),
        Response::Sticker(file) => Content::Sticker(Sticker { media: media(file) }),
        Response::ReplyButtons(content) => Content::Buttons(buttons::buttons(content)),
        Response::Template(content) => Content::Template(template::template(content, reader)),
    }
}

fn media(file: File<'_>) -> Media<'_> {
    Media { url: file.url, id: file.attachment_id }
}

fn captioned<'a>(file: CaptionedFile<'a>, reader: &mut Reader<'a>) -> (Media<'a>, Option<Str<'a>>) {
    if file.caption.is_some() {
        let message =
            if file.text.is_some() { "The caption is in `text`; this one is left out." } else { "The caption belongs in `text`." };
        reader.warn_at("caption", "not_documented", message.into());
    }
    (Media { url: file.url, id: file.attachment_id }, file.text.or(file.caption))
}
