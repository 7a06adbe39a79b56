//! What a text could mean, offered while it is typed: needs, values to filter by, places, records.
//! Knows neither the network nor the page.

use crate::find::{
    Facet, Index, Near, PlaceWords, Query, Question, RecordIdx, Results, place_words,
};
use crate::places::{Gazetteer, Place};

/// One thing that a text could mean.
#[derive(Clone, Debug, PartialEq)]
pub enum Suggestion {
    /// What families come for, by its place among the dataset's needs.
    Need(usize),
    /// A value of a facet.
    Value(Facet, String),
    /// What is near a place.
    Place {
        /// The place.
        place: Place,
        /// What is looked for there: the words beside the place.
        words: String,
    },
    /// A record.
    Record(RecordIdx),
}

/// The facets whose values people know by name.
const FACETS: [Facet; 5] = [
    Facet::Category,
    Facet::Service,
    Facet::Theme,
    Facet::Digital,
    Facet::Area,
];

const MOST_NEEDS: usize = 2;
const MOST_VALUES: usize = 3;
const MOST_PLACES: usize = 3;
const MOST_RECORDS: usize = 4;

/// The shortest text that something is offered for: fewer letters could be anything.
const FEWEST_LETTERS: usize = 2;

/// What the text of a question could mean, of which these are the results.
pub fn suggest(
    index: &Index,
    gazetteer: &Gazetteer,
    question: &Question,
    results: &Results,
) -> Vec<Suggestion> {
    let text = question.text.trim();
    if text.chars().count() < FEWEST_LETTERS {
        return Vec::new();
    }
    let mut suggestions = Vec::new();
    let marks = &results.marks;
    let needs = index.dataset().needs.iter().enumerate();
    let is_meant = |name: &str| marks.answers(name);
    let needs = needs.filter(|(_, it)| it.label.texts().any(is_meant));
    suggestions.extend(needs.map(|it| Suggestion::Need(it.0)).take(MOST_NEEDS));
    let values = FACETS.into_iter().flat_map(|facet| {
        let names = move |id: &str| index.names_of(facet, id);
        let values = index.values(facet).iter();
        values
            .filter(move |it| names(&it.id).iter().any(|it| is_meant(it)))
            .map(move |it| Suggestion::Value(facet, it.id.clone()))
    });
    suggestions.extend(values.take(MOST_VALUES));
    suggestions.extend(places(gazetteer, text, marks.are_in_doubt()));
    let records = results.hits.iter().take(MOST_RECORDS);
    suggestions.extend(records.map(|it| Suggestion::Record(*it)));
    suggestions
}

/// The places that a text may name: those whose names begin as its end does, or else the one that its
/// beginning names. Errors are forgiven only in a text that may hold some.
fn places(gazetteer: &Gazetteer, text: &str, may_forgive: bool) -> Vec<Suggestion> {
    let read = place_words(text);
    let offer = |it: &PlaceWords, found: Vec<Place>| {
        let place = |place| Suggestion::Place {
            place,
            words: it.rest.clone(),
        };
        let offers: Vec<Suggestion> = found.into_iter().map(place).collect();
        Some(offers).filter(|it| !it.is_empty())
    };
    let begun = |it: &PlaceWords| match it.rest.is_empty() {
        true if gazetteer.knows(&it.name) => offer(it, gazetteer.suggest(&it.name, MOST_PLACES)),
        true => None,
        // A later word of a name is too little where other words stand before.
        false => offer(it, gazetteer.beginning_with(&it.name, MOST_PLACES)),
    };
    let named = |it: &PlaceWords| offer(it, gazetteer.named(&it.name).into_iter().collect());
    let misspelt = |it: &PlaceWords| offer(it, gazetteer.suggest(&it.name, MOST_PLACES));
    let ends = || read.iter().filter(|it| it.at_end);
    let found = ends().find_map(begun);
    let found = found.or_else(|| read.iter().filter(|it| !it.at_end).find_map(named));
    let may_be_misspelt = |it: &&PlaceWords| may_forgive && !gazetteer.knows(&it.name);
    let found = found.or_else(|| ends().filter(may_be_misspelt).find_map(misspelt));
    found.unwrap_or_default()
}

