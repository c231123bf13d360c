//! The TypeScript types of the components, made of the same tables.

use super::FAMILIES;
use super::model::{ALWAYS, Kind, Model, Property, Shape};
use crate::flow::Version;
use crate::json::write;
use crate::rules::NO_MAX;

const DYNAMIC: &str = r#"/**
 * A value that is filled in while the flow runs: `${data.name}`, `${form.name}`, `${screen.ID.data.name}`, and from 6.0 an
 * expression between backticks.
 */
export type Dynamic = `\${${string}}` | `\`${string}\``;

"#;

/// The declarations of all components, of what stands in them, and of `Component`. The actions are declared elsewhere:
/// `NavigateAction`, `DataExchangeAction`, `CompleteAction`, `UpdateDataAction`, `OpenUrlAction`.
pub fn types() -> String {
    let models = || FAMILIES.iter().flat_map(|family| family.iter());
    let mut shapes: Vec<&Shape> = Vec::new();
    for property in models().flat_map(|model| model.properties) {
        gather(property.kind, &mut shapes);
    }
    let shapes = shapes.iter().map(|shape| interface(shape.name, shape.about, "", shape.properties));
    let declared = models().map(component).chain(shapes);
    let names: Vec<_> = models().map(|model| model.name).collect();
    let union = ["/** A component of a screen, by its `type`. */\nexport type Component = ", &names.join(" | "), ";\n"].concat();
    [DYNAMIC.to_owned(), declared.collect(), union].concat()
}

/// The shapes inside a kind, each once.
fn gather(kind: Kind, shapes: &mut Vec<&'static Shape>) {
    if let Kind::List(shape) | Kind::Object(shape) = kind
        && !shapes.iter().any(|known| known.name == shape.name)
    {
        shapes.push(shape);
        for property in shape.properties {
            gather(property.kind, shapes);
        }
    }
}

fn component(model: &Model) -> String {
    let tag = [" readonly type: ", &write(model.name), ";\n"].concat();
    interface(model.name, &[model.about, &from(model.since)].concat(), &tag, model.properties)
}

fn interface(name: &str, about: &str, tag: &str, properties: &[Property]) -> String {
    let tag = if tag.is_empty() { String::new() } else { [" ", tag].concat() };
    let members: String = properties.iter().map(member).collect();
    ["/** ", about, " */\nexport interface ", name, " {\n", &tag, &members, "}\n\n"].concat()
}

fn member(property: &Property) -> String {
    let key = if property.name.contains('-') { write(property.name) } else { property.name.to_owned() };
    let mark = if property.required.is_some() { "" } else { "?" };
    let about = [property.about, &bounds(property), &from(property.since)].concat();
    ["  /** ", &about, " */\n  readonly ", &key, mark, ": ", &value(property.kind), ";\n"].concat()
}

/// The bounds of a property, as sentences.
fn bounds(property: &Property) -> String {
    let shown = (property.most != NO_MAX).then(|| format!(" At most {} characters are shown.", property.most));
    let entries = (property.items.1 != NO_MAX).then(|| format!(" {} to {} entries.", property.items.0, property.items.1));
    [shown, entries].into_iter().flatten().collect()
}

/// Since which version there is something, as a sentence.
fn from(since: Version) -> String {
    if since == ALWAYS { String::new() } else { format!(" From {}.{}.", since.0, since.1) }
}

fn value(kind: Kind) -> String {
    let dynamic = |text: &str| [text, " | Dynamic"].concat();
    match kind {
        Kind::Text | Kind::Name | Kind::Date | Kind::Color | Kind::Image(_) | Kind::Message => "string".into(),
        Kind::Texts => "string | readonly string[]".into(),
        Kind::TextList | Kind::DateList => dynamic("readonly string[]"),
        Kind::Scalar => "string | number".into(),
        Kind::Bool => dynamic("boolean"),
        Kind::Flag => "boolean".into(),
        Kind::Number { .. } | Kind::Whole => dynamic("number"),
        Kind::Count { .. } => "number".into(),
        Kind::Words(words) => dynamic(&alternatives(words)),
        Kind::Word(words) => alternatives(words),
        Kind::WordList(words) => dynamic(&list(words)),
        Kind::FixedWordList(words) => list(words),
        Kind::Reference => "Dynamic".into(),
        Kind::Condition => "string | boolean".into(),
        Kind::Object(shape) => shape.name.into(),
        Kind::List(shape) => format!("readonly {}[] | Dynamic", shape.name),
        Kind::Ranged(kind, needs_end) => {
            let (one, mark) = (value(*kind), if needs_end { "" } else { "?" });
            format!("{one} | {{ readonly \"start-date\": {one}; readonly \"end-date\"{mark}: {one} }}")
        }
        Kind::Action(names) => names.iter().map(|name| action(name)).collect::<Vec<_>>().join(" | "),
        Kind::Components => "readonly Component[]".into(),
        Kind::Cases => "Readonly<Record<string, readonly Component[]>>".into(),
        Kind::Open => dynamic("Readonly<Record<string, unknown>>"),
    }
}

fn alternatives(words: &[&str]) -> String {
    words.iter().map(|word| write(*word)).collect::<Vec<_>>().join(" | ")
}

fn list(words: &[&str]) -> String {
    ["readonly (", &alternatives(words), ")[]"].concat()
}

/// The type of an action: `NavigateAction` of `navigate`, `DataExchangeAction` of `data_exchange`.
fn action(name: &str) -> String {
    let capital =
        |word: &str| word.chars().take(1).map(|letter| letter.to_ascii_uppercase()).chain(word.chars().skip(1)).collect::<String>();
    name.split('_').map(capital).chain(["Action".to_owned()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_component_and_all_in_it_is_declared() {
        let text = types();
        for name in
            FAMILIES.iter().flat_map(|family| family.iter()).map(|model| model.name).chain(["SelectOption", "ChipOption", "ListEntry"])
        {
            assert_eq!(text.matches(&format!("export interface {name} {{")).count(), 1, "{name}");
        }
        assert!(text.contains("readonly \"data-source\": readonly SelectOption[] | Dynamic;"));
        assert!(text.contains("readonly \"on-click-action\": NavigateAction | DataExchangeAction | CompleteAction;"));
        assert!(text.contains("/** The fewest to choose. */\n  readonly \"min-selected-items\"?: number | Dynamic;"));
        assert!(!text.contains("/**  */"), "something is not described");
    }
}
