//! The sections of the report after its first page, but for exhibits and time stamps.

use std::fmt::Write;

use evidence::Entry;
use optout::observation::{How, Record};
use paper::{Block, Cell, Column, Figure, Picture, Section, Table, Width};

use super::Case;
use crate::{
    personal::is_picture,
    record_store::moment_of,
    show::{code, number, row},
};

/// A longer command would fill half a page; it stands in the read-me alone.
const LONGEST_COMMAND: usize = 350;

impl Case<'_> {
    pub(super) fn how(&self) -> Section {
        let mut hows = vec!["seen_by_app", "told_by_member"];
        for (kind, how) in [
            (How::Imported, "imported"),
            (How::SignedBySender, "signed_by_sender"),
        ] {
            let known = |record: &Record| record.observation.how() == Some(kind);
            if self.records.iter().any(known) {
                hows.push(how);
            }
        }
        let meaning = |how: &str| {
            let means = self.say(&format!("report-how-{how}-means"));
            (self.say(&format!("report-how-{how}")), means)
        };
        let blocks = vec![
            Block::Terms(hows.into_iter().map(meaning).collect()),
            Block::Heading(self.say("report-method-title")),
            Block::List(self.points(&[
                "report-method-load",
                "report-method-read",
                "report-method-doubt",
                "report-method-off",
            ])),
        ];
        Section::new(self.say("report-how-title"), blocks)
    }

    pub(super) fn all_records(&self) -> Section {
        let column = |name: &str, width| Column {
            title: self.say(&format!("report-column-{name}")),
            width,
        };
        let cells = |entry: &Entry| {
            let (row, at) = (row(entry)?, moment_of(entry)?);
            let how = self.say(&format!("report-how-{}", code(&row.how).unwrap_or_default()));
            Some(vec![
                Cell::Text(row.number.to_string()),
                Cell::Text(self.words.moment(&at)),
                Cell::Text(self.what(entry, &row)),
                Cell::Text(how),
                Cell::Code(entry.sha256.to_string()),
            ])
        };
        let table = Table {
            caption: Some(self.say("report-records-caption")),
            columns: vec![
                column("number", Width::Fit),
                column("when", Width::Share(5)),
                column("what", Width::Share(6)),
                column("how", Width::Share(3)),
                column("fingerprint", Width::Hash),
            ],
            rows: self.entries.iter().filter_map(cells).collect(),
        };
        let notes = ["report-time-note", "report-numbers-note"].map(|id| Block::Text(self.say(id)));
        let mut blocks = vec![Block::Table(table)];
        blocks.extend(notes);
        Section::new(self.say("report-records-title"), blocks)
    }

    pub(super) fn pictures(&self) -> Section {
        let pictured = self.exhibits.iter().filter(|exhibit| is_picture(exhibit.kept));
        let figures = pictured.enumerate().filter_map(|(index, exhibit)| {
            let kept = exhibit.kept;
            let (first, more) = exhibit.seqs.split_first()?;
            let entry = self.entries.iter().find(|entry| entry.seq == *first)?;
            let (at, row) = (moment_of(entry)?, row(entry)?);
            let (picture, number) = ((index + 1).to_string(), row.number.to_string());
            let when = self.words.moment(&at);
            let said = self.outcome(&row).unwrap_or_default();
            let seen = if row.kind == "told" {
                "report-picture-told"
            } else {
                "report-picture-seen"
            };
            let path = exhibit.path();
            let caption = [("picture", &*picture), ("number", &*number), ("when", &*when)];
            let sha256 = kept.sha256.to_string();
            let mut note = self.with(seen, &[("outcome", &said)]);
            let fingerprint = match exhibit.blacked {
                Some(_) => "report-picture-sha256-before",
                None => "report-picture-sha256",
            };
            if exhibit.blacked.is_some() {
                let _ = write!(note, " {}", self.say("report-picture-blacked"));
            }
            for also in more.iter().filter_map(|seq| self.picture_also(*seq)) {
                let _ = write!(note, " {also}");
            }
            Some(Block::Figure(Figure {
                caption: self.with("report-picture", &caption),
                note,
                alt: self.with("report-picture-alt", &[("number", &number)]),
                lines: vec![
                    self.with("report-picture-file", &[("path", &path)]),
                    self.with(fingerprint, &[("sha256", &sha256)]),
                ],
                picture: Picture::Beside(path),
            }))
        });
        let mut blocks: Vec<Block> = figures.collect();
        if blocks.is_empty() {
            blocks.push(Block::Text(self.say("report-pictures-none")));
        } else {
            let smaller = Block::Text(self.say("report-pictures-smaller"));
            blocks.insert(0, Block::OnPaper(vec![smaller]));
        }
        Section::new(self.say("report-pictures-title"), blocks)
    }

    /// A page that did not change looks the same to the last byte, so one picture can belong to several records.
    fn picture_also(&self, seq: u64) -> Option<String> {
        let entry = self.entries.iter().find(|entry| entry.seq == seq)?;
        let (at, row) = (moment_of(entry)?, row(entry)?);
        let (number, when) = (number(seq).to_string(), self.words.moment(&at));
        let said = self.outcome(&row).unwrap_or_default();
        let values = [("number", &*number), ("when", &when), ("outcome", &said)];
        Some(self.with("report-picture-also", &values))
    }

    pub(super) fn objection(&self) -> Option<Section> {
        let sent = self.state.objections.last()?;
        let noted = &sent.noted;
        let date = self.words.date(noted.sent_on);
        let reference = match &noted.reference {
            Some(reference) => self.with("report-objection-reference", &[("reference", reference)]),
            None => self.say("report-objection-no-reference"),
        };
        let due = sent.answer_day();
        let answer = match due.is_legal() {
            true => "report-objection-due",
            false => "report-objection-ask",
        };
        let by = self.words.date(due.on);
        let rule = self.say(&format!("objection-source-{}", due.due.rule.id()));
        let letter = match noted.text.is_empty() {
            true => Block::Text(self.say("report-objection-text-withheld")),
            false => Block::Letter(noted.text.clone()),
        };
        let mut blocks = vec![
            Block::Text(self.with("report-objection-sent", &[("date", &date)])),
            Block::Text(reference),
            Block::Text(self.with(answer, &[("date", &by), ("rule", &rule)])),
        ];
        if let Some(day) = due.calendar_day() {
            let day = self.words.date(day);
            blocks.push(Block::Text(self.with("objection-due-moved", &[("date", &day)])));
        }
        if let Some(extension) = due.extension {
            let day = self.words.date(extension.on);
            blocks.push(Block::Text(
                self.with("report-objection-extended", &[("date", &day)]),
            ));
        }
        blocks.extend([Block::Heading(self.say("report-objection-text")), letter]);
        Some(Section::new(self.say("report-objection-title"), blocks))
    }

    pub(super) fn proof(&self) -> [Section; 2] {
        let part =
            |title: &str, ids: &[&str]| Section::new(self.say(title), vec![Block::List(self.points(ids))]);
        [
            part("report-proved-title", &self.shown()),
            part("report-not-proved-title", &self.not_shown()),
        ]
    }

    pub(super) fn seal(&self) -> Section {
        let mut blocks = match &self.fingerprint {
            Some(fingerprint) => vec![
                Block::Text(self.with("report-seal-sealed", &[("fingerprint", fingerprint)])),
                Block::Text(self.say("report-seal-pin")),
            ],
            None => vec![Block::Text(self.say("report-seal-unsealed"))],
        };
        let size = self.size.to_string();
        let head = [("size", &*size), ("root", &*self.root)];
        blocks.push(Block::Code(self.with("report-seal-head", &head)));
        Section::new(self.say("report-seal-title"), blocks)
    }

    pub(super) fn checking(&self) -> Section {
        let rows = self
            .commands()
            .into_iter()
            .map(|(name, command)| match command.len() {
                ..=LONGEST_COMMAND => (name, command),
                _ => (name, format!("READ-ME-FIRST.txt: [{name}]")),
            });
        let after = [
            "report-verify-outcome",
            "report-verify-page",
            "report-verify-copy-other",
            "report-verify-windows",
            "report-verify-windows-lacks",
            "report-verify-all",
        ];
        let mut blocks = vec![
            Block::Text(self.say("report-verify-lead")),
            self.command_table("report-verify", rows.collect()),
        ];
        blocks.extend(after.map(|id| Block::Text(self.say(id))));
        Section::new(self.say("report-verify-title"), blocks)
    }

    /// Commands with what each shows and what it says nothing about.
    pub(super) fn command_table(&self, ids: &str, rows: Vec<(&'static str, String)>) -> Block {
        let column = |name: &str, share| Column {
            title: self.say(&format!("report-verify-{name}")),
            width: Width::Share(share),
        };
        let row = |(name, command): (&str, String)| {
            vec![
                Cell::Code(command),
                Cell::Text(self.say(&format!("{ids}-{name}"))),
                Cell::Text(self.say(&format!("{ids}-{name}-silent"))),
            ]
        };
        Block::Table(Table {
            caption: None,
            columns: vec![column("command", 5), column("shows", 4), column("silent", 4)],
            rows: rows.into_iter().map(row).collect(),
        })
    }

    pub(super) fn glossary(&self) -> Section {
        let words = self.points(&[
            "report-words-record",
            "report-words-fingerprint",
            "report-words-seal",
            "report-words-head",
            "report-words-tamper",
        ]);
        Section::new(self.say("report-words-title"), vec![Block::List(words)])
    }
}
