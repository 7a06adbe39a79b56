//! Records as rows of a table.

use super::facts::Facts;

/// What a column holds, in the order of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The id.
    Id,
    /// The category or kind, in words.
    Sort,
    /// The name.
    Name,
    /// What it is.
    Summary,
    /// For whom it is.
    ForWhom,
    /// Street and number.
    Street,
    /// Postal code.
    PostalCode,
    /// Commune or village.
    Locality,
    /// The country's name.
    Country,
    /// Telephone number.
    Phone,
    /// E-mail address.
    Email,
    /// Address of its own page.
    Website,
    /// When it is open.
    Hours,
    /// What it costs.
    Fee,
    /// Degrees north of the equator.
    Latitude,
    /// Degrees east of Greenwich.
    Longitude,
    /// How sure the position is.
    Precision,
    /// When the facts were last true.
    Revised,
    /// Who says so.
    Sources,
}

impl Column {
    /// All columns.
    pub const ALL: [Self; 19] = [
        Self::Id,
        Self::Sort,
        Self::Name,
        Self::Summary,
        Self::ForWhom,
        Self::Street,
        Self::PostalCode,
        Self::Locality,
        Self::Country,
        Self::Phone,
        Self::Email,
        Self::Website,
        Self::Hours,
        Self::Fee,
        Self::Latitude,
        Self::Longitude,
        Self::Precision,
        Self::Revised,
        Self::Sources,
    ];

    fn cell(self, facts: &Facts) -> String {
        let coordinates = facts.coordinates.clone().unwrap_or_default();
        let text = match self {
            Self::Id => &facts.id,
            Self::Sort => &facts.sort,
            Self::Name => &facts.name,
            Self::Summary => &facts.summary,
            Self::ForWhom => &facts.for_whom,
            Self::Street => &facts.street,
            Self::PostalCode => &facts.postal_code,
            Self::Locality => &facts.locality,
            Self::Country => &facts.country,
            Self::Phone => return dialled(&facts.phone),
            Self::Email => &facts.email,
            Self::Website => &facts.website,
            Self::Hours => &facts.hours,
            Self::Fee => &facts.fee,
            Self::Latitude => &coordinates.0,
            Self::Longitude => &coordinates.1,
            Self::Precision => &facts.precision,
            Self::Revised => &facts.revised,
            Self::Sources => &facts.sources,
        };
        text.clone()
    }
}

/// The rows of a table, the head first, in which `name` names the columns.
pub fn rows<'a>(
    records: impl IntoIterator<Item = &'a Facts>,
    name: impl Fn(Column) -> &'static str,
) -> Vec<Vec<String>> {
    let head = Column::ALL.map(|it| name(it).to_owned()).to_vec();
    let row = |facts: &Facts| Column::ALL.map(|it| it.cell(facts)).to_vec();
    [head]
        .into_iter()
        .chain(records.into_iter().map(row))
        .collect()
}

/// A telephone number that is no formula and needs no apostrophe, which would not be dialled: the `+`
/// before a country's prefix as `00`, which France and Belgium dial in its place.
fn dialled(number: &str) -> String {
    match number.strip_prefix('+') {
        Some(rest) => format!("00{}", rest.trim_start()),
        None => number.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::csv::guarded;
    use super::*;

    #[test]
    fn a_telephone_number_stays_one() {
        for (number, expected) in [
            ("+32 67 89 59 60", "0032 67 89 59 60"),
            ("067/89.59.60", "067/89.59.60"),
        ] {
            let facts = Facts {
                phone: number.to_owned(),
                ..Facts::default()
            };
            let cell = Column::Phone.cell(&facts);
            assert_eq!(
                (cell.as_str(), guarded(&cell).as_str()),
                (expected, expected)
            );
        }
    }

    #[test]
    fn what_nobody_knows_is_an_empty_cell() {
        let facts = Facts::default();
        let rows = rows([&facts], |_| "x");
        assert_eq!(rows[0].len(), rows[1].len());
        assert!(rows[1].iter().all(String::is_empty));
    }
}
