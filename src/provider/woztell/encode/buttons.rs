//! Reply buttons.

use crate::json::Str;
use crate::message::{self, DocumentMedia, Media};
use crate::provider::woztell::wire::{
    Action, Block, Button, DocumentFile, DocumentHeader, Header, ImageHeader, LinkedFile, Reply, ReplyButton, ReplyButtons, TextValue,
    VideoHeader,
};

pub(super) fn buttons<'a>(buttons: &message::Buttons<'a>) -> ReplyButtons<'a> {
    ReplyButtons {
        header: buttons.header.as_ref().map(header),
        body: block(&buttons.body),
        footer: buttons.footer.as_ref().map(block),
        action: Action { buttons: buttons.buttons.iter().map(button).collect() },
    }
}

fn header<'a>(header: &message::Header<'a>) -> Header<'a> {
    match header {
        message::Header::Text(text) => Header::Text(TextValue { text: text.clone() }),
        message::Header::Image(media) => Header::Image(image(media)),
        message::Header::Video(media) => Header::Video(video(media)),
        message::Header::Document(media) => Header::Document(document(media)),
    }
}

fn linked<'a>(media: &Media<'a>) -> LinkedFile<'a> {
    LinkedFile { link: media.url.clone(), id: media.id.clone() }
}

pub(super) fn image<'a>(media: &Media<'a>) -> ImageHeader<'a> {
    ImageHeader { image: linked(media) }
}

pub(super) fn video<'a>(media: &Media<'a>) -> VideoHeader<'a> {
    VideoHeader { video: linked(media) }
}

pub(super) fn document<'a>(media: &DocumentMedia<'a>) -> DocumentHeader<'a> {
    DocumentHeader { document: DocumentFile { link: media.url.clone(), id: media.id.clone(), filename: media.filename.clone() } }
}

fn block<'a>(text: &Str<'a>) -> Block<'a> {
    Block { text: text.clone() }
}

fn button<'a>(button: &message::ReplyButton<'a>) -> Button<'a> {
    Button::Reply(ReplyButton { reply: Reply { payload: button.id.clone(), title: button.title.clone() } })
}
