//! What the ids in the tables refer to.

use std::collections::{HashMap, HashSet};

use passerelle::dataset::Term;
use passerelle::dataset::format::{Feature, Head};

use crate::problem::Fault;
use crate::table::Folder;

/// Ids of a file, each of which may stand there once.
pub struct UniqueIds {
    file: &'static str,
    lines: HashMap<String, u64>,
}

impl UniqueIds {
    /// Of a file of which nothing was read yet.
    pub fn new(file: &'static str) -> Self {
        Self {
            file,
            lines: HashMap::new(),
        }
    }

    /// Tells an id that is empty or stands there already.
    pub fn add(&mut self, id: &str, line: u64, folder: &mut Folder) {
        if id.is_empty() {
            folder.tell(self.file, line, "id", Fault::Empty);
        } else if let Some(first) = self.lines.get(id) {
            folder.tell(
                self.file,
                line,
                "id",
                Fault::RepeatedId(id.to_owned(), *first),
            );
        } else {
            self.lines.insert(id.to_owned(), line);
        }
    }
}

/// A list of ids that records refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum List {
    Themes,
    Categories,
    Audiences,
    Services,
    Levels,
    Organisers,
    Programmes,
    Steps,
    Sources,
    Records,
}

/// The ids of every list.
pub struct References(HashMap<List, HashSet<String>>);

impl References {
    /// Those that a head explains. Records come later.
    pub fn of(head: &Head) -> Self {
        let ids = |terms: &[Term]| terms.iter().map(|it| it.id.clone()).collect::<HashSet<_>>();
        let taxonomy = &head.taxonomy;
        Self(HashMap::from([
            (List::Themes, ids(&taxonomy.themes)),
            (List::Categories, ids(&taxonomy.categories)),
            (List::Audiences, ids(&taxonomy.audiences)),
            (List::Services, ids(&taxonomy.services)),
            (List::Levels, ids(&taxonomy.levels)),
            (List::Organisers, ids(&taxonomy.organisers)),
            (List::Programmes, ids(&taxonomy.programmes)),
            (List::Steps, ids(&taxonomy.steps)),
            (
                List::Sources,
                head.sources.iter().map(|it| it.id.clone()).collect(),
            ),
        ]))
    }

    /// Takes in the ids of the records.
    pub fn know_records(&mut self, features: &[Feature]) {
        let ids = features.iter().map(|it| it.id.clone()).collect();
        self.0.insert(List::Records, ids);
    }

    /// A fault for each id that the list does not explain.
    pub fn unknown<'a>(
        &self,
        list: List,
        used: impl IntoIterator<Item = &'a String>,
    ) -> Vec<Fault> {
        let known = |id: &str| self.0.get(&list).is_some_and(|it| it.contains(id));
        let fault = |id: &String| Fault::UnknownId {
            found: id.clone(),
            list: list.place(),
        };
        used.into_iter()
            .filter(|it| !known(it))
            .map(fault)
            .collect()
    }
}

impl List {
    /// Where the data manager finds it.
    const fn place(self) -> &'static str {
        match self {
            Self::Themes => "taxonomy.json, « themes »",
            Self::Categories => "taxonomy.json, « categories »",
            Self::Audiences => "taxonomy.json, « audiences »",
            Self::Services => "taxonomy.json, « services »",
            Self::Levels => "taxonomy.json, « levels »",
            Self::Organisers => "taxonomy.json, « organisers »",
            Self::Programmes => "taxonomy.json, « programmes »",
            Self::Steps => "taxonomy.json, « steps »",
            Self::Sources => "sources.csv",
            Self::Records => "projects.csv ni dans partners.csv",
        }
    }
}
