//! From the member `passerelle` of a file to what a dataset says of itself.

use std::collections::HashMap;

use serde_json::Value;

use super::about::{
    Action, Correction, Event, Highlight, Licence, Need, Resource, Role, Situation, Source, Step,
};
use super::fields::{Complaints, Fields, Form, WrongForm};
use super::issue::{Issue, Spot};
use super::taxonomy::{Term, tidy};
use super::{Dataset, Localised, PartialDate};

/// Reads the head. What of it has a wrong form is told, and the rest is there.
pub(super) fn read(head: &Value, issues: &mut Vec<Issue>) -> Dataset {
    let complaints = Complaints::default();
    let head = Fields::of(head, "", &complaints);
    let licence = head.object("licence", "licence.");
    let correction = head.object("correction", "correction.");
    let mut dataset = Dataset {
        id: head.text("id").unwrap_or_default(),
        title: head.localised("title"),
        updated: head.date("updated"),
        licence: licence.text("name").map(|name| Licence {
            name,
            url: licence.text("url"),
        }),
        sources: head.many("sources", source),
        needs: head.many("needs", need),
        roles: head.many("roles", role),
        situations: head.many("situations", situation),
        highlights: head.many("highlights", highlight),
        events: head.many("events", event),
        resources: head.many("resources", resource),
        more: head.text("more").filter(|it| is_file_name(it)),
        correction: Correction {
            email: correction.text("email"),
            url_template: correction.text("url_template"),
        },
        ..Dataset::default()
    };
    let lists = head.object("taxonomy", "taxonomy.");
    for name in lists.names() {
        if let Some(list) = dataset.taxonomy.list_mut(name) {
            *list = lists.many(name, term);
            tidy(list);
        }
    }
    while let Some(wrong) = complaints
        .take_first_of_parts()
        .or_else(|| complaints.take_first())
    {
        issues.push(wrong.into());
    }
    let mut seen: HashMap<String, usize> = HashMap::new();
    dataset
        .sources
        .retain(|it: &Source| seen.insert(it.id.clone(), seen.len()).is_none());
    dataset
}

impl From<WrongForm> for Issue {
    /// An issue of the head, at the path of the member.
    fn from(wrong: WrongForm) -> Self {
        Self {
            place: Spot::Head(wrong.field.clone()),
            id: None,
            reason: wrong.into(),
        }
    }
}

/// Whether it can only be a file beside the dataset: nobody's data may lead a page elsewhere.
fn is_file_name(text: &str) -> bool {
    !text.starts_with('.') && !text.contains(['/', '\\', ':', '?', '#', '%'])
}

fn term(it: Fields) -> Term {
    Term {
        id: it.required("id"),
        label: it.localised("label"),
        short: it.localised("short"),
        definition: it.localised("definition"),
        aliases: it.texts("aliases"),
        parent: it.text("parent"),
        themes: it.texts("themes"),
    }
}

fn source(it: Fields) -> Source {
    Source {
        id: it.required("id"),
        name: it.required("name"),
        url: it.text("url"),
        licence: it.text("licence"),
        published: it.date("published"),
        retrieved: it.date("retrieved"),
    }
}

fn need(it: Fields) -> Need {
    Need {
        id: it.required("id"),
        label: it.localised("label"),
        description: it.localised("description"),
        query: it.required("query"),
        icon: it.text("icon"),
    }
}

/// A day that must be there; the first one that can be written, with a complaint, when it is not.
fn day(it: Fields, name: &str) -> PartialDate {
    it.date(name).unwrap_or_else(|| {
        it.complain(name, Form::Date, Form::Nothing);
        PartialDate {
            year: 1900,
            month: None,
            day: None,
        }
    })
}

fn highlight(it: Fields) -> Highlight {
    Highlight {
        date: day(it, "date"),
        record: it.required("record"),
        text: it.localised("text"),
    }
}

fn event(it: Fields) -> Event {
    Event {
        id: it.required("id"),
        title: it.localised("title"),
        start: day(it, "start"),
        end: it.date("end"),
        url: it.text("url"),
        description: it.localised("description"),
        source: it.text("source"),
        actions: it.many("actions", action),
    }
}

fn action(it: Fields) -> Action {
    Action {
        title: required_words(it, "title"),
        description: it.localised("description"),
        url: it.text("url"),
        record: it.text("record"),
    }
}

fn resource(it: Fields) -> Resource {
    Resource {
        id: it.required("id"),
        title: it.localised("title"),
        url: it.text("url"),
        audiences: it.texts("audiences"),
        description: it.localised("description"),
        at_distance: it.claim("at_distance"),
        country: it.text("country"),
        source: it.text("source"),
    }
}

fn role(it: Fields) -> Role {
    Role {
        id: it.required("id"),
        label: it.localised("label"),
        description: it.localised("description"),
        categories: it.texts("categories"),
    }
}

fn situation(it: Fields) -> Situation {
    Situation {
        id: it.required("id"),
        label: required_words(it, "label"),
        description: it.localised("description"),
        steps: it.many("steps", step),
    }
}

fn step(it: Fields) -> Step {
    Step {
        country: it.required("country"),
        who: required_words(it, "who"),
        what: required_words(it, "what"),
        when: it.localised("when"),
        source: it.required("source"),
        categories: it.texts("categories"),
    }
}

/// Words that must be there; none, with a complaint, when they are not.
fn required_words(it: Fields, name: &str) -> Localised {
    let words = it.localised(name);
    if words.is_empty() {
        it.complain(name, Form::LocalisedText, Form::Nothing);
    }
    words
}
