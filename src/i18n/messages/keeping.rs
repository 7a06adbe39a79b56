//! What is kept, and what stays on the device.

use crate::i18n::text::{Count, Text, With};
use crate::i18n::texts::texts;

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
