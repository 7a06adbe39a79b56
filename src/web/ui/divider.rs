//! The line between list and map on a wide screen, which can be moved: the window splitter of the ARIA
//! practices.

use leptos::ev::{Event, KeyboardEvent, PointerEvent};
use leptos::prelude::*;
use web_sys::HtmlElement;

use crate::layout::list_widths;

use super::super::focus::first;
use super::super::reactive::{effect, memo, settable};
use super::super::state::State;
use super::element::{Element, element};

/// How far an arrow key moves the line, in CSS pixels.
const STEP_PX: i32 = 24;

/// What the line can be moved between, and where it is, in CSS pixels.
#[derive(Clone, Copy, Default, PartialEq)]
struct Span {
    least: i32,
    most: i32,
    now: i32,
}

impl Span {
    /// As the window is now; `None` before the list is there.
    fn measure() -> Option<Self> {
        let list = first(".panel")?;
        let room = list.parent_element()?.client_width() - list.offset_left();
        let (least, most) = list_widths(room);
        let now = list.offset_width();
        Some(Self { least, most, now })
    }
}

/// The line. It says how wide the list is to be, in CSS pixels, and tells when it is left there.
pub fn divider(
    state: State,
    width: RwSignal<Option<i32>>,
    on_left: impl Fn(i32) + Copy + 'static,
) -> Element {
    let span = settable(Span::default());
    let measure = move || span.set(Span::measure().unwrap_or_default());
    effect(move || {
        width.track();
        // The list is laid out anew by then.
        request_animation_frame(measure);
    });
    let widen = move |wanted: i32| {
        let Span { least, most, .. } = span.get_untracked();
        width.set(Some(wanted.clamp(least, most)));
    };
    // Where in the window the finger is, less the width of the list.
    let grab = StoredValue::new(None::<i32>);
    let on_key = move |event: KeyboardEvent| {
        measure();
        let Span { least, most, now } = span.get_untracked();
        let wanted = match event.key().as_str() {
            "ArrowLeft" => now - STEP_PX,
            "ArrowRight" => now + STEP_PX,
            "Home" => least,
            "End" => most,
            _ => return,
        };
        event.prevent_default();
        widen(wanted);
        width.get_untracked().into_iter().for_each(on_left);
    };
    let pull = move |event: PointerEvent| {
        if let Some(grab) = grab.get_value() {
            widen(event.client_x() - grab);
        }
    };
    let release = move || {
        if grab.try_update_value(Option::take).flatten().is_some() {
            width.get_untracked().into_iter().for_each(on_left);
        }
    };
    let number = move |of: fn(Span) -> i32| memo(move || of(span.get()).to_string());
    let line = element("div")
        .class("divider")
        .attr("role", "separator")
        .attr("tabindex", "0")
        .attr("data-testid", "divider")
        .attr("aria-orientation", "vertical")
        .attr("aria-label", state.texts().page.list_width)
        .attr("aria-controls", "results")
        .attr("aria-valuemin", number(|it| it.least))
        .attr("aria-valuemax", number(|it| it.most))
        .attr("aria-valuenow", number(|it| it.now))
        .on("focus", move |_: Event| measure())
        .on("keydown", on_key);
    let node = line.node();
    line.on("pointerdown", move |event: PointerEvent| {
        measure();
        hold(&node, &event);
        grab.set_value(Some(event.client_x() - span.get_untracked().now));
    })
    .on("pointermove", pull)
    .on("pointerup", move |_: Event| release())
    .on("pointercancel", move |_: Event| release())
}

/// Lets the line follow the pointer wherever it goes.
fn hold(line: &HtmlElement, event: &PointerEvent) {
    // Only a pointer that has gone cannot be followed.
    let _ = line.set_pointer_capture(event.pointer_id());
}
