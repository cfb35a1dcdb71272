//! The few facts of the table for many bundles: country, first on, off confirmed, objection, answer.
//!
//! They are read by the names that the app gives its records. A record of another app, or of a later version, simply
//! has none of them. Deliberately absent: any weight for the verdict.

use evidence::Entry;
use serde::Serialize;
use serde_json::Value;

/// Is what the shown records say, by their own word.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Facts {
    /// Where the person lives, as given in the objection.
    pub(crate) country: Option<String>,
    /// When the setting was first read, or reported, as on (RFC 3339, the recording machine's clock).
    pub(crate) first_on: Option<String>,
    /// When off was first confirmed after a reload.
    pub(crate) off_confirmed: Option<String>,
    /// The day on which the first objection was sent.
    pub(crate) objection: Option<String>,
    /// The newest answer, and the day on which it came.
    pub(crate) answer: Option<String>,
}

impl Facts {
    /// Takes what one record says.
    pub(crate) fn take(&mut self, entry: &Entry) {
        let text = |name: &str| entry.body.get(name).and_then(Value::as_str).map(plain);
        let when = || Some(plain(&entry.at.utc));
        match entry.kind.as_str() {
            "reading" if text("outcome").as_deref() == Some("on") => keep(&mut self.first_on, when()),
            "told" if text("answer").as_deref() == Some("on") => keep(&mut self.first_on, when()),
            "switch-confirmed" => keep(&mut self.off_confirmed, when()),
            "objection-noted" => {
                keep(&mut self.country, text("country"));
                keep(&mut self.objection, text("sent_on"));
            }
            "answer-noted" => {
                let answer = text("answer").zip(text("received_on"));
                self.answer = answer
                    .map(|(answer, day)| format!("{answer} {day}"))
                    .or(self.answer.take());
            }
            _ => {}
        }
    }
}

/// Keeps the first value that comes.
fn keep(slot: &mut Option<String>, value: Option<String>) {
    if slot.is_none() {
        *slot = value;
    }
}

/// Makes a foreign word fit for a terminal: short, and no signs that steer it.
pub(crate) fn plain(text: &str) -> String {
    let steers = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars()
        .map(|c| if steers(c) { '?' } else { c })
        .take(100)
        .collect()
}
