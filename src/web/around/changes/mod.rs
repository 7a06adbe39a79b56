//! The view of what has changed in the data since an earlier visit.

mod gone;
mod groups;
mod past;

use leptos::prelude::*;

use crate::around::changes::Changes;
use crate::dataset::PartialDate;
use crate::i18n::changes::{self, Changes as Texts};

use crate::web::reactive::{effect, settable, spawn};
use crate::web::shared::Shared;
use crate::web::state::{Loaded, Notice, State};
use crate::web::ui::element::{Element, element};
use crate::web::ui::fresh::fresh;
use crate::web::ui::sheet::p;

use super::Beside;
use groups::{Versions, groups};
use past::{Past, past};

/// The view.
pub fn changes(beside: Beside) -> Element {
    let state = beside.state;
    let texts = changes::texts(state.language.get_untracked());
    let known = settable(None::<Shared<Past>>);
    spawn(async move {
        let past = past(state).await;
        // The view may be gone by then.
        known.try_set(Some(Shared::new(past)));
    });
    // Who reads this needs not be told that there is something to read.
    effect(move || {
        if state.notices.with(|it| it.contains(&Notice::NewData)) {
            state.dismiss(&Notice::NewData);
        }
    });
    let body = move || {
        let loaded = state.loaded.get()?;
        Some(match known.get() {
            Some(past) => told(state, &loaded, &past, texts),
            None => p(texts.waiting).attr("role", "status"),
        })
    };
    element("article")
        .class("changes")
        .attr("data-testid", "changes")
        .child(fresh(body))
}

fn told(state: State, now: &Shared<Loaded>, past: &Past, texts: &'static Texts) -> Element {
    let kept = gone::gone(state, &past.gone, texts);
    let told = element("div").class("told-changes");
    let Some(before) = &past.earlier else {
        let (title, help) = if past.is_forbidden {
            (texts.keeps_nothing, texts.keeps_nothing_help)
        } else {
            (texts.no_earlier, texts.no_earlier_help)
        };
        return told.child(nothing("no-earlier", title, help)).child(kept);
    };
    let (old, new) = (before.index.dataset(), now.index.dataset());
    let is_kept = |id: &str| state.kept.with_untracked(|it| it.has(&new.id, id));
    let changes = Changes::between(old, new);
    let changes = changes.ordered(state.language.get_untracked(), &is_kept);
    let told = told.child(dates(state, old.updated, new.updated, texts));
    if changes.is_empty() {
        return told
            .child(nothing("unchanged", texts.none, texts.none_help))
            .child(kept);
    }
    let versions = Versions {
        state,
        before,
        now,
        texts,
    };
    told.child(summary(&changes, texts))
        .child(kept)
        .child(groups(versions, &changes))
}

fn nothing(testid: &'static str, title: &str, help: &str) -> Element {
    element("div")
        .class("nothing")
        .attr("data-testid", testid)
        .child(element("h2").child(title))
        .child(p(help))
}

/// Of when both versions are.
fn dates(
    state: State,
    old: Option<PartialDate>,
    new: Option<PartialDate>,
    texts: &Texts,
) -> Element {
    let line = |title: &str, date| {
        element("div")
            .child(element("dt").child(title))
            .child(element("dd").child(dated(date, state, texts)))
    };
    element("dl")
        .class("versions")
        .attr("data-testid", "versions")
        .child(line(texts.before, old))
        .child(line(texts.now, new))
}

/// The data of a date, in words.
fn dated(date: Option<PartialDate>, state: State, texts: &Texts) -> String {
    let words = &state.texts().words;
    date.map_or_else(
        || texts.undated.to_owned(),
        |it| texts.dated.with([&words.date(it)]),
    )
}

/// How many records are new, changed and gone, each the way to its group.
fn summary(changes: &Changes, texts: &Texts) -> Element {
    let n_changed = changes.changed.iter();
    let n_changed = n_changed.filter(|it| !it.is_only_revised()).count();
    let lines = [
        ("#added", changes.added.len(), texts.n_added),
        ("#changed", n_changed, texts.n_changed),
        ("#gone", changes.gone.len(), texts.n_gone),
    ];
    let lines = lines.map(|(href, n, words)| {
        let words = words.of(n);
        let line = element("li");
        if n > 0 {
            line.child(element("a").attr("href", href).child(words))
        } else {
            line.child(element("span").child(words))
        }
    });
    element("nav")
        .class("summary")
        .attr("aria-label", texts.summary)
        .attr("data-testid", "changes-summary")
        .child(element("ul").child(Vec::from(lines)))
}
