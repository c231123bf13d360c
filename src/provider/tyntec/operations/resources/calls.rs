//! Calls (3.24 on) and what messages cost (3.22 on).

use super::{ACCOUNT, NUMBERED, OF_NUMBER};
use crate::http::Method::{Get, Post};
use crate::operation::Operation;
use crate::shape::MOMENT;
use crate::shape::Shape::{As, Bool, Capitals, Flag, List, Number, Object, Raw, Setting, Text, Whole, Within, Words};
use crate::shape::{Member, Packed, RECIPIENT, Shape, flat, needs, packed, takes};

/// CallActionRequest.
static ACT: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        needs("action", "action", Words(&["pre_accept", "accept", "connect", "reject", "terminate"])),
        takes("callId", "id", Text),
        takes("from", "from", As(&RECIPIENT)),
        takes("to", "to", As(&RECIPIENT)),
        takes("session", "session", Object(&[takes("sdpType", "type", Words(&["answer", "offer"])), takes("sdp", "sdp", Text)])),
    ])
)]));
/// CallActionResponse.
static ACTED: Packed = packed!(Object(&[needs("body", "", Object(&[takes("callId", "id", Text), takes("timestamp", "at", As(&MOMENT))]))]));

static MAY: Packed = packed!(Object(&[needs(
    "query",
    "",
    Object(&[needs("from", "phoneNumber", Setting("from", &As(&RECIPIENT))), needs("to", "to", As(&RECIPIENT))])
)]));
/// WhatsAppCallPermissionStatus.
static PERMISSION: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        takes(
            "permission",
            "",
            Object(&[
                takes("status", "status", Words(&["temporary", "permanent", "no_permission"])),
                takes("expiration", "expiresAt", As(&MOMENT)),
            ])
        ),
        takes(
            "actions",
            "actions",
            List(&Object(&[
                takes("actionName", "name", Words(&["send_call_permission_request", "start_call"])),
                takes("canPerformAction", "allowed", Bool),
                takes(
                    "limits",
                    "limits",
                    List(&Object(&[
                        takes("timePeriod", "period", Text),
                        takes("maxAllowed", "maximum", Whole),
                        takes("currentUsage", "used", Whole),
                        takes("limitExpirationTime", "expiresAt", As(&MOMENT)),
                    ]))
                ),
            ]))
        ),
    ])
)]));

