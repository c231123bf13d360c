//! Contact cards.

use crate::json::{Str, record};
use crate::message::{ContactAddress, ContactEmail, ContactIm, ContactOrg, ContactPhone, ContactUrl};

record! {
    /// Contact. Its parts other than the name have the members of the neutral ones (Address, Email, IMS,
    /// Organisation, ContactPhone - `waId` since 3.25 -, ContactUrl).
    pub(in crate::provider::tyntec) struct Contact<'a> {
        pub birthday: Option<Str<'a>> = "birthday",
        pub addresses: Option<Vec<ContactAddress<'a>>> = "addresses",
        pub emails: Option<Vec<ContactEmail<'a>>> = "emails",
        pub ims: Option<Vec<ContactIm<'a>>> = "ims",
        pub name: Name<'a> = "name",
        pub org: Option<ContactOrg<'a>> = "org",
        pub phones: Option<Vec<ContactPhone<'a>>> = "phones",
        pub urls: Option<Vec<ContactUrl<'a>>> = "urls",
    }

    /// Name.
    pub(in crate::provider::tyntec) struct Name<'a> {
        pub prefix: Option<Str<'a>> = "prefix",
        pub first_name: Option<Str<'a>> = "firstName",
        pub middle_name: Option<Str<'a>> = "middleName",
        pub last_name: Option<Str<'a>> = "lastName",
        pub suffix: Option<Str<'a>> = "suffix",
        pub formatted_name: Str<'a> = "formattedName",
    }
}
