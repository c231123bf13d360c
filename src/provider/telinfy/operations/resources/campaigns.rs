//! Campaigns: a file with the messages or the recipients is uploaded, then a campaign is made of it. Two generations, each
//! known from one public consumer.

use super::super::{CREATE, CREATE_LATER, UPLOAD, UPLOAD_LATER};
use super::ACCOUNT_ID;
use crate::http::Method::Post;
use crate::operation::Operation;
use crate::shape::Shape::{As, AtMostOne, File, List, Object, Setting, Text, Whole};
use crate::shape::{Is, LOOSE_TEXT, Member, Packed, Shape, Union, Variant, needs, packed, takes};

/// How large a file may be is not known.
const fn file(types: &'static [&'static str]) -> Shape {
    File(types, u32::MAX)
}

/// A `.json` file with a list of template sends (X-66618952421).
static MESSAGES: Packed = packed!(Object(&[
    needs("query", "", Object(&[ACCOUNT_ID])),
    needs("multipart", "", Object(&[needs("file", "file", file(&["application/json"]))])),
]));

/// A table with the columns `country_code` and `mobile_number` (X-66679541718).
static RECIPIENTS: Packed = packed!(Object(&[
    needs("query", "", Object(&[ACCOUNT_ID])),
    needs("multipart", "", Object(&[needs("file", "file", file(&["text/csv"]))])),
]));

const MESSAGE: Member = takes("message", "message", Text);

static UPLOADED: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        needs(
            "data",
            "",
            Object(&[
                needs("fileId", "id", As(&LOOSE_TEXT)),
                takes("name", "filename", Text),
                takes("size", "size", As(&LOOSE_TEXT)),
                takes("url", "url", Text),
            ])
        ),
        MESSAGE,
    ])
)]));

const NAME: Member = needs("campaignName", "name", Text);
/// A number whose meaning is not known.
const GROUP: Member = needs("channelGroupId", "channelGroupId", Whole);
const WHEN: Member = needs("scheduleTime", "scheduledAt", Text);

/// `channelId` is the business account, `campaignId` the file.
static CREATE_BODY: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        needs("channelId", "accountId", Setting("accountId", &Text)),
        needs("campaignId", "fileId", Text),
        NAME,
        GROUP,
        WHEN,
        needs("campaignMessageCount", "messageCount", Whole),
    ])
)]));

/// What fills the template, as in a send.
const PARAMETER: Shape =
    Shape::Union(&Union { tag: "type", of: &[Variant { tag: "text", is: Is::Else, shape: Object(&[needs("text", "", Text)]) }] });

const fn media(kind: &'static str, shape: Shape) -> Variant {
    Variant { tag: kind, is: Is::Key(kind), shape }
}

const LINK: Shape = Object(&[needs("link", "url", Text)]);

const HEADER: Shape = Object(&[needs(
    "parameters",
    "",
    AtMostOne(&Shape::Union(&Union {
        tag: "type",
        of: &[
            media("image", Object(&[needs("image", "", LINK)])),
            media("video", Object(&[needs("video", "", LINK)])),
            media("document", Object(&[needs("document", "", Object(&[needs("link", "url", Text), takes("filename", "filename", Text)]))])),
        ],
    })),
)]);

/// The user name and the key beside the template are the client's; the request has slots for them.
static CREATE_LATER_BODY: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        needs("channelId", "channelId", Text),
        needs("accountId", "accountId", Setting("accountId", &Text)),
        GROUP,
        needs("platformId", "platformId", Text),
        NAME,
        needs(
            "template",
            "template",
            Object(&[
                needs("phoneNumberId", "phoneNumberId", Text),
                needs("businessAccountId", "businessAccountId", Text),
                needs("templateName", "name", Text),
                needs("language", "language", Text),
                takes("header", "header", HEADER),
                takes("body", "body", Object(&[needs("parameters", "", List(&PARAMETER))])),
            ])
        ),
        needs("fileId", "fileId", Text),
        WHEN,
    ])
)]));

/// The older generation's answer; the later one's is not known.
static CREATED: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        takes(
            "data",
            "",
            Object(&[
                takes("campaignId", "id", As(&LOOSE_TEXT)),
                takes("whatsAppBusinessId", "accountId", Text),
                takes("campaignName", "name", Text),
                takes("scheduleTime", "scheduledAt", Text),
                // Its words are not known.
                takes("status", "rawStatus", Text),
                takes("from", "from", Text),
            ])
        ),
        MESSAGE,
    ])
)]));

const SOURCE: &str = "A public consumer of the campaign service";
const LATER: &str = "A public consumer of the later campaign service";

pub(super) static CAMPAIGNS: &[Operation] = &[
    Operation::new("campaigns.upload", Post, UPLOAD, "Uploads the messages of a campaign.", SOURCE)
        .takes(&MESSAGES)
        .gives(&UPLOADED)
        .uncertain(),
    Operation::new("campaigns.create", Post, CREATE, "Makes a campaign of uploaded messages.", SOURCE)
        .takes(&CREATE_BODY)
        .gives(&CREATED)
        .uncertain(),
    Operation::new("campaigns.uploadRecipients", Post, UPLOAD_LATER, "Uploads the recipients of a campaign.", LATER)
        .takes(&RECIPIENTS)
        .gives(&UPLOADED)
        .uncertain(),
    Operation::new("campaigns.create", Post, CREATE_LATER, "Makes a campaign of a template and recipients.", LATER)
        .takes(&CREATE_LATER_BODY)
        .gives(&CREATED)
        .uncertain(),
];
