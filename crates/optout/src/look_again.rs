//! When to look at the setting again, by the member's wish. The date follows from the last look and nothing else.
//!
//! Deliberately absent: showing it, and clocks.

use jiff::ToSpan;
use jiff::civil::Date;

/// How often the member wants to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookEvery {
    /// Every month.
    Month,
    /// Every three months.
    Quarter,
}

/// The day to look again: the same day-number, one or three months after the last look. Where a month has no such
/// day, its last one.
#[must_use]
pub fn look_again_on(last: Date, every: LookEvery) -> Date {
    last.saturating_add(match every {
        LookEvery::Month => 1.month(),
        LookEvery::Quarter => 3.months(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_the_same_number_and_the_last_day_where_there_is_none() {
        for (last, every, next) in [
            ("2026-11-22", LookEvery::Month, "2026-12-22"),
            ("2026-12-31", LookEvery::Month, "2027-01-31"),
            ("2027-01-31", LookEvery::Month, "2027-02-28"),
            ("2028-01-31", LookEvery::Month, "2028-02-29"),
            ("2026-11-30", LookEvery::Quarter, "2027-02-28"),
            ("2026-08-31", LookEvery::Quarter, "2026-11-30"),
            ("9999-12-31", LookEvery::Month, "9999-12-31"),
        ] {
            let last: Date = last.parse().unwrap();
            assert_eq!(look_again_on(last, every).to_string(), next, "{last} {every:?}");
        }
    }
}
