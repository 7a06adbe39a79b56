//! What an address asks of the page beside the question: what a portal hides and locks, how its frame
//! grows, and how the page looks. None of it changes while the page is open.

use form_urlencoded::{Serializer, parse};

use crate::find::{Part, Query, View, items};

use super::Lock;
use super::theme::Theme;

/// How the page presents itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Presentation {
    /// What is not shown, each once.
    pub hidden: Vec<Piece>,
    /// What the visitor cannot change.
    pub lock: Lock,
    /// Whether the page is as high as what it holds, and its host's frame with it, instead of filling
    /// its window.
    pub grows: bool,
    /// What the address asks to see: a portal's frame shows nothing else, however wide it is.
    pub view: View,
    /// How the page looks.
    pub theme: Theme,
}

/// A part of the page that a portal may hide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The name and what it promises.
    Header,
    /// The search.
    Search,
    /// The filters.
    Filters,
    /// What is kept, and the buttons that keep.
    Favourites,
    /// What families come for.
    Needs,
    /// The choice of a place.
    Place,
    /// The buttons that ask the device where it is.
    Locate,
}

impl Piece {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Header,
        Self::Search,
        Self::Filters,
        Self::Favourites,
        Self::Needs,
        Self::Place,
        Self::Locate,
    ];

    /// What addresses call it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Header => "header",
            Self::Search => "search",
            Self::Filters => "filters",
            Self::Favourites => "favourites",
            Self::Needs => "needs",
            Self::Place => "place",
            Self::Locate => "locate",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}

/// What stands for a height that follows the content.
const AUTO: &str = "auto";

impl Presentation {
    /// Reads what follows the question mark of an address. What is unknown or broken is dropped; the
    /// rest holds.
    pub fn from_address(address: &str) -> Self {
        let asked = Query::from_address(address);
        let mut presentation = Self {
            view: asked.view,
            ..Self::default()
        };
        for (word, value) in parse(address.trim_start_matches('?').as_bytes()) {
            match &*word {
                "hide" => {
                    for piece in items(&value).filter_map(Piece::from_word) {
                        if !presentation.hidden.contains(&piece) {
                            presentation.hidden.push(piece);
                        }
                    }
                }
                "lock" => presentation.lock = Lock::new(&value, asked.question.clone()),
                "height" => presentation.grows = value == AUTO,
                word => _ = presentation.theme.take(word, &value),
            }
        }
        presentation
    }

    /// Spelled as in an address, to stand beside a query; empty when nothing is asked. The view is the
    /// query's own word.
    pub fn to_address(&self) -> String {
        let mut address = Serializer::new(String::new());
        let mut put = |word: &str, value: &str| {
            if !value.is_empty() {
                address.append_pair(word, value);
            }
        };
        let hidden: Vec<&str> = self.hidden.iter().map(|it| it.word()).collect();
        put("hide", &hidden.join(","));
        put("lock", &self.lock.words());
        put("height", if self.grows { AUTO } else { "" });
        for (word, value) in self.theme.words() {
            put(word, &value);
        }
        address.finish().replace("%2C", ",")
    }

    /// The words of everything that is not shown, for styles: also what a lock makes useless.
    pub fn hidden_words(&self) -> String {
        let locked = |part, piece: Piece| self.lock.holds(&part).then_some(piece);
        let useless = [
            locked(Part::Text, Piece::Search),
            locked(Part::Near, Piece::Place),
        ];
        let hidden = self.hidden.iter().copied();
        let words: Vec<&str> = hidden
            .chain(useless.into_iter().flatten())
            .map(Piece::word)
            .collect();
        words.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_portal_hides_locks_and_lets_the_frame_grow() {
        let address = "?area=86&hide=search,needs&lock=area&height=auto&view=list";
        let presentation = Presentation::from_address(address);
        assert_eq!(presentation.hidden, [Piece::Search, Piece::Needs]);
        assert!(presentation.grows);
        assert_eq!(presentation.view, View::List);
        assert_eq!(
            presentation.to_address(),
            "hide=search,needs&lock=area&height=auto"
        );
    }

    #[test]
    fn what_a_lock_makes_useless_is_not_shown_either() {
        let presentation = Presentation::from_address("near=86194&lock=near,q&hide=needs");
        assert_eq!(presentation.hidden_words(), "needs search place");
    }

    #[test]
    fn what_is_unknown_is_dropped() {
        let presentation =
            Presentation::from_address("hide=advice,search,search&lock=map&height=9");
        assert_eq!(presentation.to_address(), "hide=search");
    }

    proptest! {
        #[test]
        fn any_address_reads_and_then_stays_as_it_is(
            hide in "[a-z,]{0,40}|search,place",
            lock in "[a-z,]{0,40}|area,near",
            height in "auto|[0-9]{1,3}",
        ) {
            let address = format!("hide={hide}&lock={lock}&height={height}");
            let once = Presentation::from_address(&address).to_address();
            prop_assert_eq!(Presentation::from_address(&once).to_address(), once);
        }
    }
}
