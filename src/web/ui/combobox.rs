//! A field that offers choices while one types: the combobox with a list of the ARIA practices.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::super::reactive::{derived, memo, settable};
use super::claim;
use super::fresh::fresh;
use super::icon::{Picture, icon};

/// Something that is offered.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What sort of thing it is.
    pub picture: Picture,
    /// What it is.
    pub label: String,
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

/// The field and its list. Arrows move through the list, Enter takes, Escape closes.
#[component]
pub fn Combobox(
    /// What it says of itself.
    field: Field,
    /// What it holds.
    #[prop(into)]
    value: Signal<String>,
    /// What is offered for it.
    #[prop(into)]
    choices: Signal<Vec<Choice>>,
    /// Whether the list is wanted: choices need not be worked out otherwise.
    is_open: RwSignal<bool>,
    /// Hears that somebody is about to type.
    #[prop(into)]
    on_focus: Callback<()>,
    /// Hears every letter.
    #[prop(into)]
    on_input: Callback<String>,
    /// Hears which choice is taken.
    #[prop(into)]
    on_choose: Callback<usize>,
    /// Hears that the text is meant as it stands.
    #[prop(into)]
    on_commit: Callback<()>,
) -> impl IntoView {
    let Field {
        id,
        kind,
        placeholder,
        list_id,
        list_label,
        described_by,
    } = field;
    let active = settable(None::<usize>);
    let n_choices = memo(move || choices.with(Vec::len));
    let is_shown = memo(move || is_open.get() && n_choices.get() > 0);
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
        let option = |(n, it)| option(id, n, it, active, Callback::new(choose));
        let options: Vec<_> = choices.get().into_iter().enumerate().map(option).collect();
        Some(view! {
            <ul id=list_id role="listbox" aria-label=list_label>
                {options}
            </ul>
        })
    };
    view! {
        <input
            id=id
            type=kind
            data-testid=id
            role="combobox"
            autocomplete="off"
            spellcheck="false"
            enterkeyhint="search"
            placeholder=placeholder
            aria-autocomplete="list"
            aria-controls=list_id
            aria-describedby=described_by
            aria-expanded=claim(is_shown)
            aria-activedescendant=derived(move || active.get().map(|it| choice_id(id, it)).unwrap_or_default())
            prop:value=value
            on:focus=move |_| on_focus.run(())
            on:input=move |event| {
                active.set(None);
                is_open.set(true);
                on_input.run(event_target_value(&event));
            }
            on:keydown=on_key
            on:blur=move |_| {
                close();
                on_commit.run(());
            }
        />
        <div class="choices" hidden=derived(move || !is_shown.get())>
            {fresh(list)}
        </div>
    }
}

/// One choice of the list.
fn option(
    field_id: &str,
    n: usize,
    choice: Choice,
    active: RwSignal<Option<usize>>,
    choose: Callback<usize>,
) -> impl IntoView + use<> {
    view! {
        <li
            id=choice_id(field_id, n)
            class="choice"
            role="option"
            data-testid="choice"
            aria-selected=claim(memo(move || active.get() == Some(n)))
            // The field keeps the focus, and with it the list stays.
            on:pointerdown=|event| event.prevent_default()
            on:mousedown=|event| event.prevent_default()
            on:click=move |_| choose.run(n)
        >
            {icon(choice.picture)}
            <span class="choice-label">{choice.label}</span>
            <span class="choice-detail">{choice.detail}</span>
        </li>
    }
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
