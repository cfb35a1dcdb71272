//! A mail as evidence: brought, shown as text, its signature checked if the member agrees, kept or let go.
//!
//! Deliberately absent: reading mails and checking signatures (`platform::mail`).

use std::path::PathBuf;

use optout::{follow_up::MailKept, journey::Input};
use platform::{
    files::{self, FileFault},
    mail::{MAIL_BYTES, ReadMailError, read_mail, signature},
};

use super::super::*;
use super::Ask;
use crate::{
    command_error::CommandErrorCode as Code,
    desktop::PickFor,
    mail_view::{SIGNER, WaitingMail},
};

impl<D: Desktop> Controller<D> {
    pub(super) fn pick_mail(&self, reply: Reply<AppView>) {
        let (picked, controls, stay) = (self.pick(PickFor::Mail), self.controls.clone(), self.stay);
        tokio::spawn(async move {
            let came = match picked.await {
                None => Ok(None),
                Some(path) => take_in(path).await.map(Some),
            };
            controls.tell(Tick::Follow(Box::new(Ask::MailCame(stay, came, Some(reply)))));
        });
    }

    /// A mail was dropped on the window. The view that follows shows it.
    pub(in super::super) fn mail_dropped(&self, path: PathBuf) {
        let (desktop, controls, stay) = (self.desktop.clone(), self.controls.clone(), self.stay);
        tokio::spawn(async move {
            match take_in(path).await {
                Ok(mail) => {
                    controls.tell(Tick::Follow(Box::new(Ask::MailCame(stay, Ok(Some(mail)), None))));
                }
                Err(code) => desktop.tell_drop_failed(code),
            }
        });
    }

    pub(super) fn mail_came(
        &mut self,
        stay: u64,
        came: Result<Option<Box<WaitingMail>>, Code>,
    ) -> Result<(), Code> {
        // Practice began or ended meanwhile: the file was not meant for this record.
        if stay != self.stay {
            return Err(Code::NotNow);
        }
        if let Some(mail) = came? {
            self.session.mail = Some(*mail);
        }
        Ok(())
    }

    /// The one place that asks for a key. The page has said to whom the question goes, and the member agreed.
    pub(super) fn check_mail(&self, reply: Reply<AppView>) {
        // A rehearsal connects to nothing.
        let Some(waiting) = self.session.mail.as_ref().filter(|_| !self.realm.is_practice()) else {
            let _ = reply.send(Err(Code::NotNow.into()));
            return;
        };
        let (mail, sha256) = (waiting.mail.clone(), waiting.sha256.clone());
        let (controls, stay) = (self.controls.clone(), self.stay);
        let records = (self.machine.key_records)();
        tokio::spawn(async move {
            let checked = match records {
                Some(records) => Ok(Box::new(signature::check_mail(&mail, SIGNER, &records).await)),
                None => Err(Code::Unexpected),
            };
            let came = Ask::MailChecked(stay, sha256, checked, reply);
            controls.tell(Tick::Follow(Box::new(came)));
        });
    }

    pub(super) fn mail_checked(
        &mut self,
        stay: u64,
        sha256: &str,
        checked: Result<Box<signature::CheckedMail>, Code>,
    ) -> Result<(), Code> {
        let same = self.session.mail.as_mut().filter(|mail| mail.sha256 == sha256);
        let Some(mail) = same.filter(|_| stay == self.stay) else {
            return Err(Code::NotNow);
        };
        mail.checked = Some(*checked?);
        Ok(())
    }

    pub(super) async fn keep_mail(&mut self) -> Result<(), Code> {
        let waiting = self.session.mail.as_ref().ok_or(Code::NothingChosen)?;
        let checked = waiting.checked.as_ref();
        let json = |error: &serde_json::Error| {
            self.note("mail", error);
            Code::Unexpected
        };
        let kept = MailKept {
            objection: self.journey.objections.last().map(|sent| sent.record.seq),
            sha256: waiting.sha256.clone(),
            shown: serde_json::to_value(&waiting.mail.shown).map_err(|e| json(&e))?,
            verdict: checked
                .map(|checked| serde_json::to_value(&checked.verdict))
                .transpose()
                .map_err(|e| json(&e))?,
            keys: checked
                .map(|checked| serde_json::to_value(&checked.keys))
                .transpose()
                .map_err(|e| json(&e))?,
            signed: waiting.is_signed(),
        };
        self.pictures
            .insert(waiting.sha256.clone(), waiting.bytes.clone());
        let done = self.keep_with_record(Input::MailBrought(Box::new(kept))).await;
        self.pictures.clear();
        if done.is_ok() {
            self.session.mail = None;
        }
        done
    }
}

/// Reads a file as hostile: size first, then as text under limits. Nothing in it is opened.
async fn take_in(path: PathBuf) -> Result<Box<WaitingMail>, Code> {
    let taken = tokio::task::spawn_blocking(move || {
        let limit = u64::try_from(MAIL_BYTES).unwrap_or(u64::MAX);
        let bytes = files::read_capped(&path, limit).map_err(|fault| match fault {
            FileFault::TooLarge => Code::MailTooLarge,
            _ => Code::FileUnreadable,
        })?;
        let mail = read_mail(&bytes).map_err(|fault| match fault {
            ReadMailError::TooLarge | ReadMailError::TooManyParts => Code::MailTooLarge,
            ReadMailError::NotAMail => Code::MailUnreadable,
        })?;
        Ok(Box::new(WaitingMail {
            file_name: saving::file_name_of(&path),
            sha256: evidence::sha256(&bytes).to_string(),
            bytes,
            mail,
            checked: None,
        }))
    });
    taken.await.map_err(|_| Code::Unexpected)?
}
