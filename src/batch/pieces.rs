//! A body cut where the columns stand in it.

use super::columns::text_at;
use super::refused;
use crate::check::check_node;
use crate::convert::encode;
use crate::http::{Request, Secrets};
use crate::json::{Node, Str, Value, Writer, parse, write};
use crate::message::{MessageTree, bare};
use crate::operation::Error;
use crate::provider::{Registered, Settings};
use crate::rules::CheckOptions;
use crate::sorted::sorted_by_key;
use crate::template::put_in_order;
use crate::text::{cut, has};

/// A body cut where the columns stand in it.
pub(super) struct Pieces {
    pieces: Vec<Piece>,
    end: String,
}

/// A piece of the body and the column that follows it.
struct Piece {
    text: String,
    column: usize,
    is_recipient: bool,
}

impl Pieces {
    /// Encodes the skeleton with marks in its columns, and cuts the body at the marks.
    pub(super) fn cut(
        skeleton: &Node<'_>,
        columns: &[&str],
        registered: &Registered,
        settings: &Settings<'_>,
        beside: CheckOptions<'_>,
        secrets: Option<Secrets<'_>>,
    ) -> Result<(Request, Self), Error> {
        let mut marked = skeleton.clone();
        for (index, column) in columns.iter().enumerate() {
            let text = text_at(&mut marked, column);
            let text = text.ok_or_else(|| refused("batch.column", column, "This column leads to no text of the skeleton."))?;
            *text = Value::String(Str::Owned(mark(index)));
        }
        let text = write(&marked);
        let document = parse(&text).map_err(|_| refused("batch.column", "", "The skeleton cannot be written."))?;
        let message = MessageTree::of(&document.root).filter(|message| registered.provider.about().kinds.has(message.kind));
        let message = match beside.definition {
            Some(definition) => message.map(|message| put_in_order(message, definition)),
            None => message,
        };
        let Some(wire) = message.as_ref().and_then(|message| encode(message, registered.provider, settings)) else {
            let checked = check_node(skeleton, &[], registered, beside);
            return Err(Error::Validation(checked.for_client(registered, settings).report.into_issues()));
        };
        let request = registered.provider.request(wire, settings);
        let mut body = String::new();
        request.body.write(&mut body, secrets).map_err(Error::lacking)?;
        let pieces = Self::at_marks(&body, columns)?;
        Ok((request, pieces))
    }

    fn at_marks(body: &str, columns: &[&str]) -> Result<Self, Error> {
        let mut places: Vec<(usize, usize)> = Vec::new();
        for (index, column) in columns.iter().enumerate() {
            let mark = mark(index);
            match cut(body, &mark) {
                Some((before, after)) if !has(after, &mark) => places.push((before.len(), index)),
                _ => {
                    let message = "This provider does not write this column as it is, so it cannot differ between rows.";
                    return Err(refused("batch.column", column, message));
                }
            }
        }
        let (mut pieces, mut from) = (Vec::new(), 0);
        for (at, column) in sorted_by_key(places, |(at, _)| *at as u64) {
            let text = body.get(from..at).unwrap_or_default().to_owned();
            pieces.push(Piece { text, column, is_recipient: columns.get(column) == Some(&"/to") });
            from = at + mark(column).len();
        }
        Ok(Self { pieces, end: body.get(from..).unwrap_or_default().to_owned() })
    }

    /// About how long a body is.
    pub(super) fn length(&self) -> usize {
        self.pieces.iter().map(|piece| piece.text.len() + 32).sum::<usize>() + self.end.len() + 1
    }

    /// Writes the body of a row.
    pub(super) fn join(&self, row: &[&str], writer: &mut Writer) {
        for piece in &self.pieces {
            writer.raw(&piece.text);
            let text = row.get(piece.column).copied().unwrap_or_default();
            if piece.is_recipient {
                writer.raw(&bare(text));
            } else {
                writer.escaped(text);
            }
        }
        writer.raw(&self.end);
    }
}

/// A text that stands for a column. It is all digits, so that a recipient's mark survives as a number too.
fn mark(index: usize) -> String {
    format!("7094283516{index:05}")
}
