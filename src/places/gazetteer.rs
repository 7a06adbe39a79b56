//! A gazetteer: what one file holds, or several together. A file's text stays as it is, parted into
//! areas and columns, so that a whole country is there in milliseconds.

use std::sync::Arc;

use crate::dataset::PlaceKey;

use super::area::{Area, N_COLUMNS};
use super::place::Place;

/// The places of one file or, after [`merge`](Self::merge), of several. Cheap to clone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gazetteer {
    pub(super) areas: Vec<Arc<Area>>,
}

/// Why a file is no gazetteer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAGazetteer {
    /// It is not UTF-8.
    #[error("the file is not text in UTF-8")]
    NotText,
    /// It begins otherwise: another kind of file, or another version of the format.
    #[error("the first line is not {FIRST_LINE:?}")]
    FirstLine,
    /// Columns are missing: the file broke off.
    #[error("{0} lines after the first, which is no multiple of {N_COLUMNS}")]
    Lines(usize),
    /// The head of the area with this number, from 0, is none.
    #[error("the head of area {0} has another form")]
    Head(usize),
    /// The columns of the area with this number, from 0, have different lengths.
    #[error("the columns of area {0} differ in length")]
    Lengths(usize),
}

const FIRST_LINE: &str = "passerelle-places 1";

impl Gazetteer {
    /// Reads a file. Whatever single places have wrong numbers is left out when it is looked for.
    pub fn parse(bytes: &[u8]) -> Result<Self, NotAGazetteer> {
        let text = str::from_utf8(bytes).map_err(|_| NotAGazetteer::NotText)?;
        let mut lines = text.lines();
        if lines.next() != Some(FIRST_LINE) {
            return Err(NotAGazetteer::FirstLine);
        }
        let lines: Vec<&str> = lines.collect();
        if !lines.len().is_multiple_of(N_COLUMNS) {
            return Err(NotAGazetteer::Lines(lines.len()));
        }
        let n_areas = lines.len() / N_COLUMNS;
        let areas = (0..n_areas).map(|n| {
            let mut columns = lines.iter().skip(n).step_by(n_areas).copied();
            Area::new(std::array::from_fn(|_| columns.next().unwrap_or_default()))
                .map(Arc::new)
                .map_err(|wrong| wrong(n))
        });
        Ok(Self {
            areas: areas.collect::<Result<_, _>>()?,
        })
    }

    /// Adds the areas of another file, except those that are here already.
    pub fn merge(&mut self, other: Self) {
        for area in other.areas {
            if !self.areas.iter().any(|it| it.is_same_area(&area)) {
                self.areas.push(area);
            }
        }
    }

    /// All places whose numbers are right.
    pub fn places(&self) -> impl Iterator<Item = Place> {
        self.areas.iter().flat_map(|it| it.places())
    }

