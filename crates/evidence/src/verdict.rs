//! What a check can say: intact, changed with the first bad item and all others, or not a bundle.
//!
//! Deliberately absent: sentences for people; `evidence-verify` and the app have their own.

use std::io;

use serde::Serialize;

use crate::{
    checkpoint::Head,
    timestamp::{Timestamp, TimestampFault, Unchecked},
};

/// Says whether a whole bundle is as it was sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Everything fits together.
    Intact,
    /// At least one thing does not.
    Changed,
}

/// Names one thing that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BadItem {
    /// Path inside the bag, or inside the log's folder.
    pub item: String,
    /// What is wrong with it.
    pub kind: BadKind,
    /// Number of the record concerned, where there is one.
    pub record: Option<u64>,
}

/// Says what is wrong with an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum BadKind {
    /// Listed or required, but not there.
    MissingFile,
    /// There, but not listed.
    AddedFile,
    /// The content has not the listed hash.
    HashDiffers,
    /// The content cannot be unpacked or read.
    ContentUnreadable,
    /// A list of files is not in its form.
    MalformedManifest,
    /// A file that BagIt requires is not in its form.
    MalformedBag,
    /// Count or length of all files is not as stated.
    PayloadOxumDiffers,
    /// The list of keys is not in its form or does not agree with itself.
    MalformedKeys,
    /// The entries or keys say that a key was in use, but a signature is missing.
    SealMissing,
    /// A signature is not in its form.
    SealMalformed,
    /// A signature does not fit what it stands under.
    SealInvalid,
    /// The signing key is not the one that the entries name.
    UnknownKey,
    /// A line of `log.sha256` is not in its form or out of its place.
    MalformedList,
    /// An entry is not in its form.
    MalformedEntry,
    /// An entry is not the one in the list.
    EntryDiffers,
    /// An entry's number is not in the list, or not the number it gives itself.
    EntryOutOfPlace,
    /// An entry names another log before it than the list shows.
    HeadBeforeDiffers,
    /// No checkpoint covers the whole list.
    CheckpointMissing,
    /// A checkpoint is not in its form.
    MalformedCheckpoint,
    /// A checkpoint covers more records than the list has.
    ListShortened,
    /// The list has not the hash that a checkpoint gives.
    ListHashDiffers,
    /// The tree over the list has not the root that a checkpoint gives.
    RootDiffers,
    /// An attachment that an entry names is not there.
    AttachmentMissing,
    /// An attachment is not the one that an entry names.
    AttachmentDiffers,
    /// An attachment that no entry names.
    AttachmentUnreferenced,
    /// Practice and real records are mixed, or the bag says other than its entries.
    PracticeMixed,
    /// The database itself is damaged.
    DatabaseDamaged,
}

/// Is the outcome of checking a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BundleReport {
    /// Intact or changed.
    pub verdict: Verdict,
    /// True for a bundle of the practice site.
    pub practice: bool,
    /// How many records the log has.
    pub records: u64,
    /// How many of them are shown in the bundle.
    pub disclosed: u64,
    /// Fingerprint of the key that sealed the bundle, if its seal is valid.
    pub fingerprint: Option<String>,
    /// Whether there is a valid seal.
    pub signed: bool,
    /// The most telling thing that does not fit.
    pub first_bad: Option<BadItem>,
    /// Everything that does not fit, at most 1,000 items.
    pub all_bad: Vec<BadItem>,
    /// Head of the log as computed from the list in the bundle.
    pub head: Option<Head>,
    /// Name of the log.
    pub origin: Option<String>,
    /// Date of the export as the bag says, `YYYY-MM-DD`.
    pub made: Option<String>,
    /// Name of the bundle's folder.
    pub name: String,
    /// Every time stamp beside a checkpoint. They do not change the verdict.
    pub timestamps: Vec<StampReport>,
}

/// Says what became of one time stamp's check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StampOutcome {
    /// It is about its checkpoint, and its chain ends in a root that the reader gave.
    Valid,
    /// It is about its checkpoint, but no root was given, so that anyone could have made it.
    NoRoot,
    /// It is not a valid stamp of its checkpoint under the roots given.
    NotValid,
    /// It cannot be judged here.
    NotChecked,
}

