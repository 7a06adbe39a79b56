//! Texts in English: plain words, short sentences, verbs on buttons. Names of Belgian and French
//! services stay French, because that is what stands on their doors.

mod device;
mod hours;
mod report;
pub mod take_away;

use crate::dataset::PartialDate;
use crate::find::{Facet, Order, UNKNOWN};
use crate::i18n::figures;
use crate::i18n::messages::{
    Ask, Embed, Filters, Hours, Kept, List, Map, Messages, Page, Report, Sheet, Words,
};

/// All texts.
pub const MESSAGES: Messages = Messages {
    page: Page {
        title: "Passerelle: who can help, near you or near your school",
        description: "School projects against early school leaving and places that support young people and their families, on a map and in a list.",
        tagline: "Who can help, near you or near your school.",
        skip_to_results: "Go to the results",
        about: "About this site",
        about_text: "Passerelle brings together school projects against early school leaving and places that support young people and their families. Nothing you search for or save leaves this device. The data come from France and from the Fédération Wallonie-Bruxelles, the French-speaking community of Belgium: many texts are in French only.",
        accessibility: "Accessibility (in French)",
        help: "Help and acronyms",
        close: "Close",
        language: "Language",
        language_name: "English",
        online: "Online",
        offline: "Offline",
        dismiss: "Got it",
        data_of: |date| format!("Data of {date}"),
        larger: "Make the list larger",
        smaller: "Make the list smaller",
    },
    ask: Ask {
        search_label: "Search",
        search_placeholder: "A name, a place, a need…",
        clear_search: "Clear the search",
        suggestions: "Suggestions",
        near_place: |words, place| match words {
            "" => format!("Near {place}"),
            _ => format!("“{words}” near {place}"),
        },
        needs_title: "You are looking for…",
        place_label: "Near",
        place_placeholder: "Your town",
        place_unknown: "This town is not in the list. Choose one of the suggestions.",
        near_me: "Near me",
        radius_label: "Distance",
        radius: |km| format!("less than {km} km away"),
        any_distance: "any distance",
        locating: "Finding where you are…",
        location_refused: "Your browser did not say where you are. You can choose a town instead.",
        location_failed: "We could not find where you are. You can choose a town instead.",
        me: "where I am",
    },
    filters: Filters {
        title: "Filter",
        open: "Filter",
        open_with_count: |n| format!("Filter ({n})"),
        close: "Close the filters",
        show_results: |n| format!("Show {}", results(n)),
        clear_all: "Clear all",
        show_more: |n| format!("Show {} more", number(n)),
        show_fewer: "Show fewer",
        facet,
        value,
        would_give_none: "no results with this choice",
        value_count: results,
    },
    list: List {
        title: "Results",
        results,
        results_and_map: |n, mapped| match n - mapped {
            0 => "all on the map".to_owned(),
            without => format!("{} of them not on the map", number(without)),
        },
        asked: "Your search",
        everything: "All projects and partners",
        remove: |part| format!("Remove: {part}"),
        or: "or",
        searched: |text| format!("“{text}”"),
        near: |place| format!("near: {place}"),
        within: |km, place| format!("less than {km} km from: {place}"),
        only_kept: "saved on this device",
        only_picked: |n| format!("{} from a link", count(n, "record", "records")),
        only_in_frame: "in the part of the map you see",
        only_in_frame_short: "Only what the map shows",
        none: "No results",
        none_help: "Nothing matches all these choices together. You can remove one:",
        lift: |part, n| format!("Without {part}: {}", results(n)),
        lift_all: "Clear all and start again",
        no_position: "not on the map",
        at_place: |n, place| {
            format!(
                "{} at the same place: {place}",
                count(n, "record", "records")
            )
        },
        back_to_list: "Back to the list",
        more: "Show the rest of the list",
        take_away: "Print or take away",
        take_away_elsewhere: "Print or take away (new tab)",
        outside_map: |n| format!("{} outside the map you see. Show", results(n)),
        sort_label: "Sort",
        order: |it| match it {
            Order::Relevance => "best match first",
            Order::Distance => "nearest first",
            Order::Name => "by name",
            Order::Newest => "newest first",
        },
    },
    hours: Hours {
        title: "Opening hours",
        open_now: "Open now",
        open_when: "Open at another time",
        any_time: "any time",
        unknown_stay: "Places whose opening hours are not known stay in the list, after the others.",
        when: hours::when,
        asked: hours::asked,
        status: hours::status,
        to_confirm: TO_CONFIRM,
        n_to_confirm: |n| format!("opening hours to be checked for {}", number(n)),
        week: "This week",
        day: hours::day,
        spans: hours::spans,
    },
    map: Map {
        label: "Map of the results",
        zoom_in: "Zoom in",
        zoom_out: "Zoom out",
        fit: "Show all results",
        locate: "Show where I am",
        cluster: |n, mix| format!("{}: {mix}", count(n, "place", "places")),
        projects: |n| count(n, "project", "projects"),
        partners: |n| count(n, "partner", "partners"),
        n_of: |n, name| format!("{} {name}", number(n)),
        attribution: "© IGN, INSEE, La Poste, DILA · © NGI/IGN Belgium, Statbel · Natural Earth · GeoNames",
        tiles_offer: |name| format!("Show the street map ({name})"),
        tiles_note: |host| {
            format!(
                "The street map comes from {host}. That server will see the address of your connection and the place you look at."
            )
        },
        tiles_on: "Show",
        tiles_off: "Remove the street map",
        here: "You are here",
        base_map_missing: "The background of the map could not be loaded. The places are still where they belong.",
    },
    sheet: Sheet {
        back: "Back",
        project: "School project",
        partner: "Partner",
        for_whom: "For whom",
        place: "Where",
        when: "When",
        reach: "Contact",
        services: "What you find there",
        equipment: "Equipment",
        themes: "Topics",
        school: "School",
        programme: "Programme",
        organiser: "Who runs it",
        sources: "Sources",
        hours_unknown: "Ask the place for its opening hours.",
        hours_note: "Opening hours as the source gives them. Check before you go.",
        schools_closed_yes: "Also open when schools are closed.",
        schools_closed_no: "Closed when schools are closed.",
        wheelchair_yes: "Accessible by wheelchair.",
        wheelchair_no: "Not accessible by wheelchair.",
        free: "Free of charge.",
        fee: |fee| format!("Price: {fee}."),
        contact_unknown: "No way to contact them is known.",
        address_unknown: "Address unknown.",
        call: "Call",
        write: "Write",
        website: "Visit the website",
        directions: "Directions",
        copy_link: "Copy the link",
        link_copied: "Link copied",
        copy_failed: "The link could not be copied. Here it is:",
        show_on_map: "Show on the map",
        precision_exact: "Exact position on the map.",
        precision_street: "On the map the street is right, the house number is not.",
        precision_commune: "On the map this place is put at the town hall or in the middle of the town: where exactly it is, is unknown.",
        precision_unknown: "How exact the position on the map is, is unknown.",
        no_position: "This place is not on the map: its position is unknown.",
        updated: |date| format!("Information of: {}", self::date(date)),
        published: |date| format!("published: {}", self::date(date)),
        retrieved: |date| format!("read on {}", self::date(date)),
        date_unknown: "Date of the information unknown",
        no_source: "Source unknown",
        year: |year| format!("Year: {year}"),
        report_error: "Report an error",
        report_unknown: "These data give no address for reporting an error.",
        report_subject: |id| format!("Error in record {id}"),
        gone: "This record is not in the data, or no longer.",
        equipment_missing: |what| format!("Without: {what}"),
    },
    embed: Embed {
        full_page: "Open in its own window",
        open_kept: "Open these favourites in the full page, to save them there",
        picked: "These records come from a link. They are not in your favourites yet.",
        keep_picked: |n| match n {
            1 => "Save this record".to_owned(),
            _ => format!("Save these {} records", number(n)),
        },
        wheel_hint: |key| format!("To zoom: {key} and the wheel, or first click on the map."),
        fingers_hint: "Use two fingers to move the map.",
        memory_only: "Here, in the page of another site, your browser cannot save your favourites. They stay until you close this page. To save them, open the map in its own window.",
        location_refused: "The page that holds this map, or your browser, did not say where you are. You can choose a town, or open the map in its own window.",
    },
    kept: Kept {
        title: "Favourites",
        keep: "Save",
        kept: "Saved",
        keep_name: |name| format!("Save {name}"),
        show: |n| format!("Favourites ({})", number(n)),
        none: "You have not saved anything yet",
        none_help: "Touch “Save” on a record: you will find it here again, also without a connection.",
        memory_only: "This browser cannot save your favourites. They stay until you close this page.",
        from_the_future: "Your favourites come from a newer version of Passerelle. They are left as they are; those you add here stay until you close this page.",
        damaged: "Some of your favourites were damaged. What could be read has been kept.",
        missing: |n| {
            format!(
                "{} no longer in the present data.",
                count(n, "favourite is", "favourites are")
            )
        },
    },
    device: device::DEVICE,
    report: Report {
        loading: "Loading the places…",
        loading_share: |percent, size| format!("Loading the places: {percent}% of {size}"),
        loading_records: |n| format!("Loading the places: {} read", number(n)),
        failed: "The places could not be loaded",
        retry: "Try again",
        dataset: report::dataset_error,
        no_network: "The server does not answer. Check your connection, then try again.",
        not_found: |url| format!("The file of the places is not where it should be ({url})."),
        server: |status| format!("The server answered with an error ({status})."),
        interrupted: "Loading stopped on the way. Check your connection, then try again.",
        unknown_dataset: |id| {
            format!(
                "The link asks for data that this site does not know ({id}). Here are those of the site."
            )
        },
        config_broken: "The file config.json could not be read. The page uses its usual settings.",
        title: "The data",
        sum: |read, mapped, list_only, left_out| {
            format!(
                "{} = {} on the map + {} without a position + {} left out",
                count(read, "record read", "records read"),
                number(mapped),
                number(list_only),
                number(left_out)
            )
        },
        left_out: |n| count(n, "record left out", "records left out"),
        record: |place, id| match id {
            Some(id) => format!("Record no. {} ({id})", number(place + 1)),
            None => format!("Record no. {}", number(place + 1)),
        },
        head: |path| format!("Head of the file, {path}"),
        issue: |place, reason| format!("{place}: {reason}"),
        reason: report::reason,
        warnings: |n| count(n, "remark", "remarks"),
        none: "No errors in the data.",
    },
    words: Words {
        unknown: "unknown",
        distance: |km| figures::distance(km, ".", "less than 1 km"),
        date,
        number,
    },
};

