//! What is wrong with a dataset, for its data manager.

use super::{count, count_with};
use crate::i18n::messages::{Faults, Forms};
use crate::i18n::text::with;

/// The texts.
pub const FAULTS: Faults = Faults {
    empty: "The file of the places is empty.",
    too_large: count("The file of the places is too large: at most {n} MB."),
    not_text: count("The file of the places is not text in UTF-8 (byte {n})."),
    web_page: "The server sent a web page instead of the file of the places. On a public network, open its start page first.",
    truncated: count("The file of the places is not complete: it stops at line {n}."),
    not_json: count_with("The file of the places is not valid JSON (line {n}, {})."),
    column: count_with("column {n}: {}"),
    not_a_dataset: with(
        "This file is not a dataset of Passerelle: “{}” is missing or does not have the right form.",
    ),
    too_new: with(
        "The file of the places is of a newer version ({0}) than this page can read ({1}). Reload the page to update it.",
    ),
    form: Forms {
        nothing: "empty",
        text: "a text",
        localised_text: "a text, or one text for each language",
        claim: "“true” or “false”",
        number: "a number",
        whole_number: "a positive whole number",
        list: "a list",
        list_of_texts: "a list of texts",
        object: "an object",
        word: "one of the words of the format",
        date: "a date YYYY, YYYY-MM or YYYY-MM-DD",
    },
    wrong_form: with("“{0}” is {1}; it should be {2}"),
    unreadable: with("the record cannot be read ({})"),
    missing: with("“{}” is missing or empty"),
    unknown_kind: with("“kind” is “{}”; it should be “project” or “partner”"),
    duplicate_id: count("same id as record no. {n}"),
    not_a_point: with("the geometry is of type “{}”; it should be a “Point”"),
    swapped: with("longitude ({0}) and latitude ({1}) seem to be swapped; longitude comes first"),
    impossible: with("the position (longitude {0}, latitude {1}) is impossible for this address"),
    not_a_link: with(
        "“{0}” is not a link with https:, http:, mailto: or tel: ({1}); it is not shown",
    ),
    not_a_date: with("“{}” is not a date YYYY, YYYY-MM or YYYY-MM-DD; it is not shown"),
    unknown_term: with(
        "“{0}” names “{1}”, which the taxonomy does not explain; the id is shown as it is",
    ),
    unknown_source: with("the source “{}” is not described; it is not shown"),
    unknown_record: with("there is no record “{}”; it is not shown"),
};
