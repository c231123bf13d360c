//! Lists and reply buttons.

use super::session::url;
use crate::json::Str;
use crate::message;
use crate::provider::tellephant::wire::{
    Button, ButtonComponents, Buttons, File, Header, HeaderDocument, HeaderImage, HeaderText, HeaderVideo, Interactive, List,
    ListComponents, ListMenu, NamedFile, Reply, ReplyButton, Row, Section, TextBlock,
};

pub(super) fn list<'a>(list: &message::List<'a>) -> Interactive<'a> {
    Interactive::List(List {
        components: ListComponents {
            header: list.header.as_ref().map(header),
            body: block(&list.body),
            footer: list.footer.as_ref().map(block),
            list: ListMenu { title: list.button.clone(), sections: list.sections.iter().map(section).collect() },
        },
    })
}

pub(super) fn buttons<'a>(buttons: &message::Buttons<'a>) -> Interactive<'a> {
    Interactive::Buttons(Buttons {
        components: ButtonComponents {
            header: buttons.header.as_ref().map(header),
            body: block(&buttons.body),
            footer: buttons.footer.as_ref().map(block),
            buttons: buttons.buttons.iter().map(button).collect(),
        },
    })
}

fn header<'a>(header: &message::Header<'a>) -> Header<'a> {
    match header {
        message::Header::Text(text) => Header::Text(HeaderText { text: text.clone() }),
        message::Header::Image(image) => Header::Image(HeaderImage { image: File { url: url(image) } }),
        message::Header::Video(video) => Header::Video(HeaderVideo { video: File { url: url(video) } }),
        message::Header::Document(document) => Header::Document(HeaderDocument { document: named_file(document) }),
    }
}

/// A document in a header; a checked message has both of its fields.
pub(super) fn named_file<'a>(document: &message::DocumentMedia<'a>) -> NamedFile<'a> {
    NamedFile { url: document.url.clone().unwrap_or_default(), filename: document.filename.clone().unwrap_or_default() }
}

fn block<'a>(text: &Str<'a>) -> TextBlock<'a> {
    TextBlock { text: text.clone(), ..TextBlock::default() }
}

fn section<'a>(section: &message::Section<'a>) -> Section<'a> {
    Section { title: section.title.clone(), rows: section.rows.iter().map(row).collect() }
}

fn row<'a>(row: &message::Row<'a>) -> Row<'a> {
    Row { payload: row.id.clone(), title: row.title.clone(), description: row.description.clone() }
}

fn button<'a>(button: &message::ReplyButton<'a>) -> Button<'a> {
    Button::Reply(ReplyButton { reply: Reply { payload: button.id.clone(), title: button.title.clone() } })
}
