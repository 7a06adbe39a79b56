//! What stands around every view: the bar with the ways to the others, the title, from when the data are.

use leptos::prelude::*;

use crate::around::{Route, Topic};
use crate::i18n::{around, take_away};

use super::super::focus::focus;
use super::super::loading;
use super::super::offline::Worker;
use super::super::reactive::{effect, memo};
use super::super::state::Notice;
use super::super::take_away::about_data::about_data;
use super::super::ui::element::{Element, button, element};
use super::super::ui::fresh::fresh;
use super::super::ui::icon::{Picture, icon};
use super::super::ui::language_choice::language_choice;
use super::super::ui::notices::notices;
use super::super::ui::waiting::waiting;
use super::Beside;
use crate::web::ui::within::within;

/// The whole page, in the reader's language.
pub fn frame(beside: Beside, is_online: RwSignal<bool>, worker: Worker) -> Element {
    let state = beside.state;
    let texts = around::texts(state.language.get_untracked());
    let skip = element("a")
        .class("skip")
        .attr("href", "#view")
        .child(texts.skip);
    let accept = move |it: &Notice| match it {
        Notice::DataFromCopy | Notice::MoreMissing => loading::retry(state),
        Notice::NewVersion => worker.take_new_version(),
        Notice::NearMe => beside.go_near_me(),
        _ => {}
    };
    let topic = memo(move || beside.route.with(|it| it.topic));
    let title = element("h1")
        .class("view-title")
        .attr("data-testid", "view-title")
        .child(memo(move || texts.title.of(topic.get())));
    let is_ready = memo(move || state.loaded.with(Option::is_some));
    // A view is made once the data are there, and made anew for another one.
    let view = fresh(move || is_ready.get().then(|| beside.view(topic.get())));
    let foot = fresh(move || {
        let loaded = state.loaded.get()?;
        Some(
            element("footer")
                .class("foot")
                .child(about_data(state, &loaded)),
        )
    });
    let main = element("main")
        .class("view")
        .attr("id", "view")
        .attr("tabindex", "-1")
        .attr("data-view", memo(move || topic.get().word()))
        .child(title)
        .child(
            element("p")
                .class("located no-print")
                .attr("role", "status")
                .attr("data-testid", "located")
                .child(beside.located()),
        )
        .child(waiting(state, move || loading::retry(state)))
        .child(view)
        .child(foot);
    element("div")
        .class("page")
        .child(skip)
        .child(bar(beside))
        .child(notices(state, is_online, accept))
        .child(main)
}

fn bar(beside: Beside) -> Element {
    let state = beside.state;
    let language = state.language.get_untracked();
    let common = take_away::texts(language);
    let back = element("a")
        .class("button")
        .attr("href", memo(move || state.map_address()))
        .attr("data-testid", "back-to-map")
        .child(icon(Picture::Back))
        .child(element("span").child(common.back));
    let print = button("button")
        .attr("data-testid", "print")
        .on_click(|| {
            // A browser that cannot print says so itself.
            let _ = window().print();
        })
        .child(common.print);
    let choose = Callback::new(move |it| beside.choose_language(it));
    let views: Vec<_> = Topic::ALL.into_iter().map(|it| way(beside, it)).collect();
    let views = element("nav")
        .class("views")
        .attr("aria-label", state.texts().views.title)
        .child(element("ul").child(views));
    let acts = element("div")
        .class("acts")
        .child(language_choice(state, beside.refused, choose))
        .child(print);
    element("header")
        .class("bar")
        .child(back)
        .child(views)
        .child(acts)
}

/// The way to a view: a link, so that it can be opened beside this one or handed on.
fn way(beside: Beside, topic: Topic) -> Element {
    let state = beside.state;
    let href = memo(move || state.around_address(&Route::of(topic)));
    let current = memo(move || {
        let is_shown = beside.route.with(|it| it.topic == topic);
        if is_shown { "page" } else { "false" }
    });
    let link = element("a")
        .attr("href", href)
        .attr("aria-current", current)
        .attr("data-testid", "way")
        .attr("data-topic", topic.word())
        .child(state.texts().views.name.of(topic));
    let link = within(link, move || {
        beside.go(|it| *it = Route::of(topic));
        // Who listens, and who uses a keyboard, goes on where something new is.
        request_animation_frame(|| focus("#view"));
    });
    element("li").child(link)
}

/// Tells the browser in which language the page is, and what: a printed file is named after that.
pub fn tell_title(beside: Beside) {
    let state = beside.state;
    effect(move || {
        let language = state.language.get();
        let topic = beside.route.with(|it| it.topic);
        let document = document();
        let title = around::texts(language).title.of(topic);
        document.set_title(&format!("{title} – Passerelle"));
        if let Some(root) = document.document_element() {
            // The name is a constant that every browser accepts.
            let _ = root.set_attribute("lang", language.code());
        }
    });
}
