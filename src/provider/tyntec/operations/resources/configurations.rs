//! What the API account and each of its channels is set to: scopes, call-backs, credentials for files.

use super::{NUMBER_ID, NUMBERED};
use crate::http::Method::{Delete, Get, Put};
use crate::operation::Operation;
use crate::shape::Shape::{As, List, Object, Raw, Renamed, Text, Within, Words};
use crate::shape::{Is, Member, Packed, RECIPIENT, Shape, Union, Variant, flat, needs, packed, takes};

/// EventTypes: the status events that are sent on; none named is all of them. `dispatched` stands in examples only.
const STATUSES: Shape = List(&Renamed(&[
    ("MessageStatus::accepted", "accepted"),
    ("MessageStatus::dispatched", "sent"),
    ("MessageStatus::delivered", "delivered"),
    ("MessageStatus::seen", "read"),
    ("MessageStatus::failed", "failed"),
    ("MessageStatus::channelFailed", "channel_failed"),
    ("MessageStatus::deleted", "deleted"),
    ("MessageStatus::unknown", "unknown"),
]));

const URL: Shape = Within(1, 2_000, &Text);

/// ChannelCallback. 3.17 lists 2.11 alone, and reactions need 2.13.
const CALLBACK: Shape = Object(&[
    takes("callbackVersion", "version", Words(&["2.11", "2.12", "2.13"])),
    takes("inboundMessageUrl", "inboundUrl", URL),
    takes("messageStatusUrl", "statusUrl", URL),
    takes("eventFilter", "statuses", STATUSES),
]);

/// Callback, which the account has.
const ACCOUNT_CALLBACK: Shape = Object(&[
    flat(CALLBACK),
    takes("businessNotificationUrl", "businessUrl", URL),
    takes("callingNotificationUrl", "callUrl", URL),
    takes(
        "signature",
        "signature",
        Object(&[needs("secret", "secret", Within(8, 125, &Text)), needs("method", "method", Words(&["HS256", "HS512"]))]),
    ),
    takes("header", "header", Object(&[needs("key", "name", Within(4, 125, &Text)), needs("value", "value", Within(8, 1_024, &Text))])),
]);

/// MediaCredentials.
const CREDENTIALS: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        Variant {
            tag: "oauth2",
            is: Is::Word("type", "oauth2"),
            shape: Object(&[needs(
                "oauth2",
                "",
                Object(&[needs("clientId", "clientId", Text), needs("clientSecret", "clientSecret", Text), needs("url", "url", Text)]),
            )]),
        },
        Variant {
            tag: "basic",
            is: Is::Word("type", "basic"),
            shape: Object(&[needs("basic", "", Object(&[needs("username", "username", Text), needs("password", "password", Text)]))]),
        },
    ],
});

const SCOPES: Member = takes("scopes", "scopes", List(&Text));

/// ChannelResponse, with the ids and the configuration of all kinds of channel.
const CHANNEL: Shape = Object(&[
    takes("channel", "channel", Text),
    takes(
        "id",
        "",
        Object(&[takes("phoneNumber", "phoneNumber", Text), takes("serviceId", "serviceId", Text), takes("agentId", "agentId", Text)]),
    ),
    takes("name", "name", Text),
    SCOPES,
    takes("callback", "webhook", CALLBACK),
    takes("config", "", Object(&[takes("serviceType", "serviceType", Text)])),
]);

/// AccountConfiguration.
static ACCOUNT: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        SCOPES,
        takes("callback", "webhook", ACCOUNT_CALLBACK),
        takes("config", "", Object(&[takes("mediaCredentials", "mediaCredentials", CREDENTIALS)])),
    ])
)]));

static GOT: Packed = packed!(Object(&[needs("body", "", CHANNEL)]));
static LISTED: Packed = packed!(Object(&[needs("body", "items", List(&Raw(&CHANNEL)))]));

/// The number must be named: without it, the account's own call-backs are meant.
static OF_NUMBER: Packed =
    packed!(Object(&[needs("path", "", Object(&[Member { shape: As(&RECIPIENT), ..NUMBER_ID }])), needs("body", "", CALLBACK)]));
static OF_ACCOUNT: Packed = packed!(Object(&[needs("body", "", ACCOUNT_CALLBACK)]));
static SIGN_IN: Packed = packed!(Object(&[needs("body", "", CREDENTIALS)]));

const CREDENTIALS_PATH: &str = "/configurations/mediaCredentials";

pub(super) static ALL: &[Operation] = &[
    Operation::new(
        "configuration.get",
        Get,
        "/configurations",
        "Reads the API account's settings.",
        "configurations.yaml, getAccountConfiguration",
    )
    .gives(&ACCOUNT),
    Operation::new(
        "webhooks.update",
        Put,
        "/configurations/channels/whatsapp/phone-numbers/{phone-number}/callbacks",
        "Sets where events go, of a number or of the account.",
        "whatsapp.yaml 3.28, updateWhatsAppChannelCallback",
    )
    .takes(&OF_NUMBER)
    .gives(&GOT),
    Operation::new(
        "webhooks.update",
        Put,
        "/configurations/callbacks",
        "Sets where events of the account go, as a whole.",
        "configurations.yaml, updateAccountCallback",
    )
    .takes(&OF_ACCOUNT)
    .gives(&ACCOUNT),
    Operation::new(
        "mediaCredentials.update",
        Put,
        CREDENTIALS_PATH,
        "Sets how files are fetched from your server.",
        "configurations.yaml, updateAccountMediaCredentialsCallback",
    )
    .takes(&SIGN_IN)
    .gives(&ACCOUNT),
    Operation::new(
        "mediaCredentials.delete",
        Delete,
        CREDENTIALS_PATH,
        "Forgets how files are fetched from your server.",
        "configurations.yaml, removeAccountMediaCredentials",
    )
    .gives(&ACCOUNT),
    Operation::new(
        "channels.listAll",
        Get,
        "/configurations/channels",
        "Lists the channels of all kinds.",
        "configurations.yaml, listAllChannels",
    )
    .pages(&LISTED),
    Operation::new(
        "channels.list",
        Get,
        "/configurations/channels/whatsapp",
        "Lists the channels for WhatsApp.",
        "whatsapp.yaml 3.28, listAllWhatsAppChannels",
    )
    .pages(&LISTED),
    Operation::new(
        "channels.get",
        Get,
        "/configurations/channels/whatsapp/phone-numbers/{phone-number}",
        "Reads a phone number's settings.",
        "whatsapp.yaml 3.28, getWhatsAppChannelConfig",
    )
    .takes(&NUMBERED)
    .gives(&GOT),
];
