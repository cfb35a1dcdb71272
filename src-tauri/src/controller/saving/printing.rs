//! The PDF of a copy: inside the seal, and once more beside the file. Only where the build can make one.
//!
//! Deliberately absent: what it says (`report`) and how it looks (`paper`).

use std::{fs, path::Path};

use evidence::{ExportRequest, Log, PayloadFile};
use platform::files::{self, FileFault};

use super::{Code, file_name_of};
use crate::report::Case;

/// Whether this build can make a PDF.
pub(super) const IN_THIS_BUILD: bool = cfg!(feature = "pdf");

/// Its name within a copy.
pub(super) const PAGE: &str = "report.pdf";

/// Bytes of a list of records up to which it goes into a PDF, which is to stay small enough for intake forms.
#[cfg(feature = "pdf")]
const LONGEST_LIST: usize = 1_500_000;

/// The proof files that lie within the PDF; none in a build without.
#[cfg(feature = "pdf")]
pub(super) fn attached(log: &Log, request: &ExportRequest<'_>) -> Result<Vec<PayloadFile>, Code> {
    let mut files =
        evidence::proof_files(log, request).map_err(|error| super::copy::code_of_export(&error))?;
    files.retain(|file| file.bytes.len() <= LONGEST_LIST);
    Ok(files)
}

/// The proof files that lie within the PDF; none in a build without.
#[cfg(not(feature = "pdf"))]
pub(super) fn attached(_: &Log, _: &ExportRequest<'_>) -> Result<Vec<PayloadFile>, Code> {
    Ok(Vec::new())
}

/// The PDF as a page of the copy; nothing in a build without.
#[cfg(feature = "pdf")]
pub(super) fn page(
    case: &Case<'_>,
    log: &Log,
    request: &ExportRequest<'_>,
    country: &str,
) -> Result<Option<PayloadFile>, Code> {
    let printing = crate::report::Printing {
        log,
        redacted: &request.redacted,
        country,
    };
    case.print(&printing).map(Some).map_err(|error| match error {
        crate::report::PrintReportError::Attachment(_) => Code::RecordUnavailable,
        _ => Code::Unexpected,
    })
}

/// The PDF as a page of the copy; nothing in a build without.
#[cfg(not(feature = "pdf"))]
pub(super) fn page(
    _: &Case<'_>,
    _: &Log,
    _: &ExportRequest<'_>,
    _: &str,
) -> Result<Option<PayloadFile>, Code> {
    Ok(None)
}

/// Saves the PDF beside the copy under the same name, and returns that name. Where it cannot be saved, the copy is
/// taken away again: what was asked for is there as a whole or not at all.
pub(super) fn save_beside(copy: &Path, bytes: &[u8]) -> Result<String, Code> {
    let folder = copy.parent().unwrap_or(Path::new("."));
    let wanted = file_name_of(&copy.with_extension("pdf"));
    let saved = files::free_name(folder, &wanted).and_then(|path| {
        files::write_durably_new(&path, bytes)?;
        Ok(file_name_of(&path))
    });
    saved.map_err(|fault| {
        let _ = fs::remove_file(copy);
        match fault {
            FileFault::DiskFull => Code::DiskFull,
            FileFault::ReadOnly => Code::ReadOnly,
            FileFault::Denied => Code::Denied,
            _ => Code::Unexpected,
        }
    })
}
