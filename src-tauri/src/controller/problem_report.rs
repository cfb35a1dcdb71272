//! The problem report: what helps to find a fault, shown in full, and saved to a file by the member.
//!
//! Deliberately absent: sending it. Nothing of a record is in it but how many there are.

use platform::{files, system_name::system_name};

use super::*;
use crate::{command_error::CommandErrorCode as Code, desktop::PickFor};

/// How many lines of the technical log go in, counted from its end.
const LOG_LINES: usize = 100;

/// What draws the pages.
const ENGINE: &str = if cfg!(target_os = "macos") {
    "WKWebView"
} else if cfg!(windows) {
    "WebView2"
} else {
    "WebKitGTK"
};

impl<D: Desktop> Controller<D> {
    /// Makes the report anew, and keeps it: what is saved later is what was shown.
    pub(super) fn make_problem_report(&mut self) -> Result<ProblemReportView, CommandError> {
        let redaction = Redaction::new(self.machine.home.as_deref()).map_err(|_| Code::Unexpected)?;
        let log = match self.technical_log().map(|log| log.read()) {
            Some(Ok(text)) => text,
            _ => "(not readable)".to_owned(),
        };
        // The log's lines were redacted when they were written. An older version may have known less.
        let text = redaction.redact(&self.problem_report(&log));
        self.upkeep.problem_report = Some(text.clone());
        Ok(ProblemReportView { text })
    }

    /// Asks for a place and writes the report that was shown. Answers with the file's name, or with nothing where the
    /// member chose none.
    pub(super) fn save_problem_report(&self, reply: Reply<Option<String>>) {
        let Some(text) = self.upkeep.problem_report.clone() else {
            let _ = reply.send(Err(Code::NotNow.into()));
            return;
        };
        let picked = self.pick(PickFor::ProblemReport);
        tokio::spawn(async move {
            let saved = match picked.await {
                None => Ok(None),
                Some(path) => write(path, text).await.map(Some),
            };
            let _ = reply.send(saved.map_err(CommandError::from));
        });
    }

    /// The labels are the makers' own, as in the log: one wording, whatever the member's language.
    fn problem_report(&self, log: &str) -> String {
        let lines: Vec<&str> = log.lines().collect();
        let shown = lines
            .get(lines.len().saturating_sub(LOG_LINES)..)
            .unwrap_or_default();
        let engine = self
            .desktop
            .engine_version()
            .unwrap_or_else(|| "unknown".to_owned());
        let log = if shown.is_empty() {
            "(empty)".to_owned()
        } else {
            shown.join("\n")
        };
        format!(
            "Default Off problem report\n\
             made: {made}\n\
             app: {app}\n\
             system: {system}\n\
             engine: {ENGINE} {engine}\n\
             language: {language} (system: {system_language})\n\
             recipe: {recipe}, version {recipe_version}\n\
             practice: {practice}\n\
             records: {records}\n\
             \n\
             technical log, its last {kept} of {all} lines:\n\
             {log}\n",
            made = self.last_moment.utc_seconds(),
            app = env!("CARGO_PKG_VERSION"),
            system = system_name(),
            language = self.spoken(),
            system_language = self.desktop.system_language(),
            recipe = self.recipe.id,
            recipe_version = self.recipe.version,
            practice = if self.realm.is_practice() { "yes" } else { "no" },
            records = self.entries(),
            kept = shown.len(),
            all = lines.len(),
        )
    }
}

async fn write(path: PathBuf, text: String) -> Result<String, Code> {
    let name = saving::file_name_of(&path);
    tokio::task::spawn_blocking(move || files::write_durably(&path, text.as_bytes()))
        .await
        .map_err(|_| Code::Unexpected)?
        .map_err(|fault| code_of_file(&fault))?;
    Ok(name)
}
