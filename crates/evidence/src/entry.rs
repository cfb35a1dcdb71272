//! One entry: exact UTF-8 JSON bytes, written once and never re-written, and its line in `log.sha256`.
//!
//! Deliberately absent: the meaning of `kind` and `body`. They belong to whoever appends.

use serde::{Deserialize, Serialize, de};
use serde_json::Value;

use crate::{
    attachment::{AttachmentRef, NewAttachment},
    checkpoint::Head,
    hash::{Sha256Hex, hex, sha256, unhex},
    seal::NO_SEAL,
};

/// Version of the entry format.
pub const ENTRY_VERSION: u32 = 1;

/// The largest entry taken, in bytes (4 MiB). Bigger things are attachments.
pub const MAX_ENTRY_BYTES: u64 = 4 << 20;

/// Holds the clocks at the moment of recording, as the caller read them. A claim, not a proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// RFC 3339 in UTC, ending in `Z`.
    pub utc: String,
    /// IANA name of the local zone, or empty when unknown.
    pub zone: String,
    /// Offset from UTC, such as `+01:00`.
    pub offset: String,
    /// Milliseconds of a clock that never jumps (since start of the machine or the app).
    pub monotonic_ms: u64,
}

/// Is what a caller hands over to be recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct NewEntry {
    /// What kind of record: `[a-z0-9-]`, at most 64 signs.
    pub kind: String,
    /// 128 random bits, so that a withheld entry cannot be guessed from its hash.
    pub salt: [u8; 16],
    /// When.
    pub at: Stamp,
    /// Version of the app that records.
    pub app_version: String,
    /// Build of the app that records.
    pub app_build: String,
    /// True for everything recorded while practising. One log holds one sort only.
    pub practice: bool,
    /// The record itself.
    pub body: Value,
    /// Files that belong to it.
    pub attachments: Vec<NewAttachment>,
}

/// Is a recorded entry, with the exact bytes that were hashed.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Number in the log, from 0.
    pub seq: u64,
    /// What kind of record.
    pub kind: String,
    /// When, as the recording machine's clocks said.
    pub at: Stamp,
    /// Version of the app that recorded it.
    pub app_version: String,
    /// Build of the app that recorded it.
    pub app_build: String,
    /// Whether it was recorded while practising.
    pub practice: bool,
    /// Fingerprint of the key in use, or nothing if there was none.
    pub seal: Option<String>,
    /// How long the log was before, and which.
    pub head_before: HeadBefore,
    /// The record itself.
    pub body: Value,
    /// Files that belong to it.
    pub attachments: Vec<AttachmentRef>,
    /// The exact bytes.
    pub bytes: Vec<u8>,
    /// Their hash.
    pub sha256: Sha256Hex,
}

/// Names the log before an entry was added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeadBefore {
    /// How many records there were.
    pub size: u64,
    /// SHA-256 of `log.sha256` at that size.
    pub list_sha256: Sha256Hex,
}

/// Says why bytes are not an entry of this format.
#[derive(Debug, thiserror::Error)]
pub enum ParseEntryError {
    /// Not the JSON that FORMAT.md describes.
    #[error("not an entry")]
    Malformed(#[source] serde_json::Error),
    /// A later format.
    #[error("an entry of version {0}, which this program does not know")]
    NewerVersion(u32),
}

/// The JSON, member by member in the order in which they are written.
#[derive(Serialize, Deserialize)]
struct EntryText {
    version: u32,
    seq: u64,
    kind: String,
    salt: Salt,
    practice: bool,
    seal: String,
    app: AppText,
    clock: Stamp,
    head_before: HeadBefore,
    attachments: Vec<AttachmentRef>,
    body: Value,
}

#[derive(Serialize, Deserialize)]
struct AppText {
    version: String,
    build: String,
}

struct Salt([u8; 16]);

impl Serialize for Salt {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex(&self.0))
    }
}

impl<'de> Deserialize<'de> for Salt {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut salt = [0; 16];
        if unhex(&String::deserialize(deserializer)?, &mut salt) {
            Ok(Self(salt))
        } else {
            Err(de::Error::custom("a salt is 32 lower-case hex digits"))
        }
    }
}

/// Checks the name of a kind.
pub(crate) fn is_kind(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=64).contains(&text.len()) && text.chars().all(plain)
}

