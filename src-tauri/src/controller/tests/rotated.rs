//! A key that is not lost is changed: both keys sign, the old one leaves the keychain, and whatever fails on the way
//! loses nothing.

use std::{fs, path::Path};

use evidence::{KEY_LOST, KEY_ROTATED, LogVerdict};
use platform::keychain::KeychainFault;

use super::*;

/// Starts the app anew on the same folder and keychain.
fn started_again(bench: Bench, keychain: FakeKeychain) -> Bench {
    started_again_by(bench, keychain, Arc::new(SystemClock))
}

/// Starts the app anew, with another clock.
pub(super) fn started_again_by(bench: Bench, keychain: FakeKeychain, clock: Arc<dyn Clock>) -> Bench {
    let Bench {
        _folder, controls, ..
    } = bench;
    // The log's lock goes with the store.
    let closed = RecordStore::closed(
        Realm::Real,
        places_in(_folder.path(), Realm::Real).unwrap(),
        Arc::new(SystemClock),
    );
    drop(std::mem::replace(&mut *lock(&controls.store), closed));
    bench_by(_folder, keychain, clock)
}

fn kinds(bench: &Bench) -> Vec<String> {
    let entries = lock(&bench.controls.store).entries().unwrap();
    entries.into_iter().map(|entry| entry.kind).collect()
}

fn last_key(bench: &Bench) -> String {
    lock(&bench.controls.store).last_key().unwrap().to_owned()
}

fn in_keychain(keychain: &FakeKeychain) -> String {
    let seed = keychain.get(APP_ID, "seal-key").unwrap();
    SealKey::from_seed(seed.try_into().unwrap()).fingerprint()
}

fn assert_whole(bench: &Bench) {
    let verdict = lock(&bench.controls.store).verify();
    assert!(matches!(verdict, Some(LogVerdict::Intact { .. })), "{verdict:?}");
}

#[tokio::test]
async fn both_keys_sign_the_change_and_the_old_one_leaves_the_keychain() {
    let keychain = FakeKeychain::working();
    let bench = bench_with(keychain.clone());
    let old = bench.tell(ToldAnswer::On, false).await.seal.fingerprint.unwrap();
    let earlier = bench.export().await.unwrap().last_export.unwrap();
    let view = bench.act(Act::ChangeKey).await.unwrap();
    let new = view.seal.fingerprint.clone().unwrap();
    assert_ne!(old, new);
    assert_eq!(view.seal.state, SealState::Keychain);
    assert_eq!(
        (last_key(&bench), in_keychain(&keychain)),
        (new.clone(), new.clone())
    );
    assert_eq!(keychain.accounts(), ["seal-key"]);
    assert_whole(&bench);
    assert_eq!(kinds(&bench)[view.last_kept.unwrap() as usize], KEY_ROTATED);
    assert!(!kinds(&bench).contains(&KEY_LOST.to_owned()));

    let saved = bench.export().await.unwrap().last_export.unwrap();
    assert_eq!(saved.verdict, VerdictView::Intact);
    let file = fs::File::open(Path::new(&saved.folder).join(&saved.file_name)).unwrap();
    let mut zip = zip::ZipArchive::new(file).unwrap();
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut read = |ending: &str| {
        let name = names.iter().find(|name| name.ends_with(ending)).unwrap();
        std::io::read_to_string(zip.by_name(name).unwrap()).unwrap()
    };
    let signers = read("keys/allowed_signers");
    assert_eq!(signers.lines().count(), 2);
    assert_eq!(signers.matches("valid-before").count(), 1, "{signers}");
    assert_eq!(signers.matches("valid-after").count(), 1, "{signers}");
    assert!(read("data/report.html").contains(&new));

    // A copy that the earlier key sealed is still known as one of this record's.
    let verified = |form| bench.controls.ask(move |reply| Tick::Verify(form, reply));
    let own = verified(VerifyForm::LastSaved).await.unwrap();
    assert!(own.own_key && own.fingerprint.as_deref() == Some(&*new));
    *lock(&bench.desktop.picks) = Some(Path::new(&earlier.folder).join(&earlier.file_name));
    let before = verified(VerifyForm::Pick).await.unwrap();
    assert!(before.own_key && before.fingerprint.as_deref() == Some(&*old));
}

#[tokio::test]
async fn after_a_restart_the_new_key_seals_and_nothing_is_called_lost() {
    let keychain = FakeKeychain::working();
    let bench = bench_with(keychain.clone());
    bench.tell(ToldAnswer::On, false).await;
    bench.act(Act::ChangeKey).await.unwrap();
    let new = last_key(&bench);
    let bench = started_again(bench, keychain);
    let view = bench.tell(ToldAnswer::Off, false).await;
    assert_eq!(view.seal.fingerprint, Some(new));
    assert!(!kinds(&bench).contains(&KEY_LOST.to_owned()));
    assert_whole(&bench);
}

