//! Legal periods: a table worked out apart from the code, with holidays as the governments list them, and what must
//! hold in every year from 1990 to 2100.

use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};
use optout::deadline::{DueKind, ExtensionOutcome, Period, Rule, due};
use optout::public_holiday::{is_public_holiday, next_working_day_in};
use optout::region::Region;
use optout::working_day::is_holiday;
use proptest::prelude::*;

/// Rule, received, extension notified on; its outcome, last day, next weekday, next working day.
type Row = (
    &'static str,
    &'static str,
    Option<&'static str>,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("gdpr", "2026-01-31", None, "none", "2026-02-28", "2026-03-02", "2026-03-02"),
    ("gdpr", "2026-01-30", None, "none", "2026-02-28", "2026-03-02", "2026-03-02"),
    ("gdpr", "2026-01-29", None, "none", "2026-02-28", "2026-03-02", "2026-03-02"),
    ("gdpr", "2026-01-28", None, "none", "2026-02-28", "2026-03-02", "2026-03-02"),
    ("gdpr", "2028-01-31", None, "none", "2028-02-29", "2028-02-29", "2028-02-29"),
    ("gdpr", "2028-01-30", None, "none", "2028-02-29", "2028-02-29", "2028-02-29"),
    ("gdpr", "2028-01-29", None, "none", "2028-02-29", "2028-02-29", "2028-02-29"),
    ("gdpr", "2025-01-31", None, "none", "2025-02-28", "2025-02-28", "2025-02-28"),
    ("gdpr", "2027-01-31", None, "none", "2027-02-28", "2027-03-01", "2027-03-01"),
    ("gdpr", "2026-02-28", None, "none", "2026-03-28", "2026-03-30", "2026-03-30"),
    ("gdpr", "2028-02-28", None, "none", "2028-03-28", "2028-03-28", "2028-03-28"),
    ("gdpr", "2028-02-29", None, "none", "2028-03-29", "2028-03-29", "2028-03-29"),
    ("gdpr", "2026-03-31", None, "none", "2026-04-30", "2026-04-30", "2026-04-30"),
    ("gdpr", "2026-05-31", None, "none", "2026-06-30", "2026-06-30", "2026-06-30"),
    ("gdpr", "2026-08-31", None, "none", "2026-09-30", "2026-09-30", "2026-09-30"),
    ("gdpr", "2026-10-31", None, "none", "2026-11-30", "2026-11-30", "2026-11-30"),
    ("gdpr", "2025-12-31", None, "none", "2026-01-31", "2026-02-02", "2026-02-03"),
    ("gdpr", "2026-12-31", None, "none", "2027-01-31", "2027-02-01", "2027-02-02"),
    ("gdpr", "2026-12-01", None, "none", "2027-01-01", "2027-01-01", "2027-01-04"),
    ("gdpr", "2025-12-01", None, "none", "2026-01-01", "2026-01-01", "2026-01-02"),
    ("gdpr", "2026-11-25", None, "none", "2026-12-25", "2026-12-25", "2026-12-28"),
    ("gdpr", "2026-11-26", None, "none", "2026-12-26", "2026-12-28", "2026-12-28"),
    ("gdpr", "2026-11-28", None, "none", "2026-12-28", "2026-12-28", "2026-12-28"),
    ("gdpr", "2026-03-03", None, "none", "2026-04-03", "2026-04-03", "2026-04-03"),
    ("gdpr", "2026-03-05", None, "none", "2026-04-05", "2026-04-06", "2026-04-07"),
    ("gdpr", "2026-03-06", None, "none", "2026-04-06", "2026-04-06", "2026-04-07"),
    ("gdpr", "2026-02-17", None, "none", "2026-03-17", "2026-03-17", "2026-03-18"),
    ("gdpr", "2027-02-26", None, "none", "2027-03-26", "2027-03-26", "2027-03-26"),
    ("gdpr", "2027-02-28", None, "none", "2027-03-28", "2027-03-29", "2027-03-30"),
    ("gdpr", "2025-03-18", None, "none", "2025-04-18", "2025-04-18", "2025-04-18"),
    ("gdpr", "2025-03-21", None, "none", "2025-04-21", "2025-04-21", "2025-04-22"),
    ("gdpr", "2026-03-28", None, "none", "2026-04-28", "2026-04-28", "2026-04-28"),
    ("gdpr", "2026-03-29", None, "none", "2026-04-29", "2026-04-29", "2026-04-29"),
    ("gdpr", "2026-10-25", None, "none", "2026-11-25", "2026-11-25", "2026-11-25"),
    ("gdpr", "2026-10-24", None, "none", "2026-11-24", "2026-11-24", "2026-11-24"),
    ("gdpr", "2026-09-26", None, "none", "2026-10-26", "2026-10-26", "2026-10-27"),
    ("gdpr", "2026-04-30", None, "none", "2026-05-30", "2026-06-01", "2026-06-02"),
    ("gdpr", "2026-06-30", None, "none", "2026-07-30", "2026-07-30", "2026-07-30"),
    ("gdpr", "2026-07-03", None, "none", "2026-08-03", "2026-08-03", "2026-08-04"),
    ("gdpr", "2026-06-19", None, "none", "2026-07-19", "2026-07-20", "2026-07-20"),
    ("gdpr", "2026-06-18", None, "none", "2026-07-18", "2026-07-20", "2026-07-20"),
    ("gdpr", "2026-11-22", None, "none", "2026-12-22", "2026-12-22", "2026-12-22"),
    ("gdpr", "2025-11-03", None, "none", "2025-12-03", "2025-12-03", "2025-12-03"),
    ("gdpr", "2027-11-25", None, "none", "2027-12-25", "2027-12-27", "2027-12-27"),
    ("gdpr", "2027-11-27", None, "none", "2027-12-27", "2027-12-27", "2027-12-27"),
    ("gdpr", "2028-03-14", None, "none", "2028-04-14", "2028-04-14", "2028-04-14"),
    ("gdpr", "2028-03-17", None, "none", "2028-04-17", "2028-04-17", "2028-04-18"),
    ("gdpr", "2026-09-30", None, "none", "2026-10-30", "2026-10-30", "2026-10-30"),
    ("uk", "2026-01-31", None, "none", "2026-02-28", "2026-03-02", "2026-03-02"),
    ("uk", "2026-01-30", None, "none", "2026-02-28", "2026-03-02", "2026-03-02"),
    ("uk", "2026-01-29", None, "none", "2026-02-28", "2026-03-02", "2026-03-02"),
    ("uk", "2026-01-28", None, "none", "2026-02-28", "2026-03-02", "2026-03-02"),
    ("uk", "2028-01-31", None, "none", "2028-02-29", "2028-02-29", "2028-02-29"),
    ("uk", "2028-01-30", None, "none", "2028-02-29", "2028-02-29", "2028-02-29"),
    ("uk", "2028-01-29", None, "none", "2028-02-29", "2028-02-29", "2028-02-29"),
    ("uk", "2025-01-31", None, "none", "2025-02-28", "2025-02-28", "2025-02-28"),
    ("uk", "2027-01-31", None, "none", "2027-02-28", "2027-03-01", "2027-03-01"),
    ("uk", "2026-02-28", None, "none", "2026-03-28", "2026-03-30", "2026-03-30"),
    ("uk", "2028-02-28", None, "none", "2028-03-28", "2028-03-28", "2028-03-28"),
    ("uk", "2028-02-29", None, "none", "2028-03-29", "2028-03-29", "2028-03-29"),
    ("uk", "2026-03-31", None, "none", "2026-04-30", "2026-04-30", "2026-04-30"),
    ("uk", "2026-05-31", None, "none", "2026-06-30", "2026-06-30", "2026-06-30"),
    ("uk", "2026-08-31", None, "none", "2026-09-30", "2026-09-30", "2026-09-30"),
    ("uk", "2026-10-31", None, "none", "2026-11-30", "2026-11-30", "2026-11-30"),
    ("uk", "2025-12-31", None, "none", "2026-01-31", "2026-02-02", "2026-02-02"),
    ("uk", "2026-12-31", None, "none", "2027-01-31", "2027-02-01", "2027-02-01"),
    ("uk", "2026-12-01", None, "none", "2027-01-01", "2027-01-01", "2027-01-04"),
    ("uk", "2025-12-01", None, "none", "2026-01-01", "2026-01-01", "2026-01-02"),
    ("uk", "2026-11-25", None, "none", "2026-12-25", "2026-12-25", "2026-12-29"),
    ("uk", "2026-11-26", None, "none", "2026-12-26", "2026-12-28", "2026-12-29"),
    ("uk", "2026-11-28", None, "none", "2026-12-28", "2026-12-28", "2026-12-29"),
    ("uk", "2026-03-03", None, "none", "2026-04-03", "2026-04-03", "2026-04-07"),
    ("uk", "2026-03-05", None, "none", "2026-04-05", "2026-04-06", "2026-04-07"),
    ("uk", "2026-03-06", None, "none", "2026-04-06", "2026-04-06", "2026-04-07"),
    ("uk", "2026-02-17", None, "none", "2026-03-17", "2026-03-17", "2026-03-17"),
    ("uk", "2027-02-26", None, "none", "2027-03-26", "2027-03-26", "2027-03-30"),
    ("uk", "2027-02-28", None, "none", "2027-03-28", "2027-03-29", "2027-03-30"),
    ("uk", "2025-03-18", None, "none", "2025-04-18", "2025-04-18", "2025-04-22"),
    ("uk_complaint", "2026-01-31", None, "none", "2026-03-02", "2026-03-02", "2026-03-02"),
    ("uk_complaint", "2028-01-30", None, "none", "2028-02-29", "2028-02-29", "2028-02-29"),
    ("uk_complaint", "2026-02-28", None, "none", "2026-03-30", "2026-03-30", "2026-03-30"),
    ("uk_complaint", "2026-11-22", None, "none", "2026-12-22", "2026-12-22", "2026-12-22"),
    ("uk_complaint", "2025-12-01", None, "none", "2025-12-31", "2025-12-31", "2025-12-31"),
    ("uk_complaint", "2026-12-31", None, "none", "2027-01-30", "2027-02-01", "2027-02-01"),
    ("uk_complaint", "2026-06-19", None, "none", "2026-07-19", "2026-07-20", "2026-07-20"),
    ("uk_complaint", "2026-03-06", None, "none", "2026-04-05", "2026-04-06", "2026-04-07"),
    ("california", "2026-01-31", None, "none", "2026-03-17", "2026-03-17", "2026-03-17"),
    ("california", "2028-01-30", None, "none", "2028-03-15", "2028-03-15", "2028-03-15"),
    ("california", "2026-02-28", None, "none", "2026-04-14", "2026-04-14", "2026-04-14"),
    ("california", "2026-11-22", None, "none", "2027-01-06", "2027-01-06", "2027-01-06"),
    ("california", "2025-12-01", None, "none", "2026-01-15", "2026-01-15", "2026-01-15"),
    ("california", "2026-12-31", None, "none", "2027-02-14", "2027-02-15", "2027-02-15"),
    ("california", "2026-06-19", None, "none", "2026-08-03", "2026-08-03", "2026-08-03"),
    ("california", "2026-03-06", None, "none", "2026-04-20", "2026-04-20", "2026-04-20"),
    ("canada", "2026-01-31", None, "none", "2026-03-02", "2026-03-02", "2026-03-02"),
    ("canada", "2028-01-30", None, "none", "2028-02-29", "2028-02-29", "2028-02-29"),
    ("canada", "2026-02-28", None, "none", "2026-03-30", "2026-03-30", "2026-03-30"),
    ("canada", "2026-11-22", None, "none", "2026-12-22", "2026-12-22", "2026-12-22"),
    ("canada", "2025-12-01", None, "none", "2025-12-31", "2025-12-31", "2025-12-31"),
    ("canada", "2026-12-31", None, "none", "2027-01-30", "2027-02-01", "2027-02-01"),
    ("canada", "2026-06-19", None, "none", "2026-07-19", "2026-07-20", "2026-07-20"),
    ("canada", "2026-03-06", None, "none", "2026-04-05", "2026-04-06", "2026-04-06"),
    ("quebec", "2026-01-31", None, "none", "2026-03-02", "2026-03-02", "2026-03-02"),
    ("quebec", "2028-01-30", None, "none", "2028-02-29", "2028-02-29", "2028-02-29"),
    ("quebec", "2026-02-28", None, "none", "2026-03-30", "2026-03-30", "2026-03-30"),
    ("quebec", "2026-11-22", None, "none", "2026-12-22", "2026-12-22", "2026-12-22"),
    ("quebec", "2025-12-01", None, "none", "2025-12-31", "2025-12-31", "2025-12-31"),
    ("quebec", "2026-12-31", None, "none", "2027-01-30", "2027-02-01", "2027-02-01"),
    ("quebec", "2026-06-19", None, "none", "2026-07-19", "2026-07-20", "2026-07-20"),
    ("quebec", "2026-03-06", None, "none", "2026-04-05", "2026-04-06", "2026-04-06"),
    ("brazil", "2026-01-31", None, "none", "2026-02-15", "2026-02-16", "2026-02-16"),
    ("brazil", "2028-01-30", None, "none", "2028-02-14", "2028-02-14", "2028-02-14"),
    ("brazil", "2026-02-28", None, "none", "2026-03-15", "2026-03-16", "2026-03-16"),
    ("brazil", "2026-11-22", None, "none", "2026-12-07", "2026-12-07", "2026-12-07"),
    ("brazil", "2025-12-01", None, "none", "2025-12-16", "2025-12-16", "2025-12-16"),
    ("brazil", "2026-12-31", None, "none", "2027-01-15", "2027-01-15", "2027-01-15"),
    ("brazil", "2026-06-19", None, "none", "2026-07-04", "2026-07-06", "2026-07-06"),
    ("brazil", "2026-03-06", None, "none", "2026-03-21", "2026-03-23", "2026-03-23"),
    ("switzerland", "2026-01-31", None, "none", "2026-03-02", "2026-03-02", "2026-03-02"),
    ("switzerland", "2028-01-30", None, "none", "2028-02-29", "2028-02-29", "2028-02-29"),
    ("switzerland", "2026-02-28", None, "none", "2026-03-30", "2026-03-30", "2026-03-30"),
    ("switzerland", "2026-11-22", None, "none", "2026-12-22", "2026-12-22", "2026-12-22"),
    ("switzerland", "2025-12-01", None, "none", "2025-12-31", "2025-12-31", "2025-12-31"),
    ("switzerland", "2026-12-31", None, "none", "2027-01-30", "2027-02-01", "2027-02-01"),
    ("switzerland", "2026-06-19", None, "none", "2026-07-19", "2026-07-20", "2026-07-20"),
    ("switzerland", "2026-03-06", None, "none", "2026-04-05", "2026-04-06", "2026-04-06"),
    ("hong_kong", "2026-01-31", None, "none", "2026-03-12", "2026-03-12", "2026-03-12"),
    ("hong_kong", "2028-01-30", None, "none", "2028-03-10", "2028-03-10", "2028-03-10"),
    ("hong_kong", "2026-02-28", None, "none", "2026-04-09", "2026-04-09", "2026-04-09"),
    ("hong_kong", "2026-11-22", None, "none", "2027-01-01", "2027-01-01", "2027-01-01"),
    ("hong_kong", "2025-12-01", None, "none", "2026-01-10", "2026-01-12", "2026-01-12"),
    ("hong_kong", "2026-12-31", None, "none", "2027-02-09", "2027-02-09", "2027-02-09"),
    ("hong_kong", "2026-06-19", None, "none", "2026-07-29", "2026-07-29", "2026-07-29"),
    ("hong_kong", "2026-03-06", None, "none", "2026-04-15", "2026-04-15", "2026-04-15"),
    ("ask_again", "2026-01-31", None, "none", "2026-03-02", "2026-03-02", "2026-03-02"),
    ("ask_again", "2028-01-30", None, "none", "2028-02-29", "2028-02-29", "2028-02-29"),
    ("ask_again", "2026-02-28", None, "none", "2026-03-30", "2026-03-30", "2026-03-30"),
    ("ask_again", "2026-11-22", None, "none", "2026-12-22", "2026-12-22", "2026-12-22"),
    ("ask_again", "2025-12-01", None, "none", "2025-12-31", "2025-12-31", "2025-12-31"),
    ("ask_again", "2026-12-31", None, "none", "2027-01-30", "2027-02-01", "2027-02-01"),
    ("ask_again", "2026-06-19", None, "none", "2026-07-19", "2026-07-20", "2026-07-20"),
    ("ask_again", "2026-03-06", None, "none", "2026-04-05", "2026-04-06", "2026-04-06"),
    ("gdpr", "2026-01-31", Some("2026-02-15"), "granted", "2026-04-30", "2026-04-30", "2026-04-30"),
    ("gdpr", "2026-01-31", Some("2026-02-28"), "granted", "2026-04-30", "2026-04-30", "2026-04-30"),
    ("gdpr", "2026-01-31", Some("2026-03-02"), "granted", "2026-04-30", "2026-04-30", "2026-04-30"),
    ("gdpr", "2026-01-31", Some("2026-03-03"), "too_late", "2026-02-28", "2026-03-02", "2026-03-02"),
    ("gdpr", "2026-01-31", Some("2026-01-31"), "granted", "2026-04-30", "2026-04-30", "2026-04-30"),
    ("gdpr", "2026-01-31", Some("2026-01-30"), "before_receipt", "2026-02-28", "2026-03-02", "2026-03-02"),
    ("gdpr", "2025-11-30", Some("2025-12-15"), "granted", "2026-02-28", "2026-03-02", "2026-03-02"),
    ("gdpr", "2026-11-30", Some("2026-12-01"), "granted", "2027-02-28", "2027-03-01", "2027-03-01"),
    ("gdpr", "2027-11-30", Some("2027-12-30"), "granted", "2028-02-29", "2028-02-29", "2028-02-29"),
    ("gdpr", "2027-11-30", Some("2028-01-01"), "too_late", "2027-12-30", "2027-12-30", "2027-12-30"),
    ("gdpr", "2026-03-06", Some("2026-04-07"), "granted", "2026-06-06", "2026-06-08", "2026-06-08"),
    ("gdpr", "2026-03-06", Some("2026-04-08"), "too_late", "2026-04-06", "2026-04-06", "2026-04-07"),
    ("uk", "2026-03-03", Some("2026-04-07"), "granted", "2026-06-03", "2026-06-03", "2026-06-03"),
    ("uk", "2026-03-03", Some("2026-04-08"), "too_late", "2026-04-03", "2026-04-03", "2026-04-07"),
    ("uk", "2026-01-31", Some("2026-02-20"), "granted", "2026-04-30", "2026-04-30", "2026-04-30"),
    ("uk", "2025-10-31", Some("2025-11-30"), "granted", "2026-01-31", "2026-02-02", "2026-02-02"),
    ("uk_complaint", "2026-07-01", Some("2026-07-15"), "not_in_this_law", "2026-07-31", "2026-07-31", "2026-07-31"),
    ("california", "2026-01-31", Some("2026-03-01"), "granted", "2026-05-01", "2026-05-01", "2026-05-01"),
    ("california", "2026-01-31", Some("2026-04-30"), "too_late", "2026-03-17", "2026-03-17", "2026-03-17"),
    ("california", "2026-11-22", Some("2027-01-06"), "granted", "2027-02-20", "2027-02-22", "2027-02-22"),
    ("california", "2026-11-22", Some("2027-01-07"), "too_late", "2027-01-06", "2027-01-06", "2027-01-06"),
    ("canada", "2026-01-31", Some("2026-02-10"), "granted", "2026-04-01", "2026-04-01", "2026-04-01"),
    ("canada", "2026-01-31", Some("2026-03-10"), "too_late", "2026-03-02", "2026-03-02", "2026-03-02"),
    ("canada", "2028-01-31", Some("2028-03-01"), "granted", "2028-03-31", "2028-03-31", "2028-03-31"),
    ("quebec", "2026-01-31", Some("2026-02-10"), "not_in_this_law", "2026-03-02", "2026-03-02", "2026-03-02"),
    ("brazil", "2026-01-31", Some("2026-02-10"), "not_in_this_law", "2026-02-15", "2026-02-16", "2026-02-16"),
    ("switzerland", "2026-01-31", Some("2026-03-03"), "too_late", "2026-03-02", "2026-03-02", "2026-03-02"),
    ("switzerland", "2026-01-31", Some("2026-02-10"), "granted", "2026-03-02", "2026-03-02", "2026-03-02"),
    ("hong_kong", "2026-01-31", Some("2026-03-13"), "too_late", "2026-03-12", "2026-03-12", "2026-03-12"),
    ("hong_kong", "2026-01-31", Some("2026-03-12"), "granted", "2026-03-12", "2026-03-12", "2026-03-12"),
    ("hong_kong", "2026-01-31", Some("2026-02-10"), "granted", "2026-03-12", "2026-03-12", "2026-03-12"),
    ("ask_again", "2026-01-31", Some("2026-02-10"), "not_in_this_law", "2026-03-02", "2026-03-02", "2026-03-02"),
];

