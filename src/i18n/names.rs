//! What values, conditions and clusters are called: the taxonomy's words, or the page's own.

use crate::dataset::{Language, Record};
use crate::find::{Facet, Index, Mix, Near, Part, Question, Relief, Sort};
use crate::places::Place;

use super::Messages;

/// Names things for one reader.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    /// Where the taxonomy is.
    pub index: &'a Index,
    /// The reader's language, for the taxonomy.
    pub language: Language,
    /// The reader's language, for the page's own words.
    pub messages: &'static Messages,
    /// The place of the gazetteer that the question names, once it is there.
    pub place: Option<&'a Place>,
}

/// One condition of a question in words, with the word that joins it to the one before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// What it stands for.
    pub part: Part,
    /// `ou` between values of one facet; empty between others.
    pub joiner: &'static str,
    /// The words.
    pub words: String,
    /// The language of the words, when it is not the reader's.
    pub lang: Option<&'static str>,
}

impl Names<'_> {
    /// The full name of a value; its id when nobody explains it.
    pub fn value(self, facet: Facet, id: &str) -> String {
        let own = self.messages.filters.value.of(facet, id).map(str::to_owned);
        let term = || {
            self.index
                .term(facet, id)
                .map(|it| it.label.get(self.language).to_owned())
        };
        own.or_else(term)
            .filter(|it| !it.is_empty())
            .unwrap_or_else(|| id.to_owned())
    }

    /// The short name of a value, for tight places; its full one when it has no other.
    pub fn short(self, facet: Facet, id: &str) -> String {
        let term = self
            .index
            .term(facet, id)
            .map(|it| it.short.get(self.language).to_owned());
        term.filter(|it| !it.is_empty())
            .unwrap_or_else(|| self.value(facet, id))
    }

    /// The language of [`Self::value`], when it is not the reader's.
    pub fn value_lang(self, facet: Facet, id: &str) -> Option<&'static str> {
        if self.messages.filters.value.of(facet, id).is_some() {
            return None;
        }
        self.index.term(facet, id)?.label.foreign(self.language)
    }

    /// The language of [`Self::short`], when it is not the reader's.
    pub fn short_lang(self, facet: Facet, id: &str) -> Option<&'static str> {
        let term = self.index.term(facet, id);
        match term.filter(|it| !it.short.is_empty()) {
            Some(term) => term.short.foreign(self.language),
            None => self.value_lang(facet, id),
        }
    }

    /// The language of [`Self::sort`], when it is not the reader's.
    pub fn sort_lang(self, record: &Record) -> Option<&'static str> {
        self.short_lang(Facet::Category, record.category.as_deref()?)
    }

    /// What sort of thing a record is, shortly: its category, or its kind.
    pub fn sort(self, record: &Record) -> String {
        match &record.category {
            Some(category) => self.short(Facet::Category, category),
            None if record.partner().is_some() => self.messages.sheet.partner.to_owned(),
            None => self.messages.sheet.project.to_owned(),
        }
    }

    /// The names of the values, without those that a narrower one beside them says already.
    pub fn listed(self, facet: Facet, ids: &[String]) -> String {
        let parent = |id: &String| self.index.term(facet, id).and_then(|it| it.parent.clone());
        let wider: Vec<String> = ids.iter().filter_map(parent).collect();
        let narrow = ids.iter().filter(|it| !wider.contains(it));
        narrow
            .map(|it| self.value(facet, it))
            .collect::<Vec<_>>()
            .join(" · ")
    }

    /// The place distances are measured from.
    pub fn near(self, question: &Question) -> String {
        match &question.near {
            Some(Near::Commune(code)) => self
                .index
                .commune(code)
                .map_or_else(|| code.clone(), |it| it.name.clone()),
            Some(Near::Place(key)) => self.place.map_or_else(|| key.word(), |it| it.name.clone()),
            Some(Near::Point(_)) => self.messages.ask.me.to_owned(),
            None => String::new(),
        }
    }

    /// The question as a sentence, in parts that can be taken away one by one.
    pub fn sentence(self, question: &Question) -> Vec<Phrase> {
        let mut phrases: Vec<Phrase> = Vec::new();
        for part in question.parts() {
            let same_facet = |before: &Phrase| match (&before.part, &part) {
                (Part::Value(a, _), Part::Value(b, _)) => a == b,
                _ => false,
            };
            let joiner = if phrases.last().is_some_and(same_facet) {
                self.messages.list.or
            } else {
                ""
            };
            phrases.push(Phrase {
                words: self.part(&part, question),
                lang: match &part {
                    Part::Value(facet, id) => self.short_lang(*facet, id),
                    _ => None,
                },
                part,
                joiner,
            });
        }
        phrases
    }

    /// One condition in words.
    pub fn part(self, part: &Part, question: &Question) -> String {
        let list = &self.messages.list;
        match part {
            Part::Text => list.searched.with([question.text.trim()]),
            Part::Value(facet, id) => self.short(*facet, id),
            Part::Near => match question.radius_km {
                Some(km) => list.within.of(km.into(), &self.near(question)),
                None => list.near.with([&self.near(question)]),
            },
            Part::Open => question
                .open
                .map_or_else(String::new, |it| self.messages.hours.asked(it)),
            Part::Favourites => list.only_kept.to_owned(),
            Part::Picked => list.only_picked.of(question.picked.len()),
            Part::InFrame => list.only_in_frame.to_owned(),
        }
    }

    /// What lifting a condition would bring.
    pub fn relief(self, relief: &Relief, question: &Question) -> String {
        let or = format!(" {} ", self.messages.list.or);
        let parts: Vec<String> = relief
            .parts
            .iter()
            .map(|it| self.part(it, question))
            .collect();
        self.messages.list.lift.of(relief.n_hits, &parts.join(&or))
    }

    /// What a cluster holds: `12 lieux : 5 AMO, 4 EPN, 3 projets`. At most `most` sorts are named;
    /// the others are there as a number.
    pub fn cluster(self, n: usize, mix: &Mix, most: usize) -> String {
        let map = &self.messages.map;
        let mut named: Vec<String> = mix
            .iter()
            .take(most)
            .map(|(sort, n)| match sort {
                Sort::Projects => map.projects.of(*n),
                Sort::Partners => map.partners.of(*n),
                Sort::Category(id) => map.n_of.of(*n, &self.short(Facet::Category, id)),
            })
            .collect();
        let rest: usize = mix.iter().skip(most).map(|(_, n)| n).sum();
        if rest > 0 {
            named.push(format!("+ {rest}"));
        }
        map.cluster.of(n, &named.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::aliases;
    use super::*;
    use crate::dataset::parse;
    use crate::hours::When;

    fn index() -> Index {
        let text = r#"{"passerelle": {"version": 1, "taxonomy": {"categories": [
            {"id": "amo", "label": {"fr": "AMO (aide en milieu ouvert)"}, "short": {"fr": "AMO"}},
            {"id": "epn", "label": {"fr": "Espace public numérique"}}]}},
          "features": [
            {"id": "a", "geometry": {"type": "Point", "coordinates": [0.34, 46.58]}, "properties": {"kind": "partner",
              "name": "A", "category": "amo", "fee": "free",
              "address": {"commune_code": "86194", "locality": "Poitiers", "country": "FR"}}},
            {"id": "b", "properties": {"kind": "partner", "name": "B", "category": "epn"}}]}"#;
        Index::new(Arc::new(parse(text.as_bytes()).unwrap().0), aliases)
    }

    fn names(index: &Index) -> Names<'_> {
        Names {
            index,
            language: Language::Fr,
            messages: crate::i18n::messages(Language::Fr),
            place: None,
        }
    }

    #[test]
    fn a_question_reads_as_a_sentence() {
        let index = index();
        let mut question = Question {
            near: Some(Near::Commune("86194".into())),
            radius_km: Some(20),
            open: Some(When::Now),
            ..Question::default()
        };
        question.toggle(Facet::Category, "amo");
        question.toggle(Facet::Category, "epn");
        question.toggle(Facet::Fee, "free");
        let words: Vec<_> = names(&index)
            .sentence(&question)
            .into_iter()
            .map(|it| (it.joiner, it.words))
            .collect();
        let words: Vec<_> = words
            .iter()
            .map(|(joiner, words)| (*joiner, words.as_str()))
            .collect();
        assert_eq!(
            words,
            [
                ("", "AMO"),
                ("ou", "Espace public numérique"),
                ("", "gratuits"),
                ("", "à moins de 20 km de\u{A0}: Poitiers"),
                ("", "ouvert maintenant")
            ]
        );
    }

    #[test]
    fn a_cluster_says_in_words_what_it_holds() {
        let index = index();
        let mix = vec![
            (Sort::Category("amo".into()), 5),
            (Sort::Category("epn".into()), 4),
            (Sort::Projects, 2),
            (Sort::Partners, 1),
        ];
        let names = names(&index);
        assert_eq!(
            names.cluster(12, &mix, 4),
            "12 lieux\u{A0}: 5 AMO, 4 Espace public numérique, 2 projets, 1 partenaire"
        );
        assert_eq!(names.cluster(12, &mix, 1), "12 lieux\u{A0}: 5 AMO, + 7");
    }

    #[test]
    fn a_value_that_nobody_explains_is_called_by_its_id() {
        assert_eq!(names(&index()).value(Facet::Theme, "mystery"), "mystery");
    }
}
