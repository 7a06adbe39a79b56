//! The element that portals put into their pages, beside what the page understands.

use passerelle::{
    embed::Presentation,
    find::{Facet, Query},
};

const ELEMENT: &str = include_str!("../../src/host/passerelle-carte.js");

/// The words that are attributes of the element.
fn words() -> Vec<&'static str> {
    let list = ELEMENT.split("const WORDS = (").nth(1).unwrap();
    let list = list.split(").split").next().unwrap();
    list.split(['"', '+', ' ', '\n'])
        .filter(|it| !it.is_empty())
        .collect()
}

#[test]
fn every_facet_is_an_attribute_of_the_element() {
    let missing = Facet::ALL
        .map(Facet::word)
        .into_iter()
        .filter(|it| !words().contains(it));
    assert_eq!(missing.collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn the_page_understands_every_attribute_of_the_element() {
    // One value that each word can have; facets take any.
    let value = |word: &str| match word {
        "near" => "86194",
        "radius" => "20&near=86194",
        "open" => "now",
        "favourites" | "in_map" => "1",
        "sort" => "name",
        "map" => "7/46.50/1.00",
        "view" => "list",
        "lang" => "fr",
        "hide" => "search",
        "lock" => "area",
        "height" => "auto",
        "theme-color" | "theme-background" | "theme-text" => "123456",
        "theme-radius" => "4",
        "theme-density" => "compact",
        "theme-mode" => "dark",
        _ => "x",
    };
    for word in words() {
        let address = format!("{word}={}", value(word));
        let understood = Query::from_address(&address).to_address()
            + &Presentation::from_address(&address).to_address();
        assert!(
            understood.contains(&format!("{word}=")),
            "{word}: {understood}"
        );
    }
}