#[test]
fn each_period_ends_where_the_law_says() {
    assert!(ROWS.len() >= 150);
    for row in ROWS {
        let (rule, received, extension, outcome, by, weekday, working_day) = *row;
        let day = |text: &str| text.parse::<Date>().unwrap();
        let due = due(rule.parse().unwrap(), day(received), extension.map(day));
        let said = serde_json::to_value(due.extension).unwrap();
        assert_eq!(
            (said.as_str().unwrap(), due.by, due.by_weekday, due.by_working_day),
            (outcome, day(by), day(weekday), day(working_day)),
            "{row:?}"
        );
        assert_eq!(due.counts_from, day(received).tomorrow().unwrap());
    }
}

#[test]
fn the_uk_acknowledgement_is_due_since_19_june_2026() {
    for (received, expected) in [
        ("2026-06-18", None),
        ("2026-06-19", Some("2026-07-19")),
        ("2026-11-22", Some("2026-12-22")),
        ("2027-01-31", Some("2027-03-02")),
    ] {
        let due = due(Rule::Uk, received.parse().unwrap(), None);
        assert_eq!(
            due.acknowledge_by.map(|day| day.to_string()).as_deref(),
            expected,
            "{received}"
        );
    }
    assert_eq!(due(Rule::Gdpr, date(2026, 11, 22), None).acknowledge_by, None);
}

