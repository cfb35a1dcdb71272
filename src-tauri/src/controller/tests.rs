//! The controller with a fake desktop: what a press leads to, on a real record in a folder of its own.

use optout::snapshot::{Look, LookFailure};
use platform::keychain::{FakeKeychain, FakeState};

mod case_file;
mod counted;
mod deleting;
mod drift;
mod evidence_kept;
mod fake_desktop;
mod following;
mod mails;
mod one_date;
mod own_browser;
mod pictures_out;
mod printed;
mod problem_report;
mod rehearsal;
mod reopened;
mod rotated;
mod stamped;
mod stays;
mod turned_clock;
mod upkeep;

use fake_desktop::{Answers, FakeDesktop};

use super::*;

struct Bench {
    _folder: tempfile::TempDir,
    desktop: FakeDesktop,
    controls: Controls,
}

fn places_in(folder: &std::path::Path, realm: Realm) -> Option<Places> {
    let home = folder.to_path_buf();
    Places::from_variables(APP_ID, realm, move |name| {
        (name == "HOME").then(|| home.clone().into())
    })
    .ok()
}

fn bench_with(keychain: FakeKeychain) -> Bench {
    bench_in(tempfile::tempdir().unwrap(), keychain)
}

fn bench_in(folder: tempfile::TempDir, keychain: FakeKeychain) -> Bench {
    bench_by(folder, keychain, Arc::new(SystemClock))
}

fn bench_by(folder: tempfile::TempDir, keychain: FakeKeychain, clock: Arc<dyn Clock>) -> Bench {
    bench_asking(folder, keychain, clock, "http://127.0.0.1:9/dns-query".to_owned())
}

/// A bench that asks for the keys of mails at an address on this computer.
fn bench_asking(
    folder: tempfile::TempDir,
    keychain: FakeKeychain,
    clock: Arc<dyn Clock>,
    keys: String,
) -> Bench {
    let (controller, bench) = unstarted(folder, keychain, clock, keys);
    tokio::spawn(controller.run(false));
    bench
}

/// A controller whose loop nobody runs, so that a test says itself what comes when.
fn unstarted(
    folder: tempfile::TempDir,
    keychain: FakeKeychain,
    clock: Arc<dyn Clock>,
    keys: String,
) -> (Controller<FakeDesktop>, Bench) {
    let desktop = FakeDesktop {
        answers: Answers::default(),
        documents: folder.path().join("Documents"),
        opened: Arc::default(),
        reloads: Arc::default(),
        titles: Arc::default(),
        picks: Arc::default(),
        refused: Arc::default(),
        clipboard: Arc::default(),
        heard: Arc::default(),
        facts: Arc::default(),
        menu: Arc::default(),
        look: Arc::default(),
        told: Arc::default(),
        ended: Arc::default(),
        language: Arc::new(Mutex::new("en".to_owned())),
    };
    let home = folder.path().to_path_buf();
    let own_home = Some(home.clone());
    let autostart = home.join(".config/autostart/app.desktop");
    let machine = Machine {
        keychain: Keychain::fake(keychain),
        places: Box::new(move |realm| places_in(&home, realm)),
        clock,
        key_records: Box::new(move || DnsOverHttps::loopback(&keys).ok()),
        home: own_home,
        stamps: |_| platform::http::HttpClient::loopback_without_tls(),
        autostart: Some(autostart),
        lock_cost: platform::passphrase_lock::Cost::LEAST,
    };
    let (controller, controls) = Controller::new(desktop.clone(), machine).unwrap();
    let bench = Bench {
        _folder: folder,
        desktop,
        controls,
    };
    (controller, bench)
}

fn bench() -> Bench {
    bench_with(FakeKeychain::working())
}

/// A bench whose site window is open on the setting's page.
async fn bench_on_the_page() -> Bench {
    let bench = bench();
    bench.act(Act::OpenSite(SitePageName::Setting)).await.unwrap();
    bench
}

impl Bench {
    /// Tells what was seen in another browser.
    async fn tell(&self, answer: ToldAnswer, after_change: bool) -> AppView {
        let told = ToldForm {
            answer,
            after_change,
            language: None,
        };
        self.act(Act::TellReading(told)).await.unwrap()
    }

    async fn act(&self, act: Act) -> Result<AppView, CommandError> {
        self.controls.ask(|reply| Tick::Act(act, reply)).await
    }

    async fn read(
        &self,
        reload: bool,
        answer: Result<Vec<Look>, LookFailure>,
    ) -> Result<AppView, CommandError> {
        lock(&self.desktop.answers).push_back(answer);
        self.controls.ask(|reply| Tick::Read { reload, reply }).await
    }