/// Writes the bytes of an entry, once and for all.
pub(crate) fn write(
    new: &NewEntry,
    attachments: &[AttachmentRef],
    before: &Head,
    seal: Option<&str>,
) -> Result<Vec<u8>, serde_json::Error> {
    let text = EntryText {
        version: ENTRY_VERSION,
        seq: before.size,
        kind: new.kind.clone(),
        salt: Salt(new.salt),
        practice: new.practice,
        seal: seal.unwrap_or(NO_SEAL).to_owned(),
        app: AppText {
            version: new.app_version.clone(),
            build: new.app_build.clone(),
        },
        clock: new.at.clone(),
        head_before: HeadBefore {
            size: before.size,
            list_sha256: before.list_sha256,
        },
        attachments: attachments.to_vec(),
        body: new.body.clone(),
    };
    let mut bytes = serde_json::to_vec_pretty(&text)?;
    bytes.push(b'\n');
    Ok(bytes)
}

impl Entry {
    /// Reads an entry from its exact bytes. Members unknown to this version are passed over.
    ///
    /// # Errors
    ///
    /// [`ParseEntryError`] when the bytes are not an entry of this format.
    pub fn parse(bytes: Vec<u8>) -> Result<Self, ParseEntryError> {
        #[derive(Deserialize)]
        struct Version {
            version: u32,
        }
        let Version { version } = serde_json::from_slice(&bytes).map_err(ParseEntryError::Malformed)?;
        if version != ENTRY_VERSION {
            return Err(ParseEntryError::NewerVersion(version));
        }
        let text: EntryText = serde_json::from_slice(&bytes).map_err(ParseEntryError::Malformed)?;
        Ok(Self {
            seq: text.seq,
            kind: text.kind,
            at: text.clock,
            app_version: text.app.version,
            app_build: text.app.build,
            practice: text.practice,
            seal: Some(text.seal).filter(|seal| seal != NO_SEAL),
            head_before: text.head_before,
            body: text.body,
            attachments: text.attachments,
            sha256: sha256(&bytes),
            bytes,
        })
    }
}

/// Is what an export needs of an entry whose hash it checks anyway.
pub(crate) struct Outline {
    pub(crate) attachments: Vec<AttachmentRef>,
    /// The checkpoint that the entry says was time-stamped.
    pub(crate) stamped: Option<Stamped>,
}

/// Names a checkpoint that was time-stamped.
#[derive(Deserialize)]
pub(crate) struct Stamped {
    pub(crate) size: u64,
    pub(crate) sha256: Sha256Hex,
}

/// Kind of the entries that hold a time stamp of a checkpoint (FORMAT.md, 3a).
pub const TIME_STAMP: &str = "time-stamp";

/// Reads the outline of an entry.
pub(crate) fn outline(bytes: &[u8]) -> Result<Outline, ParseEntryError> {
    #[derive(Deserialize)]
    struct Short {
        kind: String,
        attachments: Vec<AttachmentRef>,
    }
    #[derive(Deserialize)]
    struct OfStamp {
        body: StampBody,
    }
    #[derive(Deserialize)]
    struct StampBody {
        checkpoint: Stamped,
    }
    let short = serde_json::from_slice::<Short>(bytes).map_err(ParseEntryError::Malformed)?;
    let stamp = (short.kind == TIME_STAMP).then(|| serde_json::from_slice::<OfStamp>(bytes).ok());
    Ok(Outline {
        attachments: short.attachments,
        stamped: stamp.flatten().map(|stamp| stamp.body.checkpoint),
    })
}

