//! What may stand under `telinfy` in a neutral message.

use crate::json::{Str, record};

record! {
    /// Ids that older generations of the template send took (X-31453414388); the current one tells them by the key.
    pub(in crate::provider::telinfy) struct Extras<'a> {
        pub whats_app_business_id: Option<Str<'a>> = "whatsAppBusinessId",
        pub phone_number_id: Option<Str<'a>> = "phoneNumberId",
        pub template_id: Option<Str<'a>> = "templateId",
    }
}
