//! `report.html` and `READ-ME-FIRST.txt` of an export: what a lawyer reads first. Semantic HTML, no script,
//! nothing remote. Words come from the message files; deliberately absent: any claim the record does not carry.

use std::fmt::{Display, Write};

use evidence::{Entry, Log, PayloadFile};
use optout::{
    journey::{ChangeStage, Setting, State},
    observation::{How, Observation, Record, RecordRef},
    reading::Outcome,
};

use crate::{
    APP_ID,
    record_store::moment_of,
    show::{code, number, row},
    views::{OutcomeView, RecordRowView},
    words::{LoadWordsError, Words},
};

const STYLE: &str = include_str!("report.css");

/// The commands, beside the message that says what each shows.
fn commands(sealed: bool, size: u64) -> Vec<(&'static str, String)> {
    let checkpoint = format!("data/log/checkpoints/{size:08}.txt");
    let verify = |namespace: &str, signature: &str, signed: &str| {
        format!("ssh-keygen -Y verify -f data/keys/allowed_signers -I evidence-log -n {namespace}@{APP_ID} -s {signature} < {signed}")
    };
    let mut rows = vec![
        ("copy", "sha256sum -c manifest-sha256.txt && sha256sum -c tagmanifest-sha256.txt".to_owned()),
        ("bag", "bagit.py --validate .".to_owned()),
        ("entries", "cd data/log && sha256sum --ignore-missing -c log.sha256".to_owned()),
        ("head", format!("head -n {size} data/log/log.sha256 | sha256sum ; cat {checkpoint}")),
    ];
    if sealed {
        rows.push(("seal", verify("evidence-bundle", "manifest-sha256.txt.sig", "manifest-sha256.txt")));
        rows.push(("fingerprint", "ssh-keygen -lf data/keys/allowed_signers".to_owned()));
        rows.push(("checkpoint", verify("evidence-checkpoint", &format!("{checkpoint}.sig"), &checkpoint)));
    }
    rows.push(("own", "evidence-verify .".to_owned()));
    rows
}

/// Everything the two pages are written from.
struct Case<'a> {
    words: &'a Words,
    entries: &'a [Entry],
    state: State,
    records: Vec<Record>,
    practice: bool,
    day: &'a str,
    size: u64,
    root: String,
    fingerprint: Option<String>,
}

/// Writes both pages from the log's entries.
///
/// # Errors
/// When a shipped message file is damaged.
pub fn pages(log: &Log, entries: &[Entry], practice: bool, day: &str, language: &str) -> Result<Vec<PayloadFile>, LoadWordsError> {
    let words = Words::load(language)?;
    let records: Vec<Record> = entries.iter().filter_map(record_of).collect();
    let head = log.head();
    let case = Case {
        words: &words,
        entries,
        state: State::replay(records.iter()),
        records,
        practice,
        day,
        size: head.size,
        root: head.root.to_string(),
        fingerprint: entries.last().and_then(|entry| entry.seal.clone()),
    };
    Ok(vec![
        PayloadFile { path: "READ-ME-FIRST.txt".to_owned(), bytes: case.read_me().into_bytes() },
        PayloadFile { path: "report.html".to_owned(), bytes: case.report().into_bytes() },
    ])
}

