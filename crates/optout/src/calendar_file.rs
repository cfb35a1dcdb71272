//! The date to come as a calendar file (RFC 5545): one all-day event with reminders, as text.
//!
//! The same event keeps its UID for good and its SEQUENCE rises when its day moves, so that a calendar that takes the
//! file again moves the event instead of adding one. Deliberately absent: the words, which the caller gives, and files.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

/// Most bytes of a line before it is folded, without its line break (RFC 5545 3.1).
const LINE_BYTES: usize = 75;
/// Most characters of a summary or a description.
const TEXT_LIMIT: usize = 2_000;

/// An event for a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarEvent {
    /// Its name for good; see [`event_uid`].
    pub uid: String,
    /// How often its day moved; see [`next_sequence`].
    pub sequence: u32,
    /// When the file is made.
    pub made: Timestamp,
    /// The day.
    pub day: Date,
    /// One line.
    pub summary: String,
    /// What to do and where the date comes from.
    pub description: String,
    /// Where the rule can be read.
    pub address: Option<String>,
    /// On which days before, at 9 in the morning, the calendar reminds. 0 is the day itself.
    pub remind_days_before: Vec<u8>,
    /// Whether the event no longer holds.
    pub cancelled: bool,
}

/// The name of an event: the log it comes from and the place of the objection in it. The log's name is shortened to
/// letters and digits, so that nothing else gets into the file.
#[must_use]
pub fn event_uid(log: &str, objection: u64) -> String {
    let log: String = log.chars().filter(char::is_ascii_alphanumeric).take(64).collect();
    format!(
        "{}-{objection}@default-off",
        if log.is_empty() { "log" } else { &log }
    )
}

/// The SEQUENCE for a day: that of the last file, and one more where the day moved or the event was taken back.
#[must_use]
pub fn next_sequence(last: Option<&CalendarEvent>, day: Date, cancelled: bool) -> u32 {
    last.map_or(0, |last| {
        let changed = last.day != day || last.cancelled != cancelled;
        last.sequence.saturating_add(u32::from(changed))
    })
}

/// Writes the file.
#[must_use]
pub fn calendar_file(event: &CalendarEvent) -> String {
    let mut file = String::new();
    let mut line = |text: &str| fold(&mut file, text);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Default Off//Default Off//EN");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    line("BEGIN:VEVENT");
    line(&format!("UID:{}", escaped(&event.uid)));
    line(&format!("SEQUENCE:{}", event.sequence));
    line(&format!("DTSTAMP:{}", event.made.strftime("%Y%m%dT%H%M%SZ")));
    line(&format!("DTSTART;VALUE=DATE:{}", event.day.strftime("%Y%m%d")));
    let next = event.day.saturating_add(1.day());
    line(&format!("DTEND;VALUE=DATE:{}", next.strftime("%Y%m%d")));
    line(&format!("SUMMARY:{}", escaped(&event.summary)));
    line(&format!("DESCRIPTION:{}", escaped(&event.description)));
    // An address is a URI, not a text: it is not escaped, so one with odd characters is left out.
    if let Some(address) = event.address.as_deref().filter(|address| is_plain(address)) {
        line(&format!("URL:{address}"));
    }
    line("TRANSP:TRANSPARENT");
    line(if event.cancelled {
        "STATUS:CANCELLED"
    } else {
        "STATUS:CONFIRMED"
    });
    if !event.cancelled {
        let mut days = event.remind_days_before.clone();
        days.sort_unstable();
        days.dedup();
        for before in days {
            line("BEGIN:VALARM");
            line("ACTION:DISPLAY");
            line(&format!("DESCRIPTION:{}", escaped(&event.summary)));
            line(&format!("TRIGGER:{}", trigger(before)));
            line("END:VALARM");
        }
    }
    line("END:VEVENT");
    line("END:VCALENDAR");
    file
}

/// Nine in the morning of a day before, counted from the midnight at which an all-day event begins.
fn trigger(days_before: u8) -> String {
    match days_before {
        0 => "PT9H".to_owned(),
        1 => "-PT15H".to_owned(),
        more => format!("-P{}DT15H", more - 1),
    }
}

/// A text as RFC 5545 3.3.11 wants it; characters that it forbids are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.replace("\r\n", "\n").chars().take(TEXT_LIMIT) {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

fn is_plain(address: &str) -> bool {
    address.starts_with("https://")
        && address
            .chars()
            .all(|c| c.is_ascii_graphic() && !matches!(c, '"' | '\\' | '<' | '>'))
}

/// Adds a line, folded between characters, with CRLF.
fn fold(file: &mut String, text: &str) {
    let mut room = LINE_BYTES;
    for c in text.chars() {
        if c.len_utf8() > room {
            file.push_str("\r\n ");
            room = LINE_BYTES - 1;
        }
        room -= c.len_utf8();
        file.push(c);
    }
    file.push_str("\r\n");
}
