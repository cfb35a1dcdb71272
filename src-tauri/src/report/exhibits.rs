//! The files of a copy as numbered exhibits, what it withholds, its time stamps, and the doubts one may raise.

use std::{collections::BTreeSet, fmt::Write};

use evidence::AttachmentRef;

use super::{Case, Escaped, tag};
use crate::{
    personal::{is_picture, points_to_a_person},
    show::number,
};

/// Kind of an entry that holds a time stamp.
const TIME_STAMP: &str = "time-stamp";

/// A file of the copy and the record that it belongs to.
pub(super) struct Exhibit<'a> {
    pub seq: u64,
    pub kept: &'a AttachmentRef,
}

/// A time stamp of the copy.
pub(super) struct Stamp<'a> {
    seq: u64,
    size: u64,
    authority: &'a str,
    time: Option<&'a str>,
    outcome: &'a str,
}

impl Case<'_> {
    /// Every file that is shown, pictures first, so that a picture's number is that of its exhibit.
    pub(super) fn exhibits(&self) -> Vec<Exhibit<'_>> {
        let mut seen: BTreeSet<String> = self
            .withheld
            .attachments
            .iter()
            .map(|item| item.attachment.bag_path())
            .collect();
        let mut exhibits = Vec::new();
        for entry in self.entries {
            for kept in &entry.attachments {
                if seen.insert(kept.bag_path()) {
                    exhibits.push(Exhibit { seq: entry.seq, kept });
                }
            }
        }
        exhibits.sort_by_key(|exhibit| !is_picture(exhibit.kept));
        exhibits
    }

    pub(super) fn exhibit_list(&self, out: &mut String) {
        let exhibits = self.exhibits();
        if exhibits.is_empty() {
            return;
        }
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-exhibits-title"));
        tag(out, "p", self.say("report-exhibits-lead"));
        out.push_str("<table class=\"records\">\n<thead><tr>\n");
        for column in ["number", "what", "record", "file", "fingerprint"] {
            let _ = writeln!(
                out,
                "<th scope=\"col\">{}</th>",
                Escaped(self.say(&format!("report-exhibit-{column}")))
            );
        }
        out.push_str("</tr></thead>\n<tbody>\n");
        for (index, exhibit) in exhibits.iter().enumerate() {
            let _ = writeln!(
                out,
                "<tr><td>{}</td><td>{}</td><td>{}</td><td class=\"hash\">{}</td><td class=\"hash\">{}</td></tr>",
                index + 1,
                Escaped(self.say(name_of(exhibit.kept))),
                number(exhibit.seq),
                Escaped(exhibit.kept.bag_path()),
                exhibit.kept.sha256,
            );
        }
        out.push_str("</tbody>\n</table>\n</section>\n");
    }

    /// What is not shown, one sentence a kind; one sentence where nothing is withheld.
    pub(super) fn withheld_in_words(&self) -> Vec<String> {
        let count = |id: &str, count: usize| {
            let said = self.words.counted(id, count as u64).into_owned();
            (count > 0).then_some(said)
        };
        let files = |wanted: &dyn Fn(&AttachmentRef) -> bool| {
            let withheld = self.withheld.attachments.iter();
            withheld.filter(|item| wanted(&item.attachment)).count()
        };
        let said: Vec<String> = [
            count("report-records-withheld", self.withheld.entries.len()),
            count("report-withheld-pictures", files(&is_picture)),
            count("report-withheld-personal", files(&points_to_a_person)),
        ]
        .into_iter()
        .flatten()
        .collect();
        if said.is_empty() {
            return vec![self.say("report-withheld-nothing")];
        }
        said
    }

    pub(super) fn withheld(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-withheld-title"));
        out.push_str("<ul>\n");
        for said in self.withheld_in_words() {
            tag(out, "li", said);
        }
        out.push_str("</ul>\n");
        if !self.withheld.entries.is_empty() {
            let numbers = ranges(&self.withheld.entries);
            tag(
                out,
                "p",
                self.words
                    .with("report-withheld-numbers", &[("numbers", &numbers)]),
            );
        }
        if !self.withheld.attachments.is_empty() {
            tag(out, "p", self.say("report-withheld-list"));
        }
        out.push_str("</section>\n");
    }

    pub(super) fn challenges(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-challenges-title"));
        tag(out, "p", self.say("report-challenges-lead"));
        out.push_str("<dl>\n");
        for name in ["clock", "page", "account", "log", "tool"] {
            let stamped = name == "clock" && !self.stamps().is_empty();
            let answer = format!(
                "report-challenge-{name}-answer{}",
                if stamped { "-stamped" } else { "" }
            );
            tag(out, "dt", self.say(&format!("report-challenge-{name}")));
            tag(out, "dd", self.say(&answer));
        }
        out.push_str("</dl>\n</section>\n");
    }

    pub(super) fn stamps(&self) -> Vec<Stamp<'_>> {
        let stamped = self.entries.iter().filter(|entry| entry.kind == TIME_STAMP);
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

    /// The checkpoint that the newest stamp covers.
    pub(super) fn stamped_size(&self) -> Option<u64> {
        self.stamps().last().map(|stamp| stamp.size)
    }

    pub(super) fn time_stamps(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-stamps-title"));
        let stamps = self.stamps();
        if stamps.is_empty() {
            tag(out, "p", self.say("report-stamps-none"));
        } else {
            tag(out, "p", self.say("report-stamps-lead"));
            out.push_str("<ul>\n");
            for stamp in &stamps {
                let values = [
                    ("number", &*number(stamp.seq).to_string()),
                    ("size", &*stamp.size.to_string()),
                    ("authority", stamp.authority),
                    ("time", stamp.time.unwrap_or_default()),
                ];
                let line = match stamp.time {
                    Some(_) => self.words.with("report-stamp-line", &values),
                    None => self.words.with("report-stamp-line-unread", &values),
                };
                let outcome = match stamp.outcome {
                    "valid" => "report-stamp-valid",
                    "not-valid" => "report-stamp-not-valid",
                    _ => "report-stamp-not-checked",
                };
                tag(out, "li", format!("{line} {}", self.say(outcome)));
            }
            out.push_str("</ul>\n");
            tag(out, "p", self.say("report-stamps-root"));
        }
        out.push_str("</section>\n");
    }
}

fn name_of(kept: &AttachmentRef) -> &'static str {
    match (kept.name.as_str(), kept.media_type.as_str()) {
        ("token.tsr", _) => "report-exhibit-stamp",
        (_, "message/rfc822") => "report-exhibit-mail",
        _ if is_picture(kept) => "report-exhibit-picture",
        _ if points_to_a_person(kept) => "report-exhibit-personal",
        _ => "report-exhibit-other",
    }
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
