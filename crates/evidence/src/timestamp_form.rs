//! The ASN.1 of a time stamp: request, response and the signed token inside (RFC 3161, RFC 5652, RFC 5035).
//!
//! Read with the `der` crate, kept as the raw bytes that were signed: a structure that is read and written anew is
//! not always the same bytes. `x509-tsp` is not used, because it refuses the fractions of seconds that real
//! authorities write. Deliberately absent: any judgement, and BER beyond DER.

use der::{
    AnyRef, Decode, Encode, Reader, SliceReader, Tag, TagNumber, Tagged,
    asn1::{ObjectIdentifier, OctetStringRef, UintRef},
};

use crate::hash::Sha256Hex;

pub(crate) const SHA1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.14.3.2.26");
pub(crate) const SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
pub(crate) const SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.2");
pub(crate) const SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.3");

const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const TST_INFO: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const SIGNING_CERTIFICATE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.12");
const SIGNING_CERTIFICATE_V2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");

/// Says that bytes are not of the form that is read here.
#[derive(Debug, thiserror::Error)]
#[error("not in the form of RFC 3161")]
pub(crate) struct FormError(#[source] Option<der::Error>);

impl From<der::Error> for FormError {
    fn from(error: der::Error) -> Self {
        Self(Some(error))
    }
}

type Read<T> = Result<T, FormError>;

fn other<T>() -> Read<T> {
    Err(FormError(None))
}

/// Is one value with its tag and length, and without.
#[derive(Clone, Copy)]
pub(crate) struct Part<'a> {
    tag: Tag,
    pub(crate) raw: &'a [u8],
    pub(crate) value: &'a [u8],
}

/// Splits bytes into the values that stand one behind the other.
pub(crate) fn parts(bytes: &[u8]) -> Read<Vec<Part<'_>>> {
    let mut reader = SliceReader::new(bytes)?;
    let mut parts = Vec::new();
    while !reader.is_finished() {
        let raw = reader.tlv_bytes()?;
        let any = AnyRef::from_der(raw)?;
        parts.push(Part {
            tag: any.tag(),
            raw,
            value: any.value(),
        });
    }
    Ok(parts)
}

impl<'a> Part<'a> {
    fn whole(bytes: &'a [u8]) -> Read<Self> {
        match parts(bytes)?[..] {
            [part] => Ok(part),
            _ => other(),
        }
    }

    fn inside(&self, tag: Tag) -> Read<Vec<Self>> {
        if self.tag == tag {
            parts(self.value)
        } else {
            other()
        }
    }

    pub(crate) fn sequence(&self) -> Read<Vec<Self>> {
        self.inside(Tag::Sequence)
    }

    fn is_context(&self, number: TagNumber) -> bool {
        matches!(self.tag, Tag::ContextSpecific { number: n, .. } if n == number)
    }

    fn oid(&self) -> Read<ObjectIdentifier> {
        Ok(ObjectIdentifier::from_der(self.raw)?)
    }

    fn octets(&self) -> Read<&'a [u8]> {
        Ok(OctetStringRef::from_der(self.raw)?.as_bytes())
    }

    /// Returns the algorithm of an `AlgorithmIdentifier` without parameters. Those that have some are not known here.
    fn algorithm(&self) -> Read<ObjectIdentifier> {
        match self.sequence()?[..] {
            [algorithm] => algorithm.oid(),
            [algorithm, none] if none.tag == Tag::Null && none.value.is_empty() => algorithm.oid(),
            _ => other(),
        }
    }
}

/// Takes the next part if it has the context tag asked for.
fn optional<'a>(rest: &mut &[Part<'a>], number: TagNumber) -> Option<Part<'a>> {
    let (first, after) = rest.split_first().filter(|(first, _)| first.is_context(number))?;
    *rest = after;
    Some(*first)
}

/// Is a response of an authority.
pub(crate) struct Response<'a> {
    pub(crate) status: u64,
    pub(crate) token: Option<Token<'a>>,
}

