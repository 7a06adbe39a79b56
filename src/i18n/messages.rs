//! Every text of the page, by where it stands. A language is one value of [`Messages`]: one that
//! lacks a text does not compile. The texts themselves are in `locales/`.

use crate::dataset::{DatasetError, PartialDate, Reason};
use crate::find::{Facet, Order};
use crate::hours::{Span, Status, Weekday, When};
use crate::offline::Readiness;

/// All texts in one language.
pub struct Messages {
    /// The frame of the page.
    pub page: Page,
    /// Search, place and needs.
    pub ask: Ask,
    /// The filters.
    pub filters: Filters,
    /// The list and what stands above it.
    pub list: List,
    /// Opening hours.
    pub hours: Hours,
    /// The map.
    pub map: Map,
    /// The sheet of a record.
    pub sheet: Sheet,
    /// What is kept.
    pub kept: Kept,
    /// What stays on the device, with and without a network.
    pub device: Device,
    /// In somebody else's page, and what comes from there.
    pub embed: Embed,
    /// The report on the data, and what can go wrong.
    pub report: Report,
    /// Words that several views share.
    pub words: Words,
}

macro_rules! texts {
    ($(#[$meta:meta])* $name:ident { $($field:ident: $type:ty),* $(,)? }) => {
        $(#[$meta])*
        #[expect(missing_docs, reason = "the French text of each says what it is")]
        pub struct $name { $(pub $field: $type),* }

        #[cfg(test)]
        impl $name {
            /// Those that never change, with their names.
            pub(in crate::i18n) fn fixed(&self) -> Vec<(&'static str, Text)> {
                let all: Vec<(_, &dyn std::any::Any)> = vec![$((stringify!($field), &self.$field)),*];
                let fixed = |(name, text): (_, &dyn std::any::Any)| Some((name, *text.downcast_ref::<Text>()?));
                all.into_iter().filter_map(fixed).collect()
            }
        }
    };
}

pub(super) use texts;

#[cfg(test)]
impl Messages {
    /// All texts that never change, with their names.
    pub fn fixed(&self) -> Vec<(&'static str, Text)> {
        [
            self.page.fixed(),
            self.ask.fixed(),
            self.filters.fixed(),
            self.list.fixed(),
            self.hours.fixed(),
            self.map.fixed(),
            self.sheet.fixed(),
            self.kept.fixed(),
            self.device.fixed(),
            self.embed.fixed(),
            self.report.fixed(),
            self.words.fixed(),
        ]
        .concat()
    }
}

/// A text that never changes.
pub(super) type Text = &'static str;
/// A text with a number in it.
pub(super) type Count = fn(usize) -> String;
/// A text with another text in it.
pub(super) type With = fn(&str) -> String;

texts! {
    /// The frame of the page.
    Page {
        title: Text,
        description: Text,
        tagline: Text,
        skip_to_results: Text,
        about: Text,
        about_text: Text,
        accessibility: Text,
        help: Text,
        close: Text,
        language: Text,
        language_name: Text,
        online: Text,
        offline: Text,
        dismiss: Text,
        data_of: With,
        larger: Text,
        smaller: Text,
    }
}

texts! {
    /// Search, place and needs.
    Ask {
        search_label: Text,
        search_placeholder: Text,
        clear_search: Text,
        suggestions: Text,
        near_place: fn(words: &str, place: &str) -> String,
        needs_title: Text,
        place_label: Text,
        place_placeholder: Text,
        place_unknown: Text,
        near_me: Text,
        radius_label: Text,
        radius: fn(u16) -> String,
        any_distance: Text,
        locating: Text,
        location_refused: Text,
        location_failed: Text,
        me: Text,
    }
}

texts! {
    /// The filters.
    Filters {
        title: Text,
        open: Text,
        open_with_count: Count,
        close: Text,
        show_results: Count,
        clear_all: Text,
        show_more: Count,
        show_fewer: Text,
        facet: fn(Facet) -> &'static str,
        value: fn(Facet, &str) -> Option<&'static str>,
        would_give_none: Text,
        value_count: Count,
    }
}

texts! {
    /// The list and what stands above it.
    List {
        title: Text,
        results: Count,
        results_and_map: fn(usize, usize) -> String,
        asked: Text,
        everything: Text,
        remove: With,
        or: Text,
        searched: With,
        near: With,
        within: fn(u16, &str) -> String,
        only_kept: Text,
        only_picked: Count,
        only_in_frame: Text,
        only_in_frame_short: Text,
        none: Text,
        none_help: Text,
        lift: fn(&str, usize) -> String,
        lift_all: Text,
        no_position: Text,
        at_place: fn(usize, &str) -> String,
        back_to_list: Text,
        more: Text,
        take_away: Text,
        take_away_elsewhere: Text,
        outside_map: Count,
        sort_label: Text,
        order: fn(Order) -> &'static str,
    }
}

texts! {
    /// Opening hours.
    Hours {
        title: Text,
        open_now: Text,
        open_when: Text,
        any_time: Text,
        unknown_stay: Text,
        when: fn(When) -> String,
        asked: fn(When) -> String,
        status: fn(Status) -> String,
        to_confirm: Text,
        n_to_confirm: Count,
        week: Text,
        day: fn(Weekday) -> &'static str,
        spans: fn(&[Span]) -> String,
    }
}

texts! {
    /// The map.
    Map {
        label: Text,
        zoom_in: Text,
        zoom_out: Text,
        fit: Text,
        locate: Text,
        cluster: fn(usize, &str) -> String,
        projects: Count,
        partners: Count,
        n_of: fn(usize, &str) -> String,
        attribution: Text,
        tiles_offer: With,
        tiles_note: With,
        tiles_on: Text,
        tiles_off: Text,
        here: Text,
        base_map_missing: Text,
    }
}

texts! {
    /// The sheet of a record.
    Sheet {
        back: Text,
        project: Text,
        partner: Text,
        for_whom: Text,
        place: Text,
        when: Text,
        reach: Text,
        services: Text,
        equipment: Text,
        themes: Text,
        school: Text,
        programme: Text,
        organiser: Text,
        sources: Text,
        hours_unknown: Text,
        hours_note: Text,
        schools_closed_yes: Text,
        schools_closed_no: Text,
        wheelchair_yes: Text,
        wheelchair_no: Text,
        free: Text,
        fee: With,
        contact_unknown: Text,
        address_unknown: Text,
        call: Text,
        write: Text,
        website: Text,
        directions: Text,
        copy_link: Text,
        link_copied: Text,
        copy_failed: Text,
        show_on_map: Text,
        precision_exact: Text,
        precision_street: Text,
        precision_commune: Text,
        precision_unknown: Text,
        no_position: Text,
        updated: fn(PartialDate) -> String,
        published: fn(PartialDate) -> String,
        retrieved: fn(PartialDate) -> String,
        date_unknown: Text,
        no_source: Text,
        year: fn(u16) -> String,
        report_error: Text,
        report_unknown: Text,
        report_subject: With,
        gone: Text,
        equipment_missing: With,
    }
}

texts! {
    /// In somebody else's page, and what comes from there.
    Embed {
        full_page: Text,
        open_kept: Text,
        picked: Text,
        keep_picked: Count,
        wheel_hint: With,
        fingers_hint: Text,
        memory_only: Text,
        location_refused: Text,
    }
}

texts! {
    /// What is kept.
    Kept {
        title: Text,
        keep: Text,
        kept: Text,
        keep_name: With,
        show: Count,
        none: Text,
        none_help: Text,
        memory_only: Text,
        from_the_future: Text,
        damaged: Text,
        missing: Count,
    }
}

texts! {
    /// What stays on the device, with and without a network.
    Device {
        title: Text,
        offline_with_data: With,
        readiness: fn(Readiness) -> String,
        is_ready: Text,
        room: With,
        of_app: With,
        of_details: With,
        of_data: With,
        keep_details: Text,
        data_from_copy: With,
        retry: Text,
        new_version: Text,
        reload: Text,
        later: Text,
        near_me: Text,
        erase: Text,
        erase_question: Text,
        erase_consequences: Text,
        erase_yes: Text,
        erase_no: Text,
        erase_failed: Text,
        hosts_title: Text,
        hosts: Text,
        no_track: Text,
        size: Count,
    }
}

texts! {
    /// The report on the data, and what can go wrong.
    Report {
        loading: Text,
        loading_share: fn(u8, &str) -> String,
        loading_records: Count,
        failed: Text,
        retry: Text,
        dataset: fn(&DatasetError) -> String,
        no_network: Text,
        not_found: With,
        server: fn(u16) -> String,
        interrupted: Text,
        unknown_dataset: With,
        config_broken: Text,
        title: Text,
        sum: fn(read: usize, mapped: usize, list_only: usize, left_out: usize) -> String,
        left_out: Count,
        record: fn(usize, Option<&str>) -> String,
        head: With,
        issue: fn(place: &str, reason: &str) -> String,
        reason: fn(&Reason) -> String,
        warnings: Count,
        none: Text,
    }
}

texts! {
    /// Words that several views share.
    Words {
        unknown: Text,
        distance: fn(f64) -> String,
        date: fn(PartialDate) -> String,
        number: Count,
    }
}
