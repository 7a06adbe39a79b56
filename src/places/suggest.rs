//! The places that answer a typed text best.

use super::area::{Area, FIELD, fields, names, postal_codes};
use super::gazetteer::Gazetteer;
use super::place::Place;
use super::wanted::{Care, Rank, Wanted};

/// A place that answers.
#[derive(Clone, Copy)]
struct Hit {
    rank: Rank,
    population: u32,
    area_idx: usize,
    /// Which of the area's places.
    idx: usize,
}

impl Gazetteer {
    /// At most `limit` places whose name, other name or postal code begins as the text does, case,
    /// accents and hyphens aside; a code beside a name (`Saint-Denis (93)`) says which is meant.
    /// Whole names come first, then beginnings of places' own names, then of other names and of later
    /// words; among equals the more populous. When there are none, names with one typing error.
    pub fn suggest(&self, text: &str, limit: usize) -> Vec<Place> {
        let Some(wanted) = Wanted::parse(text) else {
            return Vec::new();
        };
        for care in [Care::Exact, Care::OneError] {
            let best = self.best(&wanted, care, limit).into_iter();
            let places: Vec<Place> = best
                .filter_map(|it| self.place_of(&wanted, care, it))
                .collect();
            if !places.is_empty() {
                return places;
            }
        }
        Vec::new()
    }

    /// At most `limit` places whose own name or postal code begins as the text does, or whose other name
    /// it is, without forgiving anything.
    pub fn beginning_with(&self, text: &str, limit: usize) -> Vec<Place> {
        let Some(wanted) = Wanted::parse(text) else {
            return Vec::new();
        };
        let best = self.best(&wanted, Care::Exact, limit).into_iter();
        best.filter(|it| it.rank <= Rank::Start)
            .filter_map(|it| self.place_of(&wanted, Care::Exact, it))
            .collect()
    }

    /// The place that the text names, by a name, a name and a code (`Saint-Denis (93)`) or a postal
    /// code; of several that share it, the most populous. The first words of a name are enough where one
    /// town that begins so is far larger than the others: Brive is Brive-la-Gaillarde.
    pub fn named(&self, text: &str) -> Option<Place> {
        /// How many times as populous as others it must be.
        const FAR: u32 = 10;
        /// Below, it may rather be a word: Maison-Feyne.
        const TOWN: u32 = 2000;
        let wanted = Wanted::parse(text)?;
        let best = self.best(&wanted, Care::Exact, 2);
        let first = *best.first().filter(|it| it.rank <= Rank::Words)?;
        // Of some places, nobody knows the population.
        let smaller = 1..=first.population / FAR;
        let is_lesser = |it: &Hit| it.rank > Rank::Words || smaller.contains(&it.population);
        let is_meant = first.rank < Rank::Words
            || first.population >= TOWN && best.get(1).is_none_or(is_lesser);
        is_meant.then(|| self.place_of(&wanted, Care::Exact, first))?
    }

    /// Whether some place's name or postal code begins so, without forgiving anything.
    pub fn knows(&self, text: &str) -> bool {
        let wanted = Wanted::parse(text);
        wanted.is_some_and(|it| !self.best(&it, Care::Exact, 1).is_empty())
    }

    /// The best first.
    fn best(&self, wanted: &Wanted, care: Care, limit: usize) -> Vec<Hit> {
        let mut best: Vec<Hit> = Vec::new();
        for (area_idx, area) in self.areas.iter().enumerate() {
            let mut populations = fields(&area.populations).enumerate();
            let mut population_of = |idx| populations.find(|(it, _)| *it == idx)?.1.parse().ok();
            answers(area, wanted, care, &mut |idx, rank| {
                let hit = Hit {
                    rank,
                    population: population_of(idx).unwrap_or_default(),
                    area_idx,
                    idx,
                };
                let at = best.iter().rposition(|it| !hit.is_before(*it));
                best.insert(at.map_or(0, |it| it + 1), hit);
                best.truncate(limit);
            });
        }
        best
    }

    fn place_of(&self, wanted: &Wanted, care: Care, hit: Hit) -> Option<Place> {
        let area = self.areas.get(hit.area_idx)?;
        let mut names = names(fields(&area.names).nth(hit.idx)?);
        let is_found_by = |name: &str, is_own| wanted.rank(name, is_own, care) == Some(hit.rank);
        let is_own = wanted.name.is_empty() || is_found_by(names.next()?, true);
        let other_name = names.find(|it| !is_own && is_found_by(it, false));
        area.place(hit.idx, other_name)
    }
}

