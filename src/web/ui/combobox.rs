//! A field that offers choices while one types: the combobox with a list of the ARIA practices.

use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::*;

use super::super::focus::first;
use super::super::reactive::{effect, memo, settable};
use super::claim;
use super::element::{Element, element};
use super::fresh::fresh;
use super::icon::{Picture, icon};

/// Something that is offered.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What sort of thing it is.
    pub picture: Picture,
    /// What it is.
    pub label: String,
    /// The language of the label, when it is not the reader's.
    pub lang: Option<&'static str>,
    /// What tells it from others; may be empty.
    pub detail: String,
}

/// What a field says of itself.
#[derive(Clone, Copy)]
pub struct Field {
    /// Its id, and its `data-testid`.
    pub id: &'static str,
    /// `search` or `text`.
    pub kind: &'static str,
    /// What could be typed.
    pub placeholder: &'static str,
    /// The id of its list.
    pub list_id: &'static str,
    /// The name of its list.
    pub list_label: &'static str,
    /// The id of what explains it; empty when nothing does.
    pub described_by: &'static str,
}

/// What a field tells.
#[derive(Clone, Copy)]
pub struct Hearer {
    /// Somebody is about to type.
    pub focus: Callback<()>,
    /// Every letter.
    pub input: Callback<String>,
    /// Which choice is taken.
    pub choose: Callback<usize>,
    /// The text is meant as it stands.
    pub commit: Callback<()>,
}

/// The field and its list. Arrows move through the list, Enter takes, Escape closes. `is_open` tells
/// whether the list is wanted: choices need not be worked out otherwise.
pub fn combobox(
    field: Field,
    value: Memo<String>,
    choices: Memo<Vec<Choice>>,
    is_open: RwSignal<bool>,
    hearer: Hearer,
) -> (Element, Element) {
    let Field {
        id,
        kind,
        placeholder,
        list_id,
        list_label,
        described_by,
    } = field;
    let Hearer {
        focus: on_focus,
        input: on_input,
        choose: on_choose,
        commit: on_commit,
    } = hearer;
    let active = settable(None::<usize>);
    let n_choices = memo(move || choices.with(Vec::len));
    let is_shown = memo(move || is_open.get() && n_choices.get() > 0);
    // Choices also change without a letter, as when places arrive: the one that was reached stays so.
    let seen = StoredValue::new(Vec::new());
    effect(move || {
        let now = choices.get();
        active.update(|it| *it = seen.with_value(|seen| follow(*it, seen, &now)));
        seen.set_value(now);
    });
    let close = move || {
        is_open.set(false);
        active.set(None);
    };
    let choose = move |n: usize| {
        // First, because choices go when the list is closed.
        on_choose.run(n);
        close();
    };
    let on_key = move |event: KeyboardEvent| {
        let n = n_choices.get_untracked();
        match event.key().as_str() {
            "ArrowDown" | "ArrowUp" if n > 0 => {
                event.prevent_default();
                is_open.set(true);
                active.update(|it| *it = next(*it, n, event.key() == "ArrowDown"));
                request_animation_frame(bring_into_sight);
            }
            "Enter" => {
                if let Some(at) = active.get_untracked() {
                    choose(at);
                } else {
                    close();
                    on_commit.run(());
                }
            }
            "Escape" if is_shown.get_untracked() => {
                event.prevent_default();
                close();
            }
            _ => {}
        }
    };
    let list = move || {
        let option = |(n, it)| option(id, n, it, active, choose);
        let options: Vec<_> = choices.get().into_iter().enumerate().map(option).collect();
        let list = element("ul")
            .attr("id", list_id)
            .attr("role", "listbox")
            .attr("aria-label", list_label)
            .child(options);
        Some(list)
    };
    let active_id = move || active.get().map(|it| choice_id(id, it)).unwrap_or_default();
    let input = element("input")
        .attr("id", id)
        .attr("type", kind)
        .attr("data-testid", id)
        .attr("role", "combobox")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("enterkeyhint", "search")
        .attr("placeholder", placeholder)
        .attr("aria-autocomplete", "list")
        .attr("aria-controls", list_id)
        .attr("aria-describedby", described_by)
        .attr("aria-expanded", claim(is_shown))
        .attr("aria-activedescendant", memo(active_id))
        .property("value", move || value.get().into())
        .on("focus", move |_: Event| on_focus.run(()))
        .on("input", move |event: Event| {
            active.set(None);
            is_open.set(true);
            on_input.run(event_target_value(&event));
        })
        .on("keydown", on_key)
        .on("blur", move |_: Event| {
            close();
            on_commit.run(());
        });
    let list = element("div")
        .class("choices")
        .attr("hidden", memo(move || !is_shown.get()))
        .child(fresh(list));
    (input, list)
}

/// One choice of the list.
fn option(
    field_id: &str,
    n: usize,
    choice: Choice,
    active: RwSignal<Option<usize>>,
    choose: impl Fn(usize) + 'static,
) -> Element {
    element("li")
        .class("choice")
        .attr("id", choice_id(field_id, n))
        .attr("role", "option")
        .attr("data-testid", "choice")
        .attr(
            "aria-selected",
            claim(memo(move || active.get() == Some(n))),
        )
        // The field keeps the focus, and with it the list stays.
        .on("pointerdown", |event: Event| event.prevent_default())
        .on("mousedown", |event: Event| event.prevent_default())
        .on_click(move || choose(n))
        .child(icon(choice.picture))
        .child(
            element("span")
                .class("choice-label")
                .attr("lang", choice.lang)
                .child(choice.label),
        )
        .child(element("span").class("choice-detail").child(choice.detail))
}

/// The list is longer than a small screen, and the focus, which browsers follow, stays in the field.
fn bring_into_sight() {
    let list = first(".choices ul:has([aria-selected=true])");
    let (Some(list), Some(choice)) = (list, first(".choices [aria-selected=true]")) else {
        return;
    };
    let (top, end) = (
        choice.offset_top(),
        choice.offset_top() + choice.offset_height(),
    );
    if top < list.scroll_top() {
        list.set_scroll_top(top);
    } else if end > list.scroll_top() + list.client_height() {
        list.set_scroll_top(end - list.client_height());
    }
}

/// Where the choice that was reached is now; `None` when it is no longer offered.
fn follow(active: Option<usize>, before: &[Choice], now: &[Choice]) -> Option<usize> {
    let reached = before.get(active?)?;
    now.iter().position(|it| it == reached)
}

fn choice_id(field_id: &str, n: usize) -> String {
    format!("{field_id}-choice-{n}")
}

/// Which of `n` choices is reached by an arrow. Before the first and after the last is the field.
fn next(active: Option<usize>, n: usize, is_down: bool) -> Option<usize> {
    match (active, is_down) {
        (None, true) => Some(0),
        (None, false) => n.checked_sub(1),
        (Some(at), true) => Some(at + 1).filter(|it| *it < n),
        (Some(at), false) => at.checked_sub(1),
    }
}
