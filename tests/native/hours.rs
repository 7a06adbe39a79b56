//! Opening hours say what the crate `opening-hours` says, and clocks show what `chrono-tz` shows.

use std::sync::{Arc, LazyLock};

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Weekday};
use chrono_tz::Tz;
use opening_hours::localization::Country;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use passerelle::hours::{Calendar, Date, Hours, LocalTime, State, Zone};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::program::data_folder;

use expressions::{Expression, expression};

mod expressions;

const FIRST_YEAR: i32 = 2024;
const N_DAYS: usize = 6 * 365;

fn local(time: NaiveDateTime) -> LocalTime {
    let month = u8::try_from(time.month()).unwrap();
    let day = u8::try_from(time.day()).unwrap();
    LocalTime {
        date: Date::new(time.year(), month, day).unwrap(),
        minute: u16::try_from(time.hour() * 60 + time.minute()).unwrap(),
    }
}

/// Minutes around the quarters of an hour, where states change.
fn instants() -> impl Strategy<Value = Vec<NaiveDateTime>> {
    let first = NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1).unwrap();
    let instant = (0..N_DAYS as u64, 0..96i64, 0..2i64).prop_map(move |(day, quarter, before)| {
        let date = first + Days::new(day);
        let minutes = TimeDelta::minutes(quarter * 15 - before);
        date.and_hms_opt(0, 0, 0).unwrap() + minutes
    });
    prop::collection::vec(instant, 50)
}

/// A place, and every calendar that may be the right one there.
struct World {
    calendar: Calendar,
    /// At school and in school holidays; once more when nobody knows some public holidays.
    contexts: Vec<[Context; 2]>,
}

impl World {
    fn new(country: &str, area: &str) -> Self {
        let calendar = Calendar::of(Some(country), Some(area));
        let first = NaiveDate::from_ymd_opt(FIRST_YEAR - 1, 12, 1).unwrap();
        let days = || first.iter_days().take(N_DAYS + 60);
        let holiday = |it: NaiveDate| calendar.is_public_holiday(local(it.into()).date);
        let context = |is_doubtful_one: bool, is_school_holiday: bool| {
            let none = ContextHolidays::default();
            let mut public = none.get_public().clone();
            let mut school = none.get_school().clone();
            for day in days() {
                if holiday(day).unwrap_or(is_doubtful_one) {
                    public.insert(day);
                }
                if is_school_holiday {
                    school.insert(day);
                }
            }
            let holidays = ContextHolidays::new(Arc::new(public), Arc::new(school));
            Context::default().with_holidays(holidays)
        };
        let pair = |doubt| [false, true].map(|school| context(doubt, school));
        let mut contexts = vec![pair(false)];
        if days().any(|it| holiday(it).is_none()) {
            contexts.push(pair(true));
        }
        Self { calendar, contexts }
    }
}

/// In the last, nobody knows some of the public holidays.
static WORLDS: LazyLock<[World; 4]> = LazyLock::new(|| {
    [("FR", "79"), ("FR", "974"), ("BE", "62000"), ("FR", "67")]
        .map(|(country, area)| World::new(country, area))
});

/// The answer that every calendar gives which may be the right one; `None` for a text that the oracle
/// does not read.
fn oracle(
    expression: &Expression,
    world: &World,
    instants: &[NaiveDateTime],
) -> Option<Vec<State>> {
    let mut all: Vec<Vec<bool>> = Vec::new();
    for [at_school, in_holidays] in &world.contexts {
        let school = [
            (&expression.at_school, at_school),
            (&expression.in_holidays, in_holidays),
        ];
        let n_answers = if expression.text.contains("SH") { 2 } else { 1 };
        for (text, context) in school.into_iter().take(n_answers) {
            let hours: OpeningHours = text.parse().ok()?;
            let hours = hours.with_context(context.clone());
            let is_open = |it: &NaiveDateTime| hours.state(*it).0 == RuleKind::Open;
            all.push(instants.iter().map(is_open).collect());
        }
    }
    let state = |at: usize| match all.iter().filter(|it| it[at]).count() {
        0 => State::Closed,
        n if n == all.len() => State::Open,
        _ => State::Unknown,
    };
    Some((0..instants.len()).map(state).collect())
}

fn ours(hours: &Hours, world: &World, instants: &[NaiveDateTime]) -> Vec<State> {
    let state = |it: &NaiveDateTime| hours.state(local(*it), world.calendar);
    instants.iter().map(state).collect()
}

