//! Checking the definition of a template.

use super::check::shown;
use super::options::{Options, read_options};
use crate::check::read_text;
use crate::json::{Lines, Node, Read};
use crate::operation::Error;
use crate::rules::{CheckOptions, Issue};
use crate::template::{Definition, check_definition};

/// Checks a definition, and gives the report. Where the option `located` says that somebody wrote the text, its issues have
/// lines and columns. The option `current` is the definition as it is now, where the one that is checked would change it.
///
/// # Errors
/// Where the options name no provider.
pub fn check_template(text: &str, options: &str) -> Result<String, Error> {
    let options = read_options(options)?;
    let options = Options::read(&options)?;
    let document = match read_text(text) {
        Ok(document) => document,
        Err(report) => return Ok(shown(report, None)),
    };
    let current = options.node.get("current").filter(|current| current.is_object()).map(Definition::read);
    let checking = CheckOptions { counters: options.flag("counters"), definition: current.as_ref(), ..CheckOptions::default() };
    let mut checked = check_definition(&document.root, &document.damaged, options.registered, checking);
    if options.flag("located") {
        locate(text, &document.root, &mut checked.report.issues);
    }
    Ok(shown(checked.report, checked.counters))
}

/// Says where in the text each issue is: at its value, or at what lacks it.
fn locate(text: &str, root: &Node<'_>, issues: &mut [Issue]) {
    let lines = Lines::of(text);
    for issue in issues {
        let (line, column) = lines.place(text, start(root, &issue.path));
        (issue.line, issue.column) = (Some(line), Some(column));
    }
}

/// The first byte of the value that a pointer leads to, or of the last one on the way.
fn start(root: &Node<'_>, pointer: &str) -> usize {
    let mut node = root;
    for step in pointer.split('/').skip(1) {
        // RFC 6901, section 4.
        let mut key = String::new();
        for (index, part) in step.split('~').enumerate() {
            match (index, part.as_bytes().first()) {
                (0, _) | (_, None) => key.push_str(part),
                (_, Some(sign)) => {
                    key.push(if *sign == b'1' { '/' } else { '~' });
                    key.push_str(part.get(1..).unwrap_or_default());
                }
            }
        }
        let next = key.parse().ok().and_then(|index: usize| node.items().get(index)).or_else(|| node.get(&key));
        let Some(next) = next else { break };
        node = next;
    }
    node.at as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Vec<(String, usize, usize)> {
        let report = check_template(text, r#"{"provider":"tyntec","located":true}"#).unwrap();
        let report = crate::json::parse(&report).unwrap();
        let number = |issue: &Node<'_>, key| usize::try_from(issue.get(key).and_then(Node::whole).unwrap()).unwrap();
        let issues = report.root.get("issues").unwrap().items();
        issues.iter().map(|issue| (issue.text_at("path").unwrap().to_owned(), number(issue, "line"), number(issue, "column"))).collect()
    }

    #[test]
    fn a_text_has_lines_and_columns() {
        let text = "{\n  \"name\": \"Ä\",\n  \"language\": \"en\", \"category\": \"utility\",\n  \"body\": {\"text\": \"é\"}, \"a/b~\": 1,\n  \"footer\": {}\n}";
        let mut found = places(text);
        found.sort();
        let wanted = [("/a~1b~0", 4, 34), ("/footer/text", 5, 13), ("/name", 2, 11)];
        assert_eq!(found, wanted.map(|(path, line, column)| (path.to_owned(), line, column)));
        assert_eq!(places("{\n  \"name\": }"), [(String::new(), 2, 11)]);
        let text =
            format!("{}\n {{\"name\": \"a\", \"language\": \"en\", \"category\": \"utility\", \"body\": {{}}}}", "  \n".repeat(4_000));
        assert_eq!(places(&text), [("/body/text".to_owned(), 4_002, 65)]);
    }
}