fn record_of(entry: &Entry) -> Option<Record> {
    let observation = Observation::decode(&entry.kind, &entry.body).ok()?;
    Some(Record { seq: entry.seq, at: moment_of(entry)?, observation })
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

    fn list(&self, out: &mut String, ids: &[&str]) {
        out.push_str("<ul>\n");
        for id in ids {
            tag(out, "li", self.say(id));
        }
        out.push_str("</ul>\n");
    }

    fn shown(&self) -> [&'static str; 4] {
        ["report-proved-shown", "report-proved-unchanged", "report-proved-order", "report-proved-key"]
    }

    fn not_shown(&self) -> Vec<&'static str> {
        let mut ids = vec![
            "report-not-proved-use",
            "report-not-proved-past",
            "report-not-proved-person",
            "report-not-proved-account",
            "report-not-proved-clock",
            "report-not-proved-server",
        ];
        if self.fingerprint.is_none() {
            ids.push("report-not-proved-unsealed");
        }
        ids
    }

    fn read_me(&self) -> String {
        let mut text = String::new();
        let mut line = |words: String| {
            text.push_str(&words);
            text.push('\n');
        };
        line(self.say("readme-title"));
        line(String::new());
        if self.practice {
            line(self.say("readme-practice"));
            line(String::new());
        }
        line(self.say("readme-what"));
        line(self.words.with("readme-made", &[("date", self.day), ("version", env!("CARGO_PKG_VERSION"))]).into_owned());
        line(self.words.counted("readme-records", self.size).into_owned());
        line(self.say("report-independent"));
        line(self.say("readme-open"));
        line(String::new());
        match &self.fingerprint {
            Some(fingerprint) => {
                line(self.words.with("readme-fingerprint", &[("fingerprint", fingerprint)]).into_owned());
                line(self.say("readme-fingerprint-pin"));
            }
            None => {
                line(self.say("readme-unsealed"));
                line(self.say("readme-unsealed-newest"));
            }
        }
        let mut part = |title: &str, ids: &[&str]| {
            line(String::new());
            line(self.say(title));
            for id in ids {
                line(format!("- {}", self.say(id)));
            }
        };
        part("readme-shows-title", &self.shown());
        part("readme-shows-not-title", &self.not_shown());
        part("readme-check-title", &[]);
        let mut line = |words: String| {
            text.push_str(&words);
            text.push('\n');
        };
        line(self.say("readme-check-lead"));
        for (name, command) in commands(self.fingerprint.is_some(), self.size) {
            line(String::new());
            line(self.say(&format!("report-verify-{name}")));
            line(format!("    {command}"));
        }
        line(String::new());
        line(self.say("report-verify-copy-other"));
        line(self.say("report-verify-all"));
        line(String::new());
        line(self.say("readme-files-title"));
        for id in ["report", "log", "entries", "checkpoints", "attachments", "keys", "manifest"] {
            if id != "keys" || self.fingerprint.is_some() {
                line(format!("- {}", self.say(&format!("readme-files-{id}"))));
            }
        }
        text
    }

    fn report(&self) -> String {
        let mut out = String::new();
        let title = self.say("report-title");
        let _ = write!(
            out,
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'\">\n\
             <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n",
            self.words.language,
            Escaped(&title),
        );
        if self.practice {
            let _ = writeln!(out, "<p class=\"practice\"><strong>{}</strong> {}</p>", Escaped(self.say("report-practice-title")), Escaped(self.say("report-practice-text")));
        }
        out.push_str("<header>\n");
        tag(&mut out, "h1", &title);
        let _ = writeln!(out, "<p class=\"subtitle\">{}</p>", Escaped(self.say("report-subtitle")));
        tag(&mut out, "p", self.words.with("report-made", &[("date", self.day), ("version", env!("CARGO_PKG_VERSION"))]));
        tag(&mut out, "p", self.say("report-independent"));
        out.push_str("</header>\n<main>\n");
        self.facts(&mut out);
        self.how(&mut out);
        self.all_records(&mut out);
        self.pictures(&mut out);
        self.objection(&mut out);
        self.proof(&mut out);
        self.seal(&mut out);
        self.checking(&mut out);
        self.glossary(&mut out);
        out.push_str("</main>\n<footer>");
        let name = if self.practice { "PRACTICE" } else { "Default Off" };
        let _ = write!(out, "<p>{}</p>", Escaped(self.words.with("report-page-footer", &[("name", name), ("head", &self.root)])));
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
                (Setting::On, How::SeenByApp, _) if matches!(self.state.change, ChangeStage::LeftOn { .. }) => "report-headline-left-on",
                (Setting::On, How::SeenByApp, _) => "report-headline-on",
                (Setting::On, ..) => "report-headline-on-told",
            },
            (_, None) if self.state.last_try.is_some() => "report-headline-unknown",
            (_, None) => "report-headline-empty",
        }
    }

    fn fact(&self, out: &mut String, id: &str, value: impl AsRef<str>) {
        let _ = writeln!(out, "<tr><th scope=\"row\">{}</th><td>{}</td></tr>", Escaped(self.say(id)), Escaped(value));
    }

    fn when_how(&self, at: &RecordRef, how: How) -> String {
        let when = self.words.moment(&at.at);
        let how = self.say(&format!("report-how-{}", code(&how).unwrap_or_default()));
        let number = number(at.seq).to_string();
        match self.picture_number(at.seq) {
            Some(picture) => self.words.with("report-facts-when-how-picture", &[("when", &when), ("how", &how), ("number", &number), ("picture", &picture.to_string())]),
            None => self.words.with("report-facts-when-how", &[("when", &when), ("how", &how), ("number", &number)]),
        }
        .into_owned()
    }

    fn picture_number(&self, seq: u64) -> Option<usize> {
        self.entries.iter().filter(|entry| !entry.attachments.is_empty()).position(|entry| entry.seq == seq).map(|index| index + 1)
    }

    fn seen(&self, wanted: Outcome, newest: bool) -> Option<RecordRef> {
        let mut found = self.records.iter().filter(|record| matches!(&record.observation, Observation::Reading(seen) if seen.taken.outcome == wanted));
        if newest { found.next_back() } else { found.next() }.map(Record::reference)
    }

    fn facts(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-facts-title"));
        let _ = writeln!(out, "<p class=\"headline\">{}</p>", Escaped(self.say(self.headline())));
        out.push_str("<table class=\"facts\">\n<tbody>\n");
        self.fact(out, "report-facts-setting", self.say("report-facts-setting-value"));
        let address = self.records.iter().rev().find_map(|record| match &record.observation {
            Observation::Reading(seen) => Some(seen.taken.address.clone()).filter(|address| !address.is_empty()),
            _ => None,
        });
        if let Some(address) = address {
            self.fact(out, "report-facts-address", address);
        }
        let none = || self.say("report-facts-none");
        let value = |at: Option<RecordRef>| at.map_or_else(none, |at| self.when_how(&at, How::SeenByApp));
        self.fact(out, "report-facts-first-on", value(self.seen(Outcome::On, false)));
        self.fact(out, "report-facts-last-on", value(self.seen(Outcome::On, true)));
        self.fact(out, "report-facts-off-seen", value(self.seen(Outcome::Off, false)));
        let confirmed = self.records.iter().rev().find(|record| matches!(&record.observation, Observation::Reading(seen) if seen.confirmed));
        self.fact(out, "report-facts-off-confirmed", value(confirmed.map(Record::reference)));
        if let ChangeStage::CameBack { seen_on, .. } = &self.state.change {
            self.fact(out, "report-facts-came-back", self.when_how(seen_on, How::SeenByApp));
        }
        if let Some(told) = self.records.iter().rev().find(|record| matches!(record.observation, Observation::Told(_))) {
            self.fact(out, "report-facts-told", self.when_how(&told.reference(), How::ToldByMember));
        }
        if let Some(Observation::Choice { choice }) = self.records.iter().rev().map(|record| &record.observation).find(|seen| matches!(seen, Observation::Choice { .. })) {
            self.fact(out, "report-facts-choice", self.say(&format!("report-choice-{}", code(choice).unwrap_or_default())));
        }
        if let Some(sent) = self.state.objections.last() {
            self.fact(out, "report-facts-objection", self.when_how(&sent.record, How::ToldByMember));
            self.fact(out, "report-facts-due", self.words.date(sent.due().by));
        }
        self.fact(out, "report-facts-records", self.size.to_string());
        let seal = self.fingerprint.clone().unwrap_or_else(|| self.say("report-seal-unsealed"));
        self.fact(out, "report-facts-seal", seal);
        out.push_str("</tbody>\n</table>\n</section>\n");
    }

    fn how(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-how-title"));
        out.push_str("<dl>\n");
        for how in ["seen_by_app", "told_by_member"] {
            tag(out, "dt", self.say(&format!("report-how-{how}")));
            tag(out, "dd", self.say(&format!("report-how-{how}-means")));
        }
        out.push_str("</dl>\n");
        tag(out, "h3", self.say("report-method-title"));
        self.list(out, &["report-method-load", "report-method-read", "report-method-doubt", "report-method-off"]);
        out.push_str("</section>\n");
    }

    fn all_records(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-records-title"));
        let _ = writeln!(out, "<table class=\"records\">\n<caption>{}</caption>\n<thead><tr>", Escaped(self.say("report-records-caption")));
        for column in ["number", "when", "what", "how", "fingerprint"] {
            let _ = writeln!(out, "<th scope=\"col\">{}</th>", Escaped(self.say(&format!("report-column-{column}"))));
        }
        out.push_str("</tr></thead>\n<tbody>\n");
        for entry in self.entries {
            let (Some(row), Some(at)) = (row(entry), moment_of(entry)) else { continue };
            let what = self.what(&row);
            let how = self.say(&format!("report-how-{}", code(&row.how).unwrap_or_default()));
            let _ = writeln!(
                out,
                "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td class=\"hash\">{}</td></tr>",
                row.number,
                Escaped(self.words.moment(&at)),
                Escaped(what),
                Escaped(how),
                entry.sha256,
            );
        }
        out.push_str("</tbody>\n</table>\n");
        tag(out, "p", self.say("report-time-note"));
        out.push_str("</section>\n");
    }

    fn what(&self, row: &RecordRowView) -> String {
        let kind = format!("report-kind-{}", row.kind);
        let mut what = self.say(if self.words.has(&kind) { &kind } else { "report-kind-other" });
        if let Some(outcome) = self.outcome(row) {
            let _ = write!(what, ": {outcome}");
        }
        if let Some(reason) = row.reason.as_ref().map(|reason| format!("reason-{reason}")).filter(|id| self.words.has(id)) {
            let _ = write!(what, " ({})", self.say(&reason));
        }
        what
    }

    fn outcome(&self, row: &RecordRowView) -> Option<String> {
        let outcome = row.outcome?;
        let id = match (outcome, row.confirmed, row.kind.as_str()) {
            (OutcomeView::Off, true, _) => "record-outcome-confirmed".to_owned(),
            (OutcomeView::Off, false, "reading") => "record-outcome-not-confirmed".to_owned(),
            _ => format!("record-outcome-{}", code(&outcome)?),
        };
        Some(self.say(&id))
    }

    fn pictures(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-pictures-title"));
        let pictured: Vec<&Entry> = self.entries.iter().filter(|entry| !entry.attachments.is_empty()).collect();
        if pictured.is_empty() {
            tag(out, "p", self.say("report-pictures-none"));
        }
        for (index, entry) in pictured.iter().enumerate() {
            let (Some(row), Some(kept), Some(at)) = (row(entry), entry.attachments.first(), moment_of(entry)) else { continue };
            let (picture, number) = ((index + 1).to_string(), row.number.to_string());
            let said = self.outcome(&row).unwrap_or_default();
            let seen = if row.kind == "told" { "report-picture-told" } else { "report-picture-seen" };
            let path = kept.bag_path();
            let beside = path.strip_prefix("data/").unwrap_or(&path);
            let _ = writeln!(
                out,
                "<figure>\n<figcaption><strong>{}</strong><br>{}</figcaption>\n<img src=\"{}\" alt=\"{}\">\n<p class=\"hash\">{}<br>{}</p>\n</figure>",
                Escaped(self.words.with("report-picture", &[("picture", &picture), ("number", &number), ("when", &self.words.moment(&at))])),
                Escaped(self.words.with(seen, &[("outcome", &said)])),
                Escaped(beside),
                Escaped(self.words.with("report-picture-alt", &[("number", &number)])),
                Escaped(self.words.with("report-picture-file", &[("path", &path)])),
                Escaped(self.words.with("report-picture-sha256", &[("sha256", &kept.sha256.to_string())])),
            );
        }
        out.push_str("</section>\n");
    }

    fn objection(&self, out: &mut String) {
        let Some(sent) = self.state.objections.last() else { return };
        let noted = &sent.noted;
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-objection-title"));
        tag(out, "p", self.words.with("report-objection-sent", &[("date", &self.words.date(noted.sent_on))]));
        match &noted.reference {
            Some(reference) => tag(out, "p", self.words.with("report-objection-reference", &[("reference", reference)])),
            None => tag(out, "p", self.say("report-objection-no-reference")),
        }
        let legal = crate::objection_view::is_legal(sent.due());
        let rule = sent.due().rule.source().provision;
        let id = if legal { "report-objection-due" } else { "report-objection-ask" };
        tag(out, "p", self.words.with(id, &[("date", &self.words.date(sent.due().by)), ("rule", rule)]));
        tag(out, "h3", self.say("report-objection-text"));
        let _ = writeln!(out, "<blockquote class=\"letter\">{}</blockquote>", Escaped(&noted.text));
        out.push_str("</section>\n");
    }

    fn proof(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-proved-title"));
        self.list(out, &self.shown());
        tag(out, "h2", self.say("report-not-proved-title"));
        self.list(out, &self.not_shown());
        out.push_str("</section>\n");
    }

    fn seal(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-seal-title"));
        match &self.fingerprint {
            Some(fingerprint) => {
                tag(out, "p", self.words.with("report-seal-sealed", &[("fingerprint", fingerprint)]));
                tag(out, "p", self.say("report-seal-pin"));
            }
            None => tag(out, "p", self.say("report-seal-unsealed")),
        }
        let size = self.size.to_string();
        let _ = writeln!(out, "<p class=\"hash\">{}</p>", Escaped(self.words.with("report-seal-head", &[("size", &size), ("root", &self.root)])));
        out.push_str("</section>\n");
    }

    fn checking(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-verify-title"));
        tag(out, "p", self.say("report-verify-lead"));
        out.push_str("<table class=\"commands\">\n<thead><tr>\n");
        for column in ["command", "shows", "silent"] {
            let _ = writeln!(out, "<th scope=\"col\">{}</th>", Escaped(self.say(&format!("report-verify-{column}"))));
        }
        out.push_str("</tr></thead>\n<tbody>\n");
        for (name, command) in commands(self.fingerprint.is_some(), self.size) {
            let _ = writeln!(
                out,
                "<tr><td><code>{}</code></td><td>{}</td><td>{}</td></tr>",
                Escaped(command),
                Escaped(self.say(&format!("report-verify-{name}"))),
                Escaped(self.say(&format!("report-verify-{name}-silent"))),
            );
        }
        out.push_str("</tbody>\n</table>\n");
        tag(out, "p", self.say("report-verify-copy-other"));
        tag(out, "p", self.say("report-verify-all"));
        out.push_str("</section>\n");
    }

    fn glossary(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-words-title"));
        self.list(out, &["report-words-record", "report-words-fingerprint", "report-words-seal", "report-words-head", "report-words-tamper"]);
        out.push_str("</section>\n");
    }
}
