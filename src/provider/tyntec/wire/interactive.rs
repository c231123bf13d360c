//! Interactive messages, told apart by `subType`.

use super::header::{Header, TextPart};
use super::loose::Loose;
use crate::json::{Any, Str, record, tagged, words};
use crate::message::{Address, FlowAction};

words! {
    /// The one value of `type` of a reply button.
    pub(in crate::provider::tyntec) enum ReplyWord {
        Reply = "reply",
    }
}

words! {
    /// Which version of a flow is opened.
    pub(in crate::provider::tyntec) enum FlowMode {
        Published = "published",
        Draft = "draft",
    }
}

record! {
    /// WhatsAppInteractiveButtonMessage.
    pub(in crate::provider::tyntec) struct ButtonMessage<'a> {
        pub components: ButtonComponents<'a> = "components",
    }

    /// WhatsAppInteractiveButtonComponents.
    pub(in crate::provider::tyntec) struct ButtonComponents<'a> {
        pub header: Option<Header<'a>> = "header",
        pub body: TextPart<'a> = "body",
        pub footer: Option<TextPart<'a>> = "footer",
        pub buttons: Vec<Button<'a>> = "buttons",
    }

    /// WhatsAppInteractiveButton.
    pub(in crate::provider::tyntec) struct Button<'a> {
        pub kind: ReplyWord = "type",
        pub reply: Reply<'a> = "reply",
    }

    /// WhatsAppInteractiveButton.reply.
    pub(in crate::provider::tyntec) struct Reply<'a> {
        pub payload: Str<'a> = "payload",
        pub title: Str<'a> = "title",
    }

    /// WhatsAppInteractiveListMessage.
    pub(in crate::provider::tyntec) struct ListMessage<'a> {
        pub components: ListComponents<'a> = "components",
    }

    /// WhatsAppInteractiveListComponents.
    pub(in crate::provider::tyntec) struct ListComponents<'a> {
        pub header: Option<Header<'a>> = "header",
        pub body: TextPart<'a> = "body",
        pub footer: Option<TextPart<'a>> = "footer",
        pub list: List<'a> = "list",
    }

    /// WhatsAppInteractiveListContent.
    pub(in crate::provider::tyntec) struct List<'a> {
        pub title: Str<'a> = "title",
        pub sections: Vec<ListSection<'a>> = "sections",
    }

    /// WhatsAppListSection.
    pub(in crate::provider::tyntec) struct ListSection<'a> {
        pub title: Option<Str<'a>> = "title",
        pub rows: Vec<ListRow<'a>> = "rows",
    }

    /// WhatsAppListSectionRow.
    pub(in crate::provider::tyntec) struct ListRow<'a> {
        pub payload: Str<'a> = "payload",
        pub title: Str<'a> = "title",
        pub description: Option<Str<'a>> = "description",
    }

    /// WhatsAppInteractiveProductMessage.
    pub(in crate::provider::tyntec) struct ProductMessage<'a> {
        pub components: ProductComponents<'a> = "components",
    }

    /// WhatsAppInteractiveProductComponents. The schema has no `header`, both examples of the vendor do.
    pub(in crate::provider::tyntec) struct ProductComponents<'a> {
        pub header: Option<Header<'a>> = "header",
        pub body: TextPart<'a> = "body",
        pub footer: Option<TextPart<'a>> = "footer",
        pub product: Product<'a> = "product",
    }

    /// WhatsAppInteractiveProductComponents.product.
    pub(in crate::provider::tyntec) struct Product<'a> {
        pub catalog_id: Loose<'a> = "catalogId",
        pub product_id: Str<'a> = "productId",
    }

    /// WhatsAppInteractiveProductListMessage.
    pub(in crate::provider::tyntec) struct ProductListMessage<'a> {
        pub components: ProductListComponents<'a> = "components",
    }

    /// WhatsAppInteractiveProductListComponents.
    pub(in crate::provider::tyntec) struct ProductListComponents<'a> {
        pub header: Header<'a> = "header",
        pub body: TextPart<'a> = "body",
        pub footer: Option<TextPart<'a>> = "footer",
        pub product_list: ProductList<'a> = "productList",
    }

    /// WhatsAppInteractiveProductListContent. Its `required` names a `title` that it does not have; meant is
    /// `catalogId`, as in the examples.
    pub(in crate::provider::tyntec) struct ProductList<'a> {
        pub catalog_id: Loose<'a> = "catalogId",
        pub sections: Vec<ProductSection<'a>> = "sections",
    }

    /// WhatsAppProductListSection, and the sections of MPMButtonComponentAction.
    pub(in crate::provider::tyntec) struct ProductSection<'a> {
        pub title: Option<Str<'a>> = "title",
        pub items: Vec<ProductItem<'a>> = "items",
    }

    /// WhatsAppProductListItem.
    pub(in crate::provider::tyntec) struct ProductItem<'a> {
        pub product_id: Str<'a> = "productId",
    }

    /// WhatsAppInteractiveLocationMessage, WhatsAppInteractiveCallPermissionRequestMessage and
    /// WhatsAppInteractiveContactRequestMessage.
    pub(in crate::provider::tyntec) struct BodyMessage<'a> {
        pub components: BodyComponents<'a> = "components",
    }

    /// The components of messages that are no more than a body.
    pub(in crate::provider::tyntec) struct BodyComponents<'a> {
        pub body: TextPart<'a> = "body",
    }

    /// WhatsAppInteractiveFlowMessage.
    pub(in crate::provider::tyntec) struct FlowMessage<'a> {
        pub components: FlowComponents<'a> = "components",
    }

    /// WhatsAppInteractiveFlowComponents.
    pub(in crate::provider::tyntec) struct FlowComponents<'a> {
        pub header: Option<Header<'a>> = "header",
        pub body: TextPart<'a> = "body",
        pub footer: Option<TextPart<'a>> = "footer",
        pub flow: Flow<'a> = "flow",
    }

    /// WhatsAppInteractiveFlowContent. `flowAction` is marked as required and has a default; it is always written.
    pub(in crate::provider::tyntec) struct Flow<'a> {
        pub mode: Option<FlowMode> = "mode",
        pub flow_token: Str<'a> = "flowToken",
        pub flow_id: Loose<'a> = "flowId",
        pub flow_cta: Str<'a> = "flowCta",
        pub flow_action: Option<FlowAction> = "flowAction",
        pub flow_action_payload: Option<FlowActionPayload<'a>> = "flowActionPayload",
    }

    /// WhatsAppInteractiveFlowContent.flowActionPayload.
    pub(in crate::provider::tyntec) struct FlowActionPayload<'a> {
        pub screen: Str<'a> = "screen",
        pub data: Option<Any<'a>> = "data",
    }

    /// WhatsAppInteractiveAddressMessage.
    pub(in crate::provider::tyntec) struct AddressMessage<'a> {
        pub components: AddressComponents<'a> = "components",
    }

    /// WhatsAppInteractiveAddressComponents.
    pub(in crate::provider::tyntec) struct AddressComponents<'a> {
        pub header: Option<Header<'a>> = "header",
        pub body: TextPart<'a> = "body",
        pub footer: Option<TextPart<'a>> = "footer",
        pub address: AddressForm<'a> = "address",
    }

    /// WhatsAppInteractiveAddressContent; WhatsAppInteractiveBasicAddressValue has the neutral address's members.
    pub(in crate::provider::tyntec) struct AddressForm<'a> {
        pub country: Str<'a> = "country",
        pub values: Option<Address<'a>> = "values",
        pub saved_addresses: Option<SavedAddress<'a>> = "savedAddresses",
        pub validation_errors: Option<Address<'a>> = "validationErrors",
    }

    /// WhatsAppInteractiveAddressContent.savedAddresses: one, in spite of its name.
    pub(in crate::provider::tyntec) struct SavedAddress<'a> {
        pub id: Loose<'a> = "id",
        pub value: Address<'a> = "value",
    }

    /// WhatsAppInteractiveUrlButtonMessage.
    pub(in crate::provider::tyntec) struct UrlButtonMessage<'a> {
        pub components: UrlButtonComponents<'a> = "components",
    }

    /// WhatsAppInteractiveUrlButtonComponents.
    pub(in crate::provider::tyntec) struct UrlButtonComponents<'a> {
        pub header: Option<Header<'a>> = "header",
        pub body: TextPart<'a> = "body",
        pub footer: Option<TextPart<'a>> = "footer",
        pub url_button: UrlButton<'a> = "urlButton",
    }

    /// WhatsAppInteractiveUrlButtonComponent.
    pub(in crate::provider::tyntec) struct UrlButton<'a> {
        pub display_text: Str<'a> = "displayText",
        pub url: Str<'a> = "url",
    }

    /// WhatsAppInteractiveCallButtonMessage.
    pub(in crate::provider::tyntec) struct CallButtonMessage<'a> {
        pub components: CallButtonComponents<'a> = "components",
    }

    /// WhatsAppInteractiveCallButtonComponents.
    pub(in crate::provider::tyntec) struct CallButtonComponents<'a> {
        pub header: Option<Header<'a>> = "header",
        pub body: TextPart<'a> = "body",
        pub footer: Option<TextPart<'a>> = "footer",
        pub call_button: CallButton<'a> = "callButton",
    }

    /// WhatsAppInteractiveCallButtonComponent.
    pub(in crate::provider::tyntec) struct CallButton<'a> {
        pub display_text: Str<'a> = "displayText",
        pub payload: Option<Str<'a>> = "payload",
        pub time_to_live_minutes: Option<u64> = "timeToLiveMinutes",
    }
}

tagged! {
    /// An interactive message.
    pub(in crate::provider::tyntec) enum Interactive<'a> by "subType" {
        "buttons" => Buttons(ButtonMessage<'a>),
        "list" => List(ListMessage<'a>),
        "product" => Product(ProductMessage<'a>),
        "productList" => ProductList(ProductListMessage<'a>),
        "locationRequest" => LocationRequest(BodyMessage<'a>),
        "callPermissionRequest" => CallPermissionRequest(BodyMessage<'a>),
        "contactRequest" => ContactRequest(BodyMessage<'a>),
        "flow" => Flow(FlowMessage<'a>),
        "address" => Address(AddressMessage<'a>),
        "urlButton" => UrlButton(UrlButtonMessage<'a>),
        "callButton" => CallButton(CallButtonMessage<'a>),
    }
}
