//! A flow without faults for each component, which stands first on the first screen.

use serde_json::{Value, json};

/// Where the component stands.
pub const HERE: &str = "/screens/0/layout/children/0";

/// A transparent PNG of one pixel.
pub const PNG: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/// A component with what it needs, and what the documents bound.
pub fn component(kind: &str) -> Value {
    let option = json!({ "id": "a", "title": "A", "description": "One", "metadata": "1", "image": PNG, "alt-text": "A dot" });
    let options = json!([option, { "id": "b", "title": "B", "image": PNG }]);
    let chips = json!([{ "id": "a", "title": "A" }, { "id": "b", "title": "B" }]);
    let open = json!({ "name": "open_url", "url": "https://shop.example" });
    match kind {
        "TextHeading" | "TextSubheading" => json!({ "type": kind, "text": "Hello" }),
        "TextBody" | "TextCaption" => json!({ "type": kind, "text": "Hello", "font-weight": "bold", "markdown": true }),
        "RichText" => json!({ "type": kind, "text": ["# Terms", "All of them."] }),
        "TextInput" => json!({
            "type": kind, "name": "it", "label": "Age", "input-type": "number", "min-chars": 1, "max-chars": 3,
            "helper-text": "In years", "error-message": "Too old", "label-variant": "large",
        }),
        "TextArea" => {
            json!({ "type": kind, "name": "it", "label": "Wish", "max-length": 100, "helper-text": "Any", "label-variant": "large" })
        }
        "OptIn" => json!({ "type": kind, "name": "it", "label": "I agree", "on-click-action": open, "init-value": true }),
        "CheckboxGroup" => json!({
            "type": kind, "name": "it", "label": "Which?", "description": "Some", "data-source": options,
            "min-selected-items": 1, "max-selected-items": 2, "init-value": ["a"],
        }),
        "RadioButtonsGroup" => json!({ "type": kind, "name": "it", "label": "Which?", "description": "One", "data-source": options }),
        "Dropdown" => json!({ "type": kind, "name": "it", "label": "Which?", "data-source": options, "init-value": "b" }),
        "ChipsSelector" => json!({
            "type": kind, "name": "it", "label": "Which?", "description": "Some", "data-source": chips,
            "min-selected-items": 1, "max-selected-items": 2,
        }),
        "DatePicker" => json!({
            "type": kind, "name": "it", "label": "When?", "helper-text": "Soon", "error-message": "No", "min-date": "2026-01-01",
            "max-date": "2026-12-31", "init-value": "2026-06-15", "unavailable-dates": ["2026-07-04"],
        }),
        "CalendarPicker" => json!({
            "type": kind, "name": "it", "mode": "range", "title": "Stay", "description": "From and to",
            "label": { "start-date": "Come", "end-date": "Go" }, "helper-text": { "start-date": "Soon" },
            "error-message": { "start-date": "No" }, "min-date": "2026-01-01", "max-date": "2026-12-31", "min-days": 2, "max-days": 9,
            "init-value": { "start-date": "2026-06-15", "end-date": "2026-06-18" }, "include-days": ["Mon", "Tue"],
        }),
        "Image" => json!({ "type": kind, "src": PNG, "scale-type": "cover", "height": 100, "alt-text": "A dot" }),
        "ImageCarousel" => json!({ "type": kind, "images": [{ "src": PNG, "alt-text": "A dot" }], "aspect-ratio": "16:9" }),
        "PhotoPicker" => json!({
            "type": kind, "name": "it", "label": "Photos", "description": "Of it", "photo-source": "camera", "max-file-size-kb": 100,
            "min-uploaded-photos": 1, "max-uploaded-photos": 30,
        }),
        "DocumentPicker" => json!({
            "type": kind, "name": "it", "label": "Papers", "description": "Of it", "allowed-mime-types": ["application/pdf"],
            "max-file-size-kb": 100, "min-uploaded-documents": 1, "max-uploaded-documents": 30,
        }),
        "Footer" => json!({
            "type": kind, "label": "Done", "left-caption": "1", "right-caption": "2", "on-click-action": { "name": "complete", "payload": {} },
        }),
        "EmbeddedLink" => json!({ "type": kind, "text": "More", "on-click-action": open }),
        "NavigationList" => json!({
            "type": kind, "name": "it", "label": "Ways", "description": "To go",
            "list-items": [{
                "id": "a", "main-content": { "title": "A", "description": "One", "metadata": "1" }, "end": { "title": "9", "metadata": "x" },
                "start": { "image": PNG, "alt-text": "A dot" }, "badge": "New", "tags": ["one", "two"],
            }],
            "on-click-action": { "name": "navigate", "next": { "type": "screen", "name": "END" }, "payload": {} },
        }),
        "Form" => {
            json!({ "type": kind, "name": "form", "init-values": { "it": "a" }, "children": [{ "type": "TextInput", "name": "it", "label": "Who?" }] })
        }
        "If" => json!({ "type": kind, "condition": "${data.open}", "then": [{ "type": "TextBody", "text": "Open" }] }),
        "Switch" => json!({ "type": kind, "value": "${data.animal}", "cases": { "cat": [{ "type": "TextBody", "text": "Miaow" }] } }),
        _ => panic!("{kind}"),
    }
}

/// A flow of version 7.1 with a component in it.
pub fn flow(kind: &str) -> Value {
    let footer = json!({ "type": "Footer", "label": "Done", "on-click-action": { "name": "complete", "payload": {} } });
    let data = json!({
        "open": { "type": "boolean", "__example__": true },
        "animal": { "type": "string", "__example__": "cat" },
        "age": { "type": "number", "__example__": 7 },
    });
    let layout = |children: Vec<Value>| json!({ "type": "SingleColumnLayout", "children": children });
    let end = json!({ "id": "END", "title": "End", "terminal": true, "layout": layout(vec![footer.clone()]) });
    let children = match kind {
        "Footer" | "NavigationList" => vec![component(kind)],
        _ => vec![component(kind), footer],
    };
    let mut main = json!({ "id": "MAIN", "title": "Main", "terminal": true, "data": data, "layout": layout(children) });
    let mut screens = vec![];
    if kind == "NavigationList" {
        main.as_object_mut().unwrap().remove("terminal");
        screens.push(end);
    }
    screens.insert(0, main);
    json!({ "version": "7.1", "screens": screens })
}

/// A value put at a JSON Pointer, `@` at its beginning being the component; `null` takes a member away, `-` at the end of
/// the pointer adds to a list.
pub fn edited(mut flow: Value, changes: &Value) -> Value {
    for (pointer, value) in changes.as_object().unwrap() {
        let pointer = located(pointer);
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        match flow.pointer_mut(parent).unwrap_or_else(|| panic!("no {parent}")) {
            Value::Object(members) if value.is_null() => drop(members.remove(key)),
            Value::Object(members) => drop(members.insert(key.to_owned(), value.clone())),
            Value::Array(items) if key == "-" => items.push(value.clone()),
            Value::Array(items) => items[key.parse::<usize>().unwrap()] = value.clone(),
            _ => panic!("{pointer} leads nowhere"),
        }
    }
    flow
}

/// A pointer whose `@` is the component.
pub fn located(pointer: &str) -> String {
    pointer.replacen('@', HERE, 1)
}
