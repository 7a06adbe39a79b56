//! From the member `passerelle` of a file to what a dataset says of itself.

use std::collections::HashMap;

use serde_json::Value;

use super::about::{Correction, Event, Highlight, Licence, Need, Resource, Source};
use super::fields::{Complaints, Fields, Form, WrongForm};
use super::issue::{Issue, Spot};
use super::taxonomy::{Term, tidy};
use super::{Dataset, PartialDate};

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
        sources: many(head, "sources", source, issues),
        needs: many(head, "needs", need, issues),
        highlights: many(head, "highlights", highlight, issues),
        events: many(head, "events", event, issues),
        resources: many(head, "resources", resource, issues),
        correction: Correction {
            email: correction.text("email"),
            url_template: correction.text("url_template"),
        },
        ..Dataset::default()
    };
    let lists = head.object("taxonomy", "taxonomy.");
    for name in lists.names() {
        if let Some(list) = dataset.taxonomy.list_mut(name) {
            *list = many(lists, name, term, issues);
            tidy(list);
        }
    }
    while let Some(wrong) = complaints.take_first() {
        issues.push(wrong.into());
    }
    let mut seen: HashMap<String, usize> = HashMap::new();
    dataset
        .sources
        .retain(|it: &Source| seen.insert(it.id.clone(), seen.len()).is_none());
    dataset
}

/// The items of a list that have the right form; an issue for each other one.
fn many<T>(fields: Fields, name: &str, read: fn(Fields) -> T, issues: &mut Vec<Issue>) -> Vec<T> {
    let items = fields.items(name);
    let mut kept = Vec::with_capacity(items.len());
    for (n, item) in items.iter().enumerate() {
        let complaints = Complaints::default();
        let read = read(Fields::of(item, "", &complaints));
        match complaints.take_first() {
            None => kept.push(read),
            Some(mut wrong) => {
                let member = if wrong.field.is_empty() { "" } else { "." };
                wrong.field = format!("{}{name}[{n}]{member}{}", fields.path(), wrong.field);
                issues.push(wrong.into());
            }
        }
    }
    kept
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

fn term(it: Fields) -> Term {
    Term {
        id: it.required("id"),
        label: it.localised("label"),
        short: it.localised("short"),
        definition: it.localised("definition"),
        aliases: it.texts("aliases"),
        parent: it.text("parent"),
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
    }
}

fn resource(it: Fields) -> Resource {
    Resource {
        id: it.required("id"),
        title: it.localised("title"),
        url: it.text("url"),
        audiences: it.texts("audiences"),
        description: it.localised("description"),
    }
}
