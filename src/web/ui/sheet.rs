//! The sheet of a record: everything that is known, in the order in which a person needs it.

use leptos::html::Div;
use leptos::prelude::*;

use crate::dataset::{Kind, Localised, Record};
use crate::find::Facet;
use crate::i18n::Names;

use super::super::map::Target;
use super::super::reactive::{effect, memo};
use super::super::shared::Shared;
use super::super::state::{Loaded, State};
use super::favourite_button::FavouriteButton;
use super::fresh::fresh;
use super::icon::{Picture, icon};
use super::sheet_parts::{Share, contact, equipment, hours, sources, whereabouts};

/// The sheet of the record that the query opens; nothing when it opens none.
#[component]
pub fn SheetLayer() -> impl IntoView {
    let state = State::here();
    let opened = memo(move || {
        let id = state.query.with(|it| it.record.clone())?;
        let loaded = state.loaded.get()?;
        let idx = loaded.index.idx_of(&id);
        Some((loaded, idx))
    });
    let sheet = move || {
        let (loaded, idx) = opened.get()?;
        let record = loaded.index.record(idx?)?.clone();
        Some(view! { <Sheet loaded record /> })
    };
    let gone = move || {
        opened
            .get()
            .filter(|(_, idx)| idx.is_none())
            .map(|_| view! { <Gone /> })
    };
    (fresh(sheet), fresh(gone))
}

#[component]
fn BackButton() -> impl IntoView {
    let state = State::here();
    view! {
        <button type="button" class="link-button sheet-back" data-testid="back" on:click=move |_| state.change(|it| it.record = None)>
            {icon(Picture::Back)}
            {state.texts().sheet.back}
        </button>
    }
}

/// A link may be older than the data.
#[component]
fn Gone() -> impl IntoView {
    let state = State::here();
    view! {
        <div class="sheet" data-testid="gone">
            <div class="sheet-bar"><BackButton /></div>
            <p class="nothing">{state.texts().sheet.gone}</p>
        </div>
    }
}

#[component]
fn Sheet(loaded: Shared<Loaded>, record: Record) -> impl IntoView {
    let state = State::here();
    let sheet = NodeRef::<Div>::new();
    // Who opened it with a keyboard or a screen reader goes on from here.
    effect(move || {
        if let Some(sheet) = sheet.get() {
            let _ = sheet.focus();
        }
    });
    let close_on_escape = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            state.change(|it| it.record = None);
        }
    };
    let names = state.names(&loaded);
    let Names {
        language, messages, ..
    } = names;
    let texts = &messages.sheet;
    let (class, picture) = match record.kind() {
        Kind::Project => ("sheet is-project", Picture::Star),
        Kind::Partner => ("sheet", Picture::House),
    };
    let name = record.name.get(language).to_owned();
    let position = record.position();
    let reveal = position.map(|position| {
        view! {
            <button type="button" class="button" on:click=move |_| state.target.set(Some(Target::Approach(position)))>
                {icon(Picture::Map)}
                {texts.show_on_map}
            </button>
        }
    });
    let id = record.id.clone();
    view! {
        <div
            class=class
            role="region"
            aria-labelledby="sheet-name"
            tabindex="-1"
            node_ref=sheet
            data-testid="sheet"
            data-id=id.clone()
            on:keydown=close_on_escape
        >
            <div class="sheet-bar">
                <BackButton />
                <FavouriteButton id=id.clone() name=name.clone() with_words=true />
            </div>
            <p class="sheet-sort">
                <span class="mark">{icon(picture)}</span>
                {names.sort(&record)}
            </p>
            <h2 id="sheet-name">{name}</h2>
            {definition(&record, names)}
            <Paragraphs text=record.summary.clone() />
            <Paragraphs text=record.description.clone() />
            {for_whom(&record, names)}
            {whereabouts(&record, texts)}
            {hours(&loaded, &record, messages)}
            {contact(&record, texts)}
            {offer(&record, names)}
            {equipment(&record, texts)}
            {frame(&record, names)}
            <div class="sheet-actions">{reveal} <Share id=id.clone() /></div>
            {sources(&record, loaded.index.dataset(), messages)}
        </div>
    }
}

