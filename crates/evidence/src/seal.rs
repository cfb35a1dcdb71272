//! The seal: one Ed25519 key, SSHSIG signatures and the list of keys that a bag names.
//!
//! All cryptography is that of `ed25519-dalek` and `ssh-key`. Deliberately absent: where the key is kept and
//! who holds it; a key found only inside a bag identifies nobody.

use std::io::{self, Read};

use ed25519_dalek::{SigningKey, VerifyingKey};
use jiff::civil::Date;
use sha2::{Digest, Sha256, Sha512};
use ssh_key::{Algorithm, HashAlg, LineEnding, PrivateKey, PublicKey, SshSig, private::Ed25519Keypair};
use zeroize::Zeroizing;

use crate::content_hashes::hash_of;

/// The principal under which a bag's keys stand in `allowed_signers`.
pub const PRINCIPAL: &str = "evidence-log";

/// What an entry says about its key when there was none.
pub(crate) const NO_SEAL: &str = "none";

/// SubjectPublicKeyInfo head of an Ed25519 key (RFC 8410): 12 bytes, which are exactly 16 base64 signs.
const SPKI_ED25519: &str = "MCowBQYDK2VwAyEA";

/// Holds the installation's signing key. The secret is wiped when dropped and never shown.
pub struct SealKey {
    signing: SigningKey,
    private: PrivateKey,
    fingerprint: String,
}

impl std::fmt::Debug for SealKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SealKey")
            .field("fingerprint", &self.fingerprint)
            .finish_non_exhaustive()
    }
}

impl SealKey {
    /// Makes the key from its 32-byte seed (RFC 8032).
    #[must_use]
    pub fn from_seed(seed: [u8; 32]) -> Self {
        let seed = Zeroizing::new(seed);
        let private = PrivateKey::from(Ed25519Keypair::from_seed(&seed));
        let fingerprint = private.fingerprint(HashAlg::Sha256).to_string();
        Self {
            signing: SigningKey::from_bytes(&seed),
            private,
            fingerprint,
        }
    }

    /// Returns the fingerprint in the form of OpenSSH: `SHA256:` and unpadded base64.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        self.fingerprint.clone()
    }

    /// Returns the public key as one line of OpenSSH, without a comment.
    #[must_use]
    pub fn public_openssh(&self) -> String {
        // Encoding 32 known bytes cannot fail; an empty text would be refused by every reader.
        self.private.public_key().to_openssh().unwrap_or_default()
    }

    /// Returns the public key as PEM (RFC 8410), for `openssl pkeyutl`.
    #[must_use]
    pub fn public_pem(&self) -> String {
        pem(&self.signing.verifying_key())
    }

    pub(crate) fn signing(&self) -> &SigningKey {
        &self.signing
    }

    /// Signs `message` as SSHSIG with SHA-512 in the given namespace.
    pub(crate) fn sign(&self, namespace: &str, message: &[u8]) -> Result<String, ssh_key::Error> {
        self.private
            .sign(namespace, HashAlg::Sha512, message)?
            .to_pem(LineEnding::LF)
    }
}

/// Writes a public key as PEM (RFC 8410).
pub(crate) fn pem(key: &VerifyingKey) -> String {
    let base64 = tlog_tiles::Hash(key.to_bytes());
    format!("-----BEGIN PUBLIC KEY-----\n{SPKI_ED25519}{base64}\n-----END PUBLIC KEY-----\n")
}

/// Returns the SSHSIG namespace of a whole bag.
pub(crate) fn bundle_namespace(app_id: &str) -> String {
    format!("evidence-bundle@{app_id}")
}

/// Returns the SSHSIG namespace of a checkpoint note.
pub(crate) fn checkpoint_namespace(app_id: &str) -> String {
    format!("evidence-checkpoint@{app_id}")
}

/// Says why a list of keys cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AllowedSignersError {
    /// A line has not the form `principal [options] ssh-ed25519 KEY`.
    #[error("a line is not of the form of ssh-keygen's ALLOWED SIGNERS")]
    Malformed,
    /// A key is not Ed25519.
    #[error("a key is not Ed25519")]
    NotEd25519,
    /// No key is listed.
    #[error("no key is listed")]
    Empty,
}

