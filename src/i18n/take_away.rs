//! What only the page for printing and saving says. No other page refers to these texts, so that they
//! weigh nothing there.

use crate::dataset::Language;
use crate::take_away::Column;

use super::text::{Count, CountWith, Text, With};
use super::texts::texts;
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
        link_too_long: With<2>,
        saved: CountWith,
        saved_without: Count,
        save_failed: Text,
        kept_title: Text,
        none_kept_help: Text,
        none_found_help: Text,
        unknown_picked: Count,
        by_distance: Text,
        cut: With<2>,
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
        hours_of: With<2>,
        between_days: Text,
        undated: Text,
        licence: With,
        printed_on: With,
        columns: Columns,
    }
}

texts! {
    /// The columns of the table.
    Columns {
        id: Text,
        sort: Text,
        name: Text,
        summary: Text,
        for_whom: Text,
        street: Text,
        postal_code: Text,
        locality: Text,
        country: Text,
        phone: Text,
        email: Text,
        website: Text,
        hours: Text,
        fee: Text,
        latitude: Text,
        longitude: Text,
        precision: Text,
        revised: Text,
        sources: Text,
    }
}

impl Columns {
    /// The name of a column.
    pub fn of(&self, column: Column) -> Text {
        match column {
            Column::Id => self.id,
            Column::Sort => self.sort,
            Column::Name => self.name,
            Column::Summary => self.summary,
            Column::ForWhom => self.for_whom,
            Column::Street => self.street,
            Column::PostalCode => self.postal_code,
            Column::Locality => self.locality,
            Column::Country => self.country,
            Column::Phone => self.phone,
            Column::Email => self.email,
            Column::Website => self.website,
            Column::Hours => self.hours,
            Column::Fee => self.fee,
            Column::Latitude => self.latitude,
            Column::Longitude => self.longitude,
            Column::Precision => self.precision,
            Column::Revised => self.revised,
            Column::Sources => self.sources,
        }
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
