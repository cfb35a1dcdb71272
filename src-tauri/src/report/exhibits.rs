//! The files of a copy as numbered exhibits, what it withholds, its time stamps, and the doubts one may raise.

use std::collections::BTreeMap;

use evidence::{AttachmentRef, Entry, TIME_STAMP, Withheld};
use paper::{Block, Cell, Column, Section, Table, Width};

use super::Case;
use crate::{
    personal::{is_picture, points_to_a_person},
    show::number,
};

/// A file of the copy and the records that it belongs to.
pub(super) struct Exhibit<'a> {
    /// In order. Records share a file whose bytes are the same.
    pub seqs: Vec<u64>,
    pub kept: &'a AttachmentRef,
    /// Path of the picture with parts blacked out that stands in its place. Its own bytes are not in the copy.
    pub blacked: Option<&'a str>,
}

impl Exhibit<'_> {
    /// Where it lies in the copy, under `data/`.
    pub fn path(&self) -> String {
        self.blacked.map_or_else(|| self.kept.bag_path(), str::to_owned)
    }
}

/// A time stamp of the copy.
pub(super) struct Stamp<'a> {
    seq: u64,
    size: u64,
    authority: &'a str,
    time: Option<&'a str>,
    outcome: &'a str,
}

/// Every file that is shown, pictures first, so that a picture's number is that of its exhibit.
pub(super) fn exhibits_of<'a>(entries: &'a [Entry], withheld: &'a Withheld) -> Vec<Exhibit<'a>> {
    let mut shown_as: BTreeMap<String, Option<&str>> = BTreeMap::new();
    for item in &withheld.attachments {
        let path = item.attachment.bag_path();
        shown_as.entry(path).or_insert(item.shown_as.as_deref());
    }
    let mut places = BTreeMap::new();
    let mut exhibits: Vec<Exhibit<'a>> = Vec::new();
    for entry in entries {
        for kept in &entry.attachments {
            let path = kept.bag_path();
            let blacked = match shown_as.get(&path) {
                Some(None) => continue,
                Some(shown) => *shown,
                None => None,
            };
            let place = *places.entry(path).or_insert(exhibits.len());
            match exhibits.get_mut(place) {
                Some(exhibit) => exhibit.seqs.push(entry.seq),
                None => exhibits.push(Exhibit {
                    seqs: vec![entry.seq],
                    kept,
                    blacked,
                }),
            }
        }
    }
    exhibits.sort_by_key(|exhibit| !is_picture(exhibit.kept));
    exhibits
}

/// Every time stamp that is shown, oldest first.
pub(super) fn stamps_of(entries: &[Entry]) -> Vec<Stamp<'_>> {
    let stamped = entries.iter().filter(|entry| entry.kind == TIME_STAMP);
    let stamps = stamped.filter_map(|entry| {
        Some(Stamp {
            seq: entry.seq,
            size: entry.body["checkpoint"]["size"].as_u64()?,
            authority: entry.body["authority"].as_str()?,
            time: entry.body["time"].as_str(),
            outcome: entry.body["outcome"].as_str()?,
        })
    });
    stamps.collect()
}

