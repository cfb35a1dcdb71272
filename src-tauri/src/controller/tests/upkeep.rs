//! The lock, the reminder, the menu, the places of files.

use platform::passphrase_lock::Passphrase;

use super::*;
use crate::menu::{MenuItem, MenuLine};
use crate::toolkit_look::ToolkitLook;

pub(super) const PASSPHRASE: &str = "seven quiet herons";

pub(super) fn typed(text: &str) -> Passphrase {
    Passphrase::new(text)
}

pub(super) fn form(text: &str) -> SetLockForm {
    SetLockForm {
        current: None,
        passphrase: typed(text),
    }
}

impl Bench {
    pub(super) async fn keep(&self, act: UpkeepAct) -> Result<AppView, CommandError> {
        self.act(Act::Upkeep(act)).await
    }

    pub(super) async fn settings(&self, form: SettingsForm) -> AppView {
        self.act(Act::SaveSettings(form)).await.unwrap()
    }

    pub(super) async fn choose(&self, item: MenuItem) -> AppView {
        self.controls.tell(Tick::Upkeep(UpkeepTick::Menu(item)));
        self.act(Act::LoadView).await.unwrap()
    }
}

/// A folder in which the app ran before and set a lock, and the keychain it used.
pub(super) async fn locked_folder() -> (tempfile::TempDir, FakeKeychain, AppView) {
    let keychain = FakeKeychain::working();
    let bench = bench_with(keychain.clone());
    bench.act(Act::FinishFirstRun(None)).await.unwrap();
    bench.tell(ToldAnswer::Off, false).await;
    let view = bench.keep(UpkeepAct::SetLock(form(PASSPHRASE))).await.unwrap();
    assert_eq!(view.lock, LockView::Open);
    let Bench {
        _folder: folder,
        controls,
        ..
    } = bench;
    // The record is let go as at the end of the app.
    let places = places_in(folder.path(), Realm::Real).unwrap();
    *lock(&controls.store) = RecordStore::closed(Realm::Real, places, Arc::new(SystemClock));
    (folder, keychain, view)
}

#[tokio::test]
async fn behind_a_shut_lock_nothing_is_shown_or_done_and_the_right_passphrase_brings_it_all_back() {
    let (folder, keychain, before) = locked_folder().await;
    let bench = bench_in(folder, keychain);
    let shut = bench.act(Act::LoadView).await.unwrap();
    assert_eq!(shut.lock, LockView::Locked);
    assert!(shut.first_run_done);
    assert_eq!(shut.records, 0);
    assert!(shut.setting.known.is_none() && shut.reading.is_none() && shut.objection.sent.is_none());
    assert!(
        lock(&bench.controls.store).is_empty(),
        "the record is not even opened"
    );
    // Whatever else is asked fails, and changes nothing.
    assert!(bench.controls.ask(Tick::ListRecords).await.is_err());
    assert!(
        bench
            .controls
            .ask(|reply| Tick::ShowRecord(0, reply))
            .await
            .is_err()
    );
    assert!(bench.act(Act::BeginPractice(ScenarioName::On)).await.is_err());
    assert!(bench.act(Act::OpenSite(SitePageName::Setting)).await.is_err());
    assert!(bench.keep(UpkeepAct::LockNow).await.is_err());
    assert!(
        bench
            .keep(UpkeepAct::OpenPlace(PlaceName::Records))
            .await
            .is_err()
    );
    assert!(
        bench
            .controls
            .ask(|reply| Tick::Upkeep(UpkeepTick::ShowTechnicalLog(reply)))
            .await
            .is_err()
    );
    for wrong in ["", "seven quiet heron"] {
        let refused = bench.keep(UpkeepAct::Unlock(typed(wrong))).await.unwrap_err();
        assert_eq!(refused.code, CommandErrorCode::WrongPassphrase);
    }
    let view = bench.keep(UpkeepAct::Unlock(typed(PASSPHRASE))).await.unwrap();
    assert_eq!((view.lock, view.records), (LockView::Open, before.records));
    assert!(!view.setting.known.unwrap().on);
    // The key is found through the lock, and goes on sealing.
    let view = bench.tell(ToldAnswer::On, false).await;
    assert_eq!(view.seal.state, SealState::Keychain);
    assert_eq!(view.seal.fingerprint, before.seal.fingerprint);
}

