//! The Secret Service of this session (GNOME Keyring, KWallet, KeePassXC), asked over D-Bus in pure Rust.
//!
//! keyring's own entry point asks for the service once per process, so a keychain that starts or is unlocked
//! later would never be seen. The store below it is opened anew for each question instead.

use std::sync::Arc;

use keyring_core::api::CredentialStoreApi;
use keyring_core::{Entry, Error};
use secret_service::Error as ServiceError;
use zbus_secret_service_keyring_store::Store as SecretService;
use zeroize::Zeroizing;

use super::{KeychainFault, Store};

/// The D-Bus name of a refusal by the bus itself (D-Bus specification, "Standard error names").
const ACCESS_DENIED: &str = "org.freedesktop.DBus.Error.AccessDenied";

/// Connects to the session's Secret Service.
pub(super) fn open() -> Result<Box<dyn Store>, KeychainFault> {
    match SecretService::new() {
        Ok(store) => Ok(Box::new(Session(store))),
        Err(error) => Err(match fault_of(&error) {
            KeychainFault::Denied => KeychainFault::Denied,
            // No bus, no provider, or a bus that does not answer: for the member there is no keychain.
            _ => KeychainFault::NoService,
        }),
    }
}

struct Session(Arc<SecretService>);

impl Session {
    fn entry(&self, service: &str, account: &str) -> Result<Entry, KeychainFault> {
        self.0
            .build(service, account, None)
            .map_err(|error| fault_of(&error))
    }
}

impl Store for Session {
    fn read(&self, service: &str, account: &str) -> Result<Zeroizing<Vec<u8>>, KeychainFault> {
        let entry = self.entry(service, account)?;
        entry
            .get_secret()
            .map(Zeroizing::new)
            .map_err(|error| fault_of(&error))
    }

    fn write(&self, service: &str, account: &str, secret: &[u8]) -> Result<(), KeychainFault> {
        let entry = self.entry(service, account)?;
        entry.set_secret(secret).map_err(|error| match fault_of(&error) {
            KeychainFault::Missing => KeychainFault::Unwritable,
            fault => fault,
        })
    }

    fn delete(&self, service: &str, account: &str) -> Result<(), KeychainFault> {
        self.entry(service, account)?
            .delete_credential()
            .map_err(|error| fault_of(&error))
    }
}

fn fault_of(error: &Error) -> KeychainFault {
    match error {
        Error::NoEntry => KeychainFault::Missing,
        Error::NoDefaultStore => KeychainFault::NoService,
        Error::PlatformFailure(source) | Error::NoStorageAccess(source) => {
            match source.downcast_ref::<ServiceError>() {
                // "Prompt" is a password question that was dismissed, or that nobody could show.
                Some(ServiceError::Locked | ServiceError::Prompt | ServiceError::PromptDisconnected) => {
                    KeychainFault::Locked
                }
                Some(ServiceError::Unavailable) => KeychainFault::NoService,
                Some(ServiceError::Zbus(zbus::Error::MethodError(name, _, _)))
                    if name.as_str() == ACCESS_DENIED =>
                {
                    KeychainFault::Denied
                }
                Some(ServiceError::Zbus(zbus::Error::FDO(inner))) if is_denied(inner) => {
                    KeychainFault::Denied
                }
                Some(ServiceError::ZbusFdo(inner)) if is_denied(inner) => KeychainFault::Denied,
                Some(ServiceError::Zbus(zbus::Error::InputOutput(_))) => KeychainFault::NoService,
                // Among them "no result": a service without a collection.
                _ => KeychainFault::Unwritable,
            }
        }
        Error::BadEncoding(_) | Error::BadDataFormat(..) | Error::BadStoreFormat(_) | Error::Ambiguous(_) => {
            KeychainFault::Damaged
        }
        _ => KeychainFault::Unwritable,
    }
}

fn is_denied(error: &zbus::fdo::Error) -> bool {
    matches!(
        error,
        zbus::fdo::Error::AccessDenied(_) | zbus::fdo::Error::AuthFailed(_)
    )
}
