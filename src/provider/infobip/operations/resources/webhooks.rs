//! Which events go where: subscriptions, and the profiles that say how an address is called.

use super::page::{CURSOR, PAGING};
use crate::http::Method::{Delete, Get, Post, Put};
use crate::operation::Operation;
use crate::shape::Shape::{Capitals, Constant, List, Object, Open, Raw, Renamed, Text, Whole, Within, Words};
use crate::shape::{Member, Packed, Shape, flat, needs, packed, takes};

const SHORT: Shape = Within(1, 255, &Text);
const MAYBE: Shape = Within(0, 255, &Text);

/// SimpleWhatsappEvents.
const EVENTS: Shape = Within(
    0,
    255,
    &List(&Capitals(&[
        "account_registration",
        "account_update_notification",
        "billing",
        "business_app_contact_sync",
        "business_app_message_echo",
        "business_app_message_history",
        "click",
        "delivery",
        "identity_change",
        "inbound_message",
        "marketing_subscription_update",
        "payment_status",
        "seen",
        "template_update",
    ])),
);

/// ApplicationEntityPair.
const CRITERION: Shape = Object(&[
    takes("applicationId", "applicationId", MAYBE),
    takes("entityId", "entityId", MAYBE),
    takes("callsConfigurationId", "callsConfigurationId", MAYBE),
]);

/// What all forms of a subscription have. `resources` and `users` are early access.
const COMMON: Shape = Object(&[
    takes("name", "name", SHORT),
    takes("criteria", "criteria", Within(0, 255, &List(&CRITERION))),
    takes("resources", "resources", Within(0, 255, &List(&MAYBE))),
    takes("users", "users", Within(0, 255, &List(&MAYBE))),
]);

/// CredentialsPayload: those of all types, which are held against the type elsewhere.
const CREDENTIALS: Shape = Object(&[
    takes("username", "username", MAYBE),
    takes("password", "password", MAYBE),
    takes("secretKey", "secretKey", SHORT),
    takes(
        "algorithm",
        "algorithm",
        Renamed(&[
            ("HMAC_MD5", "md5"),
            ("HMAC_SHA_1", "sha1"),
            ("HMAC_SHA_224", "sha224"),
            ("HMAC_SHA_256", "sha256"),
            ("HMAC_SHA_384", "sha384"),
            ("HMAC_SHA_512", "sha512"),
        ]),
    ),
    takes("tokenUrl", "tokenUrl", SHORT),
    takes("clientId", "clientId", MAYBE),
    takes("clientSecret", "clientSecret", MAYBE),
    takes("grantType", "grantType", SHORT),
    takes("scope", "scope", MAYBE),
    takes("resource", "resource", MAYBE),
    takes("refreshToken", "refreshToken", MAYBE),
    takes("headers", "headers", Open),
]);

/// SecurityRequest: new, or one that is there by its id alone.
const SECURITY: Shape = Object(&[
    needs("authId", "id", SHORT),
    takes("type", "type", Capitals(&["basic", "hmac", "oauth", "custom"])),
    takes("credentials", "", CREDENTIALS),
]);

/// IdOnlySecurityRequest and IdOnlySecurityResponse.
const SECURITY_ID: Shape = Object(&[takes("authId", "id", SHORT)]);

/// Webhook.
const WEBHOOK: Member =
    takes("webhook", "", Object(&[needs("notifyUrl", "url", Within(0, 512, &Text)), takes("contentType", "contentType", MAYBE)]));

/// What a profile has beside its id and its security. Times are in milliseconds, the rate is per second.
const MANNER: Shape = Object(&[
    WEBHOOK,
    takes("clientCertificateId", "clientCertificateId", MAYBE),
    takes("maxBucketSize", "maxBatchSize", Within(1, 2000, &Whole)),
    takes("windowSize", "maxConnections", Within(20, 10_000, &Whole)),
    takes("connectTimeout", "connectTimeout", Within(300, 30_000, &Whole)),
    takes("readTimeout", "readTimeout", Within(1000, 90_000, &Whole)),
    takes("enabledSSLProtocols", "tlsVersions", List(&Words(&["TLSv1.2", "TLSv1.3"]))),
    takes("headers", "headers", Open),
    takes("responseRegex", "responseRegex", Text),
    takes("responseBodyRegex", "responseBodyRegex", Text),
    takes("rateLimit", "rateLimit", Within(1, 5000, &Whole)),
]);

/// ProfileRequest.
const PROFILE: Shape = Object(&[needs("profileId", "id", SHORT), takes("security", "security", SECURITY), flat(MANNER)]);

/// IdOnlyProfileResponse.
const PROFILE_ID: Shape = Object(&[takes("profileId", "id", Text), takes("security", "security", SECURITY_ID)]);

/// SubscriptionResponse.
const SUBSCRIPTION: Shape = Object(&[
    takes("subscriptionId", "id", Text),
    takes("profile", "profile", PROFILE_ID),
    takes("events", "events", EVENTS),
    flat(COMMON),
]);

/// ProfileResponse.
const PROFILE_GOT: Shape = Object(&[flat(PROFILE_ID), flat(MANNER)]);

const LIMIT: Member = takes("size", "limit", Within(1, 100, &Whole));

const CHANNEL: Member = needs("channel", "", Constant("WHATSAPP"));
const NAMED: Member = needs("path", "", Object(&[needs("subscriptionId", "id", Text), CHANNEL]));
const PROFILE_NAMED: Member = needs("path", "", Object(&[needs("profileId", "id", Text)]));
const LOCATION: Member = takes("headers", "", Object(&[takes("location", "location", Text)]));