impl Hit {
    fn is_before(self, other: Self) -> bool {
        (self.rank, other.population) < (other.rank, self.population)
    }
}

/// Tells the places of an area that answer, in order, and how well each does by the best of its names.
fn answers(area: &Area, wanted: &Wanted, care: Care, tell: &mut dyn FnMut(usize, Rank)) {
    if wanted.name.is_empty() {
        if care == Care::Exact {
            for (idx, field) in fields(&area.postal_codes).enumerate() {
                if let Some(rank) = code_rank(area, field, &wanted.code) {
                    tell(idx, rank);
                }
            }
        }
        return;
    }
    let mut postal_codes = fields(&area.postal_codes).enumerate();
    let is_area = wanted.code.is_empty() || area.code.eq_ignore_ascii_case(&wanted.code);
    candidates(&area.names, wanted, care, &mut |idx, field| {
        let ranks = names(field).enumerate();
        let ranks = ranks.filter_map(|(n, it)| wanted.rank(it, n == 0, care));
        let Some(rank) = ranks.min() else { return };
        let mut has_code = || {
            let field = postal_codes.find(|(it, _)| *it == idx);
            field.is_some_and(|(_, field)| {
                code_rank(area, field, &wanted.code).is_some()
                    || names_arrondissement(area, field, &wanted.code)
            })
        };
        if is_area || has_code() {
            tell(idx, rank);
        }
    });
}

/// Tells the fields of a column of names in which a word may answer, and their places in it.
fn candidates(column: &str, wanted: &Wanted, care: Care, tell: &mut dyn FnMut(usize, &str)) {
    let bytes = column.as_bytes();
    let (mut idx, mut field_start) = (0, 0);
    let (mut is_word_start, mut is_candidate) = (true, false);
    for (at, byte) in bytes.iter().copied().chain([FIELD]).enumerate() {
        if byte == FIELD {
            if is_candidate && let Some(field) = column.get(field_start..at) {
                tell(idx, field);
            }
            (idx, field_start) = (idx + 1, at + 1);
            (is_word_start, is_candidate) = (true, false);
        } else {
            let is_continuation = byte & 0xC0 == 0x80;
            if is_word_start && !is_candidate && !is_continuation {
                let rest = bytes.get(at..).unwrap_or_default();
                is_candidate = wanted.may_begin(rest, care);
            }
            is_word_start = !byte.is_ascii_alphanumeric();
        }
    }
}

/// How well the best of a place's postal codes answers.
fn code_rank(area: &Area, field: &str, wanted: &str) -> Option<Rank> {
    let begin = postal_codes(field).filter(|it| area.postal_code_begins(it, wanted));
    let is_whole = |it| area.postal_code(it) == wanted;
    begin
        .map(|it| if is_whole(it) { Rank::Own } else { Rank::Start })
        .min()
}

