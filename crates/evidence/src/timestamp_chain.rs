//! The certificates behind a time stamp: whose it is, what it is for, and the way to a root.
//!
//! Signatures and paths are checked by `rustls-webpki`. Deliberately absent: revocation lists.

use std::time::Duration;

use der::{Decode, Encode, asn1::ObjectIdentifier};
use rustls_pki_types::{CertificateDer, SignatureVerificationAlgorithm, UnixTime};
use webpki::{
    EndEntityCert, Error, ExtendedKeyUsageValidator, KeyPurposeIdIter, VerifiedPath, aws_lc_rs as algorithm,
};
use x509_cert::{
    Certificate,
    ext::pkix::{
        ExtendedKeyUsage, KeyUsage, KeyUsages, SubjectAltName, SubjectKeyIdentifier, name::GeneralName,
    },
    name::Name,
};

use crate::{
    timestamp::{Stop, TimestampFault, TsaRoots, Unchecked},
    timestamp_form::{self as form, CertificateId, SHA256, SHA384, SHA512, Signer, SignerName},
};

const TIME_STAMPING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.8");
const EXTENDED_KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.37");
const RSA: [&str; 4] = [
    "1.2.840.113549.1.1.1",
    "1.2.840.113549.1.1.11",
    "1.2.840.113549.1.1.12",
    "1.2.840.113549.1.1.13",
];
const ECDSA: [&str; 4] = [
    "1.2.840.10045.2.1",
    "1.2.840.10045.4.3.2",
    "1.2.840.10045.4.3.3",
    "1.2.840.10045.4.3.4",
];

type Algorithm = &'static dyn SignatureVerificationAlgorithm;

/// Reads a certificate, or nothing.
pub(crate) fn parse(raw: &[u8]) -> Option<Certificate> {
    Certificate::from_der(raw).ok()
}

/// Tells whether a signer's name is that of the certificate.
pub(crate) fn is_named(certificate: &Certificate, name: &SignerName<'_>) -> bool {
    let tbs = &certificate.tbs_certificate;
    match name {
        SignerName::IssuerAndSerial { issuer, serial } => {
            tbs.serial_number.to_der().is_ok_and(|own| own == *serial) && is_same_name(&tbs.issuer, issuer)
        }
        SignerName::KeyId(id) => matches!(
            tbs.get::<SubjectKeyIdentifier>(),
            Ok(Some((_, own))) if own.0.as_bytes() == *id
        ),
    }
}

/// Tells whether the certificate is the one issued under the number that a signature names, where it names one.
pub(crate) fn is_issued(certificate: &Certificate, named: &CertificateId<'_>) -> bool {
    let tbs = &certificate.tbs_certificate;
    let serial = named
        .serial
        .is_none_or(|serial| tbs.serial_number.to_der().is_ok_and(|own| own == serial));
    serial
        && named
            .issuer
            .is_none_or(|issuer| is_same_name(&tbs.issuer, issuer))
}

