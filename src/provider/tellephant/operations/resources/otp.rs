//! One-time passwords, which Tellephant makes, sends and checks.

use super::super::codecs::CODE;
use super::{MESSAGE, SUCCESS};
use crate::http::Method::Post;
use crate::operation::Operation;
use crate::provider::tellephant::shapes::PHONE;
use crate::shape::Shape::{As, Bool, Object, Renamed, Text};
use crate::shape::{Packed, When, needs, packed};

static SEND: Packed =
    packed!(Object(&[needs("body", "", Object(&[needs("to", "to", As(&PHONE)), needs("organisation_name", "organizationName", Text)]))]));

/// `success` says nothing more than the id does.
static SENT: Packed = packed!(Object(&[needs("body", "", Object(&[SUCCESS, needs("otpId", "id", Text)]))]));

static VERIFY: Packed = packed!(Object(&[needs("body", "", Object(&[needs("otpId", "id", Text), needs("otp", "code", As(&CODE))]))]));

/// A wrong password is an answer and no refusal: the status is 200, and the sentence says why (API page, OTP / Validate).
static VERIFIED: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        needs("success", "valid", Bool),
        needs(
            "message",
            "result",
            Renamed(&[
                ("OTP is valid", "valid"),
                ("OTP does not match.", "wrong"),
                ("OTP is either expired or already used.", "expired"),
                ("Invalid OtpId Provided.", "unknown_id"),
            ])
        ),
        MESSAGE.when(When::Read),
    ])
)]));

pub(super) static OTP: &[Operation] = &[
    Operation::new("otp.send", Post, "/v1/send-otp", "Sends a one-time password.", "Tellephant API page, OTP / Generate")
        .takes(&SEND)
        .gives(&SENT),
    Operation::new("otp.verify", Post, "/v1/validate-otp", "Checks a one-time password.", "Tellephant API page, OTP / Validate")
        .takes(&VERIFY)
        .gives(&VERIFIED),
];
