//! What events and records of a day share.

use crate::dataset::{Link, Record};

use super::super::super::ui::element::{Element, element};
use super::super::super::ui::sheet_parts::{leaving, linked};

/// The school and the commune of a record; nothing where neither is known.
pub fn whose(record: &Record) -> Option<Element> {
    let school = record.project().and_then(|it| it.school.as_deref());
    let parts = [school, record.address.locality.as_deref()];
    let known: Vec<&str> = parts.into_iter().flatten().collect();
    (!known.is_empty()).then(|| element("p").class("whose").child(known.join(" · ")))
}

/// A link that leads away, with words in which `label` names where to.
pub fn away(url: Option<&str>, words: impl Fn(&str) -> String) -> Option<Element> {
    let link = url.and_then(Link::parse)?;
    let words = words(link.label());
    Some(element("p").child(leaving(linked(&link)).child(words)))
}
