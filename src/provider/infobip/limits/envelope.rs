//! What every message has, and what stands under `infobip`.

use super::{ALL, add, between, most, not_blank, set};
use crate::json::{Node, Path};
use crate::message::{Kind, Kinds};
use crate::provider::infobip::shapes::{WITH_FAILOVER, WITHOUT_CONTEXT, WITHOUT_URL_OPTIONS};
use crate::rules::{Change, Checking, Rule, Severity, Test, old_quote};
use crate::text::has;

const TEXT: Kinds = Kinds::of(&[Kind::Text]);
const FLOW: Kinds = Kinds::of(&[Kind::Flow]);
const TEMPLATE: Kinds = Kinds::of(&[Kind::Template]);
const REPLIES: &str = "Infobip documentation, replying to messages";
const ENVELOPE: &str = "Infobip OpenAPI 3.210.0, TextMessage and its like";

pub(super) const CHANGES: &[Change] = &[
    set("from.length", between(1, 24)),
    not_blank("from.blank", ALL, "/from", "The sender"),
    Change::lost(ALL, "/to/member", "A member id", ENVELOPE),
    set("client_message_id.length", most(200)),
    set("callback_data.length", most(4000)),
    Change::dropped(WITHOUT_CONTEXT, "/replyTo", "A quoted message", "Infobip OpenAPI 3.210.0, InteractiveVoiceButtonMessage"),
    // The message goes out, but nobody sees what it quotes.
    Change::Add(Rule::warning("reply_to.template", TEMPLATE, "/replyTo", "A quote, which templates do not show,", Test::Absent, REPLIES)),
    Change::Set("reply_to.age", Test::With(old_quote::<4>), Severity::Warning, REPLIES),
    // What stands under `infobip`
    add("infobip.notify_url.length", ALL, "/infobip/notifyUrl", "The URL for reports", most(2048)),
    add("infobip.entity_id.length", ALL, "/infobip/entityId", "The entity's id", most(255)),
    add("infobip.application_id.length", ALL, "/infobip/applicationId", "The application's id", most(255)),
    add(
        "infobip.flow_message_version.range",
        FLOW,
        "/infobip/flowMessageVersion",
        "The version",
        Test::Range { min: 0, max: i32::MAX as i64 },
    ),
    add("infobip.bulk_id.length", WITH_FAILOVER, "/infobip/bulkId", "The bulk's id", most(100)),
    add("infobip.sms_failover.from.length", WITH_FAILOVER, "/infobip/smsFailover/from", "The sender of the SMS", between(1, 24)),
    add("infobip.sms_failover.text.length", WITH_FAILOVER, "/infobip/smsFailover/text", "The text of the SMS", between(1, 4096)),
    Change::lost(
        ALL.without(WITH_FAILOVER),
        "/infobip/smsFailover",
        "An SMS in place of the message",
        "Infobip OpenAPI 3.210.0, FailoverMessage",
    ),
    Change::dropped(ALL.without(WITH_FAILOVER), "/infobip/bulkId", "The bulk's id", "Infobip OpenAPI 3.210.0, BulkMessage"),
    Change::dropped(
        ALL.without(FLOW),
        "/infobip/flowMessageVersion",
        "The version of a flow message",
        "Infobip OpenAPI 3.210.0, InteractiveFlowActionContent",
    ),
    Change::dropped(WITHOUT_URL_OPTIONS, "/infobip/urlOptions", "URL options", ENVELOPE),
    Change::Add(Rule::warning(
        "infobip.url_options.shorten_url",
        ALL,
        "/infobip/urlOptions",
        "URL options",
        Test::With(options_without_shortening),
        "Infobip OpenAPI 3.210.0, UrlOptions.shortenUrl",
    )),
    // TextContent.previewUrl
    Change::Drop("text.preview.url", "Infobip demands what the platform advises: `text.preview`."),
    add("text.preview", TEXT, "", "The text", Test::With(preview)),
];

/// "Set this to `true`, if you want to set up other URL options."
fn options_without_shortening(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let others = ["trackClicks", "trackingUrl", "removeProtocol", "customDomain"];
    let counts = |key: &&str| node.get(key).is_some_and(|option| !option.is_null() && option.bool() != Some(false));
    if node.get("shortenUrl").and_then(Node::bool) == Some(false)
        && let Some(key) = others.iter().find(|key| counts(key))
    {
        checking.found(rule, path.pointer_to(key), "The other URL options work only where URLs are shortened.");
    }
}

/// A preview needs a URL in the text, with its scheme left on.
fn preview(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    if node.get("previewUrl").and_then(Node::bool) != Some(true) {
        return;
    }
    if node.text_at("text").is_some_and(|text| !text.is_empty() && !has(text, "http://") && !has(text, "https://")) {
        let message = "A preview is asked for, but the text has no URL beginning with http:// or https://.";
        checking.found(rule, path.pointer_to("text"), message);
    }
    if node.find("infobip/urlOptions/removeProtocol").and_then(Node::bool) == Some(true) {
        checking.found(rule, path.pointer_to("previewUrl"), "With a preview removeProtocol must be false.");
    }
}
