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
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use crate::passphrase_lock::{OpenedLock, is_wrapped};
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
    is_next: bool,
}

impl KeyPlace {
    /// Names the place of the key that seals a realm's log.
    #[must_use]
    pub fn new(app_id: &str, realm: Realm) -> KeyPlace {
        KeyPlace {
            service: app_id.to_owned(),
            realm,
            is_next: false,
        }
    }

    /// The place beside it, where the next key waits until the record speaks of it.
    fn next(&self) -> KeyPlace {
        KeyPlace {
            is_next: true,
            ..self.clone()
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
        match (self.realm, self.is_next) {
            (Realm::Real, false) => "seal-key",
            (Realm::Real, true) => "seal-key-next",
            (Realm::Practice, false) => "practice-seal-key",
            (Realm::Practice, true) => "practice-seal-key-next",
        }
    }

    /// The one place that a wrapped key belongs to.
    fn name(&self) -> String {
        format!("{} {}", self.service, self.account())
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
        self.seal_seed_under(place, knowledge, None).await
    }

    /// As [`Keychain::seal_seed`], with a passphrase lock: the key is kept wrapped under it. A bare one that is
    /// found, from before the lock, is wrapped then. A wrapped one that this lock does not open counts as missing.
    ///
    /// # Errors
    /// A closed state in which the app goes on without a key, and says so.
    pub async fn seal_seed_under(
        &self,
        place: &KeyPlace,
        knowledge: KeyKnowledge,
        lock: Option<&OpenedLock>,
    ) -> Result<SealSeed, KeychainFault> {
        let (place, lock) = (place.clone(), lock.cloned());
        self.ask(move |store| find_or_make(store, &place, knowledge, lock.as_ref()))
            .await
    }

    /// Keeps a realm's key, if there is one, under another lock or under none.
    ///
    /// # Errors
    /// If the keychain cannot be reached or refuses; the key is then as it was.
    pub async fn wrap_anew(
        &self,
        place: &KeyPlace,
        from: Option<&OpenedLock>,
        to: Option<&OpenedLock>,
    ) -> Result<(), KeychainFault> {
        let (place, from, to) = (place.clone(), from.cloned(), to.cloned());
        self.ask(move |store| {
            // A next one first: should the second fail, the key in use is still as it was.
            for place in [place.next(), place] {
                match read_seed(store, &place, from.as_ref()) {
                    // A locked keychain says "missing" as well; the canary tells the two apart.
                    Err(KeychainFault::Missing) => probe(store, &place)?,
                    Err(fault) => return Err(fault),
                    Ok((seed, _)) => write_seed(store, &place, &seed, to.as_ref())?,
                }
            }
            Ok(())
        })
        .await
    }

    /// Makes a seed for the next key and keeps it beside the one in use, which stays as it is. An earlier one
    /// that was made and never taken is written over.
    ///
    /// # Errors
    /// If the keychain did not keep it; the key in use is as it was.
    pub async fn prepare_next_seed(
        &self,
        place: &KeyPlace,
        lock: Option<&OpenedLock>,
    ) -> Result<SealSeed, KeychainFault> {
        let (next, lock) = (place.next(), lock.cloned());
        self.ask(move |store| make_seed(store, &next, lock.as_ref()))
            .await
    }

    /// Finds the seed that [`Keychain::prepare_next_seed`] made.
    ///
    /// # Errors
    /// [`KeychainFault::Missing`] only if the keychain works and holds none.
    pub async fn next_seed(
        &self,
        place: &KeyPlace,
        lock: Option<&OpenedLock>,
    ) -> Result<SealSeed, KeychainFault> {
        let (next, lock) = (place.next(), lock.cloned());
        self.ask(move |store| find_or_make(store, &next, KeyKnowledge::LogExists, lock.as_ref()))
            .await
    }

    /// Puts the prepared seed in the place of the one in use, which is gone with that. Can be repeated after it
    /// was cut off at any point.
    ///
    /// # Errors
    /// If the keychain did not do all of it. The prepared seed is then still in one place or in both.
    pub async fn take_next_seed(
        &self,
        place: &KeyPlace,
        lock: Option<&OpenedLock>,
    ) -> Result<(), KeychainFault> {
        let (place, next, lock) = (place.clone(), place.next(), lock.cloned());
        self.ask(move |store| {
            let (seed, _) = read_seed(store, &next, lock.as_ref())?;
            write_seed(store, &place, &seed, lock.as_ref())?;
            forget(store, &next)
        })
        .await
    }

    /// Removes a realm's key. One that is not there counts as removed.
    ///
    /// # Errors
    /// If the keychain cannot be reached or refuses.
    pub async fn forget_seed(&self, place: &KeyPlace) -> Result<(), KeychainFault> {
        let place = place.clone();
        self.ask(move |store| {
            forget(store, &place.next())?;
            forget(store, &place)
        })
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
    lock: Option<&OpenedLock>,
) -> Result<SealSeed, KeychainFault> {
    match read_seed(store, place, lock) {
        Ok((bytes, wrapped)) => {
            if lock.is_some() && !wrapped {
                write_seed(store, place, &bytes, lock)?;
            }
            return Ok(SealSeed { bytes, is_new: false });
        }
        Err(KeychainFault::Missing) => {}
        Err(fault) => return Err(fault),
    }
    // A locked keychain can say "no such entry" as well; the canary tells the two apart.
    probe(store, place)?;
    if knowledge == KeyKnowledge::LogExists {
        return Err(KeychainFault::Missing);
    }
    make_seed(store, place, lock)
}

fn make_seed(
    store: &dyn Store,
    place: &KeyPlace,
    lock: Option<&OpenedLock>,
) -> Result<SealSeed, KeychainFault> {
    let mut bytes = Zeroizing::new([0_u8; 32]);
    getrandom::fill(bytes.as_mut()).map_err(|_| KeychainFault::Unwritable)?;
    write_seed(store, place, &bytes, lock)?;
    Ok(SealSeed { bytes, is_new: true })
}

/// Keeps a seed, wrapped where there is a lock, and reads it back.
fn write_seed(
    store: &dyn Store,
    place: &KeyPlace,
    seed: &Zeroizing<[u8; 32]>,
    lock: Option<&OpenedLock>,
) -> Result<(), KeychainFault> {
    match lock {
        None => store.write(place.service(), place.account(), seed.as_ref())?,
        Some(lock) => {
            let wrapped = lock.wrap(seed, &place.name()).ok_or(KeychainFault::Unwritable)?;
            store.write(place.service(), place.account(), &wrapped)?;
        }
    }
    match read_seed(store, place, lock) {
        Ok((kept, _)) if kept == *seed => Ok(()),
        Ok(_) => Err(KeychainFault::Damaged),
        Err(KeychainFault::Missing) => Err(KeychainFault::Unwritable),
        Err(fault) => Err(fault),
    }
}

/// Reads a seed, and whether it was wrapped. One that the lock does not open counts as missing.
fn read_seed(
    store: &dyn Store,
    place: &KeyPlace,
    lock: Option<&OpenedLock>,
) -> Result<(Zeroizing<[u8; 32]>, bool), KeychainFault> {
    let secret = store.read(place.service(), place.account())?;
    if is_wrapped(&secret) {
        let opened = lock.and_then(|lock| lock.unwrap(&secret, &place.name()));
        return opened.map(|seed| (seed, true)).ok_or(KeychainFault::Missing);
    }
    let bytes = <[u8; 32]>::try_from(secret.as_slice()).map_err(|_| KeychainFault::Damaged)?;
    Ok((Zeroizing::new(bytes), false))
}

fn forget(store: &dyn Store, place: &KeyPlace) -> Result<(), KeychainFault> {
    match store.delete(place.service(), place.account()) {
        Err(KeychainFault::Missing) => Ok(()),
        other => other,
    }
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
