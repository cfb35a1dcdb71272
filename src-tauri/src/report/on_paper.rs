//! What the report says on paper alone: which files of the proof lie within the PDF, and how to check with them.
//!
//! Deliberately absent: making the PDF (`print`).

use evidence::PayloadFile;
use paper::{Block, Cell, Column, Section, Table, Width};

use super::Case;
use crate::APP_ID;

/// The list of all records.
const LIST: &str = "log.sha256";
/// The keys that signatures are checked with.
const SIGNERS: &str = "allowed_signers";

impl Case<'_> {
    /// Nothing where no files lie within the PDF.
    pub fn checking_on_paper(&self) -> Option<Section> {
        if self.attached.is_empty() {
            return None;
        }
        let column = |id: &str, share| Column {
            title: self.say(id),
            width: Width::Share(share),
        };
        let row =
            |file: &PayloadFile| vec![Cell::Code(file.path.clone()), Cell::Text(self.say(name_of(file)))];
        let files = Table {
            caption: None,
            columns: vec![column("report-exhibit-file", 2), column("report-exhibit-what", 3)],
            rows: self.attached.iter().map(row).collect(),
        };
        let mut blocks = vec![Block::Text(self.say("report-pdf-lead")), Block::Table(files)];
        if !self.is_attached(LIST) {
            blocks.push(Block::Text(self.say("report-pdf-list-long")));
        }
        blocks.push(self.command_table("report-verify", self.commands_on_paper()));
        blocks.extend(["report-pdf-limit", "report-pdf-signs"].map(|id| Block::Text(self.say(id))));
        let title = self.say("report-pdf-title");
        Some(Section::new(title, vec![Block::OnPaper(blocks)]))
    }

    fn is_attached(&self, name: &str) -> bool {
        self.attached.iter().any(|file| file.path == name)
    }

    /// The commands for the files within the PDF, beside the message that says what each shows.
    fn commands_on_paper(&self) -> Vec<(&'static str, String)> {
        let (size, note) = (self.size, format!("{:08}.txt", self.size));
        let mut rows = vec![("pdf-files", "pdfdetach -saveall FILE.pdf".to_owned())];
        if self.is_attached(LIST) {
            let command = format!("head -n {size} log.sha256 | sha256sum ; cat {note}");
            rows.push(("head", command));
        }
        if self.is_attached(SIGNERS) {
            rows.push(("fingerprint", "ssh-keygen -lf allowed_signers".to_owned()));
            let command = format!(
                "ssh-keygen -Y verify -f allowed_signers -I evidence-log -n evidence-checkpoint@{APP_ID} -s {note}.sig < {note}"
            );
            rows.push(("checkpoint", command));
        }
        let token = self.attached.iter().find(|file| file.path.ends_with(".tsr"));
        if let Some(token) = token {
            let note = token.path.trim_end_matches(".tsr");
            let command = format!("openssl ts -verify -in {note}.tsr -data {note} -CAfile ROOT.pem");
            rows.push(("stamp", command));
        }
        rows
    }
}

/// The message that says what an attached file is.
pub(super) fn name_of(file: &PayloadFile) -> &'static str {
    match file.path.rsplit('.').next() {
        Some("sha256") => "report-pdf-list",
        Some("txt") => "report-pdf-checkpoint",
        Some("sig") => "report-pdf-signature",
        Some("tsr") => "report-pdf-token",
        _ => "report-pdf-signers",
    }
}
