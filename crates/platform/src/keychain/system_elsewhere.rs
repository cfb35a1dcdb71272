//! Keychain on macOS and Credential Manager on Windows, through keyring. Written against its documentation;
//! not run on either system yet.

use keyring::{Entry, Error};
use zeroize::Zeroizing;

use super::{KeychainFault, Store};

/// Opens the system's keychain.
pub(super) fn open() -> Result<Box<dyn Store>, KeychainFault> {
    match Entry::store_status() {
        Ok(()) => Ok(Box::new(SystemKeychain)),
        Err(_) => Err(KeychainFault::NoService),
    }
}

struct SystemKeychain;

impl Store for SystemKeychain {
    fn read(&self, service: &str, account: &str) -> Result<Zeroizing<Vec<u8>>, KeychainFault> {
        let entry = Entry::new(service, account).map_err(|error| fault_of(&error))?;
        entry
            .get_secret()
            .map(Zeroizing::new)
            .map_err(|error| fault_of(&error))
    }

    fn write(&self, service: &str, account: &str, secret: &[u8]) -> Result<(), KeychainFault> {
        let entry = Entry::new(service, account).map_err(|error| fault_of(&error))?;
        entry.set_secret(secret).map_err(|error| match fault_of(&error) {
            KeychainFault::Missing => KeychainFault::Unwritable,
            fault => fault,
        })
    }

    fn delete(&self, service: &str, account: &str) -> Result<(), KeychainFault> {
        let entry = Entry::new(service, account).map_err(|error| fault_of(&error))?;
        entry.delete_credential().map_err(|error| fault_of(&error))
    }
}

fn fault_of(error: &Error) -> KeychainFault {
    match error {
        Error::NoEntry => KeychainFault::Missing,
        Error::NoDefaultStore => KeychainFault::NoService,
        // Both systems unlock the keychain at sign-in and ask per app, so no access means a refusal.
        Error::NoStorageAccess(_) => KeychainFault::Denied,
        Error::BadEncoding(_) | Error::BadDataFormat(..) | Error::BadStoreFormat(_) | Error::Ambiguous(_) => {
            KeychainFault::Damaged
        }
        _ => KeychainFault::Unwritable,
    }
}