/// Is a signed token with everything that its check needs.
pub(crate) struct Token<'a> {
    pub(crate) info: &'a [u8],
    /// The hash algorithms that the token announces.
    pub(crate) digests: Vec<ObjectIdentifier>,
    pub(crate) certificates: Vec<&'a [u8]>,
    pub(crate) signers: Vec<Signer<'a>>,
}

/// Names the certificate of a signer.
pub(crate) enum SignerName<'a> {
    IssuerAndSerial { issuer: &'a [u8], serial: &'a [u8] },
    KeyId(&'a [u8]),
}

/// Is who signed, what was signed and the signature.
pub(crate) struct Signer<'a> {
    pub(crate) name: SignerName<'a>,
    pub(crate) digest: ObjectIdentifier,
    pub(crate) algorithm: ObjectIdentifier,
    pub(crate) signature: &'a [u8],
    /// The signed attributes as they are signed: as a SET.
    pub(crate) signed: Vec<u8>,
    pub(crate) content_type_fits: bool,
    pub(crate) message_digest: Option<&'a [u8]>,
    pub(crate) named: Vec<CertificateId<'a>>,
}

/// Is a certificate named inside the signature (ESSCertID, ESSCertIDv2).
pub(crate) struct CertificateId<'a> {
    pub(crate) digest: ObjectIdentifier,
    pub(crate) hash: &'a [u8],
    /// Whether it is the first of its attribute, which names the signer itself.
    pub(crate) first: bool,
    pub(crate) issuer: Option<&'a [u8]>,
    pub(crate) serial: Option<&'a [u8]>,
}

/// Reads a `TimeStampResp`.
pub(crate) fn response(bytes: &[u8]) -> Read<Response<'_>> {
    let whole = Part::whole(bytes)?.sequence()?;
    let (status, token) = match whole[..] {
        [status] => (status, None),
        [status, token] => (status, Some(token)),
        _ => return other(),
    };
    let status = status.sequence()?;
    let status = status
        .first()
        .map_or_else(other, |part| Ok(u64::from_der(part.raw)?))?;
    let token = token.map(|token| read_token(&token)).transpose()?;
    Ok(Response { status, token })
}

fn read_token<'a>(token: &Part<'a>) -> Read<Token<'a>> {
    let content = token.sequence()?;
    let [kind, content] = content[..] else {
        return other();
    };
    if kind.oid()? != SIGNED_DATA || !content.is_context(TagNumber::N0) {
        return other();
    }
    let signed = Part::whole(content.value)?.sequence()?;
    let [_version, digests, inner, ref rest @ ..] = signed[..] else {
        return other();
    };
    let digests = digests.inside(Tag::Set)?;
    let inner = inner.sequence()?;
    let [kind, info] = inner[..] else { return other() };
    if kind.oid()? != TST_INFO || !info.is_context(TagNumber::N0) {
        return other();
    }
    let info = Part::whole(info.value)?.octets()?;
    let mut rest = rest;
    let certificates = match optional(&mut rest, TagNumber::N0) {
        Some(set) => parts(set.value)?,
        None => vec![],
    };
    optional(&mut rest, TagNumber::N1);
    let [signers] = rest else { return other() };
    let signers = signers.inside(Tag::Set)?;
    Ok(Token {
        info,
        digests: digests.iter().map(Part::algorithm).collect::<Read<_>>()?,
        certificates: certificates.iter().map(|part| part.raw).collect(),
        signers: signers.iter().map(read_signer).collect::<Read<_>>()?,
    })
}

