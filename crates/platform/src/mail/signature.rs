//! Whether a signature vouches for a mail (DKIM, RFC 6376): a verdict of five, and every doubt has a name.
//!
//! "Valid" is said only where the signer is the one asked about and the sender's address is under it, where all that is
//! shown is signed, where no header that may stand once stands twice, and where the key is strong and not on trial. The
//! checking is done by `mail-auth`. Deliberately absent: what the mail says, and whether the sender tells the truth.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Instant;

use mail_auth::common::crypto::Algorithm;
use mail_auth::common::parse::TxtRecordParser;
use mail_auth::common::verify::{DomainKey, VerifySignature};
use mail_auth::dkim::{DkimError, Signature};
use mail_auth::hickory_resolver::config::{ResolverConfig, ResolverOpts};
use mail_auth::{
    AuthenticatedMessage, DkimOutput, DkimResult, DnsError, Error, MX, MessageAuthenticator, Parameters,
    RecordSet, ResolverCache, Txt,
};
use serde::{Deserialize, Serialize};

use super::Mail;
use super::key_record::{KeyAnswer, KeyRecord, KeyRecords};

/// Most keys that are asked for; a mail has one or two signatures.
const MOST_KEYS: usize = 3;
/// Most signatures that are looked at.
const MOST_SIGNATURES: usize = 20;
/// Fewest bits of an RSA key (RFC 8301 3.2).
const FEWEST_BITS: usize = 1024;
/// Headers that must be signed where they stand: they decide what is shown.
const SHOWN: [&str; 5] = [
    "from",
    "subject",
    "date",
    "content-type",
    "content-transfer-encoding",
];

/// Why nothing can be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignatureDoubt {
    /// The key was not asked for, or the resolver did not answer.
    KeyNotKnown,
    /// The mail is signed by somebody else, or sent in another name.
    OtherSigner,
    /// A header that may stand once stands twice, so that two readers can see two mails.
    RepeatedHeader,
    /// The header lines are not written as a mail's are, so that two readers can see two mails.
    OddHeaders,
    /// The signature covers a part of the text only (`l=`).
    PartOnly,
    /// A header that is shown is not signed.
    NotAllSigned,
    /// The signature says of itself that its time is over (`x=`).
    Expired,
    /// SHA-1, or a short key: others could have made it.
    Weak,
    /// The owner of the key says that it is on trial (`t=y`).
    KeyOnTrial,
    /// The record holds no key that can be read.
    BadKey,
    /// The signature cannot be read.
    BadSignature,
}

/// What the signatures of a mail come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "verdict", rename_all = "snake_case")]
pub enum MailVerdict {
    /// The signer vouches for the text and the headers that are shown.
    Valid {
        /// The domain that signed.
        domain: String,
        /// The name of its key.
        key: String,
        /// When it says it signed, in seconds since 1970.
        signed_at: Option<u64>,
        /// Shown headers that it did not sign: `to` and others of no weight for the text.
        unsigned: Vec<String>,
    },
    /// The text or a signed header is not as it was signed.
    Altered,
    /// No signature.
    NotSigned,
    /// The signer no longer publishes the key, so that nobody can check.
    KeyGone,
    /// Nothing can be said.
    CannotTell {
        /// Why.
        doubt: SignatureDoubt,
    },
}

/// A verdict, and the keys that it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckedMail {
    /// What the signatures come to.
    pub verdict: MailVerdict,
    /// The key records as they came, to be kept.
    pub keys: Vec<KeyRecord>,
}

/// The DNS names of the keys that would be asked for. `signer` is a domain such as `linkedin.com`; no other domain is ever
/// asked about, whatever the mail says.
#[must_use]
pub fn keys_needed(mail: &Mail, signer: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for signature in signatures(mail) {
        let name = signature.domain_key().to_ascii_lowercase();
        if is_under(&signature.d, signer)
            && is_name(&name)
            && !names.contains(&name)
            && names.len() < MOST_KEYS
        {
            names.push(name);
        }
    }
    names
}

/// Checks a mail's signatures with keys from `records`. This is the one call that may connect, through `records`.
pub async fn check_mail(mail: &Mail, signer: &str, records: &impl KeyRecords) -> CheckedMail {
    let mut cache = KnownKeys::default();
    let mut keys = Vec::new();
    for name in keys_needed(mail, signer) {
        let known = match records.texts(&name).await {
            KeyAnswer::Found(record) => {
                let known = Known::read(&record);
                keys.push(record);
                known
            }
            KeyAnswer::Gone => Known::Gone,
            KeyAnswer::NotAsked(_) => Known::Unasked,
        };
        cache.0.insert(name.into_boxed_str(), known);
    }
    CheckedMail {
        verdict: verdict(mail, signer, &cache).await,
        keys,
    }
}

