//! How an order is paid.

use crate::json::{Any, Str, record, tagged, words};

words! {
    /// What a Pix key is.
    pub enum PixKeyType {
        /// The tax number of a person.
        Cpf = "cpf",
        /// The tax number of a company.
        Cnpj = "cnpj",
        /// An e-mail address.
        Email = "email",
        /// A phone number.
        Phone = "phone",
        /// A random key.
        Evp = "evp",
    }
}

words! {
    /// How the buyer gets to the bank.
    pub enum PixFlow {
        /// To the bank's page.
        Redirect = "redirect",
        /// With the code in the clipboard.
        Copypaste = "copypaste",
        /// To the bank's app.
        Appswitch = "appswitch",
    }
}

words! {
    /// A country that a beneficiary can live in.
    pub enum BeneficiaryCountry {
        /// India.
        India = "india",
    }
}

record! {
    /// UPI through PayU.
    pub struct UpiPayu<'a> {
        /// The payment's id; 1 to 25 characters.
        pub id: Str<'a> = "id",
        /// What is paid for; 1 to 100 characters.
        pub product_description: Str<'a> = "productDescription",
        /// The buyer's first name; 1 to 60 characters.
        pub customer_first_name: Str<'a> = "customerFirstName",
        /// The buyer's last name; at most 20 characters.
        pub customer_last_name: Option<Str<'a>> = "customerLastName",
        /// The buyer's e-mail address; 1 to 50 characters.
        pub customer_email: Str<'a> = "customerEmail",
        /// Comes back with the payment; at most five texts of 255 characters.
        pub callback_data: Option<Vec<Str<'a>>> = "callbackData",
    }

    /// A payment in Brazil that is known by its id alone.
    pub struct BrazilPayment<'a> {
        /// The payment's id; at most 35 letters, digits, hyphens, underscores and dots.
        pub id: Str<'a> = "id",
    }

    /// A dynamic Pix code.
    pub struct BrazilPixDc<'a> {
        /// The payment's id; at most 35 letters, digits, hyphens, underscores and dots.
        pub id: Str<'a> = "id",
        /// The Pix code that the buyer copies.
        pub code: Str<'a> = "code",
        /// Who holds the account.
        pub merchant_name: Str<'a> = "merchantName",
        /// What the key is.
        pub key_type: PixKeyType = "keyType",
        /// The key of the account.
        pub key: Str<'a> = "key",
        /// How the buyer gets to the bank.
        pub flow_type: Option<PixFlow> = "flowType",
    }

    /// A link to a payment page in Brazil.
    pub struct BrazilLink<'a> {
        /// The payment's id; at most 35 letters, digits, hyphens, underscores and dots.
        pub id: Str<'a> = "id",
        /// The link.
        pub payment_link: Str<'a> = "paymentLink",
    }

    /// A Boleto.
    pub struct BrazilBoleto<'a> {
        /// The payment's id; at most 35 letters, digits, hyphens, underscores and dots.
        pub id: Str<'a> = "id",
        /// The digits of the Boleto.
        pub code: Str<'a> = "code",
    }

    /// Several ways to pay in Brazil to choose from.
    pub struct BrazilPayments<'a> {
        /// One or two ways, all with the same id.
        pub payments: Vec<BrazilChoice<'a>> = "payments",
    }

    /// The payment gateway PayU.
    pub struct PgPayu<'a> {
        /// The payment's id; at most 35 letters, digits, hyphens, underscores and dots.
        pub id: Str<'a> = "id",
        /// Who gets the goods.
        pub beneficiary: Option<Beneficiary<'a>> = "beneficiary",
        /// Comes back with the payment; at most four texts of 1 to 255 characters.
        pub callback_data: Option<Vec<Str<'a>>> = "callbackData",
    }

    /// The payment gateway Razorpay.
    pub struct PgRazorpay<'a> {
        /// The payment's id; at most 35 letters, digits, hyphens, underscores and dots.
        pub id: Str<'a> = "id",
        /// Who gets the goods.
        pub beneficiary: Option<Beneficiary<'a>> = "beneficiary",
        /// Comes back with the payment: an object of texts by name.
        pub callback_data: Option<Any<'a>> = "callbackData",
    }

    /// A UPI link or intent.
    pub struct UpiLink<'a> {
        /// The payment's id; at most 35 letters, digits, hyphens, underscores and dots.
        pub id: Str<'a> = "id",
        /// Who gets the goods.
        pub beneficiary: Option<Beneficiary<'a>> = "beneficiary",
        /// The link.
        pub payment_link: Str<'a> = "paymentLink",
    }

    /// Who gets the goods.
    pub struct Beneficiary<'a> {
        /// The name; at most 200 characters.
        pub name: Str<'a> = "name",
        /// The first line of the address; at most 100 characters.
        pub first_address_line: Str<'a> = "firstAddressLine",
        /// The second line of the address; at most 100 characters.
        pub second_address_line: Option<Str<'a>> = "secondAddressLine",
        /// The city.
        pub city: Option<Str<'a>> = "city",
        /// The state.
        pub state: Option<Str<'a>> = "state",
        /// The country.
        pub country: BeneficiaryCountry = "country",
        /// The postal code: six digits.
        pub postal_code: Option<Str<'a>> = "postalCode",
    }
}

tagged! {
    /// A way to pay in Brazil that can stand beside another.
    pub enum BrazilChoice<'a> by "type" {
        /// A dynamic Pix code.
        "brazil_pix_dc" => PixDc(BrazilPixDc<'a>),
        /// A Boleto.
        "brazil_boleto" => Boleto(BrazilBoleto<'a>),
        /// A link to a payment page.
        "brazil_link" => Link(BrazilLink<'a>),
    }
}

tagged! {
    /// How an order is paid.
    pub enum Payment<'a> by "type" {
        /// UPI through PayU.
        "upi_payu" => UpiPayu(UpiPayu<'a>),
        /// A payment in Brazil known by its id.
        "brazil" => Brazil(BrazilPayment<'a>),
        /// A dynamic Pix code.
        "brazil_pix_dc" => BrazilPixDc(BrazilPixDc<'a>),
        /// A link to a payment page in Brazil.
        "brazil_link" => BrazilLink(BrazilLink<'a>),
        /// A Boleto.
        "brazil_boleto" => BrazilBoleto(BrazilBoleto<'a>),
        /// Several ways in Brazil to choose from.
        "brazil_payments" => BrazilPayments(BrazilPayments<'a>),
        /// The gateway PayU.
        "pg_payu" => PgPayu(PgPayu<'a>),
        /// The gateway Razorpay.
        "pg_razorpay" => PgRazorpay(PgRazorpay<'a>),
        /// A UPI intent.
        "upi_intent" => UpiIntent(UpiLink<'a>),
        /// A UPI link.
        "upi_link" => UpiLink(UpiLink<'a>),
    }
}
