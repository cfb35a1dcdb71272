//! The passphrase lock: nothing of the record is read, held or shown before it opens.
//!
//! Deliberately absent: how a passphrase becomes a key (`platform::passphrase_lock`).

use platform::{
    keychain::{KeyPlace, KeychainFault},
    passphrase_lock::{self, OpenLockError, OpenedLock, Passphrase, SetLockError},
};

use super::*;
use crate::command_error::CommandErrorCode as Code;

/// Where the lock stands.
#[derive(Default)]
pub(crate) enum Door {
    /// There is no lock.
    #[default]
    None,
    /// Shut.
    Locked,
    /// Opened in this run.
    Open(OpenedLock),
}

impl Door {
    pub(crate) fn view(&self) -> LockView {
        match self {
            Self::None => LockView::None,
            Self::Locked => LockView::Locked,
            Self::Open(_) => LockView::Open,
        }
    }
}

impl<D: Desktop> Controller<D> {
    /// The lock's file, beside the settings of real life; practice has none of its own.
    fn lock_file(&self) -> Option<PathBuf> {
        (self.machine.places)(Realm::Real).map(|places| places.config.join("lock.json"))
    }

    /// Whether there is a lock, asked at the start.
    pub(super) fn find_door(&self) -> Door {
        match self.lock_file() {
            Some(file) if passphrase_lock::is_set(&file) => Door::Locked,
            _ => Door::None,
        }
    }

    /// Whether nothing may be shown: the lock is shut, or everything was deleted.
    pub(super) fn is_shut(&self) -> bool {
        matches!(self.upkeep.door, Door::Locked) || self.upkeep.deleted.is_some()
    }

    /// What the key in the keychain is wrapped under. Practice's key guards nothing.
    pub(super) fn wrapping(&self) -> Option<OpenedLock> {
        match &self.upkeep.door {
            Door::Open(opened) if !self.realm.is_practice() => Some(opened.clone()),
            _ => None,
        }
    }

    /// Opens the lock's file with a passphrase, on a thread of its own: it is work on purpose.
    async fn try_passphrase(&self, passphrase: Passphrase) -> Result<OpenedLock, Code> {
        let file = self.lock_file().ok_or(Code::NotNow)?;
        let tried = tokio::task::spawn_blocking(move || passphrase_lock::open(&file, &passphrase)).await;
        match tried {
            Ok(Ok(opened)) => Ok(opened),
            Ok(Err(OpenLockError::Wrong)) => Err(Code::WrongPassphrase),
            Ok(Err(OpenLockError::Damaged)) => Err(Code::LockDamaged),
            Ok(Err(OpenLockError::File(fault))) => Err(code_of_file(&fault)),
            Ok(Err(OpenLockError::System)) | Err(_) => Err(Code::Unexpected),
        }
    }

    pub(super) async fn unlock(&mut self, passphrase: Passphrase) -> Result<(), Code> {
        if !matches!(self.upkeep.door, Door::Locked) {
            return Ok(());
        }
        let opened = self.try_passphrase(passphrase).await?;
        self.upkeep.door = Door::Open(opened);
        self.open_record();
        Ok(())
    }

    /// Shuts the lock and lets go of everything that was read.
    pub(super) async fn lock_now(&mut self) -> Result<(), Code> {
        if !matches!(self.upkeep.door, Door::Open(_)) {
            return Err(Code::NotNow);
        }
        if self.realm.is_practice() {
            self.act(Act::EndPractice).await?;
        }
        self.let_go(self.places.clone());
        self.upkeep.door = Door::Locked;
        Ok(())
    }

    /// Closes the record and forgets what this run knew of it.
    pub(super) fn let_go(&mut self, places: Places) {
        self.cancel_export();
        self.close_site();
        self.stay += 1;
        let closed = RecordStore::closed(Realm::Real, places, self.machine.clock.clone());
        *lock(&self.controls.store) = closed;
        *lock(&self.controls.shelf) = None;
        self.pictures.clear();
        self.owed.clear();
        self.journey = State::default();
        self.entries = AtomicU64::default();
        self.session = Session::default();
    }

    pub(super) async fn set_lock(&mut self, form: SetLockForm) -> Result<(), Code> {
        let file = self.lock_file().ok_or(Code::NotNow)?;
        let cost = self.machine.lock_cost;
        let in_use = match (&self.upkeep.door, form.current) {
            (Door::None, _) => None,
            (Door::Open(_), Some(current)) => Some(self.try_passphrase(current).await?),
            _ => return Err(Code::WrongPassphrase),
        };
        if let Some(folder) = file.parent() {
            platform::files::make_private_folder(folder).map_err(|fault| code_of_file(&fault))?;
        }
        let (passphrase, known) = (form.passphrase, in_use.clone());
        let written = tokio::task::spawn_blocking(move || match known {
            Some(opened) => passphrase_lock::change(&file, &opened, &passphrase, cost).map(|()| opened),
            None => passphrase_lock::set(&file, &passphrase, cost),
        })
        .await;
        let opened = match written {
            Ok(Ok(opened)) => opened,
            Ok(Err(SetLockError::TooShort)) => return Err(Code::PassphraseTooShort),
            Ok(Err(SetLockError::File(fault))) => {
                return Err(code_of_file(&fault));
            }
            Ok(Err(SetLockError::System)) | Err(_) => return Err(Code::Unexpected),
        };
        if in_use.is_none() {
            // A keychain that does not answer now is met again when the key is next fetched: it is wrapped then.
            let place = KeyPlace::new(APP_ID, Realm::Real);
            if let Err(fault) = self.machine.keychain.wrap_anew(&place, None, Some(&opened)).await {
                self.note("lock", &fault);
            }
        }
        self.upkeep.door = Door::Open(opened);
        Ok(())
    }

    pub(super) async fn remove_lock(&mut self, passphrase: Passphrase) -> Result<(), Code> {
        if !matches!(self.upkeep.door, Door::Open(_)) {
            return Err(Code::NotNow);
        }
        let opened = self.try_passphrase(passphrase).await?;
        let place = KeyPlace::new(APP_ID, Realm::Real);
        // The key first: without its lock, a wrapped one could never be opened again.
        match self.machine.keychain.wrap_anew(&place, Some(&opened), None).await {
            Ok(()) => {}
            Err(KeychainFault::NoService) if !self.was_sealed() => {}
            Err(fault) => {
                self.note("lock", &fault);
                return Err(Code::KeychainNoAnswer);
            }
        }
        let file = self.lock_file().ok_or(Code::NotNow)?;
        passphrase_lock::remove(&file).map_err(|fault| code_of_file(&fault))?;
        self.upkeep.door = Door::None;
        Ok(())
    }

    /// Whether a key ever sealed the real record, as far as it is open.
    pub(super) fn was_sealed(&self) -> bool {
        self.realm.is_practice() || lock(&self.controls.store).last_key().is_some()
    }
}
