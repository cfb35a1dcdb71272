//! Weekends and public holidays, computed for any year. Deliberately absent: holidays declared for one year only.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};
use serde::{Deserialize, Serialize};

/// Whose public holidays count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holidays {
    /// None; weekends only.
    None,
    /// Ireland (Organisation of Working Time Act 1997, Second Schedule), St Brigid's Day since 2023.
    Ireland,
    /// England and Wales (Banking and Financial Dealings Act 1971), with their substitute days.
    EnglandAndWales,
}

/// This day, or the Monday after a weekend.
#[must_use]
pub fn next_weekday(day: Date) -> Date {
    match day.weekday() {
        Weekday::Saturday => day.saturating_add(2.days()),
        Weekday::Sunday => day.saturating_add(1.day()),
        _ => day,
    }
}

/// This day, or the next that is neither weekend nor public holiday.
#[must_use]
pub fn next_working_day(day: Date, holidays: Holidays) -> Date {
    let mut candidate = next_weekday(day);
    // No run of holidays is longer than a week; the bound keeps the end of the calendar from looping.
    for _ in 0..14 {
        if !is_holiday(candidate, holidays) {
            break;
        }
        candidate = next_weekday(candidate.saturating_add(1.day()));
    }
    candidate
}

/// Whether the day is a public holiday.
#[must_use]
pub fn is_holiday(day: Date, holidays: Holidays) -> bool {
    match holidays {
        Holidays::None => false,
        Holidays::Ireland => is_irish(day),
        Holidays::EnglandAndWales => is_english(day),
    }
}

/// Easter Sunday of a year, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).
#[must_use]
pub fn easter_sunday(year: i16) -> Date {
    let y = i32::from(year);
    let a = y.rem_euclid(19);
    let (b, c) = (y.div_euclid(100), y.rem_euclid(100));
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4).rem_euclid(7);
    let m = (a + 11 * h + 22 * l) / 451;
    let days = h + l - 7 * m + 22 - 1;
    date(year, 3, 1).saturating_add(i64::from(days).days())
}

fn is_irish(day: Date) -> bool {
    let (month, number, weekday) = (day.month(), day.day(), day.weekday());
    let monday = weekday == Weekday::Monday;
    matches!((month, number), (1, 1) | (3, 17) | (12, 25 | 26))
        || day == easter_monday(day.year())
        || (monday && matches!(month, 5 | 6 | 8) && number <= 7)
        || (monday && month == 10 && number >= 25)
        || (day.year() >= 2023 && month == 2 && is_st_brigid(day))
}

/// The first Monday of February, or 1 February where that is a Friday.
fn is_st_brigid(day: Date) -> bool {
    if day.first_of_month().weekday() == Weekday::Friday {
        day.day() == 1
    } else {
        day.weekday() == Weekday::Monday && day.day() <= 7
    }
}

fn is_english(day: Date) -> bool {
    let (month, number, weekday) = (day.month(), day.day(), day.weekday());
    let monday = weekday == Weekday::Monday;
    day == easter_monday(day.year())
        || day == easter_sunday(day.year()).saturating_sub(2.days())
        || (monday && month == 5 && (number <= 7 || number >= 25))
        || (monday && month == 8 && number >= 25)
        || (month == 1 && (number == 1 || (monday && number <= 3)))
        || is_english_christmas(month, number, weekday)
}

/// Christmas and Boxing Day, and the days that stand for them after a weekend.
fn is_english_christmas(month: i8, number: i8, weekday: Weekday) -> bool {
    month == 12
        && match number {
            25 | 26 => true,
            27 => matches!(weekday, Weekday::Monday | Weekday::Tuesday),
            28 => matches!(weekday, Weekday::Monday | Weekday::Tuesday),
            _ => false,
        }
}

fn easter_monday(year: i16) -> Date {
    easter_sunday(year).saturating_add(1.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_the_almanac_says() {
        for day in [
            "1990-04-15",
            "1999-04-04",
            "2000-04-23",
            "2008-03-23",
            "2011-04-24",
            "2019-04-21",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2038-04-25",
            "2100-03-28",
        ] {
            let day: Date = day.parse().unwrap();
            assert_eq!(easter_sunday(day.year()), day);
        }
    }

    #[test]
    fn public_holidays_fall_where_the_governments_say() {
        use Holidays::{EnglandAndWales, Ireland, None};
        for (day, holidays, expected) in [
            ("2026-01-01", Ireland, true),
            ("2026-02-02", Ireland, true),
            ("2022-02-07", Ireland, false),
            ("2030-02-01", Ireland, true),
            ("2030-02-04", Ireland, false),
            ("2026-03-17", Ireland, true),
            ("2026-04-03", Ireland, false),
            ("2026-04-06", Ireland, true),
            ("2026-05-04", Ireland, true),
            ("2026-06-01", Ireland, true),
            ("2026-08-03", Ireland, true),
            ("2026-10-26", Ireland, true),
            ("2026-10-19", Ireland, false),
            ("2026-12-25", Ireland, true),
            ("2026-01-01", EnglandAndWales, true),
            ("2022-01-03", EnglandAndWales, true),
            ("2023-01-02", EnglandAndWales, true),
            ("2024-01-02", EnglandAndWales, false),
            ("2026-04-03", EnglandAndWales, true),
            ("2026-04-06", EnglandAndWales, true),
            ("2026-05-04", EnglandAndWales, true),
            ("2026-05-25", EnglandAndWales, true),
            ("2026-05-18", EnglandAndWales, false),
            ("2026-08-31", EnglandAndWales, true),
            ("2026-12-28", EnglandAndWales, true),
            ("2021-12-27", EnglandAndWales, true),
            ("2021-12-28", EnglandAndWales, true),
            ("2023-12-27", EnglandAndWales, false),
            ("2022-12-27", EnglandAndWales, true),
            ("2022-12-28", EnglandAndWales, false),
            ("2026-12-25", None, false),
        ] {
            assert_eq!(
                is_holiday(day.parse().unwrap(), holidays),
                expected,
                "{day} {holidays:?}"
            );
        }
    }
}
