//! The places of one area, as columns of text. A place is read out of them when it is shown.

use crate::dataset::{PlaceKey, Position};

use super::gazetteer::NotAGazetteer;
use super::place::Place;

/// The places of one area by code. The columns have as many fields as there are places.
#[derive(Debug, PartialEq)]
pub(super) struct Area {
    country: Box<str>,
    /// Empty when it is not known.
    pub code: Box<str>,
    /// What all codes begin with.
    code_prefix: Box<str>,
    /// What postal codes of three digits are to begin with.
    postal_prefix: Box<str>,
    /// From where `east` is counted, in thousandths of a degree.
    west: i32,
    /// From where `north` is counted, in thousandths of a degree.
    south: i32,
    /// Each field a place's own name and its other names.
    pub names: Box<str>,
    /// Each the difference from the code before, without the prefix.
    codes: Box<str>,
    pub postal_codes: Box<str>,
    east: Box<str>,
    north: Box<str>,
    pub populations: Box<str>,
}

/// Heads, names, codes, postal codes, steps east, steps north, populations.
pub(super) const N_COLUMNS: usize = 7;

/// Between the fields of a column.
pub(super) const FIELD: u8 = b';';

const NAME: char = '|';
const POSTAL: char = ' ';

const STEPS_PER_DEG: f64 = 1000.0;

/// Digits of a code and its prefix together; those of `GeoNames` have more.
const CODE_WIDTH: usize = 5;

/// Digits of a postal code that stands without its prefix.
const POSTAL_SUFFIX_LEN: usize = 3;

impl Area {
    /// Reads the columns, heads first.
    pub fn new(columns: [&str; N_COLUMNS]) -> Result<Self, fn(usize) -> NotAGazetteer> {
        let [head, names, codes, postal_codes, east, north, populations] = columns;
        let mut head = fields(head);
        let mut word = || head.next().map(Box::from);
        let (Some(country), Some(code), Some(code_prefix), Some(postal_prefix)) =
            (word(), word(), word(), word())
        else {
            return Err(NotAGazetteer::Head);
        };
        let mut number = || head.next()?.parse().ok();
        let (Some(west), Some(south)) = (number(), number()) else {
            return Err(NotAGazetteer::Head);
        };
        let n_places = n_fields(names);
        if [codes, postal_codes, east, north, populations]
            .iter()
            .any(|it| n_fields(it) != n_places)
        {
            return Err(NotAGazetteer::Lengths);
        }
        Ok(Self {
            country,
            code,
            code_prefix,
            postal_prefix,
            west,
            south,
            names: names.into(),
            codes: codes.into(),
            postal_codes: postal_codes.into(),
            east: east.into(),
            north: north.into(),
            populations: populations.into(),
        })
    }

    pub fn is_same_area(&self, other: &Self) -> bool {
        self.country == other.country && self.code == other.code
    }

    /// The codes less their prefix; it ends before the first that is no number.
    fn numbers(&self) -> impl Iterator<Item = u32> {
        fields(&self.codes).scan(0u32, |number, it| {
            *number = number.checked_add(it.parse().ok()?)?;
            Some(*number)
        })
    }

    /// Which place has the key.
    pub fn idx_of(&self, key: &PlaceKey) -> Option<usize> {
        if *self.country != *key.country() {
            return None;
        }
        let number: u32 = key.code().strip_prefix(&*self.code_prefix)?.parse().ok()?;
        let idx = self.numbers().position(|it| it == number)?;
        (self.code_of(number) == key.code()).then_some(idx)
    }

    fn code_of(&self, number: u32) -> String {
        let width = CODE_WIDTH.saturating_sub(self.code_prefix.len());
        format!("{}{number:0width$}", self.code_prefix)
    }

    /// Whether a postal code as the file has it begins with `wanted`.
    pub fn postal_code_begins(&self, postal_code: &str, wanted: &str) -> bool {
        if postal_code.len() != POSTAL_SUFFIX_LEN {
            return postal_code.starts_with(wanted);
        }
        match wanted.strip_prefix(&*self.postal_prefix) {
            Some(rest) => postal_code.starts_with(rest),
            None => self.postal_prefix.starts_with(wanted),
        }
    }

