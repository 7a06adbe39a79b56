//! Expressions of opening hours that are understood.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// A rule in the parts of its text.
#[derive(Clone, Debug)]
struct Parts {
    /// Months and weeks.
    wide: String,
    /// `SH` that must be on one of the weekdays.
    in_school_holidays: bool,
    weekdays: String,
    /// Times and modifier.
    rest: String,
    joint: &'static str,
}

/// An expression: our spelling, and what it means when it is always or never school holidays. The
/// oracle takes `SH Mo` for `SH,Mo`; the wiki, and we, for a Monday in the holidays.
#[derive(Clone, Debug)]
pub struct Expression {
    pub text: String,
    pub in_holidays: String,
    pub at_school: String,
}

impl Expression {
    fn new(rules: &[Parts]) -> Self {
        let text = |is_ours: bool, are_holidays: bool| {
            let mut text = String::new();
            for rule in rules {
                let is_left_out = rule.in_school_holidays && !is_ours && !are_holidays;
                if is_left_out {
                    continue;
                }
                if !text.is_empty() {
                    text += rule.joint;
                }
                let holidays = if rule.in_school_holidays && is_ours {
                    "SH"
                } else {
                    ""
                };
                text += &joined(&[&rule.wide, holidays, &rule.weekdays, &rule.rest]);
            }
            // What is never said is closed.
            if text.is_empty() {
                "off".to_owned()
            } else {
                text
            }
        };
        Self {
            text: text(true, true),
            in_holidays: text(false, true),
            at_school: text(false, false),
        }
    }
}

/// The parts that are not empty, with a space between them.
fn joined(parts: &[&str]) -> String {
    let parts = parts.iter().filter(|it| !it.is_empty());
    parts.copied().collect::<Vec<_>>().join(" ")
}

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

const WEEKDAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

fn dates() -> impl Strategy<Value = String> {
    let month = || select(MONTHS.to_vec());
    let range = prop_oneof![
        month().prop_map(str::to_owned),
        (0..12usize, 1..12usize)
            .prop_map(|(from, n)| [from, (from + n) % 12].map(|it| MONTHS[it]).join("-")),
        (month(), 1..=28).prop_map(|(a, b)| format!("{a} {b:02}")),
        (month(), 1..=28, month(), 1..=28).prop_map(|(a, b, c, d)| format!("{a} {b:02}-{c} {d}")),
        (month(), 1..=15, 16..=29).prop_map(|(a, b, c)| format!("{a} {b}-{c}")),
        Just("Feb 29-Mar 31".to_owned()),
        Just("Dec 31".to_owned()),
    ];
    prop::collection::vec(range, 1..3).prop_map(|it| it.join(","))
}

fn weeks() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("week 01-53/2".to_owned()),
        Just("week 2-52/2".to_owned()),
        (1..=53u8, 1..=53u8, 1..5u8)
            .prop_map(|(a, b, step)| (a.min(b), a.max(b), step))
            // A step beyond the end is refused: the oracle would take it for 1.
            .prop_map(|(a, b, step)| format!("week {a}-{b}/{}", step.min(b - a).max(1))),
        (1..=26u8, 27..=53u8).prop_map(|(a, b)| format!("week {a:02},{b}-53")),
    ]
}

fn weekdays() -> impl Strategy<Value = String> {
    let day = || select(WEEKDAYS.to_vec());
    let item = prop_oneof![
        3 => day().prop_map(str::to_owned),
        3 => (day(), day()).prop_map(|(a, b)| format!("{a}-{b}")),
        1 => (day(), subsequence(vec!["1", "2", "3-4", "5", "-1", "-2", "-5"], 1..3))
            .prop_map(|(day, nth)| format!("{day}[{}]", nth.join(","))),
    ];
    prop::collection::vec(item, 1..4).prop_map(|it| it.join(","))
}

