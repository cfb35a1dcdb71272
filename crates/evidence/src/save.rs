//! Saving a bundle into a folder: whole or not at all, never over another file.
//!
//! While it is made, the bundle is a hidden `.default-off-<number>.part` that its maker holds locked. One that
//! nobody holds was left by a kill, and the next save into the folder removes it. Deliberately absent: asking
//! where to save.

use std::{
    fs, io,
    io::BufWriter,
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use crate::{
    bundle::{ExportBundleError, ExportRequest, Exported, Progress, export_bundle},
    durable::{self, PartFile, StorageFault},
    log::Log,
};

const PREFIX: &str = ".default-off-";
const SUFFIX: &str = ".part";

/// How many names are tried before giving up.
const NAMES: u32 = 1_000;

/// Is the receipt of a saved bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedBundle {
    /// Where it stands.
    pub path: PathBuf,
    /// What was exported.
    pub exported: Exported,
}

/// Says why no bundle was saved. The folder holds nothing of it.
#[derive(Debug, thiserror::Error)]
pub enum SaveBundleError {
    /// It could not be made, or the caller stopped it.
    #[error(transparent)]
    Export(#[from] ExportBundleError),
    /// The disk did not take it.
    #[error("the bundle could not be saved: {fault}")]
    Storage {
        /// The kind of trouble.
        fault: StorageFault,
        /// The system's error.
        source: io::Error,
    },
}

impl From<io::Error> for SaveBundleError {
    fn from(source: io::Error) -> Self {
        Self::Storage {
            fault: (&source).into(),
            source,
        }
    }
}

/// Exports `log` into `folder` as `<request.name>.zip`, or `<request.name>-2.zip` and so on if that is taken.
/// `progress` is called after each file; when it breaks off, nothing is left.
///
/// # Errors
///
/// [`SaveBundleError`]. A full disk is always [`SaveBundleError::Storage`].
pub fn save_bundle(
    log: &Log,
    request: &ExportRequest<'_>,
    folder: &Path,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<SavedBundle, SaveBundleError> {
    // A folder that cannot be tidied can still be written to, or says below why not.
    let _ = remove_left_over_parts(folder);
    let part = begin_part(folder)?;
    let mut out = BufWriter::with_capacity(1 << 20, part);
    let exported = match export_bundle(log, request, &mut out, progress) {
        Err(ExportBundleError::Write(error)) => return Err(error.into()),
        other => other?,
    };
    let part = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    let goals = (1..=NAMES).map(|n| match n {
        1 => folder.join(format!("{}.zip", request.name)),
        n => folder.join(format!("{}-{n}.zip", request.name)),
    });
    let path = part.commit_at_first_free(goals)?;
    Ok(SavedBundle { path, exported })
}

/// Removes the unfinished bundles in `folder` that nobody is writing any more, and returns how many.
///
/// # Errors
///
/// The system's error when the folder cannot be read.
pub fn remove_left_over_parts(folder: &Path) -> io::Result<usize> {
    let mut removed = 0;
    for item in fs::read_dir(folder)? {
        let item = item?;
        let ours = item.file_name().to_str().is_some_and(is_part_name);
        if ours && item.file_type()?.is_file() && durable::remove_if_unlocked(&item.path()) {
            removed += 1;
        }
    }
    Ok(removed)
}

fn begin_part(folder: &Path) -> io::Result<PartFile> {
    let own = std::process::id();
    for n in 0..NAMES {
        match PartFile::create(&folder.join(format!("{PREFIX}{own}-{n}{SUFFIX}"))) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            other => return other,
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Checks for `.default-off-<letters, digits and dashes>.part`: the earlier versions' names fit as well.
fn is_part_name(name: &str) -> bool {
    name.strip_prefix(PREFIX)
        .and_then(|rest| rest.strip_suffix(SUFFIX))
        .is_some_and(|middle| {
            !middle.is_empty() && middle.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_names_are_parts() {
        for good in [".default-off-12-0.part", ".default-off-aB3xYz.part"] {
            assert!(is_part_name(good), "{good}");
        }
        for bad in [
            "default-off-1.part",
            ".default-off-.part",
            ".default-off-1.zip",
            ".default-off-1.part.txt",
            ".default-off-a b.part",
        ] {
            assert!(!is_part_name(bad), "{bad}");
        }
    }
}