fn read_signer<'a>(signer: &Part<'a>) -> Read<Signer<'a>> {
    let signer = signer.sequence()?;
    let [_version, name, digest, attributes, algorithm, signature, ..] = signer[..] else {
        return other();
    };
    if !attributes.is_context(TagNumber::N0) {
        return other();
    }
    let name = if name.is_context(TagNumber::N0) {
        SignerName::KeyId(name.value)
    } else {
        let [issuer, serial] = name.sequence()?[..] else {
            return other();
        };
        SignerName::IssuerAndSerial {
            issuer: issuer.raw,
            serial: serial.raw,
        }
    };
    let mut read = Signer {
        name,
        digest: digest.algorithm()?,
        algorithm: algorithm.algorithm()?,
        signature: signature.octets()?,
        // RFC 5652, 5.4: signed is the SET, although an implicit tag stands in the message.
        signed: [&[0x31], &attributes.raw[1..]].concat(),
        content_type_fits: true,
        message_digest: None,
        named: vec![],
    };
    for attribute in parts(attributes.value)? {
        let [kind, values] = attribute.sequence()?[..] else {
            return other();
        };
        let values = values.inside(Tag::Set)?;
        let [value] = values[..] else { return other() };
        match kind.oid()? {
            CONTENT_TYPE => read.content_type_fits = value.oid()? == TST_INFO,
            MESSAGE_DIGEST => read.message_digest = Some(value.octets()?),
            SIGNING_CERTIFICATE => read.named.extend(read_named(&value, SHA1)?),
            SIGNING_CERTIFICATE_V2 => read.named.extend(read_named(&value, SHA256)?),
            _ => {}
        }
    }
    Ok(read)
}

fn read_named<'a>(value: &Part<'a>, default: ObjectIdentifier) -> Read<Vec<CertificateId<'a>>> {
    let value = value.sequence()?;
    let Some(certificates) = value.first() else {
        return other();
    };
    let mut named = Vec::new();
    for certificate in certificates.sequence()? {
        let certificate = certificate.sequence()?;
        let mut rest = &certificate[..];
        let mut digest = default;
        if let Some((algorithm, after)) = rest.split_first().filter(|(first, _)| first.tag == Tag::Sequence) {
            (digest, rest) = (algorithm.algorithm()?, after);
        }
        let Some((hash, after)) = rest.split_first() else {
            return other();
        };
        let (mut issuer, mut serial) = (None, None);
        if let Some(place) = after.first() {
            let [names, number] = place.sequence()?[..] else {
                return other();
            };
            let names = names.sequence()?;
            let [name] = names[..] else { return other() };
            // A directory name carries an explicit tag, because a Name is a CHOICE.
            (issuer, serial) = (
                name.is_context(TagNumber::N4).then_some(name.value),
                Some(number.raw),
            );
        }
        named.push(CertificateId {
            digest,
            hash: hash.octets()?,
            first: named.is_empty(),
            issuer,
            serial,
        });
    }
    if named.is_empty() { other() } else { Ok(named) }
}

/// Is what the authority signed.
pub(crate) struct TstContent<'a> {
    pub(crate) policy: ObjectIdentifier,
    pub(crate) digest: ObjectIdentifier,
    pub(crate) imprint: &'a [u8],
    pub(crate) serial: &'a [u8],
    pub(crate) time: GeneralTime<'a>,
    pub(crate) nonce: Option<&'a [u8]>,
    /// The authority's name as one `GeneralName`.
    pub(crate) authority: Option<&'a [u8]>,
}

/// Reads a `TSTInfo`.
pub(crate) fn info(bytes: &[u8]) -> Read<TstContent<'_>> {
    let parts = Part::whole(bytes)?.sequence()?;
    let [version, policy, imprint, serial, time, ref rest @ ..] = parts[..] else {
        return other();
    };
    if u64::from_der(version.raw)? != 1 {
        return other();
    }
    let [algorithm, hash] = imprint.sequence()?[..] else {
        return other();
    };
    let mut info = TstContent {
        policy: policy.oid()?,
        digest: algorithm.algorithm()?,
        imprint: hash.octets()?,
        serial: serial.value,
        time: GeneralTime::read(&time)?,
        nonce: None,
        authority: None,
    };
    let mut rest = rest;
    for tag in [Tag::Sequence, Tag::Boolean, Tag::Integer] {
        if let Some((first, after)) = rest.split_first().filter(|(first, _)| first.tag == tag) {
            if tag == Tag::Integer {
                info.nonce = Some(first.value);
            }
            rest = after;
        }
    }
    info.authority = optional(&mut rest, TagNumber::N0).map(|name| name.value);
    optional(&mut rest, TagNumber::N1);
    if rest.is_empty() { Ok(info) } else { other() }
}

