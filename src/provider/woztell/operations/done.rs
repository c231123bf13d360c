//! What answers say of success.

use crate::json::{Node, Value};
use crate::shape::Shape::{As, Bool, Constant, Object};
use crate::shape::{Codec, Member, Packed, needs, packed, takes};

/// `ok`: 1.
pub(super) const OK: Member = needs("ok", "success", As(&ONE));

const ONE: Codec = Codec {
    read: |node| node.number().map(|number| Node::new(Value::Bool(number > 0.0))),
    write: |_, _, writer| {
        writer.raw("1");
        true
    },
    face: Bool,
    ..Codec::SAME
};

/// `success`, which stands beside it in some answers.
const SUCCESS: Codec = Codec {
    write: |_, _, writer| {
        writer.raw("true");
        true
    },
    face: Bool,
    ..Codec::SAME
};

/// `{ok: 1}`.
pub(super) static TAKEN: Packed = packed!(Object(&[needs("body", "", Object(&[OK]))]));

/// `{ok: 1, success: true}`.
pub(super) static DONE: Packed = packed!(Object(&[needs("body", "", Object(&[needs("success", "success", As(&SUCCESS)), OK]))]));

/// `ok` where the answer says more.
pub(super) const SAYS_OK: Member = takes("ok", "ok", As(&SILENT));

const SILENT: Codec = Codec { read: |_| None, face: Constant(""), ..ONE };
