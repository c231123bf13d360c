//! What the signed context is made of: one query of the Open API (S:50-91).

use super::super::codecs::{CONTEXT_PATH as PATH, QUERY};
use crate::http::Method::Post;
use crate::operation::Operation;
use crate::shape::Shape::{As, Bool, Object, Text, Whole};
use crate::shape::{Packed, needs, packed, takes};

static CONTEXT: Packed = packed!(Object(&[needs("body", "", Object(&[needs("query", "", As(&QUERY))]))]));

static GIVEN: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[needs(
        "data",
        "",
        Object(&[needs(
            "apiViewer",
            "",
            Object(&[needs(
                "channel",
                "",
                Object(&[
                    needs("appId", "appId", Text),
                    needs(
                        "environment",
                        "",
                        Object(&[
                            needs(
                                "info",
                                "",
                                Object(&[
                                    takes("integrationId", "integrationId", Text),
                                    takes("build", "build", Whole),
                                    takes("alias", "alias", Text),
                                    needs("appIntegrationId", "appIntegrationId", Text),
                                    takes("subscribed", "isSubscribed", Bool),
                                ])
                            ),
                            takes("integration", "", Object(&[takes("integrationId", "integrationId", Text)])),
                            needs("appIntegrationSignature", "signature", Text),
                        ])
                    ),
                ])
            )])
        )])
    )])
)]));

pub(super) static AUTH: &[Operation] = &[Operation::new(
    "auth.context",
    Post,
    PATH,
    "Reads what the signed context of a channel is made of.",
    "Public API for WhatsApp Cloud, Payload & Signed Context",
)
.takes(&CONTEXT)
.gives(&GIVEN)];
