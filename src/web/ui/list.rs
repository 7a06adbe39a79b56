//! The list of results: drawn as it is scrolled.

use leptos::ev::Event;
use leptos::prelude::*;

use crate::around::Topic;
use crate::find::RecordIdx;

use super::super::reactive::{effect, memo};
use super::super::standing::Stay;
use super::super::state::State;
use super::chips::no_results;
use super::element::{Child, Element, button, element};
use super::fresh::fresh;
use super::icon::{Picture, icon};
use super::row::row;
use super::sort_choice::sort_choice;
use super::take_away_link::take_away_link;
use super::ways::way;

/// How many rows are drawn with the results: what a large screen shows. The rest of the first
/// stretch follows once they are painted.
const AT_ONCE: usize = 12;

/// How many rows are drawn with each further stretch.
const STRETCH: usize = 30;

/// The next stretch is drawn when the end is nearer than this.
const AHEAD_PX: i32 = 900;

/// The results; `above` stands above the rows and scrolls with them.
pub fn result_list(state: State, above: impl Child) -> Element {
    let texts = state.texts();
    let list = element("div").class("list").attr("tabindex", "-1");
    let scroller = list.node();
    let Stay {
        listed: rows,
        scrolled_to,
        ..
    } = Stay::here();
    // Other results begin at the top again, with as many rows as can be seen.
    let n_drawn = memo(move || {
        let rows = rows.get();
        scrolled_to.with(|(of, n)| match of {
            Some(of) if *of == rows => *n,
            _ if state.painted.get() == state.results.get() => STRETCH,
            _ => AT_ONCE,
        })
    });
    let is_scrolled = StoredValue::new(false);
    let top = scroller.clone();
    effect(move || {
        rows.track();
        // Setting it makes the browser lay out everything at once.
        if is_scrolled.get_value() {
            top.set_scroll_top(0);
        }
    });
    let draw_more = move || {
        let (rows, n_drawn) = (rows.get_untracked(), n_drawn.get_untracked());
        if n_drawn < rows.len() {
            scrolled_to.set((Some(rows), n_drawn + STRETCH));
        }
    };
    let on_scroll = move |_: Event| {
        is_scrolled.set_value(scroller.scroll_top() != 0);
        if scroller.scroll_height() - scroller.scroll_top() - scroller.client_height() < AHEAD_PX {
            draw_more();
        }
    };
    let drawn = move || {
        let Some(loaded) = state.loaded.get() else {
            return Vec::new();
        };
        let origin = state.results.with(|it| it.origin);
        let distance = |idx: RecordIdx| {
            let (origin, position) = (origin?, loaded.index.position(idx)?);
            Some(texts.words.distance(origin.distance_km(position)))
        };
        let rows: Vec<RecordIdx> = rows.with(|it| it.iter().take(n_drawn.get()).copied().collect());
        let text = state.question.with(|it| it.text.clone());
        rows.into_iter()
            .map(|idx| {
                (
                    loaded.clone(),
                    idx,
                    (distance(idx).unwrap_or_default(), text.clone()),
                )
            })
            .collect::<Vec<_>>()
    };
    let is_complete = memo(move || n_drawn.get() >= rows.with(|it| it.len()));
    let is_empty =
        memo(move || state.loaded.with(Option::is_some) && rows.with(|it| it.is_empty()));
    let rows_in_view = move || {
        view! {
            <For
                each=drawn
                // Other words are marked in the same record for another text.
                key=|(_, idx, distance_and_text)| (*idx, distance_and_text.clone())
                children=|(loaded, idx, (distance, _))| row(&loaded, idx, &distance).map(IntoRender::into_render)
            />
        }
    };
    let more = button("link-button more")
        .attr("hidden", is_complete)
        .on_click(draw_more)
        .child(texts.list.more);
    list.on("scroll", on_scroll)
        .child(above)
        .child(
            sort_choice(state)
                .child(way(state, Topic::Figures).class("link-button"))
                .child(take_away_link(state, false)),
        )
        .child(place_head(state, memo(move || rows.with(|it| it.len()))))
        .child(
            element("ul")
                .class("rows")
                .attr("aria-label", texts.list.title)
                .view(rows_in_view),
        )
        .child(more)
        .child(fresh(move || is_empty.get().then(no_results)))
}

/// Says that only the records of one place are listed and how many, and leads back to all.
fn place_head(state: State, n_records: Memo<usize>) -> Element {
    let texts = &state.texts().list;
    let title = memo(move || {
        let id = state.query.with(|it| it.at.clone());
        let locality = |id: &str| {
            state
                .loaded
                .get()?
                .index
                .record_of(id)?
                .address
                .locality
                .clone()
        };
        id.map(|id| {
            texts
                .at_place
                .of(n_records.get(), &locality(&id).unwrap_or_default())
        })
        .unwrap_or_default()
    });
    let is_nowhere = memo(move || title.with(String::is_empty));
    let back = button("link-button")
        .on_click(move || state.change(|it| it.at = None))
        .child(icon(Picture::Back))
        .child(texts.back_to_list);
    element("div")
        .class("place-head")
        .attr("data-testid", "place-list")
        .attr("hidden", is_nowhere)
        .child(back)
        .child(element("h2").child(title))
}
