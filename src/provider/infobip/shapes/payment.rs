//! Payments, told apart by `type`. What is the same in neutral messages is used as it is.

use crate::json::Read;
use crate::message::{BeneficiaryCountry, BrazilBoleto, BrazilLink, BrazilPayment, PixFlow, PixKeyType, UpiPayu};
use crate::shape::Shape::{Any, Capitals, Constant, List, Object, Text};
use crate::shape::{Is, Need, Shape, Union, Variant, needs, takes};

/// InteractiveAllowedOrderPaymentDetails. Templates take all but UPI_PAYU and BRAZIL; a rule says so.
pub(super) const PAYMENT: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        payment("UPI_PAYU", "upi_payu", UpiPayu::SHAPE),
        payment("BRAZIL", "brazil", BrazilPayment::SHAPE),
        PIX_DC,
        LINK,
        BOLETO,
        payment("BRAZIL_PAYMENTS", "brazil_payments", Object(&[needs("payments", "payments", List(&CHOICE))])),
        payment("PG_PAYU", "pg_payu", PG_PAYU),
        payment("PG_RAZORPAY", "pg_razorpay", PG_RAZORPAY),
        payment("UPI_INTENT", "upi_intent", UPI_INTENT),
        payment("UPI_LINK", "upi_link", UPI_LINK),
    ],
});

/// InteractiveAllowedOrderBrazilPaymentsDetails.
const CHOICE: Shape = Shape::Union(&Union { tag: "type", of: &[PIX_DC, BOLETO, LINK] });

const PIX_DC: Variant = payment("BRAZIL_PIX_DC", "brazil_pix_dc", PIX);
const LINK: Variant = payment("BRAZIL_LINK", "brazil_link", BrazilLink::SHAPE);
const BOLETO: Variant = payment("BRAZIL_BOLETO", "brazil_boleto", BrazilBoleto::SHAPE);

const fn payment(tag: &'static str, kind: &'static str, shape: Shape) -> Variant {
    Variant { tag, is: Is::Word("type", kind), shape }
}

/// InteractiveOrderBrazilPixDcPaymentDetails.
const PIX: Shape = Object(&[
    needs("id", "id", Text),
    needs("code", "code", Text),
    needs("merchantName", "merchantName", Text),
    needs("keyType", "keyType", Capitals(PixKeyType::ALL)),
    needs("key", "key", Text),
    takes("flowType", "flowType", Capitals(PixFlow::ALL)),
]);

/// InteractiveOrderUPIPGPayUPaymentDetails.
const PG_PAYU: Shape = Object(&[
    needs("id", "id", Text),
    takes("beneficiary", "beneficiary", BENEFICIARY),
    takes("callbackData", "callbackData", List(&Text)),
]);

/// InteractiveOrderUPIPGRazorpayPaymentDetails.
const PG_RAZORPAY: Shape =
    Object(&[needs("id", "id", Text), takes("beneficiary", "beneficiary", BENEFICIARY), takes("callbackData", "callbackData", Any)]);

/// InteractiveOrderUPIIntentPaymentDetails with UPIIntentPaymentLinkFormat.
const UPI_INTENT: Shape = Object(&[
    needs("id", "id", Text),
    takes("beneficiary", "beneficiary", BENEFICIARY),
    needs("format", "", Object(&[takes("type", "", Constant("LINK")).absent(Need::Implied), needs("paymentLink", "paymentLink", Text)])),
]);

/// InteractiveOrderUPILinkPaymentDetails.
const UPI_LINK: Shape =
    Object(&[needs("id", "id", Text), takes("beneficiary", "beneficiary", BENEFICIARY), needs("paymentLink", "paymentLink", Text)]);

/// Beneficiary.
const BENEFICIARY: Shape = Object(&[
    needs("name", "name", Text),
    needs("firstAddressLine", "firstAddressLine", Text),
    takes("secondAddressLine", "secondAddressLine", Text),
    takes("city", "city", Text),
    takes("state", "state", Text),
    needs("country", "country", Capitals(BeneficiaryCountry::ALL)),
    takes("postalCode", "postalCode", Text),
]);
