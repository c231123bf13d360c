//! An order to pay in the chat.

use super::header::Header;
use super::payment::Payment;
use crate::json::{Str, record, words};

words! {
    /// A currency that orders can be paid in.
    pub enum OrderCurrency {
        /// Indian rupee.
        Inr = "inr",
        /// Brazilian real.
        Brl = "brl",
    }
}

words! {
    /// What is sold.
    pub enum OrderType {
        /// Things that are shipped.
        PhysicalGoods = "physical_goods",
        /// Things that are not.
        DigitalGoods = "digital_goods",
    }
}

record! {
    /// An order to pay in the chat.
    pub struct OrderDetails<'a> {
        /// Image only.
        pub header: Option<Header<'a>> = "header",
        /// The text; 1 to 1024 characters.
        pub body: Str<'a> = "body",
        /// A small line below; at most 60 characters.
        pub footer: Option<Str<'a>> = "footer",
        /// The order.
        pub order: Order<'a> = "order",
    }

    /// What is bought, what it costs and how it is paid. Amounts are whole numbers in hundredths of the currency.
    pub struct Order<'a> {
        /// How it is paid.
        pub payment: Payment<'a> = "payment",
        /// The name of the payment configuration; needed or forbidden depending on the payment, at most 60 characters.
        pub payment_configuration: Option<Str<'a>> = "paymentConfiguration",
        /// The currency.
        pub currency: OrderCurrency = "currency",
        /// What is sold.
        pub kind: OrderType = "type",
        /// Subtotal, tax and shipping less the discount.
        pub total_amount: u64 = "totalAmount",
        /// The catalogue that the items are from. Without one every item needs its origin and importer.
        pub catalog_id: Option<Str<'a>> = "catalogId",
        /// The items.
        pub items: Vec<OrderItem<'a>> = "items",
        /// The sum of the items.
        pub subtotal: u64 = "subtotal",
        /// The tax.
        pub tax: OrderCharge<'a> = "tax",
        /// The cost of shipping.
        pub shipping: Option<OrderCharge<'a>> = "shipping",
        /// What is taken off.
        pub discount: Option<OrderDiscount<'a>> = "discount",
        /// When the order ends.
        pub expiration: Option<OrderExpiration<'a>> = "expiration",
        /// Whether the buyer sees the short form of the order.
        pub quick_pay: Option<bool> = "quickPay",
    }

    /// An item of an order.
    pub struct OrderItem<'a> {
        /// The product's id in the catalogue.
        pub product_id: Str<'a> = "productId",
        /// The name; 1 to 60 characters.
        pub name: Str<'a> = "name",
        /// The price of one.
        pub amount: u64 = "amount",
        /// The reduced price of one; less than `amount`.
        pub sale_amount: Option<u64> = "saleAmount",
        /// How many.
        pub quantity: u64 = "quantity",
        /// Where it was made; needed without a catalogue.
        pub origin_country: Option<Str<'a>> = "originCountry",
        /// Who imports it; needed without a catalogue.
        pub importer_name: Option<Str<'a>> = "importerName",
        /// The importer's address; needed without a catalogue.
        pub importer_address: Option<ImporterAddress<'a>> = "importerAddress",
    }

    /// The address of an importer.
    pub struct ImporterAddress<'a> {
        /// The first line.
        pub first_address_line: Option<Str<'a>> = "firstAddressLine",
        /// The second line.
        pub second_address_line: Option<Str<'a>> = "secondAddressLine",
        /// The city.
        pub city: Option<Str<'a>> = "city",
        /// The code of the zone.
        pub zone_code: Option<Str<'a>> = "zoneCode",
        /// The postal code.
        pub postal_code: Option<Str<'a>> = "postalCode",
        /// The code of the country.
        pub country_code: Option<Str<'a>> = "countryCode",
    }

    /// An amount with a word about it.
    pub struct OrderCharge<'a> {
        /// The amount.
        pub value: u64 = "value",
        /// What it is; at most 60 characters.
        pub description: Option<Str<'a>> = "description",
    }

    /// What is taken off the price.
    pub struct OrderDiscount<'a> {
        /// The amount.
        pub value: u64 = "value",
        /// What it is; at most 60 characters.
        pub description: Option<Str<'a>> = "description",
        /// The programme it belongs to; at most 60 characters.
        pub program_name: Option<Str<'a>> = "programName",
    }

    /// When an order ends.
    pub struct OrderExpiration<'a> {
        /// After so many seconds; at least 360.
        pub seconds: u64 = "seconds",
        /// What the buyer is told; at most 120 characters.
        pub description: Str<'a> = "description",
    }
}
