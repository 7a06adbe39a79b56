//! From the text of an expression to rules.
//!
//! The grammar is that of the OpenStreetMap wiki (`Key:opening_hours/specification`), as far as real
//! files use it and a program can be sure of the answer. Slips that leave no doubt are read: other
//! capitals, dashes and spaces that word processors put in, `Mo-Fr: 09:00`, a comma without a space
//! before the next day, a semicolon at the end.

use super::date::{DAY, days_in};
use super::reader::{Reader, n_digits};
use super::rule::{Days, EVERY, Rule};

/// OpenStreetMap keeps no longer value: 255 characters, and all that is understood here is ASCII.
const MAX_BYTES: usize = 255;

const WEEKDAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Why an expression cannot be evaluated. People can still read it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotHours {
    /// Longer than any value of OpenStreetMap.
    #[error("more than {MAX_BYTES} bytes")]
    TooLong,
    /// A remark in quotes changes what the hours mean.
    #[error("a remark in quotes is for people: put the words into opening_hours_text")]
    Remark,
    /// Nobody knows when it closes.
    #[error("an open end (17:00+) does not say when it closes")]
    OpenEnd,
    /// Something must follow.
    #[error("ends too early")]
    Unfinished,
    /// The expression is not understood from here on.
    #[error("not understood from {0:?} on")]
    Unread(String),
}

/// The rules of an expression, in their order; at least one.
pub(super) fn rules(text: &str) -> Result<Vec<Rule>, NotHours> {
    if text.len() > MAX_BYTES {
        return Err(NotHours::TooLong);
    }
    let text = text.replace(['–', '—'], "-").replace('\u{a0}', " ");
    let mut reader = Reader { rest: text.trim() };
    let mut rules = Vec::new();
    let mut replaces = true;
    loop {
        let mut rule = reader.rule().ok_or_else(|| reader.complaint())?;
        rule.replaces = replaces && rule.opens;
        rules.push(rule);
        reader.space();
        if reader.rest.is_empty() {
            return Ok(rules);
        }
        replaces = reader.eat(";");
        if !replaces && !reader.eat(",") {
            return Err(reader.complaint());
        }
        reader.space();
        if replaces && reader.rest.is_empty() {
            return Ok(rules);
        }
        // More times of the rule before, or of every day? Readers differ.
        if !replaces && reader.is_at_digit() {
            return Err(reader.complaint());
        }
    }
}

