//! A keychain in memory whose state a test sets. Not compiled into the app.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use zeroize::Zeroizing;

use super::{KeychainFault, Store};

/// How the fake keychain behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FakeState {
    /// As it should.
    Working,
    /// As if there were no keychain.
    NoService,
    /// Locked: reads find nothing and writes fail, as GNOME's does.
    Locked,
    /// Refuses this app.
    Denied,
    /// Takes everything and keeps nothing.
    Forgetful,
    /// Never answers.
    Hanging,
}

/// A keychain in memory. Clones share what it holds.
#[derive(Clone)]
pub struct FakeKeychain(Arc<Mutex<Contents>>);

struct Contents {
    state: FakeState,
    /// How many calls still work, and what every later one says.
    failing: Option<(u32, KeychainFault)>,
    secrets: BTreeMap<(String, String), Vec<u8>>,
}

impl FakeKeychain {
    /// Makes an empty keychain that works.
    #[must_use]
    pub fn working() -> FakeKeychain {
        FakeKeychain::in_state(FakeState::Working)
    }

    /// Makes an empty keychain in a state.
    #[must_use]
    pub fn in_state(state: FakeState) -> FakeKeychain {
        FakeKeychain(Arc::new(Mutex::new(Contents {
            state,
            failing: None,
            secrets: BTreeMap::new(),
        })))
    }

    /// Changes how it behaves from now on.
    pub fn set_state(&self, state: FakeState) {
        let mut contents = self.contents();
        contents.state = state;
        contents.failing = None;
    }

    /// Lets so many more calls through. Every later one fails, until a state is set.
    pub fn fail_after(&self, calls: u32, fault: KeychainFault) {
        self.contents().failing = Some((calls, fault));
    }

    fn count_call(&self) -> Result<(), KeychainFault> {
        match &mut self.contents().failing {
            Some((0, fault)) => Err(*fault),
            Some((left, _)) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// Returns the accounts that hold something.
    #[must_use]
    pub fn accounts(&self) -> Vec<String> {
        self.contents()
            .secrets
            .keys()
            .map(|(_, account)| account.clone())
            .collect()
    }

    /// Puts bytes in.
    pub fn put(&self, service: &str, account: &str, secret: &[u8]) {
        self.contents()
            .secrets
            .insert((service.to_owned(), account.to_owned()), secret.to_vec());
    }

    /// Takes a look at the bytes of an account.
    #[must_use]
    pub fn get(&self, service: &str, account: &str) -> Option<Vec<u8>> {
        self.contents()
            .secrets
            .get(&(service.to_owned(), account.to_owned()))
            .cloned()
    }

    pub(super) fn open(&self) -> Result<Box<dyn Store>, KeychainFault> {
        let state = self.contents().state;
        match state {
            FakeState::NoService => Err(KeychainFault::NoService),
            FakeState::Hanging => loop {
                thread::park();
            },
            _ => Ok(Box::new(self.clone())),
        }
    }

    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for FakeKeychain {
    fn read(&self, service: &str, account: &str) -> Result<Zeroizing<Vec<u8>>, KeychainFault> {
        self.count_call()?;
        let state = self.contents().state;
        match state {
            FakeState::Denied => Err(KeychainFault::Denied),
            FakeState::Locked => Err(KeychainFault::Missing),
            _ => self
                .get(service, account)
                .map(Zeroizing::new)
                .ok_or(KeychainFault::Missing),
        }
    }

    fn write(&self, service: &str, account: &str, secret: &[u8]) -> Result<(), KeychainFault> {
        self.count_call()?;
        let state = self.contents().state;
        match state {
            FakeState::Denied => Err(KeychainFault::Denied),
            FakeState::Locked => Err(KeychainFault::Locked),
            FakeState::Forgetful => Ok(()),
            _ => {
                self.put(service, account, secret);
                Ok(())
            }
        }
    }

    fn delete(&self, service: &str, account: &str) -> Result<(), KeychainFault> {
        self.count_call()?;
        let state = self.contents().state;
        match state {
            FakeState::Denied => Err(KeychainFault::Denied),
            FakeState::Locked => Err(KeychainFault::Locked),
            _ => {
                let removed = self
                    .contents()
                    .secrets
                    .remove(&(service.to_owned(), account.to_owned()));
                removed.map(|_| ()).ok_or(KeychainFault::Missing)
            }
        }
    }
}
