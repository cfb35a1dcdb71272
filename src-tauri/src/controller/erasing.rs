//! Deleting everything: the files, the keys, the site's profile, the start with the computer. What could not be
//! deleted is named.
//!
//! Deliberately absent: asking (the page does, once) and copies that the member saved elsewhere, which stay.

use platform::{
    autostart, engine_processes,
    keychain::{KeyPlace, KeychainFault},
};

use super::{locking::Door, *};
use crate::command_error::CommandErrorCode as Code;

impl<D: Desktop> Controller<D> {
    pub(super) async fn delete_everything(&mut self) -> Result<(), Code> {
        let places = (self.machine.places)(Realm::Real).ok_or(Code::Unexpected)?;
        let sealed = self.was_sealed() || matches!(self.upkeep.door, Door::Locked);
        let copies = self
            .session
            .last_export
            .as_ref()
            .map(|saved| saved.folder.clone())
            .or_else(|| {
                self.settings
                    .export_folder
                    .as_ref()
                    .map(|folder| folder.display().to_string())
            });
        if let Some((site, _)) = self.practice.take() {
            site.stop().await;
        }
        self.realm = Realm::Real;
        self.places = places.clone();
        self.let_go(places.clone());

        let mut remains = Vec::new();
        for realm in [Realm::Real, Realm::Practice] {
            let gone = self
                .machine
                .keychain
                .forget_seed(&KeyPlace::new(APP_ID, realm))
                .await;
            let is_left = match gone {
                Ok(()) => false,
                // Without a keychain there is none of its keys, unless one sealed before.
                Err(KeychainFault::NoService) => sealed && realm == Realm::Real,
                Err(_) => true,
            };
            if is_left
                && !remains
                    .iter()
                    .any(|left: &RemainView| left.what == RemainName::Key)
            {
                remains.push(RemainView {
                    what: RemainName::Key,
                    place: None,
                });
            }
        }
        if let Some(file) = &self.machine.autostart
            && autostart::turn_off(file).is_err()
        {
            remains.push(RemainView {
                what: RemainName::Autostart,
                place: Some(file.display().to_string()),
            });
        }
        remains.extend(places.erase().into_iter().map(|(folder, _)| RemainView {
            what: RemainName::Folder,
            place: Some(folder.display().to_string()),
        }));
        // The look of the window stays until it is closed, so that the last page can be read.
        let SettingsForm {
            language,
            colours,
            text_size,
            less_movement,
            ..
        } = self.settings.form.clone();
        self.settings = StoredSettings {
            form: SettingsForm {
                language,
                colours,
                text_size,
                less_movement,
                ..SettingsForm::default()
            },
            ..StoredSettings::default()
        };
        self.upkeep.door = Door::None;
        self.upkeep.deleted = Some(DeletedView { remains, copies });
        *lock(&self.controls.erase_at_end) = Some(places);
        Ok(())
    }

    /// Begins anew after everything was deleted, as at the very first start.
    pub(super) fn start_again(&mut self) -> Result<(), Code> {
        if self.upkeep.deleted.take().is_none() {
            return Err(Code::NotNow);
        }
        *lock(&self.controls.erase_at_end) = None;
        self.settings = StoredSettings::default();
        self.open_record();
        Ok(())
    }
}

impl Controls {
    /// At the very end: what the window's toolkit and the engine wrote while they were closing goes too.
    pub fn erase_again(&self) {
        if let Some(places) = lock(&self.erase_at_end).take() {
            engine_processes::end_all();
            let _ = places.erase();
        }
    }
}