impl Reader<'_> {
    fn complaint(&self) -> NotHours {
        if self.rest.starts_with('"') {
            NotHours::Remark
        } else if self.rest.starts_with('+') {
            NotHours::OpenEnd
        } else if self.rest.is_empty() {
            NotHours::Unfinished
        } else {
            NotHours::Unread(self.rest.chars().take(40).collect())
        }
    }

    fn rule(&mut self) -> Option<Rule> {
        let start = self.rest;
        let mut rule = Rule::default();
        if !self.eat("24/7") {
            rule.days = self.days()?;
            self.space();
            if self.is_at_digit() {
                rule.spans = self.spans()?;
            }
        }
        self.space();
        rule.opens = !(self.eat("off") || self.eat("closed"));
        let is_said = !rule.opens || self.eat("open") || self.rest != start;
        is_said.then_some(rule)
    }

    fn days(&mut self) -> Option<Days> {
        let mut days = Days::default();
        let start = self.rest;
        if let Some(month) = self.name(&MONTHS) {
            days.dates.push(self.dates(month + 1)?);
            while self.eat(",") {
                let month = self.name(&MONTHS)?;
                days.dates.push(self.dates(month + 1)?);
            }
        }
        self.space();
        if self.eat("week") {
            self.space();
            days.weeks = self.weeks()?;
        }
        if self.rest != start {
            self.eat(":");
            self.space();
        }
        let start = self.rest;
        self.days_of_week(&mut days)?;
        if self.rest != start {
            self.eat(":");
        }
        // `Jan,Mar Mo[1]`: the first Monday of January, or all of January? Readers differ.
        let in_one_month = |(first, last): &(u16, u16)| first / 32 == last / 32;
        let is_list = days.dates.len() > 1 && days.dates.last().is_some_and(in_one_month);
        let are_counted = days.weekdays.iter().any(|it| ![0, EVERY].contains(it));
        if is_list && are_counted {
            self.rest = start;
            return None;
        }
        Some(days)
    }

    /// What follows the name of a month: `Jul`, `Jul-Aug`, `Jul 14`, `Jul 1-15`, `Jul 1-Aug 15`.
    fn dates(&mut self, month: u8) -> Option<(u16, u16)> {
        let at = |month: u8, day: u8| u16::from(month) * 32 + u16::from(day);
        if !self.is_at_day() {
            let last = if self.eat("-") {
                self.name(&MONTHS)? + 1
            } else {
                month
            };
            return Some((at(month, 1), at(last, 31)));
        }
        let day = self.day_of(month)?;
        let first = at(month, day);
        if !self.eat("-") {
            return Some((first, first));
        }
        let last = match self.name(&MONTHS) {
            Some(month) => at(month + 1, self.day_of(month + 1)?),
            None => at(month, self.number(day..=longest(month))?),
        };
        Some((first, last))
    }

    /// Whether the day of a month comes next, and no time.
    fn is_at_day(&self) -> bool {
        let rest = self.rest.trim_start_matches(' ');
        let digits = n_digits(rest);
        let after = rest.get(digits..).unwrap_or_default();
        let minutes = after.strip_prefix(':').unwrap_or_default();
        digits > 0 && n_digits(minutes) == 0
    }

    fn day_of(&mut self, month: u8) -> Option<u8> {
        self.space();
        self.number(1..=longest(month))
    }

    /// `1,3,10-20,21-53/2`
    fn weeks(&mut self) -> Option<u64> {
        let mut weeks = 0;
        loop {
            let first = self.number(1..=53)?;
            let mut last = first;
            let mut step = 1;
            if self.eat("-") {
                last = self.number(first..=53)?;
                if self.eat("/") {
                    // A step beyond the end is a slip.
                    step = self.number(1..=(last - first).max(1))?;
                }
            }
            for week in (first..=last).step_by(step.into()) {
                weeks |= 1 << week;
            }
            if !self.eat(",") {
                return Some(weeks);
            }
        }
    }

    /// `Mo,We-Fr,Sa[1,-1],PH`, and `SH Mo-Fr` for weekdays in holidays.
    fn days_of_week(&mut self, days: &mut Days) -> Option<()> {
        let mut must = false;
        loop {
            if !days.both && self.eat("PH") {
                days.public = true;
            } else if !days.both && self.eat("SH") {
                days.school = true;
            } else if let Some(first) = self.name(&WEEKDAYS) {
                self.weekdays(first, &mut days.weekdays)?;
            } else {
                return (!must).then_some(());
            }
            must = self.eat(",");
            if must {
                continue;
            }
            let rest = self.rest;
            let weekdays_follow = self.space() && WEEKDAYS.iter().any(|it| self.is_at(it));
            if !weekdays_follow || days.weekdays != [0; 7] {
                self.rest = rest;
                return Some(());
            }
            (days.both, must) = (true, true);
        }
    }

    /// What follows the first name of weekdays: `Mo`, `Mo-Fr`, `Sa[1,3]`, `Sa[1-2]`, `Sa[-1]`.
    fn weekdays(&mut self, first: u8, weekdays: &mut [u16; 7]) -> Option<()> {
        let mut last = first;
        let mut places = EVERY;
        if self.hyphen() {
            last = self.name(&WEEKDAYS)?;
        } else if self.eat("[") {
            places = self.places()?;
        }
        let mut day = first;
        loop {
            *weekdays.get_mut(usize::from(day))? |= places;
            if day == last {
                return Some(());
            }
            day = (day + 1) % 7;
        }
    }

    fn places(&mut self) -> Option<u16> {
        let mut places = 0;
        loop {
            let from_end = self.eat("-");
            let first = self.number(1..=5)?;
            let last = if !from_end && self.eat("-") {
                self.number(first..=5)?
            } else {
                first
            };
            for place in first..=last {
                places |= 1 << (place - 1 + if from_end { 5 } else { 0 });
            }
            if self.eat("]") {
                return Some(places);
            }
            if !self.eat(",") {
                return None;
            }
        }
    }

    fn spans(&mut self) -> Option<Vec<(u16, u16)>> {
        let mut spans = Vec::new();
        loop {
            spans.push(self.span()?);
            // With or without a space, as long as times follow.
            let rest = self.rest;
            let more = self.eat(",");
            self.eat(" ");
            if !more || !self.is_at_digit() {
                self.rest = rest;
                return Some(spans);
            }
        }
    }

    fn span(&mut self) -> Option<(u16, u16)> {
        let start = self.rest;
        let from = self.time(0..=23)?;
        if !self.hyphen() {
            return None;
        }
        let to = self.time(0..=48)?;
        if self.rest.starts_with('+') {
            return None;
        }
        // From nine to nine is more likely a slip than a whole day.
        if from == to || to > 2 * DAY {
            self.rest = start;
            return None;
        }
        Some((from, if to < from { to + DAY } else { to }))
    }

    fn time(&mut self, hours: std::ops::RangeInclusive<u8>) -> Option<u16> {
        let hour = self.number(hours)?;
        let two_digits = self.eat(":") && n_digits(self.rest) == 2;
        let minute = self.number(0..=59).filter(|_| two_digits)?;
        Some(u16::from(hour) * 60 + u16::from(minute))
    }
}

