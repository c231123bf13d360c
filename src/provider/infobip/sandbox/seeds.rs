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
];
