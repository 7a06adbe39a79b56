//! Which text is said of a value, and what is put together from several.

use crate::around::Topic;
use crate::dataset::{PartialDate, Spot, Tally};
use crate::find::{Facet, Order, UNKNOWN};
use crate::offline::{Readiness, Trouble};

use super::figures;
use super::messages::{Ask, Device, Facets, Orders, Report, Topics, Values, Words};
use super::text::Text;

impl Ask {
    /// What is looked for near a place; without words, the place alone.
    pub fn near(&self, words: &str, place: &str) -> String {
        match words {
            "" => self.near_place.with([place]),
            _ => self.words_near_place.with([words, place]),
        }
    }
}

impl Facets {
    /// The name of a facet.
    pub fn of(&self, facet: Facet) -> Text {
        match facet {
            Facet::Kind => self.kind,
            Facet::Category => self.category,
            Facet::Theme => self.theme,
            Facet::Level => self.level,
            Facet::Audience => self.audience,
            Facet::Organiser => self.organiser,
            Facet::Programme => self.programme,
            Facet::Step => self.step,
            Facet::Country => self.country,
            Facet::Area => self.area,
            Facet::Service => self.service,
            Facet::Digital => self.digital,
            Facet::SchoolsClosed => self.schools_closed,
            Facet::Wheelchair => self.wheelchair,
            Facet::Fee => self.fee,
            Facet::Position => self.position,
        }
    }
}

impl Values {
    /// The name of a value; `None` for those that a dataset explains itself.
    pub fn of(&self, facet: Facet, id: &str) -> Option<Text> {
        Some(match (facet, id) {
            (Facet::Kind, "project") => self.kind_project,
            (Facet::Kind, "partner") => self.kind_partner,
            (Facet::Country, "FR") => self.country_fr,
            (Facet::Country, "BE") => self.country_be,
            (Facet::Digital, "computers") => self.digital_computers,
            (Facet::Digital, "internet") => self.digital_internet,
            (Facet::Digital, "wifi") => self.digital_wifi,
            (Facet::Digital, "printer") => self.digital_printer,
            (Facet::Digital, "scanner") => self.digital_scanner,
            (Facet::Digital, UNKNOWN) => self.digital_unknown,
            (Facet::SchoolsClosed, "yes") => self.schools_closed_yes,
            (Facet::SchoolsClosed, "no") => self.schools_closed_no,
            (Facet::SchoolsClosed, UNKNOWN) => self.schools_closed_unknown,
            (Facet::Wheelchair, "yes") => self.wheelchair_yes,
            (Facet::Wheelchair, "no") => self.wheelchair_no,
            (Facet::Wheelchair, UNKNOWN) => self.wheelchair_unknown,
            (Facet::Fee, "free") => self.fee_free,
            (Facet::Fee, UNKNOWN) => self.fee_unknown,
            (Facet::Position, "exact") => self.position_exact,
            (Facet::Position, "street") => self.position_street,
            (Facet::Position, "commune") => self.position_commune,
            (Facet::Position, UNKNOWN) => self.position_unknown,
            (Facet::Position, "none") => self.position_none,
            _ => return None,
        })
    }
}

impl Orders {
    /// The name of an order.
    pub fn of(&self, order: Order) -> Text {
        match order {
            Order::Relevance => self.relevance,
            Order::Distance => self.distance,
            Order::Name => self.name,
            Order::Newest => self.newest,
        }
    }
}

impl Device {
    /// How far the page is from being usable without a network.
    pub fn readiness(&self, readiness: Readiness) -> String {
        let text = match readiness {
            Readiness::Underway(percent) => return self.underway.of(percent.into()),
            Readiness::Ready => self.ready,
            Readiness::ReadyButDetails => self.ready_but_details,
            Readiness::Stopped(Trouble::NoRoom) => self.no_room,
            Readiness::Stopped(Trouble::Interrupted) => self.interrupted,
            Readiness::Unavailable => self.unavailable,
            Readiness::Erased => self.erased,
        };
        text.to_owned()
    }

