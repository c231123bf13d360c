//! The error bodies that are known, each with where it is from.

use crate::sandbox::DocumentedError;

/// Where only the keys are known, the words are the sandbox's.
pub(super) const ERRORS: &[DocumentedError] = &[
    DocumentedError {
        name: "wrong_password",
        status: 400,
        body: r#"{"message":"Username or Password is incorrect"}"#,
        source: "plugin of 2023, telinfyConnector.php, line 350",
    },
    DocumentedError {
        name: "log_in_error",
        status: 400,
        body: r#"{"data":{"error":"The log-in was refused."}}"#,
        source: "plugin of 2023, telinfyConnector.php, line 118; the status is not given",
    },
    DocumentedError {
        name: "wrong_api_key",
        status: 401,
        body: r#"{"message":"Wrong Api Key"}"#,
        source: "plugin 1.1.0, telinfyConnector.php, line 296",
    },
    DocumentedError {
        name: "invalid_session",
        status: 401,
        body: r#"{"message":"Invalid session"}"#,
        source: "plugin of 2023, telinfyConnector.php, line 335",
    },
    DocumentedError {
        name: "wrong_token",
        status: 401,
        body: r#"{"message":"Wrong authentication token"}"#,
        source: "plugin of 2023, telinfyConnector.php, line 335",
    },
    DocumentedError {
        name: "not_found",
        status: 404,
        body: r#"{"message":"Not found"}"#,
        source: "plugin 1.1.0, telinfyConnector.php, line 303",
    },
    DocumentedError {
        name: "error_list",
        status: 400,
        body: r#"[{"message":"The request was refused."}]"#,
        source: "plugin 1.1.0, telinfyConnector.php, lines 337-343; the status is not given",
    },
    DocumentedError {
        name: "status_in_data",
        status: 200,
        body: r#"{"data":{"status":"404"}}"#,
        source: "plugin 1.1.0, telinfyConnector.php, line 206; the status is not given",
    },
    DocumentedError {
        name: "hub_unknown_parameter",
        status: 400,
        body: r#"{"success":false,"code":"H31008","message":"Unknown parameter"}"#,
        source: "developer page (hub): a code and a message, their keys not given; the code from a public consumer",
    },
];
