//! What a person may ask of opening hours.

use super::calendar::Calendar;
use super::date::{LocalTime, Weekday};
use super::{Hours, State};

/// A time at which places should be open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// This minute.
    Now,
    /// The next such part of a day that is not over.
    DayPart(Weekday, Part),
}

/// A part of a day. From 12:00 to 13:00 it is neither: a place that closes at 12:30 is not open in
/// the afternoon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// From 8:00 to 12:00.
    Morning,
    /// From 13:00 to 18:00.
    Afternoon,
    /// From 18:00 to 22:00.
    Evening,
}

impl Part {
    /// In the order of the day.
    pub const ALL: [Self; 3] = [Self::Morning, Self::Afternoon, Self::Evening];

    /// Minutes after midnight, from and to.
    pub fn minutes(self) -> (u16, u16) {
        let (from, to) = match self {
            Self::Morning => (8, 12),
            Self::Afternoon => (13, 18),
            Self::Evening => (18, 22),
        };
        (from * 60, to * 60)
    }

    fn word(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
        }
    }
}

impl Weekday {
    fn word(self) -> &'static str {
        match self {
            Self::Monday => "mo",
            Self::Tuesday => "tu",
            Self::Wednesday => "we",
            Self::Thursday => "th",
            Self::Friday => "fr",
            Self::Saturday => "sa",
            Self::Sunday => "su",
        }
    }
}

impl When {
    /// As it is spelled in addresses: `now`, `we-afternoon`.
    pub fn word(self) -> String {
        match self {
            Self::Now => "now".to_owned(),
            Self::DayPart(day, part) => [day.word(), part.word()].join("-"),
        }
    }

    /// `None` for any other word.
    pub fn from_word(word: &str) -> Option<Self> {
        if word == "now" {
            return Some(Self::Now);
        }
        let (day, part) = word.split_once('-')?;
        let day = Weekday::ALL.into_iter().find(|it| it.word() == day)?;
        let part = Part::ALL.into_iter().find(|it| it.word() == part)?;
        Some(Self::DayPart(day, part))
    }
}

impl Hours {
    /// Half an hour is worth a visit.
    const ENOUGH: u16 = 30;

    /// Whether the place is open at the time that is asked for, seen from now.
    pub fn at(&self, when: When, now: LocalTime, calendar: Calendar) -> State {
        match when {
            When::Now => self.state(now, calendar),
            When::DayPart(day, part) => self.during(day, part, now, calendar),
        }
    }

    /// Whether the place is open for at least 30 minutes of the next such part of a day that is not
    /// over. That very day counts with its date: its week may be odd, the month's first, in July, a
    /// public holiday. `Unknown` when it takes minutes that depend on a holiday to make 30.
    pub fn during(&self, day: Weekday, part: Part, now: LocalTime, calendar: Calendar) -> State {
        let (from, to) = part.minutes();
        let days = (day.index() + 7 - now.date.weekday().index()) % 7;
        let is_over = days == 0 && now.minute >= to;
        let date = now.date.plus(if is_over { 7 } else { days.into() });
        let (mut open, mut unknown) = (0, 0);
        for span in self.spans_on(date, calendar) {
            let minutes = span.to.min(to).saturating_sub(span.from.max(from));
            match span.state {
                State::Open => open += minutes,
                State::Unknown => unknown += minutes,
                State::Closed => {}
            }
        }
        if open >= Self::ENOUGH {
            State::Open
        } else if open + unknown >= Self::ENOUGH {
            State::Unknown
        } else {
            State::Closed
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Date;
    use super::*;

    #[test]
    fn words_of_addresses_go_both_ways() {
        let parts = Weekday::ALL
            .into_iter()
            .flat_map(|day| Part::ALL.map(|part| When::DayPart(day, part)));
        for when in parts.chain([When::Now]) {
            assert_eq!(When::from_word(&when.word()), Some(when));
        }
        let wednesday = When::DayPart(Weekday::Wednesday, Part::Afternoon);
        assert_eq!(wednesday.word(), "we-afternoon");
        for word in ["", "we", "we-", "we-noon", "We-afternoon", "now-morning"] {
            assert_eq!(When::from_word(word), None, "{word}");
        }
    }

    /// Asked on Monday, 14 September 2026 at 15:00: ISO week 38, the third Wednesday on the 16th.
    #[track_caller]
    fn check(hours: &str, word: &str, state: State) {
        let now = LocalTime {
            date: Date::new(2026, 9, 14).unwrap(),
            minute: 15 * 60,
        };
        let calendar = Calendar::of(Some("FR"), None);
        let hours = Hours::parse(hours).unwrap();
        let when = When::from_word(word).unwrap();
        assert_eq!(hours.at(when, now, calendar), state);
    }

    #[test]
    fn half_an_hour_is_enough() {
        check("We 09:00-12:30", "we-morning", State::Open);
        check("We 09:00-12:30", "we-afternoon", State::Closed);
        check("We 14:00-18:00", "we-evening", State::Closed);
        check("We 14:00-18:30", "we-evening", State::Open);
        check("We 14:00-14:15,17:00-17:15", "we-afternoon", State::Open);
    }

    #[test]
    fn the_next_such_day_counts_as_it_is() {
        check("week 2-52/2 We 14:00-18:00", "we-afternoon", State::Open);
        check("week 1-53/2 We 14:00-18:00", "we-afternoon", State::Closed);
        check("We[3] 14:00-18:00", "we-afternoon", State::Open);
        check("We[1] 14:00-18:00", "we-afternoon", State::Closed);
        // This afternoon still; this morning is over.
        check("Sep 14 08:00-18:00", "mo-afternoon", State::Open);
        check("Sep 14 08:00-18:00", "mo-morning", State::Closed);
        check("Sep 21 08:00-18:00", "mo-morning", State::Open);
        check("Mo-Fr 08:00-16:00", "now", State::Open);
    }

    #[test]
    fn school_holidays_may_decide() {
        check("We 14:00-18:00; SH off", "we-afternoon", State::Unknown);
        check(
            "We 14:00-18:00; SH 16:00-18:00",
            "we-afternoon",
            State::Open,
        );
        check("We 14:00-18:00; SH off", "th-afternoon", State::Closed);
    }
}
