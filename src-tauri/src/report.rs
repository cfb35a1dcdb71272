//! `report.html` and `READ-ME-FIRST.txt` of an export: what a lawyer reads first. Semantic HTML, no script,
//! nothing remote. Words come from the message files; deliberately absent: any claim the record does not carry.

mod exhibits;
mod read_me;
mod sections;

use std::fmt::{Display, Write};

use evidence::{Entry, Log, PayloadFile, Withheld};
use optout::{
    journey::{ChangeStage, Setting, State},
    observation::{How, Observation, Record, RecordRef},
    reading::Outcome,
};

use crate::{
    APP_ID,
    personal::is_picture,
    record_store::moment_of,
    show::{code, number},
    words::{LoadWordsError, Words},
};

const STYLE: &str = include_str!("report.css");

/// The commands, beside the message that says what each shows.
fn commands(sealed: bool, size: u64, stamped: Option<u64>) -> Vec<(&'static str, String)> {
    let checkpoint = format!("data/log/checkpoints/{size:08}.txt");
    let verify = |namespace: &str, signature: &str, signed: &str| {
        format!(
            "ssh-keygen -Y verify -f data/keys/allowed_signers -I evidence-log -n {namespace}@{APP_ID} -s {signature} < {signed}"
        )
    };
    let mut rows = vec![
        (
            "copy",
            "sha256sum -c manifest-sha256.txt && sha256sum -c tagmanifest-sha256.txt".to_owned(),
        ),
        ("bag", "bagit.py --validate .".to_owned()),
        (
            "entries",
            "cd data/log && sha256sum --ignore-missing -c log.sha256".to_owned(),
        ),
        (
            "head",
            format!("head -n {size} data/log/log.sha256 | sha256sum ; cat {checkpoint}"),
        ),
    ];
    if sealed {
        rows.push((
            "seal",
            verify(
                "evidence-bundle",
                "manifest-sha256.txt.sig",
                "manifest-sha256.txt",
            ),
        ));
        rows.push((
            "fingerprint",
            "ssh-keygen -lf data/keys/allowed_signers".to_owned(),
        ));
        rows.push((
            "checkpoint",
            verify("evidence-checkpoint", &format!("{checkpoint}.sig"), &checkpoint),
        ));
    }
    if let Some(size) = stamped {
        let note = format!("data/log/checkpoints/{size:08}.txt");
        rows.push((
            "stamp",
            format!("openssl ts -verify -in {note}.tsr -data {note} -CAfile ROOT.pem"),
        ));
    }
    rows.push(("own", "evidence-verify .".to_owned()));
    rows
}

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
}

/// Everything the two pages are written from.
struct Case<'a> {
    words: &'a Words,
    entries: &'a [Entry],
    withheld: &'a Withheld,
    state: State,
    records: Vec<Record>,
    practice: bool,
    day: &'a str,
    size: u64,
    root: String,
    fingerprint: Option<String>,
}

/// Writes both pages.
///
/// # Errors
/// When a shipped message file is damaged.
pub fn pages(content: &Content<'_>) -> Result<Vec<PayloadFile>, LoadWordsError> {
    let words = Words::load(content.language)?;
    let records: Vec<Record> = content.entries.iter().filter_map(record_of).collect();
    let head = content.log.head();
    let case = Case {
        words: &words,
        entries: content.entries,
        withheld: content.withheld,
        state: State::replay(records.iter()),
        records,
        practice: content.practice,
        day: content.day,
        size: head.size,
        root: head.root.to_string(),
        fingerprint: content.fingerprint.clone(),
    };
    Ok(vec![
        PayloadFile {
            path: "READ-ME-FIRST.txt".to_owned(),
            bytes: case.read_me().into_bytes(),
        },
        PayloadFile {
            path: "report.html".to_owned(),
            bytes: case.report().into_bytes(),
        },
    ])
}

fn record_of(entry: &Entry) -> Option<Record> {
    let observation = Observation::decode(&entry.kind, &entry.body).ok()?;
    Some(Record {
        seq: entry.seq,
        at: moment_of(entry)?,
        observation,
    })
}

/// Text as HTML. Everything that came from a page or a person goes through here.
struct Escaped<T>(T);

