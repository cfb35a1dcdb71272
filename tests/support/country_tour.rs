//! Every page of issue "explain, object, follow up", walked in practice for one place, as pictures and as text.
//!
//! Nothing is sent and no site is opened: the walk shows what the app says to a person who lives there. Deliberately
//! absent: the switch itself, which `tour` walks.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::programs::{self, Build};
use crate::screen;
use crate::site::{MAIN_TITLE, SiteWindow};
use crate::stage::{Keychain, Stage};
use crate::tour::Options;
use crate::window::Window;

/// How many days ago the objection is noted as sent: the month is over, and so are three for some answers.
const SENT_DAYS_AGO: i64 = 60;

/// Who lives where.
#[derive(Debug, Clone)]
pub struct Person {
    /// `DE-HH`, `GB`, `US-CA`, ... In Germany with the Land.
    pub place: String,
    /// Whether they have an account.
    pub member: bool,
}

/// Walks the pages. Returns the summary that was also written to `summary.json`.
pub async fn walk(options: &Options, person: &Person) -> Result<Value> {
    fs::create_dir_all(&options.out)?;
    let stage = Stage::start_sized(Keychain::Unlocked, (1440, 3000))?;
    let app = programs::app(Build::WithAutomation)?;
    let window = Window::open(&stage, &app, &[]).await?;
    let mut tour = CountryTour {
        stage: &stage,
        window: &window,
        out: &options.out,
        pages: Vec::new(),
    };
    let walked = tour.walk(options, person).await;
    if walked.is_err() {
        // The last sight helps more than the error; that it cannot be had is no second error.
        let _ = screen::picture(&stage, &options.out.join("where-it-ended.png"));
    }
    walked?;
    let pages = tour.pages;
    window.close().await?;
    let summary = json!({ "place": person.place, "member": person.member, "pages": pages });
    fs::write(
        options.out.join("summary.json"),
        serde_json::to_vec_pretty(&summary)?,
    )?;
    Ok(summary)
}

struct CountryTour<'a> {
    stage: &'a Stage,
    window: &'a Window,
    out: &'a Path,
    pages: Vec<Value>,
}