    async fn export(&self) -> Result<AppView, CommandError> {
        self.controls
            .ask(|reply| Tick::Export(ExportForm::default(), reply))
            .await
    }
}

/// Two looks at the real site's page that agree, from a kept reading with its switch turned as wanted.
fn page_that_shows(on: bool) -> Result<Vec<Look>, LookFailure> {
    let kept = include_str!("../../testdata/looks-on.json");
    let looks: Vec<Look> = serde_json::from_str(kept).unwrap();
    Ok(looks
        .into_iter()
        .map(|mut look| {
            for candidate in &mut look.page.candidates {
                candidate.checked = candidate.checked.map(|_| on);
                candidate.aria_checked = candidate.aria_checked.as_ref().map(|_| on.to_string());
                candidate.beside = vec![if on { "On" } else { "Off" }.to_owned()];
            }
            look
        })
        .collect())
}

#[tokio::test]
async fn off_is_confirmed_by_two_readings_with_a_reload_between_and_not_before() {
    let bench = bench_on_the_page().await;
    let view = bench.read(false, page_that_shows(true)).await.unwrap();
    assert_eq!(view.reading.as_ref().unwrap().outcome, OutcomeView::On);
    bench.act(Act::Choose(ChoiceForm::TurnOff)).await.unwrap();
    let view = bench.read(false, page_that_shows(false)).await.unwrap();
    assert!(matches!(view.change, ChangeView::AwaitReload { .. }));
    assert!(!view.setting.known.as_ref().unwrap().confirmed);
    assert_eq!(*lock(&bench.desktop.reloads), 0);
    let view = bench.read(true, page_that_shows(false)).await.unwrap();
    assert!(matches!(
        view.change,
        ChangeView::Confirmed { before: Some(_), .. }
    ));
    assert!(view.setting.known.as_ref().unwrap().confirmed);
    assert_eq!(*lock(&bench.desktop.reloads), 1);
}

#[tokio::test]
async fn a_switch_that_jumps_back_is_said_to_have_jumped_back() {
    let bench = bench_on_the_page().await;
    bench.read(false, page_that_shows(true)).await.unwrap();
    bench.act(Act::Choose(ChoiceForm::TurnOff)).await.unwrap();
    bench.read(false, page_that_shows(false)).await.unwrap();
    let view = bench.read(true, page_that_shows(true)).await.unwrap();
    assert!(matches!(view.change, ChangeView::CameBack { .. }));
}

#[tokio::test]
async fn a_page_that_cannot_be_read_is_never_off_and_is_recorded() {
    let bench = bench_on_the_page().await;
    for failure in [
        LookFailure::PageHung,
        LookFailure::Offline,
        LookFailure::NotAString,
        LookFailure::WebProcessGone,
    ] {
        let before = bench.act(Act::LoadView).await.unwrap().records;
        let view = bench.read(false, Err(failure)).await.unwrap();
        let reading = view.reading.as_ref().unwrap();
        assert!(
            !matches!(reading.outcome, OutcomeView::On | OutcomeView::Off),
            "{failure:?}"
        );
        assert!(reading.reason.is_some(), "{failure:?}");
        assert!(view.setting.known.is_none(), "{failure:?}");
        assert!(view.records > before, "{failure:?}");
    }
}

#[tokio::test]
async fn nothing_is_read_while_no_window_is_open() {
    let bench = bench();
    let error = bench.read(false, page_that_shows(false)).await.unwrap_err();
    assert_eq!(error.code, CommandErrorCode::SiteNotOpen);
    assert_eq!(bench.act(Act::LoadView).await.unwrap().records, 0);
}

#[tokio::test]
async fn starting_records_nothing_and_asks_the_keychain_for_nothing() {
    let keychain = FakeKeychain::working();
    let bench = bench_with(keychain.clone());
    let view = bench.act(Act::LoadView).await.unwrap();
    assert_eq!(view.records, 0);
    assert_eq!(view.seal.state, SealState::Pending);
    assert!(keychain.accounts().is_empty());
}

#[tokio::test]
async fn without_a_keychain_the_record_is_kept_and_says_so() {
    let bench = bench_with(FakeKeychain::in_state(FakeState::NoService));
    let view = bench.tell(ToldAnswer::On, false).await;
    assert_eq!(view.seal.state, SealState::NoKeychain);
    assert!(view.records > 0);
    let view = bench.export().await.unwrap();
    assert_eq!(view.last_export.unwrap().verdict, VerdictView::Intact);
}

#[tokio::test]
async fn what_is_told_is_never_called_seen() {
    let bench = bench();
    let view = bench.tell(ToldAnswer::Off, true).await;
    let known = view.setting.known.unwrap();
    assert_eq!(known.how, HowView::ToldByMember);
    assert!(!known.on && !known.confirmed);
    assert!(matches!(view.change, ChangeView::ToldOff { .. }));
}

