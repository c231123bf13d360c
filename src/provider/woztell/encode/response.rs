//! The items of `response`.

use super::{buttons, template};
use crate::json::Str;
use crate::message::{Content, Media, Message};
use crate::provider::woztell::wire::{CaptionedFile, File, Response, Text};

/// `None` for kinds that have no form here.
pub(super) fn response<'a>(message: &Message<'a>) -> Option<Response<'a>> {
    Some(match &message.content {
        Content::Text(text) => Response::Text(Text { text: text.text.clone() }),
        Content::Image(image) => Response::Image(captioned(&image.media, image.caption.clone())),
        Content::Video(video) => Response::Video(captioned(&video.media, video.caption.clone())),
        Content::Audio(audio) => Response::Audio(file(&audio.media)),
        Content::Sticker(sticker) => Response::Sticker(file(&sticker.media)),
        Content::Buttons(content) => Response::ReplyButtons(buttons::buttons(content)),
        Content::Template(content) => Response::Template(template::template(content, &message.extras)),
        _ => return None,
    })
}

fn file<'a>(media: &Media<'a>) -> File<'a> {
    File { url: media.url.clone(), attachment_id: media.id.clone() }
}

fn captioned<'a>(media: &Media<'a>, text: Option<Str<'a>>) -> CaptionedFile<'a> {
    CaptionedFile { url: media.url.clone(), attachment_id: media.id.clone(), text, caption: None }
}
