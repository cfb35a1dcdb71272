//! The journey's words for what goes wrong with the record and the files beside it.

use evidence::{AppendEntryError, BeginAfterError, OpenLogError, StorageFault};
use optout::journey::RecordFault;
use platform::files::FileFault;

/// For opening it.
pub fn fault_of_open(error: &OpenLogError) -> RecordFault {
    match error {
        OpenLogError::InUse => RecordFault::Busy,
        OpenLogError::Storage { fault, .. } => record_fault(*fault),
        _ => RecordFault::Other,
    }
}

/// For adding an entry.
pub fn fault_of_append(error: &AppendEntryError) -> RecordFault {
    match error {
        AppendEntryError::Storage { fault, .. } => record_fault(*fault),
        _ => RecordFault::Other,
    }
}

/// For beginning a new one beside it.
pub fn fault_of_begin(error: &BeginAfterError) -> RecordFault {
    match error {
        BeginAfterError::Open(error) => fault_of_open(error),
        BeginAfterError::Append(error) => fault_of_append(error),
        BeginAfterError::Storage { fault, .. } => record_fault(*fault),
        BeginAfterError::SetAside(_) => RecordFault::Other,
    }
}

/// For the disk.
pub fn record_fault(fault: StorageFault) -> RecordFault {
    match fault {
        StorageFault::DiskFull => RecordFault::DiskFull,
        StorageFault::ReadOnly => RecordFault::ReadOnly,
        StorageFault::Denied => RecordFault::Denied,
        StorageFault::Busy => RecordFault::Busy,
        _ => RecordFault::Other,
    }
}

/// For a file beside it.
pub fn file_fault(fault: &FileFault) -> RecordFault {
    match fault {
        FileFault::DiskFull => RecordFault::DiskFull,
        FileFault::ReadOnly => RecordFault::ReadOnly,
        FileFault::Denied => RecordFault::Denied,
        _ => RecordFault::Other,
    }
}
