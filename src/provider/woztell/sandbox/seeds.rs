//! What is there from the beginning: mostly what the document's examples show.

/// Client options that work.
pub(super) const OPTIONS: &str = concat!(
    r#"{"accessToken":"sandbox-woztell-token","channelToken":"sandbox-woztell-channel-token","#,
    r#""signedContext":"c2FuZGJveA==.eyJhcHAiOiJzYW5kYm94LWFwcCIsImFwcEludGVncmF0aW9uIjoic2FuZGJveC1pbnRlZ3JhdGlvbiIsImNoYW5uZWwiOiJzYW5kYm94LWNoYW5uZWwifQ==","#,
    r#""channelId":"sandbox-channel","environmentId":"sandbox-environment","accountId":"422126422872292","phoneNumberId":"123465061846704"}"#
);

pub(super) const CHANNEL_TOKEN: &str = "sandbox-woztell-channel-token";
pub(super) const SIGNATURE: &str = "c2FuZGJveA==";

pub(super) const SEEDS: &[(&str, &str)] = &[
    (
        "accounts",
        r#"{"id":"422126422872292","whatsappId":"11111111111","phoneNumberId":"123465061846704","name":"My Business","phoneNumber":"85212345678","callingCode":"1","displayPhoneNumber":"+1 111-111-1111","namespace":"2dwsa4_e24e_42f8_6b5a_110232ae4d5","embeddedSignup":true}"#,
    ),
    (
        "profile",
        r#"{"about":"Hello this is John!","address":"ABC Building","description":"Testing 123","email":"testemail@woztell.com","logoUrl":"https://files.example/logo.png","websites":["https://woztell.com/"],"vertical":"prof_services"}"#,
    ),
    (
        "phoneNumbers",
        r#"{"id":"123465061846704","accountMode":"live","verifiedName":"WozTell Test","codeVerificationStatus":"expired","displayPhoneNumber":"+1 123-321-2652","quality":"green","isOfficialBusinessAccount":false,"messagingTier":"TIER_1K"}"#,
    ),
    (
        "templates",
        r#"{"id":"1748340935544945","name":"test_template","language":"en_US","category":"marketing","status":"approved","quality":"unknown","body":{"text":"Hello"}}"#,
    ),
    (
        "templates",
        r#"{"id":"363730401994967","name":"sample_flight_confirmation","language":"en_US","category":"utility","status":"approved","quality":"unknown","header":{"document":{}},"body":{"text":"This is your flight confirmation for {{1}}-{{2}} on {{3}}."},"footer":{"text":"This message is from an unverified business."}}"#,
    ),
    (
        "flows",
        r#"{"id":"678952344393952","name":"Test Flow 2","categories":["other"],"status":"draft","validationErrors":[],"jsonVersion":"3.1"}"#,
    ),
    (
        "flows",
        r#"{"id":"1005133727262236","name":"Test Flow","categories":["survey"],"status":"draft","validationErrors":[],"jsonVersion":"3.1"}"#,
    ),
    (
        "flows",
        r#"{"id":"910367050421850","name":"Preferences","categories":["other"],"status":"draft","validationErrors":[],"jsonVersion":"3.1"}"#,
    ),
    (
        "flows",
        r#"{"id":"913687770028833","name":"Feedback","categories":["survey"],"status":"draft","validationErrors":[],"jsonVersion":"3.1"}"#,
    ),
    (
        "flows.screens",
        r#"{"screenId":"screen_with_data","label":"Feedback With Data (screen_with_data)","data":{"would_recommend":"","how_to_do_better":""},"screens":[{"id":"screen_with_data","label":"Feedback With Data (screen_with_data)","data":{"would_recommend":"","how_to_do_better":""}}]}"#,
    ),
    ("flows.preview", r#"{"preview":{"url":"https://flows.example/preview","expiresAt":"2024-03-06T03:46:30Z"}}"#),
    ("encryption", r#"{"publicKey":"-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----","status":"valid"}"#),
    (
        "analytics.conversations",
        r#"{"points":[{"start":"2023-01-02T16:00:00Z","end":"2023-01-03T16:00:00Z","conversations":1,"phoneNumber":"14132521446","country":"HK","conversationType":"free_tier","conversationDirection":"user_initiated","cost":0}]}"#,
    ),
    ("catalogs", r#"{"id":"1234577510532066","name":"test_products"}"#),
    (
        "catalogs.products",
        r#"{"items":[{"name":"Test Product 1","price":"HK$900.00","imageUrl":"https://files.example/1.png","retailerId":"a6y7a9y6f0","id":"25233996219581593"},{"name":"Test Product 2","price":"HK$2,000.00","imageUrl":"https://files.example/2.png","retailerId":"yu7q27pbg1","id":"7887884911230830"}]}"#,
    ),
    (
        "auth.context",
        r#"{"appId":"sandbox-app","integrationId":"whatsapp-cloud","build":3,"alias":"sandbox","appIntegrationId":"sandbox-integration","isSubscribed":true,"signature":"c2FuZGJveA=="}"#,
    ),
];
