//! Payments, told apart by `type`. Records that are the same in neutral messages are used as they are.

use super::shouted::Shouted;
use crate::json::{Any, Str, record, tagged, words};
use crate::message::{BeneficiaryCountry, BrazilBoleto, BrazilLink, BrazilPayment, PixFlow, PixKeyType, UpiPayu};

words! {
    /// UPIIntentPaymentFormatType.
    pub(in crate::provider::infobip) enum UpiFormatType {
        Link = "LINK",
    }
}

record! {
    /// InteractiveOrderBrazilPixDcPaymentDetails.
    pub(in crate::provider::infobip) struct PixDc<'a> {
        pub id: Str<'a> = "id",
        pub code: Str<'a> = "code",
        pub merchant_name: Str<'a> = "merchantName",
        pub key_type: Shouted<PixKeyType> = "keyType",
        pub key: Str<'a> = "key",
        pub flow_type: Option<Shouted<PixFlow>> = "flowType",
    }

    /// InteractiveOrderBrazilPaymentsDetails.
    pub(in crate::provider::infobip) struct BrazilPayments<'a> {
        pub payments: Vec<BrazilChoice<'a>> = "payments",
    }

    /// InteractiveOrderUPIPGPayUPaymentDetails.
    pub(in crate::provider::infobip) struct PgPayu<'a> {
        pub id: Str<'a> = "id",
        pub beneficiary: Option<Beneficiary<'a>> = "beneficiary",
        pub callback_data: Option<Vec<Str<'a>>> = "callbackData",
    }

    /// InteractiveOrderUPIPGRazorpayPaymentDetails.
    pub(in crate::provider::infobip) struct PgRazorpay<'a> {
        pub id: Str<'a> = "id",
        pub beneficiary: Option<Beneficiary<'a>> = "beneficiary",
        pub callback_data: Option<Any<'a>> = "callbackData",
    }

    /// InteractiveOrderUPIIntentPaymentDetails.
    pub(in crate::provider::infobip) struct UpiIntent<'a> {
        pub id: Str<'a> = "id",
        pub beneficiary: Option<Beneficiary<'a>> = "beneficiary",
        pub format: UpiFormat<'a> = "format",
    }

    /// UPIIntentPaymentLinkFormat.
    pub(in crate::provider::infobip) struct UpiFormat<'a> {
        pub kind: Option<UpiFormatType> = "type",
        pub payment_link: Str<'a> = "paymentLink",
    }

    /// InteractiveOrderUPILinkPaymentDetails.
    pub(in crate::provider::infobip) struct UpiLink<'a> {
        pub id: Str<'a> = "id",
        pub beneficiary: Option<Beneficiary<'a>> = "beneficiary",
        pub payment_link: Str<'a> = "paymentLink",
    }

    /// Beneficiary.
    pub(in crate::provider::infobip) struct Beneficiary<'a> {
        pub name: Str<'a> = "name",
        pub first_address_line: Str<'a> = "firstAddressLine",
        pub second_address_line: Option<Str<'a>> = "secondAddressLine",
        pub city: Option<Str<'a>> = "city",
        pub state: Option<Str<'a>> = "state",
        pub country: Shouted<BeneficiaryCountry> = "country",
        pub postal_code: Option<Str<'a>> = "postalCode",
    }
}

tagged! {
    /// InteractiveAllowedOrderBrazilPaymentsDetails.
    pub(in crate::provider::infobip) enum BrazilChoice<'a> by "type" {
        "BRAZIL_PIX_DC" => PixDc(PixDc<'a>),
        "BRAZIL_BOLETO" => Boleto(BrazilBoleto<'a>),
        "BRAZIL_LINK" => Link(BrazilLink<'a>),
    }
}

tagged! {
    /// InteractiveAllowedOrderPaymentDetails. Templates take all but UPI_PAYU and BRAZIL; a rule says so.
    pub(in crate::provider::infobip) enum Payment<'a> by "type" {
        "UPI_PAYU" => UpiPayu(UpiPayu<'a>),
        "BRAZIL" => Brazil(BrazilPayment<'a>),
        "BRAZIL_PIX_DC" => BrazilPixDc(PixDc<'a>),
        "BRAZIL_LINK" => BrazilLink(BrazilLink<'a>),
        "BRAZIL_BOLETO" => BrazilBoleto(BrazilBoleto<'a>),
        "BRAZIL_PAYMENTS" => BrazilPayments(BrazilPayments<'a>),
        "PG_PAYU" => PgPayu(PgPayu<'a>),
        "PG_RAZORPAY" => PgRazorpay(PgRazorpay<'a>),
        "UPI_INTENT" => UpiIntent(UpiIntent<'a>),
        "UPI_LINK" => UpiLink(UpiLink<'a>),
    }
}
