//! What belongs to the record of a sheet: partners of a project, projects near a partner.

use crate::dataset::{Kind, Record};
use crate::find::{Facet, Related, Why};
use crate::i18n::Names;

use super::super::state::Loaded;
use super::element::{Element, element};
use super::icon::{Picture, icon};
use super::row::link_to;
use super::sheet::section;

/// The records that belong to that one, each with the reason; nothing when there are none.
pub fn related(record: &Record, loaded: &Loaded, names: Names) -> Option<Element> {
    let texts = &names.messages.sheet;
    let idx = loaded.index.idx_of(&record.id)?;
    let items = loaded.index.related(idx);
    let items: Vec<_> = items.iter().filter_map(|it| item(it, names)).collect();
    let title = match record.kind() {
        Kind::Project => texts.partners,
        Kind::Partner => texts.projects,
    };
    let list = |items| element("ul").class("related").child(items);
    (!items.is_empty()).then(|| {
        section(title)
            .attr("data-testid", "related")
            .child(list(items))
    })
}

fn item(related: &Related, names: Names) -> Option<Element> {
    let record = names.index.record(related.idx)?;
    let distance = related
        .distance_km
        .map(|it| names.messages.words.distance(it));
    let distance = distance.unwrap_or_default();
    let texts = &names.messages.sheet;
    let why = match &related.why {
        Why::Named => texts.named.to_owned(),
        Why::Theme(theme) => {
            let theme = names.value(Facet::Theme, theme);
            texts.shared_theme.with([&theme, &distance])
        }
        Why::Near => distance,
    };
    let lang = match &related.why {
        Why::Theme(theme) => names.value_lang(Facet::Theme, theme),
        Why::Named | Why::Near => None,
    };
    let (class, picture) = match record.kind() {
        Kind::Project => ("is-project", Picture::Star),
        Kind::Partner => ("is-partner", Picture::House),
    };
    let span = |class| element("span").class(class);
    let link = link_to(record, related.idx)
        .class("row-link")
        .child(span("mark").child(icon(picture)))
        .child(
            span("row-sort")
                .attr("lang", names.sort_lang(record))
                .child(names.sort(record)),
        )
        .child(
            span("row-name")
                .attr("lang", record.name.foreign(names.language))
                .child(record.name.get(names.language)),
        )
        .child(span("row-line").attr("lang", lang).child(why));
    let item = element("li")
        .class(class)
        .attr("data-testid", "related-record")
        .attr("data-id", &*record.id);
    Some(item.child(link))
}
