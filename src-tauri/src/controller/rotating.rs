//! Handing over from a key that is not lost to a new one, so that the keychain and the record never disagree for good.
//!
//! The new key is kept beside the old one first, then the record says so under both signatures, then the new one
//! takes the old one's place. Cut off before the record, the old key goes on; after it, the new one is found beside
//! the old one at the next start. Deliberately absent: a key that is gone (`recording`).

use optout::{
    journey::Input,
    observation::{KeyProtection, KeyState},
};
use platform::keychain::{KeyKnowledge, KeyPlace, KeychainFault, SealSeed};

use super::*;
use crate::command_error::CommandErrorCode as Code;

impl<D: Desktop> Controller<D> {
    /// Finds the key that sealed last: in its place, or beside it where a change of key was cut off.
    pub(super) async fn seek_seed(&self, knowledge: KeyKnowledge) -> Result<SealSeed, KeychainFault> {
        let place = KeyPlace::new(APP_ID, self.realm);
        let keychain = &self.machine.keychain;
        let found = keychain
            .seal_seed_under(&place, knowledge, self.wrapping().as_ref())
            .await;
        let last = lock(&self.controls.store).last_key().map(str::to_owned);
        let is_last = |seed: &SealSeed| Some(SealKey::from_seed(*seed.bytes()).fingerprint()) == last;
        match &found {
            Ok(seed) if last.is_none() || is_last(seed) => return found,
            Ok(_) | Err(KeychainFault::Missing) => {}
            Err(_) => return found,
        }
        match keychain.next_seed(&place, self.wrapping().as_ref()).await {
            Ok(next) if is_last(&next) => {
                // Where this fails, the next start finds it here again.
                if let Err(fault) = keychain.take_next_seed(&place, self.wrapping().as_ref()).await {
                    self.note("keychain", &fault);
                }
                Ok(next)
            }
            Ok(_) | Err(KeychainFault::Missing) => found,
            // Not knowing whether it is there must not make the record say that it is gone.
            Err(fault) => Err(fault),
        }
    }

    /// Changes the key because the member wants to.
    pub(super) async fn change_key(&mut self) -> Result<(), Code> {
        if lock(&self.controls.store).is_empty() {
            return Err(Code::NotNow);
        }
        self.seek_seal().await;
        let in_use = |seal: &SealView| seal.state == SealState::Keychain;
        if !self.session.seal.as_ref().is_some_and(in_use) {
            return Err(Code::KeyNotChanged);
        }
        let place = KeyPlace::new(APP_ID, self.realm);
        let keychain = self.machine.keychain.clone();
        let next = keychain
            .prepare_next_seed(&place, self.wrapping().as_ref())
            .await
            .map_err(|fault| {
                self.note("keychain", &fault);
                Code::KeyNotChanged
            })?;
        let key = SealKey::from_seed(*next.bytes());
        let fingerprint = Some(key.fingerprint());
        let record = lock(&self.controls.store)
            .rotate_key(key)
            .map_err(code_of_fault)?;
        self.session.last_kept = Some(record);
        self.watch_copy();
        let old_gone = keychain.take_next_seed(&place, self.wrapping().as_ref()).await;
        self.session.seal = Some(SealView {
            state: SealState::Keychain,
            fingerprint: fingerprint.clone(),
        });
        self.give(Input::KeySeen(KeyState {
            protection: KeyProtection::Keychain,
            fingerprint,
            fault: None,
        }))
        .await?;
        old_gone.map_err(|fault| {
            self.note("keychain", &fault);
            Code::OldKeyKept
        })
    }
}