/// Is what the check of one time stamp in a bundle found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StampReport {
    /// Path of the token inside the bag.
    pub item: String,
    /// How many records the stamped checkpoint covers.
    pub size: u64,
    /// What was found.
    pub outcome: StampOutcome,
    /// What is wrong with it.
    pub fault: Option<TimestampFault>,
    /// Why it could not be judged.
    pub unchecked: Option<Unchecked>,
    /// What it says, if it holds.
    pub stamp: Option<Timestamp>,
}

/// Says why something is not readable as a bundle. Nothing of it is unpacked then.
#[derive(Debug, thiserror::Error)]
pub enum NotABundle {
    /// The system did not give the file.
    #[error("the file could not be read")]
    Io(#[from] io::Error),
    /// Neither a ZIP file nor a folder.
    #[error("not a ZIP file, or one that is damaged in its frame")]
    NotAZip,
    /// Bytes before, between or after what a ZIP file should hold.
    #[error("bytes that belong to no file in it")]
    StrayBytes,
    /// Two files share a name, also when only upper and lower case differ.
    #[error("two files in it share a name")]
    DuplicateName,
    /// A name that could lead out of its folder, or with signs that do not belong.
    #[error("a file name in it is not safe")]
    UnsafeName,
    /// A link or another special file.
    #[error("it holds a link or a special file")]
    SpecialFile,
    /// A part is encrypted.
    #[error("a part of it is encrypted")]
    Encrypted,
    /// A part is packed in another way than stored or deflated.
    #[error("a part of it is packed in an unknown way")]
    UnknownPacking,
    /// More than 65,000 files.
    #[error("it holds too many files")]
    TooManyFiles,
    /// Too big when unpacked, or packed so densely that only an attack explains it.
    #[error("it would unpack to too much")]
    TooLarge,
    /// Sizes or names are given twice and differ.
    #[error("its two tables of contents differ")]
    HeadersDiffer,
    /// Not exactly one folder at the top.
    #[error("it does not hold exactly one folder")]
    SeveralFolders,
    /// No bag in it.
    #[error("it holds no evidence bag")]
    NoBag,
    /// A later format.
    #[error("it is of a later format than this program knows")]
    NewerFormat,
}

impl NotABundle {
    /// Returns a stable name of the reason, for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Io(_) => "unreadable-file",
            Self::NotAZip => "not-a-zip",
            Self::StrayBytes => "stray-bytes",
            Self::DuplicateName => "duplicate-name",
            Self::UnsafeName => "unsafe-name",
            Self::SpecialFile => "special-file",
            Self::Encrypted => "encrypted",
            Self::UnknownPacking => "unknown-packing",
            Self::TooManyFiles => "too-many-files",
            Self::TooLarge => "too-large",
            Self::HeadersDiffer => "headers-differ",
            Self::SeveralFolders => "several-folders",
            Self::NoBag => "no-bag",
            Self::NewerFormat => "newer-format",
        }
    }
}

/// Is the outcome of checking a whole log in its own folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LogVerdict {
    /// Everything fits together.
    Intact {
        /// How many records were checked.
        records: u64,
        /// How many attachments were checked.
        attachments: u64,
        /// Fingerprint of the key under the newest checkpoint, or nothing if it is not signed.
        fingerprint: Option<String>,
    },
    /// Something does not.
    Changed {
        /// The first thing found.
        first_bad: BadItem,
    },
}

/// Is the outcome of comparing the log with a checkpoint that was kept outside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutsideVerdict {
    /// Both name the same records.
    Same,
    /// The log has grown since; what the checkpoint names is unchanged. Normal after a crash between two steps.
    Grown {
        /// Records in the outside checkpoint.
        outside: u64,
    },
    /// The log has fewer records than it once had.
    RolledBack {
        /// Records in the outside checkpoint.
        outside: u64,
        /// Records now.
        now: u64,
    },
    /// The records are not those that the checkpoint names.
    Differs {
        /// Records in the outside checkpoint.
        outside: u64,
    },
    /// The checkpoint is of another log.
    OtherLog,
    /// The text is not a checkpoint.
    Unreadable,
}
