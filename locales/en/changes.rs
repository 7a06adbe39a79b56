//! Texts of the view of changes, in English.

use crate::i18n::changes::{Changes, Members};
use crate::i18n::text::with;

use super::count;

/// All of them.
pub const CHANGES: Changes = Changes {
    waiting: "Comparing with the previous data…",
    before: "Before, on an earlier visit",
    now: "Now",
    dated: with("data of {}"),
    undated: "data whose date is not known",
    summary: "In short",
    n_added: count("{n} new record|{n} new records"),
    n_changed: count("{n} changed record|{n} changed records"),
    n_gone: count("{n} record removed|{n} records removed"),
    none: "No record has changed",
    none_help: "All records are the same as before.",
    no_earlier: "Nothing to compare yet",
    no_earlier_help: "This device has seen only one version of the data so far. When another one comes, you will read here what is new, changed or removed.",
    keeps_nothing: "This browser does not keep the data",
    keeps_nothing_help: "Without the data of another visit, Passerelle cannot say what has changed. Try outside of a private window, or with another browser.",
    kept_gone: "Your favourites that are no longer in the data",
    kept_gone_note: "The data do not say why these records are no longer there. Check before you call or go there. They stay here, on this device, for as long as they are among your favourites.",
    taken_from: with("This record comes from an older version: {}."),
    nothing_kept: count(
        "{n} favourite is no longer in the data, and this device has kept nothing of it but the identifier:|{n} favourites are no longer in the data, and this device has kept nothing of them but the identifiers:",
    ),
    favourite: "among your favourites",
    read_kept: "read the saved record",
    different: with("Changed: {}"),
    was: with("Before: {}"),
    is: with("Now: {}"),
    only_revised: count(
        "{n} other record: only the date or the sources have changed|{n} other records: only the date or the sources have changed",
    ),
    cut: with("Only the first {0} records of {1} are written here."),
    members: Members {
        name: "name",
        sort: "category",
        description: "what it is",
        for_whom: "for whom",
        address: "address",
        position: "position on the map",
        phone: "telephone",
        email: "email",
        website: "website",
        hours: "opening hours",
        closures: "open when schools close",
        services: "what it offers",
        equipment: "equipment",
        wheelchair: "wheelchair access",
        fee: "price",
        organiser: "organiser",
        programme: "programme or year",
        themes: "themes",
        partners: "partners of the project",
        territory: "territory",
        sources: "sources",
        revised: "date of the information",
    },
};