    /// That there is no network, but data of some date; an empty one is unknown.
    pub fn offline_with_data_of(&self, date: &str) -> String {
        self.offline_with_data.with([&self.data_of(date)])
    }

    /// That the data are a copy, of some date; an empty one is unknown.
    pub fn data_from_copy_of(&self, date: &str) -> String {
        self.data_from_copy.with([&self.data_of(date)])
    }

    /// That the data are others than at the last visit, and of which date; an empty one is unknown.
    pub fn data_changed_to(&self, date: &str) -> String {
        self.data_changed.with([&self.data_of(date)])
    }

    fn data_of(&self, date: &str) -> String {
        match date {
            "" => self.data_of_no_date.to_owned(),
            _ => self.data_of.with([date]),
        }
    }
}

impl Report {
    /// What became of the records of a file.
    pub fn sum(&self, tally: Tally) -> String {
        format!(
            "{} = {} + {} + {}",
            self.read.of(tally.read),
            self.mapped.of(tally.mapped),
            self.list_only.of(tally.list_only),
            self.aside.of(tally.left_out)
        )
    }

    /// Where in a file something is; of a record, `id` tells which one, if it has one.
    pub fn spot(&self, spot: &Spot, id: Option<&str>) -> String {
        match (spot, id) {
            (Spot::Feature(n), Some(id)) => self.record_of_id.of(n + 1, id),
            (Spot::Feature(n), None) => self.record.of(n + 1),
            (Spot::Head(path), _) => self.head.with([path]),
        }
    }
}

impl Topics {
    /// The text of a view.
    pub fn of(&self, topic: Topic) -> Text {
        match topic {
            Topic::Network => self.network,
            Topic::Situation => self.situation,
            Topic::Week => self.week,
            Topic::Resources => self.resources,
            Topic::Figures => self.figures,
            Topic::Changes => self.changes,
        }
    }
}

impl Words {
    /// A whole number: `12.345`.
    pub fn number(&self, n: usize) -> String {
        figures::number(self.language, n)
    }

    /// A distance in km with its unit.
    pub fn distance(&self, km: f64) -> String {
        if km < 1.0 {
            return self.near.to_owned();
        }
        // The unit never stands at the start of a line.
        [&figures::distance_km(self.language, km), "\u{A0}km"].concat()
    }

    /// A distance in metres, in km with its unit, and with one decimal below 100. Rounded up: what is beyond
    /// a limit never seems to be within it.
    pub fn distance_beyond(&self, metres: u32) -> String {
        let km = match metres {
            ..=99_900 => figures::tenths(self.language, metres.div_ceil(100) as usize),
            _ => metres.div_ceil(1000).to_string(),
        };
        [&km, "\u{A0}km"].concat()
    }

    /// A size of so many bytes, in millions: `7,5 Mo`.
    pub fn size(&self, n_bytes: usize) -> String {
        self.size.with([&figures::millions(self.language, n_bytes)])
    }

    /// A date as far as it is known, with the name of its month.
    pub fn date(&self, date: PartialDate) -> String {
        self.before(date, None)
    }

    /// The days from a first to a last one: `du 23 au 27 novembre 2026`, or `le 23 novembre 2026`.
    pub fn days(&self, first: PartialDate, last: PartialDate) -> String {
        if first == last {
            return self.on_day.with([&self.date(last)]);
        }
        let begin = self.before(first, Some(last));
        self.from_to.with([&begin, &self.date(last)])
    }

    /// A date that another one follows: month and year are left out where that one says them.
    fn before(&self, date: PartialDate, next: Option<PartialDate>) -> String {
        let says_year = next.is_none_or(|it| it.year != date.year);
        let says_month = says_year || next.is_none_or(|it| it.month != date.month);
        let day = date.day.map(|it| match it {
            1 => self.first_day.to_owned(),
            _ => self.day.with([&it.to_string()]),
        });
        let month = date.month.filter(|_| says_month);
        let month = month.and_then(|it| self.months.get(usize::from(it) - 1));
        let year = says_year.then(|| date.year.to_string());
        let month = month.map(|it| (*it).to_owned());
        let parts: Vec<String> = [day, month, year].into_iter().flatten().collect();
        parts.join(" ")
    }
}