/// Of a place that may be closed.
const TO_CONFIRM: &str = "Check the opening hours";

/// `12,345`.
fn number(n: usize) -> String {
    figures::grouped(n, ',')
}

/// Only one is singular.
fn count(n: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(n), if n == 1 { one } else { many })
}

fn results(n: usize) -> String {
    count(n, "result", "results")
}

fn date(date: PartialDate) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    figures::date(date, &MONTHS, |day| day.to_string())
}

fn facet(facet: Facet) -> &'static str {
    match facet {
        Facet::Kind => "Projects and partners",
        Facet::Category => "Kind of place",
        Facet::Theme => "Topic",
        Facet::Level => "School level",
        Facet::Audience => "For whom",
        Facet::Organiser => "Who runs it",
        Facet::Programme => "Programme",
        Facet::Step => "Step of the project",
        Facet::Country => "Country",
        Facet::Area => "Département or district",
        Facet::Service => "What you find there",
        Facet::Digital => "Digital equipment",
        Facet::SchoolsClosed => "Open when schools are closed",
        Facet::Wheelchair => "Wheelchair access",
        Facet::Fee => "Price",
        Facet::Position => "Position on the map",
    }
}

fn value(facet: Facet, id: &str) -> Option<&'static str> {
    Some(match (facet, id) {
        (Facet::Kind, "project") => "School projects",
        (Facet::Kind, "partner") => "Partners",
        (Facet::Country, "FR") => "France",
        (Facet::Country, "BE") => "Belgium",
        (Facet::Digital, "computers") => "computers",
        (Facet::Digital, "internet") => "internet access",
        (Facet::Digital, "wifi") => "wifi",
        (Facet::Digital, "printer") => "printer",
        (Facet::Digital, "scanner") => "scanner",
        (Facet::Digital, UNKNOWN) => "equipment unknown",
        (Facet::SchoolsClosed, "yes") => "open when schools are closed",
        (Facet::SchoolsClosed, "no") => "closed when schools are closed",
        (Facet::SchoolsClosed, UNKNOWN) => "unknown whether open then",
        (Facet::Wheelchair, "yes") => "accessible by wheelchair",
        (Facet::Wheelchair, "no") => "not accessible by wheelchair",
        (Facet::Wheelchair, UNKNOWN) => "wheelchair access unknown",
        (Facet::Fee, "free") => "free of charge",
        (Facet::Fee, UNKNOWN) => "price unknown",
        (Facet::Position, "exact") => "exact position",
        (Facet::Position, "street") => "right street",
        (Facet::Position, "commune") => "right town",
        (Facet::Position, UNKNOWN) => "exactness unknown",
        (Facet::Position, "none") => "without a position",
        _ => return None,
    })
}