/// Is the keys of an `allowed_signers` file that stand under [`PRINCIPAL`].
#[derive(Debug, Clone)]
pub(crate) struct AllowedSigners(Vec<Allowed>);

#[derive(Debug, Clone)]
struct Allowed {
    key: PublicKey,
    ed25519: VerifyingKey,
    namespaces: Option<Vec<String>>,
}

impl AllowedSigners {
    /// Reads the file. Options `namespaces`, `valid-after` and `valid-before` are known; a line with any other
    /// is refused, because it would be obeyed by `ssh-keygen` and not here.
    pub(crate) fn parse(text: &str) -> Result<Self, AllowedSignersError> {
        let lines = text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        let list = lines.map(parse_line).collect::<Result<Vec<_>, _>>()?;
        if list.is_empty() {
            Err(AllowedSignersError::Empty)
        } else {
            Ok(Self(list))
        }
    }

    /// Makes the list from bare OpenSSH lines.
    pub(crate) fn of_keys<'a>(keys: impl Iterator<Item = &'a str>) -> Result<Self, AllowedSignersError> {
        keys.map(|key| allowed(key, None))
            .collect::<Result<Vec<_>, _>>()
            .map(Self)
    }

    pub(crate) fn ed25519(&self) -> impl Iterator<Item = &VerifyingKey> {
        self.0.iter().map(|allowed| &allowed.ed25519)
    }

    pub(crate) fn fingerprints(&self) -> impl Iterator<Item = String> {
        self.0
            .iter()
            .map(|allowed| allowed.key.fingerprint(HashAlg::Sha256).to_string())
    }

    /// Checks an SSHSIG over `message` and returns the key that made it.
    pub(crate) fn verify(&self, namespace: &str, message: &[u8], pem: &[u8]) -> Result<Sealed, SealFault> {
        let signature = from_armor(pem)?;
        let allowed = self
            .0
            .iter()
            .find(|allowed| allowed.key.key_data() == signature.public_key())
            .ok_or(SealFault::UnknownKey)?;
        let named = allowed
            .namespaces
            .as_ref()
            .is_none_or(|list| list.iter().any(|n| n == namespace));
        if !named || signature.hash_alg() != HashAlg::Sha512 {
            return Err(SealFault::Invalid);
        }
        verify_signature(&allowed.ed25519, namespace, &Sha512::digest(message), &signature)?;
        Ok(Sealed {
            fingerprint: allowed.key.fingerprint(HashAlg::Sha256).to_string(),
            pem: self::pem(&allowed.ed25519),
        })
    }
}

/// Names the key that made a valid seal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sealed {
    pub(crate) fingerprint: String,
    pub(crate) pem: String,
}

/// Says what is wrong with a seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealFault {
    /// The text is not an SSHSIG.
    #[error("not an SSH signature of a kind that is known here")]
    Malformed,
    /// The key that signed is not among those allowed.
    #[error("the key that signed is not among those allowed")]
    UnknownKey,
    /// Message, namespace or signature do not belong together.
    #[error("the signature does not fit the message")]
    Invalid,
    /// The key given is not a public key in OpenSSH form.
    #[error("not a public key in OpenSSH form")]
    MalformedKey,
    /// The key given is of a kind that is not checked here (RSA, ECDSA, a hardware key).
    #[error("not checked: a signature of another key than Ed25519 (only Ed25519 is known here)")]
    NotEd25519,
}

