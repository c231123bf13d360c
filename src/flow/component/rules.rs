//! The rules about components.

use crate::flow::rule::flow_rules;
use crate::flow::rules::{CHANGELOG, COMPONENTS, ERROR_CODES};

/// Where the pickers are described.
pub const MEDIA_UPLOAD: &str = "Meta Flow media upload guide";

flow_rules! {
    /// A component has no `type`.
    UNTYPED = Error "flow.component.untyped", ERROR_CODES, "MISSING_REQUIRED_TYPE_PROPERTY";
    /// There is no component of this type.
    KIND = Error "flow.component.type", ERROR_CODES, "INVALID_PROPERTY_VALUE";
    /// The component came with a later version.
    VERSION = Error "flow.component.version", COMPONENTS, "INVALID_PROPERTY_VALUE";
    /// The property came with a later version.
    PROPERTY_VERSION = Error "flow.component.property.version", CHANGELOG, "INVALID_PROPERTY_KEY";
    /// The component has no place inside the one around it.
    INSIDE = Error "flow.component.inside", COMPONENTS, "INVALID_PROPERTY_VALUE";
    /// The property has no place in a component that stands in a Form.
    OUTSIDE_FORM = Error "flow.component.property.form", COMPONENTS, "INVALID_PROPERTY_KEY";
    /// A value is neither of its type nor a reference, or a reference where none is taken.
    REFERENCE = Error "flow.component.reference", ERROR_CODES, "PATTERN_MISMATCH";
    /// The data that a reference leads to have another type than the property.
    DATA_TYPE = Error "flow.component.data_type", ERROR_CODES, "INVALID_SCREEN_DYNAMIC_DATA";
    /// More of the text is written than is shown.
    LENGTH = Warning "flow.component.length", COMPONENTS, "";
    /// A list has too few or too many entries.
    ITEMS = Error "flow.component.items", COMPONENTS, "MIN_ITEMS_REQUIRED MAX_ITEMS_REQUIRED";
    /// The example of the data that a list comes from has too few or too many entries.
    EXAMPLE_ITEMS = Warning "flow.component.example.items", COMPONENTS, "";
    /// A number is too small or too large.
    RANGE = Error "flow.component.range", ERROR_CODES, "MINIMUM_VALUE_REQUIRED MAXIMUM_VALUE_REQUIRED";
    /// The least is above the most.
    ORDER = Error "flow.component.order", ERROR_CODES, "MIN_VALUE_GREATER_THAN_MAX";
    /// A value to begin with is shorter or longer than the input takes.
    BEGINS = Error "flow.component.init_value", COMPONENTS, "INVALID_PROPERTY_VALUE";
    /// A colour has another form than `#RRGGBB`.
    COLOR = Error "flow.component.color", COMPONENTS, "PATTERN_MISMATCH";
    /// An image is no base64, or of a kind that is not shown.
    IMAGE = Error "flow.image.format", COMPONENTS, "INVALID_PROPERTY_VALUE";
    /// An image is larger than is shown.
    IMAGE_SIZE = Error "flow.image.size", COMPONENTS, "";
    /// An image is larger than is advised.
    PICTURE_SIZE = Warning "flow.image.advised", COMPONENTS, "";
    /// A screen has more of a component than it may.
    COUNT = Error "flow.component.count", COMPONENTS, "COMPONENT_TYPE_MAX_NUMBER_PER_SCREEN";
    /// A flow has more image carousels than it may.
    CAROUSELS = Error "flow.carousel.count", COMPONENTS, "INVALID_PROPERTY_VALUE";
    /// Two components of a screen have the same name.
    NAME = Error "flow.component.name.unique", ERROR_CODES, "DUPLICATE_FORM_COMPONENT_NAMES";
    /// An input stands outside the Form of its screen.
    STRAY = Error "flow.form.outside", ERROR_CODES, "COMPONENTS_OUTSIDE_FORM KEYWORD_ONE_OF";
    /// A Form begins with a value for an input that it does not have.
    INIT_UNKNOWN = Error "flow.form.init.unknown", CHANGELOG, "INVALID_PROPERTY_VALUE";
    /// A Form begins with a value of another type than the input takes.
    INIT_TYPE = Error "flow.form.init.type", CHANGELOG, "INVALID_PROPERTY_VALUE";
    /// A Form begins with a value for a picker.
    INIT_FILES = Error "flow.form.init.picker", MEDIA_UPLOAD, "NATIVE_COMPONENT_IN_FORM_INIT_VALUES";
    /// Captions that cannot stand together, or alone.
    CAPTIONS = Error "flow.footer.captions", COMPONENTS, "INVALID_DEPENDENCIES NOT_KEYWORD_SCHEMA_VALIDATION_FAILED";
    /// A pattern with an input that takes none, or without a helper text.
    PATTERN = Error "flow.text_input.pattern", COMPONENTS, "ONE_OF_SCHEMA_VALIDATION_FAILED";
    /// Two options have the same id.
    OPTION_ID = Error "flow.option.unique", COMPONENTS, "";
    /// Options with images and options with colours, or the text of an image that is not there.
    OPTION_IMAGE = Error "flow.option.image_or_color", COMPONENTS, "DATA_SOURCE_ITEMS_HAVE_BOTH_IMAGE_AND_COLOR";
    /// More or fewer options must be chosen than there are.
    SELECTED = Error "flow.selection.bounds", COMPONENTS, "";
    /// A date has another form than the version takes.
    DATE = Error "flow.date.format", COMPONENTS, "INVALID_DATE_RANGE INVALID_DATE_SINGLE_INIT_VALUE_FORMAT";
    /// Dates in the wrong order, or outside the first and the last.
    DATE_ORDER = Error "flow.date.order", COMPONENTS, "INVALID_DATE_RANGE";
    /// A property of a CalendarPicker that its mode does not take, or in another form than its mode takes.
    MODE = Error "flow.calendar.mode", COMPONENTS, "INVALID_PROPERTY_NAME_FOR_CONDITION INVALID_TYPE";
    /// A NavigationList beside other components.
    LIST_ALONE = Error "flow.navigation_list.alone", COMPONENTS, "INVALID_COMPONENT_PLACEMENT";
    /// A NavigationList on a screen where the flow ends.
    LIST_TERMINAL = Error "flow.navigation_list.terminal", COMPONENTS, "INVALID_PROPERTY_KEY";
    /// A NavigationList whose action stands in both places or in none.
    LIST_ACTION = Error "flow.navigation_list.action", COMPONENTS, "DUPLICATE_PROPETY_FOR_CONDITION MISSING_REQUIRED_PROPERTY";
    /// More than one badge in a NavigationList.
    LIST_BADGE = Error "flow.navigation_list.badge", COMPONENTS, "MAX_ITEMS_REQUIRED";
    /// Entries of a NavigationList with something at their end beside large images.
    LIST_END = Error "flow.navigation_list.end", COMPONENTS, "INVALID_PROPERTY_VALUE_FOR_CONDITION";
    /// What a picker holds, in a payload that cannot take it.
    PICKER_PAYLOAD = Error "flow.picker.payload", MEDIA_UPLOAD, "INVALID_ON_CLICK_ACTION_PAYLOAD";
    /// More files than an answer takes.
    PICKER_FILES = Warning "flow.picker.files", MEDIA_UPLOAD, "INVALID_ON_CLICK_ACTION_PAYLOAD";
    /// Larger files than an answer takes.
    PICKER_SIZE = Warning "flow.picker.size", MEDIA_UPLOAD, "INVALID_ON_CLICK_ACTION_PAYLOAD";
}