/// Days of the month in a leap year.
fn longest(month: u8) -> u8 {
    days_in(2000, month)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Rule {
        let mut rules = rules(text).unwrap();
        assert_eq!(rules.len(), 1, "{text}");
        rules.remove(0)
    }

    #[test]
    fn days_of_the_week_are_lists_and_ranges() {
        let check = |text, days: [u16; 7]| assert_eq!(one(text).days.weekdays, days, "{text}");
        let every = EVERY;
        check("Mo,We-Fr", [every, 0, every, every, every, 0, 0]);
        check("Sa-Mo", [every, 0, 0, 0, 0, every, every]);
        check("Sa[1,3]", [0, 0, 0, 0, 0, 0b101, 0]);
        check("We[2-3,-1]", [0, 0, 0b10_0110, 0, 0, 0, 0]);
    }

    #[test]
    fn dates_go_round_the_year() {
        let check = |text, dates: &[(u16, u16)]| assert_eq!(one(text).days.dates, dates, "{text}");
        check("Sep-Jun", &[(9 * 32 + 1, 6 * 32 + 31)]);
        check("Jul 14 off", &[(7 * 32 + 14, 7 * 32 + 14)]);
        check("Dec 24-Jan 2: off", &[(12 * 32 + 24, 32 + 2)]);
        check(
            "Jul 1-15,Aug Mo 9:00-10:00",
            &[(7 * 32 + 1, 7 * 32 + 15), (8 * 32 + 1, 8 * 32 + 31)],
        );
        check("Jul 10:00-12:00", &[(7 * 32 + 1, 7 * 32 + 31)]);
    }

    #[test]
    fn weeks_go_by_steps() {
        assert_eq!(one("week 1-7/2 Mo").days.weeks, 0b1010_1010);
        assert_eq!(one("week 02,4-5: Mo").days.weeks, 0b11_0100);
    }

    #[test]
    fn spans_may_end_on_the_next_day() {
        let check = |text, spans: &[(u16, u16)]| assert_eq!(one(text).spans, spans, "{text}");
        check("09:00-12:00,14:00-18:00", &[(540, 720), (840, 1080)]);
        check("Mo 9:00-12:00, 14:00-18:00", &[(540, 720), (840, 1080)]);
        check("Fr 20:00-02:00", &[(1200, 1560)]);
        check("Fr 20:00-26:00", &[(1200, 1560)]);
        check("Fr 20:00-00:00", &[(1200, 1440)]);
        check("Sa", &[(0, 1440)]);
    }

    #[test]
    fn a_closed_rule_forgets_nothing() {
        let rules = rules("Mo-Fr 9:00-17:00; PH,We off, Sa 9:00-12:00; 24/7 open").unwrap();
        let forms: Vec<_> = rules.iter().map(|it| (it.opens, it.replaces)).collect();
        assert_eq!(
            forms,
            [(true, true), (false, false), (true, false), (true, true)]
        );
    }
}
