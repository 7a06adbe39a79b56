//! How a query is spelled in a page address, both ways.

use std::collections::BTreeSet;

use form_urlencoded::{Serializer, parse};

use crate::dataset::decimal::{self, fixed};
use crate::dataset::{Language, PlaceKey, Position};
use crate::hours::When;

use super::query::{Frame, Near, Query, View};
use super::{Bounds, Facet, Order};

/// The longest value that is taken from an address: nobody types more, and a hostile link may.
const MAX_CHARS: usize = 200;

/// The same for a list of ids, which is as long as what somebody has kept.
const MAX_CHARS_OF_IDS: usize = 6000;

/// What stands for the place of the device.
const ME: &str = "me";

impl Query {
    /// The query as `q=…&category=amo,epn&…`, without a question mark; empty when nothing is asked.
    pub fn to_address(&self) -> String {
        let question = &self.question;
        let mut address = Serializer::new(String::new());
        let mut put = |word: &str, value: &str| {
            if !value.is_empty() {
                address.append_pair(word, value);
            }
        };
        put("dataset", self.dataset.as_deref().unwrap_or_default());
        put("q", question.text.trim());
        for (facet, values) in &question.chosen {
            put(facet.word(), &list(values));
        }
        if let Some(near) = &question.near {
            put("near", &near.spelling());
            put(
                "radius",
                &question
                    .radius_km
                    .map(|it| it.to_string())
                    .unwrap_or_default(),
            );
        }
        put("open", &question.open.map(When::word).unwrap_or_default());
        put("favourites", if question.favourites { "1" } else { "" });
        put("ids", &list(&question.picked));
        put("in_map", if question.in_frame { "1" } else { "" });
        put("sort", question.sort.map(Order::word).unwrap_or_default());
        put("map", &self.frame.map(Frame::spelling).unwrap_or_default());
        put("at", self.at.as_deref().unwrap_or_default());
        put("record", self.record.as_deref().unwrap_or_default());
        put("view", self.view.word());
        put(
            "lang",
            self.language.map(Language::code).unwrap_or_default(),
        );
        // Commas and slashes separate values here; browsers and people read them better bare.
        address.finish().replace("%2C", ",").replace("%2F", "/")
    }

    /// Reads what follows the question mark of an address. What is unknown or broken is dropped; the
    /// rest holds.
    pub fn from_address(address: &str) -> Self {
        let mut query = Self::default();
        for (word, value) in parse(address.trim_start_matches('?').as_bytes()) {
            let most_chars = match &*word {
                "ids" => MAX_CHARS_OF_IDS,
                _ => MAX_CHARS,
            };
            let value: String = value.chars().take(most_chars).collect();
            query.read_word(&word, value.trim());
        }
        if query.question.near.is_none() {
            query.question.radius_km = None;
        }
        query
    }

    fn read_word(&mut self, word: &str, value: &str) {
        let question = &mut self.question;
        let text = || Some(value.to_owned()).filter(|it| !it.is_empty());
        match word {
            "dataset" => self.dataset = text(),
            "q" => value.clone_into(&mut question.text),
            "near" if value == ME => self.asks_where = true,
            "near" => question.near = Near::from_spelling(value),
            "radius" => question.radius_km = value.parse().ok().filter(|it| *it > 0),
            "open" => question.open = When::from_word(value),
            "favourites" => question.favourites = value == "1",
            "ids" => question.picked.extend(items(value).map(str::to_owned)),
            "in_map" => question.in_frame = value == "1",
            "sort" => question.sort = Order::from_word(value),
            "map" => self.frame = Frame::from_spelling(value),
            "at" => self.at = text(),
            "record" => self.record = text(),
            "view" => self.view = View::from_word(value),
            "lang" => self.language = Language::from_tag(value),
            _ => {
                if let Some(facet) = Facet::from_word(word) {
                    for value in items(value) {
                        question
                            .chosen
                            .entry(facet)
                            .or_default()
                            .insert(value.to_owned());
                    }
                }
            }
        }
    }
}

impl Near {
    fn spelling(&self) -> String {
        match self {
            Self::Commune(code) => code.clone(),
            Self::Place(key) => key.word(),
            Self::Point(it) => format!(
                "{},{}",
                fixed(it.latitude_deg(), 3),
                fixed(it.longitude_deg(), 3)
            ),
        }
    }

