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

flow_rules! {
    /// Something has another type than the one it must have.
    TYPE = Error "flow.type", ERROR_CODES, "INVALID_PROPERTY_TYPE";
    /// What must be there is not.
    REQUIRED = Error "flow.required", ERROR_CODES, "MISSING_REQUIRED_PROPERTY";
    /// There is no property of this name.
    UNKNOWN = Error "flow.unknown", ERROR_CODES, "INVALID_PROPERTY_KEY";
    /// A value is none of the words that are allowed.
    ONE_OF = Error "flow.one_of", ERROR_CODES, "INVALID_ENUM_VALUE";
}
