//! Flows.

use super::interactive::{TextHeader, TextPart};
use super::shouted::Shouted;
use crate::json::{Any, Str, record, words};
use crate::message::FlowAction;

words! {
    /// InteractiveFlowActionMode.
    pub(in crate::provider::infobip) enum FlowMode {
        Published = "PUBLISHED",
        Draft = "DRAFT",
    }
}

record! {
    /// InteractiveFlowContent.
    pub(in crate::provider::infobip) struct FlowContent<'a> {
        pub body: TextPart<'a> = "body",
        pub action: FlowActionContent<'a> = "action",
        pub header: Option<TextHeader<'a>> = "header",
        pub footer: Option<TextPart<'a>> = "footer",
    }

    /// InteractiveFlowActionContent.
    pub(in crate::provider::infobip) struct FlowActionContent<'a> {
        pub mode: Option<FlowMode> = "mode",
        pub flow_message_version: Option<u64> = "flowMessageVersion",
        pub flow_token: Str<'a> = "flowToken",
        pub flow_id: Str<'a> = "flowId",
        pub call_to_action_button: Str<'a> = "callToActionButton",
        pub flow_action: Option<Shouted<FlowAction>> = "flowAction",
        pub flow_action_payload: Option<FlowPayload<'a>> = "flowActionPayload",
    }

    /// InteractiveFlowActionPayload.
    pub(in crate::provider::infobip) struct FlowPayload<'a> {
        pub screen: Str<'a> = "screen",
        pub data: Option<Any<'a>> = "data",
    }
}
