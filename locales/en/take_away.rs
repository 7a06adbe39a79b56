//! Texts of the page for printing and saving, in English.

use crate::i18n::take_away::{Columns, TakeAway};
use crate::i18n::text::with;

use super::{count, count_with};

/// All of them.
pub const TAKE_AWAY: TakeAway = TakeAway {
    title: "Print or save",
    skip: "Skip to the sheet",
    back: "Back to the map",
    actions: "Save",
    print: "Print",
    table: "Table (CSV)",
    cards: "Contacts (vCard)",
    map_file: "Map (GeoJSON)",
    copy_link: "Copy the link",
    link_copied: "Link copied",
    copy_failed: "The link could not be copied. It is written on the sheet.",
    link_too_long: with(
        "This link has {0} characters. Beyond {1}, a mail program may cut it: send a file instead.",
    ),
    saved: count_with("{n} record in the file {}.|{n} records in the file {}."),
    saved_without: count(
        "{n} record without a position is not in it.|{n} records without a position are not in it.",
    ),
    save_failed: "The file could not be made. Try again, or print the sheet.",
    kept_title: "My favourites",
    none_kept_help: "Go back to the map, open a record and touch “Save”. What you save will be on this sheet.",
    none_found_help: "No record matches this search. Go back to the map to change it.",
    unknown_picked: count(
        "{n} record of this link is not in the data, or no longer.|{n} records of this link are not in the data, or no longer.",
    ),
    by_distance: "From the nearest to the farthest, as the crow flies.",
    cut: with("This sheet shows the first {0} of {1} records. The table (CSV) has them all."),
    map_title: "On the map",
    map_note: "The numbers are those of the list. Many places are put at the town hall or in the middle of their town.",
    n_marked: count("{n} record|{n} records"),
    without_position: count(
        "{n} record is not on the map: its position is unknown.|{n} records are not on the map: their position is unknown.",
    ),
    origin: "Distances measured from here (cross)",
    code_title: "This information on the map online",
    code_too_long: "This link is too long for a code to scan.",
    label: with("{}:"),
    phone: "Telephone",
    email: "Email",
    website: "Website",
    hours_of: with("{0}: {1}"),
    between_days: "; ",
    undated: "Date of the data unknown",
    licence: with("Licence of the data: {}"),
    printed_on: with("Sheet made on {}"),
    columns: Columns {
        id: "identifier",
        sort: "type",
        name: "name",
        summary: "summary",
        for_whom: "for whom",
        street: "street",
        postal_code: "postcode",
        locality: "town",
        country: "country",
        phone: "telephone",
        email: "email",
        website: "website",
        hours: "opening hours",
        fee: "price",
        latitude: "latitude",
        longitude: "longitude",
        precision: "precision of the position",
        revised: "date of the information",
        sources: "sources",
    },
};
