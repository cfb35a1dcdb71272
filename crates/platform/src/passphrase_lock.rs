//! The passphrase lock: a file that says whether there is one, and the key that a right passphrase gives.
//!
//! The passphrase becomes a key by Argon2id (RFC 9106); that key opens 32 random bytes in the lock's file; these wrap
//! the sealing key in the keychain. So a new passphrase changes one small file and nothing else. Deliberately
//! absent: encryption of the record. Its files stay as they are, and the app says so.

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

use crate::files::{FileFault, read_capped, write_durably};

/// The largest lock file that is read, in bytes.
const LARGEST: u64 = 4096;
/// Fewest characters of a passphrase (NIST SP 800-63B, 5.1.1.2: eight; no rules on what they are).
pub const FEWEST_CHARACTERS: usize = 8;
/// How a wrapped key begins in the keychain, so that it is told from a bare one.
const WRAPPED: &[u8; 4] = b"DOW1";
const NONCE_BYTES: usize = 24;
const KEY_BYTES: usize = 32;

/// What a member typed. Wiped from memory when dropped, and never shown.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub struct Passphrase(String);

impl Passphrase {
    /// Takes what was typed.
    #[must_use]
    pub fn new(typed: &str) -> Passphrase {
        Passphrase(typed.to_owned())
    }

    /// Whether it has enough characters.
    #[must_use]
    pub fn is_long_enough(&self) -> bool {
        self.0.chars().count() >= FEWEST_CHARACTERS
    }

    /// Another keyboard may send an accent as a character of its own: both are the same passphrase (NFKC).
    fn bytes(&self) -> Zeroizing<Vec<u8>> {
        let normal: Zeroizing<String> = Zeroizing::new(self.0.nfkc().collect());
        Zeroizing::new(normal.as_bytes().to_vec())
    }
}

impl Drop for Passphrase {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Passphrase(..)")
    }
}

/// How much work one try of a passphrase is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over that memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// The second recommended choice of RFC 9106, section 4: 64 MiB, three passes, four lanes.
    pub const RECOMMENDED: Cost = Cost {
        memory_kib: 64 * 1024,
        passes: 3,
        lanes: 4,
    };
    /// As little as the algorithm allows, for tests.
    #[cfg(any(test, feature = "fakes"))]
    pub const LEAST: Cost = Cost {
        memory_kib: 8,
        passes: 1,
        lanes: 1,
    };

    /// A file from elsewhere must not make the app take all memory or work for ever.
    fn is_bearable(self) -> bool {
        self.memory_kib <= 1024 * 1024 && self.passes <= 64 && self.lanes <= 64
    }
}

/// The lock's file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    version: u32,
    kdf: String,
    cost: Cost,
    salt: String,
    nonce: String,
    sealed: String,
}

/// What an opened lock gives: the key that wraps the sealing key. Wiped from memory when dropped.
#[derive(Clone)]
pub struct OpenedLock(Zeroizing<[u8; KEY_BYTES]>);

impl fmt::Debug for OpenedLock {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("OpenedLock(..)")
    }
}

/// Says why a lock could not be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SetLockError {
    /// The passphrase has fewer than eight characters.
    #[error("the passphrase is too short")]
    TooShort,
    /// The system gives no random bytes, or not the memory that is needed.
    #[error("the system did not give what a key needs")]
    System,
    /// The file could not be written; what stood there stands.
    #[error(transparent)]
    File(#[from] FileFault),
}

/// Says why a lock did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenLockError {
    /// The passphrase is another one.
    #[error("the passphrase does not fit")]
    Wrong,
    /// The lock's file makes no sense, so that no passphrase can open it.
    #[error("the lock's file is damaged")]
    Damaged,
    /// The system does not give the memory that is needed.
    #[error("the system did not give what a key needs")]
    System,
    /// The file could not be read.
    #[error(transparent)]
    File(#[from] FileFault),
}