const SWITCH: Shape = Flag("ENABLED", "DISABLED");
const DAY: Shape = Capitals(&["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]);
const COUNTRIES: Shape = List(&Within(2, 2, &Text));

/// WhatsAppCallingSettings.
const SETTINGS: Member = needs(
    "body",
    "",
    Object(&[
        takes("status", "enabled", SWITCH),
        takes("callIconVisibility", "iconVisibility", Text),
        takes("callIcons", "", Object(&[takes("restrictToUserCountries", "iconCountries", COUNTRIES)])),
        takes(
            "callHours",
            "hours",
            Object(&[
                takes("status", "enabled", SWITCH),
                takes("timezoneId", "timezone", Text),
                takes(
                    "weeklyOperatingHours",
                    "weekly",
                    List(&Object(&[takes("dayOfWeek", "day", DAY), takes("openTime", "opens", Text), takes("closeTime", "closes", Text)])),
                ),
                takes(
                    "holidaySchedule",
                    "holidays",
                    List(&Object(&[takes("date", "date", Text), takes("startTime", "opens", Text), takes("endTime", "closes", Text)])),
                ),
            ]),
        ),
        takes("callbackPermissionStatus", "asksForCallback", SWITCH),
        takes("audio", "", Object(&[takes("additionalCodecs", "codecs", List(&Text))])),
    ]),
);
static SET: Packed = packed!(Object(&[OF_NUMBER, SETTINGS]));
static SETTINGS_GOT: Packed = packed!(Object(&[SETTINGS]));

/// WhatsAppSipCallingSettings without its password, which is only read.
const SIP: Shape = Object(&[needs("status", "enabled", SWITCH), takes("hostname", "hostname", Text), takes("port", "port", Whole)]);
static SET_SIP: Packed = packed!(Object(&[OF_NUMBER, needs("body", "", SIP)]));
static SIP_GOT: Packed = packed!(Object(&[needs("body", "", Object(&[flat(SIP), takes("password", "password", Text)]))]));

const CATEGORY: Shape = Capitals(&["authentication", "authentication_international", "marketing", "marketing_lite", "service", "utility"]);
const KIND: Shape = Capitals(&["regular", "free_customer_service", "free_entry_point"]);

/// AnalyticsParameters.
static PRICING: Packed = packed!(Object(&[
    ACCOUNT,
    needs(
        "body",
        "",
        Object(&[
            needs("start", "start", Text),
            needs("end", "end", Text),
            needs("granularity", "granularity", Capitals(&["monthly", "daily", "half_hour"])),
            takes("phoneNumbers", "phoneNumbers", List(&As(&RECIPIENT))),
            takes("countryCodes", "countries", COUNTRIES),
            takes("pricingCategories", "categories", List(&CATEGORY)),
            takes("pricingTypes", "types", List(&KIND)),
            takes("metricTypes", "metrics", List(&Capitals(&["cost", "volume"]))),
            takes("dimensions", "dimensions", List(&Capitals(&["country", "phone", "pricing_category", "pricing_type", "tier"]))),
        ])
    ),
]));
/// AnalyticsDatapoints.
static PRICES: Packed = packed!(Object(&[needs(
    "body",
    "items",
    List(&Raw(&Object(&[
        takes("start", "start", As(&MOMENT)),
        takes("end", "end", As(&MOMENT)),
        takes("phoneNumber", "phoneNumber", Text),
        takes("country", "country", Text),
        takes("tier", "tier", Text),
        takes("pricingType", "type", KIND),
        takes("pricingCategory", "category", CATEGORY),
        takes("volume", "volume", Whole),
        takes("cost", "cost", Number),
    ])))
)]));

const ITS: &str = "/channels/whatsapp/phone-numbers/{phone-number}/settings/calling";
const ITS_SIP: &str = "/channels/whatsapp/phone-numbers/{phone-number}/settings/calling/sip";

pub(super) static ALL: &[Operation] = &[
    Operation::new(
        "calls.act",
        Post,
        "/channels/whatsapp/calls",
        "Starts, takes, rejects or ends a call.",
        "whatsapp.yaml 3.28, sendWACallingAction",
    )
    .takes(&ACT)
    .gives(&ACTED),
    Operation::new(
        "calls.permissions",
        Get,
        "/channels/whatsapp/calls/permissionStatus",
        "Says whether someone may be called.",
        "whatsapp.yaml 3.28, getCallingPermissionStatus",
    )
    .takes(&MAY)
    .gives(&PERMISSION),
    Operation::new("calls.getSettings", Get, ITS, "Reads the settings of calls.", "whatsapp.yaml 3.28, getWACallingSettings")
        .takes(&NUMBERED)
        .gives(&SETTINGS_GOT),
    Operation::new("calls.updateSettings", Post, ITS, "Sets the settings of calls.", "whatsapp.yaml 3.28, updateWACallingSettings")
        .takes(&SET),
    Operation::new("calls.getSip", Get, ITS_SIP, "Reads the settings of calls by SIP.", "whatsapp.yaml 3.28, getWASipCallingSettings")
        .takes(&NUMBERED)
        .gives(&SIP_GOT),
    Operation::new(
        "calls.updateSip",
        Post,
        ITS_SIP,
        "Sets the settings of calls by SIP.",
        "whatsapp.yaml 3.28, updateWASipCallingSettings",
    )
    .takes(&SET_SIP)
    .gives(&SIP_GOT),
    Operation::new(
        "analytics.pricing",
        Post,
        "/channels/whatsapp/accounts/{whatsapp-account-id}/analytics/pricing",
        "Says how many messages were sent and what they cost.",
        "whatsapp.yaml 3.28, getPricingAnalytics",
    )
    .takes(&PRICING)
    .pages(&PRICES),
];
