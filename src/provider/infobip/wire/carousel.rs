//! The cards of a media carousel.

use super::interactive::{TextPart, UrlAction};
use crate::json::{Str, record, tagged};
use crate::message::ReplyButton;

record! {
    /// ImageMediaCarouselCardHeader, VideoMediaCarouselCardHeader.
    pub(in crate::provider::infobip) struct CardMedia<'a> {
        pub url: Str<'a> = "url",
    }

    /// QuickReplyMediaCarouselAction.
    pub(in crate::provider::infobip) struct QuickReplyCards<'a> {
        pub cards: Vec<QuickReplyCard<'a>> = "cards",
    }

    /// QuickReplyMediaCarouselCard. Its buttons are those of neutral messages.
    pub(in crate::provider::infobip) struct QuickReplyCard<'a> {
        pub header: CardHeader<'a> = "header",
        pub body: TextPart<'a> = "body",
        pub buttons: Vec<ReplyButton<'a>> = "buttons",
    }

    /// UrlMediaCarouselAction.
    pub(in crate::provider::infobip) struct UrlCards<'a> {
        pub cards: Vec<UrlCard<'a>> = "cards",
    }

    /// UrlMediaCarouselCard.
    pub(in crate::provider::infobip) struct UrlCard<'a> {
        pub header: CardHeader<'a> = "header",
        pub body: TextPart<'a> = "body",
        pub button: UrlAction<'a> = "button",
    }
}

tagged! {
    /// InteractiveMediaCarouselAction.
    pub(in crate::provider::infobip) enum CarouselAction<'a> by "type" {
        "QUICK_REPLY" => QuickReply(QuickReplyCards<'a>),
        "URL" => Url(UrlCards<'a>),
    }
}

tagged! {
    /// MediaCarouselCardHeader.
    pub(in crate::provider::infobip) enum CardHeader<'a> by "type" {
        "IMAGE" => Image(CardMedia<'a>),
        "VIDEO" => Video(CardMedia<'a>),
    }
}
