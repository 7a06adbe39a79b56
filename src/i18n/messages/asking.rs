//! What is asked, and by what words values are chosen.

use crate::i18n::text::{Count, Text, With};
use crate::i18n::texts::texts;

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
