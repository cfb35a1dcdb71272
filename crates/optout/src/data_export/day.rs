//! The day in a date as the archive's files write it. Times and zones are left aside: a day is all that is shown.
//!
//! Six ways were seen: `12 Jun 2024`, `2026-07-20 10:25:25` (with or without `UTC`), `2022/06/20 13:05:02 UTC`,
//! `10/2/25, 3:14 PM` (the month first), `Mon Jan 02 15:04:05 UTC 2023`, and `4-Apr-21` in files that a spreadsheet
//! wrote again. What fits none of them is no day: the row still counts.

use jiff::civil::Date;

/// LinkedIn opened on 5 May 2003; a date before that is misread.
const FIRST_YEAR: i16 = 2003;
const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// The day that `text` begins with or holds.
pub(super) fn day_of(text: &str) -> Option<Date> {
    let words: Vec<&str> = text
        .split([' ', ',', '\u{202f}', '\u{a0}'])
        .filter(|word| !word.is_empty())
        .collect();
    match *words.as_slice() {
        [day, month, year, ..] if is_month(month) && day.starts_with(|c: char| c.is_ascii_digit()) => {
            date(year, month, day)
        }
        [_, month, day, .., year] if is_month(month) => date(year, month, day),
        [first, ..] => numbers(first),
        [] => None,
    }
}

/// `2026-07-20`, `2022/06/20`, `10/2/25`, `4-Apr-21`.
fn numbers(word: &str) -> Option<Date> {
    let parts: Vec<&str> = word.split(['-', '/']).collect();
    match *parts.as_slice() {
        [day, month, year] if is_month(month) => date(year, month, day),
        [year, month, day] if year.len() == 4 => civil(year, month.parse().ok()?, day),
        [month, day, year] if word.contains('/') => civil(year, month.parse().ok()?, day),
        _ => None,
    }
}

fn is_month(word: &str) -> bool {
    month_number(word).is_some()
}

fn month_number(word: &str) -> Option<i8> {
    let at = MONTHS.iter().position(|month| word.eq_ignore_ascii_case(month))?;
    i8::try_from(at + 1).ok()
}

fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    civil(year, month_number(month)?, day)
}

fn civil(year: &str, month: i8, day: &str) -> Option<Date> {
    let number: i16 = year.parse().ok()?;
    let year = if year.len() == 2 { 2000 + number } else { number };
    let date = Date::new(year, month, day.parse().ok()?).ok()?;
    (date.year() >= FIRST_YEAR).then_some(date)
}