/// Is a moment in UTC, with a fraction of a second if the authority wrote one.
#[derive(Clone, Copy)]
pub(crate) struct GeneralTime<'a> {
    pub(crate) seconds: u64,
    date: der::DateTime,
    fraction: &'a str,
}

impl<'a> GeneralTime<'a> {
    fn read(part: &Part<'a>) -> Read<Self> {
        let text = std::str::from_utf8(part.value)
            .ok()
            .filter(|_| part.tag == Tag::GeneralizedTime);
        let Some(text) = text.and_then(|text| text.strip_suffix('Z')) else {
            return other();
        };
        let (whole, fraction) = text
            .split_once('.')
            .map_or((text, ""), |(whole, rest)| (whole, rest));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let dotted = text.contains('.');
        if whole.len() != 14 || !digits(whole) || !digits(fraction) || dotted && fraction.is_empty() {
            return other();
        }
        let number = |from: usize, to: usize| whole[from..to].parse::<u8>().map_err(|_| FormError(None));
        let year = whole[..4].parse::<u16>().map_err(|_| FormError(None))?;
        let (month, day, hour) = (number(4, 6)?, number(6, 8)?, number(8, 10)?);
        let date = der::DateTime::new(year, month, day, hour, number(10, 12)?, number(12, 14)?)?;
        Ok(Self {
            seconds: date.unix_duration().as_secs(),
            date,
            fraction,
        })
    }

    /// Writes the moment as RFC 3339.
    pub(crate) fn text(&self) -> String {
        let text = self.date.to_string();
        let text = text.trim_end_matches('Z');
        let fraction = self.fraction.trim_end_matches('0');
        let dot = if fraction.is_empty() { "" } else { "." };
        format!("{text}{dot}{fraction}Z")
    }
}

/// Is what a request asked for.
pub(crate) struct Request<'a> {
    pub(crate) digest: ObjectIdentifier,
    pub(crate) imprint: &'a [u8],
    pub(crate) policy: Option<ObjectIdentifier>,
    pub(crate) nonce: Option<&'a [u8]>,
}

/// Reads a `TimeStampReq`.
pub(crate) fn request(bytes: &[u8]) -> Read<Request<'_>> {
    let parts = Part::whole(bytes)?.sequence()?;
    let [_version, imprint, ref rest @ ..] = parts[..] else {
        return other();
    };
    let [algorithm, hash] = imprint.sequence()?[..] else {
        return other();
    };
    let of = |tag| rest.iter().find(move |part| part.tag == tag);
    Ok(Request {
        digest: algorithm.algorithm()?,
        imprint: hash.octets()?,
        policy: of(Tag::ObjectIdentifier).map(Part::oid).transpose()?,
        nonce: of(Tag::Integer).map(|part| part.value),
    })
}

/// Writes a `TimeStampReq` for a SHA-256 hash, that asks for the certificate.
pub(crate) fn write_request(digest: &Sha256Hex, nonce: &[u8; 8]) -> Result<Vec<u8>, der::Error> {
    let sequence = |parts: &[&[u8]]| AnyRef::new(Tag::Sequence, &parts.concat())?.to_der();
    let algorithm = sequence(&[&SHA256.to_der()?, &AnyRef::NULL.to_der()?])?;
    let hash = OctetStringRef::new(digest.as_bytes())?.to_der()?;
    let imprint = sequence(&[&algorithm, &hash])?;
    let nonce = UintRef::new(nonce)?.to_der()?;
    sequence(&[&1_u8.to_der()?, &imprint, &nonce, &true.to_der()?])
}
