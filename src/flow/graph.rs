//! A graph of screens, by their places. Nothing here calls itself: a flow may have a hundred thousand screens.

use std::collections::BTreeSet;

/// Which screen leads to which.
#[derive(Debug)]
pub struct Graph {
    onward: Vec<BTreeSet<usize>>,
    back: Vec<BTreeSet<usize>>,
    /// Screens that may lead to any other.
    open: Vec<bool>,
    /// Screens that another leads to, be it backwards.
    entered: Vec<bool>,
}

impl Graph {
    /// A graph of so many screens, none of which leads anywhere.
    pub fn new(count: usize) -> Self {
        Self {
            onward: vec![BTreeSet::new(); count],
            back: vec![BTreeSet::new(); count],
            open: vec![false; count],
            entered: vec![false; count],
        }
    }

    /// Has a screen lead to another.
    pub fn connect(&mut self, from: usize, to: usize) {
        if let (true, Some(onward), Some(back)) = (from != to, self.onward.get_mut(from), self.back.get_mut(to)) {
            onward.insert(to);
            back.insert(from);
            self.enter(to);
        }
    }

    /// Notes that a screen is led to, by a way that is no way forward.
    pub fn enter(&mut self, place: usize) {
        if let Some(entered) = self.entered.get_mut(place) {
            *entered = true;
        }
    }

    /// Has a screen lead to any other.
    pub fn open(&mut self, place: usize) {
        if let Some(open) = self.open.get_mut(place) {
            *open = true;
        }
    }

    /// To how many others a screen leads.
    pub fn count(&self, place: usize) -> usize {
        self.onward.get(place).map_or(0, BTreeSet::len)
    }

    /// Whether there is a screen that no other leads to.
    pub fn has_entry(&self) -> bool {
        self.entered.contains(&false)
    }

    /// For each screen whether it is connected with the first, whichever way.
    pub fn connected(&self) -> Vec<bool> {
        // An open screen connects all.
        let mut reached = vec![self.open.contains(&true); self.onward.len()];
        spread(&mut reached, vec![0], |place| [&self.onward, &self.back].into_iter().filter_map(move |edges| edges.get(place)).flatten());
        reached
    }

    /// For each screen whether it leads to one of the ends, of which there is at least one. Those that return also lead
    /// back to where they are led to from.
    pub fn leading_to(&self, ends: impl Iterator<Item = bool>, returning: &BTreeSet<usize>) -> Vec<bool> {
        let mut reached = vec![false; self.onward.len()];
        let starts = ends.enumerate().filter(|(_, end)| *end).map(|(place, _)| place);
        let open = self.open.iter().enumerate().filter(|(_, open)| **open).map(|(place, _)| place);
        spread(&mut reached, starts.chain(open).collect(), |place| {
            let returned = self.onward.get(place).into_iter().flatten().filter(|next| returning.contains(next));
            self.back.get(place).into_iter().flatten().chain(returned)
        });
        reached
    }

    /// The screens that lead in a circle, or from one circle to another.
    pub fn circle(&self) -> Vec<usize> {
        let mut trimmed = vec![false; self.onward.len()];
        for (outward, inward) in [(&self.onward, &self.back), (&self.back, &self.onward)] {
            let mut degrees: Vec<usize> =
                inward.iter().map(|edges| edges.iter().filter(|from| trimmed.get(**from) == Some(&false)).count()).collect();
            let free = degrees.iter().enumerate().filter(|(place, degree)| **degree == 0 && trimmed.get(*place) == Some(&false));
            let mut queue: Vec<usize> = free.map(|(place, _)| place).collect();
            while let Some(place) = queue.pop() {
                if let Some(trimmed) = trimmed.get_mut(place) {
                    *trimmed = true;
                }
                for next in outward.get(place).into_iter().flatten() {
                    if let Some(degree) = degrees.get_mut(*next) {
                        *degree = degree.saturating_sub(1);
                        if *degree == 0 && trimmed.get(*next) == Some(&false) {
                            queue.push(*next);
                        }
                    }
                }
            }
        }
        trimmed.iter().enumerate().filter(|(_, trimmed)| !**trimmed).map(|(place, _)| place).collect()
    }
}

/// Marks what can be reached from some places.
fn spread<'g, I: Iterator<Item = &'g usize>>(reached: &mut [bool], mut queue: Vec<usize>, next: impl Fn(usize) -> I) {
    while let Some(place) = queue.pop() {
        match reached.get_mut(place) {
            Some(mark) if !*mark => *mark = true,
            _ => continue,
        }
        queue.extend(next(place));
    }
}

#[cfg(test)]
mod tests {
    use super::Graph;

    fn graph(count: usize, edges: &[(usize, usize)]) -> Graph {
        let mut graph = Graph::new(count);
        for (from, to) in edges {
            graph.connect(*from, *to);
        }
        graph
    }

    #[test]
    fn finds_circles_but_not_what_leads_to_them() {
        assert_eq!(graph(5, &[(0, 1), (1, 2), (2, 3), (3, 1), (3, 4)]).circle(), [1, 2, 3]);
        assert!(graph(4, &[(0, 1), (0, 2), (1, 3), (2, 3)]).circle().is_empty());
        assert_eq!(graph(2, &[(0, 1), (1, 0)]).circle(), [0, 1]);
    }

    #[test]
    fn follows_ways() {
        let graph = graph(4, &[(1, 0), (1, 2)]);
        assert_eq!(graph.connected(), [true, true, true, false]);
        let leading = |returning: &[usize]| graph.leading_to([false, false, true, false].into_iter(), &returning.iter().copied().collect());
        assert_eq!(leading(&[]), [false, true, true, false]);
        assert_eq!(leading(&[0]), [true, true, true, false]);
        assert!(graph.has_entry());
    }
}
