//! What belongs to the record: the key before the first append, the pictures of an entry, the clock.

use std::collections::VecDeque;

use optout::{
    effect::Effect,
    journey::Input,
    observation::{ClockJumped, KeyFault, KeyProtection, KeyState, LogStarted, Observation},
};
use platform::{
    clock::jumped,
    keychain::{KeyKnowledge, KeyPlace, KeychainFault},
};

use super::*;
use crate::record_store::WHOLE_PICTURE;

impl<D: Desktop> Controller<D> {
    /// Opens the record of the realm in use and takes it up.
    pub(super) fn open_record(&mut self) {
        let (store, found) = RecordStore::open(self.realm, self.places.clone(), self.machine.clock.clone());
        *lock(&self.controls.store) = store;
        self.take_up(found);
    }

    /// Takes up the records that were found and what has to be said of them.
    fn take_up(&mut self, found: Found) {
        self.journey = State::replay(found.records.iter());
        self.entries = AtomicU64::default();
        // A pair that a crash kept from being written.
        self.owed = self.step(Input::Started);
        if let Some(newest) = found.records.last() {
            self.look_back(&newest.at);
        }
        if let Some((broken, kept)) = &found.broken {
            self.session.problem = Some(ProblemView {
                code: saving::problem_of(*broken),
                place: kept.as_ref().map(|kept| kept.display().to_string()),
            });
        }
        if let Some(fault) = found.unavailable {
            let code = match fault {
                RecordFault::Busy => ProblemCode::RecordBusy,
                RecordFault::DiskFull => ProblemCode::DiskFull,
                _ => ProblemCode::RecordUnavailable,
            };
            let place = lock(&self.controls.store).folder().display().to_string();
            self.session.problem = Some(ProblemView {
                code,
                place: Some(place),
            });
        }
    }

    /// A clock that now shows an earlier time than the newest record does was moved while the app was closed. Going
    /// forward cannot be told from time that went by. The note is written with the next record.
    fn look_back(&mut self, newest: &optout::moment::Moment) {
        let now = moment_of(&self.last_moment);
        let by_seconds = now.utc.as_second() - newest.utc.as_second();
        // The system itself sets a clock right by a second or two.
        if by_seconds >= -2 {
            return;
        }
        let noted = ClockJumped {
            before: newest.clone(),
            after: now,
            by_seconds,
        };
        let wanted = self.step(Input::ClockJumped(noted));
        self.owed.extend(wanted);
        self.session.problem = Some(ProblemView {
            code: ProblemCode::ClockWentBack,
            place: None,
        });
    }

    /// Before an export: a keychain that was locked may be open by now, and a seal covers all that came before.
    pub(super) async fn seek_seal(&mut self) {
        if self
            .session
            .seal
            .as_ref()
            .is_some_and(|seal| seal.state == SealState::Locked)
        {
            self.session.seal = None;
        }
        self.prepare_record(&mut VecDeque::new()).await;
    }

    /// Before the first append of this run, and before an export: finds the key, and opens a new log with its
    /// first entry.
    pub(super) async fn prepare_record(&mut self, effects: &mut VecDeque<Effect>) {
        if self.session.seal.is_none() {
            let key = self.find_key().await;
            let first = if lock(&self.controls.store).is_empty() {
                Input::LogBegan(LogStarted {
                    key,
                    app_version: env!("CARGO_PKG_VERSION").to_owned(),
                })
            } else {
                Input::KeySeen(key)
            };
            let firsts = self.step(first);
            self.owed.splice(0..0, firsts);
        }
        let mut owed = VecDeque::from(std::mem::take(&mut self.owed));
        while let Some(Effect::Append { observation }) = owed.pop_front() {
            let appended = lock(&self.controls.store).append(&observation, Vec::new());
            match appended {
                Ok(record) => effects.extend(self.step(Input::Recorded(Box::new(record)))),
                // The entry that follows fails too and is answered for; these come before the next one then.
                Err(_) => {
                    owed.push_front(Effect::Append { observation });
                    break;
                }
            }
        }
        self.owed = owed.into();
    }

    async fn find_key(&mut self) -> KeyState {
        let knowledge = if lock(&self.controls.store).last_key().is_some() {
            KeyKnowledge::LogExists
        } else {
            KeyKnowledge::NoLogYet
        };
        let found = self.seek_seed(knowledge).await;
        let key = found.as_ref().ok().map(|seed| SealKey::from_seed(*seed.bytes()));
        let fingerprint = key.as_ref().map(SealKey::fingerprint);
        self.take_key(key);
        let (state, fault) = match &found {
            Ok(_) => (SealState::Keychain, None),
            Err(KeychainFault::NoService) => (SealState::NoKeychain, Some(KeyFault::NoService)),
            Err(KeychainFault::Locked) => (SealState::Locked, Some(KeyFault::Locked)),
            Err(KeychainFault::Denied) => (SealState::Refused, Some(KeyFault::Denied)),
            Err(KeychainFault::Missing) => (SealState::KeyMissing, Some(KeyFault::Missing)),
            Err(KeychainFault::Unwritable) => (SealState::Refused, Some(KeyFault::Unwritable)),
            Err(KeychainFault::Damaged) => (SealState::Refused, Some(KeyFault::Damaged)),
            // It may be asking the member something: as with a locked one, what they do next can mend it.
            Err(KeychainFault::NoAnswer) => (SealState::Locked, Some(KeyFault::NoAnswer)),
        };
        self.session.seal = Some(SealView {
            state,
            fingerprint: fingerprint.clone(),
        });
        let protection = if fault.is_none() {
            KeyProtection::Keychain
        } else {
            KeyProtection::NoKey
        };
        KeyState {
            protection,
            fingerprint,
            fault,
        }
    }

