//! Every text of the page, by where it stands. A language is one value of [`Messages`]: one that
//! lacks a text, or a place in a text, does not compile. The texts themselves are in `locales/`; what
//! is said by means of several of them is in `wording`, `timetable` and `faults`.

use crate::dataset::Language;

use super::text::{Count, CountWith, Lines, Part, Text, With};

macro_rules! texts {
    ($(#[$meta:meta])* $name:ident { $($field:ident: $kind:ty),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "the French text of each says what it is")]
        pub struct $name { $(pub $field: $kind),* }

        impl Part for $name {
            const N_TEXTS: usize = 0 $(+ <$kind as Part>::N_TEXTS)*;

            const EMPTY: Self = Self { $($field: <$kind as Part>::EMPTY),* };

            fn fill(&mut self, file: &mut Lines) {
                $(self.$field.fill(file);)*
            }

            fn list(&self, _: &'static str, all: &mut Vec<(&'static str, Text)>) {
                $(self.$field.list(stringify!($field), all);)*
            }
        }
    };
}

pub(super) use texts;

texts! {
    /// All texts in one language, which the first member tells.
    Messages {
        language: Language,
        page: Page,
        ask: Ask,
        filters: Filters,
        list: List,
        hours: Hours,
        map: Map,
        sheet: Sheet,
        views: Views,
        kept: Kept,
        device: Device,
        embed: Embed,
        report: Report,
        faults: Faults,
        words: Words,
    }
}

/// Why a file is not that of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextsError {
    /// Damaged, or something else altogether.
    #[error("the texts are not in UTF-8")]
    NotText,
    /// Cut off, or of another version.
    #[error("there are {found} whole texts instead of {expected}: run `make data`")]
    Number {
        /// How many lines there are that end.
        found: usize,
        /// How many texts a language has.
        expected: usize,
    },
}

impl Messages {
    /// The texts of a language from its file. Both stay in memory for good: a page reads each of its
    /// languages once.
    ///
    /// # Errors
    /// When the file does not hold as many texts as there are.
    pub fn read(language: Language, file: Vec<u8>) -> Result<&'static Self, TextsError> {
        let file = String::from_utf8(file).map_err(|_| TextsError::NotText)?;
        let (found, expected) = (file.matches('\n').count(), Self::N_TEXTS);
        if found != expected || !file.ends_with('\n') {
            return Err(TextsError::Number { found, expected });
        }
        let lines = file.leak().lines();
        let messages = Box::leak(Box::new(Self::EMPTY));
        messages.fill(&mut Lines { language, lines });
        Ok(messages)
    }

    /// The file of the language: one text a line.
    pub fn file(&self) -> String {
        self.all()
            .into_iter()
            .fold(String::new(), |file, (_, it)| file + it + "\n")
    }

    /// All texts, each with the name of its member.
    pub fn all(&self) -> Vec<(&'static str, Text)> {
        let mut all = Vec::with_capacity(Self::N_TEXTS);
        self.list("", &mut all);
        all
    }
}

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
        language_missing: With,
        online: Text,
        offline: Text,
        dismiss: Text,
        data_of: With,
        larger: Text,
        smaller: Text,
        list_width: Text,
        welcome_title: Text,
        welcome: Text,
        event_now: Text,
        event_actions: Text,
        event_hide: Text,
        event_more: Text,
    }
}

texts! {
    /// Search, place and needs.
    Ask {
        search_label: Text,
        search_placeholder: Text,
        clear_search: Text,
        suggestions: Text,
        near_place: With,
        words_near_place: With<2>,
        needs_title: Text,
        place_label: Text,
        place_placeholder: Text,
        place_unknown: Text,
        near_me: Text,
        radius_label: Text,
        radius: Count,
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
        facet: Facets,
        value: Values,
        would_give_none: Text,
        value_count: Count,
    }
}

texts! {
    /// The list and what stands above it.
    List {
        title: Text,
        results: Count,
        unmapped: Count,
        asked: Text,
        everything: Text,
        remove: With,
        or: Text,
        searched: With,
        near: With,
        within: CountWith,
        only_kept: Text,
        only_picked: Count,
        only_in_frame: Text,
        only_in_frame_short: Text,
        none: Text,
        none_help: Text,
        lift: CountWith,
        lift_all: Text,
        no_position: Text,
        at_place: CountWith,
        back_to_list: Text,
        more: Text,
        take_away: Text,
        take_away_elsewhere: Text,
        outside_map: Count,
        sort_label: Text,
        order: Orders,
    }
}

