//! Whether a person may be called.

use super::super::codecs::MOMENT;
use super::{PERSON, SENDER};
use crate::http::Method::Get;
use crate::operation::Operation;
use crate::shape::Shape::{As, Bool, Capitals, List, Object, Text, Whole};
use crate::shape::{Packed, Shape, needs, packed, takes};

/// CallingPermissionActionLimit.
const LIMIT: Shape = Object(&[
    // ISO 8601: PT24H.
    needs("timePeriod", "period", Text),
    needs("maxAllowed", "maximum", Whole),
    needs("currentUsage", "used", Whole),
    takes("limitExpirationTime", "expiresAt", As(&MOMENT)),
]);

/// CallingPermissionAction.
const ACTION: Shape = Object(&[
    needs("name", "name", Capitals(&["start_call", "send_call_permission_request"])),
    needs("canPerformAction", "allowed", Bool),
    needs("limits", "limits", List(&LIMIT)),
]);

static ONE: Packed = packed!(Object(&[needs("path", "", Object(&[SENDER, PERSON]))]));

/// WhatsAppCallingPermissionResponse.
static PERMISSION: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        needs("status", "status", Capitals(&["no_permission", "temporary", "permanent"])),
        needs("actions", "actions", List(&ACTION)),
        takes("expirationTime", "expiresAt", As(&MOMENT)),
    ]),
)]));

pub(super) static CALLS: &[Operation] = &[Operation::new(
    "calls.permissions",
    Get,
    "/whatsapp/1/senders/{sender}/calls/{userNumber}/permissions",
    "Reads whether a person may be called.",
    "OpenAPI 3.210.0, get-whatsapp-calling-permission",
)
.takes(&ONE)
.gives(&PERMISSION)];
