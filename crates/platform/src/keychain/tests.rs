//! The keychain's rules, on one in memory whose calls can fail one by one.

use super::*;

const APP: &str = "org.example.App";

fn place(realm: Realm) -> KeyPlace {
    KeyPlace::new(APP, realm)
}

#[tokio::test]
async fn a_seed_is_made_once_and_found_again() {
    let fake = FakeKeychain::working();
    let keychain = Keychain::fake(fake.clone());
    let made = keychain
        .seal_seed(&place(Realm::Real), KeyKnowledge::NoLogYet)
        .await
        .unwrap();
    assert!(made.is_new());
    assert_ne!(made.bytes(), &[0; 32]);
    assert_eq!(
        format!("{made:?}"),
        "SealSeed { is_new: true, .. }",
        "no byte of it is shown"
    );
    for knowledge in [KeyKnowledge::NoLogYet, KeyKnowledge::LogExists] {
        let found = keychain.seal_seed(&place(Realm::Real), knowledge).await.unwrap();
        assert!(!found.is_new());
        assert_eq!(found.bytes(), made.bytes());
    }
    assert_eq!(fake.accounts(), ["seal-key"], "the canary is gone");
}

#[tokio::test]
async fn practice_has_a_key_of_its_own() {
    let fake = FakeKeychain::working();
    let keychain = Keychain::fake(fake.clone());
    let real = keychain
        .seal_seed(&place(Realm::Real), KeyKnowledge::NoLogYet)
        .await
        .unwrap();
    let practice = keychain
        .seal_seed(&place(Realm::Practice), KeyKnowledge::NoLogYet)
        .await
        .unwrap();
    assert_ne!(real.bytes(), practice.bytes());
    keychain.forget_seed(&place(Realm::Practice)).await.unwrap();
    keychain.forget_seed(&place(Realm::Practice)).await.unwrap();
    assert_eq!(fake.accounts(), ["seal-key"]);
}

#[tokio::test]
async fn a_change_of_key_that_is_cut_off_at_any_call_can_be_finished() {
    let here = place(Realm::Real);
    for calls in 0..8 {
        let fake = FakeKeychain::working();
        let keychain = Keychain::fake(fake.clone());
        let old = keychain.seal_seed(&here, KeyKnowledge::NoLogYet).await.unwrap();
        fake.fail_after(calls, KeychainFault::Locked);
        let next = keychain.prepare_next_seed(&here, None).await;
        let taken = keychain.take_next_seed(&here, None).await;
        fake.set_state(FakeState::Working);
        let kept = fake.get(APP, "seal-key").unwrap();
        let Ok(next) = next else {
            assert_eq!(
                kept,
                old.bytes(),
                "after {calls} calls the key in use is untouched"
            );
            continue;
        };
        if taken.is_err() {
            assert_eq!(
                keychain.next_seed(&here, None).await.unwrap().bytes(),
                next.bytes(),
                "{calls}"
            );
            keychain.take_next_seed(&here, None).await.unwrap();
        }
        assert_eq!(fake.get(APP, "seal-key").unwrap(), next.bytes(), "{calls}");
        assert_eq!(fake.accounts(), ["seal-key"], "the old key is gone");
        assert_eq!(
            keychain.next_seed(&here, None).await.err(),
            Some(KeychainFault::Missing)
        );
    }
}

#[tokio::test]
async fn a_locked_keychain_does_not_say_that_no_next_key_was_made() {
    let keychain = Keychain::fake(FakeKeychain::in_state(FakeState::Locked));
    let asked = keychain.next_seed(&place(Realm::Real), None).await;
    assert_eq!(asked.err(), Some(KeychainFault::Locked));
}

#[tokio::test]
async fn a_missing_key_of_a_sealed_log_is_never_replaced() {
    let fake = FakeKeychain::working();
    let keychain = Keychain::fake(fake.clone());
    let outcome = keychain
        .seal_seed(&place(Realm::Real), KeyKnowledge::LogExists)
        .await;
    assert_eq!(outcome.err(), Some(KeychainFault::Missing));
    assert!(fake.accounts().is_empty());
}

