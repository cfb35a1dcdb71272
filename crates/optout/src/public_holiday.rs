//! Public holidays of the EEA states and the German Länder, as rules that hold for any year.
//!
//! They serve the second date of a GDPR period: Regulation 1182/71 Art. 2(1) counts the holidays of the state where the
//! act is to be done, which is Ireland for LinkedIn Ireland (`working_day`). People look at their own calendar, so the
//! date by that one stands beside it. Sources: the lists that the states send to the Official Journal under Art. 2(1),
//! and the holiday laws of the Länder. Deliberately absent: holidays declared for one year only, and those of a single
//! town or a part of a country other than a Land.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::working_day::{Holidays, easter_sunday, is_holiday, next_weekday};

use Day::{Easter, Fixed, MondayAfter, NearestOn, OrthodoxEaster, Since, Substitute};

/// One holiday's rule.
#[derive(Debug, Clone, Copy)]
enum Day {
    /// Month and day.
    Fixed(i8, i8),
    /// Month and day, from a year on.
    Since(i16, i8, i8),
    /// Days after Easter Sunday, or before it.
    Easter(i64),
    /// The same in the calendar of the Orthodox churches.
    OrthodoxEaster(i64),
    /// The first such weekday on or after a month and day.
    NearestOn(Weekday, i8, i8),
    /// The Monday after a month and day that fall on a weekend, from a year on.
    MondayAfter(i16, i8, i8),
    /// From a year on, the working day that stands for one of these that falls on a weekend.
    Substitute(i16, &'static [Self]),
}

const NEW_YEAR: Day = Fixed(1, 1);
const EPIPHANY: Day = Fixed(1, 6);
const GOOD_FRIDAY: Day = Easter(-2);
const EASTER_MONDAY: Day = Easter(1);
const LABOUR: Day = Fixed(5, 1);
const ASCENSION: Day = Easter(39);
const WHIT_MONDAY: Day = Easter(50);
const CORPUS_CHRISTI: Day = Easter(60);
const ASSUMPTION: Day = Fixed(8, 15);
const REFORMATION: Day = Fixed(10, 31);
const ALL_SAINTS: Day = Fixed(11, 1);
const CONCEPTION: Day = Fixed(12, 8);
const CHRISTMAS_EVE: Day = Fixed(12, 24);
const CHRISTMAS: Day = Fixed(12, 25);
const SECOND_DAY: Day = Fixed(12, 26);

/// Sundays that are holidays as well are left out: no period ends on one anyway.
#[rustfmt::skip]
const STATES: &[(&str, &[Day])] = &[
    ("AT", &[NEW_YEAR, EPIPHANY, EASTER_MONDAY, LABOUR, ASCENSION, WHIT_MONDAY, CORPUS_CHRISTI, ASSUMPTION,
        Fixed(10, 26), ALL_SAINTS, CONCEPTION, CHRISTMAS, SECOND_DAY]),
    ("BE", &[NEW_YEAR, EASTER_MONDAY, LABOUR, ASCENSION, WHIT_MONDAY, Fixed(7, 21), ASSUMPTION, ALL_SAINTS,
        Fixed(11, 11), CHRISTMAS]),
    // Labour Code art. 154(2): since 2017 all but the days of Easter move off a weekend.
    ("BG", &[NEW_YEAR, Fixed(3, 3), OrthodoxEaster(-2), OrthodoxEaster(1), LABOUR, Fixed(5, 6), Fixed(5, 24),
        Fixed(9, 6), Fixed(9, 22), CHRISTMAS_EVE, CHRISTMAS, SECOND_DAY, Substitute(2017, BULGARIAN)]),
    ("HR", &[NEW_YEAR, EPIPHANY, EASTER_MONDAY, LABOUR, Since(2020, 5, 30), CORPUS_CHRISTI, Fixed(6, 22), Fixed(8, 5),
        ASSUMPTION, ALL_SAINTS, Since(2020, 11, 18), CHRISTMAS, SECOND_DAY]),
    ("CY", &[NEW_YEAR, EPIPHANY, OrthodoxEaster(-48), Fixed(3, 25), Fixed(4, 1), OrthodoxEaster(-2),
        OrthodoxEaster(1), LABOUR, OrthodoxEaster(50), ASSUMPTION, Fixed(10, 1), Fixed(10, 28), CHRISTMAS, SECOND_DAY]),
    ("CZ", &[NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, LABOUR, Fixed(5, 8), Fixed(7, 5), Fixed(7, 6), Fixed(9, 28),
        Fixed(10, 28), Fixed(11, 17), CHRISTMAS_EVE, CHRISTMAS, SECOND_DAY]),
    ("DK", &[NEW_YEAR, Easter(-3), GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY, CHRISTMAS, SECOND_DAY]),
    ("EE", &[NEW_YEAR, Fixed(2, 24), GOOD_FRIDAY, LABOUR, Fixed(6, 23), Fixed(6, 24), Fixed(8, 20), CHRISTMAS_EVE,
        CHRISTMAS, SECOND_DAY]),
    // The act on time limits (150/1930) takes Midsummer Eve and Christmas Eve as holidays.
    ("FI", &[NEW_YEAR, EPIPHANY, GOOD_FRIDAY, EASTER_MONDAY, LABOUR, ASCENSION, NearestOn(Weekday::Friday, 6, 19),
        Fixed(12, 6), CHRISTMAS_EVE, CHRISTMAS, SECOND_DAY]),
    ("FR", &[NEW_YEAR, EASTER_MONDAY, LABOUR, Fixed(5, 8), ASCENSION, WHIT_MONDAY, Fixed(7, 14), ASSUMPTION,
        ALL_SAINTS, Fixed(11, 11), CHRISTMAS]),
    ("DE", &[NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, LABOUR, ASCENSION, WHIT_MONDAY, Fixed(10, 3), CHRISTMAS,
        SECOND_DAY]),
    ("GR", &[NEW_YEAR, EPIPHANY, OrthodoxEaster(-48), Fixed(3, 25), OrthodoxEaster(-2), OrthodoxEaster(1), LABOUR,
        OrthodoxEaster(50), ASSUMPTION, Fixed(10, 28), CHRISTMAS, SECOND_DAY]),
    ("HU", &[NEW_YEAR, Fixed(3, 15), GOOD_FRIDAY, EASTER_MONDAY, LABOUR, WHIT_MONDAY, Fixed(8, 20), Fixed(10, 23),
        ALL_SAINTS, Since(2024, 12, 24), CHRISTMAS, SECOND_DAY]),
    ("IS", &[NEW_YEAR, Easter(-3), GOOD_FRIDAY, EASTER_MONDAY, NearestOn(Weekday::Thursday, 4, 19), LABOUR, ASCENSION,
        WHIT_MONDAY, Fixed(6, 17), NearestOn(Weekday::Monday, 8, 1), CHRISTMAS, SECOND_DAY]),
    ("IT", &[NEW_YEAR, EPIPHANY, EASTER_MONDAY, Fixed(4, 25), LABOUR, Fixed(6, 2), ASSUMPTION, Since(2026, 10, 4),
        ALL_SAINTS, CONCEPTION, CHRISTMAS, SECOND_DAY]),
    // The act on holidays, s. 1: 4 May and 18 November on a weekend give the next working day.
    ("LV", &[NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, LABOUR, Fixed(5, 4), MondayAfter(2008, 5, 4), Fixed(6, 23),
        Fixed(6, 24), Fixed(11, 18), MondayAfter(2007, 11, 18), CHRISTMAS_EVE, CHRISTMAS, SECOND_DAY, Fixed(12, 31)]),
    // The lists under Regulation 1182/71 (OJ 2014 C 27/4, C 455/9), with Shrove Tuesday and New Year's Eve.
    ("LI", &[NEW_YEAR, Fixed(1, 2), EPIPHANY, Fixed(2, 2), Easter(-47), Fixed(3, 19), GOOD_FRIDAY, EASTER_MONDAY,
        LABOUR, ASCENSION, WHIT_MONDAY, CORPUS_CHRISTI, ASSUMPTION, Fixed(9, 8), ALL_SAINTS, CONCEPTION, CHRISTMAS,
        SECOND_DAY, Fixed(12, 31)]),
    ("LT", &[NEW_YEAR, Fixed(2, 16), Fixed(3, 11), EASTER_MONDAY, LABOUR, Fixed(6, 24), Fixed(7, 6), ASSUMPTION,
        ALL_SAINTS, Since(2020, 11, 2), CHRISTMAS_EVE, CHRISTMAS, SECOND_DAY]),
    ("LU", &[NEW_YEAR, EASTER_MONDAY, LABOUR, Since(2019, 5, 9), ASCENSION, WHIT_MONDAY, Fixed(6, 23), ASSUMPTION,
        ALL_SAINTS, CHRISTMAS, SECOND_DAY]),
    ("MT", &[NEW_YEAR, Fixed(2, 10), Fixed(3, 19), GOOD_FRIDAY, Fixed(3, 31), LABOUR, Fixed(6, 7), Fixed(6, 29),
        ASSUMPTION, Fixed(9, 8), Fixed(9, 21), CONCEPTION, Fixed(12, 13), CHRISTMAS]),
    // The act on time limits (Algemene termijnenwet) takes Good Friday and 5 May as holidays.
    ("NL", &[NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, Since(2014, 4, 27), Fixed(5, 5), ASCENSION, WHIT_MONDAY, CHRISTMAS,
        SECOND_DAY]),
    ("NO", &[NEW_YEAR, Easter(-3), GOOD_FRIDAY, EASTER_MONDAY, LABOUR, Fixed(5, 17), ASCENSION, WHIT_MONDAY,
        CHRISTMAS, SECOND_DAY]),
    ("PL", &[NEW_YEAR, Since(2011, 1, 6), EASTER_MONDAY, LABOUR, Fixed(5, 3), CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS,
        Fixed(11, 11), Since(2025, 12, 24), CHRISTMAS, SECOND_DAY]),
    ("PT", &[NEW_YEAR, GOOD_FRIDAY, Fixed(4, 25), LABOUR, CORPUS_CHRISTI, Fixed(6, 10), ASSUMPTION, Fixed(10, 5),
        ALL_SAINTS, Fixed(12, 1), CONCEPTION, CHRISTMAS]),
    ("RO", &[NEW_YEAR, Fixed(1, 2), Since(2024, 1, 6), Since(2024, 1, 7), Fixed(1, 24), OrthodoxEaster(-2),
        OrthodoxEaster(1), LABOUR, Fixed(6, 1), OrthodoxEaster(50), ASSUMPTION, Fixed(11, 30), Fixed(12, 1),
        CHRISTMAS, SECOND_DAY]),
    ("SK", &[NEW_YEAR, EPIPHANY, GOOD_FRIDAY, EASTER_MONDAY, LABOUR, Fixed(5, 8), Fixed(7, 5), Fixed(8, 29),
        Fixed(9, 15), ALL_SAINTS, CHRISTMAS_EVE, CHRISTMAS, SECOND_DAY]),
    ("SI", &[NEW_YEAR, Since(2017, 1, 2), Fixed(2, 8), EASTER_MONDAY, Fixed(4, 27), LABOUR, Fixed(5, 2), Fixed(6, 25),
        ASSUMPTION, REFORMATION, ALL_SAINTS, CHRISTMAS, SECOND_DAY]),
    ("ES", &[NEW_YEAR, EPIPHANY, GOOD_FRIDAY, LABOUR, ASSUMPTION, Fixed(10, 12), ALL_SAINTS, Fixed(12, 6), CONCEPTION,
        CHRISTMAS]),
    // The act of 1930 (1930:173) takes the eves of Midsummer, Christmas and New Year as holidays.
    ("SE", &[NEW_YEAR, EPIPHANY, GOOD_FRIDAY, EASTER_MONDAY, LABOUR, ASCENSION, Since(2005, 6, 6),
        NearestOn(Weekday::Friday, 6, 19), CHRISTMAS_EVE, CHRISTMAS, SECOND_DAY, Fixed(12, 31)]),
];

const BULGARIAN: &[Day] = &[
    NEW_YEAR,
    Fixed(3, 3),
    LABOUR,
    Fixed(5, 6),
    Fixed(5, 24),
    Fixed(9, 6),
    Fixed(9, 22),
    CHRISTMAS_EVE,
    CHRISTMAS,
    SECOND_DAY,
];

/// What a Land has besides the holidays of Germany.
#[rustfmt::skip]
const LAENDER: &[(&str, &[Day])] = &[
    ("DE-BW", &[EPIPHANY, CORPUS_CHRISTI, ALL_SAINTS]),
    ("DE-BY", &[EPIPHANY, CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS]),
    ("DE-BE", &[Since(2019, 3, 8)]),
    ("DE-BB", &[REFORMATION]),
    ("DE-HB", &[Since(2018, 10, 31)]),
    ("DE-HH", &[Since(2018, 10, 31)]),
    ("DE-HE", &[CORPUS_CHRISTI]),
    ("DE-MV", &[Since(2023, 3, 8), REFORMATION]),
    ("DE-NI", &[Since(2018, 10, 31)]),
    ("DE-NW", &[CORPUS_CHRISTI, ALL_SAINTS]),
    ("DE-RP", &[CORPUS_CHRISTI, ALL_SAINTS]),
    ("DE-SL", &[CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS]),
    // The day of prayer is the Wednesday before 23 November.
    ("DE-SN", &[REFORMATION, NearestOn(Weekday::Wednesday, 11, 16)]),
    ("DE-ST", &[EPIPHANY, REFORMATION]),
    ("DE-SH", &[Since(2018, 10, 31)]),
    ("DE-TH", &[Since(2019, 9, 20), REFORMATION]),
];

/// Whether the holidays of a place are known here: the EEA states, the Länder and the United Kingdom.
#[must_use]
pub fn is_known(place: &str) -> bool {
    matches!(place, "IE" | "GB") || LAENDER.iter().chain(STATES).any(|(code, _)| *code == place)
}

/// Whether a day is a public holiday in a place; nothing where its holidays are not known here.
#[must_use]
pub fn is_public_holiday(day: Date, place: &str) -> Option<bool> {
    if !is_known(place) {
        return None;
    }
    Some(match place {
        "IE" => is_holiday(day, Holidays::Ireland),
        "GB" => is_holiday(day, Holidays::EnglandAndWales),
        _ => {
            let country = place.split_once('-').map_or(place, |(country, _)| country);
            LAENDER
                .iter()
                .chain(STATES)
                .filter(|(code, _)| *code == place || *code == country)
                .flat_map(|(_, days)| days.iter())
                .any(|rule| rule.falls_on(day))
        }
    })
}

/// This day, or the next that is neither weekend nor public holiday in a place.
#[must_use]
pub fn next_working_day_in(day: Date, place: &str) -> Option<Date> {
    let mut candidate = next_weekday(day);
    // No run of holidays is longer than a week; the bound keeps the end of the calendar from looping.
    for _ in 0..14 {
        if !is_public_holiday(candidate, place)? {
            break;
        }
        candidate = next_weekday(candidate.saturating_add(1.day()));
    }
    Some(candidate)
}

/// Easter Sunday of the Orthodox churches in the Gregorian calendar (Meeus, Astronomical Algorithms, ch. 8).
#[must_use]
pub fn orthodox_easter_sunday(year: i16) -> Date {
    let y = i32::from(year);
    let d = (19 * y.rem_euclid(19) + 15).rem_euclid(30);
    let e = (2 * y.rem_euclid(4) + 4 * y.rem_euclid(7) - d + 34).rem_euclid(7);
    let century = y.div_euclid(100);
    let calendars_apart = century - century.div_euclid(4) - 2;
    jiff::civil::date(year, 3, 22).saturating_add(i64::from(d + e + calendars_apart).days())
}

impl Day {
    fn falls_on(self, day: Date) -> bool {
        let is = |month, number| (day.month(), day.day()) == (month, number);
        match self {
            Fixed(month, number) => is(month, number),
            Since(year, month, number) => day.year() >= year && is(month, number),
            Easter(after) => day == easter_sunday(day.year()).saturating_add(after.days()),
            OrthodoxEaster(after) => day == orthodox_easter_sunday(day.year()).saturating_add(after.days()),
            MondayAfter(year, month, number) => {
                day.year() >= year
                    && day.weekday() == Weekday::Monday
                    && Date::new(day.year(), month, number)
                        .is_ok_and(|of| is_weekend(of) && next_weekday(of) == day)
            }
            Substitute(year, days) => day.year() >= year && substitutes(day, days).contains(&day),
            NearestOn(weekday, month, number) => Date::new(day.year(), month, number).is_ok_and(|first| {
                let after = (day - first).get_days();
                day.weekday() == weekday && (0..7).contains(&after)
            }),
        }
    }
}

/// The days that stand for those of a list that fell on a weekend within the week before a day. Easter's own days are
/// free and move nowhere.
fn substitutes(day: Date, days: &[Day]) -> Vec<Date> {
    let is_free = |day: Date| {
        let easter = [OrthodoxEaster(-2), OrthodoxEaster(1)];
        is_weekend(day) || days.iter().chain(&easter).any(|rule| rule.falls_on(day))
    };
    let mut taken = Vec::new();
    for before in (1..=7).rev() {
        let before = day.saturating_sub(before.days());
        if !is_weekend(before) || !days.iter().any(|rule| rule.falls_on(before)) {
            continue;
        }
        let next = before
            .series(1.day())
            .take(8)
            .find(|day| !is_free(*day) && !taken.contains(day));
        taken.extend(next);
    }
    taken
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::region::{Group, Region};

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn orthodox_easter_falls_where_the_almanac_says() {
        for text in [
            "1990-04-15",
            "2000-04-30",
            "2008-04-27",
            "2016-05-01",
            "2021-05-02",
            "2024-05-05",
            "2025-04-20",
            "2026-04-12",
            "2027-05-02",
            "2028-04-16",
            "2040-05-06",
            "2099-04-12",
        ] {
            assert_eq!(orthodox_easter_sunday(day(text).year()), day(text));
        }
    }

    #[test]
    fn each_land_and_state_keeps_its_own_days() {
        for (place, on, expected) in [
            ("DE", "2026-10-03", true),
            ("DE", "2026-10-31", false),
            ("DE", "2026-06-04", false),
            ("DE-BY", "2026-06-04", true),
            ("DE-NW", "2026-06-04", true),
            ("DE-HH", "2026-06-04", false),
            ("DE-HH", "2025-10-31", true),
            ("DE-HH", "2016-10-31", false),
            ("DE-BE", "2027-03-08", true),
            ("DE-BE", "2018-03-08", false),
            ("DE-MV", "2023-03-08", true),
            ("DE-SN", "2026-11-18", true),
            ("DE-SN", "2025-11-19", true),
            ("DE-SN", "2028-11-22", true),
            ("DE-SN", "2028-11-15", false),
            ("DE-TH", "2027-09-20", true),
            ("DE-ST", "2027-01-06", true),
            ("DE-BB", "2027-01-06", false),
            ("DE-BY", "2026-12-25", true),
            ("AT", "2026-10-26", true),
            ("FR", "2026-07-14", true),
            ("FR", "2026-04-03", false),
            ("IT", "2027-10-04", true),
            ("IT", "2025-10-04", false),
            ("GR", "2026-04-13", true),
            ("GR", "2026-02-23", true),
            ("GR", "2026-04-06", false),
            ("SE", "2026-06-19", true),
            ("SE", "2026-06-26", false),
            ("FI", "2027-06-25", true),
            ("IS", "2026-04-23", true),
            ("IS", "2026-08-03", true),
            ("PL", "2025-12-24", true),
            ("PL", "2024-12-24", false),
            ("PT", "2026-06-04", true),
            ("NL", "2026-04-27", true),
            ("NO", "2026-05-14", true),
            ("IE", "2026-03-17", true),
            ("GB", "2026-08-31", true),
        ] {
            assert_eq!(is_public_holiday(day(on), place), Some(expected), "{place} {on}");
        }
        assert_eq!(is_public_holiday(day("2026-12-25"), "US"), None);
        assert_eq!(next_working_day_in(day("2026-12-25"), "JP"), None);
    }

    #[test]
    fn a_day_that_falls_on_a_weekend_gives_a_working_day_where_the_law_says_so() {
        for (place, on, expected) in [
            ("BG", "2016-05-02", true),
            ("BG", "2016-09-26", false),
            ("BG", "2017-01-02", true),
            ("BG", "2018-03-05", true),
            ("BG", "2021-05-04", true),
            ("BG", "2021-12-27", true),
            ("BG", "2021-12-28", true),
            ("BG", "2022-12-27", true),
            ("BG", "2022-12-28", true),
            ("BG", "2022-12-29", false),
            ("BG", "2026-05-25", true),
            ("BG", "2026-09-07", true),
            ("BG", "2026-12-28", true),
            ("BG", "2026-12-29", false),
            ("BG", "2027-05-04", true),
            ("BG", "2028-01-03", true),
            ("BG", "2028-12-27", true),
            ("LV", "2025-05-05", true),
            ("LV", "2026-05-05", false),
            ("LV", "2028-11-20", true),
            ("LV", "2027-05-03", false),
            ("LV", "2006-11-20", false),
            ("EE", "2030-02-25", false),
        ] {
            assert_eq!(is_public_holiday(day(on), place), Some(expected), "{place} {on}");
        }
    }

    #[test]
    fn liechtenstein_keeps_the_days_of_its_list_in_the_official_journal() {
        let listed_in_2015 = [
            "01-01", "01-02", "01-06", "02-02", "02-17", "03-19", "04-03", "04-06", "05-01", "05-14",
            "05-25", "06-04", "08-15", "09-08", "11-01", "12-08", "12-25", "12-26", "12-31",
        ];
        let of_2015 = day("2015-01-01").series(1.day()).take(365);
        let kept: Vec<_> = of_2015
            .filter(|day| is_public_holiday(*day, "LI") == Some(true))
            .map(|day| day.to_string()["2015-".len()..].to_owned())
            .collect();
        assert_eq!(kept, listed_in_2015);
    }

    #[test]
    fn the_days_of_every_eea_state_and_every_land_are_known() {
        let parts = ["AX", "GF", "GP", "MQ", "RE", "YT", "MF"];
        for region in
            Region::countries().filter(|region| region.group == Group::Eea && !parts.contains(&region.code))
        {
            assert!(is_known(region.code), "{}", region.code);
        }
        for (land, _) in Region::subdivisions("DE") {
            assert!(is_known(land.code), "{}", land.code);
        }
    }

    #[test]
    fn a_run_of_holidays_ends_on_a_working_day() {
        for (place, from, to) in [
            ("DE-BY", "2026-12-25", "2026-12-28"),
            ("SE", "2026-12-24", "2026-12-28"),
            ("LV", "2027-12-31", "2028-01-03"),
            ("RO", "2026-12-25", "2026-12-28"),
            ("GR", "2026-04-10", "2026-04-14"),
            ("DK", "2026-04-02", "2026-04-07"),
        ] {
            assert_eq!(next_working_day_in(day(from), place), Some(day(to)), "{place}");
        }
    }
}
