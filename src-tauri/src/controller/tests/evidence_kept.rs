//! What happens to the record itself: taken away, put back, swapped, its key lost; saved in part, and stopped.

use std::{fs, io::Read, path::Path};

use evidence::{LOG_BEGUN_AFTER, LogVerdict};
use optout::observation::Observation;
use platform::clock::FixedClock;

use super::*;
use crate::record_store::Break;

fn store_in(home: &Path) -> (RecordStore, Found) {
    let places = places_in(home, Realm::Real).unwrap();
    RecordStore::open(Realm::Real, places, Arc::new(SystemClock))
}

fn with_records(home: &Path, count: usize) {
    let (mut store, found) = store_in(home);
    assert_eq!(found.unavailable, None);
    for _ in 0..count {
        store
            .append(&Observation::ExplanationRead {}, Vec::new())
            .unwrap();
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for item in fs::read_dir(from).unwrap() {
        let item = item.unwrap();
        let goal = to.join(item.file_name());
        if item.file_type().unwrap().is_dir() {
            copy_folder(&item.path(), &goal);
        } else {
            fs::copy(item.path(), goal).unwrap();
        }
    }
}

/// Opens once more and checks what is said, what is kept, and that the new log names the old one and goes on.
fn assert_begun_after(home: &Path, how: Break, word: &str, is_kept: bool) {
    let (mut store, found) = store_in(home);
    assert_eq!(found.unavailable, None);
    let (broken, kept) = found.broken.expect("a break is found");
    assert_eq!(broken, how);
    assert_eq!(kept.is_some(), is_kept);
    assert!(kept.is_none_or(|kept| kept.join("log.sqlite").exists() || kept.is_dir()));
    let first = store.entry(0).unwrap().unwrap();
    assert_eq!(first.kind, LOG_BEGUN_AFTER);
    assert_eq!(first.body["reason"], word);
    store
        .append(&Observation::ExplanationRead {}, Vec::new())
        .unwrap();
    assert!(matches!(store.verify(), Some(LogVerdict::Intact { .. })));
    drop(store);
    let (_, again) = store_in(home);
    assert!(again.broken.is_none() && again.unavailable.is_none());
    assert_eq!(again.records.len(), 1);
}

#[test]
fn a_record_that_is_gone_is_missed() {
    let home = tempfile::tempdir().unwrap();
    with_records(home.path(), 2);
    fs::remove_dir_all(store_in(home.path()).0.folder()).unwrap();
    assert_begun_after(home.path(), Break::Gone, "gone", false);
}

#[test]
fn a_record_put_back_to_an_older_state_is_noticed_and_kept() {
    let home = tempfile::tempdir().unwrap();
    let aside = tempfile::tempdir().unwrap();
    with_records(home.path(), 2);
    let folder = store_in(home.path()).0.folder();
    copy_folder(&folder, &aside.path().join("record"));
    with_records(home.path(), 2);
    fs::remove_dir_all(&folder).unwrap();
    copy_folder(&aside.path().join("record"), &folder);
    assert_begun_after(home.path(), Break::RolledBack, "rolled_back", true);
}

#[test]
fn another_log_in_its_place_is_noticed_and_kept() {
    let (home, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    with_records(home.path(), 2);
    with_records(other.path(), 2);
    let folder = store_in(home.path()).0.folder();
    let elsewhere = store_in(other.path()).0.folder();
    fs::remove_dir_all(&folder).unwrap();
    copy_folder(&elsewhere, &folder);
    assert_begun_after(home.path(), Break::Other, "other", true);
}

#[test]
fn other_entries_in_the_same_log_are_noticed_and_kept() {
    let home = tempfile::tempdir().unwrap();
    let aside = tempfile::tempdir().unwrap();
    with_records(home.path(), 1);
    let folder = store_in(home.path()).0.folder();
    copy_folder(&folder, &aside.path().join("record"));
    with_records(home.path(), 2);
    let copy = places_in(home.path(), Realm::Real)
        .unwrap()
        .config
        .join("newest-checkpoint.txt");
    let remembered = fs::read(&copy).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    copy_folder(&aside.path().join("record"), &folder);
    fs::remove_file(&copy).unwrap();
    with_records(home.path(), 3);
    fs::write(&copy, remembered).unwrap();
    assert_begun_after(home.path(), Break::Changed, "changed", true);
}

#[test]
fn a_record_that_is_no_database_is_kept() {
    let home = tempfile::tempdir().unwrap();
    with_records(home.path(), 1);
    let folder = store_in(home.path()).0.folder();
    for item in fs::read_dir(&folder).unwrap() {
        let path = item.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_file() && name.contains("sqlite") {
            fs::write(
                &path,
                b"this is no database at all, and long enough to be looked at",
            )
            .unwrap();
        }
    }
    assert_begun_after(home.path(), Break::Unreadable, "unreadable", true);
}

#[test]
fn records_that_are_set_aside_in_the_same_second_are_all_kept() {
    let home = tempfile::tempdir().unwrap();
    with_records(home.path(), 1);
    let folder = store_in(home.path()).0.folder();
    let clock = Arc::new(FixedClock::standing_at(SystemClock.now()));
    let mut kept = Vec::new();
    for _ in 0..3 {
        fs::write(folder.join("log.sqlite"), b"this is no database at all").unwrap();
        let places = places_in(home.path(), Realm::Real).unwrap();
        let (_, found) = RecordStore::open(Realm::Real, places, clock.clone());
        assert_eq!(found.unavailable, None);
        kept.push(found.broken.unwrap().1.unwrap());
    }
    kept.dedup();
    assert_eq!(kept.len(), 3);
    assert!(kept.iter().all(|folder| folder.is_dir()));
}

#[cfg(unix)]
#[test]
fn a_second_place_that_cannot_be_written_is_said() {
    let home = tempfile::tempdir().unwrap();
    with_records(home.path(), 1);
    let config = places_in(home.path(), Realm::Real).unwrap().config;
    let (mut store, _) = store_in(home.path());
    assert!(!store.copy_is_stale());
    fs::remove_dir_all(&config).unwrap();
    fs::write(&config, b"a file where the folder was").unwrap();
    store
        .append(&Observation::ExplanationRead {}, Vec::new())
        .unwrap();
    assert!(store.copy_is_stale());
}

#[tokio::test]
async fn a_lost_key_is_replaced_only_by_a_press_and_the_record_says_so() {
    let home = tempfile::tempdir().unwrap();
    let (mut store, _) = store_in(home.path());
    let lost = SealKey::from_seed([7; 32]);
    let first = Some(lost.fingerprint());
    store.take_key(Some(lost));
    store
        .append(&Observation::ExplanationRead {}, Vec::new())
        .unwrap();
    drop(store);
    let bench = bench_in(home, FakeKeychain::working());
    let view = bench.tell(ToldAnswer::On, false).await;
    assert_eq!(view.seal.state, SealState::KeyMissing);
    assert_eq!(newest_seal(&bench), None);
    let view = bench.act(Act::MakeNewKey).await.unwrap();
    assert_eq!(view.seal.state, SealState::Keychain);
    let kinds: Vec<String> = lock(&bench.controls.store)
        .entries()
        .unwrap()
        .into_iter()
        .map(|entry| entry.kind)
        .collect();
    let named = view.last_kept.and_then(|place| kinds.get(place as usize));
    assert_eq!(named.map(String::as_str), Some(evidence::KEY_LOST), "{kinds:?}");
    assert!(newest_seal(&bench).is_some() && newest_seal(&bench) != first);
    let saved = bench.export().await.unwrap().last_export.unwrap();
    assert_eq!(saved.verdict, VerdictView::Intact);
    assert_eq!(
        bench.act(Act::MakeNewKey).await.unwrap_err().code,
        CommandErrorCode::NotNow
    );
}

fn newest_seal(bench: &Bench) -> Option<String> {
    let store = lock(&bench.controls.store);
    store.entries().unwrap().pop().and_then(|entry| entry.seal)
}

pub(super) async fn save(
    bench: &Bench,
    form: ExportForm,
) -> Result<Vec<(String, Vec<u8>)>, CommandErrorCode> {
    let view = bench
        .controls
        .ask(|reply| Tick::Export(form, reply))
        .await
        .map_err(|error| error.code)?;
    let saved = view.last_export.unwrap();
    assert_eq!(saved.verdict, VerdictView::Intact);
    let file = fs::File::open(Path::new(&saved.folder).join(&saved.file_name)).unwrap();
    let mut zip = zip::ZipArchive::new(file).unwrap();
    let all = (0..zip.len()).map(|index| {
        let mut member = zip.by_index(index).unwrap();
        let mut bytes = Vec::new();
        member.read_to_end(&mut bytes).unwrap();
        (member.name().unwrap().into_owned(), bytes)
    });
    Ok(all.collect())
}

pub(super) async fn with_a_letter(bench: &Bench) {
    let form = ObjectionForm {
        country: Some("US-CA".to_owned()),
        member: Some(true),
        targets: vec!["other_ai".to_owned()],
        first_name: "Wilhelmina".to_owned(),
        last_name: "Practice".to_owned(),
        email: "wilhelmina@example.org".to_owned(),
        ..ObjectionForm::default()
    };
    bench.act(Act::SaveObjection(form)).await.unwrap();
    let sent = SentForm {
        sent_on: SystemClock.now().local_date().to_string(),
        reference: None,
    };
    bench.act(Act::NoteSent(sent)).await.unwrap();
}

fn naming(files: &[(String, Vec<u8>)], word: &str) -> Vec<String> {
    let holds = |bytes: &[u8]| bytes.windows(word.len()).any(|part| part == word.as_bytes());
    let files = files.iter().filter(|(_, bytes)| holds(bytes));
    files.map(|(name, _)| name.clone()).collect()
}

#[tokio::test]
async fn a_letter_names_nobody_in_a_copy_unless_it_is_asked_for() {
    let bench = bench();
    with_a_letter(&bench).await;
    let files = save(&bench, ExportForm::default()).await.unwrap();
    for word in ["Wilhelmina", "wilhelmina@example.org"] {
        assert_eq!(naming(&files, word), Vec::<String>::new(), "{word}");
    }
    let read_me = files
        .iter()
        .find(|(name, _)| name.ends_with("READ-ME-FIRST.txt"))
        .unwrap();
    let said = String::from_utf8_lossy(&read_me.1);
    assert!(said.contains("1 letter, note or mail is withheld"), "{said}");
    assert!(files.iter().any(|(name, _)| name.ends_with("data/verify.html")));
    let with = ExportForm {
        with_personal: true,
        ..ExportForm::default()
    };
    let files = save(&bench, with).await.unwrap();
    let named = naming(&files, "Wilhelmina");
    assert!(
        named.iter().any(|name| name.ends_with("report.html")),
        "{named:?}"
    );
    assert!(
        named.iter().any(|name| name.ends_with("personal.json")),
        "{named:?}"
    );
}

#[tokio::test]
async fn what_was_sent_is_known_again_after_a_restart() {
    let bench = bench();
    with_a_letter(&bench).await;
    let seq = lock(&bench.controls.store).len() - 1;
    let kept = lock(&bench.controls.store).entry(seq).unwrap().unwrap();
    assert!(kept.body["text"].as_str().unwrap().contains("Wilhelmina"));
    assert!(!String::from_utf8_lossy(&kept.bytes).contains("Wilhelmina"));
}

#[tokio::test]
async fn only_the_picked_records_and_no_pictures_go_into_a_copy() {
    let bench = bench_on_the_page().await;
    bench.read(false, page_that_shows(true)).await.unwrap();
    bench.read(false, page_that_shows(true)).await.unwrap();
    let (seq, pictures) = {
        let store = lock(&bench.controls.store);
        let entries = store.entries().unwrap();
        let reading = entries.iter().find(|entry| entry.kind == "reading").unwrap();
        (reading.seq, reading.attachments.len())
    };
    let form = ExportForm {
        scope: ExportScopeForm::Picked,
        picked: vec![u32::try_from(seq).unwrap()],
        without_pictures: true,
        ..ExportForm::default()
    };
    let plan = bench
        .controls
        .ask(|reply| Tick::PlanExport {
            form: form.clone(),
            choose_folder: false,
            reply,
        })
        .await
        .unwrap();
    assert_eq!((plan.records, plan.pictures), (1, 0));
    assert_eq!(usize::try_from(plan.withheld.pictures).unwrap(), pictures);
    let files = save(&bench, form).await.unwrap();
    let shown = files.iter().filter(|(name, _)| name.contains("/entries/"));
    assert_eq!(shown.count(), 1);
    assert!(!files.iter().any(|(name, _)| name.ends_with(".png")));
    let report = files
        .iter()
        .find(|(name, _)| name.ends_with("report.html"))
        .unwrap();
    assert!(String::from_utf8_lossy(&report.1).contains("are withheld"));
}

#[tokio::test]
async fn a_day_that_is_none_and_a_choice_of_nothing_save_nothing() {
    let bench = bench();
    bench.tell(ToldAnswer::On, false).await;
    let since = |day: &str| ExportForm {
        scope: ExportScopeForm::Since,
        since: Some(day.to_owned()),
        ..ExportForm::default()
    };
    assert_eq!(
        save(&bench, since("yesterday")).await.err(),
        Some(CommandErrorCode::FormInvalid)
    );
    assert_eq!(
        save(&bench, since("9999-01-01")).await.err(),
        Some(CommandErrorCode::NothingChosen)
    );
    let today = SystemClock.now().local_date().to_string();
    assert!(save(&bench, since(&today)).await.is_ok());
}

#[tokio::test]
async fn a_saving_that_is_stopped_leaves_nothing_behind() {
    let bench = bench();
    bench.tell(ToldAnswer::On, false).await;
    // While the record is held, the saving waits, so that the press always comes before it is done.
    let export = {
        let held = lock(&bench.controls.store);
        let (reply, came) = oneshot::channel();
        bench.controls.tell(Tick::Export(ExportForm::default(), reply));
        drop(held);
        came
    };
    bench.act(Act::CancelExport).await.unwrap();
    match export.await.unwrap() {
        Err(error) => {
            assert_eq!(error.code, CommandErrorCode::Stopped);
            let left = fs::read_dir(&bench.desktop.documents).map_or(0, Iterator::count);
            assert_eq!(left, 0);
        }
        Ok(view) => assert_eq!(view.last_export.unwrap().verdict, VerdictView::Intact),
    }
}
