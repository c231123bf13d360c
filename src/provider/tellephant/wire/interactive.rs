//! Lists and reply buttons.

use super::session::{File, NamedFile};
use crate::json::{Str, record, tagged, words};

words! {
    /// The only kind of text block.
    pub(in crate::provider::tellephant) enum TextWord {
        Text = "text",
    }
}

tagged! {
    /// An interactive message.
    pub(in crate::provider::tellephant) enum Interactive<'a> by "subType" {
        "list" => List(List<'a>),
        "buttons" => Buttons(Buttons<'a>),
    }
}

record! {
    /// A list.
    pub(in crate::provider::tellephant) struct List<'a> {
        pub components: ListComponents<'a> = "components",
    }

    /// The parts of a list.
    pub(in crate::provider::tellephant) struct ListComponents<'a> {
        pub header: Option<Header<'a>> = "header",
        pub body: TextBlock<'a> = "body",
        pub footer: Option<TextBlock<'a>> = "footer",
        pub list: ListMenu<'a> = "list",
    }

    /// The menu. The table writes `list.section` as it writes `section.rows` and `rows.title`; the example is taken.
    pub(in crate::provider::tellephant) struct ListMenu<'a> {
        pub title: Str<'a> = "title",
        pub sections: Vec<Section<'a>> = "sections",
    }

    /// A group of rows.
    pub(in crate::provider::tellephant) struct Section<'a> {
        pub title: Option<Str<'a>> = "title",
        pub rows: Vec<Row<'a>> = "rows",
    }

    /// A row.
    pub(in crate::provider::tellephant) struct Row<'a> {
        pub payload: Str<'a> = "payload",
        pub title: Str<'a> = "title",
        pub description: Option<Str<'a>> = "description",
    }

    /// Reply buttons.
    pub(in crate::provider::tellephant) struct Buttons<'a> {
        pub components: ButtonComponents<'a> = "components",
    }

    /// The parts of a message with reply buttons.
    pub(in crate::provider::tellephant) struct ButtonComponents<'a> {
        pub header: Option<Header<'a>> = "header",
        pub body: TextBlock<'a> = "body",
        pub footer: Option<TextBlock<'a>> = "footer",
        pub buttons: Vec<Button<'a>> = "buttons",
    }

    /// A reply button.
    pub(in crate::provider::tellephant) struct ReplyButton<'a> {
        pub reply: Reply<'a> = "reply",
    }

    /// What a reply button shows and gives back.
    pub(in crate::provider::tellephant) struct Reply<'a> {
        pub payload: Str<'a> = "payload",
        pub title: Str<'a> = "title",
    }

    /// A body or a footer.
    pub(in crate::provider::tellephant) struct TextBlock<'a> {
        pub kind: TextWord = "type",
        pub text: Str<'a> = "text",
    }

    /// A text above the body.
    pub(in crate::provider::tellephant) struct HeaderText<'a> {
        pub text: Str<'a> = "text",
    }

    /// A picture above the body.
    pub(in crate::provider::tellephant) struct HeaderImage<'a> {
        pub image: File<'a> = "image",
    }

    /// A file above the body.
    pub(in crate::provider::tellephant) struct HeaderDocument<'a> {
        pub document: NamedFile<'a> = "document",
    }

    /// A film above the body.
    pub(in crate::provider::tellephant) struct HeaderVideo<'a> {
        pub video: File<'a> = "video",
    }
}

tagged! {
    /// A button.
    pub(in crate::provider::tellephant) enum Button<'a> by "type" {
        "reply" => Reply(ReplyButton<'a>),
    }
}

tagged! {
    /// What stands above the body.
    pub(in crate::provider::tellephant) enum Header<'a> by "type" {
        "text" => Text(HeaderText<'a>),
        "image" => Image(HeaderImage<'a>),
        "document" => Document(HeaderDocument<'a>),
        "video" => Video(HeaderVideo<'a>),
    }
}
