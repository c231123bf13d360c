//! Many messages of one shape: a skeleton, and rows that fill some of its texts.
//!
//! The skeleton is read and encoded once; for a row only the rules that look at its columns run, and its body is put
//! together from the pieces between them. So ten thousand template sends cost little more than their text.

use crate::check::check_node;
use crate::convert::encode;
use crate::http::{Request, Sealed};
use crate::json::{Document, Node, Str, Value, parse, write};
use crate::message::{MessageTree, bare};
use crate::operation::Error;
use crate::provider::{Registered, Settings};
use crate::rules::{CheckOptions, Checking, Issue, Report, Rule, Severity, Test};
use crate::sorted::sorted_by_key;

/// Bodies that are ready to go.
#[derive(Debug)]
pub struct Batch {
    /// The request that each body goes with; its own body is the skeleton's.
    pub request: Request,
    /// One body for each row, empty where the row has an error.
    pub bodies: Vec<String>,
    /// Paths begin with the row: `/17/body/0`.
    pub issues: Vec<Issue>,
}

/// Fills a skeleton with rows. `columns` are JSON Pointers to texts of the skeleton; each row has a text for each.
///
/// # Errors
/// A validation error where the skeleton itself has errors beyond its columns, a column leads to no text, or a row has
/// another number of texts than there are columns.
pub fn fill<'a>(
    skeleton: &'a Document<'a>,
    columns: &'a Document<'a>,
    rows: &'a Document<'a>,
    registered: &Registered,
    settings: &Settings<'_>,
) -> Result<Batch, Error> {
    fill_with(skeleton, columns, rows, registered, settings, &|sealed| Ok(sealed.shown()))
}

/// Writes what may have secrets in it: shown as `***`, or in their places.
pub type Write<'w> = &'w dyn Fn(&Sealed) -> Result<String, Error>;

/// The same with the secrets of the bodies written by `write`.
///
/// # Errors
/// As [`fill`], and what `write` has against it.
pub fn fill_with<'a>(
    skeleton: &'a Document<'a>,
    columns: &'a Document<'a>,
    rows: &'a Document<'a>,
    registered: &Registered,
    settings: &Settings<'_>,
    seal: Write<'_>,
) -> Result<Batch, Error> {
    let columns: Vec<&str> = columns.root.items().iter().filter_map(Node::text).collect();
    let (request, pieces) = cut(&skeleton.root, &columns, registered, settings, seal)?;
    let mut tree = skeleton.root.clone();
    let mut batch = Batch { request, bodies: Vec::with_capacity(rows.root.items().len()), issues: Vec::new() };
    let rules = touching(&skeleton.root, registered, &columns);
    let mut first = true;
    for (index, row) in rows.root.items().iter().enumerate() {
        let texts: Vec<&str> = row.items().iter().filter_map(Node::text).collect();
        if texts.len() != columns.len() || row.items().len() != columns.len() {
            let message = format!("Row {index} has {} texts; {} columns are named.", texts.len(), columns.len());
            return Err(Error::Validation(vec![Issue::error("batch.row", format!("/{index}"), message)]));
        }
        for (column, text) in columns.iter().zip(&texts) {
            if let Some(node) = node_at(&mut tree, column) {
                node.value = Value::String(Str::Owned((*text).to_owned()));
            }
        }
        let mut report = Report::default();
        if first {
            // The first row is checked whole: what it says of the parts that no column touches holds for all.
            let checked = check_node(&tree, &skeleton.damaged, registered, CheckOptions::default());
            report = checked.for_client(registered, settings).report;
            first = false;
            if report.issues.iter().any(|issue| issue.severity == Severity::Error && !columns.contains(&issue.path.as_str())) {
                return Err(Error::Validation(report.into_issues()));
            }
        } else {
            let mut checking = Checking::new(&tree, &mut report, CheckOptions::default());
            checking.counts_utf16 = registered.provider.about().counts_utf16;
            checking.run(&rules);
        }
        note_damage(row, &columns, &rows.damaged, &mut report);
        let ok = report.ok();
        batch.bodies.push(if ok { join(&pieces, &columns, &texts) } else { String::new() });
        batch.issues.extend(report.into_issues().into_iter().map(|issue| Issue { path: format!("/{index}{}", issue.path), ..issue }));
    }
    Ok(batch)
}

