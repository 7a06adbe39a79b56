//! Texts of the page for printing and saving, in English.

use crate::i18n::take_away::TakeAway;
use crate::take_away::Column;

use super::{count, number};

/// All of them.
pub const TAKE_AWAY: TakeAway = TakeAway {
    title: "Print or take away",
    skip: "Skip to the sheet",
    back: "Back to the map",
    actions: "Take away",
    print: "Print",
    table: "Table (CSV)",
    cards: "Contacts (vCard)",
    map_file: "Map (GeoJSON)",
    copy_link: "Copy the link",
    link_copied: "Link copied",
    copy_failed: "The link could not be copied. It is written below on the sheet.",
    link_too_long: |n, most| {
        format!(
            "This link has {} characters. Beyond {}, a mail program may cut it: send a file instead.",
            number(n),
            number(most)
        )
    },
    saved: |file, n| format!("{} in the file {file}.", count(n, "record", "records")),
    saved_without: |n| match n {
        1 => "1 record without a position is not in it.".to_owned(),
        _ => format!("{} records without a position are not in it.", number(n)),
    },
    save_failed: "The file could not be made. Try again, or print the sheet.",
    kept_title: "My favourites",
    none_kept_help: "Go back to the map, open a record and touch “Save”. What you save will be on this sheet.",
    none_found_help: "No record answers this search. Go back to the map to change it.",
    unknown_picked: |n| match n {
        1 => "1 record of this link is not in the data, or no longer.".to_owned(),
        _ => format!(
            "{} records of this link are not in the data, or no longer.",
            number(n)
        ),
    },
    by_distance: "From the nearest to the farthest, as the crow flies.",
    cut: |shown, all| {
        format!(
            "This sheet shows the first {} of {} records. The table (CSV) has them all.",
            number(shown),
            number(all)
        )
    },
    map_title: "On the map",
    map_note: "The numbers are those of the list. Many places are put at the town hall or in the middle of their town.",
    n_marked: |n| count(n, "record", "records"),
    without_position: |n| match n {
        1 => "1 record is not on the map: its position is unknown.".to_owned(),
        _ => format!(
            "{} records are not on the map: their position is unknown.",
            number(n)
        ),
    },
    origin: "Distances measured from here (cross)",
    code_title: "This information on the map online",
    code_too_long: "This link is too long for a code to scan.",
    label: |name| format!("{name}:"),
    phone: "Telephone",
    email: "Email",
    website: "Website",
    hours_of: |days, hours| format!("{days}: {hours}"),
    between_days: "; ",
    undated: "Date of the data unknown",
    licence: |name| format!("Licence of the data: {name}"),
    printed_on: |date| format!("Sheet made on {date}"),
    column,
};

fn column(it: Column) -> &'static str {
    match it {
        Column::Id => "identifier",
        Column::Sort => "type",
        Column::Name => "name",
        Column::Summary => "summary",
        Column::ForWhom => "for whom",
        Column::Street => "street",
        Column::PostalCode => "postcode",
        Column::Locality => "town",
        Column::Country => "country",
        Column::Phone => "telephone",
        Column::Email => "email",
        Column::Website => "website",
        Column::Hours => "opening hours",
        Column::Fee => "price",
        Column::Latitude => "latitude",
        Column::Longitude => "longitude",
        Column::Precision => "precision of the position",
        Column::Revised => "date of the information",
        Column::Sources => "sources",
    }
}