texts! {
    /// Opening hours. Of pairs, the first is for the morning, or for what begins.
    Hours {
        language: Language,
        title: Text,
        open_now: Text,
        open_when: Text,
        any_time: Text,
        unknown_stay: Text,
        week: Text,
        now: Text,
        morning: With,
        afternoon: With,
        evening: With,
        asked_now: Text,
        asked_then: With,
        to_confirm: Text,
        n_to_confirm: Count,
        days: [Text; 7],
        open: Text,
        open_until: With,
        open_until_tomorrow: With,
        open_until_day: With<2>,
        open_until_next: With<2>,
        closed: Text,
        opens: With,
        opens_tomorrow: With,
        opens_day: With<2>,
        opens_next: With<2>,
        no_spans: Text,
        doubtful: With,
        whole_hour: With,
        hour_and_minute: With<2>,
        begins: [With; 2],
        ends: [With; 2],
        noon: [Text; 2],
        midnight: Text,
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
        cluster: CountWith,
        projects: Count,
        partners: Count,
        n_of: CountWith,
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
        updated: With,
        published: With,
        retrieved: With,
        date_unknown: Text,
        no_source: Text,
        year: With,
        report_error: Text,
        report_unknown: Text,
        report_subject: With,
        gone: Text,
        equipment_missing: With,
        partners: Text,
        projects: Text,
        named: Text,
        shared_theme: With<2>,
        network: Text,
    }
}

texts! {
    /// The views beside the map.
    Views {
        title: Text,
        name: Topics,
    }
}

texts! {
    /// A text for each view beside the map.
    Topics {
        network: Text,
        situation: Text,
        week: Text,
        resources: Text,
        figures: Text,
        changes: Text,
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
        control_key: Text,
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
        see_missing: Text,
    }
}

texts! {
    /// What stays on the device, with and without a network.
    Device {
        title: Text,
        offline_with_data: With,
        underway: Count,
        ready: Text,
        ready_but_details: Text,
        no_room: Text,
        interrupted: Text,
        unavailable: Text,
        erased: Text,
        is_ready: Text,
        room: With,
        of_app: With,
        of_details: With,
        of_data: With,
        keep_details: Text,
        data_from_copy: With,
        data_of: With,
        data_of_no_date: Text,
        retry: Text,
        data_changed: With,
        see_changes: Text,
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
    }
}

texts! {
    /// The report on the data, and what can go wrong.
    Report {
        loading: Text,
        loading_share: CountWith,
        loading_records: Count,
        failed: Text,
        retry: Text,
        no_network: Text,
        not_found: With,
        server: With,
        interrupted: Text,
        unknown_dataset: With,
        config_broken: Text,
        more_missing: Text,
        title: Text,
        read: Count,
        mapped: Count,
        list_only: Count,
        aside: Count,
        left_out: Count,
        record: Count,
        record_of_id: CountWith,
        head: With,
        issue: With<2>,
        warnings: Count,
        none: Text,
    }
}

texts! {
    /// What is wrong with a dataset, for its data manager.
    Faults {
        empty: Text,
        too_large: Count,
        not_text: Count,
        web_page: Text,
        truncated: Count,
        not_json: CountWith,
        column: CountWith,
        not_a_dataset: With,
        too_new: With<2>,
        form: Forms,
        wrong_form: With<3>,
        unreadable: With,
        missing: With,
        unknown_kind: With,
        duplicate_id: Count,
        not_a_point: With,
        swapped: With<2>,
        impossible: With<2>,
        not_a_link: With<2>,
        not_a_date: With,
        unknown_term: With<2>,
        unknown_source: With,
        unknown_record: With,
    }
}

texts! {
    /// The forms that a member of a dataset can have.
    Forms {
        nothing: Text,
        text: Text,
        localised_text: Text,
        claim: Text,
        number: Text,
        whole_number: Text,
        list: Text,
        list_of_texts: Text,
        object: Text,
        word: Text,
        date: Text,
    }
}

texts! {
    /// The names of the facets.
    Facets {
        kind: Text,
        category: Text,
        theme: Text,
        level: Text,
        audience: Text,
        organiser: Text,
        programme: Text,
        step: Text,
        country: Text,
        area: Text,
        service: Text,
        digital: Text,
        schools_closed: Text,
        wheelchair: Text,
        fee: Text,
        position: Text,
    }
}

texts! {
    /// The names of values of facets that no dataset explains.
    Values {
        kind_project: Text,
        kind_partner: Text,
        country_fr: Text,
        country_be: Text,
        digital_computers: Text,
        digital_internet: Text,
        digital_wifi: Text,
        digital_printer: Text,
        digital_scanner: Text,
        digital_unknown: Text,
        schools_closed_yes: Text,
        schools_closed_no: Text,
        schools_closed_unknown: Text,
        wheelchair_yes: Text,
        wheelchair_no: Text,
        wheelchair_unknown: Text,
        fee_free: Text,
        fee_unknown: Text,
        position_exact: Text,
        position_street: Text,
        position_commune: Text,
        position_unknown: Text,
        position_none: Text,
    }
}

texts! {
    /// In which order the results are listed.
    Orders {
        relevance: Text,
        distance: Text,
        name: Text,
        newest: Text,
    }
}

texts! {
    /// Words that several views share.
    Words {
        language: Language,
        unknown: Text,
        near: Text,
        size: With,
        on_day: With,
        from_to: With<2>,
        first_day: Text,
        day: With,
        months: [Text; 12],
    }
}
