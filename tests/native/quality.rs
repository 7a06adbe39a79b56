//! What people type finds what they mean, on the default dataset.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use passerelle::dataset::{Language, Localised, Record, Term};
use passerelle::find::{Context, Facet, Index, Question, Results, fold};
use passerelle::i18n::aliases;
use passerelle::places::Gazetteer;
use proptest::prelude::*;
use proptest::sample::Index as Pick;

use crate::default_dataset::index;

static PLACES: LazyLock<Gazetteer> =
    LazyLock::new(|| Gazetteer::parse(include_bytes!("../../public/places/near.txt")).unwrap());

/// How many records people look at before they ask otherwise.
const FIRST: usize = 3;

/// A question as people type it, and the ids of the records it must find first.
struct Expected {
    text: String,
    any_of: Vec<String>,
    all_of: Vec<String>,
}

/// The questions of `queries.csv`.
fn queries() -> Vec<Expected> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/native/queries.csv");
    let mut reader = csv::Reader::from_path(file).unwrap();
    let rows = reader.deserialize::<[String; 4]>();
    let ids = |cell: &str| -> Vec<String> {
        cell.split(';')
            .filter(|it| !it.is_empty())
            .map(Into::into)
            .collect()
    };
    let query = |[text, any_of, all_of, _kind]: [String; 4]| Expected {
        text,
        any_of: ids(&any_of),
        all_of: ids(&all_of),
    };
    rows.map(|it| query(it.unwrap())).collect()
}

fn ask(index: &Index, text: &str) -> Results {
    let question = Question {
        text: text.into(),
        ..Question::default()
    };
    let where_is = |name: &str| Some(PLACES.named(name)?.position);
    let context = Context {
        gazetteer: Some(&where_is),
        ..Context::default()
    };
    index.find(&question, context)
}

fn hits(index: &Index, text: &str) -> Vec<usize> {
    ask(index, text).hits
}

#[test]
fn what_people_mean_is_among_the_first_three() {
    let index = index();
    let mut misses = Vec::new();
    for query in queries() {
        let wanted: Vec<&String> = query.any_of.iter().chain(&query.all_of).collect();
        assert!(!wanted.is_empty(), "{:?} wants nothing", query.text);
        for id in wanted {
            assert!(index.record_of(id).is_some(), "there is no {id}");
        }
        let hits = hits(&index, &query.text);
        let first: Vec<&Record> = hits
            .iter()
            .take(FIRST)
            .map(|it| index.record(*it).unwrap())
            .collect();
        let is_first = |id: &String| first.iter().any(|it| it.id == *id);
        let has_any = query.any_of.is_empty() || query.any_of.iter().any(is_first);
        if !has_any || !query.all_of.iter().all(is_first) {
            let came: Vec<String> = first
                .iter()
                .map(|it| format!("{} {:?}", it.id, it.name.get(Language::Fr)))
                .collect();
            misses.push(format!(
                "{:45} {:3} found, first {}; wanted all of {:?}, any of {:?}",
                query.text,
                hits.len(),
                came.join(", "),
                query.all_of,
                query.any_of
            ));
        }
    }
    assert!(
        misses.is_empty(),
        "{} queries miss:\n{}",
        misses.len(),
        misses.join("\n")
    );
}

#[test]
fn there_are_enough_queries_and_each_is_asked_once() {
    let queries = queries();
    let texts: BTreeSet<&str> = queries.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(texts.len(), queries.len());
    assert!(texts.len() >= 75);
}

/// There is no CPMS in Namur. A library of the commune, which also runs a CPAS, is no answer; the
/// nearest CPMS are.
#[test]
fn an_acronym_is_not_taken_for_another() {
    let index = index();
    let category = |it: &usize| index.record(*it)?.category.as_deref();
    let hits = hits(&index, "CPMS namur");
    assert!(!hits.is_empty());
    assert!(hits.iter().all(|it| category(it) == Some("cpms")));
}

