use proptest::prelude::*;

use super::*;

/// 2026 from September on, in Belgium; 11 November is a Wednesday.
fn time(month: u8, day: u8, hour: u16, minute: u16) -> LocalTime {
    LocalTime {
        date: Date::new(2026, month, day).unwrap(),
        minute: hour * 60 + minute,
    }
}

fn belgium() -> Calendar {
    Calendar::of(Some("BE"), None)
}

#[track_caller]
fn check(text: &str, at: LocalTime, state: State) {
    let hours = Hours::parse(text).unwrap();
    assert_eq!(hours.state(at, belgium()), state, "{text}");
}

#[test]
fn the_last_minute_is_closed() {
    let text = "Mo-Fr 09:00-12:00,14:00-17:00";
    check(text, time(9, 14, 8, 59), State::Closed);
    check(text, time(9, 14, 9, 0), State::Open);
    check(text, time(9, 14, 12, 0), State::Closed);
    check(text, time(9, 14, 16, 59), State::Open);
    check(text, time(9, 19, 10, 0), State::Closed);
}

#[test]
fn a_later_rule_replaces_or_adds() {
    check(
        "Mo-Fr 09:00-17:00; We 14:00-18:00",
        time(9, 16, 10, 0),
        State::Closed,
    );
    check(
        "Mo-Fr 09:00-12:00, We 14:00-18:00",
        time(9, 16, 10, 0),
        State::Open,
    );
    check(
        "Mo-Fr 09:00-17:00; We 12:00-14:00 off",
        time(9, 16, 12, 30),
        State::Closed,
    );
    check(
        "Mo-Fr 09:00-17:00; We 12:00-14:00 off",
        time(9, 16, 15, 0),
        State::Open,
    );
}

#[test]
fn a_night_belongs_to_its_evening() {
    check("Fr 20:00-02:00", time(9, 19, 1, 0), State::Open);
    check("Fr 20:00-02:00", time(9, 18, 1, 0), State::Closed);
    // The wiki: a rule after `;` forgets the night before on its own days, one after `,` does not.
    check(
        "Fr 20:00-02:00; Sa 10:00-12:00",
        time(9, 19, 1, 0),
        State::Closed,
    );
    check(
        "Fr 20:00-02:00, Sa 10:00-12:00",
        time(9, 19, 1, 0),
        State::Open,
    );
    // Its night is added to a day on which another rule holds.
    check(
        "Mo-Su 08:00-12:00; Fr 20:00-02:00",
        time(9, 19, 1, 0),
        State::Open,
    );
    check(
        "Mo-Su 08:00-12:00; Fr 20:00-02:00",
        time(9, 19, 9, 0),
        State::Open,
    );
}

#[test]
fn a_library_s_saturdays_may_be_counted_and_rest_in_summer() {
    let text = "Jan-Jun,Sep-Dec Sa[1,3] 09:00-13:00";
    check(text, time(9, 19, 10, 0), State::Open);
    check(text, time(9, 26, 10, 0), State::Closed);
    check(text, time(8, 15, 10, 0), State::Closed);
}

#[test]
fn public_holidays_are_computed() {
    let text = "Mo-Fr 09:00-17:00; PH off";
    check(text, time(11, 11, 10, 0), State::Closed);
    check(text, time(11, 12, 10, 0), State::Open);
    check("Mo-Fr,PH 09:00-17:00", time(11, 1, 10, 0), State::Open);
    check("PH We 09:00-17:00", time(11, 11, 10, 0), State::Open);
    check("PH Mo 09:00-17:00", time(11, 11, 10, 0), State::Closed);
    let hours = Hours::parse(text).unwrap();
    let elsewhere = Calendar::of(Some("LU"), None);
    assert_eq!(hours.state(time(11, 12, 10, 0), elsewhere), State::Unknown);
    assert_eq!(hours.state(time(11, 12, 18, 0), elsewhere), State::Closed);
}

