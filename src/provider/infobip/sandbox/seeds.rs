//! What is there from the beginning, in neutral terms: the vendor's own examples.

/// A resource, or an operation that only reads, and one thing of it.
pub(super) const SEEDS: &[(&str, &str)] = &[
    (
        "templates",
        r#"{"id":"111","accountId":"222","name":"text_template","language":"en","status":"approved","category":"marketing","body":{"text":"example {{1}} body"},"infobip":{"structureType":"text"},"quality":"unknown","createdAt":"2024-01-01T00:00:00Z","updatedAt":"2024-01-01T00:00:00Z"}"#,
    ),
    ("flows", r#"{"id":"123456","name":"My flow","accountId":"987654","categories":["survey"],"status":"draft"}"#),
    (
        "flows",
        r#"{"id":"1234567","name":"My second flow","accountId":"987654","categories":["sign_in"],"status":"published","initialScreens":["form_feedback_one","form_feedback_two"]}"#,
    ),
    (
        "media",
        r#"{"id":"received-1","url":"https://www.infobip.com/infobip-logo.png","type":"image/gif","size":"42","data":"R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"}"#,
    ),
    (
        "profile",
        r#"{"phoneNumber":"447860099299","about":"Infobip Business Account","address":"35-38 New Bridge Street, London EC4V 6BW","description":"Infobip is a global cloud communications platform.","email":"info@example.com","vertical":"prof_services","websites":["https://www.infobip.com"],"displayName":"Infobip"}"#,
    ),
    (
        "profile.getLogo",
        r#"{"type":"image/png","data":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}"#,
    ),
    (
        "encryption",
        r#"{"phoneNumber":"447860099299","publicKey":"-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n-----END PUBLIC KEY-----","status":"valid"}"#,
    ),
    (
        "phoneNumbers",
        r#"{"phoneNumber":"447860099299","quality":"green","status":"connected","messagingTier":"LIMIT_100K","updatedAt":"2022-02-18T08:12:26.422Z"}"#,
    ),
    (
        "identity",
        r#"{"phoneNumber":"447860099299","to":"441134960000","acknowledged":false,"hash":"eU2Fdi4EMUw=","createdAt":"2022-02-18T08:12:26.422Z"}"#,
    ),
    (
        "calls.permissions",
        r#"{"status":"temporary","actions":[{"name":"send_call_permission_request","allowed":true,"limits":[{"period":"PT24H","maximum":1,"used":0}]},{"name":"start_call","allowed":true,"limits":[{"period":"PT24H","maximum":5,"used":1}]}],"expiresAt":"2026-12-31T10:09:08.007Z"}"#,
    ),
    (
        "payments",
        r#"{"phoneNumber":"447860099299","id":"16085194825","referenceId":"72123248136","status":"captured","currency":"inr","totalAmount":21000,"amountOffset":100,"transactions":[{"id":"27194245144","type":"upi","status":"success","createdAt":"2023-01-01T00:00:00Z","updatedAt":"2023-01-01T01:00:00Z"}]}"#,
    ),
    (
        "webhooks",
        r#"{"id":"sandbox-subscription","name":"Default group","events":["delivery","seen","inbound_message"],"profile":{"id":"sandbox-profile"}}"#,
    ),
    (
        "webhooks.profiles",
        r#"{"id":"sandbox-profile","url":"https://www.example.com/pushme","contentType":"application/json","maxBatchSize":1}"#,
    ),
];
