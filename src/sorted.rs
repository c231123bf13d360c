//! Sorting of short lists, in a fraction of the code that the standard library's sorts take.

/// The items by their keys, equal ones in the order they came in. A list too long to be anything but a mistake stays as
/// it is.
pub(crate) fn sorted_by_key<T>(items: Vec<T>, key: impl Fn(&T) -> u64) -> Vec<T> {
    const MOST: usize = 1_000;
    if items.len() > MOST {
        return items;
    }
    let mut sorted: Vec<T> = Vec::with_capacity(items.len());
    for item in items {
        let own = key(&item);
        let place = sorted.iter().rposition(|other| key(other) <= own).map_or(0, |before| before + 1);
        sorted.insert(place, item);
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::sorted_by_key;

    #[test]
    fn keeps_the_order_of_equals() {
        let items = vec![(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (1, 'e')];
        let letters: String = sorted_by_key(items, |(key, _)| *key).into_iter().map(|(_, letter)| letter).collect();
        assert_eq!(letters, "bedac");
    }
}
