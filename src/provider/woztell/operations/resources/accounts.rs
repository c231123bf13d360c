//! The WhatsApp Business account of a channel.

use super::super::codecs::{ACCOUNT, CHANNEL};
use super::done::SAYS_OK;
use crate::http::Method::Get;
use crate::operation::Operation;
use crate::shape::Shape::{As, Bool, Object, Text};
use crate::shape::{Packed, needs, packed, takes};

static GET: Packed =
    packed!(Object(&[needs("query", "", Object(&[takes("channelId", "channelId", As(&CHANNEL)), takes("wabaId", "id", As(&ACCOUNT))]))]));

static GOT: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        SAYS_OK,
        needs(
            "result",
            "",
            Object(&[
                takes("waId", "whatsappId", Text),
                takes("phoneNumberId", "phoneNumberId", Text),
                needs("wabaId", "id", Text),
                takes("name", "name", Text),
                takes("phoneNumber", "phoneNumber", Text),
                takes("phoneNumberCC", "callingCode", Text),
                takes("formattedPhoneNumber", "displayPhoneNumber", Text),
                takes("namespace", "namespace", Text),
                takes("embeddedSignup", "embeddedSignup", Bool),
            ]),
        ),
    ])
)]));

pub(super) static ACCOUNTS: &[Operation] = &[Operation::new(
    "accounts.get",
    Get,
    "/waba-info",
    "Reads the business account of a channel.",
    "Public API for WhatsApp Cloud, GET /waba-info",
)
.takes(&GET)
.gives(&GOT)];
