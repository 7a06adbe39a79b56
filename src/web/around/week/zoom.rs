//! The records of a day, the ways to the days around it, and who has which day of the week.

use leptos::prelude::*;

use crate::around::week::{Why, Zoom, Zooms, day_of, spelled, week_of};
use crate::dataset::PartialDate;
use crate::find::Question;
use crate::hours::Date;
use crate::i18n::week;

use super::super::super::reactive::memo;
use super::super::super::ui::element::{Element, element};
use super::super::super::ui::fresh::fresh;
use super::super::super::ui::icon::{Picture, icon};
use super::super::super::ui::sheet::{p, paragraphs, unknown};
use super::super::Beside;
use super::pieces::whose;
use crate::web::focus::focus;
use crate::web::ui::within::within;

/// The records of the day that the address names, or of today. What leads to other days stays as the day
/// changes, and with it the focus.
pub fn zoom(beside: Beside, today: Memo<Option<Date>>) -> Element {
    let state = beside.state;
    let messages = state.texts();
    let texts = week::texts(state.language.get_untracked());
    let day = memo(move || {
        let asked = beside.route.with(|it| it.day.and_then(day_of));
        asked.or_else(|| today.get())
    });
    let title = memo(move || {
        let day = day.get().map(|it| texts.day(it, messages));
        texts.zoom_title.with([&day.unwrap_or_default()])
    });
    let title = element("h2")
        .attr("id", "zoom-title")
        .attr("data-testid", "zoom-title")
        .attr("aria-live", "polite")
        .attr("tabindex", "-1")
        .child(title);
    let beside_day = move |by: i32| memo(move || Some(spelled(day.get()?.plus(by))));
    let back = to_day(beside, beside_day(-1))
        .class("button")
        .attr("data-testid", "previous-day")
        .child(icon(Picture::Back))
        .child(texts.previous_day);
    let on = to_day(beside, beside_day(1))
        .class("button")
        .attr("data-testid", "next-day")
        .child(texts.next_day)
        .child(icon(Picture::Back).class("icon is-forward"));
    let home = to_day(beside, memo(|| None))
        .class("button")
        .attr("data-testid", "this-day")
        .attr("hidden", memo(move || day.get() == today.get()))
        .child(texts.today);
    let ways = element("nav")
        .class("day-ways no-print")
        .attr("aria-label", texts.other_days)
        .child(back)
        .child(home)
        .child(on);
    element("section")
        .class("zooms")
        .attr("aria-labelledby", "zoom-title")
        .child(title)
        .child(ways)
        .child(fresh(move || cards(beside, day.get()?)))
        .child(element("h3").child(texts.days_title))
        .child(days(beside, day))
}

/// A link to a day; with `None`, to whatever today is.
fn to_day(beside: Beside, day: Memo<Option<PartialDate>>) -> Element {
    let href = beside.href(move |it| it.day = day.get());
    let link = element("a").attr("href", href);
    within(link, move || {
        beside.go(|it| it.day = day.get_untracked());
        // The way to today is gone once it has been taken.
        if day.get_untracked().is_none() {
            request_animation_frame(|| focus("#zoom-title"));
        }
    })
}

fn cards(beside: Beside, day: Date) -> Option<Element> {
    let state = beside.state;
    let texts = week::texts(state.language.get_untracked());
    let loaded = state.loaded.get()?;
    let zooms = Zooms::of(loaded.index.dataset()).on(day);
    if zooms.is_empty() {
        return Some(unknown(texts.no_zoom).attr("data-testid", "no-zoom"));
    }
    let cards: Vec<_> = zooms.iter().map(|it| card(beside, *it)).collect();
    Some(element("div").class("cards").child(cards))
}

fn card(beside: Beside, zoom: Zoom) -> Element {
    let state = beside.state;
    let language = state.language.get_untracked();
    let texts = week::texts(language);
    let record = zoom.record;
    let (word, why, words) = match zoom.why {
        Why::Chosen(words) => ("chosen", texts.chosen, Some(words)),
        Why::Drawn => ("drawn", texts.drawn, None),
    };
    let note = (zoom.why == Why::Drawn).then(|| p(texts.drawn_note).class("small"));
    let words = words.map(|it| {
        element("div")
            .class("chosen-words")
            .child(paragraphs(it, language))
    });
    let name = element("h3")
        .attr("data-testid", "zoom-name")
        .attr("lang", record.name.foreign(language))
        .child(record.name.get(language));
    let summary = if record.summary.is_empty() {
        vec![unknown(texts.summary_unknown)]
    } else {
        paragraphs(&record.summary, language)
    };
    let link = element("a")
        .class("button button-main no-print")
        .attr(
            "href",
            beside.state.map_with(Question::default(), Some(&record.id)),
        )
        .attr("data-testid", "zoom-record")
        .child(icon(Picture::Map))
        .child(texts.see_record);
    element("article")
        .class("zoom")
        .attr("data-testid", "zoom")
        .attr("data-id", &*record.id)
        .attr("data-why", word)
        .child(p("").class("why").child(icon(Picture::Star)).child(why))
        .child(name)
        .child(whose(record))
        .child(words)
        .child(summary)
        .child(link)
        .child(note)
}

/// The days of the week around a day, each with its records.
fn days(beside: Beside, day: Memo<Option<Date>>) -> Element {
    let state = beside.state;
    let messages = state.texts();
    let language = state.language.get_untracked();
    let texts = week::texts(language);
    let line = move |n: usize| {
        let own = memo(move || week_of(day.get()?).get(n).copied());
        let current = memo(move || {
            if own.get() == day.get() {
                "date"
            } else {
                "false"
            }
        });
        let words = memo(move || {
            own.get()
                .map_or_else(String::new, |it| texts.day(it, messages))
        });
        let link = to_day(beside, memo(move || own.get().map(spelled)))
            .attr("aria-current", current)
            .attr("data-testid", "day")
            .child(words);
        let names = fresh(move || {
            let loaded = state.loaded.get()?;
            let zooms = Zooms::of(loaded.index.dataset()).on(own.get()?);
            let name = |it: &Zoom| {
                let name = element("span")
                    .attr("lang", it.record.name.foreign(language))
                    .child(it.record.name.get(language));
                let mark = matches!(it.why, Why::Chosen(_))
                    .then(|| element("span").class("tag").child(texts.chosen));
                p("").child(name).child(mark)
            };
            Some(zooms.iter().map(name).collect::<Vec<_>>())
        });
        element("li").child(link).child(names)
    };
    let lines: Vec<_> = (0..7).map(line).collect();
    element("ol").class("days").child(lines)
}
