//! What is there from the beginning: the things of the specification's examples.

/// Each with the resource, or the operation, that it belongs to.
pub(super) const ALL: &[(&str, &str)] = &[
    (
        "accounts",
        r#"{"id":"5637b8a7-51e1-47be-ad0b-b242453dcc1b","name":"Swagger Sample Account","businessName":"Swagger Sample business","templateNamespace":"c9468969-a3a3-4c17-95f7-1e8b2902ed74","businessManagerId":"1791147717848878","onBehalfStatus":"pending","managedBy":"tynteccpaas"}"#,
    ),
    ("accounts", r#"{"id":"1","name":"Second Sample Account","businessName":"Swagger Sample business"}"#),
    (
        "phoneNumbers",
        r#"{"phoneNumber":"49123456789","displayPhoneNumber":"+49 123 45678","verifiedName":"Swagger Sample","quality":"yellow","status":"flagged","accountId":"5637b8a7-51e1-47be-ad0b-b242453dcc1b","managedBy":"tyntecscpaas","messagingVia":"messagingcpaas","messagingTier":"TIER_250","nameStatus":"APPROVED","isOfficialBusinessAccount":false}"#,
    ),
    (
        "profile",
        r#"{"phoneNumber":"49123456789","address":"Hofmannstrasse 25 - 27, 81379 Munich, Germany","description":"tyntec WhatsApp Business API Demo","email":"support@tyntec.com","websites":["https://www.tyntec.com","https://api.tyntec.com/reference"],"vertical":"prof_services","about":"Hey there! I am using WhatsApp."}"#,
    ),
    ("commerce", r#"{"phoneNumber":"49123456789","enabled":true}"#),
    ("identity", r#"{"phoneNumber":"49123456789","enabled":false}"#),
    ("messages", r#"{"id":"8540d774-4863-4d2b-b788-4ecb19412e85","status":"failed","at":"2021-11-19T06:39:28.081Z"}"#),
    (
        "messages.events",
        r#"{"items":[{"at":"2021-11-19T06:39:28.081Z","status":"failed","channel":"whatsapp","error":{"code":"whatsapp::error::470","message":"Message failed to send because more than 24 hours have passed since the customer last replied to this number"}}]}"#,
    ),
    (
        "media",
        r#"{"id":"5a8ffac5-2288-485d-b463-90c3cd9941ad","type":"image/jpeg","filename":"tree.jpg","size":20480,"data":"/9j/2wBDAAEBAQ=="}"#,
    ),
    ("flows", r#"{"id":"12345678901234","name":"Flow test","status":"draft","categories":["other"],"validationErrors":[]}"#),
    (
        "flows",
        r#"{"id":"1234567890123456","name":"Test flow","status":"draft","categories":["sign_up","other"],"validationErrors":[],"dataApiVersion":"3.0","endpointUrl":"https://flows.example/data"}"#,
    ),
    (
        "configuration",
        r#"{"scopes":["channels:read","callbacks:read","callbacks:write","credentials:read","credentials:write","media:read","media:write"],"webhook":{"version":"2.12","statuses":[]}}"#,
    ),
    (
        "channels",
        r#"{"channel":"whatsapp","phoneNumber":"49123456789","scopes":["callbacks:write","callbacks:read"],"webhook":{"version":"2.11","inboundUrl":"https://your.server.com/inbound","statusUrl":"https://your.server.com/status","statuses":["accepted","delivered"]}}"#,
    ),
    ("otherChannels", r#"{"channel":"sms","phoneNumber":"12341234","scopes":["callbacks:write","callbacks:read"]}"#),
    (
        "otherChannels",
        r#"{"channel":"viber","serviceId":"1234","name":"Your Company","scopes":["callbacks:read"],"serviceType":"two-way"}"#,
    ),
    (
        "calls.permissions",
        r#"{"status":"temporary","expiresAt":"2026-01-01T00:00:00Z","actions":[{"name":"start_call","allowed":true,"limits":[{"period":"PT24H","maximum":5,"used":1}]}]}"#,
    ),
    ("calls", r#"{"phoneNumber":"49123456789","enabled":true,"iconVisibility":"DEFAULT"}"#),
    ("sip", r#"{"phoneNumber":"49123456789","enabled":false}"#),
    (
        "analytics.pricing",
        r#"{"items":[{"start":"2025-07-15T00:00:00Z","end":"2025-07-16T00:00:00Z","phoneNumber":"49123456789","country":"DE","tier":"0:750000","type":"regular","category":"authentication","volume":124,"cost":12.77}]}"#,
    ),
];