/// Which days of the week, and whether `SH` stands before them.
fn days() -> impl Strategy<Value = (bool, String)> {
    let holidays = || subsequence(vec!["PH", "SH"], 1..3).prop_map(|it| it.join(","));
    prop_oneof![
        5 => weekdays().prop_map(|it| (false, it)),
        1 => Just((false, String::new())),
        1 => holidays().prop_map(|it| (false, it)),
        1 => (holidays(), weekdays()).prop_map(|(a, b)| (false, format!("{a},{b}"))),
        1 => (holidays(), weekdays()).prop_map(|(a, b)| (false, format!("{b},{a}"))),
        1 => weekdays().prop_map(|it| (true, it)),
    ]
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// Up to three spans; of those at night, which end on the next morning, up to one.
fn times(at_night: bool) -> impl Strategy<Value = String> {
    let quarters = subsequence((24..=96).collect::<Vec<u16>>(), 2..=6).prop_map(|quarters| {
        let spans = quarters.chunks_exact(2);
        spans
            .map(|it| format!("{}-{}", clock(it[0] * 15), clock(it[1] * 15)))
            .collect::<Vec<_>>()
    });
    let night = (70..96u16, 0..24u16, any::<bool>()).prop_map(|(from, to, is_next_day)| {
        let to = if is_next_day { to + 96 } else { to };
        format!("{}-{}", clock(from * 15), clock(to * 15))
    });
    (quarters, prop::option::weighted(0.4, night)).prop_map(move |(mut spans, night)| {
        spans.extend(night.filter(|_| at_night));
        spans.join(",")
    })
}

fn optional<T: Default + Clone + std::fmt::Debug>(
    weight: f64,
    it: impl Strategy<Value = T>,
) -> impl Strategy<Value = T> {
    prop::option::weighted(weight, it).prop_map(Option::unwrap_or_default)
}

fn rule(is_first: bool, nights: bool) -> impl Strategy<Value = Parts> {
    let joint = select(vec!["; ", "; ", ";", ", "]);
    (joint, prop::bool::weighted(0.2)).prop_flat_map(move |(joint, is_off)| {
        let at_night = nights && (is_first || is_off || joint == ", ");
        let times = if is_off {
            optional(0.3, times(at_night)).boxed()
        } else {
            times(at_night).boxed()
        };
        let wide = (optional(0.2, dates()), optional(0.2, weeks()));
        (wide, days(), times).prop_map(
            move |((dates, weeks), (in_school_holidays, weekdays), times)| {
                let modifier = if is_off { "off" } else { "" };
                // `Jan,Mar Mo[1]` is refused: the oracle would read January and a Monday in March.
                let is_one_month = |it: &str| !it.contains('-') || it.contains(char::is_numeric);
                let is_refused = weekdays.contains('[') && dates.rsplit(',').any(is_one_month);
                let dates = dates
                    .split(',')
                    .next()
                    .filter(|_| is_refused)
                    .unwrap_or(&dates);
                Parts {
                    wide: joined(&[dates, &weeks]),
                    in_school_holidays,
                    // An additional rule without days would read as more times of the rule before.
                    weekdays: if weekdays.is_empty() && joint == ", " {
                        "Mo-Su".to_owned()
                    } else {
                        weekdays
                    },
                    rest: joined(&[&times, modifier]),
                    joint,
                }
            },
        )
    })
}

/// Up to five rules. They open at night only where the oracle keeps the night: it forgets that of a
/// rule after `;` when an earlier rule is open on the next day, but an earlier rule has no power over a
/// later one.
pub fn expression(nights: bool) -> impl Strategy<Value = Expression> {
    (
        rule(true, nights),
        prop::collection::vec(rule(false, nights), 0..4),
    )
        .prop_map(|(first, others)| {
            let mut rules = vec![first];
            rules.extend(others);
            Expression::new(&rules)
        })
        .prop_filter("no longer than OpenStreetMap's", |it| it.text.len() <= 255)
}