/// Writes the line of an entry in `log.sha256` behind what `line` holds.
pub(crate) fn write_leaf_line(line: &mut Vec<u8>, sha256: &Sha256Hex, seq: u64) {
    line.extend_from_slice(&sha256.digits());
    // Eight digits at least, from the last to the first.
    let (mut digits, mut rest, mut first) = ([b'0'; 20], seq, 20);
    while rest > 0 || first > 12 {
        first -= 1;
        digits[first] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    line.extend_from_slice(b"  entries/");
    line.extend_from_slice(&digits[first..]);
    line.extend_from_slice(b".json\n");
}

/// Returns the path of an entry as it stands in `log.sha256`.
pub(crate) fn list_path(seq: u64) -> String {
    format!("entries/{seq:08}.json")
}

/// Returns the line of an entry in `log.sha256`, in the format of `sha256sum`. It is the leaf of the tree.
pub(crate) fn leaf_line(sha256: &Sha256Hex, seq: u64) -> String {
    format!("{sha256}  {}\n", list_path(seq))
}

/// Reads the line (without its end) that must stand at `seq`.
pub(crate) fn read_leaf_line(line: &str, seq: u64) -> Option<Sha256Hex> {
    let (hash, path) = line.split_at_checked(64)?;
    if read_list_path(path.strip_prefix("  ")?) != Some(seq) {
        return None;
    }
    hash.parse().ok()
}

/// Reads the number of an entry from its path in the one spelling of [`list_path`].
pub(crate) fn read_list_path(path: &str) -> Option<u64> {
    let number = path.strip_prefix("entries/")?.strip_suffix(".json")?;
    let digits = number.bytes().all(|c| c.is_ascii_digit());
    let right = digits && (number.len() == 8 || number.len() > 8 && !number.starts_with('0'));
    right.then(|| number.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new_entry() -> NewEntry {
        NewEntry {
            kind: "reading".into(),
            salt: [9; 16],
            at: Stamp {
                utc: "2026-11-22T03:30:00Z".into(),
                zone: "Europe/Berlin".into(),
                offset: "+01:00".into(),
                monotonic_ms: 12,
            },
            app_version: "0.1.0".into(),
            app_build: "abc".into(),
            practice: true,
            body: serde_json::json!({"state": "on", "words": "Schalter – 開"}),
            attachments: vec![],
        }
    }

    #[test]
    fn an_entry_is_read_back_as_it_was_written() {
        let before = Head {
            size: 4,
            list_sha256: sha256(b"l"),
            root: sha256(b"r"),
        };
        let bytes = write(&new_entry(), &[], &before, Some("SHA256:x")).unwrap();
        let entry = Entry::parse(bytes.clone()).unwrap();
        assert_eq!(entry.seq, 4);
        assert_eq!(entry.body, new_entry().body);
        assert_eq!(entry.at, new_entry().at);
        assert_eq!(entry.seal.as_deref(), Some("SHA256:x"));
        assert_eq!(entry.head_before.list_sha256, sha256(b"l"));
        assert_eq!((entry.sha256, entry.bytes), (sha256(&bytes), bytes));
    }

    #[test]
    fn an_entry_of_another_version_is_not_guessed_at() {
        let before = Head {
            size: 0,
            list_sha256: sha256(b""),
            root: sha256(b""),
        };
        let bytes = write(&new_entry(), &[], &before, None).unwrap();
        let text = String::from_utf8(bytes)
            .unwrap()
            .replace("\"version\": 1,", "\"version\": 2,");
        assert!(matches!(
            Entry::parse(text.into_bytes()),
            Err(ParseEntryError::NewerVersion(2))
        ));
        assert!(matches!(
            Entry::parse(b"{}".to_vec()),
            Err(ParseEntryError::Malformed(_))
        ));
    }

    #[test]
    fn a_line_out_of_its_place_is_refused() {
        let hash = sha256(b"x");
        let line = leaf_line(&hash, 17);
        let line = line.trim_end();
        assert_eq!(line, format!("{hash}  entries/00000017.json"));
        assert_eq!(read_leaf_line(line, 17), Some(hash));
        assert_eq!(read_leaf_line(line, 16), None);
        assert_eq!(read_leaf_line(&line.replace("  ", " *"), 17), None);
        for (path, number) in [
            ("entries/00000017.json", Some(17)),
            ("entries/123456789.json", Some(123_456_789)),
            ("entries/18446744073709551616.json", None),
            ("entries/012345678.json", None),
            ("entries/+0000017.json", None),
            ("entries/17.json", None),
            ("entries/.json", None),
            ("00000017.json", None),
        ] {
            assert_eq!(read_list_path(path), number, "{path}");
            assert!(number.is_none_or(|number| list_path(number) == path));
        }
        for seq in [0, 17, 99_999_999, 100_000_000, u64::MAX] {
            let mut written = Vec::new();
            write_leaf_line(&mut written, &hash, seq);
            assert_eq!(written, leaf_line(&hash, seq).into_bytes());
        }
    }
}
