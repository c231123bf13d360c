//! What became of a payment.

use super::super::codecs::MOMENT;
use super::SENDER;
use crate::http::Method::Get;
use crate::operation::Operation;
use crate::shape::Shape::{Any, As, Capitals, List, Object, Text, Whole, Within};
use crate::shape::{Packed, Shape, needs, packed, takes};

/// PaymentTransaction.
const TRANSACTION: Shape = Object(&[
    needs("id", "id", Text),
    needs("type", "type", Capitals(&["upi", "br", "unknown"])),
    needs("status", "status", Capitals(&["pending", "failed", "success", "canceled", "unknown"])),
    needs("createdTimestamp", "createdAt", As(&MOMENT)),
    needs("updatedTimestamp", "updatedAt", As(&MOMENT)),
]);

/// Payment. What was given with it is a list or an object, depending on the gateway.
static PAYMENT: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        takes("paymentId", "id", Text),
        needs("referenceId", "referenceId", Text),
        needs("paymentStatus", "status", Capitals(&["new", "pending", "captured", "canceled", "failed", "unknown"])),
        needs("currency", "currency", Capitals(&["inr", "brl", "unknown"])),
        needs("totalAmountValue", "totalAmount", Whole),
        needs("totalAmountOffset", "amountOffset", Whole),
        needs("transactions", "transactions", List(&TRANSACTION)),
        takes("callbackData", "callbackData", Any),
    ]),
)]));

/// The `paymentId` of a path, of 1 to 35 letters.
static ONE: Packed = packed!(Object(&[needs("path", "", Object(&[SENDER, needs("paymentId", "id", Within(1, 35, &Text))]))]));

/// The same of 1 to 25 letters.
static ONE_OF_PAYU: Packed = packed!(Object(&[needs("path", "", Object(&[SENDER, needs("paymentId", "id", Within(1, 25, &Text))]))]));

pub(super) static PAYMENTS: &[Operation] = &[
    Operation::new(
        "payments.getUpi",
        Get,
        "/whatsapp/1/senders/{sender}/payments/upi/{paymentId}",
        "Reads an Indian payment, by PayU or Razorpay.",
        "OpenAPI 3.210.0, get-whatsapp-upi-payment-status",
    )
    .takes(&ONE)
    .gives(&PAYMENT),
    Operation::new(
        "payments.getUpiPayu",
        Get,
        "/whatsapp/1/senders/{sender}/payments/upi/payu/{paymentId}",
        "Reads an Indian payment by PayU.",
        "OpenAPI 3.210.0, get-whatsapp-upi-payu-payment-status",
    )
    .takes(&ONE_OF_PAYU)
    .gives(&PAYMENT),
    Operation::new(
        "payments.getBrazil",
        Get,
        "/whatsapp/1/senders/{sender}/payments/br/{paymentId}",
        "Reads a Brazilian payment.",
        "OpenAPI 3.210.0, get-whatsapp-brazil-payment-status",
    )
    .takes(&ONE)
    .gives(&PAYMENT),
];