#[tokio::test]
async fn the_key_is_wrapped_while_there_is_a_lock_and_bare_without() {
    let keychain = FakeKeychain::working();
    let bench = bench_with(keychain.clone());
    bench.tell(ToldAnswer::On, false).await;
    let bare = keychain.get(APP_ID, "seal-key").unwrap();
    assert_eq!(bare.len(), 32);
    bench.keep(UpkeepAct::SetLock(form(PASSPHRASE))).await.unwrap();
    let wrapped = keychain.get(APP_ID, "seal-key").unwrap();
    assert!(!wrapped.windows(8).any(|part| part == &bare[..8]));
    let refused = bench
        .keep(UpkeepAct::RemoveLock(typed("wrong one")))
        .await
        .unwrap_err();
    assert_eq!(refused.code, CommandErrorCode::WrongPassphrase);
    // A keychain that does not answer keeps the lock, or its key would be lost.
    keychain.set_state(FakeState::Locked);
    let refused = bench
        .keep(UpkeepAct::RemoveLock(typed(PASSPHRASE)))
        .await
        .unwrap_err();
    assert_eq!(refused.code, CommandErrorCode::KeychainNoAnswer);
    keychain.set_state(FakeState::Working);
    let view = bench
        .keep(UpkeepAct::RemoveLock(typed(PASSPHRASE)))
        .await
        .unwrap();
    assert_eq!(view.lock, LockView::None);
    assert_eq!(keychain.get(APP_ID, "seal-key").unwrap(), bare);
}

#[tokio::test]
async fn a_passphrase_is_changed_only_by_who_knows_the_one_in_use() {
    let bench = bench();
    let short = bench.keep(UpkeepAct::SetLock(form("seven77"))).await.unwrap_err();
    assert_eq!(short.code, CommandErrorCode::PassphraseTooShort);
    bench.keep(UpkeepAct::SetLock(form(PASSPHRASE))).await.unwrap();
    for current in [None, Some(typed("not this one"))] {
        let refused = bench
            .keep(UpkeepAct::SetLock(SetLockForm {
                current,
                passphrase: typed("nine slow otters"),
            }))
            .await
            .unwrap_err();
        assert_eq!(refused.code, CommandErrorCode::WrongPassphrase);
    }
    let change = SetLockForm {
        current: Some(typed(PASSPHRASE)),
        passphrase: typed("nine slow otters"),
    };
    bench.keep(UpkeepAct::SetLock(change)).await.unwrap();
    assert_eq!(
        bench.keep(UpkeepAct::LockNow).await.unwrap().lock,
        LockView::Locked
    );
    assert!(bench.keep(UpkeepAct::Unlock(typed(PASSPHRASE))).await.is_err());
    let view = bench
        .keep(UpkeepAct::Unlock(typed("nine slow otters")))
        .await
        .unwrap();
    assert_eq!(view.lock, LockView::Open);
}

#[tokio::test]
async fn locking_lets_go_of_everything_and_ends_practice() {
    let bench = bench();
    bench.tell(ToldAnswer::On, false).await;
    bench.keep(UpkeepAct::SetLock(form(PASSPHRASE))).await.unwrap();
    bench.act(Act::BeginPractice(ScenarioName::On)).await.unwrap();
    bench.act(Act::OpenSite(SitePageName::Setting)).await.unwrap();
    let view = bench.keep(UpkeepAct::LockNow).await.unwrap();
    assert_eq!((view.mode, view.lock), (Mode::Real, LockView::Locked));
    assert!(!view.site.open && view.practice.is_none());
    let store = lock(&bench.controls.store);
    assert!(store.log().is_none() && store.key().is_none());
}

#[tokio::test]
async fn a_damaged_lock_stays_shut_and_says_so() {
    let (folder, keychain, _) = locked_folder().await;
    let file = places_in(folder.path(), Realm::Real)
        .unwrap()
        .config
        .join("lock.json");
    std::fs::write(&file, "{}").unwrap();
    let bench = bench_in(folder, keychain);
    assert_eq!(bench.act(Act::LoadView).await.unwrap().lock, LockView::Locked);
    let refused = bench
        .keep(UpkeepAct::Unlock(typed(PASSPHRASE)))
        .await
        .unwrap_err();
    assert_eq!(refused.code, CommandErrorCode::LockDamaged);
}