/// Compares names as RFC 5280, 7.1 has it: without regard to case and repeated spaces.
fn is_same_name(name: &Name, raw: &[u8]) -> bool {
    let plain = |name: &Name| {
        let text = name.to_string().to_lowercase();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    name.to_der().is_ok_and(|own| own == raw)
        || Name::from_der(raw).is_ok_and(|other| plain(&other) == plain(name))
}

/// Checks that the certificate is for time stamps and nothing else (RFC 3161, 2.3), as OpenSSL does.
pub(crate) fn check_purpose(certificate: &Certificate) -> Result<(), Stop> {
    let tbs = &certificate.tbs_certificate;
    let unread = |_| Stop::from(Unchecked::Certificate);
    if let Some((_, usage)) = tbs.get::<KeyUsage>().map_err(unread)? {
        let signing = KeyUsages::DigitalSignature | KeyUsages::NonRepudiation;
        if usage.0.is_empty() || !(usage.0 - signing).is_empty() {
            return Err(TimestampFault::NotForTimestamps.into());
        }
    }
    let purposes = tbs.get::<ExtendedKeyUsage>().map_err(unread)?;
    let only = matches!(&purposes, Some((true, usage)) if usage.0 == [TIME_STAMPING]);
    let once = tbs
        .extensions
        .iter()
        .flatten()
        .filter(|e| e.extn_id == EXTENDED_KEY_USAGE)
        .count()
        == 1;
    if only && once {
        Ok(())
    } else {
        Err(TimestampFault::NotForTimestamps.into())
    }
}

/// Checks that the authority named in the stamp is the certificate's subject or one of its other names.
pub(crate) fn check_name(name: &[u8], certificate: &Certificate) -> Result<(), Stop> {
    let tbs = &certificate.tbs_certificate;
    let named = GeneralName::from_der(name).map_err(|_| Unchecked::Form)?;
    if let GeneralName::DirectoryName(named) = &named
        && named.to_der().is_ok_and(|raw| is_same_name(&tbs.subject, &raw))
    {
        return Ok(());
    }
    let others = tbs.get::<SubjectAltName>().map_err(|_| Unchecked::Certificate)?;
    if others.is_some_and(|(_, others)| others.0.contains(&named)) {
        Ok(())
    } else {
        Err(TimestampFault::OtherAuthority.into())
    }
}

/// Returns the algorithms that can be meant; for ECDSA the certificate's key decides which curve it is.
fn algorithms(signer: &Signer<'_>) -> Vec<Algorithm> {
    let own = signer.algorithm.to_string();
    let strong = match signer.digest {
        SHA256 => 1,
        SHA384 => 2,
        SHA512 => 3,
        _ => return vec![],
    };
    // The plain form names no hash; the others must name that of the digest.
    let is = |list: [&str; 4]| own == list[0] || own == list[strong];
    match strong {
        1 if is(RSA) => vec![algorithm::RSA_PKCS1_2048_8192_SHA256],
        2 if is(RSA) => vec![algorithm::RSA_PKCS1_2048_8192_SHA384],
        3 if is(RSA) => vec![algorithm::RSA_PKCS1_2048_8192_SHA512],
        1 if is(ECDSA) => vec![
            algorithm::ECDSA_P256_SHA256,
            algorithm::ECDSA_P384_SHA256,
            algorithm::ECDSA_P521_SHA256,
        ],
        2 if is(ECDSA) => vec![
            algorithm::ECDSA_P256_SHA384,
            algorithm::ECDSA_P384_SHA384,
            algorithm::ECDSA_P521_SHA384,
        ],
        3 if is(ECDSA) => vec![
            algorithm::ECDSA_P256_SHA512,
            algorithm::ECDSA_P384_SHA512,
            algorithm::ECDSA_P521_SHA512,
        ],
        _ => vec![],
    }
}

/// Returns why a key is not one of those that are checked here: RSA only from 2048 to 8192 bits.
pub(crate) fn key_fault(certificate: &Certificate) -> Option<Unchecked> {
    let key = &certificate.tbs_certificate.subject_public_key_info;
    if key.algorithm.oid.to_string() != RSA[0] {
        return None;
    }
    match modulus_bits(key.subject_public_key.raw_bytes()) {
        Some(..2048) => Some(Unchecked::KeyTooShort),
        Some(2048..=8192) => None,
        Some(_) => Some(Unchecked::Algorithm),
        None => Some(Unchecked::Certificate),
    }
}

/// Reads the length of an RSA key (RFC 8017, A.1.1).
fn modulus_bits(key: &[u8]) -> Option<usize> {
    let whole = form::parts(key).ok()?;
    let numbers = whole.first()?.sequence().ok()?;
    let modulus = numbers.first()?.value;
    let zeros = modulus.iter().take_while(|byte| **byte == 0).count();
    let first = modulus.get(zeros)?;
    Some((modulus.len() - zeros) * 8 - first.leading_zeros() as usize)
}

/// Returns the fault of a key that the chain may need: that of an issuer, of an issuer's issuer and so on.
fn issuers_key_fault(raw: &[u8], all: &[&[u8]]) -> Option<Unchecked> {
    let all = all.iter().filter_map(|raw| parse(raw)).collect::<Vec<_>>();
    let mut wanted = vec![parse(raw)?.tbs_certificate.issuer];
    let mut place = 0;
    while let Some(name) = wanted.get(place).cloned() {
        for issuer in all.iter().filter(|other| other.tbs_certificate.subject == name) {
            if let Some(fault) = key_fault(issuer) {
                return Some(fault);
            }
            let next = &issuer.tbs_certificate.issuer;
            if !wanted.contains(next) {
                wanted.push(next.clone());
            }
        }
        place += 1;
    }
    None
}

/// Checks the signature over the signed attributes with the key of the certificate.
pub(crate) fn check_signature(raw: &[u8], signer: &Signer<'_>) -> Result<(), Stop> {
    let certificate = CertificateDer::from(raw);
    let certificate = EndEntityCert::try_from(&certificate).map_err(|error| stop(&error))?;
    for algorithm in algorithms(signer) {
        match certificate.verify_signature(algorithm, &signer.signed, signer.signature) {
            Ok(()) => return Ok(()),
            Err(Error::UnsupportedSignatureAlgorithmForPublicKeyContext(_)) => {}
            Err(_) => return Err(TimestampFault::SignatureInvalid.into()),
        }
    }
    Err(Unchecked::Algorithm.into())
}

/// Takes any purpose: the authority's own is checked by [`check_purpose`], and OpenSSL asks no more of the others.
struct AnyPurpose;

impl ExtendedKeyUsageValidator for AnyPurpose {
    fn validate(&self, _: KeyPurposeIdIter<'_, '_>) -> Result<(), Error> {
        Ok(())
    }
}

/// Takes a path only if each certificate between may sign others: `webpki` asks for CA, and not for the key usage
/// (RFC 5280, 6.1.4, n). The root is trusted as it is.
fn may_sign_certificates(path: &VerifiedPath<'_>) -> Result<(), Error> {
    for between in path.intermediate_certificates() {
        let read = parse(&between.der()).ok_or(Error::BadDer)?;
        let usage = read.tbs_certificate.get::<KeyUsage>();
        if let Some((_, usage)) = usage.map_err(|_| Error::BadDer)?
            && !usage.0.contains(KeyUsages::KeyCertSign)
        {
            return Err(Error::EndEntityUsedAsCa);
        }
    }
    Ok(())
}

/// Checks the chain from the authority's certificate to a root, all valid at one moment, and returns it.
pub(crate) fn check(raw: &[u8], all: &[&[u8]], roots: &TsaRoots, at: u64) -> Result<Vec<Vec<u8>>, Stop> {
    let anchors = roots.anchors();
    let trusted = anchors
        .iter()
        .map(|(anchor, _)| anchor.clone())
        .collect::<Vec<_>>();
    let others = all.iter().filter(|other| **other != raw);
    let others = others
        .map(|other| CertificateDer::from(*other))
        .collect::<Vec<_>>();
    let leaf = CertificateDer::from(raw);
    let leaf = EndEntityCert::try_from(&leaf).map_err(|error| stop(&error))?;
    let at = UnixTime::since_unix_epoch(Duration::from_secs(at));
    let known = webpki::ALL_VERIFICATION_ALGS;
    let may_sign: &dyn Fn(&VerifiedPath<'_>) -> Result<(), Error> = &may_sign_certificates;
    let path = leaf
        .verify_for_usage(known, &trusted, &others, at, AnyPurpose, None, Some(may_sign))
        .map_err(|error| match error {
            // A key of a length that is not known also ends here.
            Error::InvalidSignatureForPublicKey => {
                issuers_key_fault(raw, all).map_or_else(|| stop(&error), Stop::from)
            }
            _ => stop(&error),
        })?;
    let mut chain = vec![raw.to_vec()];
    chain.extend(
        path.intermediate_certificates()
            .map(|certificate| certificate.der().to_vec()),
    );
    let root = anchors.iter().find(|(anchor, _)| anchor == path.anchor());
    let (_, root) = root.ok_or(TimestampFault::UnknownRoot)?;
    // A root's own dates are not looked at by the path check, but OpenSSL does.
    if let Some(root) = parse(root) {
        let valid = root.tbs_certificate.validity;
        let span = valid.not_before.to_unix_duration()..=valid.not_after.to_unix_duration();
        if !span.contains(&Duration::from_secs(at.as_secs())) {
            return Err(TimestampFault::Expired.into());
        }
    }
    chain.push(root.to_vec());
    Ok(chain)
}

fn stop(error: &Error) -> Stop {
    match error {
        Error::CertExpired { .. } | Error::CertNotValidYet { .. } => TimestampFault::Expired.into(),
        Error::UnknownIssuer => TimestampFault::UnknownRoot.into(),
        Error::InvalidSignatureForPublicKey
        | Error::EndEntityUsedAsCa
        | Error::PathLenConstraintViolated
        | Error::NameConstraintViolation => TimestampFault::ChainBroken.into(),
        _ => Unchecked::Certificate.into(),
    }
}