impl CountryTour<'_> {
    async fn walk(&mut self, options: &Options, person: &Person) -> Result<()> {
        // Tall, so that most pages are on the picture whole.
        let (width, height) = options.size.unwrap_or((1000, 2900));
        self.window.resize(width, height).await?;
        self.begin(options).await?;
        self.object(person).await?;
        self.explain(person).await?;
        self.follow_up(person).await
    }

    async fn begin(&mut self, options: &Options) -> Result<()> {
        self.window.page("first-run-welcome").await?;
        if let Some(language) = &options.language {
            self.window.select("language", language).await?;
            self.window
                .wait_for(&format!("html[lang=\"{language}\"]"))
                .await?;
        }
        self.window.press("continue").await?;
        self.window.page("first-run-data").await?;
        self.window.press("continue").await?;
        self.window.page("first-run-begin").await?;
        self.window.press("answer-practice").await?;
        self.window.page("home").await?;
        if let Some(theme) = &options.theme {
            self.window.press("go-settings").await?;
            self.window.page("settings").await?;
            self.window.press(&format!("colours-{theme}")).await?;
            self.window.press("go-home").await?;
            self.window.page("home").await?;
        }
        Ok(())
    }

    async fn object(&mut self, person: &Person) -> Result<()> {
        self.window.press("task-object").await?;
        self.window.at("objection", "start").await?;
        self.shot("objection-start").await?;
        self.window.press("object-yes").await?;
        self.window.press("continue").await?;
        self.window.at("objection", "country").await?;
        self.window.pick("country", &person.place).await?;
        self.shot("objection-country").await?;
        self.window.press("continue").await?;
        self.window.at("objection", "member").await?;
        let member = if person.member { "member-yes" } else { "member-no" };
        self.window.press(member).await?;
        self.shot("objection-member").await?;
        self.window.press("continue").await?;
        self.window.at("objection", "targets").await?;
        for target in ["target-content-ai", "target-other-ai", "target-restriction"] {
            self.window.press(target).await?;
        }
        self.shot("objection-targets").await?;
        self.window.press("continue").await?;
        self.window.at("objection", "grounds").await?;
        self.window
            .fill("grounds", "I wrote my posts for people to read.")
            .await?;
        self.shot("objection-grounds").await?;
        self.window.press("continue").await?;
        self.window.at("objection", "contact").await?;
        for (field, text) in [
            ("first-name", "Ada"),
            ("last-name", "Practice"),
            ("email", "ada@example.org"),
        ] {
            self.window.fill(field, text).await?;
        }
        if !person.member {
            self.window.fill("links", "https://example.org/about-ada").await?;
        }
        self.shot("objection-contact").await?;
        self.window.press("continue").await?;
        self.window.at("objection", "check").await?;
        self.window.wait_for("[data-act=\"letter\"]").await?;
        self.shot("objection-check").await?;
        self.window.press("to-copy").await?;
        self.window.at("objection", "copy").await?;
        self.shot("objection-copy").await?;
        self.window.press("form-finished").await?;
        self.window.at("objection", "sent").await?;
        self.window.press("sent-yes").await?;
        self.date("sent-on", SENT_DAYS_AGO).await?;
        self.shot("objection-sent").await?;
        self.window.press("save-sent").await?;
        self.window.at("objection", "done").await?;
        self.shot("objection-done").await
    }

    async fn explain(&mut self, person: &Person) -> Result<()> {
        self.window.press("go-home").await?;
        self.window.page("home").await?;
        self.shot("home").await?;
        self.window.press("task-understand").await?;
        self.window.at("understand", "ready").await?;
        self.shot("understand").await?;
        self.window.press("exposure").await?;
        self.window.page("exposure").await?;
        let account = if person.member {
            "account-yes"
        } else {
            "account-no"
        };
        self.window.press(account).await?;
        if person.member {
            self.window.pick("country", &person.place).await?;
            self.window.fill("joined-year", "2015").await?;
        }
        self.window.press("work-out").await?;
        self.window.at("exposure", "result").await?;
        self.shot("exposure").await?;
        self.window.press("go-help").await?;
        self.window.page("help").await?;
        self.window.press("all-facts").await?;
        self.window.at("facts", "ready").await?;
        self.shot("facts").await
    }

    async fn follow_up(&mut self, person: &Person) -> Result<()> {
        self.to_follow_up().await?;
        self.shot("follow-up-after-60-days").await?;
        self.note("extended", SENT_DAYS_AGO - 10, &[]).await?;
        self.shot("follow-up-extended").await?;
        self.note("answered", 20, &["outcome-unclear"]).await?;
        self.shot("follow-up-unclear").await?;
        self.letter("do-ask-to-clarify", "reminder").await?;
        self.note("answered", 15, &["outcome-partly", "missing-other-ai"])
            .await?;
        self.shot("follow-up-partly").await?;
        self.note("answered", 10, &["outcome-refused", "ground-overriding-reasons"])
            .await?;
        self.shot("follow-up-refused").await?;
        if self.is_there("do-complain-to-company").await? {
            self.letter("do-complain-to-company", "company-complaint").await?;
        }
        if self.is_there("do-complain").await? {
            self.complaint(person).await?;
        }
        if self.is_there("to-case-file").await? {
            self.case_file(person).await?;
        }
        self.note("answered", 0, &["outcome-stopped"]).await?;
        self.shot("follow-up-stopped").await
    }

    async fn to_follow_up(&self) -> Result<()> {
        self.window.press("go-home").await?;
        self.window.page("home").await?;
        self.window.press("task-object").await?;
        self.window.at("objection", "done").await?;
        self.window.press("follow-up").await?;
        self.window.page("follow-up").await
    }

    /// Notes what came back so many days ago, and returns to the next step.
    async fn note(&mut self, event: &str, days_ago: i64, choices: &[&str]) -> Result<()> {
        self.window.press("note").await?;
        self.window.at("follow-up", "note").await?;
        self.window.press(&format!("event-{event}")).await?;
        for choice in choices {
            self.window.press(choice).await?;
        }
        self.date("on", days_ago).await?;
        if event == "extended" {
            self.shot("follow-up-note").await?;
        }
        self.window.press("save-note").await?;
        self.window
            .wait_for("main[data-page=\"follow-up\"]:not([data-state=\"note\"])")
            .await
            .map(drop)
    }

    async fn letter(&mut self, button: &str, state: &str) -> Result<()> {
        self.window.press(button).await?;
        self.window.at("follow-up", state).await?;
        self.window.wait_for("[data-act=\"letter\"]").await?;
        self.shot(&format!("letter-{state}")).await?;
        self.back().await
    }

    async fn complaint(&mut self, person: &Person) -> Result<()> {
        self.window.press("do-complain").await?;
        self.window.at("follow-up", "complaint").await?;
        self.window
            .wait_for("[data-act=\"open-authority\"], [data-act^=\"authority-\"]")
            .await?;
        let own = format!("authority-{}", person.place);
        if self.is_there(&own).await? {
            self.window.press(&own).await?;
        }
        self.window.wait_for("[data-act=\"letter\"]").await?;
        self.shot("complaint").await?;
        if self.is_there("authority-IE").await? && person.place != "IE" {
            self.window.press("authority-IE").await?;
            self.window.wait_for("[data-act=\"letter\"]").await?;
            self.shot("complaint-to-the-lead").await?;
        }
        self.back().await
    }

    async fn case_file(&mut self, person: &Person) -> Result<()> {
        self.window.press("to-case-file").await?;
        self.window.page("case-file").await?;
        self.window
            .wait_for("[data-act=\"open-authority\"], [data-act^=\"authority-\"]")
            .await?;
        let own = format!("authority-{}", person.place);
        if self.is_there(&own).await? {
            self.window.press(&own).await?;
        }
        self.window.at("case-file", "plan").await?;
        self.window.press("with-personal").await?;
        self.window.wait_for("tbody bdi").await?;
        self.shot("case-file").await?;
        self.window.press("save-case-file").await?;
        self.window.at("case-file", "saved-intact").await?;
        self.shot("case-file-saved").await?;
        for file in fs::read_dir(self.stage.documents())?.flatten() {
            let name = file.file_name();
            fs::copy(file.path(), self.out.join(&name))?;
        }
        self.to_follow_up().await
    }

    async fn back(&self) -> Result<()> {
        self.window.press("back").await?;
        self.window
            .wait_for("main[data-page=\"follow-up\"] [data-act=\"note\"]")
            .await
            .map(drop)
    }

    async fn is_there(&self, act: &str) -> Result<bool> {
        let script = format!("return document.querySelector('[data-act=\"{act}\"]') !== null;");
        Ok(self.window.run(&script).await? == Value::Bool(true))
    }

    /// Fills the three parts of a date that lies so many days back on this computer's clock.
    async fn date(&self, act: &str, days_ago: i64) -> Result<()> {
        let script = format!(
            "const day = new Date(); day.setDate(day.getDate() - {days_ago}); \
             return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(String);"
        );
        let parts = self.window.run(&script).await?;
        for (part, index) in [("day", 2), ("month", 1), ("year", 0)] {
            let text = parts[index].as_str().context("a part of a date")?;
            self.window.fill(&format!("{act}-{part}"), text).await?;
        }
        Ok(())
    }

    /// Opens all that is folded, so that its words are on the page.
    async fn open_all(&self) -> Result<()> {
        self.window
            .run(
                "document.querySelectorAll('details').forEach((each) => { each.open = true; }); return true;",
            )
            .await?;
        self.window.settle().await
    }

    /// A numbered picture of our window, and all words of the page beside it, those in fields too.
    async fn shot(&mut self, name: &str) -> Result<()> {
        let number = self.pages.len() + 1;
        let (picture, words) = (
            format!("{number:02}-{name}.png"),
            format!("{number:02}-{name}.txt"),
        );
        SiteWindow::find(self.stage, MAIN_TITLE)?.activate()?;
        self.open_all().await?;
        let ours = SiteWindow::find(self.stage, MAIN_TITLE)?;
        screen::picture_of(self.stage, ours.number(), &self.out.join(&picture))?;
        let script = "const main = document.querySelector('main'); \
            const typed = [...main.querySelectorAll('textarea')].map((each) => each.value); \
            return [main.innerText, ...typed].join('\\n\\n');";
        let text = self.window.run(script).await?;
        let text = text.as_str().context("the words of the page")?;
        if text.trim().is_empty() {
            bail!("{name} has no words");
        }
        fs::write(self.out.join(&words), text)?;
        self.pages
            .push(json!({ "name": name, "picture": picture, "text": words }));
        Ok(())
    }
}
