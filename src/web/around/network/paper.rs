//! What stands on paper only, and how much one sheet holds.

use crate::around::network::{Alike, Block, Called, Fit, RoleAround, fit, lines};
use crate::find::RecordIdx;
use crate::i18n::take_away;
use crate::take_away::Facts;

use super::answer::Scene;
use crate::web::clock;
use crate::web::take_away::about_data::sources;
use crate::web::take_away::code::drawing;
use crate::web::ui::element::{Element, element};
use crate::web::ui::sheet::p;

/// As much of the network as one sheet holds.
pub fn printed(scene: &Scene, roles: &[RoleAround], projects: &[Alike]) -> Fit {
    const TITLE: usize = 2;
    let blocks: Vec<Block> = roles.iter().map(|it| block(scene, it)).collect();
    let projects: Vec<usize> = projects.iter().map(|it| project_lines(scene, it)).collect();
    fit(&blocks, TITLE, &projects)
}

fn block(scene: &Scene, role: &RoleAround) -> Block {
    const TITLE: usize = 2;
    const MORE: usize = 1;
    let of_nobody = match (role.next(), role.n_around) {
        (Some(next), _) => 2 + partner_lines(scene, role, next),
        (None, 0) => 1,
        (None, _) => 0,
    };
    let partners = role.shown().iter();
    Block {
        head: TITLE + MORE + of_nobody,
        partners: partners.map(|it| partner_lines(scene, role, it)).collect(),
    }
}

/// Name, sort with distance, reason, number, and hours where they are known.
fn partner_lines(scene: &Scene, role: &RoleAround, it: &Called) -> usize {
    let names = scene.state.names(scene.loaded);
    let Some(record) = scene.loaded.index.record(it.idx) else {
        return 0;
    };
    let reason = scene.texts.reason(it, role, &scene.name, names);
    let texts = take_away::texts(names.language);
    let facts = Facts::of(it.idx, names, texts, clock::now());
    let hours = facts.map_or(0, |it| lines(&it.hours));
    lines(record.name.get(names.language)) + lines(&reason) + hours + 2
}

/// Name, school with distance, and what is alike.
fn project_lines(scene: &Scene, it: &Alike) -> usize {
    const MOST_REASONS: usize = 3;
    let names = scene.state.names(scene.loaded);
    let Some(record) = scene.loaded.index.record(it.idx) else {
        return 0;
    };
    lines(record.name.get(names.language)) + MOST_REASONS + 1
}

/// The way back to this page, and who told of these records.
pub fn foot(scene: &Scene, records: &[RecordIdx]) -> Element {
    let link = scene.chosen.beside.link();
    let title = scene.texts.code_title;
    let code = drawing(&link, title).map(|it| element("div").attr("data-testid", "code").child(it));
    let written = element("div")
        .child(p(title).class("small"))
        .child(p(&link).class("link"))
        .child(sources(scene.state, scene.loaded, records));
    element("div")
        .class("calls-foot printed")
        .child(code)
        .child(written)
}
