//! The patterns that tyntec has for URLs.

use crate::rules::{Format, Test};

/// MessageRequestOverrides.notificationCallbackUrl: `^https:\/\/?[\w.-]+(?:\.[\w\.-]+)+[…]+$`.
pub(super) const CALLBACK: Test =
    Test::Form(Format { must_be: "an https URL with a dot in its host and no percent signs", test: is_https });

/// WhatsAppProfile.websites has the same pattern.
pub(super) fn is_https(text: &str) -> bool {
    has_pattern(text, &["https://", "https:/"])
}

/// WhatsAppInteractiveUrlButtonComponent.url: `^https?:\/\/[\w.-]+(?:\.[\w\.-]+)+[…]+$`.
pub(super) const BUTTON: Test = Test::Form(Format {
    must_be: "an http or https URL with a dot in its host and no percent signs",
    test: |text| has_pattern(text, &["https://", "http://"]),
});

/// Letters, digits, `_`, `.` and `-` with a dot between them, then at least one more of RFC 3986's letters; `%` is not
/// among them.
fn has_pattern(text: &str, schemes: &[&str]) -> bool {
    let Some(rest) = schemes.iter().find_map(|scheme| text.strip_prefix(scheme)) else { return false };
    let in_host = |byte: &u8| byte.is_ascii_alphanumeric() || b"_.-".contains(byte);
    let host = rest.bytes().take_while(|byte| in_host(byte)).count();
    let dot = rest.bytes().skip(1).position(|byte| byte == b'.').map(|at| at + 1);
    dot.is_some_and(|dot| host > dot + 1 && rest.len() > dot + 2)
        && rest.bytes().all(|byte| in_host(&byte) || b"~:/?#[]@!$&'()*+,;=".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_the_vendors_pattern() {
        let button = |text| has_pattern(text, &["https://", "http://"]);
        for url in ["https://tyntec.com", "http://a.bc", "https://a.example/x?y=z#w", "https://..ab"] {
            assert!(button(url), "{url}");
        }
        for other in
            ["https://localhost/a.b", "https://a.b", "https://a.example/x%20y", "ftp://a.example", "https://.a", "https:/a.example"]
        {
            assert!(!button(other), "{other}");
        }
        assert!(has_pattern("https:/a.example", &["https://", "https:/"]));
    }
}