async fn verdict(mail: &Mail, signer: &str, cache: &KnownKeys) -> MailVerdict {
    let cannot_tell = |doubt| MailVerdict::CannotTell { doubt };
    let names = mail.header_names();
    if !names.iter().any(|name| name == "dkim-signature") {
        return MailVerdict::NotSigned;
    }
    if !mail.has_plain_head() {
        return cannot_tell(SignatureDoubt::OddHeaders);
    }
    if !mail.shown.repeated.is_empty() {
        return cannot_tell(SignatureDoubt::RepeatedHeader);
    }
    if names.iter().filter(|name| *name == "dkim-signature").count() > MOST_SIGNATURES {
        return cannot_tell(SignatureDoubt::BadSignature);
    }
    // Without a name server nothing can be asked here, whatever the library would like to know.
    let made = MessageAuthenticator::new(ResolverConfig::default(), ResolverOpts::default());
    let (Some(message), Ok(authenticator)) = (AuthenticatedMessage::parse(&mail.bytes), made) else {
        return cannot_tell(SignatureDoubt::BadSignature);
    };
    let parameters = Parameters {
        params: &message,
        cache_txt: Some(cache),
        cache_mx: Some(&Nothing),
        cache_ptr: Some(&Nothing),
        cache_ipv4: Some(&Nothing),
        cache_ipv6: Some(&Nothing),
    };
    let sender = mail.shown.from.rsplit_once('@').map_or("", |(_, domain)| domain);
    let outputs = authenticator.verify_dkim(parameters).await;
    outputs
        .iter()
        .map(|output| judge(output, cache, &names, sender, signer))
        .min_by_key(rank)
        .unwrap_or(cannot_tell(SignatureDoubt::BadSignature))
}

/// The best word wins; a doubt that a later try could lift comes before one that it could not.
fn rank(verdict: &MailVerdict) -> u8 {
    match verdict {
        MailVerdict::Valid { .. } => 0,
        MailVerdict::CannotTell {
            doubt: SignatureDoubt::KeyNotKnown,
        } => 1,
        MailVerdict::KeyGone => 2,
        MailVerdict::CannotTell {
            doubt: SignatureDoubt::OtherSigner | SignatureDoubt::BadSignature,
        } => 5,
        MailVerdict::CannotTell { .. } => 3,
        MailVerdict::Altered => 4,
        MailVerdict::NotSigned => 6,
    }
}

fn judge(
    output: &DkimOutput<'_>,
    cache: &KnownKeys,
    names: &[String],
    sender: &str,
    signer: &str,
) -> MailVerdict {
    let cannot_tell = |doubt| MailVerdict::CannotTell { doubt };
    let Some(signature) = output.signature() else {
        return cannot_tell(match output.result() {
            DkimResult::Neutral(Error::Dkim(DkimError::SignatureLength)) => SignatureDoubt::PartOnly,
            _ => SignatureDoubt::BadSignature,
        });
    };
    if !is_under(&signature.d, signer) || !is_under(sender, signer) {
        return cannot_tell(SignatureDoubt::OtherSigner);
    }
    let key = signature.domain_key().to_ascii_lowercase();
    match output.result() {
        DkimResult::Neutral(Error::Dkim(DkimError::FailedBodyHashMatch)) => return MailVerdict::Altered,
        DkimResult::Neutral(Error::Dkim(DkimError::SignatureExpired)) => {
            return cannot_tell(SignatureDoubt::Expired);
        }
        _ => {}
    }
    let known = match cache.0.get(key.as_str()) {
        Some(Known::Key { on_trial, bits, .. }) => (*on_trial, *bits),
        Some(Known::Gone) => return MailVerdict::KeyGone,
        Some(Known::Bad) => return cannot_tell(SignatureDoubt::BadKey),
        Some(Known::Unasked) | None => return cannot_tell(SignatureDoubt::KeyNotKnown),
    };
    match output.result() {
        DkimResult::Pass => {}
        DkimResult::Fail(_) => return MailVerdict::Altered,
        _ => return cannot_tell(SignatureDoubt::BadSignature),
    }
    let signed = |name: &str| signature.h.iter().any(|own| own.eq_ignore_ascii_case(name));
    let stands = |name: &str| names.iter().any(|own| own == name);
    let rsa = !matches!(signature.a, Algorithm::Ed25519Sha256);
    if matches!(signature.a, Algorithm::RsaSha1) || (rsa && known.1 < FEWEST_BITS) {
        return cannot_tell(SignatureDoubt::Weak);
    }
    if known.0 {
        return cannot_tell(SignatureDoubt::KeyOnTrial);
    }
    if SHOWN.iter().any(|name| stands(name) && !signed(name)) || !signed("from") {
        return cannot_tell(SignatureDoubt::NotAllSigned);
    }
    MailVerdict::Valid {
        domain: signature.d.to_ascii_lowercase(),
        key,
        signed_at: (signature.t > 0).then_some(signature.t),
        unsigned: ["to", "message-id"]
            .into_iter()
            .filter(|name| stands(name) && !signed(name))
            .map(str::to_owned)
            .collect(),
    }
}

