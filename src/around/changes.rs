//! What is new, changed or gone between two versions of a dataset.

use std::collections::{HashMap, HashSet};

use crate::dataset::{
    Address, Contact, Dataset, Details, Language, Partner, Place, Precision, Project, Record,
};
use crate::find::fold;
use crate::sorting::sorted;

/// The way from an earlier version to a later one. Where records stand in their file is no matter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes<'a> {
    /// Records of the later version that the earlier one does not have.
    pub added: Vec<&'a Record>,
    /// Records of both that are not the same in both.
    pub changed: Vec<Change<'a>>,
    /// Records of the earlier version that the later one does not have.
    pub gone: Vec<&'a Record>,
}

/// A record that is not what it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Change<'a> {
    /// As it was.
    pub before: &'a Record,
    /// As it is.
    pub after: &'a Record,
    /// What of it is different, in the order of [`Member`]; each once, never none.
    pub members: Vec<Member>,
}

/// A part of a record, as people tell parts from each other, in the order in which they read them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Member {
    /// What people call it.
    Name,
    /// Whether it is a project or a partner, and of which category.
    Sort,
    /// What it is, in a few sentences.
    Description,
    /// For whom it is: audiences, levels, a project's school.
    ForWhom,
    /// Where letters reach it.
    Address,
    /// Where it stands on the map, and how sure that is.
    Position,
    /// Telephone number.
    Phone,
    /// E-mail address.
    Email,
    /// Its own page.
    Website,
    /// When it is open.
    Hours,
    /// Whether it opens when schools close.
    Closures,
    /// What it does for people.
    Services,
    /// What there is to work with.
    Equipment,
    /// Whether a wheelchair gets in.
    Wheelchair,
    /// What it costs.
    Fee,
    /// Who runs it.
    Organiser,
    /// A project's programme, step and year.
    Programme,
    /// What a project works on.
    Themes,
    /// The partners that a project names.
    Partners,
    /// Its commune and area by their codes, and those that a partner is responsible for.
    Territory,
    /// Who says so.
    Sources,
    /// When it was last told to be so.
    Revised,
}

impl<'a> Changes<'a> {
    /// Compares two versions, by the ids of their records.
    pub fn between(old: &'a Dataset, new: &'a Dataset) -> Self {
        let before: HashMap<&str, &Record> = old.records.iter().map(by_id).collect();
        let now: HashSet<&str> = new.records.iter().map(|it| it.id.as_str()).collect();
        let mut changes = Self {
            gone: old.records.iter().collect(),
            ..Self::default()
        };
        changes.gone.retain(|it| !now.contains(it.id.as_str()));
        for after in &new.records {
            let Some(before) = before.get(after.id.as_str()) else {
                changes.added.push(after);
                continue;
            };
            let members = differences((old, before), (new, after));
            if !members.is_empty() {
                changes.changed.push(Change {
                    before,
                    after,
                    members,
                });
            }
        }
        changes
    }

    /// In the order in which a reader wants them: what is kept first, then by name.
    pub fn ordered(self, language: Language, is_kept: &dyn Fn(&str) -> bool) -> Self {
        let key = |it: &Record| (!is_kept(&it.id), fold(it.name.get(language)));
        let by_record = |a: &&Record, b: &&Record| key(a).cmp(&key(b));
        Self {
            added: sorted(self.added, by_record),
            changed: sorted(self.changed, |a, b| key(a.after).cmp(&key(b.after))),
            gone: sorted(self.gone, by_record),
        }
    }

    /// Whether both versions have the same records.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.gone.is_empty()
    }
}

impl Change<'_> {
    /// Whether somebody has only looked at the facts again: they are what they were.
    pub fn is_only_revised(&self) -> bool {
        let is_about_facts = |it: &Member| !matches!(it, Member::Sources | Member::Revised);
        !self.members.iter().any(is_about_facts)
    }
}

fn by_id(record: &Record) -> (&str, &Record) {
    (&record.id, record)
}

