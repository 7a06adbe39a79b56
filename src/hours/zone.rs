//! Clocks of the places that records are in.

use super::date::{Date, LocalTime};

/// What the clocks of a place show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone {
    /// In winter, ahead of UTC.
    minutes: i16,
    saving: Saving,
}

/// When clocks are an hour ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Saving {
    Never,
    /// From the last Sunday of March to that of October, at 1:00 UTC (directive 2000/84/EC).
    Europe,
    /// From the second Sunday of March to the first of November, at 2:00 by the clock.
    NorthAmerica,
}

const BRUSSELS_AND_PARIS: Zone = Zone {
    minutes: 60,
    saving: Saving::Europe,
};

impl Zone {
    /// The zone of a country (ISO 3166-1 alpha-2). `code` is anything that starts with the number of
    /// the département: that number, the code of a commune or a postal code; without one, Paris.
    ///
    /// `None` for other countries, and for 987: French Polynesia has three zones. Offsets are those of
    /// the IANA time zone database.
    pub fn of(country: Option<&str>, code: Option<&str>) -> Option<Self> {
        let hours = match country {
            Some("BE") => return Some(BRUSSELS_AND_PARIS),
            Some("FR") => match code.and_then(|it| it.get(..3)).unwrap_or_default() {
                "971" | "972" | "977" | "978" => -4,
                "973" => -3,
                "974" => 4,
                "975" => {
                    return Some(Self {
                        minutes: -180,
                        saving: Saving::NorthAmerica,
                    });
                }
                "976" => 3,
                "986" => 12,
                "987" => return None,
                "988" => 11,
                _ => return Some(BRUSSELS_AND_PARIS),
            },
            _ => return None,
        };
        Some(Self {
            minutes: hours * 60,
            saving: Saving::Never,
        })
    }

    /// What the clocks show so many seconds after 1 January 1970, 0:00 UTC; right as long as the
    /// rules of today hold (since 1996 in Europe, 2007 in North America).
    pub fn local(self, unix_seconds: i64) -> LocalTime {
        let minutes = unix_seconds.div_euclid(60);
        let winter = local(minutes.saturating_add(self.minutes.into()));
        let (year, ..) = winter.date.year_month_day();
        // Both switches, by a clock that stays in winter.
        let summer = match self.saving {
            Saving::Never => return winter,
            Saving::Europe => {
                let switch = |month| sunday_until(year, month, 31, 60 + self.minutes);
                switch(3)..switch(10)
            }
            Saving::NorthAmerica => sunday_until(year, 3, 14, 120)..sunday_until(year, 11, 7, 60),
        };
        let is_summer = summer.start <= Some(winter) && Some(winter) < summer.end;
        local(minutes.saturating_add(i64::from(self.minutes) + if is_summer { 60 } else { 0 }))
    }
}

fn local(minutes: i64) -> LocalTime {
    const MINUTES: i64 = super::date::DAY as i64;
    let days = i32::try_from(minutes.div_euclid(MINUTES));
    LocalTime {
        date: Date::since_1970(days.unwrap_or_default()),
        minute: u16::try_from(minutes.rem_euclid(MINUTES)).unwrap_or_default(),
    }
}

/// So many minutes into the last Sunday of a month that does not come after the day.
fn sunday_until(year: i32, month: u8, day: u8, minutes: i16) -> Option<LocalTime> {
    let latest = Date::new(year, month, day)?;
    Some(LocalTime {
        date: latest.plus(-((i32::from(latest.weekday().index()) + 1) % 7)),
        minute: u16::try_from(minutes).ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(code: &str, unix_seconds: i64, shown: (i32, u8, u8, u16, u16)) {
        let local = Zone::of(Some("FR"), Some(code))
            .unwrap()
            .local(unix_seconds);
        let (year, month, day) = local.date.year_month_day();
        assert_eq!(
            (year, month, day, local.minute / 60, local.minute % 60),
            shown
        );
    }

    #[test]
    fn clocks_are_put_forward_and_back() {
        // 29 March and 25 October 2026, a second before 1:00 UTC and then.
        check("79", 1_774_745_999, (2026, 3, 29, 1, 59));
        check("79", 1_774_746_000, (2026, 3, 29, 3, 0));
        check("79", 1_792_889_999, (2026, 10, 25, 2, 59));
        check("79", 1_792_890_000, (2026, 10, 25, 2, 0));
    }

    #[test]
    fn overseas_has_its_own_clocks() {
        check("97411", 1_774_746_000, (2026, 3, 29, 5, 0));
        check("988", 1_774_746_000, (2026, 3, 29, 12, 0));
        check("971", 1_774_746_000, (2026, 3, 28, 21, 0));
        assert_eq!(Zone::of(Some("FR"), Some("98735")), None);
        assert_eq!(Zone::of(Some("CH"), None), None);
        assert_eq!(Zone::of(None, Some("79")), None);
    }

    #[test]
    fn any_clock_of_a_device_is_taken() {
        for seconds in [i64::MIN, -1, 0, i64::MAX] {
            BRUSSELS_AND_PARIS.local(seconds);
        }
    }
}
