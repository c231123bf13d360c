//! What Meta's validation says of components: each of its errors, in a flow that has it.

/// A flow with a fault. The place of the fault is marked with `§`.
pub struct Flawed {
    /// What Meta calls it.
    pub error: &'static str,
    /// The rule that says so.
    pub rule: &'static str,
    /// The version of the flow.
    pub version: &'static str,
    /// The components of its first screen.
    pub components: &'static str,
}

const fn flawed(error: &'static str, rule: &'static str, version: &'static str, components: &'static str) -> Flawed {
    Flawed { error, rule, version, components }
}

const FOOTER: &str = r#"{ "type": "Footer", "label": "Done", "on-click-action": { "name": "complete", "payload": {} } }"#;

impl Flawed {
    /// The text of the flow, and the line and the column of the fault in it.
    pub fn text(&self) -> (String, (usize, usize)) {
        let footer = if self.components.contains("Footer") { String::new() } else { format!(",\n{FOOTER}") };
        let marked = format!(
            r#"{{
  "version": "{}",
  "screens": [
    {{
      "id": "MAIN", "title": "Größe ✓", "terminal": true,
      "data": {{
        "open": {{ "type": "boolean", "__example__": true }},
        "few": {{ "type": "array", "items": {{ "type": "object", "properties": {{ "id": {{ "type": "string" }}, "title": {{ "type": "string" }} }} }},
          "__example__": [{{ "id": "1", "title": "A" }}] }},
        "untitled": {{ "type": "array", "items": {{ "type": "object", "properties": {{ "id": {{ "type": "string" }} }} }}, "__example__": [] }}
      }},
      "layout": {{ "type": "SingleColumnLayout", "children": [
{}{footer}
      ] }}
    }}
  ]
}}"#,
            self.version, self.components
        );
        let (before, after) = marked.split_once('§').unwrap();
        let line = before.split('\n').count();
        let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
        ([before, after].concat(), (line, column))
    }
}