/// Says which texts of a row held half of a character.
fn note_damage(row: &Node<'_>, columns: &[&str], damaged: &[u32], report: &mut Report) {
    for (column, node) in columns.iter().zip(row.items()) {
        if damaged.binary_search(&node.at).is_ok() {
            let message = "The text holds half of a character (a lone surrogate).".into();
            report.push(Issue::error("json.lone_surrogate", (*column).to_owned(), message));
        }
    }
}

/// A piece of the body and the column that follows it.
struct Piece {
    text: String,
    column: Option<usize>,
}

/// Encodes the skeleton with marks in its columns, and cuts the body at the marks.
fn cut(
    skeleton: &Node<'_>,
    columns: &[&str],
    registered: &Registered,
    settings: &Settings<'_>,
    seal: Write<'_>,
) -> Result<(Request, Vec<Piece>), Error> {
    let refuse = |path: &str, message: &str| Error::Validation(vec![Issue::error("batch.column", path.to_owned(), message.to_owned())]);
    let mut marked = skeleton.clone();
    for (index, column) in columns.iter().enumerate() {
        let node = node_at(&mut marked, column).filter(|node| node.text().is_some());
        let node = node.ok_or_else(|| refuse(column, "This column leads to no text of the skeleton."))?;
        node.value = Value::String(Str::Owned(mark(index)));
    }
    let text = write(&marked);
    let document = parse(&text).map_err(|_| refuse("", "The skeleton cannot be written."))?;
    let message = MessageTree::of(&document.root);
    let message = message.filter(|message| registered.provider.about().kinds.has(message.kind));
    let wire = message.as_ref().and_then(|message| encode(message, registered.provider, settings));
    let Some(wire) = wire else {
        let checked = check_node(skeleton, &[], registered, CheckOptions::default());
        let report = checked.for_client(registered, settings).report;
        return Err(Error::Validation(report.into_issues()));
    };
    let request = registered.provider.request(wire, settings);
    let body = seal(&request.body)?;
    let mut places: Vec<(usize, usize)> = Vec::new();
    for (index, column) in columns.iter().enumerate() {
        let mark = mark(index);
        let mut found = body.match_indices(&mark).map(|(at, _)| at);
        match (found.next(), found.next()) {
            (Some(at), None) => places.push((at, index)),
            _ => return Err(refuse(column, "This provider does not write this column as it is, so it cannot differ between rows.")),
        }
    }
    let places = sorted_by_key(places, |(at, _)| *at as u64);
    let (mut pieces, mut from) = (Vec::new(), 0);
    for (at, index) in places {
        pieces.push(Piece { text: body.get(from..at).unwrap_or_default().to_owned(), column: Some(index) });
        from = at + mark(index).len();
    }
    pieces.push(Piece { text: body.get(from..).unwrap_or_default().to_owned(), column: None });
    Ok((request, pieces))
}

/// A text that stands for a column. It is all digits, so that a recipient's mark survives as a number too.
fn mark(index: usize) -> String {
    format!("7094283516{index:05}")
}

fn join(pieces: &[Piece], columns: &[&str], texts: &[&str]) -> String {
    let mut body = String::new();
    for piece in pieces {
        body.push_str(&piece.text);
        let Some(index) = piece.column else { continue };
        let text = texts.get(index).copied().unwrap_or_default();
        if columns.get(index) == Some(&"/to") {
            body.push_str(&bare(text));
        } else if text.bytes().any(|byte| byte < 0x20 || byte == b'"' || byte == b'\\') {
            let quoted = write(text);
            body.push_str(quoted.get(1..quoted.len() - 1).unwrap_or_default());
        } else {
            body.push_str(text);
        }
    }
    body
}

/// The rules that look at a column, at something above it or below it.
fn touching(skeleton: &Node<'_>, registered: &Registered, columns: &[&str]) -> Vec<Rule> {
    let Some(kind) = skeleton.text_at("type").and_then(crate::message::Kind::from_name) else { return Vec::new() };
    let touches =
        |rule: &&Rule| !matches!(rule.test, Test::Absent | Test::Present) && columns.iter().any(|column| overlap(rule.path, column));
    registered.rules().of(kind).iter().filter(touches).copied().collect()
}

fn overlap(pattern: &str, column: &str) -> bool {
    pattern.split('/').zip(column.split('/')).all(|(step, key)| step == "*" || step == key)
}

fn node_at<'n, 'a>(root: &'n mut Node<'a>, pointer: &str) -> Option<&'n mut Node<'a>> {
    pointer.split('/').skip(1).try_fold(root, |node, step| match &mut node.value {
        Value::Object(members) => members.iter_mut().find(|(key, _)| key == step).map(|(_, node)| node),
        Value::Array(items) => items.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    })
}
