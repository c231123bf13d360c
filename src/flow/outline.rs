//! What a flow consists of: its screens, all components of each, and all actions.

use std::collections::BTreeMap;

use crate::json::{Node, Path, Value};

/// All screens of a flow, and what happens on them.
#[derive(Debug, Default)]
pub struct Outline<'f> {
    /// The screens in order.
    pub screens: Vec<Screen<'f>>,
    /// The actions in order.
    pub actions: Vec<Action<'f>>,
    /// What stands where only an object or only a list can stand.
    pub strays: Vec<Stray<'f>>,
    /// The places of the screens by their ids; of a repeated id the first one counts.
    by_id: BTreeMap<&'f str, usize>,
}

/// A screen and its components, at whatever depth they stand.
#[derive(Debug)]
pub struct Screen<'f> {
    /// The screen itself.
    pub node: &'f Node<'f>,
    /// Where it stands.
    pub path: Path<'f>,
    /// Its id; empty where it has none.
    pub id: &'f str,
    /// Whether the flow can end here.
    pub terminal: bool,
    /// Every component, each before those inside it.
    pub components: Vec<Component<'f>>,
    /// The places of the components by their names; of a repeated name the first one counts.
    fields: BTreeMap<&'f str, usize>,
}

/// A component of a screen.
#[derive(Debug)]
pub struct Component<'f> {
    /// The component itself.
    pub node: &'f Node<'f>,
    /// Where it stands.
    pub path: Path<'f>,
    /// Its `type`; empty where it has none.
    pub kind: &'f str,
    /// The place in [`Screen::components`] of the Form, If or Switch that it stands in.
    pub parent: Option<usize>,
    /// Which part of its parent that is: `children`, `then`, `else`, or the name of a case.
    pub branch: &'f str,
}

/// What a component does when it is touched.
#[derive(Debug)]
pub struct Action<'f> {
    /// The action itself.
    pub node: &'f Node<'f>,
    /// Where it stands.
    pub path: Path<'f>,
    /// The place of its screen in [`Outline::screens`].
    pub screen: usize,
    /// The type of its component.
    pub component: &'f str,
    /// The property that it is: `on-click-action`, `on-select-action` or `on-unselect-action`.
    pub property: &'f str,
}

/// A value of a type that has no place where it stands.
#[derive(Debug)]
pub struct Stray<'f> {
    /// The value itself.
    pub node: &'f Node<'f>,
    /// Where it stands.
    pub path: Path<'f>,
    /// Whether a list should stand there; an object otherwise.
    pub is_list: bool,
}

/// The properties that are actions.
pub const ACTIONS: [&str; 3] = ["on-click-action", "on-select-action", "on-unselect-action"];
/// The properties that list things with actions of their own.
const LISTS: [&str; 2] = ["data-source", "list-items"];

impl<'f> Outline<'f> {
    /// The outline of a flow.
    pub fn of(root: &'f Node<'f>) -> Self {
        let mut outline = Self::default();
        let mut path = Path::default();
        path.enter_key("screens");
        for (place, node) in root.get("screens").map_or(&[][..], Node::items).iter().enumerate() {
            path.enter_index(place);
            if node.is_object() {
                outline.enter_screen(node, &mut path);
            } else {
                outline.strays.push(Stray { node, path: path.clone(), is_list: false });
            }
            path.leave();
        }
        outline
    }

    /// The screen that has an id.
    pub fn screen(&self, id: &str) -> Option<&Screen<'f>> {
        self.screens.get(self.place(id)?)
    }

    /// The place of the screen that has an id.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    fn enter_screen(&mut self, node: &'f Node<'f>, path: &mut Path<'f>) {
        let id = node.text_at("id").unwrap_or_default();
        let terminal = node.get("terminal").and_then(Node::bool).unwrap_or_default();
        let mut screen = Screen { node, path: path.clone(), id, terminal, components: Vec::new(), fields: BTreeMap::new() };
        if let Some(children) = node.get("layout").and_then(|layout| layout.get("children")) {
            path.enter_key("layout");
            self.enter_list(&mut screen, children, "children", None, path);
            path.leave();
        }
        self.by_id.entry(id).or_insert(self.screens.len());
        self.screens.push(screen);
    }

    /// Takes in the components in a list, and those inside them.
    fn enter_list(&mut self, screen: &mut Screen<'f>, list: &'f Node<'f>, key: &'f str, parent: Option<usize>, path: &mut Path<'f>) {
        path.enter_key(key);
        for (place, node) in list.items().iter().enumerate() {
            path.enter_index(place);
            if node.is_object() {
                let kind = node.text_at("type").unwrap_or_default();
                let own = screen.components.len();
                if let Some(name) = node.text_at("name") {
                    screen.fields.entry(name).or_insert(own);
                }
                screen.components.push(Component { node, path: path.clone(), kind, parent, branch: key });
                self.enter_inside(screen, node, kind, own, path);
                self.enter_actions(node, kind, path);
            } else {
                self.strays.push(Stray { node, path: path.clone(), is_list: false });
            }
            path.leave();
        }
        path.leave();
    }

    fn enter_inside(&mut self, screen: &mut Screen<'f>, node: &'f Node<'f>, kind: &str, own: usize, path: &mut Path<'f>) {
        let lists: &[&str] = match kind {
            "Form" => &["children"],
            "If" => &["then", "else"],
            _ => &[],
        };
        for key in lists {
            if let Some(list) = node.get(key) {
                self.enter_list(screen, list, key, Some(own), path);
            }
        }
        let Some(cases) = node.get("cases").filter(|_| kind == "Switch") else { return };
        path.enter_key("cases");
        for (name, list) in cases.members() {
            if !matches!(list.value, Value::Array(_)) {
                path.enter_key(name);
                self.strays.push(Stray { node: list, path: path.clone(), is_list: true });
                path.leave();
            }
            self.enter_list(screen, list, name, Some(own), path);
        }
        path.leave();
    }

    /// Takes in the actions of a component, or of one of its options.
    fn enter_actions(&mut self, node: &'f Node<'f>, component: &'f str, path: &mut Path<'f>) {
        for (key, value) in node.members() {
            let key = key.as_ref();
            if ACTIONS.contains(&key) {
                path.enter_key(key);
                self.actions.push(Action { node: value, path: path.clone(), screen: self.screens.len(), component, property: key });
                path.leave();
            } else if LISTS.contains(&key) {
                path.enter_key(key);
                for (place, item) in value.items().iter().enumerate() {
                    path.enter_index(place);
                    self.enter_actions(item, component, path);
                    path.leave();
                }
                path.leave();
            }
        }
    }
}

impl<'f> Screen<'f> {
    /// The component that has a name.
    pub fn field(&self, name: &str) -> Option<&Component<'f>> {
        self.components.get(*self.fields.get(name)?)
    }

    /// The components that one stands in, the innermost first.
    pub fn around(&self, component: &Component<'f>) -> impl Iterator<Item = &Component<'f>> {
        let outer = |component: &Component<'f>| component.parent.and_then(|place| self.components.get(place));
        std::iter::successors(outer(component), move |component| outer(component))
    }
}
