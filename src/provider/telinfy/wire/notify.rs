//! POST /whatsapp/templates/notify.

use super::template::{Body, Button, Header};
use crate::json::{Str, record};

record! {
    /// One template to several recipients (X-66783240226).
    pub(in crate::provider::telinfy) struct NotifyRequest<'a> {
        pub template_name: Str<'a> = "templateName",
        pub language: Str<'a> = "language",
        pub recipients: Vec<NotifyRecipient<'a>> = "recipients",
    }

    /// A recipient and what fills the template for them. Absent parts are left out here, as in the only sample.
    pub(in crate::provider::telinfy) struct NotifyRecipient<'a> {
        pub to: Str<'a> = "to",
        pub body: Option<Body<'a>> = "body",
        pub header: Option<Header<'a>> = "header",
        pub button: Option<Vec<Button<'a>>> = "button",
    }
}