    /// Seals with this key from here on. Where the keychain holds another key than the one that sealed last, the
    /// record says that the earlier one is gone before the new one signs anything else.
    fn take_key(&self, key: Option<SealKey>) {
        let mut store = lock(&self.controls.store);
        let fingerprint = key.as_ref().map(SealKey::fingerprint);
        let other = fingerprint
            .as_deref()
            .is_some_and(|new| store.last_key().is_some_and(|last| last != new));
        match key {
            Some(key) if other => {
                // Should it not be written, the next entry meets the same trouble and is answered for.
                if store.change_key(key).is_err() {
                    store.take_key(None);
                }
            }
            key => store.take_key(key),
        }
    }

    /// Makes a new key because the earlier one is gone. The member pressed the button that says what that means.
    pub(super) async fn make_new_key(&mut self) -> Result<(), CommandErrorCode> {
        let missing = self
            .session
            .seal
            .as_ref()
            .is_some_and(|seal| seal.state == SealState::KeyMissing);
        if !missing {
            return Err(CommandErrorCode::NotNow);
        }
        let made = self
            .machine
            .keychain
            .seal_seed_under(
                &KeyPlace::new(APP_ID, self.realm),
                KeyKnowledge::NoLogYet,
                self.wrapping().as_ref(),
            )
            .await;
        let key = made
            .map(|seed| SealKey::from_seed(*seed.bytes()))
            .map_err(|_| CommandErrorCode::Denied)?;
        let fingerprint = Some(key.fingerprint());
        let record = lock(&self.controls.store)
            .change_key(key)
            .map_err(code_of_fault)?;
        self.session.last_kept = Some(record);
        self.session.seal = Some(SealView {
            state: SealState::Keychain,
            fingerprint: fingerprint.clone(),
        });
        self.give(Input::KeySeen(KeyState {
            protection: KeyProtection::Keychain,
            fingerprint,
            fault: None,
        }))
        .await
    }

    /// Keeps something with the record, and notes which record holds it.
    pub(super) async fn keep_with_record(&mut self, input: Input) -> Result<(), CommandErrorCode> {
        self.give(input).await?;
        // The loop does one thing at a time, so nothing was recorded after it.
        self.session.last_kept = lock(&self.controls.store).len().checked_sub(1);
        Ok(())
    }

    /// Says once that the newest checkpoint could not be kept outside the record.
    pub(super) fn watch_copy(&mut self) {
        if !self.session.copy_said && lock(&self.controls.store).copy_is_stale() {
            self.session.copy_said = true;
            self.session.problem.get_or_insert(ProblemView {
                code: ProblemCode::CopyNotKept,
                place: Some(self.places.config.display().to_string()),
            });
        }
    }

    pub(super) fn files_of(&mut self, observation: &Observation) -> Vec<KeptFile> {
        if let Observation::MailKept(mail) = observation {
            let kept = self.pictures.get(&mail.sha256).map(|bytes| KeptFile {
                name: "mail.eml".to_owned(),
                bytes: bytes.clone(),
            });
            return kept.into_iter().collect();
        }
        let (named, whole) = match observation {
            Observation::Reading(reading) => (reading.taken.picture.as_ref(), None),
            Observation::Told(told) => (
                told.picture.as_ref(),
                told.picture_source.as_ref().filter(|source| source.whole_kept),
            ),
            Observation::ObjectionNoted(noted) => (noted.picture.as_ref(), None),
            _ => (None, None),
        };
        let whole = whole
            .map(|source| &source.whole_sha256)
            .filter(|whole| Some(*whole) != named);
        let kept = |name: &str, sha256: &String| {
            self.pictures.get(sha256).map(|bytes| KeptFile {
                name: name.to_owned(),
                bytes: bytes.clone(),
            })
        };
        let shot = named.and_then(|sha256| kept("shot.png", sha256));
        let whole = whole.and_then(|sha256| kept(WHOLE_PICTURE, sha256));
        shot.into_iter().chain(whole).collect()
    }

    /// Notes a clock that was moved, so that the dates stay honest.
    pub(super) async fn watch_clock(&mut self) {
        let now = self.machine.clock.now();
        let jump = jumped(&self.last_moment, &now);
        let before = std::mem::replace(&mut self.last_moment, now);
        let Some(jump) = jump else { return };
        if lock(&self.controls.store).is_empty() {
            return;
        }
        let by_seconds = (jump.wall_ms - jump.elapsed_ms.unwrap_or(0)) / 1000;
        let noted = ClockJumped {
            before: moment_of(&before),
            after: moment_of(&self.last_moment),
            by_seconds,
        };
        if by_seconds < 0 {
            self.session.problem.get_or_insert(ProblemView {
                code: ProblemCode::ClockWentBack,
                place: None,
            });
        }
        // If it cannot be written, the next record's own fault is answered for.
        let _ = self.give(Input::ClockJumped(noted)).await;
    }
}

fn moment_of(at: &platform::clock::Moment) -> optout::moment::Moment {
    optout::moment::Moment {
        utc: at.utc,
        zone: at.zone.clone(),
        offset: at.offset(),
    }
}