#[tokio::test]
async fn an_export_is_checked_and_called_intact_and_practice_carries_its_mark() {
    let bench = bench();
    bench.tell(ToldAnswer::On, false).await;
    let view = bench.export().await.unwrap();
    let saved = view.last_export.unwrap();
    assert_eq!(saved.verdict, VerdictView::Intact);
    assert!(!saved.practice && !saved.file_name.contains("PRACTICE"));
    bench.act(Act::BeginPractice(ScenarioName::On)).await.unwrap();
    bench.tell(ToldAnswer::On, false).await;
    let saved = bench.export().await.unwrap().last_export.unwrap();
    assert!(saved.practice && saved.file_name.starts_with("PRACTICE-"));
    assert_eq!(saved.verdict, VerdictView::Intact);
}

#[tokio::test]
async fn a_record_folder_that_cannot_be_written_is_an_error_with_a_code_and_no_state() {
    let bench = bench();
    let folder = lock(&bench.controls.store).folder();
    std::fs::create_dir_all(folder.parent().unwrap()).unwrap();
    std::fs::write(&folder, b"in the way").unwrap();
    let error = bench
        .act(Act::TellReading(ToldForm {
            answer: ToldAnswer::Off,
            after_change: false,
            language: None,
        }))
        .await
        .unwrap_err();
    assert!(!matches!(error.code, CommandErrorCode::Unexpected));
    assert!(bench.act(Act::LoadView).await.unwrap().setting.known.is_none());
    // Once there is room, the record begins as every record does.
    std::fs::remove_file(&folder).unwrap();
    let told = Act::TellReading(ToldForm {
        answer: ToldAnswer::Off,
        after_change: false,
        language: None,
    });
    assert_eq!(bench.act(told).await.unwrap().records, 2);
    let first = lock(&bench.controls.store).entry(0).unwrap().unwrap();
    assert_eq!(first.kind, "log-started");
}

#[tokio::test]
async fn practice_that_cannot_begin_leaves_the_real_record_in_use() {
    let bench = bench();
    let told = |answer| {
        Act::TellReading(ToldForm {
            answer,
            after_change: false,
            language: None,
        })
    };
    let before = bench.act(told(ToldAnswer::On)).await.unwrap().records;
    let practice = places_in(bench._folder.path(), Realm::Practice).unwrap().data;
    std::fs::create_dir_all(&practice).unwrap();
    std::fs::write(practice.join("record"), b"in the way").unwrap();
    let error = bench
        .act(Act::BeginPractice(ScenarioName::Off))
        .await
        .unwrap_err();
    assert_eq!(error.code, CommandErrorCode::Denied);
    let view = bench.act(told(ToldAnswer::Off)).await.unwrap();
    assert_eq!(view.mode, Mode::Real);
    assert!(view.records > before);
    let newest = lock(&bench.controls.store).entries().unwrap().pop().unwrap();
    assert!(!newest.practice);
    assert!(newest.seal.is_some(), "the real record's key is in use again");
}

#[tokio::test]
async fn a_record_that_another_copy_holds_is_not_added_to_once_it_is_free() {
    let folder = tempfile::tempdir().unwrap();
    let open = || {
        let places = places_in(folder.path(), Realm::Real).unwrap();
        RecordStore::open(Realm::Real, places, Arc::new(SystemClock))
    };
    let noted = optout::observation::Observation::ExplanationRead {};
    let (mut first, _) = open();
    first.append(&noted, Vec::new()).unwrap();
    let (mut second, found) = open();
    assert_eq!(found.unavailable, Some(RecordFault::Busy));
    drop(first);
    // What stands there was never read by this copy, so what it knows does not follow from it.
    assert_eq!(second.append(&noted, Vec::new()).err(), Some(RecordFault::Busy));
    assert_eq!(open().1.records.len(), 1);
}

#[tokio::test]
async fn an_objection_is_written_noted_and_dated() {
    let bench = bench();
    let form = ObjectionForm {
        country: Some("DE".to_owned()),
        member: Some(true),
        targets: vec!["content_ai".to_owned()],
        first_name: "Ada".to_owned(),
        last_name: "Practice".to_owned(),
        email: "ada@example.org".to_owned(),
        letter_language: "de".to_owned(),
        ..ObjectionForm::default()
    };
    bench.act(Act::SaveObjection(form)).await.unwrap();
    let review = bench.controls.ask(Tick::ReviewObjection).await.unwrap();
    assert_eq!(review.right, "gdpr");
    assert!(review.due_if_sent_today.unwrap().legal);
    let today = SystemClock.now().local_date();
    let future = SentForm {
        sent_on: today.tomorrow().unwrap().to_string(),
        reference: None,
    };
    let refused = bench.act(Act::NoteSent(future)).await.unwrap_err();
    assert_eq!(refused.fields[0].code, "future");
    let sent = SentForm {
        sent_on: today.to_string(),
        reference: Some(" 123 ".to_owned()),
    };
    let view = bench.act(Act::NoteSent(sent)).await.unwrap();
    let noted = view.objection.sent.unwrap();
    assert_eq!(noted.reference.as_deref(), Some("123"));
    assert_eq!(noted.due.unwrap().rule, "gdpr");
}