    /// Whether a postal code as the file has it is that of an arrondissement: 69003 of Lyon 3.
    pub fn is_of_arrondissement(&self, postal_code: &str, number: &str) -> bool {
        const MOST_DIGITS: usize = 2;
        let code = self.postal_code(postal_code);
        // Those of other towns end with 0, and 20 is the greatest number.
        number.len() <= MOST_DIGITS && code.ends_with(&format!("0{number:0>MOST_DIGITS$}"))
    }

    /// The whole of a postal code as the file has it.
    pub fn postal_code(&self, postal_code: &str) -> String {
        if postal_code.len() == POSTAL_SUFFIX_LEN {
            format!("{}{postal_code}", self.postal_prefix)
        } else {
            postal_code.to_owned()
        }
    }

    /// The place at `idx`, named by `other_name`. `None` when there is none, or its numbers are wrong.
    pub fn place(&self, idx: usize, other_name: Option<&str>) -> Option<Place> {
        let place = self.rows().nth(idx)?.place(self)?;
        Some(Place {
            other_name: other_name.map(str::to_owned),
            ..place
        })
    }

    /// The places whose numbers are right.
    pub fn places(&self) -> impl Iterator<Item = Place> {
        self.rows().filter_map(|it| it.place(self))
    }

    fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        let texts = fields(&self.names).zip(fields(&self.postal_codes));
        let steps = fields(&self.east).zip(fields(&self.north));
        let numbers = self.numbers().zip(fields(&self.populations));
        let rows = texts.zip(steps).zip(numbers);
        rows.map(
            |(((names, postal_codes), (east, north)), (number, population))| Row {
                names,
                number,
                postal_codes,
                east,
                north,
                population,
            },
        )
    }
}

/// One place as the columns have it.
struct Row<'a> {
    names: &'a str,
    number: u32,
    postal_codes: &'a str,
    east: &'a str,
    north: &'a str,
    population: &'a str,
}

impl Row<'_> {
    fn place(&self, area: &Area) -> Option<Place> {
        let degrees = |start: i32, steps: &str| {
            let steps = start.checked_add(steps.parse().ok()?)?;
            Some(f64::from(steps) / STEPS_PER_DEG)
        };
        let position = Position::new(
            degrees(area.west, self.east)?,
            degrees(area.south, self.north)?,
        )?;
        Some(Place {
            key: PlaceKey::new(&area.country, &area.code_of(self.number))?,
            name: names(self.names).next()?.to_owned(),
            other_name: None,
            postal_codes: postal_codes(self.postal_codes)
                .map(|it| area.postal_code(it))
                .collect(),
            area_code: (!area.code.is_empty()).then(|| String::from(&*area.code)),
            position,
            population: self.population.parse().ok()?,
        })
    }
}

/// The fields of a column, one for each place.
pub(super) struct Fields<'a> {
    rest: Option<&'a str>,
}

pub(super) fn fields(column: &str) -> Fields<'_> {
    Fields { rest: Some(column) }
}

impl<'a> Iterator for Fields<'a> {
    type Item = &'a str;

    // As `split` does, which takes twice the time for fields as short as these.
    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest?;
        let end = rest.bytes().position(|it| it == FIELD);
        self.rest = end.and_then(|it| rest.get(it + 1..));
        end.map_or(Some(rest), |it| rest.get(..it))
    }
}

/// The names in a field: the place's own, then the others.
pub(super) fn names(field: &str) -> std::str::Split<'_, char> {
    field.split(NAME)
}

/// The postal codes in a field, as the file has them.
pub(super) fn postal_codes(field: &str) -> impl Iterator<Item = &str> {
    field.split(POSTAL).filter(|it| !it.is_empty())
}

/// How many fields a column has.
fn n_fields(column: &str) -> usize {
    1 + column.bytes().filter(|it| *it == FIELD).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_those_of_split() {
        for column in ["", ";", "a", "a;", ";é;;b"] {
            let split: Vec<&str> = column.split(';').collect();
            assert_eq!(fields(column).collect::<Vec<_>>(), split);
            assert_eq!(n_fields(column), split.len());
        }
    }
}
