//! Accounts and their phone numbers.

use super::localization::QUALITY;
use super::page::{CURSOR, HEADERS, PAGE, PAGED};
use super::{ACCOUNT_ID, NUMBER, NUMBERED};
use crate::http::Method::{Get, Post};
use crate::operation::Operation;
use crate::provider::tyntec::operations::codecs::NUMERIC;
use crate::shape::Shape::{As, Bool, List, Object, Raw, Renamed, Setting, Text};
use crate::shape::{Member, Packed, RECIPIENT, Shape, When, needs, packed, takes};

/// CPaaSAccount.
const NAMED: Shape = Object(&[takes("accountName", "", Text)]);

/// WhatsAppAccount.
const ACCOUNT: Shape = Object(&[
    needs("whatsAppAccountId", "id", Text),
    takes("whatsAppAccountName", "name", Text),
    takes("businessName", "businessName", Text),
    takes("templateNamespace", "templateNamespace", Text),
    takes("facebookBusinessManagerId", "businessManagerId", As(&NUMERIC)),
    takes("whatsAppBusinessAccountId", "wabaId", Text),
    takes(
        "accountStatus",
        "",
        Object(&[takes(
            "messageOnBehalf",
            "onBehalfStatus",
            Renamed(&[("PENDING", "pending"), ("APPROVED", "approved"), ("DENIED", "denied")]),
        )]),
    ),
    takes("managedBy", "managedBy", NAMED),
]);

/// WhatsAppPhoneNumber. `businessMessagingLimit` came with 3.23 in place of `messagingTier`.
const PHONE_NUMBER: Shape = Object(&[
    takes("phoneNumber", "phoneNumber", Text),
    takes("displayPhoneNumber", "displayPhoneNumber", Text),
    takes("verifiedName", "verifiedName", Text),
    takes("qualityRating", "quality", Renamed(&[("GREEN", "green"), ("YELLOW", "yellow"), ("RED", "red")])),
    takes("qualityScore", "", QUALITY),
    takes(
        "status",
        "status",
        Renamed(&[
            ("CONNECTED", "connected"),
            ("PENDING", "pending"),
            ("FLAGGED", "flagged"),
            ("RESTRICTED", "restricted"),
            ("OFFLINE", "offline"),
            ("DISCONNECTED", "disconnected"),
        ]),
    ),
    takes("status", "rawStatus", Text).when(When::Read),
    takes("whatsAppAccountId", "accountId", Text),
    takes("managedBy", "managedBy", NAMED),
    takes("messagingVia", "messagingVia", NAMED),
    takes("businessMessagingLimit", "messagingTier", Text),
    takes("messagingTier", "messagingTier", Text).when(When::Read),
    takes("nameStatus", "nameStatus", Text),
    takes("isOfficialBusinessAccount", "isOfficialBusinessAccount", Bool),
]);

/// The account of one phone number. The parameter's name is `phone-number` in 3.17 alone.
const OF_NUMBER: Member = takes(
    "query",
    "",
    Object(&[
        takes("phoneNumber", "phoneNumber", As(&RECIPIENT)).when(When::Unset("specVersion", "3.17")),
        takes("phone-number", "phoneNumber", As(&RECIPIENT)).when(When::Set("specVersion", "3.17")),
        PAGE,
    ]),
);

static LIST: Packed = packed!(Object(&[CURSOR, OF_NUMBER]));
static LISTED: Packed = packed!(Object(&[needs("body", "items", List(&Raw(&ACCOUNT))), HEADERS]));

static GET: Packed = packed!(Object(&[needs("path", "", Object(&[needs("whatsapp-account-id", "id", Setting("accountId", &Text))]))]));
static GOT: Packed = packed!(Object(&[needs("body", "", ACCOUNT)]));

static NUMBERS: Packed = packed!(Object(&[CURSOR, PAGED]));
/// The account must be named: without it, the numbers of all accounts are listed.
static NUMBERS_OF_ACCOUNT: Packed = packed!(Object(&[needs("path", "", Object(&[Member { shape: Text, ..ACCOUNT_ID }])), CURSOR, PAGED]));
static NUMBERS_LISTED: Packed = packed!(Object(&[needs("body", "items", List(&Raw(&PHONE_NUMBER))), HEADERS]));
static NUMBER_GOT: Packed = packed!(Object(&[needs("body", "", PHONE_NUMBER)]));

pub(super) static ALL: &[Operation] = &[
    Operation::new(
        "accounts.list",
        Get,
        "/channels/whatsapp/accounts",
        "Lists the accounts.",
        "whatsapp.yaml 3.28, listAllWhatsAppAccounts",
    )
    .takes(&LIST)
    .pages(&LISTED),
    Operation::new(
        "accounts.get",
        Get,
        "/channels/whatsapp/accounts/{whatsapp-account-id}",
        "Reads an account.",
        "whatsapp.yaml 3.28, getWhatsAppAccount",
    )
    .takes(&GET)
    .gives(&GOT),
    Operation::new(
        "phoneNumbers.list",
        Get,
        "/channels/whatsapp/accounts/{whatsapp-account-id}/phone-numbers",
        "Lists the phone numbers, or those of an account.",
        "whatsapp.yaml 3.28, listPhoneNumbersOfWhatsAppAccount",
    )
    .takes(&NUMBERS_OF_ACCOUNT)
    .pages(&NUMBERS_LISTED),
    Operation::new(
        "phoneNumbers.list",
        Get,
        "/channels/whatsapp/phone-numbers",
        "Lists the phone numbers of all accounts.",
        "whatsapp.yaml 3.28, listAllWhatsAppPhoneNumbers",
    )
    .takes(&NUMBERS)
    .pages(&NUMBERS_LISTED),
    Operation::new("phoneNumbers.get", Get, NUMBER, "Reads a phone number.", "whatsapp.yaml 3.28, getWhatsAppPhoneNumber")
        .takes(&NUMBERED)
        .gives(&NUMBER_GOT),
    Operation::new(
        "phoneNumbers.sync",
        Post,
        "/channels/whatsapp/phone-numbers/{phone-number}/coexistence/trigger-syncs",
        "Syncs with the WhatsApp Business app.",
        "whatsapp.yaml 3.28, triggerCoexistenceSync",
    )
    .takes(&NUMBERED),
];