/// Whether there is a lock. Anything in the place of its file counts, so that a file that cannot be read does not
/// open the door.
#[must_use]
pub fn is_set(path: &Path) -> bool {
    !matches!(fs::symlink_metadata(path), Err(error) if error.kind() == io::ErrorKind::NotFound)
}

/// Sets a lock with new random bytes behind it.
///
/// # Errors
/// If the passphrase is too short, or the file cannot be written.
pub fn set(path: &Path, passphrase: &Passphrase, cost: Cost) -> Result<OpenedLock, SetLockError> {
    let opened = OpenedLock(Zeroizing::new(random()?));
    write(path, &opened, passphrase, cost)?;
    Ok(opened)
}

/// Puts another passphrase before the same bytes.
///
/// # Errors
/// If the passphrase is too short, or the file cannot be written; the earlier one then still opens.
pub fn change(
    path: &Path,
    opened: &OpenedLock,
    passphrase: &Passphrase,
    cost: Cost,
) -> Result<(), SetLockError> {
    write(path, opened, passphrase, cost)
}

fn write(path: &Path, opened: &OpenedLock, passphrase: &Passphrase, cost: Cost) -> Result<(), SetLockError> {
    if !passphrase.is_long_enough() {
        return Err(SetLockError::TooShort);
    }
    let (salt, nonce) = (random::<16>()?, random::<NONCE_BYTES>()?);
    let key = derive(passphrase, &salt, cost).ok_or(SetLockError::System)?;
    let sealed = seal(&key, &nonce, opened.0.as_ref(), b"lock").ok_or(SetLockError::System)?;
    let written = Written {
        version: 1,
        kdf: "argon2id".to_owned(),
        cost,
        salt: hex(&salt),
        nonce: hex(&nonce),
        sealed: hex(&sealed),
    };
    let mut bytes = serde_json::to_vec_pretty(&written).map_err(|_| SetLockError::System)?;
    bytes.push(b'\n');
    write_durably(path, &bytes)?;
    Ok(())
}

/// Opens a lock.
///
/// # Errors
/// If the passphrase does not fit, or the file is damaged or cannot be read.
pub fn open(path: &Path, passphrase: &Passphrase) -> Result<OpenedLock, OpenLockError> {
    let bytes = match read_capped(path, LARGEST) {
        Err(FileFault::TooLarge) => return Err(OpenLockError::Damaged),
        read => read?,
    };
    let written: Written = serde_json::from_slice(&bytes).map_err(|_| OpenLockError::Damaged)?;
    if written.version != 1 || written.kdf != "argon2id" || !written.cost.is_bearable() {
        return Err(OpenLockError::Damaged);
    }
    let part = |text: &str| unhex(text).ok_or(OpenLockError::Damaged);
    let (salt, nonce, sealed) = (
        part(&written.salt)?,
        part(&written.nonce)?,
        part(&written.sealed)?,
    );
    if nonce.len() != NONCE_BYTES || sealed.len() != KEY_BYTES + 16 {
        return Err(OpenLockError::Damaged);
    }
    let key = derive(passphrase, &salt, written.cost).ok_or(OpenLockError::System)?;
    let opened = unseal(&key, &nonce, &sealed, b"lock").ok_or(OpenLockError::Wrong)?;
    let bytes = <[u8; KEY_BYTES]>::try_from(opened.as_slice()).map_err(|_| OpenLockError::Damaged)?;
    Ok(OpenedLock(Zeroizing::new(bytes)))
}

/// Takes the lock away. One that is not there counts as taken away.
///
/// # Errors
/// If the file cannot be removed.
pub fn remove(path: &Path) -> Result<(), FileFault> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

