//! What only the page for printing and saving says. No other page refers to these texts, so that they
//! weigh nothing there.

use crate::dataset::Language;
use crate::take_away::Column;

use super::messages::{Count, Text, With, texts};
use super::{de, en, fr, nl};

texts! {
    /// The page for printing and saving.
    TakeAway {
        title: Text,
        skip: Text,
        back: Text,
        actions: Text,
        print: Text,
        table: Text,
        cards: Text,
        map_file: Text,
        copy_link: Text,
        link_copied: Text,
        copy_failed: Text,
        link_too_long: fn(n_chars: usize, most: usize) -> String,
        saved: fn(file: &str, n: usize) -> String,
        saved_without: Count,
        save_failed: Text,
        kept_title: Text,
        none_kept_help: Text,
        none_found_help: Text,
        unknown_picked: Count,
        by_distance: Text,
        cut: fn(shown: usize, all: usize) -> String,
        map_title: Text,
        map_note: Text,
        n_marked: Count,
        without_position: Count,
        origin: Text,
        code_title: Text,
        code_too_long: Text,
        label: With,
        phone: Text,
        email: Text,
        website: Text,
        hours_of: fn(days: &str, hours: &str) -> String,
        between_days: Text,
        undated: Text,
        licence: With,
        printed_on: With,
        column: fn(Column) -> &'static str,
    }
}

/// The texts for a reader of that language.
pub fn texts(language: Language) -> &'static TakeAway {
    match language {
        Language::Fr => &fr::take_away::TAKE_AWAY,
        Language::Nl => &nl::take_away::TAKE_AWAY,
        Language::De => &de::take_away::TAKE_AWAY,
        Language::En => &en::take_away::TAKE_AWAY,
    }
}