    fn from_spelling(value: &str) -> Option<Self> {
        if let Some((latitude, longitude)) = value.split_once(',') {
            return point(latitude, longitude).map(Self::Point);
        }
        if let Some(key) = PlaceKey::from_word(value) {
            return Some(Self::Place(key));
        }
        let is_code = !value.is_empty() && value.chars().all(char::is_alphanumeric);
        is_code.then(|| Self::Commune(value.to_owned()))
    }
}

impl Frame {
    /// The closest that the map can be looked at.
    pub const MAX_ZOOM: u8 = 18;

    /// `zoom/latitude/longitude`, with as many decimals as that zoom can show.
    fn spelling(self) -> String {
        let degrees = |it: f64| fixed(it, u32::from(self.zoom / 4 + 1));
        format!(
            "{}/{}/{}",
            self.zoom,
            degrees(self.centre.latitude_deg()),
            degrees(self.centre.longitude_deg())
        )
    }

    fn from_spelling(value: &str) -> Option<Self> {
        let mut parts = value.split('/');
        let zoom = parts
            .next()?
            .parse()
            .ok()
            .filter(|it| *it <= Self::MAX_ZOOM)?;
        let centre = point(parts.next()?, parts.next()?)?;
        Some(Self { centre, zoom })
    }
}

impl Bounds {
    /// `west,south,east,north`, as nearly as the closest map can show.
    pub fn word(self) -> String {
        let corner = |it: Position| {
            let degrees = |it: f64| fixed(it, 5);
            [degrees(it.longitude_deg()), degrees(it.latitude_deg())].join(",")
        };
        [corner(self.south_west), corner(self.north_east)].join(",")
    }

    /// `None` for any other word.
    pub fn from_word(word: &str) -> Option<Self> {
        let degrees: Vec<&str> = word.split(',').collect();
        let [west, south, east, north] = degrees[..] else {
            return None;
        };
        Self::around([point(south, west)?, point(north, east)?])
    }
}

impl View {
    const fn word(self) -> &'static str {
        match self {
            Self::Both => "",
            Self::Map => "map",
            Self::List => "list",
        }
    }

    fn from_word(word: &str) -> Self {
        match word {
            "map" => Self::Map,
            "list" => Self::List,
            _ => Self::Both,
        }
    }
}

/// Values as one.
fn list(values: &BTreeSet<String>) -> String {
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    values.join(",")
}

/// The values that a word lists.
pub fn items(value: &str) -> impl Iterator<Item = &str> {
    value.split(',').map(str::trim).filter(|it| !it.is_empty())
}

fn point(latitude: &str, longitude: &str) -> Option<Position> {
    Position::new(decimal::parse(longitude)?, decimal::parse(latitude)?)
}

#[cfg(test)]
mod tests {
    use proptest::collection::{btree_map, btree_set};
    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::super::query::Question;
    use super::*;
    use crate::hours::{Part as DayPart, Weekday};

    #[test]
    fn a_link_reads_like_what_was_asked() {
        let link = "q=aide+devoirs&category=amo,epn&near=86194&radius=20&open=we-afternoon&map=9/46.580/0.340&record=par-001";
        let query = Query::from_address(link);
        assert_eq!(query.to_address(), link);
        assert!(query.question.has(Facet::Category, "epn"));
        assert_eq!(query.question.radius_km, Some(20));
    }

    #[test]
    fn near_me_is_asked_but_is_no_place() {
        let query = Query::from_address("?near=me&radius=20&category=amo");
        assert!(query.asks_where);
        assert_eq!(query.to_address(), "category=amo");
        assert!(!Query::from_address("?near=86194").asks_where);
    }

    #[test]
    fn broken_parts_of_a_link_are_dropped_and_the_rest_holds() {
        let check = |broken: &str| {
            let query = Query::from_address(&format!("?{broken}&category=amo"));
            assert_eq!(query.to_address(), "category=amo", "{broken}");
        };
        for broken in [
            "near=here,there",
            "near=95,200",
            "radius=20",
            "map=99/0/0",
            "map=9",
            "map=9/NaN/0",
            "lang=xx",
            "nonsense=1",
            "open=sometimes",
            "favourites=maybe",
            "view=upside_down",
            "sort=sideways",
            "category=,,",
            "%ff%fe=%00",
            "&&=&",
        ] {
            check(broken);
        }
    }

