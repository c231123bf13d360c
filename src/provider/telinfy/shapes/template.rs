//! POST /whatsapp/templates/message and POST /whatsapp/templates/notify.

use super::button::BUTTON;
use super::codec::NUMBER;
use super::parameter::{BODY, HEADER};
use super::{CALL_BACK_DATA, CALLBACK_DATA};
use crate::shape::Shape::{As, Constant, Each, Filled, Object, Text};
use crate::shape::{Need, Packed, RECIPIENT, Shape, needs, packed, takes};

/// One template to one recipient (P2 lines 124-143). Parts that are not there are written as `null`: so do both plugins
/// and the vendor's own flow, and whether they may be left out is said nowhere (P2 lines 124-143, FL line 224).
const ONE: Shape = Object(&[
    needs("to", "/to", As(&NUMBER)),
    // The plugin sends it and others leave it out.
    takes("type", "", Constant("template")).absent(Need::Implied),
    needs("templateName", "name", Text),
    needs("language", "language", Text),
    takes("header", "header", HEADER).absent(Need::Null),
    takes("body", "body", BODY).absent(Need::Null),
    // The list is named in the singular.
    takes("button", "buttons", Filled(&BUTTON)).absent(Need::Null),
    // Seen in older samples only, like the three ids below (X-31453414388).
    takes("from", "/from", Text),
    takes("whatsAppBusinessId", "/telinfy/whatsAppBusinessId", Text),
    takes("phoneNumberId", "/telinfy/phoneNumberId", Text),
    takes("templateId", "/telinfy/templateId", Text),
    CALL_BACK_DATA,
    CALLBACK_DATA,
]);

/// One template.
pub(in crate::provider::telinfy) static TEMPLATE: Packed = packed!(ONE);

/// The list of template sends that is uploaded as a campaign's file (X-66618952421).
pub(in crate::provider::telinfy) static CAMPAIGN: Packed = packed!(Each(&ONE));

/// One template to several recipients (X-66783240226).
pub(in crate::provider::telinfy) static NOTIFY: Packed = packed!(Object(&[
    needs("templateName", "/name", Text),
    needs("language", "/language", Text),
    needs("recipients", "", Each(&NOTIFY_RECIPIENT))
]));

/// A recipient and what fills the template for them. Absent parts are left out here and numbers have no plus, as in the
/// only sample.
const NOTIFY_RECIPIENT: Shape = Object(&[
    needs("to", "/to", As(&RECIPIENT)),
    takes("body", "body", BODY),
    takes("header", "header", HEADER),
    takes("button", "buttons", Filled(&BUTTON)),
]);