/// What differs in a record. Every member of the format is named here, so that one that comes later
/// does not compile before it is somewhere among these.
fn differences((before, old): (&Dataset, &Record), (now, new): (&Dataset, &Record)) -> Vec<Member> {
    let Record {
        id: _,
        name,
        summary,
        description,
        category,
        themes,
        levels,
        audiences,
        audience_text,
        address,
        place,
        contact: Contact {
            phone,
            email,
            website,
        },
        sources,
        updated,
        details,
    } = new;
    let mut members = of_address(&old.address, address);
    members.extend(of_details(&old.details, details));
    let mut note = |member: Member, differs: bool| members.extend(differs.then_some(member));
    note(Member::Name, old.name != *name);
    note(Member::Sort, old.category != *category);
    note(Member::Description, old.summary != *summary);
    note(Member::Description, old.description != *description);
    note(Member::ForWhom, old.audience_text != *audience_text);
    note(Member::ForWhom, old.audiences != *audiences);
    note(Member::ForWhom, old.levels != *levels);
    note(Member::Position, is_moved(old.place, *place));
    note(Member::Phone, old.contact.phone != *phone);
    note(Member::Email, old.contact.email != *email);
    note(Member::Website, old.contact.website != *website);
    note(Member::Themes, old.themes != *themes);
    note(
        Member::Sources,
        said_by(before, &old.sources) != said_by(now, sources),
    );
    note(Member::Revised, old.updated != *updated);
    members.sort_unstable();
    members.dedup();
    members
}

/// Whether a place is another one. What stands for a commune as a whole does not move by as little as
/// such positions are rounded.
fn is_moved(old: Option<Place>, new: Option<Place>) -> bool {
    const ROUNDED_KM: f64 = 0.1;
    match (old, new) {
        (Some(old), Some(new)) if old.precision == Some(Precision::Commune) => {
            old.precision != new.precision || old.position.distance_km(new.position) > ROUNDED_KM
        }
        _ => old != new,
    }
}

/// Who says so: the sources by name and address, because the ids of a built dataset are numbers that move
/// when one is added. One that nothing describes, by its id.
fn said_by<'a>(dataset: &'a Dataset, ids: &'a [String]) -> Vec<(&'a str, Option<&'a str>)> {
    let source = |id: &'a String| {
        let source = dataset.source(id);
        source.map_or((id.as_str(), None), |it| {
            (it.name.as_str(), it.url.as_deref())
        })
    };
    ids.iter().map(source).collect()
}

fn of_address(old: &Address, new: &Address) -> Vec<Member> {
    let Address {
        street,
        postal_code,
        locality,
        commune_code,
        area_code,
        country,
    } = new;
    let mut members = Vec::new();
    let mut note = |member: Member, differs: bool| members.extend(differs.then_some(member));
    note(Member::Address, old.street != *street);
    note(Member::Address, old.postal_code != *postal_code);
    note(Member::Address, old.locality != *locality);
    note(Member::Address, old.country != *country);
    note(Member::Territory, old.commune_code != *commune_code);
    note(Member::Territory, old.area_code != *area_code);
    members
}

fn of_details(old: &Details, new: &Details) -> Vec<Member> {
    match (old, new) {
        (Details::Partner(old), Details::Partner(new)) => of_partner(old, new),
        (Details::Project(old), Details::Project(new)) => of_project(old, new),
        // What the one has says nothing about the other.
        _ => vec![Member::Sort],
    }
}

fn of_partner(old: &Partner, new: &Partner) -> Vec<Member> {
    let Partner {
        organiser,
        services,
        opening_hours,
        opening_hours_text,
        open_when_schools_close,
        digital,
        wheelchair,
        fee,
        serves_communes,
        serves_areas,
    } = new;
    let mut members = Vec::new();
    let mut note = |member: Member, differs: bool| members.extend(differs.then_some(member));
    note(Member::Organiser, old.organiser != *organiser);
    note(Member::Services, old.services != *services);
    note(Member::Hours, old.opening_hours != *opening_hours);
    note(Member::Hours, old.opening_hours_text != *opening_hours_text);
    note(
        Member::Closures,
        old.open_when_schools_close != *open_when_schools_close,
    );
    note(Member::Equipment, old.digital != *digital);
    note(Member::Wheelchair, old.wheelchair != *wheelchair);
    note(Member::Fee, old.fee != *fee);
    note(Member::Territory, old.serves_communes != *serves_communes);
    note(Member::Territory, old.serves_areas != *serves_areas);
    members
}

fn of_project(old: &Project, new: &Project) -> Vec<Member> {
    let Project {
        school,
        programme,
        step,
        year,
        remarkable,
        partners,
    } = new;
    let mut members = Vec::new();
    let mut note = |member: Member, differs: bool| members.extend(differs.then_some(member));
    note(Member::ForWhom, old.school != *school);
    note(Member::Programme, old.programme != *programme);
    note(Member::Programme, old.step != *step);
    note(Member::Programme, old.year != *year);
    note(Member::Programme, old.remarkable != *remarkable);
    note(Member::Partners, old.partners != *partners);
    members
}

#[cfg(test)]
mod tests;
