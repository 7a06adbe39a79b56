//! Which view beside the map is shown, and of what: the words of an address that the question does not
//! know.

use form_urlencoded::{Serializer, parse};

use crate::dataset::PartialDate;

/// A view beside the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Topic {
    /// Whom to call on around a school or commune.
    #[default]
    Network,
    /// What to do in a situation.
    Situation,
    /// What happens when, and the project of the day.
    Week,
    /// What helps and is no place.
    Resources,
    /// How many there are of what.
    Figures,
    /// What is new in the data.
    Changes,
}

impl Topic {
    /// In the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Network,
        Self::Situation,
        Self::Week,
        Self::Resources,
        Self::Figures,
        Self::Changes,
    ];

    /// Its word in an address. `early.js` of the map's page knows the same.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Situation => "situation",
            Self::Week => "week",
            Self::Resources => "resources",
            Self::Figures => "figures",
            Self::Changes => "changes",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}

/// A view beside the map, and what of it is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// The view.
    pub topic: Topic,
    /// The id of a project, for whose school the network is asked.
    pub school: Option<String>,
    /// The id of a situation.
    pub situation: Option<String>,
    /// The id of the role of which figures show where it is missing.
    pub role: Option<String>,
    /// The day whose project is looked at; `None`: today.
    pub day: Option<PartialDate>,
}

/// The longest value that is taken from an address: no id is longer, and a hostile link may be.
const MAX_CHARS: usize = 200;

impl Route {
    /// Another view, of nothing in particular.
    pub fn of(topic: Topic) -> Self {
        Self {
            topic,
            ..Self::default()
        }
    }

    /// As `view=network&school=…`, to be followed by the words of the question.
    pub fn to_address(&self) -> String {
        let mut address = Serializer::new(String::new());
        address.append_pair("view", self.topic.word());
        let day = self.day.map(|it| it.to_string());
        for (word, value) in [
            ("school", &self.school),
            ("situation", &self.situation),
            ("role", &self.role),
            ("day", &day),
        ] {
            if let Some(value) = value {
                address.append_pair(word, value);
            }
        }
        address.finish()
    }

    /// Reads what follows the question mark of an address. What is unknown or broken is dropped.
    pub fn from_address(address: &str) -> Self {
        let mut route = Self::default();
        for (word, value) in parse(address.trim_start_matches('?').as_bytes()) {
            let value: String = value.trim().chars().take(MAX_CHARS).collect();
            let id = || Some(value.clone()).filter(|it| !it.is_empty());
            match &*word {
                "view" => route.topic = Topic::from_word(&value).unwrap_or_default(),
                "school" => route.school = id(),
                "situation" => route.situation = id(),
                "role" => route.role = id(),
                "day" => {
                    let day = value.parse().ok();
                    route.day = day.filter(|it: &PartialDate| it.day.is_some());
                }
                _ => {}
            }
        }
        route
    }
}

#[cfg(test)]
mod tests {
    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    #[test]
    fn a_link_names_a_view_and_what_of_it() {
        let route = Route::from_address("?view=week&day=2026-11-25&near=86194");
        assert_eq!(route.topic, Topic::Week);
        assert_eq!(route.to_address(), "view=week&day=2026-11-25");
    }

    #[test]
    fn broken_parts_of_a_link_are_dropped() {
        let route = Route::from_address("?view=cellar&day=2026-11&school=%20&situation=absent");
        assert_eq!(route.to_address(), "view=network&situation=absent");
    }

    #[test]
    fn the_maps_page_leads_to_every_view() {
        let early = include_str!("../web/early.js");
        for topic in Topic::ALL {
            assert!(early.contains(&format!("{:?}", topic.word())), "{topic:?}");
        }
    }

    proptest! {
        #[test]
        fn a_route_is_read_as_it_was_written(
            topic in select(&Topic::ALL[..]),
            school in option::of("[a-z&=+%é -]{0,10}[a-z]"),
            role in option::of("[a-z_]{1,20}"),
        ) {
            let school = school.map(|it| it.trim().to_owned());
            let route = Route { school, role, ..Route::of(topic) };
            prop_assert_eq!(Route::from_address(&route.to_address()), route);
        }
    }
}