/// What the category means, for who meets the word for the first time.
fn definition(record: &Record, names: Names) -> impl IntoView + use<> {
    let term = record
        .category
        .as_deref()
        .and_then(|it| names.index.term(Facet::Category, it))?;
    let label = term.label.get(names.language).to_owned();
    let definition = term.definition.clone();
    Some(view! {
        <div class="definition">
            <strong>{label}</strong>
            <Paragraphs text=definition />
        </div>
    })
}

/// A text of the dataset, with the language that it is really in.
#[component]
fn Paragraphs(text: Localised) -> impl IntoView {
    let language = State::here().language.get_untracked();
    text.resolve(language).map(|(spoken, text)| {
        let paragraphs: Vec<_> = text
            .lines()
            .filter(|it| !it.trim().is_empty())
            .map(str::to_owned)
            .collect();
        let lang = (spoken != language).then(|| spoken.code());
        paragraphs
            .into_iter()
            .map(|it| view! { <p class="prose" lang=lang>{it}</p> })
            .collect_view()
    })
}

fn for_whom(record: &Record, names: Names) -> impl IntoView + use<> {
    let texts = &names.messages.sheet;
    let words = record.audience_text.clone();
    let audiences = listed(names, Facet::Audience, &record.audiences);
    let levels = listed(names, Facet::Level, &record.levels);
    let known = !(words.is_empty() && audiences.is_empty() && levels.is_empty());
    let in_short = words.is_empty().then(|| {
        [audiences, levels]
            .into_iter()
            .filter(|it| !it.is_empty())
            .collect::<Vec<_>>()
            .join(" · ")
    });
    let school = record.project().and_then(|it| it.school.clone());
    view! {
        <section>
            <h3>{texts.for_whom}</h3>
            {school.map(|it| view! { <p>{it}</p> })}
            <Paragraphs text=words />
            {in_short.map(|it| view! { <p>{it}</p> })}
            {(!known).then(|| view! { <p class="unknown">{names.messages.words.unknown}</p> })}
        </section>
    }
}

fn offer(record: &Record, names: Names) -> impl IntoView + use<> {
    let services = record.partner().map_or(&[][..], |it| &it.services);
    let words = listed(names, Facet::Service, services);
    (!words.is_empty()).then(|| {
        view! {
            <section>
                <h3>{names.messages.sheet.services}</h3>
                <p>{words}</p>
            </section>
        }
    })
}

/// Themes, programme, organiser: what a professional asks for.
fn frame(record: &Record, names: Names) -> impl IntoView + use<> {
    let texts = &names.messages.sheet;
    let project = record.project();
    let organiser = record.partner().and_then(|it| it.organiser.clone());
    let programme = project
        .and_then(|it| it.programme.clone())
        .map(|programme| {
            let programme = names.value(Facet::Programme, &programme);
            match project.and_then(|it| it.step.as_deref()) {
                Some(step) => format!("{programme} – {}", names.value(Facet::Step, step)),
                None => programme,
            }
        });
    let rows = [
        (
            texts.organiser,
            organiser.map(|it| names.value(Facet::Organiser, &it)),
        ),
        (texts.programme, programme),
        (
            texts.themes,
            Some(listed(names, Facet::Theme, &record.themes)),
        ),
    ];
    let rows: Vec<_> = rows
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.filter(|it| !it.is_empty())?)))
        .map(|(name, value)| view! { <dt>{name}</dt> <dd>{value}</dd> })
        .collect();
    let year = project
        .and_then(|it| it.year)
        .map(|it| view! { <p>{(texts.year)(it)}</p> });
    view! {
        <section>
            <dl>{rows}</dl>
            {year}
        </section>
    }
}

/// The names of the values, without those that a narrower one beside them says already.
fn listed(names: Names, facet: Facet, ids: &[String]) -> String {
    let parent = |id: &String| names.index.term(facet, id).and_then(|it| it.parent.clone());
    let wider: Vec<String> = ids.iter().filter_map(parent).collect();
    let narrow = ids.iter().filter(|it| !wider.contains(it));
    narrow
        .map(|it| names.value(facet, it))
        .collect::<Vec<_>>()
        .join(" · ")
}
