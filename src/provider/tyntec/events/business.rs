//! What changed at an account, a number or a template: business notifications. No example is published, nor the words of
//! `property`; a change of what is not known here is one of the account.

use crate::event::{LOWER, PARTY, QUALITY, TEMPLATE_STATUS as TEMPLATE_WORDS};
use crate::shape::Shape::{As, List, Object, Text};
use crate::shape::{INSTANT, Member, Packed, When, packed, takes};

/// A changed status of a template.
pub(super) static TEMPLATE_STATUS: Packed = packed!(Object(&[
    EVENT,
    ENTITY,
    takes(
        "changedValue",
        "",
        Object(&[
            takes("newValue", "status", TEMPLATE_WORDS),
            takes("newValue", "rawStatus", Text).when(When::Read),
            takes("oldValue", "previousStatus", As(&LOWER)),
            REASON
        ])
    ),
]));

/// A changed category of a template.
pub(super) static TEMPLATE_CATEGORY: Packed = packed!(Object(&[
    EVENT,
    ENTITY,
    takes(
        "changedValue",
        "",
        Object(&[takes("newValue", "category", As(&LOWER)), takes("oldValue", "previousCategory", As(&LOWER)), REASON])
    ),
]));

/// A changed quality of a template.
pub(super) static TEMPLATE_QUALITY: Packed = packed!(Object(&[
    EVENT,
    ENTITY,
    takes("changedValue", "", Object(&[takes("newValue", "quality", QUALITY), takes("oldValue", "previousQuality", QUALITY), REASON])),
]));

/// A changed status of a flow.
pub(super) static FLOW_STATUS: Packed = packed!(Object(&[
    EVENT,
    ENTITY,
    takes(
        "changedValue",
        "",
        Object(&[
            takes("newValue", "status", As(&LOWER)),
            takes("newValue", "rawStatus", Text),
            takes("oldValue", "previousStatus", As(&LOWER)),
            REASON,
        ])
    ),
]));

/// Any other change.
pub(super) static ACCOUNT: Packed = packed!(Object(&[
    EVENT,
    takes("entity", "", Object(&[takes("type", "entity", Text)])),
    ENTITY,
    takes(
        "changedValue",
        "",
        Object(&[
            takes("property", "property", Text),
            takes("newValue", "value", Text),
            takes("oldValue", "previousValue", Text),
            REASON,
            takes(
                "restrictions",
                "restrictions",
                List(&Object(&[takes("restrictionType", "type", Text), takes("expiration", "expiresAt", As(&INSTANT))])),
            ),
        ])
    ),
]));

const EVENT: Member = takes("eventId", "eventId", Text);
const REASON: Member = takes("reason", "reason", Text);
const ENTITY: Member = takes(
    "entity",
    "",
    Object(&[
        takes("name", "name", Text),
        takes("language", "language", Text),
        takes("waba", "accountId", Text),
        takes("phoneNumber", "phoneNumber", As(&PARTY)),
    ]),
);
