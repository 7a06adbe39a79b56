//! The frame of the page, and it in somebody else's.

use crate::dataset::Language;
use crate::i18n::text::{Count, Text, With};
use crate::i18n::texts::texts;

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