#[tokio::test]
async fn each_state_of_a_keychain_is_told_apart() {
    for (state, fault) in [
        (FakeState::NoService, KeychainFault::NoService),
        (FakeState::Locked, KeychainFault::Locked),
        (FakeState::Denied, KeychainFault::Denied),
        (FakeState::Forgetful, KeychainFault::Unwritable),
    ] {
        for knowledge in [KeyKnowledge::NoLogYet, KeyKnowledge::LogExists] {
            let keychain = Keychain::fake(FakeKeychain::in_state(state));
            let outcome = keychain.seal_seed(&place(Realm::Real), knowledge).await;
            assert_eq!(outcome.err(), Some(fault), "{state:?} {knowledge:?}");
        }
    }
}

#[tokio::test]
async fn a_keychain_that_is_unlocked_later_works_without_a_restart() {
    let fake = FakeKeychain::in_state(FakeState::Locked);
    let keychain = Keychain::fake(fake.clone());
    assert!(
        keychain
            .seal_seed(&place(Realm::Real), KeyKnowledge::NoLogYet)
            .await
            .is_err()
    );
    fake.set_state(FakeState::Working);
    assert!(
        keychain
            .seal_seed(&place(Realm::Real), KeyKnowledge::NoLogYet)
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn something_else_in_the_place_of_the_key_is_left_alone() {
    let fake = FakeKeychain::working();
    fake.put(APP, "seal-key", b"not thirty-two bytes");
    let keychain = Keychain::fake(fake.clone());
    let outcome = keychain
        .seal_seed(&place(Realm::Real), KeyKnowledge::NoLogYet)
        .await;
    assert_eq!(outcome.err(), Some(KeychainFault::Damaged));
    assert_eq!(
        fake.get(APP, "seal-key").as_deref(),
        Some(b"not thirty-two bytes".as_slice())
    );
}

#[tokio::test]
async fn a_keychain_that_never_answers_is_given_up() {
    let keychain = Keychain {
        patience: Duration::from_millis(20),
        ..Keychain::fake(FakeKeychain::in_state(FakeState::Hanging))
    };
    let outcome = keychain
        .seal_seed(&place(Realm::Real), KeyKnowledge::NoLogYet)
        .await;
    assert_eq!(outcome.err(), Some(KeychainFault::NoAnswer));
}

#[tokio::test]
async fn under_a_lock_the_keychain_holds_no_byte_of_a_key_and_only_that_lock_gives_it() {
    use crate::passphrase_lock::{Cost, Passphrase, set};
    let folder = tempfile::tempdir().unwrap();
    let lock = |name: &str| {
        let file = folder.path().join(name);
        set(&file, &Passphrase::new("seven quiet herons"), Cost::LEAST).unwrap()
    };
    let (lock, other) = (lock("a"), lock("b"));
    let fake = FakeKeychain::working();
    let keychain = Keychain::fake(fake.clone());
    let here = place(Realm::Real);
    // A key from before the lock is found, and wrapped from then on; so is the next one beside it.
    let bare = keychain.seal_seed(&here, KeyKnowledge::NoLogYet).await.unwrap();
    let found = keychain
        .seal_seed_under(&here, KeyKnowledge::LogExists, Some(&lock))
        .await
        .unwrap();
    assert_eq!(found.bytes(), bare.bytes());
    let next = keychain.prepare_next_seed(&here, Some(&lock)).await.unwrap();
    for (account, seed) in [("seal-key", &bare), ("seal-key-next", &next)] {
        let held = fake.get(APP, account).unwrap();
        assert!(
            !held.windows(8).any(|part| part == &seed.bytes()[..8]),
            "{account}"
        );
    }
    for wrong in [None, Some(&other)] {
        let outcome = keychain
            .seal_seed_under(&here, KeyKnowledge::LogExists, wrong)
            .await;
        assert_eq!(outcome.err(), Some(KeychainFault::Missing));
    }
    keychain.wrap_anew(&here, Some(&lock), None).await.unwrap();
    assert_eq!(fake.get(APP, "seal-key").unwrap(), bare.bytes());
    assert_eq!(fake.get(APP, "seal-key-next").unwrap(), next.bytes());
    // A keychain that is locked is not one without a key.
    fake.set_state(FakeState::Locked);
    let refused = keychain.wrap_anew(&here, None, Some(&lock)).await;
    assert_eq!(refused.err(), Some(KeychainFault::Locked));
}
