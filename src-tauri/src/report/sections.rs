//! The sections of `report.html` after its first page.

use std::fmt::Write;

use optout::observation::How;

use super::{Case, Escaped, commands, tag};
use crate::{
    personal::is_picture,
    record_store::moment_of,
    show::{code, row},
    views::{OutcomeView, RecordRowView},
};

impl Case<'_> {
    pub(super) fn how(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-how-title"));
        out.push_str("<dl>\n");
        let mut hows = vec!["seen_by_app", "told_by_member"];
        for (kind, how) in [
            (How::Imported, "imported"),
            (How::SignedBySender, "signed_by_sender"),
        ] {
            if self
                .records
                .iter()
                .any(|record| record.observation.how() == Some(kind))
            {
                hows.push(how);
            }
        }
        for how in hows {
            tag(out, "dt", self.say(&format!("report-how-{how}")));
            tag(out, "dd", self.say(&format!("report-how-{how}-means")));
        }
        out.push_str("</dl>\n");
        tag(out, "h3", self.say("report-method-title"));
        self.list(
            out,
            &[
                "report-method-load",
                "report-method-read",
                "report-method-doubt",
                "report-method-off",
            ],
        );
        out.push_str("</section>\n");
    }

    pub(super) fn all_records(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-records-title"));
        let _ = writeln!(
            out,
            "<table class=\"records\">\n<caption>{}</caption>\n<thead><tr>",
            Escaped(self.say("report-records-caption"))
        );
        for column in ["number", "when", "what", "how", "fingerprint"] {
            let _ = writeln!(
                out,
                "<th scope=\"col\">{}</th>",
                Escaped(self.say(&format!("report-column-{column}")))
            );
        }
        out.push_str("</tr></thead>\n<tbody>\n");
        for entry in self.entries {
            let (Some(row), Some(at)) = (row(entry), moment_of(entry)) else {
                continue;
            };
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
        let mut what = self.say(if self.words.has(&kind) {
            &kind
        } else {
            "report-kind-other"
        });
        if let Some(outcome) = self.outcome(row) {
            let _ = write!(what, ": {outcome}");
        }
        if let Some(reason) = row
            .reason
            .as_ref()
            .map(|reason| format!("reason-{reason}"))
            .filter(|id| self.words.has(id))
        {
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

    pub(super) fn pictures(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-pictures-title"));
        let exhibits = self.exhibits();
        let pictured = exhibits.iter().filter(|exhibit| is_picture(exhibit.kept));
        if pictured.clone().next().is_none() {
            tag(out, "p", self.say("report-pictures-none"));
        }
        for (index, exhibit) in pictured.enumerate() {
            let kept = exhibit.kept;
            let entry = self.entries.iter().find(|entry| entry.seq == exhibit.seq);
            let Some((entry, at)) = entry.and_then(|entry| Some((entry, moment_of(entry)?))) else {
                continue;
            };
            let Some(row) = row(entry) else { continue };
            let (picture, number) = ((index + 1).to_string(), row.number.to_string());
            let said = self.outcome(&row).unwrap_or_default();
            let seen = if row.kind == "told" {
                "report-picture-told"
            } else {
                "report-picture-seen"
            };
            let path = kept.bag_path();
            let _ = writeln!(
                out,
                "<figure>\n<figcaption><strong>{}</strong><br>{}</figcaption>\n<img src=\"{}\" alt=\"{}\">\n<p class=\"hash\">{}<br>{}</p>\n</figure>",
                Escaped(self.words.with(
                    "report-picture",
                    &[
                        ("picture", &picture),
                        ("number", &number),
                        ("when", &self.words.moment(&at))
                    ]
                )),
                Escaped(self.words.with(seen, &[("outcome", &said)])),
                Escaped(&path),
                Escaped(self.words.with("report-picture-alt", &[("number", &number)])),
                Escaped(self.words.with("report-picture-file", &[("path", &path)])),
                Escaped(
                    self.words
                        .with("report-picture-sha256", &[("sha256", &kept.sha256.to_string())])
                ),
            );
        }
        out.push_str("</section>\n");
    }

    pub(super) fn objection(&self, out: &mut String) {
        let Some(sent) = self.state.objections.last() else {
            return;
        };
        let noted = &sent.noted;
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-objection-title"));
        tag(
            out,
            "p",
            self.words.with(
                "report-objection-sent",
                &[("date", &self.words.date(noted.sent_on))],
            ),
        );
        match &noted.reference {
            Some(reference) => tag(
                out,
                "p",
                self.words
                    .with("report-objection-reference", &[("reference", reference)]),
            ),
            None => tag(out, "p", self.say("report-objection-no-reference")),
        }
        let legal = crate::objection_view::is_legal(sent.due());
        let rule = sent.due().rule.source().provision;
        let id = if legal {
            "report-objection-due"
        } else {
            "report-objection-ask"
        };
        tag(
            out,
            "p",
            self.words
                .with(id, &[("date", &self.words.date(sent.due().by)), ("rule", rule)]),
        );
        tag(out, "h3", self.say("report-objection-text"));
        if noted.text.is_empty() {
            tag(out, "p", self.say("report-objection-text-withheld"));
        } else {
            let _ = writeln!(
                out,
                "<blockquote class=\"letter\">{}</blockquote>",
                Escaped(&noted.text)
            );
        }
        out.push_str("</section>\n");
    }

    pub(super) fn proof(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-proved-title"));
        self.list(out, &self.shown());
        tag(out, "h2", self.say("report-not-proved-title"));
        self.list(out, &self.not_shown());
        out.push_str("</section>\n");
    }

    pub(super) fn seal(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-seal-title"));
        match &self.fingerprint {
            Some(fingerprint) => {
                tag(
                    out,
                    "p",
                    self.words
                        .with("report-seal-sealed", &[("fingerprint", fingerprint)]),
                );
                tag(out, "p", self.say("report-seal-pin"));
            }
            None => tag(out, "p", self.say("report-seal-unsealed")),
        }
        let size = self.size.to_string();
        let _ = writeln!(
            out,
            "<p class=\"hash\">{}</p>",
            Escaped(
                self.words
                    .with("report-seal-head", &[("size", &size), ("root", &self.root)])
            )
        );
        out.push_str("</section>\n");
    }

    pub(super) fn checking(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-verify-title"));
        tag(out, "p", self.say("report-verify-lead"));
        out.push_str("<table class=\"commands\">\n<thead><tr>\n");
        for column in ["command", "shows", "silent"] {
            let _ = writeln!(
                out,
                "<th scope=\"col\">{}</th>",
                Escaped(self.say(&format!("report-verify-{column}")))
            );
        }
        out.push_str("</tr></thead>\n<tbody>\n");
        for (name, command) in commands(self.fingerprint.is_some(), self.size, self.stamped_size()) {
            let _ = writeln!(
                out,
                "<tr><td><code>{}</code></td><td>{}</td><td>{}</td></tr>",
                Escaped(command),
                Escaped(self.say(&format!("report-verify-{name}"))),
                Escaped(self.say(&format!("report-verify-{name}-silent"))),
            );
        }
        out.push_str("</tbody>\n</table>\n");
        tag(out, "p", self.say("report-verify-page"));
        tag(out, "p", self.say("report-verify-copy-other"));
        tag(out, "p", self.say("report-verify-all"));
        out.push_str("</section>\n");
    }

    pub(super) fn glossary(&self, out: &mut String) {
        out.push_str("<section>\n");
        tag(out, "h2", self.say("report-words-title"));
        self.list(
            out,
            &[
                "report-words-record",
                "report-words-fingerprint",
                "report-words-seal",
                "report-words-head",
                "report-words-tamper",
            ],
        );
        out.push_str("</section>\n");
    }
}