impl<T: AsRef<str>> Display for Escaped<T> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for character in self.0.as_ref().chars() {
            match character {
                '&' => out.write_str("&amp;")?,
                '<' => out.write_str("&lt;")?,
                '>' => out.write_str("&gt;")?,
                '"' => out.write_str("&quot;")?,
                '\'' => out.write_str("&#39;")?,
                _ => out.write_char(character)?,
            }
        }
        Ok(())
    }
}

fn tag(out: &mut String, name: &str, text: impl AsRef<str>) {
    out.push_str(&format!("<{name}>{}</{name}>\n", Escaped(text)));
}

impl Case<'_> {
    fn say(&self, id: &str) -> String {
        self.words.say(id).into_owned()
    }

    /// The day of the export in words, and as ISO 8601 beside it.
    fn made_on(&self) -> String {
        self.day.parse().map_or_else(
            |_| self.day.to_owned(),
            |day| format!("{} ({})", self.words.date(day), self.day),
        )
    }

    fn list(&self, out: &mut String, ids: &[&str]) {
        out.push_str("<ul>\n");
        for id in ids {
            tag(out, "li", self.say(id));
        }
        out.push_str("</ul>\n");
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
            "report-not-proved-account",
            match self.stamps().is_empty() {
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

    fn report(&self) -> String {
        let mut out = String::new();
        let title = self.say("report-title");
        let _ = write!(
            out,
            "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'\">\n\
             <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n",
            self.words.language,
            self.words.direction(),
            Escaped(&title),
        );
        if self.practice {
            let _ = writeln!(
                out,
                "<p class=\"practice\"><strong>{}</strong></p>",
                Escaped(self.say("report-practice-text"))
            );
        }
        out.push_str("<header>\n");
        tag(&mut out, "h1", &title);
        let _ = writeln!(
            out,
            "<p class=\"subtitle\">{}</p>",
            Escaped(self.say("report-subtitle"))
        );
        tag(
            &mut out,
            "p",
            self.words.with(
                "report-made",
                &[("date", &self.made_on()), ("version", env!("CARGO_PKG_VERSION"))],
            ),
        );
        tag(&mut out, "p", self.say("report-independent"));
        out.push_str("</header>\n<main>\n");
        self.facts(&mut out);
        self.how(&mut out);
        self.all_records(&mut out);
        self.pictures(&mut out);
        self.objection(&mut out);
        self.exhibit_list(&mut out);
        self.withheld(&mut out);
        self.proof(&mut out);
        self.challenges(&mut out);
        self.seal(&mut out);
        self.time_stamps(&mut out);
        self.checking(&mut out);
        self.glossary(&mut out);
        out.push_str("</main>\n<footer>");
        let name = if self.practice { "PRACTICE" } else { "Default Off" };
        let _ = write!(
            out,
            "<p>{}</p>",
            Escaped(
                self.words
                    .with("report-page-footer", &[("name", name), ("head", &self.root)])
            )
        );
        out.push_str("</footer>\n</body>\n</html>\n");
        out
    }

    fn headline(&self) -> &'static str {
        match (&self.state.change, &self.state.setting) {
            (ChangeStage::CameBack { .. }, _) => "report-headline-came-back",
            (_, Some(known)) => match (known.value, known.how, known.confirmed.is_some()) {
                (Setting::Off, How::SeenByApp, true) => "report-headline-off-confirmed",
                (Setting::Off, How::SeenByApp, false) => "report-headline-off-unconfirmed",
                (Setting::Off, ..) => "report-headline-off-told",
                (Setting::On, How::SeenByApp, _)
                    if matches!(self.state.change, ChangeStage::LeftOn { .. }) =>
                {
                    "report-headline-left-on"
                }
                (Setting::On, How::SeenByApp, _) => "report-headline-on",
                (Setting::On, ..) => "report-headline-on-told",
            },
            (_, None) if self.state.last_try.is_some() => "report-headline-unknown",
            (_, None) => "report-headline-empty",
        }
    }

    fn fact(&self, out: &mut String, id: &str, value: impl AsRef<str>) {
        let _ = writeln!(
            out,
            "<tr><th scope=\"row\">{}</th><td>{}</td></tr>",
            Escaped(self.say(id)),
            Escaped(value)
        );
    }

    fn when_how(&self, at: &RecordRef, how: How) -> String {
        let when = self.words.moment(&at.at);
        let how = self.say(&format!("report-how-{}", code(&how).unwrap_or_default()));
        let number = number(at.seq).to_string();
        match self.picture_number(at.seq) {
            Some(picture) => self.words.with(
                "report-facts-when-how-picture",
                &[
                    ("when", &when),
                    ("how", &how),
                    ("number", &number),
                    ("picture", &picture.to_string()),
                ],
            ),
            None => self.words.with(
                "report-facts-when-how",
                &[("when", &when), ("how", &how), ("number", &number)],
            ),
        }
        .into_owned()
    }

    fn picture_number(&self, seq: u64) -> Option<usize> {
        let found = self
            .exhibits()
            .iter()
            .position(|exhibit| exhibit.seq == seq && is_picture(exhibit.kept));
        found.map(|index| index + 1)
    }

    fn seen(&self, wanted: Outcome, newest: bool) -> Option<RecordRef> {
        let mut found = self.records.iter().filter(|record| matches!(&record.observation, Observation::Reading(seen) if seen.taken.outcome == wanted));
        if newest { found.next_back() } else { found.next() }.map(Record::reference)
    }

    fn facts(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-facts-title"));
        let _ = writeln!(
            out,
            "<p class=\"headline\">{}</p>",
            Escaped(self.say(self.headline()))
        );
        out.push_str("<table class=\"facts\">\n<tbody>\n");
        self.fact(
            out,
            "report-facts-setting",
            self.say("report-facts-setting-value"),
        );
        let address = self
            .records
            .iter()
            .rev()
            .find_map(|record| match &record.observation {
                Observation::Reading(seen) => {
                    Some(seen.taken.address.clone()).filter(|address| !address.is_empty())
                }
                _ => None,
            });
        if let Some(address) = address {
            self.fact(out, "report-facts-address", address);
        }
        let none = || self.say("report-facts-none");
        let value = |at: Option<RecordRef>| at.map_or_else(none, |at| self.when_how(&at, How::SeenByApp));
        self.fact(out, "report-facts-first-on", value(self.seen(Outcome::On, false)));
        self.fact(out, "report-facts-last-on", value(self.seen(Outcome::On, true)));
        self.fact(
            out,
            "report-facts-off-seen",
            value(self.seen(Outcome::Off, false)),
        );
        let confirmed = self
            .records
            .iter()
            .rev()
            .find(|record| matches!(&record.observation, Observation::Reading(seen) if seen.confirmed));
        self.fact(
            out,
            "report-facts-off-confirmed",
            value(confirmed.map(Record::reference)),
        );
        if let ChangeStage::CameBack { seen_on, .. } = &self.state.change {
            self.fact(
                out,
                "report-facts-came-back",
                self.when_how(seen_on, How::SeenByApp),
            );
        }
        if let Some(told) = self
            .records
            .iter()
            .rev()
            .find(|record| matches!(record.observation, Observation::Told(_)))
        {
            self.fact(
                out,
                "report-facts-told",
                self.when_how(&told.reference(), How::ToldByMember),
            );
        }
        if let Some(Observation::Choice { choice }) = self
            .records
            .iter()
            .rev()
            .map(|record| &record.observation)
            .find(|seen| matches!(seen, Observation::Choice { .. }))
        {
            self.fact(
                out,
                "report-facts-choice",
                self.say(&format!("report-choice-{}", code(choice).unwrap_or_default())),
            );
        }
        if let Some(sent) = self.state.objections.last() {
            self.fact(
                out,
                "report-facts-objection",
                self.when_how(&sent.record, How::ToldByMember),
            );
            self.fact(out, "report-facts-due", self.words.date(sent.due().by));
        }
        self.fact(out, "report-facts-records", self.entries.len().to_string());
        let seal = self
            .fingerprint
            .clone()
            .unwrap_or_else(|| self.say("report-seal-unsealed"));
        self.fact(out, "report-facts-seal", seal);
        out.push_str("</tbody>\n</table>\n</section>\n");
    }
}
