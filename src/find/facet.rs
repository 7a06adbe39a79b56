//! The sides from which records can be filtered, and what each record shows on each side.

use crate::dataset::{Record, Taxonomy, Term};

/// One group of filters. Its word stands in page addresses and in `data-facet`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    /// Project or partner.
    Kind,
    /// What sort of partner.
    Category,
    /// What it works on.
    Theme,
    /// Level of school.
    Level,
    /// For whom.
    Audience,
    /// Who runs it.
    Organiser,
    /// Programme of a project.
    Programme,
    /// Step of the programme.
    Step,
    /// Country of the address.
    Country,
    /// Département or arrondissement, and the region or province above.
    Area,
    /// What a partner does.
    Service,
    /// Equipment.
    Digital,
    /// Open when schools close.
    SchoolsClosed,
    /// Wheelchair access.
    Wheelchair,
    /// What it costs.
    Fee,
    /// Whether and how precisely it is on the map.
    Position,
}

/// The value of records that do not say.
pub const UNKNOWN: &str = "unknown";

impl Facet {
    /// All of them, in the order in which the page shows them.
    pub const ALL: [Self; 16] = [
        Self::Kind,
        Self::Category,
        Self::Theme,
        Self::Level,
        Self::Audience,
        Self::Organiser,
        Self::Programme,
        Self::Step,
        Self::Country,
        Self::Area,
        Self::Service,
        Self::Digital,
        Self::SchoolsClosed,
        Self::Wheelchair,
        Self::Fee,
        Self::Position,
    ];

    /// Its word in page addresses.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Category => "category",
            Self::Theme => "theme",
            Self::Level => "level",
            Self::Audience => "audience",
            Self::Organiser => "organiser",
            Self::Programme => "programme",
            Self::Step => "step",
            Self::Country => "country",
            Self::Area => "area",
            Self::Service => "service",
            Self::Digital => "digital",
            Self::SchoolsClosed => "schools_closed",
            Self::Wheelchair => "wheelchair",
            Self::Fee => "fee",
            Self::Position => "position",
        }
    }

    /// The facet of that word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }

    /// The terms that explain its values; none for facets whose values the page names itself.
    pub fn terms(self, taxonomy: &Taxonomy) -> &[Term] {
        match self {
            Self::Category => &taxonomy.categories,
            Self::Theme => &taxonomy.themes,
            Self::Level => &taxonomy.levels,
            Self::Audience => &taxonomy.audiences,
            Self::Organiser => &taxonomy.organisers,
            Self::Programme => &taxonomy.programmes,
            Self::Step => &taxonomy.steps,
            Self::Area => &taxonomy.areas,
            Self::Service => &taxonomy.services,
            Self::Kind
            | Self::Country
            | Self::Digital
            | Self::SchoolsClosed
            | Self::Wheelchair
            | Self::Fee
            | Self::Position => &[],
        }
    }

    /// The values a record has, without the wider terms they belong to. May be empty.
    pub fn values(self, record: &Record) -> Vec<&str> {
        let partner = record.partner();
        let project = record.project();
        // A question that makes no sense for a project is not "unknown" of it.
        let claim = |it: Option<bool>| match it {
            Some(true) => "yes",
            Some(false) => "no",
            None => UNKNOWN,
        };
        match self {
            Self::Kind => vec![record.kind().id()],
            Self::Category => record.category.as_deref().into_iter().collect(),
            Self::Theme => record.themes.iter().map(String::as_str).collect(),
            Self::Level => record.levels.iter().map(String::as_str).collect(),
            Self::Audience => record.audiences.iter().map(String::as_str).collect(),
            Self::Organiser => partner
                .and_then(|it| it.organiser.as_deref())
                .into_iter()
                .collect(),
            Self::Programme => project
                .and_then(|it| it.programme.as_deref())
                .into_iter()
                .collect(),
            Self::Step => project
                .and_then(|it| it.step.as_deref())
                .into_iter()
                .collect(),
            Self::Country => record.address.country.as_deref().into_iter().collect(),
            Self::Area => record.address.area_code.as_deref().into_iter().collect(),
            Self::Service => partner.map_or(Vec::new(), |it| {
                it.services.iter().map(String::as_str).collect()
            }),
            Self::Digital => partner.map_or(Vec::new(), |it| {
                let there: Vec<_> = it
                    .digital
                    .each()
                    .into_iter()
                    .filter(|(_, it)| *it == Some(true))
                    .map(|(id, _)| id)
                    .collect();
                if there.is_empty() {
                    vec![UNKNOWN]
                } else {
                    there
                }
            }),
            Self::SchoolsClosed => partner
                .map(|it| claim(it.open_when_schools_close))
                .into_iter()
                .collect(),
            Self::Wheelchair => partner.map(|it| claim(it.wheelchair)).into_iter().collect(),
            Self::Fee => partner
                .map(|it| it.fee.as_deref().unwrap_or(UNKNOWN))
                .into_iter()
                .collect(),
            Self::Position => vec![match record.place {
                Some(place) => place
                    .precision
                    .map_or(UNKNOWN, crate::dataset::Precision::id),
                None => "none",
            }],
        }
    }

    /// The order of values that the taxonomy does not order.
    pub(super) const fn fixed_order(self) -> &'static [&'static str] {
        match self {
            Self::Kind => &["project", "partner"],
            Self::Country => &["FR", "BE"],
            Self::Digital => &[
                "computers",
                "internet",
                "wifi",
                "printer",
                "scanner",
                UNKNOWN,
            ],
            Self::SchoolsClosed | Self::Wheelchair => &["yes", "no", UNKNOWN],
            Self::Fee => &["free", UNKNOWN],
            Self::Position => &["exact", "street", "commune", UNKNOWN, "none"],
            _ => &[],
        }
    }
}
