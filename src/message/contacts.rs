//! Contact cards.

use crate::json::{Str, record};

record! {
    /// One or more contact cards.
    pub struct Contacts<'a> {
        /// The cards.
        pub contacts: Vec<Contact<'a>> = "contacts",
    }

    /// A contact card.
    pub struct Contact<'a> {
        /// The name.
        pub name: ContactName<'a> = "name",
        /// Phone numbers.
        pub phones: Option<Vec<ContactPhone<'a>>> = "phones",
        /// E-mail addresses.
        pub emails: Option<Vec<ContactEmail<'a>>> = "emails",
        /// Web addresses.
        pub urls: Option<Vec<ContactUrl<'a>>> = "urls",
        /// Postal addresses.
        pub addresses: Option<Vec<ContactAddress<'a>>> = "addresses",
        /// Where the contact works.
        pub org: Option<ContactOrg<'a>> = "org",
        /// The birthday, YYYY-MM-DD.
        pub birthday: Option<Str<'a>> = "birthday",
        /// Accounts of other messengers.
        pub ims: Option<Vec<ContactIm<'a>>> = "ims",
    }

    /// The name on a card. Besides `formatted` at least one part should be given.
    pub struct ContactName<'a> {
        /// The whole name as shown.
        pub formatted: Str<'a> = "formatted",
        /// First name.
        pub first: Option<Str<'a>> = "first",
        /// Middle name.
        pub middle: Option<Str<'a>> = "middle",
        /// Last name.
        pub last: Option<Str<'a>> = "last",
        /// Title before the name.
        pub prefix: Option<Str<'a>> = "prefix",
        /// What follows the name.
        pub suffix: Option<Str<'a>> = "suffix",
    }

    /// A phone number on a card.
    pub struct ContactPhone<'a> {
        /// The number.
        pub phone: Str<'a> = "phone",
        /// What it is for: CELL, MAIN, IPHONE, HOME, WORK.
        pub kind: Option<Str<'a>> = "type",
        /// The WhatsApp id of the contact; the card then shows a Message button.
        pub wa_id: Option<Str<'a>> = "waId",
    }

    /// An e-mail address on a card.
    pub struct ContactEmail<'a> {
        /// The address.
        pub email: Str<'a> = "email",
        /// HOME or WORK.
        pub kind: Option<Str<'a>> = "type",
    }

    /// A web address on a card.
    pub struct ContactUrl<'a> {
        /// The URL.
        pub url: Str<'a> = "url",
        /// HOME or WORK.
        pub kind: Option<Str<'a>> = "type",
    }

    /// A postal address on a card.
    pub struct ContactAddress<'a> {
        /// Street and number.
        pub street: Option<Str<'a>> = "street",
        /// City.
        pub city: Option<Str<'a>> = "city",
        /// State or province.
        pub state: Option<Str<'a>> = "state",
        /// Postal code.
        pub zip: Option<Str<'a>> = "zip",
        /// Country.
        pub country: Option<Str<'a>> = "country",
        /// Country code of two letters (ISO 3166-1).
        pub country_code: Option<Str<'a>> = "countryCode",
        /// HOME or WORK.
        pub kind: Option<Str<'a>> = "type",
    }

    /// Where a contact works.
    pub struct ContactOrg<'a> {
        /// Company.
        pub company: Option<Str<'a>> = "company",
        /// Department.
        pub department: Option<Str<'a>> = "department",
        /// Job title.
        pub title: Option<Str<'a>> = "title",
    }

    /// An account of another messenger.
    pub struct ContactIm<'a> {
        /// The messenger.
        pub service: Option<Str<'a>> = "service",
        /// The account.
        pub user_id: Option<Str<'a>> = "userId",
    }
}
