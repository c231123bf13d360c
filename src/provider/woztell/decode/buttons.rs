//! Reply buttons.

use crate::message::{self, DocumentMedia, Media};
use crate::provider::woztell::wire::{Button, DocumentFile, Header, LinkedFile, ReplyButtons};

pub(super) fn buttons(buttons: ReplyButtons<'_>) -> message::Buttons<'_> {
    message::Buttons {
        header: buttons.header.map(header),
        body: buttons.body.text,
        footer: buttons.footer.map(|footer| footer.text),
        buttons: buttons.action.buttons.into_iter().map(button).collect(),
    }
}

fn header(header: Header<'_>) -> message::Header<'_> {
    match header {
        Header::Text(value) => message::Header::Text(value.text),
        Header::Image(header) => message::Header::Image(media(header.image)),
        Header::Video(header) => message::Header::Video(media(header.video)),
        Header::Document(header) => message::Header::Document(document(header.document)),
    }
}

pub(super) fn media(file: LinkedFile<'_>) -> Media<'_> {
    Media { url: file.link, id: file.id }
}

pub(super) fn document(file: DocumentFile<'_>) -> DocumentMedia<'_> {
    DocumentMedia { url: file.link, id: file.id, filename: file.filename }
}

fn button(Button::Reply(button): Button<'_>) -> message::ReplyButton<'_> {
    message::ReplyButton { id: button.reply.payload, title: button.reply.title }
}
