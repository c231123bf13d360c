//! What a flow consists of: its screens, and all components of each.

use std::collections::BTreeMap;

use crate::json::{Node, Path};

/// All screens of a flow.
#[derive(Debug, Default)]
pub struct Outline<'f> {
    /// The screens in order.
    pub screens: Vec<Screen<'f>>,
    /// Their places by their ids; of a repeated id the first one counts.
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

impl<'f> Outline<'f> {
    /// The outline of a flow. What has another type than it should is left out; that is said elsewhere.
    pub fn of(root: &'f Node<'f>) -> Self {
        let mut outline = Self::default();
        let mut path = Path::default();
        path.enter_key("screens");
        for (place, node) in root.get("screens").map_or(&[][..], Node::items).iter().enumerate() {
            if !node.is_object() {
                continue;
            }
            path.enter_index(place);
            let screen = Screen::of(node, path.clone());
            outline.by_id.entry(screen.id).or_insert(outline.screens.len());
            outline.screens.push(screen);
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
}

impl<'f> Screen<'f> {
    fn of(node: &'f Node<'f>, path: Path<'f>) -> Self {
        let terminal = node.get("terminal").and_then(Node::bool).unwrap_or_default();
        let id = node.text_at("id").unwrap_or_default();
        let mut screen = Self { node, id, terminal, components: Vec::new(), path };
        let mut path = screen.path.clone();
        path.enter_key("layout");
        if let Some(layout) = node.get("layout") {
            screen.enter_list(layout.get("children"), "children", None, &mut path);
        }
        screen
    }

    /// Takes in the components in a list, and those inside them.
    fn enter_list(&mut self, list: Option<&'f Node<'f>>, key: &'f str, parent: Option<usize>, path: &mut Path<'f>) {
        let Some(list) = list else { return };
        path.enter_key(key);
        for (place, node) in list.items().iter().enumerate().filter(|(_, node)| node.is_object()) {
            path.enter_index(place);
            let own = Some(self.components.len());
            let kind = node.text_at("type").unwrap_or_default();
            self.components.push(Component { node, path: path.clone(), kind, parent, branch: key });
            match kind {
                "Form" => self.enter_list(node.get("children"), "children", own, path),
                "If" => {
                    self.enter_list(node.get("then"), "then", own, path);
                    self.enter_list(node.get("else"), "else", own, path);
                }
                "Switch" => {
                    if let Some(cases) = node.get("cases") {
                        path.enter_key("cases");
                        for (name, list) in cases.members() {
                            self.enter_list(Some(list), name, own, path);
                        }
                        path.leave();
                    }
                }
                _ => {}
            }
            path.leave();
        }
        path.leave();
    }

    /// The components that one stands in, the innermost first.
    pub fn around(&self, component: &Component<'f>) -> impl Iterator<Item = &Component<'f>> {
        let outer = |component: &Component<'f>| component.parent.and_then(|place| self.components.get(place));
        std::iter::successors(outer(component), move |component| outer(component))
    }
}
