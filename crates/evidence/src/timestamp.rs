//! Time stamps (RFC 3161): what is asked of an authority, and whether its answer holds.
//!
//! All cryptography and path checking is that of `rustls-webpki`; what is read by hand is in `timestamp_form`. A stamp
//! that cannot be read here is "not checked", never "wrong": real authorities break strict readers, and `openssl ts
//! -verify` may still take it. Deliberately absent: the network, the clock (a stamp is judged at the time that it
//! states, or at one given), revocation, and which authorities to trust.

use rustls_pki_types::{CertificateDer, TrustAnchor, pem::PemObject};
use serde::Serialize;
use sha2::{Digest, Sha256, Sha384, Sha512};
use x509_cert::Certificate;

use crate::{
    content_hashes::{ContentHashes, StatedHash},
    hash::{Sha256Hex, hex, sha256},
    timestamp_chain,
    timestamp_form::{self as form, Signer, TstContent},
};

/// The largest response that is read, in bytes (1 MiB).
pub const MAX_TIMESTAMP_BYTES: usize = 1 << 20;

/// Writes the request for a time stamp over a SHA-256 hash: DER of a `TimeStampReq` with `nonce`, that asks for the
/// authority's certificate. Nothing else about the hashed bytes is in it.
#[must_use]
pub fn make_timestamp_request(digest: &Sha256Hex, nonce: [u8; 8]) -> Vec<u8> {
    // Writing known small values cannot fail; an empty request would be refused by every authority.
    form::write_request(digest, &nonce).unwrap_or_default()
}

/// Holds the root certificates of authorities that the reader trusts.
#[derive(Debug, Clone, Default)]
pub struct TsaRoots {
    pub(crate) roots: Vec<CertificateDer<'static>>,
    pub(crate) others: Vec<CertificateDer<'static>>,
}

/// Says that a file holds no root.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no root certificate in PEM or DER")]
pub struct ReadRootsError;

/// Says that a file holds no certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no certificate in PEM or DER")]
pub struct ReadCertificatesError;

impl TsaRoots {
    /// Reads certificates in PEM (one or more) or one in DER. A certificate that did not sign itself is no root; it
    /// only helps to build the chain, as with `openssl -CAfile`.
    ///
    /// # Errors
    ///
    /// [`ReadRootsError`] if there is no root among them.
    pub fn parse(bytes: &[u8]) -> Result<Self, ReadRootsError> {
        let mut read = CertificateDer::pem_slice_iter(bytes)
            .filter_map(Result::ok)
            .collect::<Vec<_>>();
        if read.is_empty() {
            read.push(CertificateDer::from(bytes.to_vec()));
        }
        let own = |certificate: &CertificateDer<'_>| {
            webpki::anchor_from_trusted_cert(certificate).is_ok()
                && timestamp_chain::parse(certificate)
                    .is_none_or(|read| read.tbs_certificate.subject == read.tbs_certificate.issuer)
        };
        let (roots, others) = read.into_iter().partition::<Vec<_>, _>(own);
        if roots.is_empty() {
            return Err(ReadRootsError);
        }
        Ok(Self { roots, others })
    }

    /// Returns both sets as one.
    #[must_use]
    pub fn and(mut self, mut more: Self) -> Self {
        self.roots.append(&mut more.roots);
        self.others.append(&mut more.others);
        self
    }

    /// Adds certificates between a root and an authority, trusted for nothing by themselves (PEM or DER).
    ///
    /// # Errors
    ///
    /// [`ReadCertificatesError`] if there is none.
    pub fn add_untrusted(&mut self, bytes: &[u8]) -> Result<(), ReadCertificatesError> {
        let is_certificate = |certificate: &CertificateDer<'_>| {
            webpki::EndEntityCert::try_from(certificate).is_ok()
                || timestamp_chain::parse(certificate).is_some()
        };
        let read = CertificateDer::pem_slice_iter(bytes)
            .filter_map(Result::ok)
            .chain([CertificateDer::from(bytes.to_vec())])
            .filter(is_certificate);
        let before = self.others.len();
        self.others.extend(read);
        if self.others.len() == before {
            Err(ReadCertificatesError)
        } else {
            Ok(())
        }
    }

    pub(crate) fn anchors(&self) -> Vec<(TrustAnchor<'_>, &CertificateDer<'static>)> {
        let anchor = |root| {
            webpki::anchor_from_trusted_cert(root)
                .ok()
                .map(|anchor| (anchor, root))
        };
        self.roots.iter().filter_map(anchor).collect()
    }
}

