//! The key that seals the log, kept in the system's keychain: Secret Service on Linux, Keychain on macOS,
//! Credential Manager on Windows. Only 32 random bytes are kept here; what they sign is not known here.
//!
//! Deliberately absent: a store in the clear for when there is no keychain. The caller says so in words.

#[cfg(any(test, feature = "fakes"))]
mod fake;
#[cfg(not(target_os = "linux"))]
mod system_elsewhere;
#[cfg(target_os = "linux")]
mod system_linux;

use std::fmt;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use crate::realm::Realm;
#[cfg(not(target_os = "linux"))]
use system_elsewhere as system;
#[cfg(target_os = "linux")]
use system_linux as system;

#[cfg(any(test, feature = "fakes"))]
pub use fake::{FakeKeychain, FakeState};

/// How long a keychain may take. One that asks the member for a password can take for ever; the app does
/// not wait for it.
const PATIENCE: Duration = Duration::from_secs(5);

/// Where a key is kept: the app's identifier and one account per realm.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KeyPlace {
    service: String,
    realm: Realm,
}

impl KeyPlace {
    /// Names the place of the key that seals a realm's log.
    #[must_use]
    pub fn new(app_id: &str, realm: Realm) -> KeyPlace {
        KeyPlace {
            service: app_id.to_owned(),
            realm,
        }
    }

    /// Returns the service's name, which is the app's identifier.
    #[must_use]
    pub fn service(&self) -> &str {
        &self.service
    }

    /// Returns the account's name.
    #[must_use]
    pub fn account(&self) -> &'static str {
        match self.realm {
            Realm::Real => "seal-key",
            Realm::Practice => "practice-seal-key",
        }
    }

    fn canary(&self) -> &'static str {
        match self.realm {
            Realm::Real => "seal-key-canary",
            Realm::Practice => "practice-seal-key-canary",
        }
    }
}

/// What the caller knows about earlier keys. "No such entry" from a keychain does not prove that there was
/// none, so a key is made only if no log was ever sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKnowledge {
    /// No log was sealed yet: a key may be made.
    NoLogYet,
    /// A log sealed by a key exists: a key may only be found.
    LogExists,
}

/// The 32 random bytes from which the sealing key is made. Wiped from memory when dropped.
pub struct SealSeed {
    bytes: Zeroizing<[u8; 32]>,
    is_new: bool,
}

impl SealSeed {
    /// Returns the bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8; 32] {
        &self.bytes
    }

    /// Returns whether the seed was made just now.
    #[must_use]
    pub fn is_new(&self) -> bool {
        self.is_new
    }
}

/// Keeps the bytes out of logs and panic messages.
impl fmt::Debug for SealSeed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("SealSeed")
            .field("is_new", &self.is_new)
            .finish_non_exhaustive()
    }
}

/// Says why the keychain gave no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum KeychainFault {
    /// This session has no keychain at all.
    #[error("there is no keychain in this session")]
    NoService,
    /// The keychain is locked and was not unlocked.
    #[error("the keychain is locked")]
    Locked,
    /// The system does not let this app use the keychain.
    #[error("the keychain refused this app")]
    Denied,
    /// The keychain works and does not hold the key that sealed the log.
    #[error("the key of the log is not in the keychain")]
    Missing,
    /// The keychain answers but keeps nothing, for example because it has no collection.
    #[error("the keychain keeps nothing")]
    Unwritable,
    /// What the keychain holds is not a key of ours, or there are several.
    #[error("what the keychain holds is not a key of this app")]
    Damaged,
    /// The keychain did not answer in five seconds; it may be asking the member something.
    #[error("the keychain did not answer")]
    NoAnswer,
}

/// What one keychain can do. Every call may block.
trait Store: Send + Sync {
    fn read(&self, service: &str, account: &str) -> Result<Zeroizing<Vec<u8>>, KeychainFault>;
    fn write(&self, service: &str, account: &str, secret: &[u8]) -> Result<(), KeychainFault>;
    fn delete(&self, service: &str, account: &str) -> Result<(), KeychainFault>;
}

/// Opens a store anew for each question, so that a keychain that was unlocked since then is found.
type OpenStore = dyn Fn() -> Result<Box<dyn Store>, KeychainFault> + Send + Sync;

/// A keychain: the system's, or one in memory for tests.
#[derive(Clone)]
pub struct Keychain {
    open: Arc<OpenStore>,
    patience: Duration,
}

