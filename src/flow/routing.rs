//! The ways between screens: the routing model, or where there is none, the ways that the actions go.
//!
//! Source: Flow JSON guide, "Routing Model"; error codes reference, "Routing Model Errors".

use std::collections::{BTreeMap, BTreeSet};

use super::action::target;
use super::checking::Checking;
use super::graph::Graph;
use super::kind::Kind;
use super::members::expect;
use super::outline::{Outline, Screen};
use super::rule::Rule;
use super::rules::{
    NAVIGATE_DECLARED, NAVIGATE_LOOP, ROUTING_BRANCHES, ROUTING_CONNECTED, ROUTING_END, ROUTING_ENTRY, ROUTING_FORWARD, ROUTING_KNOWN,
    ROUTING_LOOP, ROUTING_MISSING, ROUTING_SELF,
};
use crate::json::{Node, Path};
use crate::rules::{Issue, Unit};

/// The most screens that one screen leads to. The guide counts for the whole model, Meta's editor for each screen.
const MOST_BRANCHES: usize = 10;

/// The routing model. An empty one in a flow without an endpoint is as good as none.
fn model<'f>(root: &'f Node<'f>) -> Option<&'f Node<'f>> {
    let model = root.get("routing_model").filter(|model| model.is_object())?;
    (!model.members().is_empty() || root.get("data_api_version").is_some()).then_some(model)
}

/// Checks the ways between screens.
pub fn check(checking: &mut Checking<'_>) {
    match model(checking.root) {
        Some(model) => declared(checking, model),
        // With an endpoint the ways cannot be known; that the model is missing is said elsewhere.
        None if checking.root.get("data_api_version").is_none() => made(checking),
        None => {}
    }
}

fn declared<'f>(checking: &mut Checking<'f>, model: &'f Node<'f>) {
    let outline = checking.outline;
    let mut graph = Graph::new(outline.screens.len());
    let mut routes = BTreeMap::new();
    let mut listed = vec![false; outline.screens.len()];
    let mut path = Path::default();
    path.enter_key("routing_model");
    for (id, list) in model.members() {
        path.enter_key(id);
        let from = outline.place(id);
        match from {
            None => unknown(checking, list, path.pointer(), id),
            Some(from) => {
                if let Some(listed) = listed.get_mut(from) {
                    *listed = true;
                }
            }
        }
        if expect(checking, list, path.pointer(), Kind::List) {
            branches(checking, list, path.pointer(), id, list.items().len());
        }
        for (place, route) in list.items().iter().enumerate() {
            path.enter_index(place);
            if expect(checking, route, path.pointer(), Kind::Text) {
                let to_id = route.text().unwrap_or_default();
                match (from, outline.place(to_id)) {
                    (_, None) => unknown(checking, route, path.pointer(), to_id),
                    (Some(from), Some(to)) if from == to => {
                        checking.found(&ROUTING_SELF, route, path.pointer(), "A screen cannot lead to itself.");
                    }
                    (Some(from), Some(to)) => {
                        if let Some(back) = routes.get(&(to, from)) {
                            let message =
                                ["There is a route from ", to_id, " to ", id, " already; only ways forward can be given."].concat();
                            let issue = ROUTING_FORWARD.issue(path.pointer(), message);
                            let related = ["/routing_model/", to_id, "/", &usize::to_string(back)].concat();
                            checking.push(route, Issue { related: Some(related), ..issue });
                            graph.enter(to);
                        } else {
                            graph.connect(from, to);
                        }
                        routes.entry((from, to)).or_insert(place);
                    }
                    (None, Some(_)) => {}
                }
            }
            path.leave();
        }
        path.leave();
    }
    // With one screen there is nothing to say; Meta's own examples leave the model empty then.
    let single = outline.screens.len() == 1 && model.members().is_empty();
    for (place, screen) in outline.screens.iter().enumerate().filter(|_| !single) {
        let absent = outline.place(screen.id) == Some(place) && listed.get(place) == Some(&false);
        if absent && !screen.id.is_empty() {
            let message = ["Screen ", screen.id, " is missing in the routing model."].concat();
            let issue = ROUTING_MISSING.issue(path.pointer_to(screen.id), message);
            checking.push(model, Issue { unit: Some(Unit::Presence), ..issue });
        }
    }
    for action in &outline.actions {
        let Some((id, node)) = target(action) else { continue };
        let from = outline.screens.get(action.screen).and_then(|screen| outline.place(screen.id));
        let (Some(from), Some(to)) = (from, outline.place(id)) else { continue };
        if from != to && listed.get(from) == Some(&true) && !routes.contains_key(&(from, to)) {
            let from = outline.screens.get(from).map_or("", |screen| screen.id);
            let message = ["The routing model has no route from ", from, " to ", id, "."].concat();
            let issue = NAVIGATE_DECLARED.issue([&action.path.pointer(), "/next/name"].concat(), message);
            checking.push(node, Issue { related: Some(path.pointer_to(from)), ..issue });
        }
    }
    judge(checking, &graph, &listed, model, path.pointer(), &ROUTING_LOOP);
}

