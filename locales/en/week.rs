//! Texts of the view of the week, in English.

use crate::i18n::text::with;
use crate::i18n::week::Week;

/// All of them.
pub const WEEK: Week = Week {
    running: "On now",
    perhaps: "Day not known",
    coming: "To come",
    over: "Over",
    nothing_running: "There is no event today.",
    others: "Other events",
    no_event: "These data announce no event.",
    in_month: with("in {}"),
    in_year: with("in {}"),
    day_unknown: "The day is not known: the event cannot go into a calendar yet.",
    actions: "The activities",
    no_action: "These data do not describe its activities.",
    more: with("Find out more: {}"),
    source: "Source:",
    record_gone: "The record of this activity is not, or no longer, in the data.",
    add: "Add to my calendar",
    added: with("The file {} is saved. Open it to add the event to your calendar."),
    save_failed: "The file could not be made. Please try again.",
    zoom_title: with("In focus on {}"),
    weekday: with("{0} {1}"),
    chosen: "Chosen by the team",
    drawn: "Picked from the projects",
    drawn_note: "A different project every day, the same one for everybody.",
    previous_day: "Day before",
    next_day: "Day after",
    today: "Today",
    other_days: "Choose another day",
    days_title: "Day by day",
    no_zoom: "No project in these data has a summary to show.",
    summary_unknown: "These data do not sum it up.",
    see_record: "See the record on the map",
};
