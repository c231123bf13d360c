//! Opens a flow.

use super::header::Header;
use crate::json::{Any, Str, record, words};

words! {
    /// What the flow does when it is opened.
    pub enum FlowAction {
        /// Shows a screen.
        Navigate = "navigate",
        /// Asks the business's endpoint for the first screen.
        DataExchange = "data_exchange",
    }
}

record! {
    /// A text with a button that opens a flow.
    pub struct Flow<'a> {
        /// Text only.
        pub header: Option<Header<'a>> = "header",
        /// The text; 1 to 1024 characters.
        pub body: Str<'a> = "body",
        /// A small line below; at most 60 characters.
        pub footer: Option<Str<'a>> = "footer",
        /// The label of the button; 1 to 20 characters are safe, no emoji.
        pub button: Str<'a> = "button",
        /// The flow's id; this or `flowName`.
        pub flow_id: Option<Str<'a>> = "flowId",
        /// The flow's name; this or `flowId`.
        pub flow_name: Option<Str<'a>> = "flowName",
        /// Comes back with the answer; make it hard to guess.
        pub token: Option<Str<'a>> = "token",
        /// What happens first; `navigate` where missing.
        pub action: Option<FlowAction> = "action",
        /// The first screen, with `navigate`.
        pub screen: Option<Str<'a>> = "screen",
        /// What the first screen gets; an object that is not empty.
        pub data: Option<Any<'a>> = "data",
        /// Opens the draft rather than the published flow.
        pub draft: Option<bool> = "draft",
    }
}
