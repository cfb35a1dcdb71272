//! What an entry says of the sealing key.
//!
//! Deliberately absent: the key itself, and the keychain.

use serde::{Deserialize, Serialize};

/// Who keeps the sealing key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyProtection {
    /// The keychain of the system.
    Keychain,
    /// There is no key, so records are chained but not sealed.
    NoKey,
}

/// Why there is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyFault {
    /// No keychain answers on this computer.
    NoService,
    /// The keychain is locked.
    Locked,
    /// The keychain refused.
    Denied,
    /// The key that sealed earlier records is gone.
    Missing,
    /// The keychain cannot store anything.
    Unwritable,
    /// What the keychain holds is not a key of this app.
    Damaged,
    /// The keychain did not answer.
    NoAnswer,
}

/// The state of the sealing key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyState {
    /// Who keeps it.
    pub protection: KeyProtection,
    /// Its fingerprint in SSH form.
    #[serde(default)]
    pub fingerprint: Option<String>,
    /// Why there is none.
    #[serde(default)]
    pub fault: Option<KeyFault>,
}
