//! When a place is open: OpenStreetMap's `opening_hours`, evaluated by the clock and the calendar of
//! the place.
//!
//! # Layout
//! - `parse`: from a text to rules, with a `reader`; `rule`: on which days a rule holds, and when
//! - `date`: days and times as numbers; `zone`: what clocks show; `calendar`: public holidays
//! - `when`: what a person may ask; `status`: what to tell right now
//!
//! # Meaning
//! Rules are read in their order. After `;`, a rule that opens replaces all before it on the days on
//! which it holds, with what they would bring over from the night before: nights are joined with `,`,
//! after which a rule adds to those before. A rule that closes (`off`) only takes its times away. Hours
//! after midnight belong to the day on which they begin. A day of the week is one whether it is a
//! holiday or not, as long as no rule says `PH off`.

mod calendar;
mod date;
mod parse;
mod reader;
mod rule;
mod status;
mod when;
mod zone;

pub use calendar::Calendar;
pub use date::{DAY, Date, LocalTime, Weekday};
pub use parse::NotHours;
pub use status::{Ahead, Status};
pub use when::{Part, When};
pub use zone::Zone;

use rule::{Day, Guess, Rule};

/// An expression, ready to be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    rules: Vec<Rule>,
    /// Whether some rule asks for public holidays.
    public: bool,
    /// Whether some rule asks for school holidays.
    school: bool,
}

/// Whether a place is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is.
    Open,
    /// It is not.
    Closed,
    /// It depends on a holiday of which nobody here knows whether it is one.
    Unknown,
}

/// A part of a day throughout which the state is the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Minutes after midnight.
    pub from: u16,
    /// Minutes after the same midnight, more than `from`; beyond 1440 on the next day.
    pub to: u16,
    /// The state.
    pub state: State,
}

impl Hours {
    /// The hours that a text spells.
    ///
    /// # Errors
    /// The text is beyond what is understood here; it can be shown as it is.
    pub fn parse(text: &str) -> Result<Self, NotHours> {
        let rules = parse::rules(text)?;
        Ok(Self {
            public: rules.iter().any(|it| it.days.public),
            school: rules.iter().any(|it| it.days.school),
            rules,
        })
    }

    /// The state at a moment.
    pub fn state(&self, at: LocalTime, calendar: Calendar) -> State {
        self.state_on(&self.days(at.date, calendar), at.minute)
    }

    /// When the state changes next, and to which: the end of the span that is open, or what comes
    /// after one that is closed. `None` when it stays as it is for seven days.
    pub fn next_change(&self, at: LocalTime, calendar: Calendar) -> Option<(LocalTime, State)> {
        let now = self.state(at, calendar);
        let week = LocalTime {
            date: at.date.plus(7),
            ..at
        };
        (0..=7)
            .map(|n| at.date.plus(n))
            .flat_map(|date| {
                let spans = self.spans_on(date, calendar).into_iter();
                spans.map(move |it| {
                    let minute = it.from;
                    (LocalTime { date, minute }, it.state)
                })
            })
            .find(|(time, state)| *time > at && *state != now)
            .filter(|(time, _)| *time <= week)
    }

    /// The hours of the week that holds the date, Monday first: spans that are not closed, in the order
    /// of time. One that goes on after midnight is on the day on which it begins.
    pub fn week_of(&self, date: Date, calendar: Calendar) -> [Vec<Span>; 7] {
        let monday = date.plus(-i32::from(date.weekday().index()));
        Weekday::ALL.map(|weekday| {
            let date = monday.plus(weekday.index().into());
            let mut spans = self.spans_on(date, calendar);
            if self.rest_of_night(date, calendar).is_some() {
                spans.remove(0);
            }
            let night = self.rest_of_night(date.plus(1), calendar);
            if let Some((last, night)) = spans.last_mut().zip(night) {
                last.to += night.to;
            }
            spans.retain(|it| it.state != State::Closed);
            spans
        })
    }

    /// What goes on from the day before and ends on this day, when it is not closed.
    fn rest_of_night(&self, date: Date, calendar: Calendar) -> Option<Span> {
        let before = LocalTime {
            date: date.plus(-1),
            minute: DAY - 1,
        };
        let first = self.spans_on(date, calendar).into_iter().next()?;
        let goes_on = first.to < DAY && first.state == self.state(before, calendar);
        (goes_on && first.state != State::Closed).then_some(first)
    }

    /// The states of a day, from 0 to 1440 without a gap. Neighbours differ.
    fn spans_on(&self, date: Date, calendar: Calendar) -> Vec<Span> {
        let days = self.days(date, calendar);
        let mut spans: Vec<Span> = Vec::new();
        let mut from = 0;
        while from < DAY {
            let to = self.boundary_after(from);
            let state = self.state_on(&days, from);
            match spans.last_mut() {
                Some(last) if last.state == state => last.to = to,
                _ => spans.push(Span { from, to, state }),
            }
            from = to;
        }
        spans
    }

    /// The next minute of a day at which the state may change, at most 1440.
    fn boundary_after(&self, minute: u16) -> u16 {
        let spans = self.rules.iter().flat_map(|it| &it.spans);
        spans
            .flat_map(|(from, to)| [*from, *to, to.saturating_sub(DAY)])
            .filter(|it| *it > minute)
            .fold(DAY, u16::min)
    }

    fn days(&self, date: Date, calendar: Calendar) -> Days {
        let calendar = self.public.then_some(calendar);
        Days {
            today: Day::new(date, calendar),
            yesterday: Day::new(date.plus(-1), calendar),
        }
    }

    fn state_on(&self, days: &Days, minute: u16) -> State {
        let doubt = self.public && days.is_in_doubt();
        let mut is_open = None;
        for school_holiday in [false, true] {
            for public_holiday in [false, true] {
                if school_holiday && !self.school || public_holiday && !doubt {
                    continue;
                }
                // Holidays are thought of as going on for two days: what differs between the first
                // evening and the first night is not looked at.
                let guess = Guess {
                    public_holiday,
                    school_holiday,
                };
                let answer = self.is_open(days, minute, guess);
                if is_open.is_some_and(|it| it != answer) {
                    return State::Unknown;
                }
                is_open = Some(answer);
            }
        }
        if is_open == Some(true) {
            State::Open
        } else {
            State::Closed
        }
    }

    fn is_open(&self, days: &Days, minute: u16, guess: Guess) -> bool {
        let mut is_open = false;
        for rule in &self.rules {
            let is_today = rule.days.hold(&days.today, guess);
            let covers = is_today && rule.covers(minute)
                || rule.covers(minute + DAY) && rule.days.hold(&days.yesterday, guess);
            if rule.replaces && is_today {
                is_open = covers;
            } else if covers {
                is_open = rule.opens;
            }
        }
        is_open
    }
}

/// A day and the one whose night reaches into it.
struct Days {
    today: Day,
    yesterday: Day,
}

impl Days {
    fn is_in_doubt(&self) -> bool {
        self.today.public_holiday.is_none() || self.yesterday.public_holiday.is_none()
    }
}

#[cfg(test)]
mod tests;
