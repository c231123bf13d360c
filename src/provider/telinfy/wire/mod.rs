//! Telinfy's bodies as records, one file per endpoint. Where each field comes from stands in `docs.md`.

mod direct;
mod extras;
mod hub;
mod notify;
mod nullable;
mod parameter;
mod template;

pub(super) use direct::{DirectRequest, DirectText, TextContent};
pub(super) use extras::Extras;
pub(super) use hub::{ButtonParameter, Component, HubBody, HubButton, HubHeader, HubLanguage, HubRequest, HubTemplate, PayloadParameter};
pub(super) use notify::{NotifyRecipient, NotifyRequest};
pub(super) use nullable::Nullable;
pub(super) use parameter::{
    AudioParameter, BodyParameter, DocumentParameter, HeaderParameter, ImageParameter, Link, NamedLink, TextParameter, VideoParameter,
};
pub(super) use template::{Body, Button, Header, Index, SubType, TemplateRequest, TypeWord};