/// Source: Flows reference, error codes, "Static Validation Errors"; those that it does not list are of Meta's editor.
pub const FLAWED: &[Flawed] = &[
    flawed("INVALID_PROPERTY_KEY", "flow.unknown", "7.1", r#"{ "type": "TextBody", "text": "größer", "colour": §"red" }"#),
    flawed("INVALID_PROPERTY_VALUE", "flow.component.type", "7.1", "{\n  \"type\": §\"newComponent\", \"text\": \"a\"\n}"),
    flawed("INVALID_PROPERTY_VALUE", "flow.component.version", "6.0", r#"{ "type": §"CalendarPicker", "name": "a", "label": "b" }"#),
    flawed(
        "INVALID_PROPERTY_VALUE",
        "flow.component.inside",
        "7.1",
        r#"{ "type": "If", "condition": "${data.open}", "then": [§{ "type": "RichText", "text": "a" }] }"#,
    ),
    flawed("INVALID_PROPERTY_TYPE", "flow.type", "7.1", r#"{ "type": "TextArea", "name": "a", "label": "Your input", "enabled": §"yes" }"#),
    flawed("MISSING_REQUIRED_TYPE_PROPERTY", "flow.component.untyped", "7.1", r#"§{ "text": "Description" }"#),
    flawed("MISSING_REQUIRED_PROPERTY", "flow.required", "7.1", r#"§{ "type": "TextInput", "name": "a" }"#),
    flawed(
        "PATTERN_MISMATCH",
        "flow.component.reference",
        "7.1",
        r#"{ "type": "TextInput", "name": "a", "label": "b", "max-chars": §"Hundred" }"#,
    ),
    flawed("INVALID_ENUM_VALUE", "flow.one_of", "7.1", r#"{ "type": "TextInput", "name": "a", "label": "b", "input-type": §"date" }"#),
    flawed(
        "INVALID_DEPENDENCIES",
        "flow.footer.captions",
        "7.1",
        r#"§{ "type": "Footer", "label": "Done", "left-caption": "left", "on-click-action": { "name": "complete", "payload": {} } }"#,
    ),
    flawed(
        "NOT_KEYWORD_SCHEMA_VALIDATION_FAILED",
        "flow.footer.captions",
        "7.1",
        r#"§{ "type": "Footer", "label": "Done", "left-caption": "1", "right-caption": "2", "center-caption": "3",
  "on-click-action": { "name": "complete", "payload": {} } }"#,
    ),
    flawed("KEYWORD_ONE_OF", "flow.form.outside", "2.1", r#"§{ "type": "TextInput", "name": "path", "label": "Path" }"#),
    flawed(
        "COMPONENTS_OUTSIDE_FORM",
        "flow.form.outside",
        "4.0",
        r#"§{ "type": "TextInput", "name": "other", "label": "Path" },
{ "type": "Form", "name": "form", "children": [{ "type": "TextInput", "name": "path", "label": "Path" }] }"#,
    ),
    flawed("MIN_ITEMS_REQUIRED", "flow.component.items", "7.1", r#"{ "type": "Dropdown", "name": "a", "label": "b", "data-source": §[] }"#),
    flawed(
        "MAX_ITEMS_REQUIRED",
        "flow.component.items",
        "7.1",
        r#"{ "type": "NavigationList", "name": "a", "on-click-action": { "name": "data_exchange" },
  "list-items": [{ "id": "1", "main-content": { "title": "A" }, "tags": §["1", "2", "3", "4"] }] }"#,
    ),
    flawed("INVALID_SCREEN_DYNAMIC_DATA", "flow.component.data_type", "7.1", r#"{ "type": "TextHeading", "text": §"${data.open}" }"#),
    flawed(
        "INVALID_SCREEN_DYNAMIC_DATA",
        "flow.component.data_type",
        "7.1",
        r#"{ "type": "CheckboxGroup", "name": "a", "label": "b", "data-source": §"${data.untitled}" }"#,
    ),
    flawed(
        "INVALID_SCREEN_DYNAMIC_DATA",
        "flow.component.data_type",
        "7.1",
        r#"{ "type": "PhotoPicker", "name": "photo", "label": "Add ID proof", "error-message": §"${data.open}" }"#,
    ),
    flawed(
        "COMPONENT_TYPE_MAX_NUMBER_PER_SCREEN",
        "flow.component.count",
        "7.1",
        r#"{ "type": "Footer", "label": "Submit", "on-click-action": { "name": "complete", "payload": {} } },
§{ "type": "Footer", "label": "Submit", "on-click-action": { "name": "complete", "payload": {} } }"#,
    ),
    flawed(
        "COMPONENT_TYPE_MAX_NUMBER_PER_SCREEN",
        "flow.component.count",
        "7.1",
        r#"{ "type": "PhotoPicker", "name": "photo", "label": "Photo" },
§{ "type": "DocumentPicker", "name": "paper", "label": "Paper" }"#,
    ),
    flawed(
        "MIN_VALUE_GREATER_THAN_MAX",
        "flow.component.order",
        "7.1",
        r#"{ "type": "CheckboxGroup", "name": "cbg", "label": "b", "min-selected-items": §3, "max-selected-items": 2,
  "data-source": [{ "id": "1", "title": "1" }, { "id": "2", "title": "2" }, { "id": "3", "title": "3" }] }"#,
    ),
    flawed(
        "MINIMUM_VALUE_REQUIRED",
        "flow.component.range",
        "7.1",
        r#"{ "type": "PhotoPicker", "name": "ID_Proof", "label": "b", "min-uploaded-photos": §-1 }"#,
    ),
    flawed(
        "MAXIMUM_VALUE_REQUIRED",
        "flow.component.range",
        "7.1",
        r#"{ "type": "PhotoPicker", "name": "ID_Proof", "label": "b", "max-uploaded-photos": §40 }"#,
    ),
    flawed(
        "DUPLICATE_FORM_COMPONENT_NAMES",
        "flow.component.name.unique",
        "7.1",
        r#"{ "type": "Form", "name": "form", "children": [
  { "name": "textInput", "type": "TextInput", "label": "Text 1" },
  { "name": §"textInput", "type": "TextInput", "label": "Text 2" }
] }"#,
    ),
    flawed(
        "DUPLICATE_FORM_COMPONENT_NAMES",
        "flow.component.name.unique",
        "7.1",
        r#"{ "type": "If", "condition": "${data.open}", "then": [{ "type": "OptIn", "name": "name", "label": "a" }],
  "else": [{ "type": "TextArea", "name": §"name", "label": "b" }] }"#,
    ),
    flawed(
        "NATIVE_COMPONENT_IN_FORM_INIT_VALUES",
        "flow.form.init.picker",
        "7.1",
        r#"{ "type": "Form", "name": "form", "init-values": { "photo": §"abc" },
  "children": [{ "type": "PhotoPicker", "name": "photo", "label": "Add your picture" }] }"#,
    ),
    flawed(
        "INVALID_ON_CLICK_ACTION_PAYLOAD",
        "flow.picker.payload",
        "7.1",
        r#"{ "type": "PhotoPicker", "name": "photo", "label": "Photo" },
{ "type": "Footer", "label": "Next", "on-click-action": { "name": "navigate", "next": { "type": "screen", "name": "SECOND" },
  "payload": { "photo": §"${form.photo}" } } }"#,
    ),
    flawed(
        "INVALID_ON_CLICK_ACTION_PAYLOAD",
        "flow.picker.payload",
        "7.1",
        r#"{ "type": "DocumentPicker", "name": "doc", "label": "Add ID proof" },
{ "type": "Footer", "label": "Submit", "on-click-action": { "name": "complete",
  "payload": { "doc": { "first": { "second": ["in_array", §"${form.doc}"] } } } } }"#,
    ),
    flawed(
        "INVALID_ON_CLICK_ACTION_PAYLOAD",
        "flow.picker.files",
        "7.1",
        r#"{ "type": "PhotoPicker", "name": "photo", "label": "Photo" },
{ "type": "Footer", "label": "Submit", "on-click-action": { "name": "complete", "payload": §{ "photo": "${form.photo}" } } }"#,
    ),
    flawed(
        "DATA_SOURCE_ITEMS_HAVE_BOTH_IMAGE_AND_COLOR",
        "flow.option.image_or_color",
        "7.1",
        r##"{ "type": "RadioButtonsGroup", "name": "a", "label": "b", "data-source": [{ "id": "1", "title": "1", "image": "iVBORw0KGgoA" },
  §{ "id": "2", "title": "2", "color": "#ff0000" }] }"##,
    ),
    flawed(
        "INVALID_DATE_RANGE",
        "flow.date.order",
        "7.1",
        r#"{ "type": "DatePicker", "name": "a", "label": "b", "min-date": "2026-01-01", "init-value": §"2025-12-31" }"#,
    ),
    flawed(
        "INVALID_DATE_SINGLE_INIT_VALUE_FORMAT",
        "flow.date.format",
        "7.1",
        r#"{ "type": "CalendarPicker", "name": "a", "label": "b", "init-value": §"tomorrow" }"#,
    ),
    flawed(
        "INVALID_PROPERTY_NAME_FOR_CONDITION",
        "flow.calendar.mode",
        "7.1",
        r#"{ "type": "CalendarPicker", "name": "a", "label": "b", "min-days": §3 }"#,
    ),
    flawed("INVALID_TYPE", "flow.calendar.mode", "7.1", r#"{ "type": "CalendarPicker", "name": "a", "mode": "range", "label": §"When?" }"#),
    flawed(
        "INVALID_COMPONENT_PLACEMENT",
        "flow.navigation_list.alone",
        "7.1",
        r#"{ "type": "NavigationList", "name": "a", "on-click-action": { "name": "data_exchange" },
  "list-items": [{ "id": "1", "main-content": { "title": "A" } }] },
§{ "type": "TextBody", "text": "a" }"#,
    ),
    flawed(
        "DUPLICATE_PROPETY_FOR_CONDITION",
        "flow.navigation_list.action",
        "7.1",
        r#"§{ "type": "NavigationList", "name": "a", "on-click-action": { "name": "data_exchange" },
  "list-items": [{ "id": "1", "main-content": { "title": "A" }, "on-click-action": { "name": "data_exchange" } }] }"#,
    ),
    flawed(
        "INVALID_PROPERTY_VALUE_FOR_CONDITION",
        "flow.navigation_list.end",
        "7.1",
        r#"{ "type": "NavigationList", "name": "a", "media-size": "large", "on-click-action": { "name": "data_exchange" },
  "list-items": [{ "id": "1", "main-content": { "title": "A" }, "end": §{ "title": "9" } }] }"#,
    ),
    flawed(
        "INVALID_PROPERTY_KEY",
        "flow.component.property.form",
        "7.1",
        r#"{ "type": "Form", "name": "form", "children": [{ "type": "OptIn", "name": "a", "label": "b", "init-value": §true }] }"#,
    ),
    flawed(
        "INVALID_PROPERTY_VALUE",
        "flow.form.init.unknown",
        "7.1",
        r#"{ "type": "Form", "name": "form", "init-values": { "other": §true }, "children": [{ "type": "OptIn", "name": "a", "label": "b" }] }"#,
    ),
    flawed(
        "PATTERN_MISMATCH",
        "flow.component.color",
        "7.1",
        r#"{ "type": "Dropdown", "name": "a", "label": "b", "data-source": [{ "id": "1", "title": "1", "color": §"red" }] }"#,
    ),
    flawed(
        "",
        "flow.component.example.items",
        "7.1",
        r#"{ "type": "ChipsSelector", "name": "a", "label": "b", "data-source": §"${data.few}" }"#,
    ),
    flawed(
        "PATTERN_MISMATCH",
        "flow.component.reference",
        "5.1",
        r#"{ "type": "TextInput", "name": "a", "label": "b", "max-chars": §"`${data.few}`" }"#,
    ),
];
