//! What only the view of the week says, and dates as it says them.

use crate::around::week::spelled;
use crate::dataset::{Event, Language};
use crate::hours::Date;

use super::messages::Messages;
use super::text::{Text, With};
use super::texts::texts;
use super::{de, en, fr, nl};

texts! {
    /// The week: events, and the records of a day.
    Week {
        running: Text,
        perhaps: Text,
        coming: Text,
        over: Text,
        nothing_running: Text,
        others: Text,
        no_event: Text,
        in_month: With,
        in_year: With,
        day_unknown: Text,
        actions: Text,
        no_action: Text,
        more: With,
        source: Text,
        record_gone: Text,
        add: Text,
        added: With,
        save_failed: Text,
        zoom_title: With,
        weekday: With<2>,
        chosen: Text,
        drawn: Text,
        drawn_note: Text,
        previous_day: Text,
        next_day: Text,
        today: Text,
        other_days: Text,
        days_title: Text,
        no_zoom: Text,
        summary_unknown: Text,
        see_record: Text,
    }
}

/// The texts for a reader of that language.
pub fn texts(language: Language) -> &'static Week {
    match language {
        Language::Fr => &fr::week::WEEK,
        Language::Nl => &nl::week::WEEK,
        Language::De => &de::week::WEEK,
        Language::En => &en::week::WEEK,
    }
}

impl Week {
    /// When an event takes place, as far as that is known: `du 23 au 27 novembre 2026`, `en novembre 2026`.
    pub fn when(&self, event: &Event, messages: &Messages) -> String {
        let words = &messages.words;
        if let Some((first, last)) = event.days() {
            return words.days(first, last);
        }
        let start = event.start;
        let end = event.known_end().unwrap_or(start);
        let date = words.date(start);
        if start != end {
            // Of months and years, no language says "from" and "to" without further ado.
            return [&date, "\u{A0}– ", &words.date(end)].concat();
        }
        match start.month {
            Some(_) => self.in_month.with([&date]),
            None => self.in_year.with([&date]),
        }
    }

    /// A day with its name: `mercredi 25 novembre 2026`.
    pub fn day(&self, day: Date, messages: &Messages) -> String {
        let name = messages.hours.day(day.weekday());
        let date = messages.words.date(spelled(day));
        self.weekday.with([name, &date])
    }
}