#[test]
fn school_holidays_are_nobody_s_knowledge() {
    let text = "Mo-Fr 09:00-17:00; SH 09:00-12:00";
    check(text, time(9, 16, 10, 0), State::Open);
    check(text, time(9, 16, 14, 0), State::Unknown);
    check(text, time(9, 16, 18, 0), State::Closed);
    check("SH Mo-Fr 10:00-12:00", time(9, 16, 11, 0), State::Unknown);
    check("SH Mo-Fr 10:00-12:00", time(9, 19, 11, 0), State::Closed);
}

#[test]
fn the_next_change_is_found_within_a_week() {
    let next = |text, at| Hours::parse(text).unwrap().next_change(at, belgium());
    let text = "Mo-Fr 09:00-12:00,14:00-17:00; PH off";
    // Wednesday.
    assert_eq!(
        next(text, time(9, 16, 10, 0)),
        Some((time(9, 16, 12, 0), State::Closed))
    );
    assert_eq!(
        next(text, time(9, 16, 12, 0)),
        Some((time(9, 16, 14, 0), State::Open))
    );
    // Friday evening to Monday, and over a public holiday.
    assert_eq!(
        next(text, time(9, 18, 18, 0)),
        Some((time(9, 21, 9, 0), State::Open))
    );
    assert_eq!(
        next(text, time(11, 10, 18, 0)),
        Some((time(11, 12, 9, 0), State::Open))
    );
    // Through midnight.
    assert_eq!(
        next("Fr 20:00-02:00", time(9, 18, 23, 0)),
        Some((time(9, 19, 2, 0), State::Closed))
    );
    assert_eq!(next("24/7", time(9, 18, 23, 0)), None);
    assert_eq!(next("Jul", time(9, 18, 23, 0)), None);
    assert_eq!(
        next("We 10:00-12:00; SH off", time(9, 16, 9, 0)),
        Some((time(9, 16, 10, 0), State::Unknown))
    );
    // The same time a week later, and no further.
    assert_eq!(
        next("We[4] 10:00-12:00", time(9, 16, 10, 0)),
        Some((time(9, 23, 10, 0), State::Open))
    );
    assert_eq!(next("We[4] 10:00-12:00", time(9, 16, 9, 59)), None);
}

#[test]
fn a_week_is_a_table() {
    let open = |from: u16, to: u16| Span {
        from: from * 60,
        to: to * 60,
        state: State::Open,
    };
    let hours = Hours::parse("Mo,Su 20:00-02:00, Fr 09:00-12:00,14:00-17:00, Sa").unwrap();
    assert_eq!(
        hours.week_of(time(9, 16, 0, 0).date, belgium()),
        [
            vec![open(20, 26)],
            vec![],
            vec![],
            vec![],
            vec![open(9, 12), open(14, 17)],
            vec![open(0, 24)],
            vec![open(20, 26)],
        ]
    );
}

#[test]
fn slips_that_leave_no_doubt_are_read() {
    let plain = |text: &str| Hours::parse(text).unwrap();
    let check = |text, like| assert_eq!(Hours::parse(text), Ok(plain(like)), "{text}");
    let week = "Mo-Fr 09:00-12:00; PH off";
    check("mo-fr 09:00-12:00; ph OFF", week);
    check("Mo–Fr 09:00 – 12:00;\u{a0}PH off", week);
    check("Mo - Fr 9:00-12:00;PH off;", week);
    check("Mo-Fr: 09:00-12:00; PH: off; ", week);
    check(
        "Mo 09:00-12:00,14:00-17:00,Sa 10:00-12:00",
        "Mo 09:00-12:00,14:00-17:00, Sa 10:00-12:00",
    );
    check("Week 1-53/2 we 14:00-16:00", "week 1-53/2 We 14:00-16:00");
    check("SH mo-fr 14:00-16:00", "SH Mo-Fr 14:00-16:00");
}

