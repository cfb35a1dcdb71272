//! The archive that LinkedIn gives a member of their data: counted by kind, shown, and kept as counts if they wish.
//!
//! Deliberately absent: which file holds what (`optout::data_export`) and going through a ZIP (`platform`).

use optout::{data_export::DataExportCount, journey::Input};
use platform::foreign_archive::{self, ArchiveFault};

use super::*;
use crate::{command_error::CommandErrorCode as Code, desktop::PickFor};

/// What came of an archive.
pub struct Came {
    stay: u64,
    /// `None` where the member chose no file.
    count: Result<Option<DataExportCount>, Code>,
}

impl<D: Desktop> Controller<D> {
    pub(super) fn begin_count(&self, reply: Reply<AppView>) {
        let (picked, controls, stay) = (self.pick(PickFor::DataExport), self.controls.clone(), self.stay);
        tokio::spawn(async move {
            let count = match picked.await {
                None => Ok(None),
                Some(path) => count(path).await.map(Some),
            };
            controls.tell(Tick::DataExportCame(Came { stay, count }, reply));
        });
    }

    pub(super) fn data_export_came(&mut self, came: Came) -> Result<(), Code> {
        // Practice began or ended meanwhile: the file was not meant for this record.
        if came.stay != self.stay {
            return Err(Code::NotNow);
        }
        if let Some(count) = came.count? {
            self.session.data_export = Some(count);
        }
        Ok(())
    }

    pub(super) async fn keep_data_export(&mut self) -> Result<(), Code> {
        let count = self.session.data_export.clone().ok_or(Code::NothingChosen)?;
        self.keep_with_record(Input::DataExportBrought(Box::new(count)))
            .await?;
        self.session.data_export = None;
        Ok(())
    }
}

async fn count(path: PathBuf) -> Result<DataExportCount, Code> {
    let counted = tokio::task::spawn_blocking(move || {
        let mut count = DataExportCount::default();
        foreign_archive::visit(&path, |name, content| count.take(name, content)).map_err(
            |fault| match fault {
                ArchiveFault::NotAnArchive => Code::ArchiveUnreadable,
                ArchiveFault::Encrypted => Code::ArchiveEncrypted,
                ArchiveFault::TooLarge => Code::ArchiveTooLarge,
                ArchiveFault::DuplicateName => Code::ArchiveAmbiguous,
                ArchiveFault::Io(_) => Code::FileUnreadable,
            },
        )?;
        if count.is_recognised() || !count.unrecognised.is_empty() {
            Ok(count)
        } else {
            Err(Code::ArchiveUnknown)
        }
    });
    counted.await.map_err(|_| Code::Unexpected)?
}