/// Whether a place has an arrondissement of that number.
fn names_arrondissement(area: &Area, field: &str, number: &str) -> bool {
    postal_codes(field).any(|it| area.is_of_arrondissement(it, number))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEAR: &[u8] = include_bytes!("../../public/places/near.txt");

    fn near() -> Gazetteer {
        Gazetteer::parse(NEAR).unwrap()
    }

    /// The first suggestions as `key name`, or `key name = other name`.
    fn suggested(text: &str, limit: usize) -> Vec<String> {
        let spell = |it: Place| match it.other_name {
            Some(other) => format!("{} {} = {other}", it.key.word(), it.name),
            None => format!("{} {}", it.key.word(), it.name),
        };
        near().suggest(text, limit).into_iter().map(spell).collect()
    }

    #[track_caller]
    fn check(text: &str, first: &str) {
        assert_eq!(suggested(text, 1), [first], "{text}");
    }

    #[test]
    fn accents_case_and_hyphens_do_not_count() {
        check("liege", "BE-62063 Liège");
        check("CHARLEROI", "BE-52011 Charleroi");
        check("braine l alleud", "BE-25014 Braine-l'Alleud");
        check("mont de marsan", "FR-40192 Mont-de-Marsan");
    }

    #[test]
    fn the_beginning_is_enough() {
        check("poitier", "FR-86194 Poitiers");
        check("rochel", "FR-17300 La Rochelle");
        check("marsan", "FR-40192 Mont-de-Marsan");
    }

    #[test]
    fn saint_can_be_short() {
        check("st-maixent", "FR-79270 Saint-Maixent-l'École");
        check("ste foy la g", "FR-33402 Sainte-Foy-la-Grande");
    }

    #[test]
    fn a_place_has_names_in_several_languages() {
        check("luik", "BE-62063 Liège = Luik");
        check("Lüttich", "BE-62063 Liège = Lüttich");
        check("eigenbrakel", "BE-25014 Braine-l'Alleud = Eigenbrakel");
    }

    #[test]
    fn communes_that_merged_are_found_by_their_names() {
        check("mauze thouarsais", "FR-79329 Thouars = Mauzé-Thouarsais");
    }

    #[test]
    fn localities_are_places() {
        check("jambes", "BE-2794981 Jambes");
    }

    #[test]
    fn postal_codes_find_their_places_by_population() {
        assert_eq!(
            suggested("86190", 3),
            ["FR-86294 Vouillé", "FR-86204 Quinçay", "FR-86024 Béruges"]
        );
        check("4000", "BE-62063 Liège");
        check("86", "FR-86194 Poitiers");
    }

    #[test]
    fn a_code_beside_a_name_tells_which_is_meant() {
        check("Saint-Martin (17)", "FR-17369 Saint-Martin-de-Ré");
        check("6700 arlon", "BE-81001 Arlon");
        assert_eq!(suggested("Poitiers (79)", 1), [""; 0]);
    }

    #[test]
    fn one_typing_error_is_forgiven_when_nothing_else_is_found() {
        check("angolueme", "FR-16015 Angoulême");
        check("bruxeles", "BE-21004 Bruxelles");
        assert_eq!(suggested("xyzzy", 8), [""; 0]);
    }

    #[test]
    fn a_text_can_name_one_place() {
        let near = near();
        let key = |text| near.named(text).map(|it| it.key.word());
        let is = |word: &str| Some(word.to_owned());
        assert_eq!(key("poitiers"), is("FR-86194"));
        assert_eq!(key("Poitiers (86)"), is("FR-86194"));
        assert_eq!(key("86190"), is("FR-86294"));
        assert_eq!(key("Namen"), is("BE-92094"));
        assert_eq!(key("brive"), is("FR-19031"));
        assert_eq!(key("woluwe"), None);
        assert_eq!(key("maison"), None);
        assert_eq!(key("poit"), None);
        assert_eq!(key("86"), None);
        assert_eq!(key("Mons"), is("BE-53053"));
        assert_eq!(key("Saint-Martin (17)"), None);
    }

    #[test]
    fn no_more_places_than_wanted() {
        assert_eq!(near().suggest("s", 0), []);
        assert_eq!(near().suggest("s", 8).len(), 8);
        assert!(near().suggest("bor", usize::MAX).len() > 8);
    }

    #[test]
    fn names_that_are_not_folded_would_not_answer() {
        for text in [
            "s", "l ile", "oe", "ecau", "saint m", "d ar", "montb", "aux a",
        ] {
            let wanted = Wanted::parse(text).unwrap();
            for care in [Care::Exact, Care::OneError] {
                let does_answer = |field: &str| {
                    let mut names = names(field).enumerate();
                    names.any(|(n, it)| wanted.rank(it, n == 0, care).is_some())
                };
                for area in near().areas {
                    let all = fields(&area.names).filter(|it| does_answer(it)).count();
                    let mut n_answers = 0;
                    candidates(&area.names, &wanted, care, &mut |_, field| {
                        n_answers += usize::from(does_answer(field));
                    });
                    assert_eq!(n_answers, all, "{text} {care:?} {}", area.code);
                }
            }
        }
    }

    #[test]
    fn a_place_is_found_by_its_name_and_code() {
        let near = near();
        for it in near.places().step_by(211) {
            let area_code = it.area_code.as_deref().unwrap_or_default();
            let code = it.postal_codes.first().map_or(area_code, String::as_str);
            let found = near.suggest(&format!("{} ({code})", it.name), 4);
            assert!(found.iter().any(|found| found.key == it.key), "{it:?}");
        }
    }
}
