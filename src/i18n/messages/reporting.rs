//! What is wrong with data, and what else can go wrong.

use crate::i18n::text::{Count, CountWith, Text, With};
use crate::i18n::texts::texts;

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
