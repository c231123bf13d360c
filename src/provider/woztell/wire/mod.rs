//! The Bot API's bodies as records, named as in its reference and in the vendor's n8n nodes.

mod buttons;
mod request;
mod response;
mod template;

pub(super) use buttons::{
    Action, Block, Button, DocumentFile, DocumentHeader, Header, ImageHeader, LinkedFile, Reply, ReplyButton, ReplyButtons, TextValue,
    VideoHeader,
};
pub(super) use request::{Extras, SendResponses};
pub(super) use response::{CaptionedFile, File, Response, Text};
pub(super) use template::{
    BodyComponent, ButtonComponent, ButtonParameter, Card, CardButton, CardComponent, CardSubType, Carousel, Component, CouponCode,
    FlowAction, FlowParameter, HeaderComponent, HeaderParameter, LocationParameter, Payload, Place, SubType, Template, TextParameter,
};
