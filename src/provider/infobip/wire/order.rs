//! Orders.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::interactive::{MediaHeader, TextPart};
use super::payment::Payment;
use super::shouted::Shouted;
use crate::json::{Node, Read, Reader, Str, record, tagged, words};
use crate::message::{ImporterAddress, OrderCharge, OrderCurrency, OrderProgress, OrderType, PaymentType};

words! {
    /// OrderDetailsType.
    pub(in crate::provider::infobip) enum OrderDetailsType {
        QuickPay = "QUICK_PAY",
    }
}

record! {
    /// InteractiveOrderDetailsContent.
    pub(in crate::provider::infobip) struct OrderDetailsContent<'a> {
        pub body: TextPart<'a> = "body",
        pub action: OrderAction<'a> = "action",
        pub header: Option<ImageHeader<'a>> = "header",
        pub footer: Option<TextPart<'a>> = "footer",
    }

    /// InteractiveOrderDetailsActionContent, TemplateOrderDetailsActionContent.
    pub(in crate::provider::infobip) struct OrderAction<'a> {
        pub payment: Payment<'a> = "payment",
        pub payment_configuration: Option<Str<'a>> = "paymentConfiguration",
        pub order_currency: Shouted<OrderCurrency> = "orderCurrency",
        pub order_type: Shouted<OrderType> = "orderType",
        pub total_amount: Amount = "totalAmount",
        pub order: OrderTerms<'a> = "order",
    }

    /// InteractiveOrderDetailsOrder.
    pub(in crate::provider::infobip) struct OrderTerms<'a> {
        pub catalog_id: Option<Str<'a>> = "catalogId",
        pub items: Vec<OrderItem<'a>> = "items",
        pub subtotal: Amount = "subtotal",
        pub tax: OrderCharge<'a> = "tax",
        pub shipping: Option<OrderCharge<'a>> = "shipping",
        pub discount: Option<Discount<'a>> = "discount",
        pub order_expiration: Option<Expiration<'a>> = "orderExpiration",
        pub order_details_type: Option<OrderDetailsType> = "orderDetailsType",
    }

    /// InteractiveOrderDetailsOrderItem.
    pub(in crate::provider::infobip) struct OrderItem<'a> {
        pub retailer_id: Str<'a> = "retailerId",
        pub name: Str<'a> = "name",
        pub amount: Amount = "amount",
        pub sale_amount: Option<Amount> = "saleAmount",
        pub quantity: u64 = "quantity",
        pub origin_country: Option<Str<'a>> = "originCountry",
        pub importer_name: Option<Str<'a>> = "importerName",
        pub importer_address: Option<ImporterAddress<'a>> = "importerAddress",
    }

    /// InteractiveOrderDetailsDiscount.
    pub(in crate::provider::infobip) struct Discount<'a> {
        pub amount: OrderCharge<'a> = "amount",
        pub program_name: Option<Str<'a>> = "programName",
    }

    /// InteractiveOrderDetailsOrderExpiration.
    pub(in crate::provider::infobip) struct Expiration<'a> {
        pub expiration_seconds: u64 = "expirationSeconds",
        pub description: Str<'a> = "description",
    }

    /// InteractiveOrderStatusContent.
    pub(in crate::provider::infobip) struct OrderStatusContent<'a> {
        pub action: OrderStatusAction<'a> = "action",
        pub body: Option<TextPart<'a>> = "body",
        pub footer: Option<TextPart<'a>> = "footer",
    }

    /// InteractiveOrderStatusActionContent, TemplateOrderStatusActionContent.
    pub(in crate::provider::infobip) struct OrderStatusAction<'a> {
        pub payment: PaymentStatus<'a> = "payment",
        pub status: Shouted<OrderProgress> = "status",
        pub description: Option<Str<'a>> = "description",
    }

    /// InteractiveOrderPaymentStatus.
    pub(in crate::provider::infobip) struct PaymentStatus<'a> {
        pub kind: Shouted<PaymentType> = "type",
        pub id: Str<'a> = "id",
    }
}

tagged! {
    /// InteractiveOrderDetailsHeaderContent.
    pub(in crate::provider::infobip) enum ImageHeader<'a> by "type" {
        "IMAGE" => Image(MediaHeader<'a>),
    }
}

/// InteractiveOrderDetailsAmount: `{ value }`, in hundredths.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(in crate::provider::infobip) struct Amount(pub u64);

impl<'a> Read<'a> for Amount {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        if !node.is_object() {
            return reader.mismatch(node, "an object");
        }
        reader.only(node, &[&["value"]]);
        Self(reader.field(node, "value"))
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry("value", &self.0)?;
        map.end()
    }
}