#[tokio::test]
async fn a_reminder_follows_from_the_last_look_and_starts_with_the_computer_only_if_wished() {
    let bench = bench();
    assert!(!bench.act(Act::LoadView).await.unwrap().reminder.ask);
    let view = bench.tell(ToldAnswer::On, false).await;
    assert!(view.reminder.ask && view.reminder.on.is_none());
    let file = bench._folder.path().join(".config/autostart/app.desktop");
    let note = places_in(bench._folder.path(), Realm::Real)
        .unwrap()
        .config
        .join("reminder.json");
    let month = SettingsForm {
        reminder: ReminderEvery::Month,
        ..SettingsForm::default()
    };
    let view = bench.settings(month.clone()).await;
    assert!(!view.reminder.ask && !view.reminder.due && !view.reminder.notification);
    let today = SystemClock.now().local_date();
    let next = optout::look_again::look_again_on(today, optout::look_again::LookEvery::Month);
    assert_eq!(view.reminder.on.unwrap().iso, next.to_string());
    assert!(!file.exists() && !note.exists());

    let wished = SettingsForm {
        reminder_notification: true,
        ..month.clone()
    };
    let view = bench.settings(wished.clone()).await;
    assert!(view.reminder.notification);
    assert!(std::fs::read_to_string(&file).unwrap().contains("\" --remind\n"));
    assert!(
        std::fs::read_to_string(&note)
            .unwrap()
            .contains(&next.to_string())
    );
    // The member can take it away in the system's own settings; the app says what is.
    std::fs::remove_file(&file).unwrap();
    assert!(!bench.act(Act::LoadView).await.unwrap().reminder.notification);

    bench.settings(wished.clone()).await;
    let never = SettingsForm {
        reminder: ReminderEvery::Never,
        ..wished
    };
    let view = bench.settings(never).await;
    assert!(!file.exists() && !note.exists());
    assert!(!view.settings.reminder_notification && view.reminder.on.is_none());
}

#[tokio::test]
async fn every_item_of_the_menu_does_what_it_names() {
    let bench = bench();
    bench.act(Act::FinishFirstRun(None)).await.unwrap();
    bench.keep(UpkeepAct::SetLock(form(PASSPHRASE))).await.unwrap();
    for item in MenuItem::all() {
        lock(&bench.desktop.told).clear();
        let view = bench.choose(item).await;
        match item {
            MenuItem::Place(place) => assert_eq!(*lock(&bench.desktop.told), [place]),
            MenuItem::Quit => assert!(*lock(&bench.desktop.ended)),
            MenuItem::LockNow => {
                assert_eq!(view.lock, LockView::Locked);
                bench.keep(UpkeepAct::Unlock(typed(PASSPHRASE))).await.unwrap();
            }
            MenuItem::TextLarger => assert_eq!(view.settings.text_size, 125),
            MenuItem::TextSmaller => assert_eq!(view.settings.text_size, 100),
            MenuItem::TextNormal => {
                bench.choose(MenuItem::TextLarger).await;
                bench.choose(MenuItem::TextLarger).await;
                assert_eq!(bench.choose(item).await.settings.text_size, 100);
            }
            MenuItem::Colours(colours) => {
                assert_eq!(view.settings.colours, colours);
                let ticked: Vec<_> = lines(&bench)
                    .into_iter()
                    .filter_map(|(item, _, _, checked)| (checked == Some(true)).then_some(item))
                    .collect();
                assert_eq!(ticked, [item]);
            }
        }
    }
}

fn lines(bench: &Bench) -> Vec<(MenuItem, String, bool, Option<bool>)> {
    lock(&bench.desktop.menu)
        .iter()
        .flat_map(|column| column.lines.clone())
        .filter_map(|line| match line {
            MenuLine::Item {
                item,
                text,
                enabled,
                checked,
                ..
            } => Some((item, text, enabled, checked)),
            MenuLine::Rule => None,
        })
        .collect()
}