fn signatures(mail: &Mail) -> Vec<Signature> {
    AuthenticatedMessage::parse(&mail.bytes)
        .map(|message| {
            message
                .raw_parsed_headers()
                .iter()
                .filter(|(name, _)| name.eq_ignore_ascii_case(b"dkim-signature"))
                .take(MOST_SIGNATURES)
                .filter_map(|(_, value)| Signature::parse(value).ok())
                .collect()
        })
        .unwrap_or_default()
}

/// Whether a domain is another one or lies under it.
fn is_under(domain: &str, above: &str) -> bool {
    let (domain, above) = (domain.to_ascii_lowercase(), above.to_ascii_lowercase());
    domain == above
        || domain
            .strip_suffix(&above)
            .is_some_and(|rest| rest.ends_with('.') && rest.len() > 1)
}

/// Whether a text is a name that a key can have. A mail must not make us ask for anything else.
fn is_name(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    name.len() <= 253
        && name.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && label
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        })
}

/// What is known of one key.
enum Known {
    Key {
        key: std::sync::Arc<DomainKey>,
        on_trial: bool,
        bits: usize,
    },
    Gone,
    Bad,
    Unasked,
}

impl Known {
    /// Reads the first text that holds a key, as RFC 6376 6.1.2 lets a verifier do.
    fn read(record: &KeyRecord) -> Self {
        let mut known = Self::Bad;
        for text in &record.texts {
            match DomainKey::parse(text.as_bytes()) {
                Ok(key) => {
                    let bits = key.p.public_key_bits();
                    return Self::Key {
                        key: std::sync::Arc::new(key),
                        on_trial: is_on_trial(text),
                        bits,
                    };
                }
                // An empty key is how a signer takes one back (RFC 6376 3.6.1).
                Err(Error::Dkim(DkimError::RevokedPublicKey)) => known = Self::Gone,
                Err(_) => {}
            }
        }
        known
    }
}

fn is_on_trial(text: &str) -> bool {
    text.split(';')
        .filter_map(|tag| tag.split_once('='))
        .any(|(name, value)| {
            name.trim() == "t" && value.split(':').any(|flag| flag.trim().eq_ignore_ascii_case("y"))
        })
}

/// The keys of one check. A name that is not among them is answered with an error, so that nothing is asked elsewhere.
#[derive(Default)]
struct KnownKeys(HashMap<Box<str>, Known>);

impl ResolverCache<Box<str>, Txt> for KnownKeys {
    fn get<Q>(&self, name: &Q) -> Option<Txt>
    where
        Box<str>: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        Some(match self.0.get(name) {
            Some(Known::Key { key, .. }) => Txt::DomainKey(key.clone()),
            _ => Txt::Error(Error::Dns(DnsError::InvalidRecordType)),
        })
    }

    fn remove<Q>(&self, _: &Q) -> Option<Txt>
    where
        Box<str>: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        None
    }

    fn insert(&self, _: Box<str>, _: Txt, _: Instant) {}
}

/// For the kinds of record that a signature never needs.
struct Nothing;

macro_rules! holds_nothing {
    ($($key:ty => $value:ty),+) => {
        $(impl ResolverCache<$key, $value> for Nothing {
            fn get<Q>(&self, _: &Q) -> Option<$value>
            where
                $key: Borrow<Q>,
                Q: Hash + Eq + ?Sized,
            {
                None
            }

            fn remove<Q>(&self, _: &Q) -> Option<$value>
            where
                $key: Borrow<Q>,
                Q: Hash + Eq + ?Sized,
            {
                None
            }

            fn insert(&self, _: $key, _: $value, _: Instant) {}
        })+
    };
}

holds_nothing!(
    Box<str> => RecordSet<MX>,
    Box<str> => RecordSet<Ipv4Addr>,
    Box<str> => RecordSet<Ipv6Addr>,
    IpAddr => RecordSet<Box<str>>
);
