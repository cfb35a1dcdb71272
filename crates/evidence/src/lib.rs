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
mod content_hashes;
mod continuity;
mod copies;
mod disclosure;
mod durable;
mod entry;
mod entry_facts;
mod hash;
mod hash_ahead;
mod keys;
mod log;
mod log_error;
#[cfg(test)]
mod log_tests;
mod plain_bag;
mod proof_files;
mod recheck;
mod recheck_fast;
mod save;
mod seal;
mod shared_file;
mod source;
mod stock;
mod store;
mod timestamp;
mod timestamp_chain;
mod timestamp_form;
mod tree;
mod verdict;
mod verify;
mod verify_log;
mod verify_timestamps;
mod zip_frame;

pub use attachment::{
    AttachmentRef, MAX_ATTACHMENT_BYTES, NewAttachment, PERSONAL_ATTACHMENT, ReadAttachmentError,
};
pub use bundle::{
    ExportBundleError, ExportRequest, Exported, PayloadFile, Progress, export_bundle, verify_page,
};
pub use check::{CheckBagError, CheckInclusionError, verify_bag, verify_inclusion};
pub use checkpoint::{Head, SignedCheckpoint};
pub use content_hashes::{ContentHashes, ParseStatedHashError, StatedHash};
pub use continuity::{BeginAfter, BeginAfterError, Discontinuity, LOG_BEGUN_AFTER, Predecessor};
pub use disclosure::{
    AttachmentSelection, EntrySelection, RedactedAttachment, Withheld, WithheldAttachment, withheld_by,
};
pub use durable::{NewFile, StorageFault, write_private_file};
pub use entry::{
    ENTRY_VERSION, Entry, HeadBefore, MAX_ENTRY_BYTES, NewEntry, ParseEntryError, Stamp, TIME_STAMP,
};
pub use hash::{ParseSha256Error, Sha256Hex, sha256, sha256_of};
pub use keys::{KEY_LOST, KEY_ROTATED, KeyChange};
pub use log::{Appended, Log};
pub use log_error::{
    AppendEntryError, OpenLogError, ReadEntryError, SetAsideError, StorageError, UnreadableLog,
};
pub use proof_files::proof_files;
pub use save::{SaveBundleError, SavedBundle, remove_left_over_parts, save_bundle};
pub use seal::{AllowedSignersError, PRINCIPAL, SealFault, SealKey, verify_sshsig, verify_sshsig_of};
pub use stock::{StockCase, StockCommand, stock_commands, windows_commands};
pub use timestamp::{
    MAX_TIMESTAMP_BYTES, ReadCertificatesError, ReadRootsError, Stamped, Timestamp, TimestampCheck,
    TimestampFault, TimestampVerdict, TsaRoots, Unchecked, make_timestamp_request, verify_timestamp,
};
pub use verdict::{
    BadItem, BadKind, BundleReport, LogVerdict, NotABundle, OutsideVerdict, StampOutcome, StampReport,
    Verdict,
};
pub use verify::{CheckOptions, verify_bundle, verify_bundle_reader, verify_bundle_with};
