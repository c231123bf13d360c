//! Tags, and the tags of contacts.

use super::super::codecs::{CONTACT, FAILED};
use super::SUCCESS;
use crate::http::Method::Post;
use crate::operation::Operation;
use crate::shape::Shape::{As, Bool, Constant, List, Object, Text};
use crate::shape::{Member, Need, Packed, needs, packed, takes};

static CREATE: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[needs("data", "tags", List(&Object(&[needs("tag_name", "name", Text), takes("tag_color", "color", Text)])))])
)]));

/// `error` is there and empty.
const NO_ERROR: Member = takes("error", "", Constant("")).absent(Need::Implied);

static CREATED: Packed = packed!(Object(&[needs("body", "", Object(&[SUCCESS, NO_ERROR]))]));

/// The page's table calls the tag's key `tag_name`, its examples `name`.
static UPDATE: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        needs("channel", "", Constant("whatsapp")),
        needs(
            "data",
            "contacts",
            List(&Object(&[
                needs("contact_id", "phoneNumber", As(&CONTACT)),
                needs("tags", "tags", List(&Object(&[needs("name", "name", Text), needs("status", "assigned", Bool)]))),
            ]))
        ),
    ])
)]));

/// 201 where it was not done for all: `error` has a sentence for each of the others.
static UPDATED: Packed = packed!(Object(&[needs("body", "", Object(&[SUCCESS, takes("error", "failed", As(&FAILED))]))]));

static ONE: Packed = packed!(Object(&[needs("path", "", Object(&[needs("contact_number", "phoneNumber", As(&CONTACT))]))]));

static TAGS_OF: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[SUCCESS, needs("contact_info", "", Object(&[needs("tags", "tags", List(&Text))])), NO_ERROR,])
)]));

pub(super) static TAGS: &[Operation] = &[
    Operation::new("tags.create", Post, "/v1/user/tags/create", "Creates tags.", "Tellephant API page, Tags / Create")
        .takes(&CREATE)
        .gives(&CREATED),
    Operation::new(
        "contacts.updateTags",
        Post,
        "/v1/user/tags/update",
        "Gives contacts tags or takes them away.",
        "Tellephant API page, Tags / Update for contacts",
    )
    .takes(&UPDATE)
    .gives(&UPDATED),
    Operation::new(
        "contacts.tags",
        Post,
        "/v1/user/contacts/{contact_number}/tags",
        "Lists the tags of a contact.",
        "Tellephant API page, Tags / Fetch contact info",
    )
    .takes(&ONE)
    .gives(&TAGS_OF),
];