/// Is what a stamp must be about.
#[derive(Debug, Clone, Copy)]
pub enum Stamped<'a> {
    /// These bytes, hashed with whatever algorithm the stamp names.
    Bytes(&'a [u8]),
    /// A content of any length with these hashes, of which the stamp names one.
    Hashed(&'a ContentHashes),
    /// Bytes with this SHA-256.
    Sha256(Sha256Hex),
    /// Bytes with this hash; a stamp over another kind of hash is about something else.
    Stated(StatedHash),
    /// What this request (DER of a `TimeStampReq`) asked for: its hash, its nonce and, if given, its policy.
    Request(&'a [u8]),
}

/// Is a question about a stamp.
#[derive(Debug, Clone, Copy)]
pub struct TimestampCheck<'a> {
    /// The authority's response, as it came (DER of a `TimeStampResp`).
    pub response: &'a [u8],
    /// What it must be about.
    pub stamped: Stamped<'a>,
    /// The roots to trust. Without them the chain is not checked, and the answer can be [`TimestampVerdict::NoRoot`]
    /// at best.
    pub roots: Option<&'a TsaRoots>,
    /// The policy that must stand in it, as dotted numbers.
    pub policy: Option<&'a str>,
    /// When the certificates must be valid, in seconds since 1970; by default at the time that the stamp states.
    pub at: Option<u64>,
}

/// Is what a stamp says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Timestamp {
    /// The time stated, RFC 3339 in UTC, with the fraction that the authority wrote.
    pub time: String,
    /// The same in whole seconds since 1970.
    pub unix_seconds: u64,
    /// The policy, as dotted numbers.
    pub policy: String,
    /// The stamp's number, hex.
    pub serial: String,
    /// Subject of the authority's certificate (RFC 4514).
    pub authority: String,
    /// SHA-256 of the authority's certificate.
    pub certificate_sha256: Sha256Hex,
}

/// Is the answer about a stamp.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TimestampVerdict {
    /// It is about the bytes, its signature fits and its chain ends in a trusted root.
    Valid(Timestamp),
    /// The same, but no roots were given, so anyone could have signed.
    NoRoot(Timestamp),
    /// It is not what it should be.
    Invalid(TimestampFault),
    /// It cannot be judged here. `openssl ts -verify` may know more.
    NotChecked(Unchecked),
}

/// Says what is wrong with a stamp.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum TimestampFault {
    /// The authority did not grant it.
    #[error("the authority did not grant a time stamp")]
    NotGranted,
    /// It is about other bytes.
    #[error("the time stamp is about other bytes")]
    OtherBytes,
    /// Its nonce is not the one asked with.
    #[error("the time stamp answers another request")]
    OtherNonce,
    /// Its policy is not the one asked for.
    #[error("the time stamp was given under another policy")]
    OtherPolicy,
    /// It has not exactly one signer.
    #[error("the time stamp has not exactly one signer")]
    SignerCount,
    /// Its signature does not fit.
    #[error("the signature does not fit the time stamp")]
    SignatureInvalid,
    /// The certificate is not the one that the signature names.
    #[error("the certificate is not the one that the signature names")]
    OtherCertificate,
    /// The certificate is not for time stamps, and for nothing else.
    #[error("the certificate is not one for time stamps only")]
    NotForTimestamps,
    /// The name in the stamp is not the certificate's.
    #[error("the time stamp names another authority than its certificate")]
    OtherAuthority,
    /// A certificate was not valid at that time.
    #[error("a certificate was not valid at that time")]
    Expired,
    /// The chain does not end in a given root.
    #[error("the chain does not end in a root that you gave")]
    UnknownRoot,
    /// A link of the chain does not hold.
    #[error("the chain of certificates does not hold")]
    ChainBroken,
}