    #[test]
    fn what_the_map_shows_comes_back_from_its_word() {
        let word = "-1.25000,44.50000,0.75000,46.12345";
        assert_eq!(Bounds::from_word(word).unwrap().word(), word);
        for broken in ["", "1,2,3", "1,2,3,4,5", "a,b,c,d", "0,95,0,0"] {
            assert_eq!(Bounds::from_word(broken), None);
        }
    }

    #[test]
    fn a_very_long_value_is_cut() {
        let query = Query::from_address(&format!("q={}", "é".repeat(100_000)));
        assert_eq!(query.question.text.chars().count(), MAX_CHARS);
    }

    prop_compose! {
        fn a_point()(latitude in -90_000i32..=90_000, longitude in -180_000i32..=180_000) -> Position {
            Position::new(f64::from(longitude) / 1000.0, f64::from(latitude) / 1000.0).unwrap()
        }
    }

    fn a_time() -> impl Strategy<Value = When> {
        let part_of_a_day = (select(Weekday::ALL.to_vec()), select(DayPart::ALL.to_vec()));
        prop_oneof![
            Just(When::Now),
            part_of_a_day.prop_map(|(day, part)| When::DayPart(day, part)),
        ]
    }

    prop_compose! {
        fn a_question()(
            text in "[^\\s\\x00-\\x1f]{0,3}( [^\\s\\x00-\\x1f]{1,8}){0,3}",
            chosen in btree_map(select(Facet::ALL.to_vec()), btree_set("[a-z_0-9&=%é-]{1,9}", 1..4), 0..4),
            near in option::of(prop_oneof![
                "[0-9]{5}".prop_map(Near::Commune),
                "[A-Z]{2}-[0-9A-Z]{1,9}".prop_map(|it| Near::Place(PlaceKey::from_word(&it).unwrap())),
                a_point().prop_map(Near::Point),
            ]),
            radius_km in 1u16..500,
            open in option::of(a_time()),
            favourites: bool,
            picked in btree_set("[a-z0-9-]{1,9}", 0..4),
            in_frame: bool,
            sort in option::of(select(Order::ALL.to_vec())),
        ) -> Question {
            let radius_km = near.is_some().then_some(radius_km);
            Question { text: text.trim().to_owned(), chosen, near, radius_km, open, favourites, picked, in_frame, sort }
        }
    }

    prop_compose! {
        fn a_query()(
            question in a_question(),
            frame in option::of((0u8..=18, a_point())),
            record in option::of("[a-z0-9-]{1,12}"),
            at in option::of("[a-z0-9-]{1,12}"),
            view in select(vec![View::Both, View::Map, View::List]),
            language in option::of(select(Language::ALL.to_vec())),
            dataset in option::of("[a-z0-9-]{1,12}"),
        ) -> Query {
            let frame = frame.map(|(zoom, centre)| Frame { centre, zoom });
            Query { question, frame, record, at, view, language, dataset, asks_where: false }
        }
    }

    proptest! {
        #[test]
        fn a_query_comes_back_from_its_address(query in a_query()) {
            let read = Query::from_address(&query.to_address());
            prop_assert_eq!(&read.question, &query.question);
            prop_assert_eq!(
                (read.record, read.at, read.view, read.language, read.dataset),
                (query.record, query.at, query.view, query.language, query.dataset)
            );
            // The middle of the map is spelled only as finely as its zoom can show.
            let (read, asked) = (read.frame, query.frame);
            prop_assert_eq!(read.map(|it| it.zoom), asked.map(|it| it.zoom));
            if let (Some(read), Some(asked)) = (read, asked) {
                let pixel_km = 40_075.0 / 256.0 / 2f64.powi(i32::from(asked.zoom));
                prop_assert!(read.centre.distance_km(asked.centre) <= 8.0 * pixel_km);
            }
        }

        #[test]
        fn any_address_reads_and_then_stays_as_it_is(address in "\\PC{0,120}") {
            let once = Query::from_address(&address).to_address();
            prop_assert_eq!(Query::from_address(&once).to_address(), once);
        }
    }
}
