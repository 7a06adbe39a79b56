//! The part of the page that holds the list: a column on a wide screen, a sheet of three heights
//! over the map on a small one.

use leptos::prelude::*;

use crate::find::View;

use super::super::reactive::memo;
use super::super::state::State;
use super::icon::{Picture, icon};

/// A finger that moves less has tapped.
const SWIPE_PX: i32 = 24;

/// The grip of the sheet on a small screen: buttons, and a finger that pulls it.
#[component]
pub fn Grip() -> impl IntoView {
    let state = State::here();
    let view_now = memo(move || state.query.with(|it| it.view));
    let is_smallest = memo(move || view_now.get() == View::Map);
    let is_largest = memo(move || view_now.get() == View::List);
    let grabbed_y = StoredValue::new(None::<i32>);
    let go = move |view: View| state.change(|it| it.view = view);
    let release = move |event: leptos::ev::PointerEvent| {
        let Some(start) = grabbed_y.try_update_value(Option::take).flatten() else {
            return;
        };
        let moved = event.client_y() - start;
        if moved.abs() >= SWIPE_PX {
            let view = view_now.get_untracked();
            go(if moved < 0 {
                larger(view)
            } else {
                smaller(view)
            });
        }
    };
    let texts = &state.texts().page;
    view! {
        <div
            class="grip"
            on:pointerdown=move |event| grabbed_y.set_value(Some(event.client_y()))
            on:pointerup=release
            on:pointercancel=move |_| grabbed_y.set_value(None)
        >
            <button
                type="button"
                class="icon-button"
                aria-label=texts.smaller
                disabled=is_smallest
                on:click=move |_| go(smaller(view_now.get_untracked()))
            >
                {icon(Picture::ChevronDown)}
            </button>
            <span class="grip-bar" aria-hidden="true"></span>
            <button
                type="button"
                class="icon-button"
                data-testid="larger"
                aria-label=texts.larger
                disabled=is_largest
                on:click=move |_| go(larger(view_now.get_untracked()))
            >
                {icon(Picture::ChevronUp)}
            </button>
        </div>
    }
}

const fn larger(view: View) -> View {
    match view {
        View::Map => View::Both,
        View::Both | View::List => View::List,
    }
}

const fn smaller(view: View) -> View {
    match view {
        View::List => View::Both,
        View::Both | View::Map => View::Map,
    }
}
