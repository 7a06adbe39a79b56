//! Sorting with one sort for everything. The library's is compiled anew for each type and each
//! comparison, 3 KB of the page every time; this one sorts places by a comparison that is handed in.

use std::cmp::Ordering;

/// The places `0..n`, in the order that the comparison gives them; equal ones as they stand.
pub fn order(n: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..n).collect();
    places.sort_unstable_by(|a, b| compare(*a, *b).then(a.cmp(b)));
    places
}

/// The items in the order that the comparison gives them; equal ones as they stand.
pub fn sorted<T>(items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let order = order(items.len(), &|a, b| {
        let pair = items.get(a).zip(items.get(b));
        pair.map_or(Ordering::Equal, |(a, b)| compare(a, b))
    });
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    let mut take = |at: usize| items.get_mut(at).and_then(Option::take);
    order.into_iter().filter_map(&mut take).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_stay_as_they_stand() {
        let items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e')];
        let items = sorted(items, |a, b| a.0.cmp(&b.0));
        assert_eq!(items, [(0, 'd'), (1, 'b'), (1, 'e'), (2, 'a'), (2, 'c')]);
    }
}