#[test]
fn a_date_stands_to_today_as_the_working_day_says() {
    use optout::deadline::Standing::{Late, Soon, Today, Waiting};
    // Received on 28 February 2026: by Saturday 28 March, so Monday 30 March.
    let due = due(Rule::Gdpr, date(2026, 2, 28), None);
    for (today, standing) in [
        (date(2026, 2, 28), Waiting { days: 30 }),
        (date(2026, 3, 22), Waiting { days: 8 }),
        (date(2026, 3, 23), Soon { days: 7 }),
        (date(2026, 3, 29), Soon { days: 1 }),
        (date(2026, 3, 30), Today),
        (date(2026, 3, 31), Late { days: 1 }),
        (date(2027, 3, 30), Late { days: 365 }),
    ] {
        assert_eq!(due.standing(today), standing, "{today}");
    }
}

#[test]
fn only_the_gdpr_and_uk_rules_promise_an_answer_to_an_objection() {
    for rule in Rule::ALL {
        let due = due(rule, date(2026, 11, 22), None);
        assert_eq!(
            due.kind == DueKind::Answer,
            matches!(rule, Rule::Gdpr | Rule::Uk),
            "{rule:?}"
        );
    }
}

#[test]
fn each_rule_has_a_name_and_a_source_and_reads_back() {
    for rule in Rule::ALL {
        assert_eq!(Rule::from_str(rule.id()), Ok(rule));
        assert_eq!(serde_json::to_value(rule).unwrap(), rule.id());
        assert!(!rule.source().provision.is_empty());
        assert_eq!(
            rule.source().address.starts_with("https://"),
            rule != Rule::AskAgain
        );
        let due = due(rule, date(2026, 1, 31), Some(date(2026, 2, 5)));
        let text = serde_json::to_string(&due).unwrap();
        assert_eq!(serde_json::from_str::<optout::deadline::Due>(&text).unwrap(), due);
    }
    assert_eq!(Rule::from_str("uk-complaint"), Ok(Rule::UkComplaint));
    assert!(Rule::from_str("law").is_err());
}