/// Says why a stamp could not be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Unchecked {
    /// Larger than is read here.
    #[error("the time stamp is too large")]
    TooLarge,
    /// Not in a form that is read here.
    #[error("the time stamp is not in a form that is read here")]
    Form,
    /// A hash or signature algorithm that is not known here.
    #[error("the time stamp uses an algorithm that is not known here")]
    Algorithm,
    /// The authority's certificate is not in it.
    #[error("the certificate of the authority is not at hand")]
    NoCertificate,
    /// The RSA key of the authority, or of one above it, is shorter than 2048 bits.
    #[error("the key is too short to be relied on")]
    KeyTooShort,
    /// A certificate has something that is not known here.
    #[error("a certificate has something that is not known here")]
    Certificate,
}

/// Is why a stamp is not simply valid.
pub(crate) enum Stop {
    Fault(TimestampFault),
    Unchecked(Unchecked),
}

impl From<TimestampFault> for Stop {
    fn from(fault: TimestampFault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Unchecked> for Stop {
    fn from(why: Unchecked) -> Self {
        Self::Unchecked(why)
    }
}

impl From<form::FormError> for Stop {
    fn from(_: form::FormError) -> Self {
        Self::Unchecked(Unchecked::Form)
    }
}

/// Checks a time stamp the way `openssl ts -verify` does: granted, about these bytes, one signer, the certificate that
/// the signature names, made for time stamps only, chain to a given root. Revocation is not looked at.
#[must_use]
pub fn verify_timestamp(check: &TimestampCheck<'_>) -> TimestampVerdict {
    match judge(check) {
        Ok(stamp) if check.roots.is_some() => TimestampVerdict::Valid(stamp),
        Ok(stamp) => TimestampVerdict::NoRoot(stamp),
        Err(Stop::Fault(fault)) => TimestampVerdict::Invalid(fault),
        Err(Stop::Unchecked(why)) => TimestampVerdict::NotChecked(why),
    }
}

fn judge(check: &TimestampCheck<'_>) -> Result<Timestamp, Stop> {
    if check.response.len() > MAX_TIMESTAMP_BYTES {
        return Err(Unchecked::TooLarge.into());
    }
    let response = form::response(check.response)?;
    if response.status > 1 {
        return Err(TimestampFault::NotGranted.into());
    }
    let token = response.token.ok_or(Unchecked::Form)?;
    let info = form::info(token.info)?;
    check_subject(check, &info)?;
    let [signer] = &token.signers[..] else {
        return Err(TimestampFault::SignerCount.into());
    };
    let extra = check
        .roots
        .iter()
        .flat_map(|roots| roots.others.iter().chain(&roots.roots));
    let extra = extra.map(|certificate| certificate.as_ref());
    let all = token
        .certificates
        .iter()
        .copied()
        .chain(extra)
        .collect::<Vec<_>>();
    let (raw, certificate) = find_signer(signer, &all)?;
    if !token.digests.contains(&signer.digest) {
        return Err(Unchecked::Form.into());
    }
    if let Some(fault) = timestamp_chain::key_fault(&certificate) {
        return Err(fault.into());
    }
    check_signature(signer, token.info, raw)?;
    timestamp_chain::check_purpose(&certificate)?;
    let at = check.at.unwrap_or(info.time.seconds);
    let chain = match check.roots {
        Some(roots) => timestamp_chain::check(raw, &all, roots, at)?,
        None => vec![raw.to_vec()],
    };
    check_named(signer, &certificate, &chain, &all)?;
    if let Some(name) = info.authority {
        timestamp_chain::check_name(name, &certificate)?;
    }
    Ok(Timestamp {
        time: info.time.text(),
        unix_seconds: info.time.seconds,
        policy: info.policy.to_string(),
        serial: hex(info.serial),
        authority: certificate.tbs_certificate.subject.to_string(),
        certificate_sha256: sha256(raw),
    })
}

/// Hashes with the algorithm of the given number.
pub(crate) fn digest(algorithm: der::asn1::ObjectIdentifier, bytes: &[u8]) -> Result<Vec<u8>, Unchecked> {
    match algorithm {
        form::SHA1 => Ok(sha1::Sha1::digest(bytes).to_vec()),
        form::SHA256 => Ok(Sha256::digest(bytes).to_vec()),
        form::SHA384 => Ok(Sha384::digest(bytes).to_vec()),
        form::SHA512 => Ok(Sha512::digest(bytes).to_vec()),
        _ => Err(Unchecked::Algorithm),
    }
}

/// Checks that the stamp is about what it should be about.
fn check_subject(check: &TimestampCheck<'_>, info: &TstContent<'_>) -> Result<(), Stop> {
    let same = match check.stamped {
        // SHA-1 would let two different files share a stamp.
        Stamped::Bytes(_) if info.digest == form::SHA1 => return Err(Unchecked::Algorithm.into()),
        Stamped::Hashed(hashes) => match info.digest {
            form::SHA256 => info.imprint == hashes.sha256,
            form::SHA384 => info.imprint == hashes.sha384,
            form::SHA512 => info.imprint == hashes.sha512,
            _ => return Err(Unchecked::Algorithm.into()),
        },
        Stamped::Stated(StatedHash::Sha256(hash)) => info.digest == form::SHA256 && info.imprint == hash,
        Stamped::Stated(StatedHash::Sha384(hash)) => info.digest == form::SHA384 && info.imprint == hash,
        Stamped::Stated(StatedHash::Sha512(hash)) => info.digest == form::SHA512 && info.imprint == hash,
        Stamped::Bytes(bytes) => info.imprint == digest(info.digest, bytes)?,
        Stamped::Sha256(hash) => info.digest == form::SHA256 && info.imprint == hash.as_bytes(),
        Stamped::Request(request) => {
            let asked = form::request(request)?;
            if asked.nonce.is_some() && asked.nonce != info.nonce {
                return Err(TimestampFault::OtherNonce.into());
            }
            if asked.policy.is_some_and(|policy| policy != info.policy) {
                return Err(TimestampFault::OtherPolicy.into());
            }
            asked.digest == info.digest && asked.imprint == info.imprint
        }
    };
    if !same {
        return Err(TimestampFault::OtherBytes.into());
    }
    if check
        .policy
        .is_some_and(|policy| policy != info.policy.to_string())
    {
        return Err(TimestampFault::OtherPolicy.into());
    }
    Ok(())
}

fn find_signer<'a>(signer: &Signer<'_>, all: &[&'a [u8]]) -> Result<(&'a [u8], Certificate), Stop> {
    let fitting = |raw: &&'a [u8]| {
        let certificate = timestamp_chain::parse(raw)?;
        timestamp_chain::is_named(&certificate, &signer.name).then_some((*raw, certificate))
    };
    Ok(all.iter().find_map(fitting).ok_or(Unchecked::NoCertificate)?)
}

fn check_signature(signer: &Signer<'_>, signed_info: &[u8], raw: &[u8]) -> Result<(), Stop> {
    if signer.digest == form::SHA1 {
        return Err(Unchecked::Algorithm.into());
    }
    let content = digest(signer.digest, signed_info)?;
    if signer.message_digest != Some(&content[..]) || !signer.content_type_fits {
        return Err(TimestampFault::SignatureInvalid.into());
    }
    timestamp_chain::check_signature(raw, signer)
}

/// Checks that the signature names its own certificate (RFC 3161, 2.4.2; RFC 5035): each one named must be in the
/// chain, the first of each list must be the signer.
fn check_named(
    signer: &Signer<'_>,
    certificate: &Certificate,
    chain: &[Vec<u8>],
    all: &[&[u8]],
) -> Result<(), Stop> {
    if signer.named.is_empty() {
        return Err(TimestampFault::OtherCertificate.into());
    }
    let known = chain.len();
    // Without roots there is no chain, so the certificates that came along stand for it.
    let extra = all.iter().filter(|_| known == 1).map(|raw| raw.to_vec());
    let chain = chain.iter().cloned().chain(extra).collect::<Vec<_>>();
    for named in &signer.named {
        let mut found = None;
        for (place, raw) in chain.iter().enumerate() {
            if digest(named.digest, raw)? == named.hash {
                found = Some(place);
                break;
            }
        }
        let place = found.ok_or(TimestampFault::OtherCertificate)?;
        let right = place == 0 || !named.first;
        if !right || (place == 0 && !timestamp_chain::is_issued(certificate, named)) {
            return Err(TimestampFault::OtherCertificate.into());
        }
    }
    Ok(())
}
