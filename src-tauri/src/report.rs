//! `report.html`, `report.pdf` and `READ-ME-FIRST.txt` of an export: what a lawyer reads first.
//!
//! The report is one [`Document`]; `paper` makes the web page and the PDF of it, so both say the same. Words come from
//! the message files; deliberately absent: any claim the record does not carry.

mod exhibits;
mod facts;
mod on_paper;
#[cfg(feature = "pdf")]
mod print;
mod read_me;
mod sections;
mod told;

use evidence::{Entry, Log, PayloadFile, StockCase, Withheld, stock_commands};
use optout::{journey::State, observation::Record};
use paper::{Direction, Document};

use exhibits::{Exhibit, Stamp};

use crate::{
    APP_ID,
    record_store::record_of,
    words::{LoadWordsError, Words},
};

#[cfg(feature = "pdf")]
pub use print::{PrintReportError, Printing, sheet};

/// What a copy holds, for its pages.
pub struct Content<'a> {
    /// The log it is taken from.
    pub log: &'a Log,
    /// The entries that are shown.
    pub entries: &'a [Entry],
    /// What is not.
    pub withheld: &'a Withheld,
    /// Fingerprint of the key that seals it.
    pub fingerprint: Option<String>,
    /// Whether it is practice.
    pub practice: bool,
    /// The day, `YYYY-MM-DD`.
    pub day: &'a str,
    /// The member's language, BCP 47.
    pub language: &'a str,
    /// Files of the proof that lie within the PDF; none where there is no PDF.
    pub attached: &'a [PayloadFile],
    /// Whether a case file for an authority lies beside the report.
    pub with_case_file: bool,
}

/// Everything the pages are written from.
pub struct Case<'a> {
    words: Words,
    attached: &'a [PayloadFile],
    entries: &'a [Entry],
    withheld: &'a Withheld,
    exhibits: Vec<Exhibit<'a>>,
    stamps: Vec<Stamp<'a>>,
    with_case_file: bool,
    state: State,
    records: Vec<Record>,
    practice: bool,
    day: &'a str,
    size: u64,
    root: String,
    fingerprint: Option<String>,
}

/// Reads what is shown, for its pages.
///
/// # Errors
/// When a shipped message file is damaged.
pub fn case<'a>(content: &Content<'a>) -> Result<Case<'a>, LoadWordsError> {
    let records: Vec<Record> = content.entries.iter().filter_map(record_of).collect();
    let head = content.log.head();
    Ok(Case {
        words: Words::load(content.language)?,
        attached: content.attached,
        entries: content.entries,
        withheld: content.withheld,
        exhibits: exhibits::exhibits_of(content.entries, content.withheld),
        stamps: exhibits::stamps_of(content.entries),
        with_case_file: content.with_case_file,
        state: State::replay(records.iter()),
        records,
        practice: content.practice,
        day: content.day,
        size: head.size,
        root: head.root.to_string(),
        fingerprint: content.fingerprint.clone(),
    })
}

/// Writes the web page and the read-me.
pub fn pages(case: &Case<'_>) -> Vec<PayloadFile> {
    vec![
        PayloadFile {
            path: "READ-ME-FIRST.txt".to_owned(),
            bytes: case.read_me().into_bytes(),
        },
        PayloadFile {
            path: "report.html".to_owned(),
            bytes: paper::web_page(&case.document()).into_bytes(),
        },
    ]
}

impl Case<'_> {
    /// The commands by name, each with its line; a message says what it shows.
    fn commands(&self) -> Vec<(&'static str, String)> {
        let stock = stock_commands(&self.stock_case())
            .into_iter()
            .map(|one| (one.name, one.line));
        stock.chain([("own", "evidence-verify .".to_owned())]).collect()
    }

    fn stock_case(&self) -> StockCase<'_> {
        StockCase {
            app_id: APP_ID,
            size: self.size,
            shown: !self.entries.is_empty(),
            sealed: self.fingerprint.is_some(),
            stamped: self.stamped_size(),
        }
    }

    fn say(&self, id: &str) -> String {
        self.words.say(id).into_owned()
    }

    fn with(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.words.with(id, values).into_owned()
    }

    /// The day of the export in words, and as ISO 8601 beside it.
    fn made_on(&self) -> String {
        self.day.parse().map_or_else(
            |_| self.day.to_owned(),
            |day| format!("{} ({})", self.words.date(day), self.words.apart(self.day)),
        )
    }

    fn points(&self, ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| self.say(id)).collect()
    }

    fn shown(&self) -> [&'static str; 4] {
        [
            "report-proved-shown",
            "report-proved-unchanged",
            "report-proved-order",
            "report-proved-key",
        ]
    }

    fn not_shown(&self) -> Vec<&'static str> {
        let mut ids = vec![
            "report-not-proved-use",
            "report-not-proved-past",
            "report-not-proved-person",
            match self.names_a_person() {
                true => "report-not-proved-account-letters",
                false => "report-not-proved-account",
            },
            match self.stamps.is_empty() {
                true => "report-not-proved-clock",
                false => "report-not-proved-clock-stamped",
            },
            "report-not-proved-server",
        ];
        if self.fingerprint.is_none() {
            ids.push("report-not-proved-unsealed");
        }
        ids
    }

    /// The whole report, before it has a face.
    pub fn document(&self) -> Document {
        let mut sections = vec![self.facts(), self.how().on_a_new_page(), self.all_records()];
        sections.push(self.pictures());
        sections.extend(self.objection());
        sections.extend(self.exhibit_list());
        sections.push(self.withheld());
        sections.extend(self.proof());
        sections.extend([
            self.challenges(),
            self.seal(),
            self.time_stamps(),
            self.checking(),
        ]);
        sections.extend(self.checking_on_paper());
        sections.push(self.glossary());
        let name = if self.practice { "PRACTICE" } else { "Default Off" };
        let made = [("date", &*self.made_on()), ("version", env!("CARGO_PKG_VERSION"))];
        Document {
            language: self.words.language.to_owned(),
            direction: match self.words.direction() {
                "rtl" => Direction::RightToLeft,
                _ => Direction::LeftToRight,
            },
            title: self.say("report-title"),
            subtitle: self.say("report-subtitle"),
            warning: self.practice.then(|| self.say("report-practice-text")),
            opening: vec![self.with("report-made", &made), self.say("report-independent")],
            sections,
            footer: self.with("report-page-footer", &[("name", name), ("head", &self.root)]),
        }
    }
}