impl Keychain {
    /// Returns the system's keychain. Nothing is asked of it yet.
    #[must_use]
    pub fn system() -> Keychain {
        Keychain {
            open: Arc::new(system::open),
            patience: PATIENCE,
        }
    }

    /// Returns a keychain in memory, for tests.
    #[cfg(any(test, feature = "fakes"))]
    #[must_use]
    pub fn fake(keychain: FakeKeychain) -> Keychain {
        Keychain {
            open: Arc::new(move || keychain.open()),
            patience: PATIENCE,
        }
    }

    /// Finds the seed of a realm's key, or makes one where `knowledge` allows it. Before a seed is made, a
    /// canary is written, read and deleted, because an answer of "no such entry" does not prove that the
    /// keychain keeps anything.
    ///
    /// # Errors
    /// A closed state in which the app goes on without a key, and says so.
    pub async fn seal_seed(
        &self,
        place: &KeyPlace,
        knowledge: KeyKnowledge,
    ) -> Result<SealSeed, KeychainFault> {
        let place = place.clone();
        self.ask(move |store| find_or_make(store, &place, knowledge))
            .await
    }

    /// Removes a realm's key. One that is not there counts as removed.
    ///
    /// # Errors
    /// If the keychain cannot be reached or refuses.
    pub async fn forget_seed(&self, place: &KeyPlace) -> Result<(), KeychainFault> {
        let place = place.clone();
        self.ask(
            move |store| match store.delete(place.service(), place.account()) {
                Err(KeychainFault::Missing) => Ok(()),
                other => other,
            },
        )
        .await
    }

    /// Asks on a thread of its own: a keychain that never answers must hold up neither the runtime nor its
    /// end, as a task on the runtime's blocking pool would.
    async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&dyn Store) -> Result<T, KeychainFault> + Send + 'static,
    ) -> Result<T, KeychainFault> {
        let open = Arc::clone(&self.open);
        let (sender, answer) = oneshot::channel();
        thread::Builder::new()
            .name("keychain".to_owned())
            .spawn(move || {
                let outcome = open().and_then(|store| question(store.as_ref()));
                // Nobody waits any more after the time limit.
                let _ = sender.send(outcome);
            })
            .map_err(|_| KeychainFault::NoAnswer)?;
        match tokio::time::timeout(self.patience, answer).await {
            Ok(Ok(outcome)) => outcome,
            _ => Err(KeychainFault::NoAnswer),
        }
    }
}

fn find_or_make(
    store: &dyn Store,
    place: &KeyPlace,
    knowledge: KeyKnowledge,
) -> Result<SealSeed, KeychainFault> {
    match read_seed(store, place) {
        Ok(bytes) => return Ok(SealSeed { bytes, is_new: false }),
        Err(KeychainFault::Missing) => {}
        Err(fault) => return Err(fault),
    }
    // A locked keychain can say "no such entry" as well; the canary tells the two apart.
    probe(store, place)?;
    if knowledge == KeyKnowledge::LogExists {
        return Err(KeychainFault::Missing);
    }
    let mut made = Zeroizing::new([0_u8; 32]);
    getrandom::fill(made.as_mut()).map_err(|_| KeychainFault::Unwritable)?;
    store.write(place.service(), place.account(), made.as_ref())?;
    let kept = match read_seed(store, place) {
        Err(KeychainFault::Missing) => return Err(KeychainFault::Unwritable),
        other => other?,
    };
    if kept != made {
        return Err(KeychainFault::Damaged);
    }
    Ok(SealSeed {
        bytes: kept,
        is_new: true,
    })
}

fn read_seed(store: &dyn Store, place: &KeyPlace) -> Result<Zeroizing<[u8; 32]>, KeychainFault> {
    let secret = store.read(place.service(), place.account())?;
    let bytes = <[u8; 32]>::try_from(secret.as_slice()).map_err(|_| KeychainFault::Damaged)?;
    Ok(Zeroizing::new(bytes))
}

/// Writes a canary, reads it back and deletes it.
fn probe(store: &dyn Store, place: &KeyPlace) -> Result<(), KeychainFault> {
    const SONG: &[u8] = b"canary";
    store.write(place.service(), place.canary(), SONG)?;
    let heard = match store.read(place.service(), place.canary()) {
        Err(KeychainFault::Missing) => return Err(KeychainFault::Unwritable),
        other => other?,
    };
    store.delete(place.service(), place.canary())?;
    if heard.as_slice() == SONG {
        Ok(())
    } else {
        Err(KeychainFault::Unwritable)
    }
}

#[cfg(test)]
mod tests {
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
}