impl OpenedLock {
    /// Wraps a key for a place in the keychain; it opens in that place only.
    pub(crate) fn wrap(&self, key: &[u8; KEY_BYTES], place: &str) -> Option<Vec<u8>> {
        let nonce = random::<NONCE_BYTES>().ok()?;
        let sealed = seal(&self.0, &nonce, key, place.as_bytes())?;
        Some([WRAPPED.as_slice(), &nonce, &sealed].concat())
    }

    /// Opens what [`OpenedLock::wrap`] made.
    pub(crate) fn unwrap(&self, wrapped: &[u8], place: &str) -> Option<Zeroizing<[u8; KEY_BYTES]>> {
        let rest = wrapped.strip_prefix(WRAPPED)?;
        let (nonce, sealed) = rest.split_at_checked(NONCE_BYTES)?;
        let opened = unseal(&self.0, nonce, sealed, place.as_bytes())?;
        <[u8; KEY_BYTES]>::try_from(opened.as_slice())
            .ok()
            .map(Zeroizing::new)
    }
}

/// Whether these bytes are a wrapped key, whatever lock it belongs to.
pub(crate) fn is_wrapped(bytes: &[u8]) -> bool {
    bytes.starts_with(WRAPPED) && bytes.len() == WRAPPED.len() + NONCE_BYTES + KEY_BYTES + 16
}

fn derive(passphrase: &Passphrase, salt: &[u8], cost: Cost) -> Option<Zeroizing<[u8; KEY_BYTES]>> {
    let parameters = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(KEY_BYTES)).ok()?;
    let mut key = Zeroizing::new([0; KEY_BYTES]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
        .hash_password_into(&passphrase.bytes(), salt, key.as_mut())
        .ok()?;
    Some(key)
}

fn seal(key: &[u8; KEY_BYTES], nonce: &[u8; NONCE_BYTES], secret: &[u8], place: &[u8]) -> Option<Vec<u8>> {
    let payload = Payload {
        msg: secret,
        aad: place,
    };
    XChaCha20Poly1305::new(key.into())
        .encrypt(XNonce::from_slice(nonce), payload)
        .ok()
}

fn unseal(key: &[u8; KEY_BYTES], nonce: &[u8], sealed: &[u8], place: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let payload = Payload {
        msg: sealed,
        aad: place,
    };
    XChaCha20Poly1305::new(key.into())
        .decrypt(XNonce::from_slice(nonce), payload)
        .ok()
        .map(Zeroizing::new)
}

