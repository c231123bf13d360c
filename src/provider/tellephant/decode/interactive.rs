//! Lists and reply buttons.

use crate::message::{self, Content};
use crate::provider::tellephant::wire::{Button, ButtonComponents, Header, ListComponents, NamedFile, Row, Section};

pub(super) fn list(components: ListComponents<'_>) -> Content<'_> {
    Content::List(message::List {
        header: components.header.map(header),
        body: components.body.text,
        footer: components.footer.map(|footer| footer.text),
        button: components.list.title,
        sections: components.list.sections.into_iter().map(section).collect(),
    })
}

pub(super) fn buttons(components: ButtonComponents<'_>) -> Content<'_> {
    Content::Buttons(message::Buttons {
        header: components.header.map(header),
        body: components.body.text,
        footer: components.footer.map(|footer| footer.text),
        buttons: components.buttons.into_iter().map(button).collect(),
    })
}

fn header(header: Header<'_>) -> message::Header<'_> {
    match header {
        Header::Text(header) => message::Header::Text(header.text),
        Header::Image(header) => message::Header::Image(message::Media::from_url(header.image.url)),
        Header::Video(header) => message::Header::Video(message::Media::from_url(header.video.url)),
        Header::Document(header) => message::Header::Document(document(header.document)),
    }
}

pub(super) fn document(file: NamedFile<'_>) -> message::DocumentMedia<'_> {
    message::DocumentMedia { url: Some(file.url), id: None, filename: Some(file.filename) }
}

fn section(section: Section<'_>) -> message::Section<'_> {
    message::Section { title: section.title, rows: section.rows.into_iter().map(row).collect() }
}

fn row(row: Row<'_>) -> message::Row<'_> {
    message::Row { id: row.payload, title: row.title, description: row.description }
}

fn button(Button::Reply(button): Button<'_>) -> message::ReplyButton<'_> {
    message::ReplyButton { id: button.reply.payload, title: button.reply.title }
}
