//! The error bodies that Infobip documents for its sends.

use crate::sandbox::DocumentedError;

const fn error(name: &'static str, status: u16, body: &'static str, source: &'static str) -> DocumentedError {
    DocumentedError { name, status, body, source }
}

/// Both families, the plain ones first, then what single operations document of refused fields.
pub(super) const ERRORS: &[DocumentedError] = &[
    error(
        "api-exception-400",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request"}}}"#,
        "OpenAPI 3.210.0, components.responses.ApiException400",
    ),
    error(
        "api-exception-401",
        401,
        r#"{"requestError":{"serviceException":{"messageId":"UNAUTHORIZED","text":"Unauthorized"}}}"#,
        "OpenAPI 3.210.0, components.responses.ApiException401",
    ),
    error(
        "api-exception-403",
        403,
        r#"{"requestError":{"serviceException":{"messageId":"FORBIDDEN","text":"Forbidden"}}}"#,
        "OpenAPI 3.210.0, components.responses.ApiException403",
    ),
    error(
        "api-exception-404",
        404,
        r#"{"requestError":{"serviceException":{"messageId":"NOT_FOUND","text":"Not found"}}}"#,
        "OpenAPI 3.210.0, components.responses.ApiException404",
    ),
    error(
        "api-exception-429",
        429,
        r#"{"requestError":{"serviceException":{"messageId":"TOO_MANY_REQUESTS","text":"Too many requests"}}}"#,
        "OpenAPI 3.210.0, components.responses.ApiException429",
    ),
    error(
        "api-exception-500",
        500,
        r#"{"requestError":{"serviceException":{"messageId":"GENERAL_ERROR","text":"Something went wrong. Please contact support."}}}"#,
        "OpenAPI 3.210.0, components.responses.ApiException500",
    ),
    error(
        "api-error-400",
        400,
        r#"{"errorCode":"E400","description":"Request cannot be processed.","action":"Check the syntax, violations and adjust the request.","violations":[],"resources":[]}"#,
        "OpenAPI 3.210.0, components.responses.ApiError400",
    ),
    error(
        "api-error-401",
        401,
        r#"{"errorCode":"E401","description":"The request lacks valid authentication credentials for the requested resource.","action":"Check the resources and adjust authentication credentials.","violations":[],"resources":[{"name":"API Authentication","url":"https://www.infobip.com/docs/essentials/api-authentication"}]}"#,
        "OpenAPI 3.210.0, components.responses.ApiError401",
    ),
    error(
        "api-error-403",
        403,
        r#"{"errorCode":"E403","description":"Insufficient permissions to access the requested resource.","action":"Repeat the request with new or different credentials.","violations":[],"resources":[{"name":"API Scopes","url":"https://www.infobip.com/docs/essentials/api-essentials/api-authorization#api-scopes"}]}"#,
        "OpenAPI 3.210.0, components.responses.ApiError403",
    ),
    error(
        "api-error-404",
        404,
        r#"{"errorCode":"E404","description":"Not found - request URL doesn't exist on the API server or resource is not found.","action":"Check the resources and adjust your request.","violations":[],"resources":[]}"#,
        "OpenAPI 3.210.0, get-whatsapp-sender-business-info, 404",
    ),
    error(
        "api-error-429",
        429,
        r#"{"errorCode":"E429","description":"Too many requests sent.","action":"Check request rate limit specified in the API endpoint documentation resource.","violations":[],"resources":[{"name":"Throttling handling errors","url":"https://www.infobip.com/docs/essentials/integration-best-practices#throttling-handling-errors"}]}"#,
        "OpenAPI 3.210.0, components.responses.ApiError429",
    ),
    error(
        "api-error-500",
        500,
        r#"{"errorCode":"E500","description":"Something went wrong.","action":"Contact the support.","violations":[],"resources":[]}"#,
        "OpenAPI 3.210.0, components.responses.ApiError500",
    ),
    error(
        "template/extra-whitespaces",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.templateData.header.placeholder":["cannot have new-line/tab characters or more than 4 consecutive spaces"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-template-message, 400",
    ),
    error(
        "template/url-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.templateData.header.mediaUrl":["size must be between 1 and 2048","is not a valid url","must not be blank"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-template-message, 400",
    ),
    error(
        "template/filename-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.templateData.header.filename":["size must be between 1 and 240"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-template-message, 400",
    ),
    error(
        "text/text-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.text":["size must be between 1 and 4096","must not be blank"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-text-message, 400",
    ),
    error(
        "document/url-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.mediaUrl":["size must be between 1 and 2048","is not a valid url","must not be blank"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-document-message, 400",
    ),
    error(
        "document/caption-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.caption":["size must be between 0 and 3000"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-document-message, 400",
    ),
    error(
        "location/location-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.latitude":["must be greater than or equal to -90"],"content.longitude":["must be less than or equal to 180"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-location-message, 400",
    ),
    error(
        "contact/incorrect-date-format",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.contacts[0].birthday":["must be in the YYYY-MM-DD format"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-contact-message, 400",
    ),
    error(
        "contact/incorrect-email",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.contacts[0].emails[0].email":["must be a well-formed email address"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-contact-message, 400",
    ),
    error(
        "interactive-buttons/url-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.header.mediaUrl":["size must be between 1 and 2048","is not a valid url","must not be blank"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-interactive-buttons-message, 400",
    ),
    error(
        "interactive-buttons/body-text-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.body.text":["size must be between 1 and 1024","must not be blank"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-interactive-buttons-message, 400",
    ),
    error(
        "interactive-buttons/buttons-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.action.buttons":["ids and titles must be unique","size must be between 1 and 3"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-interactive-buttons-message, 400",
    ),
    error(
        "interactive-list/header-text-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.header.text":["size must be between 1 and 60","must not be blank"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-interactive-list-message, 400",
    ),
    error(
        "interactive-list/sections-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.action.sections":["number of rows must be between 1 and 10","row's ids must be unique across sections","titles must not be blank when more than one section provided"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-interactive-list-message, 400",
    ),
    error(
        "interactive-media-carousel/action-cards-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.action.cards":["size must be between 2 and 10"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-interactive-media-carousel-message, 400",
    ),
    error(
        "interactive-product/footer-text-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.footer.text":["size must be between 1 and 60","must not be blank"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-interactive-product-message, 400",
    ),
    error(
        "interactive-multi-product/sections-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.action.sections":["size must be between 1 and 10","titles must not be blank when more than one section provided","number of products must be between 1 and 30"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-interactive-multi-product-message, 400",
    ),
    error(
        "interactive-multi-product/product-retailer-ids-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.action.sections[0].productRetailerIds":["products in section must be unique"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-interactive-multi-product-message, 400",
    ),
    error(
        "interactive-order-details/missing-catalogid-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.action.order":["if catalogId is not present then originCountry, importerName and importerAddress must be specified"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-interactive-order-details-message, 400",
    ),
    error(
        "interactive-order-details/total-amount-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.action":["totalAmount must be sum of subtotal, tax and shipping reduced by discount"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-interactive-order-details-message, 400",
    ),
    error(
        "interactive-order-details/sale-amount-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.action.order.items[0]":["saleAmount must be less than amount"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-interactive-order-details-message, 400",
    ),
    error(
        "interactive-order-status/payment-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.action.payment.id":["must not be blank"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-interactive-order-status-message, 400",
    ),
    error(
        "interactive-flow/flow-action-payload-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.action.flowActionPayload.screen":["must not be blank"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-interactive-flow-message, 400",
    ),
    error(
        "interactive-flow/call-to-action-button-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.action.callToActionButton":["must not be blank","size must be between 1 and 20"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-interactive-flow-message, 400",
    ),
    error(
        "interactive-url-button/url-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.action.url":["size must be between 1 and 2048","is not a valid url","must not be blank"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-interactive-url-button-message, 400",
    ),
    error(
        "interactive-url-button/url-button-display-text-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.action.displayText":["must not be blank","size must be between 1 and 20"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-interactive-url-button-message, 400",
    ),
    error(
        "interactive-voice-button/voice-button-action-validation",
        400,
        r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"content.action.callValidityPeriod":["must be less than or equal to 43200"],"content.action.callContextPayload":["size must be between 1 and 512"]}}}}"#,
        "OpenAPI 3.210.0, send-whatsapp-interactive-voice-button-message, 400",
    ),
    error(
        "flow/not-found",
        404,
        r#"{"errorCode":"WA-FLOW-ID404","description":"Flow not found.","action":"Please check the flowId and try again.","violations":[],"resources":[]}"#,
        "OpenAPI 3.210.0, delete-whatsapp-flow, 404",
    ),
    error(
        "flow/sender-not-found",
        404,
        r#"{"errorCode":"WA-FLOW-SENDER404","description":"Sender not found.","action":"Please check the sender and try again.","violations":[],"resources":[]}"#,
        "OpenAPI 3.210.0, delete-whatsapp-flow, 404",
    ),
    error(
        "flow/is-not-updatable",
        400,
        r#"{"errorCode":"E400","description":"Updating attempt failed.","action":"Please create new flow.","violations":[{"property":"flowId","violation":"Flow can only be modified in DRAFT status."}],"resources":[]}"#,
        "OpenAPI 3.210.0, update-whatsapp-flow, 400",
    ),
    error(
        "flow/name-not-unique",
        400,
        r#"{"errorCode":"E400","description":"Flow creation failed due to validation errors.","action":"Please use different flow name.","violations":[{"property":"name","violation":"Flow with given name already exists."}],"resources":[]}"#,
        "OpenAPI 3.210.0, create-whatsapp-flow, 400",
    ),
    error(
        "flow/is-published",
        400,
        r#"{"errorCode":"E400","description":"Deletion attempt failed.","action":"Check the syntax, violations and adjust the request.","violations":[{"property":"flowId","violation":"Cannot delete flow which is not in DRAFT status."}],"resources":[]}"#,
        "OpenAPI 3.210.0, delete-whatsapp-flow, 400",
    ),
    error(
        "flow/is-no-draft",
        400,
        r#"{"errorCode":"E400","description":"Publishing attempt failed.","action":"Check the syntax, violations and adjust the request.","violations":[{"property":"flowId","violation":"Cannot publish flow which is not in DRAFT status."}],"resources":[]}"#,
        "OpenAPI 3.210.0, publish-whatsapp-flow, 400",
    ),
    error(
        "flow/is-deprecated",
        400,
        r#"{"errorCode":"E400","description":"Deprecation attempt failed.","action":"Check the syntax, violations and adjust the request.","violations":[{"property":"flowId","violation":"Cannot deprecate already deprecated flow."}],"resources":[]}"#,
        "OpenAPI 3.210.0, deprecate-whatsapp-flow, 400",
    ),
    error(
        "templates/invalid-status",
        400,
        r#"{"errorCode":"E400","description":"Request cannot be processed.","action":"Check the syntax, violations and adjust the request.","violations":[{"property":"status","violation":"Provide one of the valid values."}],"resources":[]}"#,
        "OpenAPI 3.210.0, get-account-whatsapp-templates, 400",
    ),
];
