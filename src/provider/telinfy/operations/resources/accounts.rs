//! Business accounts.

use super::super::codecs::ONE;
use crate::http::Method::Get;
use crate::operation::Operation;
use crate::shape::Shape::{As, Bool, List, Object, Raw, Text};
use crate::shape::{Packed, When, needs, packed, takes};

/// The plugins read the id (P2 lines 310-318). The flags and the ids of the numbers are named by the concept page (SEED
/// lines 20-28): one flag as a key, the rest in words, so those keys are inferred, and that they stand here too.
static LISTED: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[needs(
        "data",
        "items",
        List(&Raw(&Object(&[
            needs("whatsAppBusinessId", "id", Text),
            takes("quickReplyEnabled", "quickReplyEnabled", Bool),
            takes("chatbotEnabled", "chatbotEnabled", Bool),
            takes("phoneNumberIds", "phoneNumberIds", List(&Text)),
            takes("phoneNumberId", "phoneNumberIds", As(&ONE)).when(When::Read),
        ])))
    )])
)]));

pub(super) static ACCOUNTS: &[Operation] = &[Operation::new(
    "accounts.list",
    Get,
    "/whatsapp-business/accounts",
    "Lists the business accounts of the key.",
    "WooCommerce plugin 1.1.0, lines 45-81",
)
.pages(&LISTED)];
