//! Reply buttons: WhatsApp's own form but for `payload` in the place of `id`.

use crate::json::{Str, record, tagged};

record! {
    /// A text with reply buttons.
    pub(in crate::provider::woztell) struct ReplyButtons<'a> {
        pub header: Option<Header<'a>> = "header",
        pub body: Block<'a> = "body",
        pub footer: Option<Block<'a>> = "footer",
        pub action: Action<'a> = "action",
    }

    /// A body or a footer.
    pub(in crate::provider::woztell) struct Block<'a> {
        pub text: Str<'a> = "text",
    }

    /// The buttons.
    pub(in crate::provider::woztell) struct Action<'a> {
        pub buttons: Vec<Button<'a>> = "buttons",
    }

    /// A reply button.
    pub(in crate::provider::woztell) struct ReplyButton<'a> {
        pub reply: Reply<'a> = "reply",
    }

    /// What a reply button gives back and shows.
    pub(in crate::provider::woztell) struct Reply<'a> {
        pub payload: Str<'a> = "payload",
        pub title: Str<'a> = "title",
    }

    /// A text.
    pub(in crate::provider::woztell) struct TextValue<'a> {
        pub text: Str<'a> = "text",
    }

    /// A file by URL or by id.
    pub(in crate::provider::woztell) struct LinkedFile<'a> {
        pub link: Option<Str<'a>> = "link",
        pub id: Option<Str<'a>> = "id",
    }

    /// A document by URL or by id.
    pub(in crate::provider::woztell) struct DocumentFile<'a> {
        pub link: Option<Str<'a>> = "link",
        pub id: Option<Str<'a>> = "id",
        pub filename: Option<Str<'a>> = "filename",
    }

    /// A picture above the body.
    pub(in crate::provider::woztell) struct ImageHeader<'a> {
        pub image: LinkedFile<'a> = "image",
    }

    /// A film above the body.
    pub(in crate::provider::woztell) struct VideoHeader<'a> {
        pub video: LinkedFile<'a> = "video",
    }

    /// A file above the body.
    pub(in crate::provider::woztell) struct DocumentHeader<'a> {
        pub document: DocumentFile<'a> = "document",
    }
}

tagged! {
    /// What stands above the body. Only pictures are known from use; the others are WhatsApp's own form.
    pub(in crate::provider::woztell) enum Header<'a> by "type" {
        "image" => Image(ImageHeader<'a>),
        "text" => Text(TextValue<'a>),
        "video" => Video(VideoHeader<'a>),
        "document" => Document(DocumentHeader<'a>),
    }
}

tagged! {
    /// A button.
    pub(in crate::provider::woztell) enum Button<'a> by "type" {
        "reply" => Reply(ReplyButton<'a>),
    }
}
