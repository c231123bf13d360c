//! Asks for a postal address.

use super::header::Header;
use crate::json::{Str, record};

record! {
    /// Asks for a postal address; India and Singapore only.
    pub struct AddressRequest<'a> {
        /// Text only.
        pub header: Option<Header<'a>> = "header",
        /// The text; 1 to 1024 characters.
        pub body: Str<'a> = "body",
        /// A small line below; at most 60 characters.
        pub footer: Option<Str<'a>> = "footer",
        /// The country asked for: `IN` or `SG`.
        pub country: Str<'a> = "country",
        /// What the form is filled with.
        pub values: Option<Address<'a>> = "values",
        /// An address on file that the recipient can pick.
        pub saved_address: Option<SavedAddress<'a>> = "savedAddress",
        /// What was wrong with the last answer: a sentence for each field that was.
        pub validation_errors: Option<Address<'a>> = "validationErrors",
    }

    /// An address on file.
    pub struct SavedAddress<'a> {
        /// Its id.
        pub id: Str<'a> = "id",
        /// The address.
        pub value: Address<'a> = "value",
    }

    /// An address in the fields of the form. Some are for one country only.
    pub struct Address<'a> {
        /// Name of the recipient.
        pub name: Option<Str<'a>> = "name",
        /// Phone number.
        pub phone_number: Option<Str<'a>> = "phoneNumber",
        /// House number.
        pub house_number: Option<Str<'a>> = "houseNumber",
        /// Floor.
        pub floor_number: Option<Str<'a>> = "floorNumber",
        /// Tower.
        pub tower_number: Option<Str<'a>> = "towerNumber",
        /// Building.
        pub building_name: Option<Str<'a>> = "buildingName",
        /// Street and number.
        pub address: Option<Str<'a>> = "address",
        /// Landmark nearby; India.
        pub landmark_area: Option<Str<'a>> = "landmarkArea",
        /// Unit; Singapore.
        pub unit_number: Option<Str<'a>> = "unitNumber",
        /// City.
        pub city: Option<Str<'a>> = "city",
        /// State; India.
        pub state: Option<Str<'a>> = "state",
        /// Postal code, six digits; India.
        pub in_pin_code: Option<Str<'a>> = "inPinCode",
        /// Postal code, six digits; Singapore.
        pub sg_post_code: Option<Str<'a>> = "sgPostCode",
    }
}
