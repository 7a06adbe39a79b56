//! What answers a question: list, map, sheets, and the views beside them.

use super::Orders;
use crate::dataset::Language;
use crate::i18n::text::{Count, CountWith, Text, With};
use crate::i18n::texts::texts;

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