fn unknown(checking: &mut Checking<'_>, node: &Node<'_>, path: String, id: &str) {
    checking.found(&ROUTING_KNOWN, node, path, ["There is no screen “", id, "”."].concat());
}

#[expect(clippy::cast_precision_loss, clippy::cast_possible_wrap, reason = "counts are far below 2^52")]
fn branches(checking: &mut Checking<'_>, node: &Node<'_>, path: String, id: &str, count: usize) {
    if count > MOST_BRANCHES {
        let message = ["Screen ", id, " leads to ", &count.to_string(), " screens; at most 10."].concat();
        let (limit, actual) = (MOST_BRANCHES as i64, count as f64);
        checking.push(
            node,
            Issue { limit: Some(limit), actual: Some(actual), unit: Some(Unit::Items), ..ROUTING_BRANCHES.issue(path, message) },
        );
    }
}

/// The ways that the actions go.
fn made(checking: &mut Checking<'_>) {
    let outline = checking.outline;
    let mut graph = Graph::new(outline.screens.len());
    for action in &outline.actions {
        let Some((id, _)) = target(action) else { continue };
        let from = outline.screens.get(action.screen).and_then(|screen| outline.place(screen.id));
        if let (Some(from), Some(to)) = (from, outline.place(id)) {
            graph.connect(from, to);
        }
    }
    for (place, screen) in outline.screens.iter().enumerate() {
        // A list that is filled in while the flow runs can lead anywhere.
        let open = |component: &super::Component<'_>| {
            component.kind == "NavigationList" && component.node.get("list-items").is_some_and(super::binding::is_bound)
        };
        if screen.components.iter().any(open) {
            graph.open(place);
        }
        branches(checking, screen.node, screen.path.pointer(), screen.id, graph.count(place));
    }
    if let Some(screens) = checking.root.get("screens") {
        let all = vec![true; outline.screens.len()];
        judge(checking, &graph, &all, screens, "/screens".into(), &NAVIGATE_LOOP);
    }
}

/// That there is a beginning, that every screen is connected with the others, that each leads to an end, and none in a
/// circle. Of screens that are not listed it is said already that they are missing.
fn judge(checking: &mut Checking<'_>, graph: &Graph, listed: &[bool], node: &Node<'_>, path: String, loops: &Rule) {
    let screens = &checking.outline.screens;
    if screens.is_empty() {
        return;
    }
    if !graph.has_entry() {
        let message = "There is no screen to begin with: every screen is led to by another.";
        checking.found(&ROUTING_ENTRY, node, path.clone(), message);
    }
    let circle: Vec<&str> = graph.circle().iter().filter_map(|place| screens.get(*place)).map(|screen| screen.id).collect();
    if !circle.is_empty() {
        let shown = circle.get(..10).unwrap_or(&circle).join(", ");
        checking.found(loops, node, path, ["These screens lead in a circle: ", &shown, "; ways should only lead forward."].concat());
    }
    for ((screen, connected), listed) in screens.iter().zip(graph.connected()).zip(listed) {
        if !connected && *listed {
            let message = ["No way connects screen ", screen.id, " with the first screen."].concat();
            at_id(checking, screen, &ROUTING_CONNECTED, message);
        }
    }
    let ends = screens.iter().map(|screen| screen.terminal);
    if ends.clone().any(|end| end) {
        let asides = asides(checking.outline, graph);
        for (place, (screen, leads)) in screens.iter().zip(graph.leading_to(ends, &returning(checking.outline))).enumerate() {
            if !leads && listed.get(place) == Some(&true) && !asides.contains(&place) {
                let message = ["From screen ", screen.id, " no terminal screen can be reached."].concat();
                at_id(checking, screen, &ROUTING_END, message);
            }
        }
    }
}

/// Screens from which the endpoint is asked: it may answer with the screen before. Meta's own templates do so after a
/// sign-up.
fn returning(outline: &Outline<'_>) -> BTreeSet<usize> {
    let asking = outline.actions.iter().filter(|action| action.node.text_at("name") == Some("data_exchange"));
    asking.filter_map(|action| outline.place(outline.screens.get(action.screen)?.id)).collect()
}

/// Screens that a link opens and that lead nowhere, such as terms to be read: the way back is the way on. Meta's own
/// templates have them.
fn asides(outline: &Outline<'_>, graph: &Graph) -> BTreeSet<usize> {
    let links = outline.actions.iter().filter(|action| matches!(action.component, "OptIn" | "EmbeddedLink"));
    links.filter_map(|action| outline.place(target(action)?.0)).filter(|place| graph.count(*place) == 0).collect()
}

fn at_id(checking: &mut Checking<'_>, screen: &Screen<'_>, rule: &Rule, message: String) {
    let node = screen.node.get("id").unwrap_or(screen.node);
    checking.found(rule, node, screen.path.pointer_to("id"), message);
}
