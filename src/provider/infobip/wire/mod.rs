//! Infobip's bodies as records, named as in its OpenAPI document (whatsapp 3.210.0). Where the members are the same as
//! those of a neutral record, that one is used.

mod carousel;
mod contacts;
mod content;
mod envelope;
mod flow;
mod interactive;
mod media;
mod order;
mod payment;
mod shouted;
mod template;

pub(super) use carousel::*;
pub(super) use contacts::*;
pub(super) use content::Content;
pub(super) use envelope::*;
pub(super) use flow::*;
pub(super) use interactive::*;
pub(super) use media::*;
pub(super) use order::*;
pub(super) use payment::*;
pub(super) use shouted::Shouted;
pub(super) use template::*;
