//! What the page asks of an input that its table cannot say.

use super::operations::is_day;
use crate::json::Node;
use crate::operation::Operation;
use crate::provider::PHONE_NUMBER;
use crate::rules::{Format, Issue, Report, format};

const SOURCE: &str = "Tellephant API page, body parameters";

pub(super) fn check(operation: &Operation, input: &Node<'_>, report: &mut Report) {
    let mut look = Look { report };
    for key in ["to", "phoneNumber"] {
        look.at(input, "", key, PHONE_NUMBER);
    }
    for (index, number) in input.get("phoneNumbers").map(Node::items).unwrap_or_default().iter().enumerate() {
        look.text(number.text(), || ["/phoneNumbers/", &index.to_string()].concat(), PHONE_NUMBER);
    }
    for (index, contact) in input.get("contacts").map(Node::items).unwrap_or_default().iter().enumerate() {
        let path = ["/contacts/", &index.to_string()].concat();
        look.at(contact, &path, "phoneNumber", PHONE_NUMBER);
        look.tags(contact, &path);
    }
    look.tags(input, "");
    for key in ["phoneNumbers", "contacts", "tags"] {
        if input.get(key).is_some_and(|list| list.items().is_empty()) {
            look.fault(["/", key].concat(), "At least one is needed.".into());
        }
    }
    for key in ["id", "organizationName"] {
        look.at(input, "", key, GIVEN);
    }
    look.at(input, "", "code", CODE);
    look.at(input, "", "url", format::HTTP_URL);
    for key in ["startDate", "endDate"] {
        look.at(input, "", key, DAY);
    }
    look.at(input, "", "cursor", PAGE);
    if let (Some(start), Some(end)) = (input.text_at("startDate"), input.text_at("endDate"))
        && operation.id.starts_with("logs.")
        && start > end
    {
        look.fault("/endDate".into(), "The last day must not be before the first.".into());
    }
}

/// How neutral days are written; Tellephant's own form is made of it.
const DAY: Format = Format { must_be: "a day that there is, as YYYY-MM-DD", test: is_day };

/// The page's examples are integers.
const CODE: Format = Format { must_be: "digits alone", test: is_digits };

/// The page says "hex" and shows none.
const COLOR: Format = Format { must_be: "a color in hex, such as #ff0000", test: is_color };

/// What the page calls required.
const GIVEN: Format = Format { must_be: "more than blanks", test: is_given };

/// What `next` of the page before says.
const PAGE: Format = Format { must_be: "what `next` of the page before says", test: is_digits };

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_color(text: &str) -> bool {
    let digits = text.strip_prefix('#').unwrap_or(text);
    matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn is_given(text: &str) -> bool {
    !text.trim().is_empty()
}

struct Look<'r> {
    report: &'r mut Report,
}

impl Look<'_> {
    /// Tags: a name may not be empty ("The data.1.tag_name field is required."), a color is in hex (Tags / Create).
    fn tags(&mut self, around: &Node<'_>, path: &str) {
        for (index, tag) in around.get("tags").map(Node::items).unwrap_or_default().iter().enumerate() {
            let path = [path, "/tags/", &index.to_string()].concat();
            self.at(tag, &path, "name", GIVEN);
            self.at(tag, &path, "color", COLOR);
        }
    }

    fn at(&mut self, around: &Node<'_>, path: &str, key: &str, format: Format) {
        self.text(around.text_at(key), || [path, "/", key].concat(), format);
    }

    fn text(&mut self, text: Option<&str>, path: impl Fn() -> String, format: Format) {
        if text.is_some_and(|text| !(format.test)(text)) {
            self.fault(path(), ["This must be ", format.must_be, "."].concat());
        }
    }

    fn fault(&mut self, path: String, message: String) {
        self.report.push(Issue { source: SOURCE, ..Issue::error("format", path, message) });
    }
}
