//! Tokens in exchange for what a client signs in with.

use super::super::codecs::SECRET;
use super::super::sign_in::{LOG_IN, SESSION as PATH, TOKEN};
use crate::http::Method::Delete;
use crate::operation::Operation;
use crate::shape::Shape::{As, Bool, Object, Text, Whole};
use crate::shape::{Is, Member, Packed, Shape, Union, Variant, flat, needs, packed, takes};

const fn secret(key: &'static str) -> Member {
    takes(key, "", As(&SECRET))
}

/// CreateSessionRequest.
static LOG_IN_INPUT: Packed =
    packed!(Object(&[needs("body", "", Object(&[secret("username"), secret("password"), takes("unsafe", "unsafe", Bool)]),)]));

/// Session.
static SESSION: Packed = packed!(Object(&[needs("body", "", Object(&[needs("token", "token", Text)]))]));

const CREDENTIALS: Shape = Object(&[secret("client_id"), secret("client_secret")]);

/// TokenRequest. The enumeration has a blank after `authorization_code`, which RFC 6749 has not.
static TOKEN_INPUT: Packed = packed!(Object(&[needs(
    "form",
    "",
    Shape::Union(&Union {
        tag: "grant_type",
        of: &[
            Variant { tag: "authorization_code", is: Is::Has("code"), shape: Object(&[needs("code", "code", Text), flat(CREDENTIALS)]) },
            Variant { tag: "client_credentials", is: Is::Else, shape: CREDENTIALS },
        ],
    }),
)]));

/// TokenResponse.
static TOKEN_OUTPUT: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[needs("access_token", "token", Text), takes("expires_in", "expiresIn", Whole), takes("token_type", "type", Text),]),
)]));

const LOG_OUT: Operation = Operation::new("auth.logOut", Delete, PATH, "Ends the session.", "Account 3.210.0, destroy-session");

pub(super) static AUTH: &[Operation] =
    &[LOG_IN.takes(&LOG_IN_INPUT).gives(&SESSION), LOG_OUT, TOKEN.takes(&TOKEN_INPUT).gives(&TOKEN_OUTPUT)];