/// Reads an SSHSIG in its armour: the two marker lines and base64 between, with LF line ends only, as `ssh-keygen` asks for.
fn from_armor(pem: &[u8]) -> Result<SshSig, SealFault> {
    let body = pem
        .strip_prefix(b"-----BEGIN SSH SIGNATURE-----\n")
        .and_then(|rest| rest.strip_suffix(b"\n-----END SSH SIGNATURE-----\n"))
        .ok_or(SealFault::Malformed)?;
    let is_base64 = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'\n');
    // Lines of any width, as OpenSSH takes them; the reader below wants them all of one.
    let letters = body
        .iter()
        .copied()
        .filter(|byte| *byte != b'\n')
        .collect::<Vec<_>>();
    if !body.iter().all(is_base64) {
        return Err(SealFault::Malformed);
    }
    let mut even = b"-----BEGIN SSH SIGNATURE-----\n".to_vec();
    for line in letters.chunks(70) {
        even.extend_from_slice(line);
        even.push(b'\n');
    }
    even.extend_from_slice(b"-----END SSH SIGNATURE-----\n");
    let signature = SshSig::from_pem(&even).map_err(|error| match error {
        ssh_key::Error::AlgorithmUnknown | ssh_key::Error::AlgorithmUnsupported { .. } => {
            SealFault::NotEd25519
        }
        _ => SealFault::Malformed,
    })?;
    // The reader forgives lengths inside that are wrong; there is only one right way to write them.
    let written = signature
        .to_pem(LineEnding::LF)
        .map_err(|_| SealFault::Malformed)?;
    if written.as_bytes() == even {
        Ok(signature)
    } else {
        Err(SealFault::Malformed)
    }
}

/// Checks one SSHSIG made by one known Ed25519 key in OpenSSH form and returns the key's fingerprint.
///
/// Both hash algorithms of the format (SHA-256 and SHA-512) are taken. Source: OpenSSH `PROTOCOL.sshsig`.
///
/// # Errors
///
/// [`SealFault`] with the first thing that is wrong.
pub fn verify_sshsig(
    public_openssh: &str,
    namespace: &str,
    message: &[u8],
    signature: &[u8],
) -> Result<String, SealFault> {
    // Bytes in memory can always be read.
    verify_sshsig_of(public_openssh, namespace, message, signature).unwrap_or(Err(SealFault::Invalid))
}

/// Does the same for a message of any length, read piece by piece. Nothing of it is read if key or signature are in
/// no right form.
///
/// # Errors
///
/// When the message cannot be read. Inside, [`SealFault`] with the first thing that is wrong.
pub fn verify_sshsig_of(
    public_openssh: &str,
    namespace: &str,
    message: impl Read,
    signature: &[u8],
) -> io::Result<Result<String, SealFault>> {
    let (allowed, signature) = match read_sshsig(public_openssh, signature) {
        Ok(read) => read,
        Err(fault) => return Ok(Err(fault)),
    };
    let hash = match signature.hash_alg() {
        HashAlg::Sha256 => hash_of::<Sha256>(message)?,
        HashAlg::Sha512 => hash_of::<Sha512>(message)?,
        _ => return Ok(Err(SealFault::Malformed)),
    };
    let valid = verify_signature(&allowed.ed25519, namespace, &hash, &signature);
    Ok(valid.map(|()| allowed.key.fingerprint(HashAlg::Sha256).to_string()))
}

/// Reads the one key and the signature, which must name this key.
fn read_sshsig(public_openssh: &str, signature: &[u8]) -> Result<(Allowed, SshSig), SealFault> {
    let allowed = allowed(public_openssh, None).map_err(|error| match error {
        AllowedSignersError::NotEd25519 => SealFault::NotEd25519,
        AllowedSignersError::Malformed | AllowedSignersError::Empty => SealFault::MalformedKey,
    })?;
    // `ssh-keygen` does without the last line end.
    let end: &[u8] = if signature.ends_with(b"\n") { b"" } else { b"\n" };
    let signature = from_armor(&[signature, end].concat())?;
    if signature.public_key().ed25519().is_none() {
        return Err(SealFault::NotEd25519);
    }
    if allowed.key.key_data() != signature.public_key() {
        return Err(SealFault::UnknownKey);
    }
    Ok((allowed, signature))
}

/// Checks strictly, which refuses the weak keys and odd encodings that plain verification lets through.
fn verify_signature(
    ed25519: &VerifyingKey,
    namespace: &str,
    message_hash: &[u8],
    signature: &SshSig,
) -> Result<(), SealFault> {
    let known = signature.reserved().is_empty() && signature.version() == SshSig::VERSION;
    if !known || signature.algorithm() != Algorithm::Ed25519 {
        return Err(SealFault::Malformed);
    }
    if signature.namespace() != namespace {
        return Err(SealFault::Invalid);
    }
    let raw = ed25519_dalek::Signature::from_slice(signature.signature_bytes())
        .map_err(|_| SealFault::Malformed)?;
    ed25519
        .verify_strict(&signed_data(namespace, signature.hash_alg(), message_hash), &raw)
        .map_err(|_| SealFault::Invalid)
}