#[tokio::test]
async fn the_menu_speaks_the_language_that_is_set_and_closes_with_the_door() {
    let bench = bench();
    let text = |wanted: MenuItem| {
        lines(&bench)
            .into_iter()
            .find(|(item, ..)| *item == wanted)
            .map(|(_, text, enabled, _)| (text, enabled))
            .unwrap()
    };
    bench.act(Act::LoadView).await.unwrap();
    assert_eq!(text(MenuItem::Quit), ("Close the app".to_owned(), true));
    let home = MenuItem::Place(MenuPlace::Home);
    assert!(!text(home).1, "the first screens come first");
    bench.act(Act::FinishFirstRun(None)).await.unwrap();
    assert!(text(home).1);
    for (language, word) in [
        ("de", "App schließen"),
        ("ar", "إغلاق التطبيق"),
        ("en", "Close the app"),
    ] {
        bench
            .settings(SettingsForm {
                language: language.to_owned(),
                ..SettingsForm::default()
            })
            .await;
        assert_eq!(text(MenuItem::Quit).0, word);
    }
    assert!(!text(MenuItem::LockNow).1, "there is no lock yet");
    bench.keep(UpkeepAct::SetLock(form(PASSPHRASE))).await.unwrap();
    assert!(text(MenuItem::LockNow).1);
    bench.keep(UpkeepAct::LockNow).await.unwrap();
    assert!(!text(home).1 && text(MenuItem::TextLarger).1);
    lock(&bench.desktop.told).clear();
    bench.choose(home).await;
    assert!(
        lock(&bench.desktop.told).is_empty(),
        "a press that was on its way opens nothing"
    );
}

#[tokio::test]
async fn the_frames_of_the_windows_follow_the_settings_and_the_language() {
    let bench = bench();
    bench.act(Act::LoadView).await.unwrap();
    let drawn = |colours, right_to_left| {
        Some(ToolkitLook {
            colours,
            right_to_left,
        })
    };
    assert_eq!(*lock(&bench.desktop.look), drawn(Colours::System, false));
    for (language, colours, right_to_left) in [
        ("de", Colours::Dark, false),
        ("ar", Colours::Dark, true),
        ("ar", Colours::Contrast, true),
        ("en", Colours::Light, false),
        ("", Colours::System, false),
    ] {
        bench
            .settings(SettingsForm {
                language: language.to_owned(),
                colours,
                ..SettingsForm::default()
            })
            .await;
        assert_eq!(*lock(&bench.desktop.look), drawn(colours, right_to_left));
    }
    bench.choose(MenuItem::Colours(Colours::Dark)).await;
    assert_eq!(*lock(&bench.desktop.look), drawn(Colours::Dark, false));
}

#[tokio::test]
async fn the_technical_log_is_shown_and_deleted_and_folders_open_only_by_name() {
    let bench = bench();
    let show = || {
        bench
            .controls
            .ask(|reply| Tick::Upkeep(UpkeepTick::ShowTechnicalLog(reply)))
    };
    assert_eq!(show().await.unwrap().text, "");
    let logs = places_in(bench._folder.path(), Realm::Real).unwrap().logs;
    std::fs::write(logs.join("technical.log"), "a line\n").unwrap();
    assert_eq!(show().await.unwrap().text, "a line\n");
    bench.keep(UpkeepAct::DeleteTechnicalLog).await.unwrap();
    assert_eq!(show().await.unwrap().text, "");

    let places = bench
        .controls
        .ask(|reply| Tick::Upkeep(UpkeepTick::ListPlaces(reply)))
        .await
        .unwrap();
    assert_eq!(places.len(), 4);
    let refused = bench
        .keep(UpkeepAct::OpenPlace(PlaceName::Records))
        .await
        .unwrap_err();
    assert_eq!(
        refused.code,
        CommandErrorCode::FolderNotOpened,
        "nothing is there yet"
    );
    bench.tell(ToldAnswer::On, false).await;
    bench
        .keep(UpkeepAct::OpenPlace(PlaceName::Records))
        .await
        .unwrap();
    let records = places
        .iter()
        .find(|place| place.name == PlaceName::Records)
        .unwrap();
    assert!(lock(&bench.desktop.opened).contains(&records.path));

    // The copy that was saved last is found again, whatever folder the next one is to go to.
    let saved = bench.export().await.unwrap().last_export.unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    *lock(&bench.desktop.picks) = Some(elsewhere.path().to_path_buf());
    let chosen = bench.controls.ask(|reply| Tick::PlanExport {
        form: ExportForm::default(),
        choose_folder: true,
        reply,
    });
    assert_eq!(
        chosen.await.unwrap().folder,
        elsewhere.path().display().to_string()
    );
    bench
        .keep(UpkeepAct::OpenPlace(PlaceName::LastCopy))
        .await
        .unwrap();
    assert_eq!(lock(&bench.desktop.opened).last(), Some(&saved.folder));
}