impl Suggestion {
    /// Asks for what is suggested, in the place of the text.
    pub fn choose(&self, query: &mut Query, index: &Index) {
        match self {
            Self::Need(n) => {
                if let Some(need) = index.dataset().needs.get(*n) {
                    let asked = Query::from_address(&need.query).question;
                    query.ask(|it| it.ask_need(asked));
                }
            }
            Self::Value(facet, id) => query.ask(|it| {
                it.text.clear();
                if !it.has(*facet, id) {
                    it.toggle(*facet, id);
                }
            }),
            Self::Place { place, words } => query.ask(|it| {
                it.text.clone_from(words);
                it.near = Some(Near::Place(place.key.clone()));
            }),
            Self::Record(idx) => {
                if let Some(record) = index.record(*idx) {
                    query.open(&record.id);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::dataset::parse;
    use crate::find::Context;
    use crate::i18n::aliases;

    fn index() -> Index {
        let text = r#"{"passerelle": {"version": 1,
          "needs": [{"id": "homework", "label": {"fr": "Aide aux devoirs"}, "query": "category=edd"}],
          "taxonomy": {"categories": [
            {"id": "edd", "label": {"fr": "École de devoirs"}},
            {"id": "amo", "label": {"fr": "AMO"}, "aliases": ["action en milieu ouvert"]}]}},
          "features": [
            {"id": "a", "properties": {"kind": "partner", "name": "Le Tremplin", "category": "amo"}},
            {"id": "b", "properties": {"kind": "partner", "name": "La Courte Échelle", "category": "edd"}}]}"#;
        Index::new(Arc::new(parse(text.as_bytes()).unwrap().0), aliases)
    }

    /// Two places, in the form of the gazetteer's own files.
    fn gazetteer() -> Gazetteer {
        Gazetteer::parse(include_bytes!("../public/places/near.txt")).unwrap()
    }

    /// What is suggested for a text, in words.
    fn suggested(text: &str) -> Vec<String> {
        let index = index();
        all(&index, text)
            .iter()
            .map(|it| words(it, &index))
            .collect()
    }

    fn all(index: &Index, text: &str) -> Vec<Suggestion> {
        let question = Question {
            text: text.into(),
            ..Question::default()
        };
        let results = index.find(&question, Context::default());
        suggest(index, &gazetteer(), &question, &results)
    }

    fn words(suggestion: &Suggestion, index: &Index) -> String {
        match suggestion {
            Suggestion::Need(n) => format!("need {}", index.dataset().needs[*n].id),
            Suggestion::Value(facet, id) => format!("{}={id}", facet.word()),
            Suggestion::Place { place, words } => format!("{words} near {}", place.name),
            Suggestion::Record(idx) => index.record(*idx).unwrap().id.clone(),
        }
    }

    #[test]
    fn needs_values_and_records_are_offered_from_two_letters_on() {
        assert_eq!(suggested("d"), [""; 0]);
        assert_eq!(suggested("devoirs")[..2], ["need homework", "category=edd"]);
        assert_eq!(suggested("milieu ouvert")[..2], ["category=amo", "a"]);
        assert!(suggested("tremp").contains(&"a".to_owned()));
    }

    #[test]
    fn a_place_is_offered_with_what_is_looked_for_there() {
        let check = |text, expected: &str| {
            assert!(suggested(text).iter().any(|it| it == expected), "{text}");
        };
        check("liege", " near Liège");
        check("amo charleroi", "amo near Charleroi");
        check("aide devoirs pres de 86190", "aide devoirs near Vouillé");
        check("amo charlroi", "amo near Charleroi");
        check("amo à la louvière", "amo near La Louvière");
        check("devoirs mont de marsan", "devoirs near Mont-de-Marsan");
        check("liège devoirs", "devoirs near Liège");
        check("à liège", " near Liège");
    }

    #[test]
    fn a_word_of_the_dataset_is_no_misspelt_place() {
        assert!(!suggested("tremplin").iter().any(|it| it.contains("near")));
    }

    #[test]
    fn what_is_chosen_takes_the_place_of_the_text() {
        let index = index();
        let check = |text: &str, n: usize, expected: &str| {
            let mut query = Query::default();
            query.question.text = text.into();
            all(&index, text)[n].choose(&mut query, &index);
            assert_eq!(query.to_address(), expected);
        };
        check("devoirs", 0, "category=edd");
        check("milieu ouvert", 0, "category=amo");
        check("amo charleroi", 0, "q=amo&near=BE-52011");
        check("tremplin", 0, "q=tremplin&record=a");
    }
}
