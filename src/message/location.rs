//! A place.

use crate::json::{Number, Str, record};

record! {
    /// A place on the map.
    pub struct Location<'a> {
        /// Degrees north, -90 to 90.
        pub latitude: Number<'a> = "latitude",
        /// Degrees east, -180 to 180.
        pub longitude: Number<'a> = "longitude",
        /// The name of the place.
        pub name: Option<Str<'a>> = "name",
        /// Its address; shown only with a name.
        pub address: Option<Str<'a>> = "address",
    }
}