fn random<const N: usize>() -> Result<[u8; N], SetLockError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| SetLockError::System)?;
    Ok(bytes)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "seven quiet herons";

    fn bench() -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock.json");
        (folder, path)
    }

    #[test]
    fn only_the_right_passphrase_opens() {
        let (_folder, path) = bench();
        assert!(!is_set(&path));
        let set = set(&path, &Passphrase::new(GOOD), Cost::LEAST).unwrap();
        assert!(is_set(&path));
        assert_eq!(open(&path, &Passphrase::new(GOOD)).unwrap().0, set.0);
        for wrong in [
            "",
            " ",
            "seven quiet heron",
            "Seven quiet herons",
            "seven quiet herons ",
        ] {
            assert_eq!(
                open(&path, &Passphrase::new(wrong)).err(),
                Some(OpenLockError::Wrong)
            );
        }
    }

    #[test]
    fn the_same_passphrase_from_another_keyboard_opens() {
        let (_folder, path) = bench();
        set(&path, &Passphrase::new("caf\u{e9} am see"), Cost::LEAST).unwrap();
        assert!(open(&path, &Passphrase::new("cafe\u{301} am see")).is_ok());
    }

    #[test]
    fn a_short_passphrase_is_refused_and_nothing_is_written() {
        let (_folder, path) = bench();
        assert_eq!(
            set(&path, &Passphrase::new("seven77"), Cost::LEAST).err(),
            Some(SetLockError::TooShort)
        );
        assert!(!is_set(&path));
        assert!(set(&path, &Passphrase::new("ابتثجحخد"), Cost::LEAST).is_ok());
    }

    #[test]
    fn a_new_passphrase_opens_the_same_key_and_the_old_one_nothing() {
        let (_folder, path) = bench();
        let first = set(&path, &Passphrase::new(GOOD), Cost::LEAST).unwrap();
        change(&path, &first, &Passphrase::new("nine slow otters"), Cost::LEAST).unwrap();
        assert_eq!(
            open(&path, &Passphrase::new("nine slow otters")).unwrap().0,
            first.0
        );
        assert_eq!(
            open(&path, &Passphrase::new(GOOD)).err(),
            Some(OpenLockError::Wrong)
        );
    }

    #[test]
    fn a_wrapped_key_opens_with_its_lock_in_its_place_and_nowhere_else() {
        let (_folder, path) = bench();
        let lock = set(&path, &Passphrase::new(GOOD), Cost::LEAST).unwrap();
        let other = set(&path, &Passphrase::new(GOOD), Cost::LEAST).unwrap();
        let wrapped = lock.wrap(&[7; 32], "app seal-key").unwrap();
        assert!(is_wrapped(&wrapped));
        assert!(!wrapped.windows(8).any(|window| window == [7; 8]));
        assert_eq!(*lock.unwrap(&wrapped, "app seal-key").unwrap(), [7; 32]);
        assert!(lock.unwrap(&wrapped, "app practice-seal-key").is_none());
        assert!(other.unwrap(&wrapped, "app seal-key").is_none());
        for at in 0..wrapped.len() {
            let mut bent = wrapped.clone();
            bent[at] ^= 1;
            assert!(lock.unwrap(&bent, "app seal-key").is_none(), "byte {at}");
        }
    }

    #[test]
    fn a_damaged_lock_stays_closed_and_says_that_it_is_damaged() {
        let (_folder, path) = bench();
        set(&path, &Passphrase::new(GOOD), Cost::LEAST).unwrap();
        let good = fs::read_to_string(&path).unwrap();
        for bad in [
            String::new(),
            "{}".to_owned(),
            good.replace("argon2id", "none"),
            good.replace("\"version\": 1", "\"version\": 2"),
            good.replace("\"memory_kib\": 8", "\"memory_kib\": 4294967295"),
            good.replace("\"salt\": \"", "\"salt\": \"zz"),
            good.replace("\"sealed\": \"", "\"sealed\": \"00"),
            " ".repeat(5000),
        ] {
            fs::write(&path, &bad).unwrap();
            assert!(is_set(&path));
            assert_eq!(
                open(&path, &Passphrase::new(GOOD)).err(),
                Some(OpenLockError::Damaged),
                "{bad}"
            );
        }
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        assert!(is_set(&path), "whatever stands in its place keeps the door shut");
        assert!(open(&path, &Passphrase::new(GOOD)).is_err());
    }

    #[test]
    fn nothing_that_was_typed_is_in_the_file_or_shown() {
        let (_folder, path) = bench();
        let opened = set(&path, &Passphrase::new(GOOD), Cost::LEAST).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains("heron"));
        assert!(!text.contains(&hex(opened.0.as_ref())));
        assert_eq!(
            format!("{:?} {opened:?}", Passphrase::new(GOOD)),
            "Passphrase(..) OpenedLock(..)"
        );
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        remove(&path).unwrap();
        remove(&path).unwrap();
        assert!(!is_set(&path));
    }

    /// RFC 9106, section 5.3 uses more inputs than this interface has; this vector is from the reference program:
    /// `printf password | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32`.
    #[test]
    fn the_key_is_that_of_the_reference_program() {
        let cost = Cost {
            memory_kib: 65536,
            passes: 2,
            lanes: 1,
        };
        let key = derive(&Passphrase::new("password"), b"somesalt", cost).unwrap();
        assert_eq!(
            hex(key.as_ref()),
            "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"
        );
    }
}