/// Someone who types sees answers all the way: from the third letter of each word on.
#[test]
fn answers_stay_while_a_question_is_typed() {
    const SHORTEST: usize = 3;
    let index = index();
    for text in [
        "école de devoirs liège",
        "mon enfant ne veut plus aller a l'ecole liege",
        "où faire ses devoirs à charleroi",
        "collège rimbaud latillé",
        "C.P.M.S. libre verviers",
        "ordinateur pour travailler mont de marsan",
        "ou trouver un ordinateur a limoges",
        "service accrochage scolaire tournai",
        "aide devoirs pres de la rochelle",
        "micro-lycée d'Agen",
    ] {
        let ends = text.char_indices().map(|(at, it)| at + it.len_utf8());
        for typed in ends.map(|end| &text[..end]) {
            let begun = typed
                .rsplit(|it: char| !it.is_alphanumeric())
                .next()
                .unwrap_or_default();
            if begun.is_empty() || begun.chars().count() >= SHORTEST {
                assert!(!hits(&index, typed).is_empty(), "nothing at {typed:?}");
            }
        }
    }
}

/// All words that a record can be found by.
fn words_of(index: &Index, record: &Record) -> BTreeSet<String> {
    let (address, project) = (&record.address, record.project());
    let mut texts: Vec<&str> = [
        &record.name,
        &record.summary,
        &record.description,
        &record.audience_text,
    ]
    .into_iter()
    .flat_map(Localised::texts)
    .collect();
    texts.extend(project.and_then(|it| it.school.as_deref()));
    let place = [&address.locality, &address.postal_code, &address.street];
    texts.extend(place.into_iter().flatten().map(String::as_str));
    for facet in Facet::ALL {
        let mut next: Vec<&str> = facet.values(record);
        while let Some(id) = next.pop() {
            texts.extend(aliases(facet, id));
            if let Some(term) = index.term(facet, id) {
                texts.extend(names(term));
                next.extend(term.parent.as_deref());
            }
        }
    }
    let folded: Vec<String> = texts.into_iter().map(fold).collect();
    folded
        .iter()
        .flat_map(|it| it.split(' '))
        .map(Into::into)
        .collect()
}

fn names(term: &Term) -> impl Iterator<Item = &str> {
    let labels = term.label.texts().chain(term.short.texts());
    labels.chain(term.aliases.iter().map(String::as_str))
}

/// The same word in the other number; short words have none.
fn other_number(word: &str) -> Vec<String> {
    if word.len() < 4 {
        return Vec::new();
    }
    let singular = word.strip_suffix(['s', 'x']).map(str::to_owned);
    let plural = word.strip_suffix("al").map(|it| format!("{it}aux"));
    let aux = word.strip_suffix("aux").map(|it| format!("{it}al"));
    singular.into_iter().chain(plural).chain(aux).collect()
}

fn is_as_typed(typed: &str, words: &BTreeSet<String>) -> bool {
    words
        .range(typed.to_owned()..)
        .next()
        .is_some_and(|it| it.starts_with(typed))
        || other_number(typed).iter().any(|it| words.contains(it))
}

/// One slip of the finger: a letter missing, doubled, wrong, or two that changed places.
fn slip(word: &str, at: Pick, how: u8) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = at.index(letters.len() - 1);
    match how {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        2 => letters[at] = 'k',
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}

#[test]
fn no_word_that_was_forgiven_comes_before_one_as_it_was_typed() {
    let index = index();
    let words: Vec<BTreeSet<String>> = index
        .dataset()
        .records
        .iter()
        .map(|it| words_of(&index, it))
        .collect();
    let case = (
        0..words.len(),
        [any::<Pick>(), any::<Pick>(), any::<Pick>()],
        0u8..4,
    );
    proptest!(|((record, [first, second, at], how) in case)| {
        let long = words[record].iter().map(String::as_str);
        let long: Vec<&str> = long.filter(|it| it.len() > 3).collect();
        let second = *second.get(&long);
        let first = *first.get(&long);
        let slipped = slip(first, at, how);
        // Words such as « pour » are not looked for beside others.
        let is_looked_for = |it: &str| !ask(&index, &format!("fanfare {it}")).marks.find(it).is_empty();
        prop_assume!(is_looked_for(second) && is_looked_for(&slipped));
        let hits = hits(&index, &format!("{second} {slipped}"));
        let as_typed = |hit: &usize| {
            [second, &slipped].into_iter().filter(|it| is_as_typed(it, &words[*hit])).count()
        };
        let counts: Vec<usize> = hits.iter().map(as_typed).collect();
        prop_assert!(counts.is_sorted_by(|a, b| a >= b), "{} {}: {:?}", second, slipped, counts);
    });
}