static LIST_SUBSCRIPTIONS: Packed = packed!(Object(&[
    needs("path", "", Object(&[CHANNEL])),
    takes(
        "query",
        "",
        Object(&[
            CURSOR,
            LIMIT,
            takes("applicationId", "applicationId", SHORT),
            takes("entityId", "entityId", SHORT),
            takes("callsConfigurationId", "callsConfigurationId", Within(1, 128, &Text)),
            takes("resource", "resource", SHORT),
            takes("user", "user", SHORT),
        ]),
    ),
]));
static SUBSCRIPTIONS_LISTED: Packed =
    packed!(Object(&[needs("body", "", Object(&[takes("results", "items", List(&Raw(&SUBSCRIPTION))), PAGING]))]));

static ONE: Packed = packed!(Object(&[NAMED]));
static GOT: Packed = packed!(Object(&[needs("body", "", SUBSCRIPTION)]));

/// WhatsappSubscriptionRequest.
static CREATE: Packed = packed!(Object(&[
    needs("path", "", Object(&[CHANNEL])),
    needs(
        "body",
        "",
        Object(&[
            needs("subscriptionId", "id", SHORT),
            needs("events", "events", EVENTS),
            needs("profile", "profile", PROFILE),
            flat(COMMON),
        ]),
    ),
]));

/// WhatsappNoIdSubscriptionRequest.
static EDIT: Packed = packed!(Object(&[
    NAMED,
    needs(
        "body",
        "",
        Object(
            &[needs("events", "events", EVENTS), needs("profile", "profile", Object(&[needs("profileId", "id", SHORT)])), flat(COMMON),]
        ),
    ),
]));

/// IdOnlySubscriptionResponse.
static DONE: Packed = packed!(Object(&[
    needs("body", "", Object(&[takes("subscriptionId", "id", Text), takes("profile", "profile", PROFILE_ID)])),
    LOCATION,
]));

static LIST_PROFILES: Packed = packed!(Object(&[takes("query", "", Object(&[CURSOR, LIMIT]))]));
static PROFILES_LISTED: Packed =
    packed!(Object(&[needs("body", "", Object(&[takes("results", "items", List(&Raw(&PROFILE_GOT))), PAGING]))]));

static ONE_PROFILE: Packed = packed!(Object(&[PROFILE_NAMED]));
static GOT_PROFILE: Packed = packed!(Object(&[needs("body", "", PROFILE_GOT)]));
static CREATE_PROFILE: Packed = packed!(Object(&[needs("body", "", PROFILE)]));

/// NoIdProfileRequest.
static EDIT_PROFILE: Packed = packed!(Object(&[
    PROFILE_NAMED,
    needs("body", "", Object(&[takes("security", "security", Object(&[needs("authId", "id", SHORT)])), flat(MANNER)]),),
]));

static PROFILE_DONE: Packed = packed!(Object(&[needs("body", "", PROFILE_ID), LOCATION]));

const ALL: &str = "/subscriptions/1/subscription/{channel}";
const ITS: &str = "/subscriptions/1/subscription/{channel}/{subscriptionId}";
const PROFILES: &str = "/subscriptions/1/profiles";
const ITS_PROFILE: &str = "/subscriptions/1/profiles/{profileId}";

pub(super) static WEBHOOKS: &[Operation] = &[
    Operation::new("webhooks.list", Get, ALL, "Lists the subscriptions.", "Subscriptions 3.210.0, get-subscriptions")
        .takes(&LIST_SUBSCRIPTIONS)
        .pages(&SUBSCRIPTIONS_LISTED),
    Operation::new("webhooks.create", Post, ALL, "Subscribes to events.", "Subscriptions 3.210.0, create-subscription")
        .takes(&CREATE)
        .gives(&DONE),
    Operation::new("webhooks.get", Get, ITS, "Reads a subscription.", "Subscriptions 3.210.0, get-subscription").takes(&ONE).gives(&GOT),
    Operation::new("webhooks.edit", Put, ITS, "Replaces a subscription.", "Subscriptions 3.210.0, update-subscription")
        .takes(&EDIT)
        .gives(&DONE),
    Operation::new("webhooks.delete", Delete, ITS, "Ends a subscription.", "Subscriptions 3.210.0, delete-subscription")
        .takes(&ONE)
        .gives(&DONE),
    Operation::new("webhooks.listProfiles", Get, PROFILES, "Lists the notification profiles.", "Subscriptions 3.210.0, get-profiles")
        .takes(&LIST_PROFILES)
        .pages(&PROFILES_LISTED),
    Operation::new("webhooks.createProfile", Post, PROFILES, "Creates a notification profile.", "Subscriptions 3.210.0, create-profile")
        .takes(&CREATE_PROFILE)
        .gives(&PROFILE_DONE),
    Operation::new("webhooks.getProfile", Get, ITS_PROFILE, "Reads a notification profile.", "Subscriptions 3.210.0, get-profile")
        .takes(&ONE_PROFILE)
        .gives(&GOT_PROFILE),
    Operation::new("webhooks.editProfile", Put, ITS_PROFILE, "Replaces a notification profile.", "Subscriptions 3.210.0, update-profile")
        .takes(&EDIT_PROFILE)
        .gives(&PROFILE_DONE),
    Operation::new(
        "webhooks.deleteProfile",
        Delete,
        ITS_PROFILE,
        "Deletes a notification profile.",
        "Subscriptions 3.210.0, delete-profile",
    )
    .takes(&ONE_PROFILE)
    .gives(&PROFILE_DONE),
];
