//! The rules about the file, its screens, data, routes and actions.

use super::rule::flow_rules;

/// Where Flow JSON itself is described.
pub const FLOW_JSON: &str = "Meta Flow JSON guide";
/// Where the faults that Meta's validation finds are listed.
pub const ERROR_CODES: &str = "Meta Flows reference, error codes";
/// Where the versions are listed with what they brought.
pub const CHANGELOG: &str = "Meta Flows changelog";
/// Where the components are described.
pub const COMPONENTS: &str = "Meta Flow components guide";
/// What the validation of Meta's own editor does, beside what is documented.
pub const EDITOR: &str = "Meta Flow Builder, validation";

flow_rules! {
    /// Something has another type than the one it must have.
    TYPE = Error "flow.type", ERROR_CODES, "INVALID_PROPERTY_TYPE";
    /// Something that must be there is missing.
    REQUIRED = Error "flow.required", ERROR_CODES, "MISSING_REQUIRED_PROPERTY";
    /// Something is there that Flow JSON does not know.
    UNKNOWN = Error "flow.unknown", ERROR_CODES, "INVALID_PROPERTY_KEY";
    /// A word is none of those that are allowed.
    ONE_OF = Error "flow.one_of", ERROR_CODES, "INVALID_ENUM_VALUE";
    /// A text is blank.
    BLANK = Error "flow.blank", EDITOR, "PATTERN_MISMATCH";

    /// A text holds half of a character.
    DAMAGED = Error "json.lone_surrogate", "RFC 8259", "INVALID_FLOW_JSON";

    /// The file is too large.
    SIZE = Error "flow.size", FLOW_JSON, "INVALID_FLOW_JSON";
    /// The version is not two numbers with a dot between them.
    VERSION_FORM = Error "flow.version.form", FLOW_JSON, "INVALID_FLOW_JSON_VERSION";
    /// The version is missing.
    VERSION_MISSING = Error "flow.version.required", ERROR_CODES, "MISSING_FLOW_JSON_VERSION";
    /// A flow of this version cannot be published.
    VERSION_PUBLISH = Error "flow.version.publish", CHANGELOG, "UNSUPPORTED_FLOW_JSON_VERSION";
    /// A flow of this version cannot be sent either.
    VERSION_SEND = Warning "flow.version.send", CHANGELOG, "UNSUPPORTED_FLOW_JSON_VERSION";
    /// The endpoint is spoken to in a version that there is not.
    DATA_API_VERSION = Error "flow.data_api_version", FLOW_JSON, "INVALID_DATA_API_VERSION NO_SUPPORTED_DATA_API_VERSION";
    /// The endpoint is spoken to in a version that this version of Flow JSON does not know yet.
    DATA_API_SINCE = Warning "flow.data_api_version.since", EDITOR, "NO_SUPPORTED_DATA_API_VERSION";
    /// The endpoint's URL stands in the flow.
    DATA_CHANNEL = Error "flow.data_channel_uri", FLOW_JSON, "INVALID_PROPERTY_KEY";
    /// The endpoint's URL is none.
    DATA_CHANNEL_FORM = Error "flow.data_channel_uri.form", ERROR_CODES, "INVALID_PROPERTY_VALUE_FORMAT";

    /// There are no screens.
    SCREENS_MIN = Error "flow.screens.min", FLOW_JSON, "MIN_ITEMS_REQUIRED";
    /// There are very many screens.
    SCREENS_MAX = Warning "flow.screens.max", ERROR_CODES, "MAX_SCREENS_NUMBER";
    /// A screen's id has letters that it cannot have.
    SCREEN_ID = Error "flow.screen.id", FLOW_JSON, "PATTERN_MISMATCH MIN_CHARS_REQUIRED";
    /// Two screens have the same id.
    SCREEN_ID_UNIQUE = Error "flow.screen.id.unique", FLOW_JSON, "DUPLICATE_SCREEN_IDS";
    /// A screen has an id that means something else.
    SCREEN_ID_RESERVED = Error "flow.screen.id.reserved", FLOW_JSON, "SCREEN_ID_IS_RESERVED_KEYWORD";
    /// A screen has no title.
    SCREEN_TITLE = Warning "flow.screen.title", EDITOR, "MISSING_REQUIRED_PROPERTY";
    /// A screen has a layout that there is not.
    LAYOUT = Error "flow.screen.layout", FLOW_JSON, "INVALID_PROPERTY_VALUE";
    /// A screen has too many components.
    COMPONENTS_MAX = Error "flow.screen.components.max", COMPONENTS, "MAX_ALLOWED_COMPONENTS_PER_SCREEN";
    /// The flow never ends.
    TERMINAL_ANY = Error "flow.screen.terminal", FLOW_JSON, "MISSING_TERMINAL_SCREEN";
    /// The flow never ends well.
    TERMINAL_SUCCESS = Error "flow.screen.success.any", FLOW_JSON, "INVALID_PROPERTY_VALUE";
    /// A screen on which the flow cannot end says how it ends.
    SUCCESS_PLACE = Error "flow.screen.success", FLOW_JSON, "NOT_KEYWORD_SCHEMA_VALIDATION_FAILED";
    /// A screen on which the flow ends has nothing to end it with.
    TERMINAL_FOOTER = Error "flow.screen.terminal.footer", FLOW_JSON, "MISSING_FOOTER_ON_TERMINAL_SCREEN";
    /// A screen is to be refreshed, but there is no endpoint.
    REFRESH_ON_BACK = Error "flow.screen.refresh_on_back", FLOW_JSON, "INVALID_PROPERTY_VALUE";
    /// This version knows no sensitive fields.
    SENSITIVE_SINCE = Error "flow.screen.sensitive.since", FLOW_JSON, "INVALID_PROPERTY_KEY";
    /// A sensitive field is none of the screen's.
    SENSITIVE_FIELD = Error "flow.screen.sensitive", FLOW_JSON, "INVALID_SENSITIVE_FIELD";

    /// The name of a datum has letters that it cannot have.
    DATA_KEY = Error "flow.data.key", EDITOR, "INVALID_SCREEN_DYNAMIC_DATA";
    /// A datum has no example.
    DATA_EXAMPLE = Error "flow.data.example", FLOW_JSON, "MISSING_REQUIRED_PROPERTY";
    /// An example is not of the type of its datum.
    DATA_EXAMPLE_TYPE = Error "flow.data.example.type", ERROR_CODES, "INVALID_SCREEN_DATA";
    /// An example stands inside a datum.
    DATA_EXAMPLE_PLACE = Error "flow.data.example.place", ERROR_CODES, "INVALID_SCREEN_DATA";
    /// A datum has no type, or one that there is not.
    DATA_TYPE = Error "flow.data.type", ERROR_CODES, "INVALID_SCREEN_DATA";
    /// A list does not say what is in it.
    DATA_ITEMS = Error "flow.data.items", ERROR_CODES, "INVALID_SCREEN_DATA";
    /// Something is `null`.
    DATA_NULL = Error "flow.data.null", FLOW_JSON, "INVALID_SCREEN_DATA";

    /// There is an endpoint, but no routing model.
    ROUTING_REQUIRED = Error "flow.routing.required", FLOW_JSON, "MISSING_REQUIRED_PROPERTY";
    /// The routing model names a screen that there is not.
    ROUTING_KNOWN = Error "flow.routing.known", ERROR_CODES, "INVALID_ROUTING_MODEL";
    /// The routing model leaves a screen out.
    ROUTING_MISSING = Error "flow.routing.missing", ERROR_CODES, "INVALID_ROUTING_MODEL";
    /// A screen leads to itself.
    ROUTING_SELF = Error "flow.routing.self", FLOW_JSON, "INVALID_ROUTING_MODEL";
    /// Two screens lead to each other.
    ROUTING_FORWARD = Error "flow.routing.forward", FLOW_JSON, "INVALID_ROUTING_MODEL";
    /// Screens lead in a circle.
    ROUTING_LOOP = Error "flow.routing.loop", ERROR_CODES, "INVALID_ROUTING_MODEL";
    /// The actions of screens lead in a circle.
    NAVIGATE_LOOP = Warning "flow.navigate.loop", FLOW_JSON, "";
    /// A screen leads to too many others.
    ROUTING_BRANCHES = Error "flow.routing.branches", FLOW_JSON, "INVALID_ROUTING_MODEL";
    /// There is no screen to begin with.
    ROUTING_ENTRY = Error "flow.routing.entry", FLOW_JSON, "INVALID_ROUTING_MODEL";
    /// A screen is connected with no other.
    ROUTING_CONNECTED = Error "flow.routing.connected", FLOW_JSON, "INVALID_ROUTING_MODEL";
    /// From a screen no end can be reached.
    ROUTING_END = Error "flow.routing.end", FLOW_JSON, "INVALID_ROUTING_MODEL";

    /// An action has a name that there is not.
    ACTION_NAME = Error "flow.action.name", FLOW_JSON, "INVALID_ENUM_VALUE";
    /// An action has no place here.
    ACTION_PLACE = Error "flow.action.place", FLOW_JSON, "INVALID_ENUM_VALUE";
    /// This version does not know an action yet.
    ACTION_SINCE = Error "flow.action.since", FLOW_JSON, "INVALID_ENUM_VALUE";
    /// The flow is to end on a screen on which it cannot.
    ACTION_COMPLETE = Error "flow.action.complete", FLOW_JSON, "INVALID_COMPLETE_ACTION";
    /// Something is to be sent to an endpoint that there is not.
    ACTION_EXCHANGE = Error "flow.action.data_exchange", ERROR_CODES, "MISSING_REQUIRED_PROPERTY";
    /// Data is to be changed that the screen has not.
    ACTION_UPDATE = Error "flow.action.update_data", FLOW_JSON, "INVALID_UPDATE_DATA_ACTION_PAYLOAD";
    /// An action leads to a screen that there is not.
    NAVIGATE_TARGET = Error "flow.navigate.target", FLOW_JSON, "INVALID_NAVIGATE_ACTION_NEXT_SCREEN_NAME";
    /// An action leads to the screen it stands on.
    NAVIGATE_SELF = Error "flow.navigate.self", FLOW_JSON, "INVALID_NAVIGATE_ACTION_NEXT_SCREEN_NAME";
    /// An action goes a way that the routing model does not have.
    NAVIGATE_DECLARED = Error "flow.navigate.declared", ERROR_CODES, "INVALID_ROUTING_MODEL";
    /// What an action hands on is not what the next screen takes.
    NAVIGATE_PAYLOAD = Error "flow.navigate.payload", FLOW_JSON, "INVALID_NAVIGATE_ACTION_PAYLOAD INVALID_ON_CLICK_ACTION_PAYLOAD";
    /// An action hands nothing on, but the next screen needs data.
    NAVIGATE_EMPTY = Error "flow.navigate.payload.required", EDITOR, "MISSING_NAVIGATION_ACTION_PAYLOAD";

    /// A reference has a form that none has.
    REFERENCE_FORM = Error "flow.reference.form", ERROR_CODES, "PATTERN_MISMATCH";
    /// A reference points to data that there is not.
    REFERENCE_DATA = Error "flow.reference.data", ERROR_CODES,
        "INVALID_SCREEN_DYNAMIC_DATA INVALID_ON_CLICK_ACTION_PAYLOAD INVALID_ACTION_PAYLOAD_PROPERTY INVALID_SCREEN_DATA";
    /// A reference points to a field that there is not.
    REFERENCE_FIELD = Error "flow.reference.field", ERROR_CODES, "INVALID_ON_CLICK_ACTION_PAYLOAD INVALID_SCREEN_DYNAMIC_DATA";
    /// A reference points to a screen that there is not.
    REFERENCE_SCREEN = Error "flow.reference.screen", ERROR_CODES, "INVALID_SCREEN_DYNAMIC_DATA INVALID_SCREEN_DATA";
    /// A reference names its own screen.
    REFERENCE_SELF = Error "flow.reference.self", ERROR_CODES, "INVALID_SCREEN_DYNAMIC_DATA INVALID_SCREEN_DATA";
    /// This version knows no references to other screens.
    REFERENCE_SINCE = Error "flow.reference.since", FLOW_JSON, "PATTERN_MISMATCH";
    /// A reference stands in the middle of a text.
    REFERENCE_MIXED = Warning "flow.reference.mixed", FLOW_JSON, "";
    /// An expression between backticks is none.
    EXPRESSION = Error "flow.expression", FLOW_JSON, "INVALID_ACTION_PAYLOAD_PROPERTY";

    /// A condition is none.
    CONDITION = Error "flow.if.condition", ERROR_CODES, "INVALID_PROPERTY_VALUE";
    /// There is nothing to show where a condition holds.
    IF_THEN = Error "flow.if.then", ERROR_CODES, "INVALID_PROPERTY_VALUE";
    /// Conditions are nested too deeply.
    IF_DEPTH = Error "flow.if.depth", COMPONENTS, "MAXIMUM_IF_NESTING";
    /// One branch of a condition has a footer, the other has none.
    IF_FOOTER = Error "flow.if.footer", COMPONENTS, "MISSING_FOOTER_IN_IF_ELSE_BRANCHES";
    /// One case has a footer, another has none.
    SWITCH_FOOTER = Error "flow.switch.footer", COMPONENTS, "MISSING_FOOTER_IN_SWITCH_BRANCHES";
    /// A footer stands beside a condition that has one too.
    FOOTER_OUTSIDE = Error "flow.if.footer.outside", COMPONENTS, "MORE_THAN_ONE_FOOTER";
    /// A choice has no cases.
    SWITCH_CASES = Error "flow.switch.cases", COMPONENTS, "EMPTY_SWITCH_CASES";
    /// Rich text stands beside other components.
    RICH_TEXT = Error "flow.rich_text.alone", COMPONENTS, "INVALID_RICHTEXT_PLACEMENT INVALID_COMPONENT_PLACEMENT";
}
