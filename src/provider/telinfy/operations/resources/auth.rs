//! Logging in. The user name and the password are the client's; nothing of them is asked for here.

use super::super::LOG_IN;
use crate::http::Method::Post;
use crate::operation::Operation;
use crate::shape::Shape::{Object, Text};
use crate::shape::{Packed, needs, packed};

/// The token, which is used as `Authorization: Bearer` (P1 lines 104-114). How long it works is said nowhere.
static TOKEN: Packed =
    packed!(Object(&[needs("body", "", Object(&[needs("data", "", Object(&[needs("accessToken", "accessToken", Text)]))]))]));

pub(super) static AUTH: &[Operation] =
    &[Operation::new("auth.logIn", Post, LOG_IN, "Trades the client's password for a token.", "WooCommerce plugin of 2023, lines 79-118")
        .gives(&TOKEN)];
