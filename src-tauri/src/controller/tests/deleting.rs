//! Deleting everything, and beginning again.

use super::{
    upkeep::{PASSPHRASE, form, locked_folder},
    *,
};
use crate::menu::MenuItem;

#[tokio::test]
async fn after_deleting_everything_no_file_and_no_key_is_left_and_the_app_begins_anew() {
    let keychain = FakeKeychain::working();
    let bench = bench_with(keychain.clone());
    bench.act(Act::FinishFirstRun(None)).await.unwrap();
    bench.tell(ToldAnswer::On, false).await;
    bench
        .settings(SettingsForm {
            reminder: ReminderEvery::Month,
            reminder_notification: true,
            language: "de".to_owned(),
            stay_signed_in: true,
            ..SettingsForm::default()
        })
        .await;
    bench.act(Act::OpenSite(SitePageName::Setting)).await.unwrap();
    bench.act(Act::BeginPractice(ScenarioName::On)).await.unwrap();
    bench.tell(ToldAnswer::On, false).await;
    bench.keep(UpkeepAct::SetLock(form(PASSPHRASE))).await.unwrap();
    let home = bench._folder.path().to_path_buf();
    assert!(home.join(".config/autostart/app.desktop").exists());
    assert_eq!(keychain.accounts(), ["practice-seal-key", "seal-key"]);

    let view = bench.keep(UpkeepAct::DeleteEverything).await.unwrap();
    assert_eq!(view.deleted.clone().unwrap().remains, []);
    assert_eq!(
        (view.records, view.mode, view.lock),
        (0, Mode::Real, LockView::None)
    );
    assert_eq!(view.settings.language, "de", "the last page can still be read");
    assert_eq!(keychain.accounts(), Vec::<String>::new());
    let left = |folder: &std::path::Path| -> Vec<String> {
        let mut files = Vec::new();
        let mut open = vec![folder.to_path_buf()];
        while let Some(next) = open.pop() {
            for entry in std::fs::read_dir(next).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path)
                } else {
                    files.push(path.display().to_string())
                }
            }
        }
        files
    };
    assert_eq!(left(&home), Vec::<String>::new());
    // What is pressed afterwards writes nothing.
    assert!(
        bench
            .act(Act::SaveSettings(SettingsForm::default()))
            .await
            .is_err()
    );
    bench.choose(MenuItem::TextLarger).await;
    assert_eq!(left(&home), Vec::<String>::new());
    // What the toolkit writes at its end goes too.
    let config = places_in(&home, Realm::Real).unwrap().config;
    std::fs::create_dir_all(&config).unwrap();
    std::fs::write(config.join(".window-state.json"), "{}").unwrap();
    bench.controls.erase_again();
    assert_eq!(left(&home), Vec::<String>::new());

    let view = bench.keep(UpkeepAct::StartAgain).await.unwrap();
    assert!(!view.first_run_done && view.deleted.is_none());
    assert_eq!(view.settings, SettingsForm::default());
    let view = bench.tell(ToldAnswer::Off, false).await;
    assert_eq!(view.seal.state, SealState::Keychain);
    assert_eq!(
        lock(&bench.controls.store).entry(0).unwrap().unwrap().kind,
        "log-started"
    );
}

#[tokio::test]
async fn what_cannot_be_deleted_is_named() {
    let keychain = FakeKeychain::working();
    let bench = bench_with(keychain.clone());
    bench.tell(ToldAnswer::On, false).await;
    keychain.set_state(FakeState::Denied);
    let view = bench.keep(UpkeepAct::DeleteEverything).await.unwrap();
    let remains = view.deleted.unwrap().remains;
    assert_eq!(remains.len(), 1);
    assert_eq!(remains[0].what, RemainName::Key);
}

#[tokio::test]
async fn everything_can_be_deleted_behind_a_shut_lock_and_the_lock_goes_with_it() {
    let (folder, keychain, _) = locked_folder().await;
    let bench = bench_in(folder, keychain.clone());
    let view = bench.keep(UpkeepAct::DeleteEverything).await.unwrap();
    assert_eq!(view.deleted.unwrap().remains, []);
    assert!(keychain.accounts().is_empty());
    let view = bench.keep(UpkeepAct::StartAgain).await.unwrap();
    assert_eq!((view.lock, view.first_run_done), (LockView::None, false));
}

#[tokio::test]
async fn starting_again_is_for_after_deleting_only() {
    let bench = bench();
    bench.tell(ToldAnswer::On, false).await;
    let refused = bench.keep(UpkeepAct::StartAgain).await.unwrap_err();
    assert_eq!(refused.code, CommandErrorCode::NotNow);
    assert!(bench.act(Act::LoadView).await.unwrap().records > 0);
}
