//! Contact cards. Their parts are those of neutral cards, but for the name.

use crate::json::{Str, record};
use crate::message::{ContactAddress, ContactEmail, ContactOrg, ContactPhone, ContactUrl};

record! {
    /// ContactsContent.
    pub(in crate::provider::infobip) struct ContactsContent<'a> {
        pub contacts: Vec<ContactContent<'a>> = "contacts",
    }

    /// ContactContent with AddressContent, EmailContent, PhoneContent, UrlContent and OrganizationContent. The
    /// specification lets `phone`, `email` and `url` be missing; a card with nothing in them says nothing.
    pub(in crate::provider::infobip) struct ContactContent<'a> {
        pub name: NameContent<'a> = "name",
        pub phones: Option<Vec<ContactPhone<'a>>> = "phones",
        pub emails: Option<Vec<ContactEmail<'a>>> = "emails",
        pub urls: Option<Vec<ContactUrl<'a>>> = "urls",
        pub addresses: Option<Vec<ContactAddress<'a>>> = "addresses",
        pub org: Option<ContactOrg<'a>> = "org",
        pub birthday: Option<Str<'a>> = "birthday",
    }

    /// NameContent.
    pub(in crate::provider::infobip) struct NameContent<'a> {
        pub first_name: Str<'a> = "firstName",
        pub last_name: Option<Str<'a>> = "lastName",
        pub middle_name: Option<Str<'a>> = "middleName",
        pub name_prefix: Option<Str<'a>> = "namePrefix",
        pub name_suffix: Option<Str<'a>> = "nameSuffix",
        pub formatted_name: Str<'a> = "formattedName",
    }
}