#[tokio::test]
async fn the_report_words_everything_and_lets_no_foreign_text_be_markup() {
    let bench = bench_on_the_page().await;
    bench.read(false, page_that_shows(true)).await.unwrap();
    bench.act(Act::Choose(ChoiceForm::TurnOff)).await.unwrap();
    bench.read(false, page_that_shows(false)).await.unwrap();
    bench.read(true, page_that_shows(false)).await.unwrap();
    bench.read(false, Err(LookFailure::PageHung)).await.unwrap();
    let form = ObjectionForm {
        country: Some("US-CA".to_owned()),
        member: Some(true),
        targets: vec!["other_ai".to_owned()],
        first_name: "<script>alert(1)</script>".to_owned(),
        last_name: "Practice".to_owned(),
        email: "ada@example.org".to_owned(),
        ..ObjectionForm::default()
    };
    bench.act(Act::SaveObjection(form)).await.unwrap();
    let sent = SentForm {
        sent_on: SystemClock.now().local_date().to_string(),
        reference: Some("<img src=x onerror=alert(1)>".to_owned()),
    };
    bench.act(Act::NoteSent(sent)).await.unwrap();
    let store = lock(&bench.controls.store);
    let log = store.log().unwrap();
    let mut entries = log.entries().unwrap();
    for entry in &mut entries {
        crate::record_store::make_whole(log, entry);
    }
    let withheld = evidence::Withheld::default();
    let case = crate::report::case(&crate::report::Content {
        log,
        entries: &entries,
        withheld: &withheld,
        fingerprint: None,
        practice: false,
        day: "2026-11-22",
        language: "en",
        attached: &[],
        with_case_file: false,
    })
    .unwrap();
    let pages = crate::report::pages(&case);
    assert_eq!(pages.len(), 2);
    let report = String::from_utf8_lossy(&pages[1].bytes).into_owned();
    for said in [
        "The member made a choice: Turn the setting off",
        "No reading: ",
        "Numbers start at 0",
        "A letter or e-mail in this file can name a person",
    ] {
        assert!(report.contains(said), "{said}");
    }
    for advice in ["then read again", "Reload it", "tell us what you see"] {
        assert!(!report.contains(advice), "{advice}");
    }
    let read_me = String::from_utf8_lossy(&pages[0].bytes).into_owned();
    assert!(read_me.contains("Windows, copy:") && !read_me.contains("data/case-file.html"));
    for page in pages {
        let text = String::from_utf8(page.bytes).unwrap();
        for raw in [
            "report-",
            "readme-",
            "record-outcome",
            "record-kind",
            "reason-",
            "month-",
            "date-long",
        ] {
            let found = text
                .split_once(raw)
                .map(|(_, after)| after.chars().take(40).collect::<String>());
            assert_eq!(found, None, "{}: {raw}", page.path);
        }
        assert!(
            !text.contains("<script") && !text.contains("<img src=x"),
            "{}",
            page.path
        );
        assert!(
            !text.contains("http://") || text.contains("<!doctype html>"),
            "{}",
            page.path
        );
    }
}

#[tokio::test]
async fn a_sign_in_page_is_never_pictured() {
    let bench = bench_on_the_page().await;
    let mut looks = page_that_shows(true).unwrap();
    for look in &mut looks {
        look.engine.address = "https://www.linkedin.com/uas/login".to_owned();
        look.page.address.clone_from(&look.engine.address);
        look.page.candidates.clear();
        look.page.candidates_seen = 0;
        look.page.walls.password_fields = 1;
    }
    let view = bench.read(false, Ok(looks)).await.unwrap();
    let reading = view.reading.unwrap();
    assert_eq!(reading.outcome, OutcomeView::SignedOut);
    assert!(reading.picture.is_none());
    assert_eq!(reading.picture_missing, Some(PictureMissing::PrivatePage));
    let row = bench
        .controls
        .ask(|reply| Tick::ShowRecord(reading.record, reply))
        .await
        .unwrap()
        .row;
    assert!(!row.has_picture);
}
