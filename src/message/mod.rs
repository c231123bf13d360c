//! The neutral message: one file per kind, its TypeScript beside it.

mod address_request;
mod audio;
mod authentication_request;
mod buttons;
mod call_permission_request;
mod carousel;
mod contact_request;
mod contacts;
mod document;
mod envelope;
mod extras;
mod flow;
mod header;
mod image;
mod kind;
mod list;
mod location;
mod location_request;
mod media;
mod order_details;
mod order_status;
mod payment;
mod placeholders;
mod product;
mod product_list;
mod raw;
mod reaction;
mod recipient;
mod sticker;
mod template;
mod text;
mod tree;
mod url_button;
mod video;
mod voice_button;

pub use crate::phone::{bare, is_phone_number};
pub use address_request::{Address, AddressRequest, SavedAddress};
pub use audio::Audio;
pub use authentication_request::AuthenticationRequest;
pub use buttons::{Buttons, ReplyButton};
pub use call_permission_request::CallPermissionRequest;
pub use carousel::{Card, Carousel, UrlAction};
pub use contact_request::ContactRequest;
pub use contacts::{Contact, ContactAddress, ContactEmail, ContactIm, ContactName, ContactOrg, ContactPhone, ContactUrl, Contacts};
pub use document::Document;
pub use envelope::{Common, Message};
pub use extras::Extras;
pub use flow::{Flow, FlowAction};
pub use header::Header;
pub use image::Image;
pub use kind::{Content, Kind, Kinds};
pub use list::{List, Row, Section};
pub use location::Location;
pub use location_request::LocationRequest;
pub use media::{DocumentMedia, Media, Source};
pub use order_details::{
    ImporterAddress, Order, OrderCharge, OrderCurrency, OrderDetails, OrderDiscount, OrderExpiration, OrderItem, OrderType,
};
pub use order_status::{OrderProgress, OrderStatus, OrderUpdate, PaymentReference, PaymentType};
pub use payment::{
    Beneficiary, BeneficiaryCountry, BrazilBoleto, BrazilChoice, BrazilLink, BrazilPayment, BrazilPayments, BrazilPixDc, Payment, PgPayu,
    PgRazorpay, PixFlow, PixKeyType, UpiLink, UpiPayu,
};
pub use placeholders::Placeholders;
pub use product::Product;
pub use product_list::{ProductList, ProductSection};
pub use raw::Raw;
pub use reaction::Reaction;
pub use recipient::Recipient;
pub use sticker::Sticker;
pub use template::{
    CatalogButton, CopyCodeButton, FlowButton, LimitedTimeOffer, MultiProductButton, OrderDetailsButton, QuickReplyButton, Template,
    TemplateButton, TemplateCard, TemplateHeader, UrlParameterButton, VoiceCallButton,
};
pub use text::Text;
pub use tree::MessageTree;
pub use url_button::UrlButton;
pub use video::Video;
pub use voice_button::VoiceButton;