/// Every call of the keychain in turn is the last that works. Whatever came of it, the next start goes on under the
/// key that the record names, that key is in the keychain, and the record says of none that it is lost.
#[tokio::test]
async fn a_keychain_that_fails_at_any_call_loses_no_key() {
    let mut ends = Vec::new();
    for calls in 0..8 {
        for fault in [KeychainFault::Locked, KeychainFault::Unwritable] {
            let keychain = FakeKeychain::working();
            let bench = bench_with(keychain.clone());
            let view = bench.tell(ToldAnswer::On, false).await;
            let old = view.seal.fingerprint.unwrap();
            keychain.fail_after(calls, fault);
            let done = bench.act(Act::ChangeKey).await;
            let code = done.as_ref().err().map(|error| error.code);
            ends.push(code);
            let named = last_key(&bench);
            match code {
                Some(CommandErrorCode::KeyNotChanged) => assert_eq!(named, old),
                Some(CommandErrorCode::OldKeyKept) | None => assert_ne!(named, old),
                other => panic!("{other:?} after {calls} calls"),
            }
            keychain.set_state(FakeState::Working);
            let bench = started_again(bench, keychain.clone());
            let view = bench.tell(ToldAnswer::Off, false).await;
            assert_eq!(view.seal.state, SealState::Keychain, "{calls} {fault:?}");
            assert_eq!(
                view.seal.fingerprint.as_deref(),
                Some(&*named),
                "{calls} {fault:?}"
            );
            assert_eq!(in_keychain(&keychain), named, "{calls} {fault:?}");
            assert!(!kinds(&bench).contains(&KEY_LOST.to_owned()), "{calls} {fault:?}");
            assert_whole(&bench);
            // What was cut off can be done again.
            bench.act(Act::ChangeKey).await.unwrap();
            assert_ne!(last_key(&bench), named);
            assert_eq!(keychain.accounts(), ["seal-key"]);
        }
    }
    for wanted in [
        Some(CommandErrorCode::KeyNotChanged),
        Some(CommandErrorCode::OldKeyKept),
        None,
    ] {
        assert!(ends.contains(&wanted), "{wanted:?} never came: {ends:?}");
    }
}

#[tokio::test]
async fn a_start_with_the_keychain_locked_in_the_middle_of_a_change_says_nothing_of_a_lost_key() {
    let keychain = FakeKeychain::working();
    let bench = bench_with(keychain.clone());
    bench.tell(ToldAnswer::On, false).await;
    // The new key is kept beside the old one and the record names it; then the keychain is locked.
    keychain.fail_after(2, KeychainFault::Locked);
    let said = bench.act(Act::ChangeKey).await.unwrap_err();
    assert_eq!(said.code, CommandErrorCode::OldKeyKept);
    let named = last_key(&bench);
    keychain.set_state(FakeState::Working);
    // The old key is found, and then no answer comes about the one beside it.
    let bench = started_again(bench, keychain.clone());
    keychain.fail_after(1, KeychainFault::Locked);
    let view = bench.tell(ToldAnswer::Off, false).await;
    assert_eq!(view.seal.state, SealState::Locked);
    assert!(!kinds(&bench).contains(&KEY_LOST.to_owned()));
    keychain.set_state(FakeState::Working);
    let view = bench.export().await.unwrap();
    assert_eq!(view.seal.fingerprint, Some(named.clone()));
    assert_eq!(in_keychain(&keychain), named);
    assert_eq!(keychain.accounts(), ["seal-key"]);
    assert_whole(&bench);
}

#[tokio::test]
async fn a_record_that_cannot_be_written_keeps_the_old_key_in_use() {
    let keychain = FakeKeychain::working();
    let bench = bench_with(keychain.clone());
    let view = bench.tell(ToldAnswer::On, false).await;
    let old = view.seal.fingerprint.unwrap();
    {
        // Another store takes the place of the open one, without its log.
        let closed = RecordStore::closed(
            Realm::Real,
            places_in(bench._folder.path(), Realm::Real).unwrap(),
            Arc::new(SystemClock),
        );
        drop(std::mem::replace(&mut *lock(&bench.controls.store), closed));
    }
    let said = bench.act(Act::ChangeKey).await.unwrap_err();
    assert_eq!(said.code, CommandErrorCode::NotNow);
    assert_eq!(in_keychain(&keychain), old);
}

#[tokio::test]
async fn no_key_is_changed_before_there_is_one_or_while_there_is_no_keychain() {
    let keychain = FakeKeychain::in_state(FakeState::NoService);
    let bench = bench_with(keychain.clone());
    let said = bench.act(Act::ChangeKey).await.unwrap_err();
    assert_eq!(said.code, CommandErrorCode::NotNow);
    bench.tell(ToldAnswer::On, false).await;
    let said = bench.act(Act::ChangeKey).await.unwrap_err();
    assert_eq!(said.code, CommandErrorCode::KeyNotChanged);
    assert!(!kinds(&bench).contains(&KEY_ROTATED.to_owned()));
}
