//! `READ-ME-FIRST.txt`: what it proves, what it does not, and the commands.

use evidence::windows_commands;

use super::Case;

impl Case<'_> {
    pub(super) fn read_me(&self) -> String {
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
        line(
            self.words
                .with(
                    "readme-made",
                    &[("date", &self.made_on()), ("version", env!("CARGO_PKG_VERSION"))],
                )
                .into_owned(),
        );
        line(
            self.words
                .counted("readme-records", self.entries.len() as u64)
                .into_owned(),
        );
        line(self.say("report-independent"));
        if self.with_case_file {
            line(self.say("readme-open-case"));
        }
        line(self.say("readme-open"));
        line(self.say("readme-verify-page"));
        for said in self.withheld_in_words() {
            line(said);
        }
        line(String::new());
        match &self.fingerprint {
            Some(fingerprint) => {
                line(
                    self.words
                        .with("readme-fingerprint", &[("fingerprint", fingerprint)])
                        .into_owned(),
                );
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
        line(self.say("report-verify-outcome"));
        // The name before each command is the same in every language: programs find the commands by it (FORMAT.md, 5).
        for (name, command) in self.commands() {
            line(String::new());
            line(format!("[{name}] {}", self.say(&format!("report-verify-{name}"))));
            line(format!("    {command}"));
        }
        line(String::new());
        line(self.say("report-verify-all"));
        line(self.say("report-verify-copy-other"));
        line(String::new());
        line(self.say("readme-windows-title"));
        line(self.say("readme-windows-lead"));
        // Without brackets before it, no program takes such a line for a command of its own.
        for command in windows_commands(&self.stock_case()) {
            line(String::new());
            line(format!("Windows, {}:", command.name));
            line(format!("    {}", command.line));
        }
        line(String::new());
        line(self.say("report-verify-windows-lacks"));
        line(String::new());
        line(self.say("readme-files-title"));
        for id in [
            "report",
            "case",
            "exhibits",
            "pdf",
            "verify",
            "log",
            "entries",
            "checkpoints",
            "attachments",
            "keys",
            "manifest",
        ] {
            let there = match id {
                "keys" => self.fingerprint.is_some(),
                "case" | "exhibits" => self.with_case_file,
                "pdf" => !self.attached.is_empty(),
                _ => true,
            };
            if there {
                line(format!("- {}", self.say(&format!("readme-files-{id}"))));
            }
        }
        text
    }
}
