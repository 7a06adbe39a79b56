//! Whether what the head refers to is there: the files that feed the views beside the map.

use passerelle::dataset::format::Head;

use crate::reference::{List, References};
use crate::table::Folder;

/// Tells each id in the JSON files that no list explains, with the file and the member.
pub fn check(folder: &mut Folder, head: &Head, references: &References) {
    let mut check = Check { folder, references };
    for (n, it) in head.taxonomy.categories.iter().enumerate() {
        let member = || format!("categories[{n}].themes");
        check.ids("taxonomy.json", member, List::Themes, &it.themes);
    }
    for (n, it) in head.roles.iter().enumerate() {
        let member = || format!("[{n}].categories");
        check.ids("roles.json", member, List::Categories, &it.categories);
    }
    for (n, situation) in head.situations.iter().enumerate() {
        for (m, it) in situation.steps.iter().enumerate() {
            let file = "situations.json";
            let member = |name| move || format!("[{n}].steps[{m}].{name}");
            check.ids(file, member("categories"), List::Categories, &it.categories);
            check.ids(file, member("source"), List::Sources, [&it.source]);
        }
    }
    for (n, it) in head.resources.iter().enumerate() {
        let file = "resources.json";
        let member = |name| move || format!("[{n}].{name}");
        check.ids(file, member("audiences"), List::Audiences, &it.audiences);
        check.ids(file, member("source"), List::Sources, &it.source);
    }
    about(&mut check, head);
}

/// What `dataset.json` refers to.
fn about(check: &mut Check, head: &Head) {
    let file = "dataset.json";
    for (n, it) in head.highlights.iter().enumerate() {
        let member = || format!("highlights[{n}].record");
        check.ids(file, member, List::Records, [&it.record]);
    }
    for (n, event) in head.events.iter().enumerate() {
        let member = || format!("events[{n}].source");
        check.ids(file, member, List::Sources, &event.source);
        for (m, it) in event.actions.iter().enumerate() {
            let member = || format!("events[{n}].actions[{m}].record");
            check.ids(file, member, List::Records, &it.record);
        }
    }
}

struct Check<'a> {
    folder: &'a mut Folder,
    references: &'a References,
}

impl Check<'_> {
    fn ids<'a>(
        &mut self,
        file: &str,
        member: impl Fn() -> String,
        list: List,
        used: impl IntoIterator<Item = &'a String>,
    ) {
        for fault in self.references.unknown(list, used) {
            self.folder.tell_member(file, member(), fault);
        }
    }
}
