//! What answers say of success.

use super::super::codecs::{ONE, SILENT, SUCCESS};
use crate::shape::Shape::{As, Object};
use crate::shape::{Member, Packed, needs, packed, takes};

/// `ok`: 1.
pub(super) const OK: Member = needs("ok", "success", As(&ONE));

/// `{ok: 1}`.
pub(super) static TAKEN: Packed = packed!(Object(&[needs("body", "", Object(&[OK]))]));

/// `{ok: 1, success: true}`.
pub(super) static DONE: Packed = packed!(Object(&[needs("body", "", Object(&[needs("success", "success", As(&SUCCESS)), OK]))]));

/// `ok` where the answer says more.
pub(super) const SAYS_OK: Member = takes("ok", "ok", As(&SILENT));
