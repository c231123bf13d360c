//! News about an order.

use crate::json::{Str, record, words};

words! {
    /// How far an order is.
    pub enum OrderProgress {
        /// Not begun.
        Pending = "pending",
        /// Being worked on.
        Processing = "processing",
        /// A part is on its way.
        PartiallyShipped = "partially_shipped",
        /// On its way.
        Shipped = "shipped",
        /// Done.
        Completed = "completed",
        /// Called off.
        Canceled = "canceled",
    }
}

words! {
    /// How the order was paid: as in the order's details, but for `brazil_payments`.
    pub enum PaymentType {
        /// UPI through PayU.
        UpiPayu = "upi_payu",
        /// A payment in Brazil known by its id.
        Brazil = "brazil",
        /// A dynamic Pix code.
        BrazilPixDc = "brazil_pix_dc",
        /// A link to a payment page in Brazil.
        BrazilLink = "brazil_link",
        /// A Boleto.
        BrazilBoleto = "brazil_boleto",
        /// The gateway PayU.
        PgPayu = "pg_payu",
        /// The gateway Razorpay.
        PgRazorpay = "pg_razorpay",
        /// A UPI intent.
        UpiIntent = "upi_intent",
        /// A UPI link.
        UpiLink = "upi_link",
    }
}

record! {
    /// News about an order that was sent before.
    pub struct OrderStatus<'a> {
        /// A text; at most 1024 characters.
        pub body: Option<Str<'a>> = "body",
        /// A small line below; at most 60 characters.
        pub footer: Option<Str<'a>> = "footer",
        /// The payment that tells which order it is.
        pub payment: PaymentReference<'a> = "payment",
        /// How far the order is.
        pub status: OrderProgress = "status",
        /// What the buyer is told; at most 120 characters.
        pub description: Option<Str<'a>> = "description",
    }

    /// News about an order in a template.
    pub struct OrderUpdate<'a> {
        /// The payment that tells which order it is.
        pub payment: PaymentReference<'a> = "payment",
        /// How far the order is.
        pub status: OrderProgress = "status",
        /// What the buyer is told; at most 120 characters.
        pub description: Option<Str<'a>> = "description",
    }

    /// A payment by its kind and id.
    pub struct PaymentReference<'a> {
        /// How the order was paid.
        pub kind: PaymentType = "type",
        /// The payment's id; at most 25 characters with `upi_payu`, else 35 letters, digits, hyphens, underscores, dots.
        pub id: Str<'a> = "id",
    }
}