#[test]
fn what_is_not_sure_is_refused() {
    let check = |text, why| assert_eq!(Hours::parse(text), Err(why), "{text}");
    let unread = |rest: &str| NotHours::Unread(rest.to_owned());
    check("", NotHours::Unfinished);
    check("Mo-Fr 09:00-", NotHours::Unfinished);
    check("Mo-Fr 09:00-12:00,", NotHours::Unfinished);
    check("Mo-Fr 09:00-12:00;;", unread(";"));
    check("Mo-Fr 09:00-12:00 , 13:00-17:00", unread("13:00-17:00"));
    check("Mo 17:00+", NotHours::OpenEnd);
    check("Mo 17:00-19:00+", NotHours::OpenEnd);
    check("Mo 9:00-12:00 \"sur rendez-vous\"", NotHours::Remark);
    check("sur rendez-vous", unread("sur rendez-vous"));
    check("Mo-Fr 9h-12h", unread("h-12h"));
    check("Mo, Tu 09:00-12:00", unread(" Tu 09:00-12:00"));
    check("Mo 09:00-09:00", unread("09:00-09:00"));
    check("Mo 09:00-25:00, Tu 09:00-49:00", unread("49:00"));
    check("Feb 30 off", unread("30 off"));
    check("Lu-Ve 09:00-12:00", unread("Lu-Ve 09:00-12:00"));
    check("Mo 09:00-12:00 || Tu", unread("|| Tu"));
    check("Mo 09:00-12:00 unknown", unread("unknown"));
    check("2026 Jul off", unread("2026 Jul off"));
    check("week 1-3/3 Mo", unread("3 Mo"));
    check("Jan,Mar Mo[1] 09:00-12:00", unread("Mo[1] 09:00-12:00"));
    check("We off, 09:00-12:00", unread("09:00-12:00"));
    check("We 09:00-12:00,  14:00-16:00", unread("14:00-16:00"));
    check("sunrise-sunset", unread("sunrise-sunset"));
    check("SH Mo-Fr,PH 09:00-12:00", unread("PH 09:00-12:00"));
    check(&"Mo;".repeat(90), NotHours::TooLong);
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC*") {
        let _ = Hours::parse(&text);
    }

    #[test]
    fn any_text_of_its_words_is_read_or_refused(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "Mo", "Fr", "Su", "-", ",", ", ", ";", " ", "PH", "SH", "week", "Jan", "Dec", "[1]", "[-1,2]",
                "31", "1", "53", "/2", "09:00-12:00", "20:00-02:00", "17:00", "+", "off", "24/7", ":", "\"", "é",
            ]),
            0..12,
        ),
    ) {
        let _ = Hours::parse(&words.concat());
    }

    #[test]
    fn state_next_change_and_week_agree(
        rules in prop::collection::vec(
            prop::sample::select(vec![
                "Mo-Fr 09:00-12:00,14:00-17:00", "Sa,Su 10:00-02:00", "Fr-Mo 22:00-28:30", "We open", "We,Th 00:00-05:00",
                "week 1-53/2 Tu-Su 12:00-24:00", "Mo[1],Sa[-1] 18:00-06:00", "24/7", "10:00-34:00", "PH off",
                "Mo 00:00-48:00", "SH off", "SH 08:00-20:00", "SH Mo-Fr 20:00-01:00", "PH,Su 09:00-11:00",
                "Tu 00:00-03:00 off",
            ]),
            1..4,
        ),
        joint in prop::sample::select(vec!["; ", ", Mo-Su 11:00-11:30; "]),
        at in 0i64..4_000_000_000,
    ) {
        let hours = Hours::parse(&rules.join(joint)).unwrap();
        let zone = Zone::of(Some("FR"), None).unwrap();
        let (at, calendar) = (zone.local(at), Calendar::of(Some("FR"), Some("67")));
        let state = hours.state(at, calendar);
        if let Some((then, other)) = hours.next_change(at, calendar) {
            prop_assert_ne!(other, state);
            prop_assert_eq!(hours.state(then, calendar), other);
        }
        let on = |date: Date| {
            let place = usize::from(date.weekday().index());
            hours.week_of(date, calendar)[place].clone()
        };
        let today = on(at.date).into_iter().find(|it| (it.from..it.to).contains(&at.minute));
        let tonight = on(at.date.plus(-1)).into_iter().find(|it| at.minute + DAY < it.to);
        prop_assert!(today.is_none() || tonight.is_none());
        let in_table = today.or(tonight).map_or(State::Closed, |it| it.state);
        prop_assert_eq!(in_table, state);
    }
}