/// Whether the oracle may take the text for something else: `SH Mo` (see [`Expression`]), and nights
/// (see [`expression`]).
fn is_read_otherwise(text: &str) -> bool {
    let text = text.replace("- ", "-").replace(" -", "-");
    let mut spans = text
        .split([' ', ',', ';'])
        .filter_map(|it| it.split_once('-'));
    let order = |it: &str| (it.len(), it.to_owned());
    let is_night = |from, to| order(to) < order(from) || order(to) > order("24:00");
    spans.any(|(from, to)| from.contains(':') && is_night(from, to))
        || ["PH ", "SH "].iter().any(|holiday| {
            let follows = |(at, _)| text[at + 3..].trim_start().starts_with(char::is_alphabetic);
            text.match_indices(holiday).any(follows)
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn every_state_is_the_oracle_s(
        expression in expression(true),
        world in 0..WORLDS.len(),
        instants in instants(),
    ) {
        let hours = Hours::parse(&expression.text).map_err(|it| TestCaseError::fail(it.to_string()))?;
        let theirs = oracle(&expression, &WORLDS[world], &instants).expect("the oracle reads what we read");
        for ((at, ours), theirs) in instants.iter().zip(ours(&hours, &WORLDS[world], &instants)).zip(theirs) {
            prop_assert_eq!(ours, theirs, "{} at {}", expression.text, at);
        }
    }

    /// Slips of the keyboard: when both read the text, both understand the same.
    #[test]
    fn a_slip_is_refused_or_means_what_the_oracle_thinks(
        expression in expression(false),
        slip in select(vec![
            "", "", " ", ",", ", ", ";", "-", ":", "[", "]", "PH", "SH,", "Mo", "Jan", " 1", "off", "open", "week ",
            "24/7", "/2", "24/7; ",
        ]),
        place in any::<Index>(),
        cut in 0usize..3,
        world in 0..WORLDS.len(),
        instants in instants(),
    ) {
        let mut text = expression.text;
        let at = place.index(text.len() + 1);
        let end = (at + cut).min(text.len());
        text.replace_range(at..end, slip);
        if let Ok(hours) = Hours::parse(&text) && !is_read_otherwise(&text) {
            let same = Expression { text: text.clone(), in_holidays: text.clone(), at_school: text.clone() };
            if let Some(theirs) = oracle(&same, &WORLDS[world], &instants) {
                prop_assert_eq!(ours(&hours, &WORLDS[world], &instants), theirs, "{}", text);
            }
        }
    }

    #[test]
    fn clocks_are_those_of_the_time_zone_database(
        (code, tz) in select(vec![
            ("79", Tz::Europe__Paris),
            ("971", Tz::America__Guadeloupe),
            ("972", Tz::America__Martinique),
            ("973", Tz::America__Cayenne),
            ("974", Tz::Indian__Reunion),
            ("975", Tz::America__Miquelon),
            ("976", Tz::Indian__Mayotte),
            ("977", Tz::America__St_Barthelemy),
            ("978", Tz::America__Marigot),
            ("986", Tz::Pacific__Wallis),
            ("988", Tz::Pacific__Noumea),
        ]),
        // 2007 to 2037.
        seconds in 1_167_606_000i64..2_145_916_800,
    ) {
        let zone = Zone::of(Some("FR"), Some(code)).unwrap();
        let theirs = DateTime::from_timestamp(seconds, 0).unwrap().with_timezone(&tz).naive_local();
        prop_assert_eq!(zone.local(seconds), local(theirs));
    }
}

#[test]
fn clocks_switch_when_those_of_the_database_do() {
    for (country, code, tz) in [
        ("FR", None, Tz::Europe__Paris),
        ("BE", Some("21000"), Tz::Europe__Brussels),
        ("FR", Some("975"), Tz::America__Miquelon),
    ] {
        let zone = Zone::of(Some(country), code).unwrap();
        for year in 2007..=2037 {
            // The whole of March, October and the days around: every quarter of an hour.
            for (month, n_days) in [(3, 31), (10, 45)] {
                let first = NaiveDate::from_ymd_opt(year, month, 1)
                    .unwrap()
                    .and_hms_opt(0, 0, 0)
                    .unwrap();
                for quarter in 0..n_days * 96 {
                    let utc = first.and_utc() + TimeDelta::minutes(quarter * 15);
                    for at in [utc - TimeDelta::seconds(1), utc] {
                        let theirs = at.with_timezone(&tz).naive_local();
                        assert_eq!(zone.local(at.timestamp()), local(theirs), "{at} in {tz}");
                    }
                }
            }
        }
    }
}

#[test]
fn public_holidays_are_those_of_the_oracle_s_database() {
    for (country, theirs) in [("FR", Country::FR), ("BE", Country::BE)] {
        let calendar = Calendar::of(Some(country), None);
        let first = NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1).unwrap();
        let days = first.iter_days().take(N_DAYS);
        let theirs = theirs.holidays();
        // It counts Easter and Whit Sunday in Belgium, which the decree does not name.
        for day in days.filter(|it| it.weekday() != Weekday::Sun) {
            let ours = calendar.is_public_holiday(local(day.into()).date);
            assert_eq!(
                ours,
                Some(theirs.get_public().contains(day)),
                "{country} {day}"
            );
        }
    }
}

#[test]
fn every_expression_of_the_default_dataset_is_read() {
    let mut table = csv::Reader::from_path(data_folder().join("partners.csv")).unwrap();
    let column = table
        .headers()
        .unwrap()
        .iter()
        .position(|it| it == "opening_hours")
        .unwrap();
    let texts: Vec<String> = table
        .records()
        .map(|it| it.unwrap()[column].to_owned())
        .collect();
    let mut texts = texts.iter().filter(|it| !it.is_empty()).peekable();
    assert!(texts.peek().is_some());
    for text in texts {
        assert_eq!(Hours::parse(text).err(), None, "{text}");
    }
}
