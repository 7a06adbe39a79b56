//! Public holidays, computed. School holidays are in no dataset: nobody here knows them.

use super::date::Date;

/// The public holidays of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calendar(Law);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Law {
    Unknown,
    Belgium,
    France(Addition),
}

/// What a part of France has beside the days of the whole country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Addition {
    None,
    AlsaceMoselle,
    /// Month and day on which the abolition of slavery is commemorated.
    Abolition(u8, u8),
}

/// Month and day. Code du travail, article L3133-1, without the days that move with Easter.
const FRANCE: [(u8, u8); 8] = [
    (1, 1),
    (5, 1),
    (5, 8),
    (7, 14),
    (8, 15),
    (11, 1),
    (11, 11),
    (12, 25),
];

/// Month and day. Arrêté royal du 18 avril 1974 under the law of 4 January 1974 on public holidays,
/// without the days that move with Easter. Communities' own days are not among them.
const BELGIUM: [(u8, u8); 7] = [
    (1, 1),
    (5, 1),
    (7, 21),
    (8, 15),
    (11, 1),
    (11, 11),
    (12, 25),
];

/// Days after Easter Sunday, the same in both laws: Easter Monday, Ascension, Whit Monday.
const MOVING: [i32; 3] = [1, 39, 50];

impl Calendar {
    /// The calendar of a country (ISO 3166-1 alpha-2). `code` is anything that starts with the number
    /// of the département: that number, the code of a commune or a postal code.
    ///
    /// Overseas, the days that commemorate the abolition of slavery are those of article L3422-2 of
    /// the Code du travail. That code does not hold in 986, 987 and 988, which have their own: their
    /// holidays, as those of other countries, are unknown.
    pub fn of(country: Option<&str>, code: Option<&str>) -> Self {
        Self(match country {
            Some("BE") => Law::Belgium,
            Some("FR") => Self::of_france(code.unwrap_or_default()),
            _ => Law::Unknown,
        })
    }

    fn of_france(code: &str) -> Law {
        Law::France(match code.get(..3).unwrap_or(code) {
            "976" => Addition::Abolition(4, 27),
            "972" => Addition::Abolition(5, 22),
            "971" | "978" => Addition::Abolition(5, 27),
            "973" => Addition::Abolition(6, 10),
            "977" => Addition::Abolition(10, 9),
            "974" => Addition::Abolition(12, 20),
            "986" | "987" | "988" => return Law::Unknown,
            _ if ["57", "67", "68"].contains(&code.get(..2).unwrap_or_default()) => {
                Addition::AlsaceMoselle
            }
            _ => Addition::None,
        })
    }

    /// Whether the day is a public holiday; `None` when nobody can say.
    ///
    /// In Moselle, Bas-Rhin and Haut-Rhin, 26 December is one more, and Good Friday in communes with
    /// a Protestant church (Code du travail, article L3134-13): which they are is not known here.
    pub fn is_public_holiday(self, date: Date) -> Option<bool> {
        let (year, month, day) = date.year_month_day();
        let after_easter = || date.days_after(Date::easter(year));
        let is_in =
            |fixed: &[(u8, u8)]| fixed.contains(&(month, day)) || MOVING.contains(&after_easter());
        match self.0 {
            Law::Unknown => None,
            Law::Belgium => Some(is_in(&BELGIUM)),
            Law::France(Addition::None) => Some(is_in(&FRANCE)),
            Law::France(Addition::Abolition(its_month, its_day)) => {
                Some((month, day) == (its_month, its_day) || is_in(&FRANCE))
            }
            Law::France(Addition::AlsaceMoselle) => {
                let holiday = (month, day) == (12, 26) || is_in(&FRANCE);
                Some(holiday).filter(|holiday| *holiday || after_easter() != -2)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holidays(country: &str, code: &str, year: i32) -> Vec<(u8, u8)> {
        let calendar = Calendar::of(Some(country), Some(code));
        let days = (0..365).map(|n| Date::new(year, 1, 1).unwrap().plus(n));
        days.filter(|it| calendar.is_public_holiday(*it) == Some(true))
            .map(|it| (it.year_month_day().1, it.year_month_day().2))
            .collect()
    }

    #[test]
    fn france_has_eleven_and_belgium_ten() {
        let france = [
            (1, 1),
            (4, 6),
            (5, 1),
            (5, 8),
            (5, 14),
            (5, 25),
            (7, 14),
            (8, 15),
            (11, 1),
            (11, 11),
            (12, 25),
        ];
        assert_eq!(holidays("FR", "79", 2026), france);
        let belgium = holidays("BE", "57000", 2026);
        assert_eq!(belgium.len(), 10);
        assert!(belgium.contains(&(7, 21)) && !belgium.contains(&(12, 26)));
    }

    #[test]
    fn parts_of_france_have_their_own() {
        assert!(holidays("FR", "97411", 2026).contains(&(12, 20)));
        assert!(holidays("FR", "67482", 2026).contains(&(12, 26)));
        let good_friday = Date::new(2026, 4, 3).unwrap();
        let at = |code| Calendar::of(Some("FR"), Some(code)).is_public_holiday(good_friday);
        assert_eq!(at("67"), None);
        assert_eq!(at("88"), Some(false));
        assert_eq!(at("98818"), None);
    }
}
