//! The tamper-evident log and its export. Entries are exact bytes in SQLite; their hashes form a plain list
//! and an RFC 6962 tree; the export is a ZIP holding a BagIt bag that stock tools can check. The format is
//! in `FORMAT.md`.
//!
//! Deliberately absent: network, clock, randomness, async, and any knowledge of what entries mean. Time, salt
//! and key seed are passed in.

mod attachment;
mod bag;
mod bag_writer;
mod bundle;
mod check;
mod checkpoint;
mod durable;
mod entry;
mod hash;
mod log;
mod log_error;
#[cfg(test)]
mod log_tests;
mod plain_bag;
mod recheck;
mod seal;
mod source;
mod store;
mod tree;
mod verdict;
mod verify;
mod verify_log;

pub use attachment::{AttachmentRef, MAX_ATTACHMENT_BYTES, NewAttachment, ReadAttachmentError};
pub use bundle::{
    EntrySelection, ExportBundleError, ExportRequest, Exported, PayloadFile, Progress, export_bundle,
};
pub use check::{CheckBagError, CheckInclusionError, verify_bag, verify_inclusion};
pub use checkpoint::{Head, SignedCheckpoint};
pub use durable::{NewFile, StorageFault, write_private_file};
pub use entry::{ENTRY_VERSION, Entry, HeadBefore, MAX_ENTRY_BYTES, NewEntry, ParseEntryError, Stamp};
pub use hash::{ParseSha256Error, Sha256Hex, sha256};
pub use log::{Appended, Log};
pub use log_error::{
    AppendEntryError, OpenLogError, ReadEntryError, SetAsideError, StorageError, UnreadableLog,
};
pub use seal::{AllowedSignersError, PRINCIPAL, SealFault, SealKey, verify_sshsig};
pub use verdict::{BadItem, BadKind, BundleReport, LogVerdict, NotABundle, OutsideVerdict, Verdict};
pub use verify::{verify_bundle, verify_bundle_reader};