    /// The place with that key.
    pub fn by_key(&self, key: &PlaceKey) -> Option<Place> {
        self.areas
            .iter()
            .find_map(|it| it.place(it.idx_of(key)?, None))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::dataset::Position;

    use super::*;

    const SMALL: &str = "passerelle-places 1\n\
        FR;86;86;86;-73;46073\nBE;;;;4000;50000\n\
        Poitiers|Potiers;Vouillé\nLiège|Luik|Lüttich\n\
        194;100\n62063\n\
        000;190 86999\n4000 4020\n\
        413;240\n567\n\
        507;564\n634\n\
        88000;3700\n200000\n";

    fn small() -> Gazetteer {
        Gazetteer::parse(SMALL.as_bytes()).unwrap()
    }

    fn key(word: &str) -> PlaceKey {
        PlaceKey::from_word(word).unwrap()
    }

    #[test]
    fn a_place_is_read_from_its_columns() {
        let expected = Place {
            key: key("FR-86294"),
            name: "Vouillé".to_owned(),
            other_name: None,
            postal_codes: vec!["86190".to_owned(), "86999".to_owned()],
            area_code: Some("86".to_owned()),
            position: Position::new(0.167, 46.637).unwrap(),
            population: 3700,
        };
        assert_eq!(small().by_key(&key("FR-86294")), Some(expected));
    }

    #[test]
    fn codes_belong_to_their_country() {
        assert!(small().by_key(&key("BE-62063")).is_some());
        for other in ["FR-62063", "BE-86194", "FR-86195", "FR-194", "BE-062063"] {
            assert_eq!(small().by_key(&key(other)), None, "{other}");
        }
    }

    #[test]
    fn an_area_of_two_files_is_there_once() {
        let mut both = small();
        both.merge(small());
        assert_eq!(both, small());
        let belgium_left = SMALL.replace("FR;86;86", "FR;79;79");
        both.merge(Gazetteer::parse(belgium_left.as_bytes()).unwrap());
        let words: Vec<String> = both.places().map(|it| it.key.word()).collect();
        assert_eq!(
            words,
            ["FR-86194", "FR-86294", "BE-62063", "FR-79194", "FR-79294"]
        );
    }

    #[test]
    fn what_is_no_gazetteer_is_told() {
        let check = |text: &str, wrong| {
            assert_eq!(Gazetteer::parse(text.as_bytes()), Err(wrong), "{text}");
        };
        check("", NotAGazetteer::FirstLine);
        check("passerelle-places 2\n", NotAGazetteer::FirstLine);
        check("<!doctype html>", NotAGazetteer::FirstLine);
        check(
            SMALL.trim_end_matches("88000;3700\n200000\n"),
            NotAGazetteer::Lines(12),
        );
        check(&SMALL.replace("194;100", "194"), NotAGazetteer::Lengths(0));
        check(
            &SMALL.replace("BE;;;;4000", "BE;;;;far"),
            NotAGazetteer::Head(1),
        );
        assert_eq!(
            Gazetteer::parse(b"passerelle-places 1\n\xff"),
            Err(NotAGazetteer::NotText)
        );
    }

    #[test]
    fn places_with_wrong_numbers_are_left_out() {
        let spoilt = SMALL
            .replace("413;240", "x;240")
            .replace("200000\n", "many\n");
        let spoilt = Gazetteer::parse(spoilt.as_bytes()).unwrap();
        let names: Vec<String> = spoilt.places().map(|it| it.name).collect();
        assert_eq!(names, ["Vouillé"]);
    }

    /// Whatever can be asked of a gazetteer, among it for what somebody typed.
    fn ask(bytes: &[u8], typed: &str) {
        if let Ok(gazetteer) = Gazetteer::parse(bytes) {
            for place in gazetteer.places() {
                assert_eq!(PlaceKey::from_word(&place.key.word()), Some(place.key));
            }
            for text in ["l", "poitirs", "86", "86190", "liege (4000)", typed] {
                assert!(gazetteer.suggest(text, 3).len() <= 3);
                gazetteer.named(text);
            }
        }
    }

    proptest! {
        #[test]
        fn any_bytes_can_be_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            ask(&bytes, "");
            ask(&[FIRST_LINE.as_bytes(), b"\n", &bytes].concat(), "");
        }

        #[test]
        fn spoilt_files_can_be_read(changes in prop::collection::vec((0..SMALL.len(), any::<u8>()), 1..6)) {
            let mut bytes = SMALL.as_bytes().to_vec();
            for (at, byte) in changes {
                bytes[at] = byte;
            }
            ask(&bytes, "");
        }

        #[test]
        fn any_columns_can_be_read(columns in "([-0-9;|A-F é]{0,9}\n){7}") {
            ask(format!("{FIRST_LINE}\n{columns}").as_bytes(), "");
        }

        #[test]
        fn any_text_can_be_typed(text in "\\PC{0,12}") {
            ask(SMALL.as_bytes(), &text);
        }
    }
}
