//! What the page says, in the order in which an authority reads: facts, what happened, exhibits, letters, proof, limits.
//!
//! Deliberately absent: how it looks (`paper`), and any claim that the record does not carry.

use evidence::Entry;
use optout::{
    case_file::{CaseFile, Dated, ExhibitKind, Fit, TimelineLine},
    deadline::DueKind,
    follow_up::{AnswerDay, FollowUpEvent},
    objection::Membership,
    observation::Observation,
    region::{ObjectionRight, Region},
};

use paper::{Block, Cell, Column, Direction, Document, Section, Table, Width};

use super::{Content, ShownExhibit, event_in_words};
use crate::{
    follow_view::target_name,
    record_store::moment_of,
    show::{code, number},
    views::OutcomeView,
    words::Words,
};

pub(super) struct Writer<'a> {
    pub(super) content: &'a Content<'a>,
    file: &'a CaseFile,
    pub(super) shown: &'a [ShownExhibit<'a>],
    words: &'a Words,
}

/// Writes the document. Pictures go in while there is room for their bytes; for the others a sentence names the file.
pub fn document(
    content: &Content<'_>,
    file: &CaseFile,
    shown: &[ShownExhibit<'_>],
    words: &Words,
    room: u64,
) -> Document {
    let writer = Writer {
        content,
        file,
        shown,
        words,
    };
    let wanted = content.wanted;
    let made_on = format!("{} ({})", words.date(wanted.today), wanted.today);
    let mut sections = vec![
        writer.facts(),
        writer.timeline(),
        writer.exhibits(),
        writer.letters(),
    ];
    sections.extend(writer.pictures(room));
    sections.extend(writer.proof());
    let name = if content.practice {
        "PRACTICE"
    } else {
        "Default Off"
    };
    Document {
        language: words.language.to_owned(),
        direction: match words.direction() {
            "rtl" => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        },
        title: writer.say("case-title"),
        subtitle: writer.with("case-for", &[("authority", &file.facts.authority)]),
        warning: content.practice.then(|| writer.say("report-practice-text")),
        opening: vec![
            writer.with(
                "report-made",
                &[("date", &made_on), ("version", env!("CARGO_PKG_VERSION"))],
            ),
            writer.say("report-independent"),
        ],
        sections,
        footer: writer.with(
            "report-page-footer",
            &[("name", name), ("head", &content.log.head().root.to_string())],
        ),
    }
}

impl Writer<'_> {
    pub(super) fn say(&self, id: &str) -> String {
        self.words.say(id).into_owned()
    }

    pub(super) fn with(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.words.with(id, values).into_owned()
    }

    fn facts(&self) -> Section {
        let (facts, wanted) = (&self.file.facts, self.content.wanted);
        let case = &wanted.case;
        let controller = facts.controller;
        let person = if wanted.with_personal {
            format!(
                "{} {}, {}",
                case.first_name.trim(),
                case.last_name.trim(),
                case.email.trim()
            )
        } else {
            self.say("case-person-withheld")
        };
        let account = match facts.member {
            Membership::Member => "case-account-yes",
            Membership::NotAMember => "case-account-no",
        };
        let aims: Vec<String> = facts
            .targets
            .iter()
            .map(|target| self.say(&format!("case-aim-{}", target_name(*target).replace('_', "-"))))
            .collect();
        let reference = facts.reference.as_deref().unwrap_or("").trim();
        let mut rows = vec![
            ("case-person", person),
            ("case-account", self.say(account)),
            ("case-place", place(&case.sent.country)),
            (
                "case-company",
                format!("{}, {}", controller.name(), controller.post_address().join(", ")),
            ),
            ("case-sent", self.words.date(facts.sent_on)),
            ("case-aims", aims.join("; ")),
            ("case-law", self.say(self.law())),
            (
                "case-reference",
                match reference {
                    "" => self.say("case-reference-none"),
                    reference => reference.to_owned(),
                },
            ),
            ("case-due", self.due(&facts.standing.answer)),
            ("case-came", self.came()),
            ("report-facts-setting", self.say("report-facts-setting-value")),
            ("report-facts-first-on", self.first(OutcomeView::On, false)),
            ("report-facts-off-confirmed", self.first(OutcomeView::Off, true)),
        ];
        if self.any(ExhibitKind::Told) {
            rows.push(("report-facts-told", self.first_told()));
        }
        rows.push(("report-facts-records", self.content.entries.len().to_string()));
        let rows = rows
            .into_iter()
            .map(|(name, value)| (self.say(name), Cell::Text(value)))
            .collect();
        let mut blocks = vec![Block::Facts(rows), Block::Text(self.say("case-not-claimed"))];
        if !wanted.with_personal {
            blocks.push(Block::Text(self.say("case-withheld")));
        }
        Section::new(self.say("report-facts-title"), blocks)
    }

    fn law(&self) -> &'static str {
        let facts = &self.file.facts;
        match facts.right {
            ObjectionRight::Gdpr => "case-law-gdpr",
            ObjectionRight::UkGdpr => "case-law-uk-gdpr",
            ObjectionRight::SwissDeclaredWish => "case-law-swiss",
            // The provinces with a law of their own do not go by the federal one.
            ObjectionRight::CanadaWithdrawConsent if self.content.wanted.case.sent.country.contains('-') => {
                "case-law-canada-province"
            }
            ObjectionRight::CanadaWithdrawConsent => "case-law-canada",
            ObjectionRight::HongKongNewPurpose => "case-law-hong-kong",
            ObjectionRight::BrazilOpposition => "case-law-brazil",
            ObjectionRight::None => "case-law-none",
        }
    }

    fn due(&self, answer: &AnswerDay) -> String {
        let rule = self.say(&format!("objection-source-{}", answer.due.rule.id()));
        let day = self.words.date(answer.on);
        let id = match answer.due.kind {
            DueKind::Answer | DueKind::Acknowledgement
                if answer.open && answer.is_over(self.content.wanted.today) =>
            {
                "case-due-over"
            }
            DueKind::Answer | DueKind::Acknowledgement => "case-due-law",
            DueKind::Yardstick => "case-due-yardstick",
            DueKind::AskAgain => return self.say("case-due-none"),
        };
        let said = self.with(id, &[("date", &day), ("rule", &rule)]);
        match answer.calendar_day() {
            Some(day) => format!(
                "{said} {}",
                self.with("objection-due-moved", &[("date", &self.words.date(day))])
            ),
            None => said,
        }
    }

    /// The newest thing that came from the company, or that nothing did.
    fn came(&self) -> String {
        let events = &self.content.wanted.case.events;
        let came = events.iter().rev().find(|event| {
            matches!(
                event,
                FollowUpEvent::Acknowledged { .. }
                    | FollowUpEvent::Extended { .. }
                    | FollowUpEvent::Answered { .. }
            )
        });
        came.map_or_else(
            || self.say("case-came-nothing"),
            |event| {
                let day = self.words.date(event.on());
                self.with(
                    "case-came-on",
                    &[("date", &day), ("what", &event_in_words(self.words, event))],
                )
            },
        )
    }

    fn any(&self, kind: ExhibitKind) -> bool {
        self.file.exhibits.iter().any(|each| each.shown.kind == kind)
    }

    /// The first reading that came to an outcome, in words.
    fn first(&self, outcome: OutcomeView, confirmed: bool) -> String {
        let found = self.shown.iter().find(|each| {
            each.exhibit.shown.kind == ExhibitKind::Reading
                && each
                    .material
                    .row
                    .as_ref()
                    .is_some_and(|row| row.outcome == Some(outcome) && (row.confirmed || !confirmed))
        });
        found.map_or_else(|| self.say("report-facts-none"), |found| self.when(found))
    }

    fn first_told(&self) -> String {
        let told = |each: &&ShownExhibit<'_>| each.exhibit.shown.kind == ExhibitKind::Told;
        self.shown
            .iter()
            .find(told)
            .map_or_else(|| self.say("report-facts-none"), |found| self.when(found))
    }

    fn when(&self, shown: &ShownExhibit<'_>) -> String {
        let record = shown.exhibit.shown.record;
        let entry = self.content.entries.iter().find(|entry| entry.seq == record);
        let at = entry.and_then(moment_of).map_or_else(
            || self.words.date(shown.exhibit.shown.on),
            |at| self.words.moment(&at),
        );
        self.with(
            "case-when",
            &[
                ("when", &at),
                ("what", &self.what(shown)),
                ("number", &shown.exhibit.number.to_string()),
            ],
        )
    }

    /// What an exhibit is, with what it came to.
    pub(super) fn what(&self, shown: &ShownExhibit<'_>) -> String {
        let kind = shown.exhibit.shown.kind;
        let name = self.say(match kind {
            ExhibitKind::Reading => "report-kind-reading",
            ExhibitKind::Told => "report-kind-told",
            ExhibitKind::Picture => "report-exhibit-picture",
            ExhibitKind::Objection => "case-kind-objection",
            ExhibitKind::LinkedinMail => "case-kind-mail",
            ExhibitKind::Letter => "case-kind-letter",
            ExhibitKind::LogProof => "case-kind-proof",
        });
        let row = shown.material.row.as_ref().filter(|_| {
            matches!(
                kind,
                ExhibitKind::Reading | ExhibitKind::Told | ExhibitKind::Picture
            )
        });
        match row.and_then(|row| Some((row.outcome?, row.confirmed))) {
            Some((OutcomeView::Off, true)) => format!("{name}: {}", self.say("record-outcome-confirmed")),
            Some((outcome, _)) => {
                let id = format!("record-outcome-{}", code(&outcome).unwrap_or_default());
                format!("{name}: {}", self.say(&id))
            }
            None => name,
        }
    }

    fn table(&self, columns: &[(&str, Width)], rows: Vec<Vec<Cell>>) -> Block {
        Block::Table(Table {
            caption: None,
            columns: columns
                .iter()
                .map(|(title, width)| Column {
                    title: self.say(title),
                    width: *width,
                })
                .collect(),
            rows,
        })
    }

    fn timeline(&self) -> Section {
        let mut lines: Vec<&Dated> = self.file.timeline.iter().collect();
        // Of one day, in the order of the records: a day that the person noted has no time of its own.
        lines.sort_by_key(|line| (line.on, self.record_of(line)));
        let rows = lines.into_iter().map(|line| self.timeline_row(line)).collect();
        let columns = [
            ("report-column-when", Width::Share(2)),
            ("report-column-what", Width::Share(3)),
            ("case-column-exhibits", Width::Fit),
        ];
        let blocks = vec![
            Block::Text(self.say("case-timeline-lead")),
            self.table(&columns, rows),
        ];
        Section::new(self.say("case-timeline-title"), blocks).on_a_new_page()
    }

    /// The record that a line stands in.
    fn record_of(&self, line: &Dated) -> Option<u64> {
        match &line.line {
            TimelineLine::ObjectionSent => Some(self.content.wanted.objection),
            TimelineLine::Event(event) => {
                let noted = |entry: &&Entry| {
                    matches!(
                        Observation::decode(&entry.kind, &entry.body),
                        Ok(Observation::FollowUpNoted(noted)) if noted.happened == *event
                    )
                };
                self.content.entries.iter().find(noted).map(|entry| entry.seq)
            }
            TimelineLine::Exhibit(_) => {
                let shown = |each: &&ShownExhibit<'_>| line.exhibits.contains(&each.exhibit.number);
                self.shown
                    .iter()
                    .find(shown)
                    .map(|each| each.exhibit.shown.record)
            }
        }
    }

    /// The moment where the app knows it; the day alone where the person noted it.
    fn when_of(&self, line: &Dated) -> String {
        let known = matches!(
            line.line,
            TimelineLine::Exhibit(ExhibitKind::Reading | ExhibitKind::Told | ExhibitKind::Picture)
        );
        let record = self.record_of(line).filter(|_| known);
        let entry = record.and_then(|seq| self.content.entries.iter().find(|entry| entry.seq == seq));
        match entry.and_then(moment_of) {
            Some(at) => self.words.moment(&at),
            None => self.words.date(line.on),
        }
    }

    fn timeline_row(&self, line: &Dated) -> Vec<Cell> {
        let what = match &line.line {
            TimelineLine::ObjectionSent => self.say("case-event-sent"),
            TimelineLine::Event(event) => event_in_words(self.words, event),
            TimelineLine::Exhibit(_) => line
                .exhibits
                .first()
                .and_then(|number| self.shown.iter().find(|each| each.exhibit.number == *number))
                .map(|shown| self.what(shown))
                .unwrap_or_default(),
        };
        let numbers: Vec<String> = line.exhibits.iter().map(u32::to_string).collect();
        vec![
            Cell::Text(self.when_of(line)),
            Cell::Text(what),
            Cell::Text(numbers.join(", ")),
        ]
    }

    fn exhibits(&self) -> Section {
        let rows = self.shown.iter().map(|shown| self.exhibit_row(shown)).collect();
        let columns = [
            ("report-exhibit-number", Width::Fit),
            ("report-exhibit-what", Width::Share(2)),
            ("case-column-day", Width::Share(1)),
            ("report-column-how", Width::Share(1)),
            ("report-exhibit-record", Width::Fit),
        ];
        let mut blocks = vec![
            Block::Text(self.say("case-exhibits-lead")),
            self.table(&columns, rows),
        ];
        let files: Vec<Vec<Cell>> = self.shown.iter().filter_map(file_row).collect();
        if !files.is_empty() {
            let columns = [
                ("report-exhibit-file", Width::Share(1)),
                ("report-exhibit-fingerprint", Width::Hash),
            ];
            blocks.push(self.table(&columns, files));
        }
        for shown in self.shown {
            let id = match shown.exhibit.fit {
                Fit::Fits => continue,
                Fit::TooLarge => "case-fit-too-large",
                Fit::OtherType => "case-fit-other-type",
            };
            let number = shown.exhibit.number.to_string();
            blocks.push(Block::Text(self.with(id, &[("number", &number)])));
        }
        Section::new(self.say("report-exhibits-title"), blocks)
    }

    fn exhibit_row(&self, shown: &ShownExhibit<'_>) -> Vec<Cell> {
        let exhibit = shown.exhibit;
        let how = shown
            .material
            .row
            .as_ref()
            .and_then(|row| code(&row.how))
            .map(|how| self.say(&format!("report-how-{how}")));
        vec![
            Cell::Text(exhibit.number.to_string()),
            Cell::Text(self.what(shown)),
            Cell::Text(match exhibit.shown.kind {
                ExhibitKind::LogProof => String::new(),
                _ => self.words.date(exhibit.shown.on),
            }),
            Cell::Text(how.unwrap_or_default()),
            Cell::Text(number(exhibit.shown.record).to_string()),
        ]
    }

    pub(super) fn heading(&self, shown: &ShownExhibit<'_>) -> String {
        self.with(
            "case-exhibit-heading",
            &[
                ("number", &shown.exhibit.number.to_string()),
                ("what", &self.what(shown)),
                ("date", &self.words.date(shown.exhibit.shown.on)),
            ],
        )
    }
}

/// The file of an exhibit, with its fingerprint.
fn file_row(shown: &ShownExhibit<'_>) -> Option<Vec<Cell>> {
    let name = shown.exhibit.file_name()?;
    let file = shown.exhibit.shown.file.as_ref()?;
    Some(vec![Cell::Code(name), Cell::Code(file.sha256.clone())])
}

/// A place by its code, and by its own name where it is a part of a country.
fn place(code: &str) -> String {
    let country = code.split('-').next().unwrap_or_default();
    let part = Region::subdivisions(country).find(|(part, _)| part.code == code);
    match part {
        Some((_, name)) => format!("{code} ({name})"),
        None => code.to_owned(),
    }
}