/// Writes what is signed (`PROTOCOL.sshsig`, 2.2). `ssh-key` writes it too, but only from a whole message in memory.
fn signed_data(namespace: &str, algorithm: HashAlg, message_hash: &[u8]) -> Vec<u8> {
    const RESERVED: &[u8] = b"";
    let algorithm = algorithm.as_str().as_bytes();
    let mut data = b"SSHSIG".to_vec();
    for field in [namespace.as_bytes(), RESERVED, algorithm, message_hash] {
        // No field comes near 4 GiB: all were read from a small signature.
        data.extend_from_slice(&u32::try_from(field.len()).unwrap_or(u32::MAX).to_be_bytes());
        data.extend_from_slice(field);
    }
    data
}

/// Writes one line of `allowed_signers`, valid from the beginning of `after` to the beginning of `before`.
pub(crate) fn allowed_signers_line(
    app_id: &str,
    public_openssh: &str,
    after: Option<Date>,
    before: Option<Date>,
) -> String {
    let (bundle, checkpoint) = (bundle_namespace(app_id), checkpoint_namespace(app_id));
    let day = |name: &str, day: Option<Date>| {
        day.map_or_else(String::new, |day| {
            format!(",{name}=\"{}\"", day.strftime("%Y%m%d"))
        })
    };
    let (after, before) = (day("valid-after", after), day("valid-before", before));
    format!("{PRINCIPAL} namespaces=\"{bundle},{checkpoint}\"{after}{before} {public_openssh}\n")
}

fn parse_line(line: &str) -> Result<Allowed, AllowedSignersError> {
    let mut words = line.split(' ');
    if words.next() != Some(PRINCIPAL) {
        return Err(AllowedSignersError::Malformed);
    }
    let mut rest = words.collect::<Vec<_>>();
    let mut namespaces = None;
    if rest.first().is_some_and(|word| word.contains('=')) {
        namespaces = parse_options(rest.remove(0))?;
    }
    if rest.len() != 2 {
        return Err(AllowedSignersError::Malformed);
    }
    allowed(&rest.join(" "), namespaces)
}

fn parse_options(text: &str) -> Result<Option<Vec<String>>, AllowedSignersError> {
    let mut namespaces = None;
    let mut rest = text;
    while !rest.is_empty() {
        let (name, after) = rest.split_once("=\"").ok_or(AllowedSignersError::Malformed)?;
        let (value, after) = after.split_once('"').ok_or(AllowedSignersError::Malformed)?;
        match name {
            "namespaces" => namespaces = Some(value.split(',').map(str::to_owned).collect()),
            "valid-after" | "valid-before" => {}
            _ => return Err(AllowedSignersError::Malformed),
        }
        rest = after.strip_prefix(',').unwrap_or(after);
    }
    Ok(namespaces)
}

fn allowed(openssh: &str, namespaces: Option<Vec<String>>) -> Result<Allowed, AllowedSignersError> {
    // Kinds of keys that are not known here cannot be read either: the word before the key tells them.
    let kind = openssh
        .split(' ')
        .next()
        .and_then(|word| word.parse::<Algorithm>().ok());
    if kind.is_some_and(|kind| kind != Algorithm::Ed25519) {
        return Err(AllowedSignersError::NotEd25519);
    }
    let key = PublicKey::from_openssh(openssh).map_err(|_| AllowedSignersError::Malformed)?;
    let raw = key.key_data().ed25519().ok_or(AllowedSignersError::NotEd25519)?;
    // As with signatures, wrong lengths inside are forgiven by the reader, but not here.
    let written = key.to_openssh().map_err(|_| AllowedSignersError::Malformed)?;
    if !openssh.split(' ').take(2).eq(written.split(' ').take(2)) {
        return Err(AllowedSignersError::Malformed);
    }
    let ed25519 = VerifyingKey::from_bytes(&raw.0).map_err(|_| AllowedSignersError::Malformed)?;
    Ok(Allowed {
        key,
        ed25519,
        namespaces,
    })
}

#[cfg(test)]
mod tests;
