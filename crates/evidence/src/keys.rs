//! Change of key: rotation, which both keys sign, and loss, which only the new one can.
//!
//! Deliberately absent: where keys are kept. An entry recorded without any key says so by its `seal`.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    entry::{self, NewEntry},
    log::{Appended, Log},
    log_error::AppendEntryError,
    seal::{self, SealKey},
};

/// Kind of the entry with which a key hands over to the next. Its body is a [`KeyChange`].
pub const KEY_ROTATED: &str = "key-rotated";

/// Kind of the entry that says that a key is gone. Its body is a [`KeyChange`].
pub const KEY_LOST: &str = "key-lost";

/// Is the body of an entry about a change of key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyChange {
    /// Fingerprint of the key until now; nothing if there was none.
    pub old: Option<String>,
    /// Fingerprint of the key from this entry on; nothing if there is none.
    pub new: Option<String>,
    /// The new public key in the form of OpenSSH.
    pub new_key: Option<String>,
}

impl Log {
    /// Returns the fingerprint of the key that sealed last, if any key ever did.
    #[must_use]
    pub fn last_key(&self) -> Option<&str> {
        self.keys.last().map(|row| row.fingerprint.as_str())
    }

    /// Tells whether a key of this fingerprint ever sealed this log.
    #[must_use]
    pub fn was_sealed_by(&self, fingerprint: &str) -> bool {
        self.keys.iter().any(|row| row.fingerprint == fingerprint)
    }

    /// Hands over from `old` to `new`: records a `key-rotated` entry under the new key, whose checkpoint both
    /// keys sign. Kind and body of `at` are set here.
    ///
    /// # Errors
    ///
    /// [`AppendEntryError::NotTheKeyInUse`] if `old` did not seal the newest entry, or is `new`.
    pub fn rotate_key(
        &mut self,
        at: NewEntry,
        old: &SealKey,
        new: &SealKey,
    ) -> Result<Appended, AppendEntryError> {
        let newest = self
            .latest_checkpoint()
            .and_then(|checkpoint| checkpoint.fingerprint);
        if newest.as_deref() != Some(&old.fingerprint()) || old.fingerprint() == new.fingerprint() {
            return Err(AppendEntryError::NotTheKeyInUse);
        }
        let change = self.change(KEY_ROTATED, at, Some(new))?;
        self.append_signed(vec![change], &[new, old])?
            .pop()
            .ok_or(AppendEntryError::Inconsistent)
    }

    /// Records that the key until now is gone, and goes on with `new` or with none. That the log goes on is then
    /// shown by earlier checkpoints that somebody else holds, not by a signature.
    ///
    /// # Errors
    ///
    /// [`AppendEntryError::NotTheKeyInUse`] if no key ever sealed, or `new` is the one that is said to be gone.
    pub fn record_key_loss(
        &mut self,
        at: NewEntry,
        new: Option<&SealKey>,
    ) -> Result<Appended, AppendEntryError> {
        let lost = self.last_key().ok_or(AppendEntryError::NotTheKeyInUse)?;
        if new.is_some_and(|new| new.fingerprint() == lost) {
            return Err(AppendEntryError::NotTheKeyInUse);
        }
        let change = self.change(KEY_LOST, at, new)?;
        self.append(change, new)
    }

    fn change(&self, kind: &str, at: NewEntry, new: Option<&SealKey>) -> Result<NewEntry, AppendEntryError> {
        let change = KeyChange {
            old: self.last_key().map(str::to_owned),
            new: new.map(SealKey::fingerprint),
            new_key: new.map(SealKey::public_openssh),
        };
        Ok(NewEntry {
            kind: kind.to_owned(),
            body: serde_json::to_value(change).map_err(AppendEntryError::Json)?,
            ..at
        })
    }
}

/// Writes `allowed_signers` (each key once, with the days on which it sealed) and `key-history.txt` (each change
/// of key).
///
/// Days and not moments, without a zone and with a day to spare on each side: every version of `ssh-keygen` that
/// knows the options reads them, wherever it runs. The first key has no beginning and the last no end, so a log
/// with one key never fails by a clock. The days are those of the entries, hence a claim like these.
pub(crate) fn key_texts(log: &Log, app_id: &str) -> [String; 2] {
    let mut signers = String::new();
    let mut history = String::new();
    for (index, key) in log.keys.iter().enumerate() {
        let list_path = entry::list_path(key.from_seq);
        history.push_str(&format!("{list_path} {}\n", key.fingerprint));
        let same = |other: &&crate::store::KeyRow| other.fingerprint == key.fingerprint;
        if log.keys[..index].iter().any(|other| same(&other)) {
            continue;
        }
        let last = log.keys.iter().rposition(|other| same(&other)).unwrap_or(index);
        let retired_by = log.keys.get(last + 1);
        let after = (index > 0)
            .then(|| day_of(log, key.from_seq)?.yesterday().ok())
            .flatten();
        let before = retired_by
            .and_then(|next| day_of(log, next.from_seq))
            .and_then(|day| day.tomorrow().ok()?.tomorrow().ok());
        signers.push_str(&seal::allowed_signers_line(app_id, &key.openssh, after, before));
    }
    [signers, history]
}

fn day_of(log: &Log, seq: u64) -> Option<Date> {
    let entry = log.entry(seq).ok().flatten()?;
    entry.at.utc.get(..10)?.parse().ok()
}