#[test]
fn every_place_has_a_rule() {
    for region in Region::countries() {
        let rule = region.answer_rule();
        assert!(
            due(rule, date(2026, 1, 31), None).by > date(2026, 1, 31),
            "{}",
            region.code
        );
    }
}

fn any_day() -> impl Strategy<Value = Date> {
    (0i64..40_542).prop_map(|days| date(1990, 1, 1).saturating_add(days.days()))
}

fn any_rule() -> impl Strategy<Value = Rule> {
    proptest::sample::select(Rule::ALL.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn a_month_ends_on_the_same_number_or_on_the_last_day(received in any_day()) {
        let by = due(Rule::Gdpr, received, None).by;
        let months = i32::from(by.year() - received.year()) * 12 + i32::from(by.month() - received.month());
        prop_assert_eq!(months, 1);
        prop_assert!(by.day() == received.day() || (by.day() < received.day() && by == by.last_of_month()));
    }

    #[test]
    fn days_are_counted_from_the_day_after_receipt(received in any_day(), rule in any_rule()) {
        let due = due(rule, received, None);
        if let Period::Days(count) = due.period {
            prop_assert_eq!((due.by - due.counts_from).get_days() + 1, i32::from(count));
        }
    }

    #[test]
    fn the_working_day_is_the_first_one_from_the_last_day_on(received in any_day(), rule in any_rule()) {
        let due = due(rule, received, None);
        let off = |day: Date| matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || is_holiday(day, due.holidays);
        prop_assert!(!off(due.by_working_day));
        let mut day = due.by;
        while day < due.by_working_day {
            prop_assert!(off(day));
            day = day.tomorrow().unwrap();
        }
        prop_assert!(due.by <= due.by_weekday && due.by_weekday <= due.by_working_day);
        prop_assert!((due.by_working_day - due.by).get_days() <= 5);
    }

    #[test]
    fn a_later_receipt_never_ends_sooner(received in any_day(), rule in any_rule()) {
        let next = received.tomorrow().unwrap();
        prop_assert!(due(rule, received, None).by <= due(rule, next, None).by);
    }

    #[test]
    fn an_extension_moves_the_date_only_when_it_came_in_time(
        received in any_day(), rule in any_rule(), after in -40i64..140
    ) {
        let plain = due(rule, received, None);
        let told = received.saturating_add(after.days());
        let extended = due(rule, received, Some(told));
        if extended.extension == ExtensionOutcome::Granted {
            prop_assert!(received <= told && told <= plain.by_working_day);
            prop_assert!(extended.by > plain.by || (rule.leaves_the_extension_open() && extended.by == plain.by));
        } else {
            prop_assert_eq!(extended.by, plain.by);
            prop_assert!(rule.extended_period().is_none() || told < received || told > plain.by_working_day);
        }
    }

    #[test]
    fn the_working_day_of_any_state_or_land_is_the_first_one_there(
        by in any_day(),
        place in proptest::sample::select(vec![
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT",
            "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO", "GB", "DE-BW", "DE-BY", "DE-BE", "DE-BB",
            "DE-HB", "DE-HH", "DE-HE", "DE-MV", "DE-NI", "DE-NW", "DE-RP", "DE-SL", "DE-SN", "DE-ST", "DE-SH", "DE-TH",
        ]),
    ) {
        let off = |day: Date| {
            matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || is_public_holiday(day, place).unwrap()
        };
        let moved = next_working_day_in(by, place).unwrap();
        prop_assert!(!off(moved) && (moved - by).get_days() <= 6, "{}", moved);
        let mut day = by;
        while day < moved {
            prop_assert!(off(day));
            day = day.tomorrow().unwrap();
        }
        if let Some((country, _)) = place.split_once('-') {
            prop_assert!(next_working_day_in(by, country).unwrap() <= moved);
        }
    }
}
