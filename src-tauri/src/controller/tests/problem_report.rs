//! The problem report names no one, and what is saved is what was shown. The titles of file dialogs.

use super::*;
use crate::desktop::PickFor;

impl Bench {
    async fn report(&self) -> String {
        self.controls
            .ask(|reply| Tick::Upkeep(UpkeepTick::MakeProblemReport(reply)))
            .await
            .unwrap()
            .text
    }

    async fn save_report(&self) -> Result<Option<String>, CommandError> {
        self.controls
            .ask(|reply| Tick::Upkeep(UpkeepTick::SaveProblemReport(reply)))
            .await
    }

    /// Puts text into the technical log past its redaction, as an older version may have left it.
    fn plant(&self, text: &str) {
        let logs = places_in(self._folder.path(), Realm::Real).unwrap().logs;
        std::fs::create_dir_all(&logs).unwrap();
        std::fs::write(logs.join("technical.log"), text).unwrap();
    }
}

#[tokio::test]
async fn a_problem_report_has_what_finds_a_fault_and_nothing_that_names_the_member() {
    let bench = bench();
    bench.tell(ToldAnswer::Off, false).await;
    let home = bench._folder.path().display().to_string();
    let secrets = [
        "ann.lee@mail.example",
        "203.0.113.77",
        "2001:db8::beef",
        "li_at=AQEDARzzsecretzz",
        "Bearer zzz-secret-zzz",
        "hunter2",
        "ann-lee-77",
        "trk=private",
    ];
    bench.plant(&format!(
        "line one: cannot open {home}/secret-folder\n\
         mail {} from {} and {}\n\
         cookie {}; Authorization: {}\n\
         passphrase = {} at https://www.linkedin.com/in/{}/?{}\n\
         /home/annlee/x the disk is full\n",
        secrets[0], secrets[1], secrets[2], secrets[3], secrets[4], secrets[5], secrets[6], secrets[7],
    ));
    let report = bench.report().await;
    for gone in secrets
        .into_iter()
        .chain([home.as_str(), "annlee", "zzsecretzz", "zzz-secret-zzz"])
    {
        assert!(!report.contains(gone), "{gone} stands in\n{report}");
    }
    for kept in [
        &format!("app: {}\n", env!("CARGO_PKG_VERSION")),
        &format!("system: {} ", std::env::consts::OS),
        " 2.50.1\n",
        "language: ",
        "recipe: ",
        "practice: no\n",
        "line one: cannot open ~/secret-folder",
        "the disk is full",
        "its last 5 of 5 lines",
    ] {
        assert!(report.contains(kept), "{kept} is missing in\n{report}");
    }
    let records = bench.act(Act::LoadView).await.unwrap().records;
    assert!(records > 0 && report.contains(&format!("records: {records}\n")));
}

#[tokio::test]
async fn only_the_last_lines_of_a_long_log_go_in() {
    let bench = bench();
    let lines: String = (1..=250).map(|line| format!("line-{line}.\n")).collect();
    bench.plant(&lines);
    let report = bench.report().await;
    assert!(report.contains("line-151.\n") && report.contains("line-250.\n"));
    assert!(!report.contains("line-150.\n"));
    assert!(report.contains("its last 100 of 250 lines"));
}

#[tokio::test]
async fn what_is_saved_is_what_was_shown_and_only_where_the_member_says() {
    let bench = bench();
    let refused = bench.save_report().await.unwrap_err();
    assert_eq!(refused.code, CommandErrorCode::NotNow, "nothing was shown yet");

    bench.plant("the first line\n");
    let shown = bench.report().await;
    bench.plant("a line of later\n");
    assert_eq!(
        bench.save_report().await.unwrap(),
        None,
        "the member chose no place"
    );

    let path = bench._folder.path().join("mine.txt");
    *lock(&bench.desktop.picks) = Some(path.clone());
    assert_eq!(bench.save_report().await.unwrap().as_deref(), Some("mine.txt"));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), shown);

    *lock(&bench.desktop.picks) = Some(bench._folder.path().join("no-such-folder/mine.txt"));
    assert!(bench.save_report().await.is_err());
}

#[tokio::test]
async fn file_dialogs_have_titles_in_the_language_of_the_app() {
    let bench = bench();
    bench.report().await;
    for (language, title) in [
        ("de", "Problembericht speichern"),
        ("en", "Save the problem report"),
    ] {
        let mut form = bench.act(Act::LoadView).await.unwrap().settings;
        form.language = language.to_owned();
        bench.act(Act::SaveSettings(form)).await.unwrap();
        bench.save_report().await.unwrap();
        let last = lock(&bench.desktop.titles).last().cloned();
        assert_eq!(last, Some((PickFor::ProblemReport, title.to_owned())));
    }
    let picked = bench
        .controls
        .ask(|reply| Tick::Act(Act::PickPicture, reply))
        .await;
    drop(picked);
    let last = lock(&bench.desktop.titles).last().cloned().unwrap();
    assert_eq!(last, (PickFor::Picture, "Choose a picture".to_owned()));
}
