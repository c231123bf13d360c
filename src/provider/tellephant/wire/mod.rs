//! Tellephant's bodies as records, named as on its API page.

mod interactive;
mod phone;
mod request;
mod session;
mod template;

pub(super) use interactive::{
    Button, ButtonComponents, Buttons, Header, HeaderDocument, HeaderImage, HeaderText, HeaderVideo, Interactive, List, ListComponents,
    ListMenu, Reply, ReplyButton, Row, Section, TextBlock,
};
pub(super) use phone::PhoneNumber;
pub(super) use request::{Channel, Extras, SendMessage, WhatsApp};
pub(super) use session::{
    CaptionedFile, Contact, ContactsContent, File, InteractiveContent, LocationContent, Media, MediaContent, Name, NamedFile, Phone, Place,
    TextContent,
};
pub(super) use template::{
    BodyComponent, ButtonComponent, ButtonParameter, ButtonText, Component, Coordinates, HeaderComponent, HeaderMedia, HeaderParameter,
    MediaParameter, PlaceParameter, SubType, Template, TemplateContent, TextParameter, TextValue,
};
