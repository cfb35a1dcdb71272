//! The UI's words for faults of the record and of files.

use optout::journey::RecordFault;
use platform::files::FileFault;

use crate::{command_error::CommandErrorCode as Code, record_fault::file_fault};

/// The UI's word for a fault of the record.
pub(crate) fn code_of_fault(fault: RecordFault) -> Code {
    match fault {
        RecordFault::DiskFull => Code::DiskFull,
        RecordFault::ReadOnly => Code::ReadOnly,
        RecordFault::Denied => Code::Denied,
        RecordFault::Busy => Code::Busy,
        RecordFault::Other => Code::RecordUnavailable,
    }
}

/// The UI's word for a fault of a file.
pub(crate) fn code_of_file(fault: &FileFault) -> Code {
    code_of_fault(file_fault(fault))
}