impl Case<'_> {
    /// Whether a letter, a note or a mail is in the copy.
    pub(super) fn names_a_person(&self) -> bool {
        self.exhibits
            .iter()
            .any(|exhibit| points_to_a_person(exhibit.kept))
    }

    pub(super) fn exhibit_list(&self) -> Option<Section> {
        if self.exhibits.is_empty() {
            return None;
        }
        let column = |name: &str, width| Column {
            title: self.say(&format!("report-exhibit-{name}")),
            width,
        };
        let row = |(index, exhibit): (usize, &Exhibit<'_>)| {
            vec![
                Cell::Text((index + 1).to_string()),
                Cell::Text(self.say(name_of(exhibit))),
                Cell::Text(numbers(&exhibit.seqs)),
                Cell::Code(exhibit.path()),
                Cell::Code(exhibit.kept.sha256.to_string()),
            ]
        };
        let table = Table {
            caption: None,
            columns: vec![
                column("number", Width::Fit),
                column("what", Width::Share(3)),
                column("record", Width::Fit),
                column("file", Width::Share(4)),
                column("fingerprint", Width::Hash),
            ],
            rows: self.exhibits.iter().enumerate().map(row).collect(),
        };
        let lead = Block::Text(self.say("report-exhibits-lead"));
        let blocks = vec![lead, Block::Table(table)];
        Some(Section::new(self.say("report-exhibits-title"), blocks))
    }

    /// What is not shown, one sentence a kind; one sentence where nothing is withheld.
    pub(super) fn withheld_in_words(&self) -> Vec<String> {
        let count = |id: &str, count: usize| {
            let said = self.words.counted(id, count as u64).into_owned();
            (count > 0).then_some(said)
        };
        let files = |wanted: &dyn Fn(&AttachmentRef) -> bool, blacked: bool| {
            let withheld = self.withheld.attachments.iter();
            let withheld = withheld.filter(|item| item.shown_as.is_some() == blacked);
            withheld.filter(|item| wanted(&item.attachment)).count()
        };
        let said: Vec<String> = [
            count("report-records-withheld", self.withheld.entries.len()),
            count("report-withheld-pictures", files(&is_picture, false)),
            count("report-withheld-blacked", files(&is_picture, true)),
            count("report-withheld-personal", files(&points_to_a_person, false)),
        ]
        .into_iter()
        .flatten()
        .collect();
        if said.is_empty() {
            return vec![self.say("report-withheld-nothing")];
        }
        said
    }

    pub(super) fn withheld(&self) -> Section {
        let mut blocks = vec![Block::List(self.withheld_in_words())];
        if !self.withheld.entries.is_empty() {
            let numbers = ranges(&self.withheld.entries);
            blocks.push(Block::Text(
                self.with("report-withheld-numbers", &[("numbers", &numbers)]),
            ));
        }
        if !self.withheld.attachments.is_empty() {
            blocks.push(Block::Text(self.say("report-withheld-list")));
        }
        Section::new(self.say("report-withheld-title"), blocks)
    }

    pub(super) fn challenges(&self) -> Section {
        let answered = |name: &str| {
            let stamped = name == "clock" && !self.stamps.is_empty();
            let answer = format!(
                "report-challenge-{name}-answer{}",
                if stamped { "-stamped" } else { "" }
            );
            (self.say(&format!("report-challenge-{name}")), self.say(&answer))
        };
        let doubts = ["clock", "page", "account", "log", "tool"].map(answered);
        let blocks = vec![
            Block::Text(self.say("report-challenges-lead")),
            Block::Terms(doubts.into()),
        ];
        Section::new(self.say("report-challenges-title"), blocks)
    }

    /// The checkpoint that the newest stamp covers.
    pub(super) fn stamped_size(&self) -> Option<u64> {
        self.stamps.last().map(|stamp| stamp.size)
    }

    pub(super) fn time_stamps(&self) -> Section {
        let stamps = &self.stamps;
        let blocks = if stamps.is_empty() {
            vec![Block::Text(self.say("report-stamps-none"))]
        } else {
            vec![
                Block::Text(self.say("report-stamps-lead")),
                Block::List(stamps.iter().map(|stamp| self.stamp_line(stamp)).collect()),
                Block::Text(self.say("report-stamps-root")),
            ]
        };
        Section::new(self.say("report-stamps-title"), blocks)
    }

    fn stamp_line(&self, stamp: &Stamp<'_>) -> String {
        let values = [
            ("number", &*number(stamp.seq).to_string()),
            ("size", &*stamp.size.to_string()),
            ("authority", stamp.authority),
            ("time", stamp.time.unwrap_or_default()),
        ];
        let line = match stamp.time {
            Some(_) => self.with("report-stamp-line", &values),
            None => self.with("report-stamp-line-unread", &values),
        };
        let outcome = match stamp.outcome {
            "valid" => "report-stamp-valid",
            "not-valid" => "report-stamp-not-valid",
            _ => "report-stamp-not-checked",
        };
        format!("{line} {}", self.say(outcome))
    }
}

fn name_of(exhibit: &Exhibit<'_>) -> &'static str {
    let kept = exhibit.kept;
    match (kept.name.as_str(), kept.media_type.as_str()) {
        ("token.tsr", _) => "report-exhibit-stamp",
        (_, "message/rfc822") => "report-exhibit-mail",
        _ if exhibit.blacked.is_some() => "report-exhibit-picture-blacked",
        _ if is_picture(kept) => "report-exhibit-picture",
        _ if points_to_a_person(kept) => "report-exhibit-personal",
        _ => "report-exhibit-other",
    }
}

fn numbers(seqs: &[u64]) -> String {
    let all: Vec<String> = seqs.iter().map(|seq| number(*seq).to_string()).collect();
    all.join(", ")
}

/// Numbers in order as `1, 3-5`.
fn ranges(numbers: &[u64]) -> String {
    let mut parts: Vec<(u64, u64)> = Vec::new();
    for &number in numbers {
        match parts.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => parts.push((number, number)),
        }
    }
    let texts: Vec<String> = parts
        .iter()
        .map(|(first, last)| {
            if first == last {
                first.to_string()
            } else {
                format!("{first}-{last}")
            }
        })
        .collect();
    texts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::ranges;

    #[test]
    fn neighbours_are_drawn_together() {
        assert_eq!(ranges(&[0, 2, 3, 4, 7]), "0, 2-4, 7");
        assert_eq!(ranges(&[]), "");
    }
}
