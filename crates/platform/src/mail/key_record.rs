//! The public keys that mails are signed with: asked for by DNS over HTTPS, and only when the caller says so.
//!
//! A question tells the resolver that somebody looks at a mail of that sender, and nothing else. It is asked by POST over
//! the app's own HTTP client (RFC 8484). Deliberately absent: consent, which is the caller's, and the system's resolver.

use std::future::Future;

use mail_auth::hickory_resolver::proto::op::{Message, MessageType, OpCode, Query, ResponseCode};
use mail_auth::hickory_resolver::proto::rr::{Name, RData, RecordType};
use serde::{Deserialize, Serialize};

use crate::http::{HttpClient, HttpFault};

/// The resolver of Quad9, a foundation in Switzerland that says it keeps no addresses of those who ask.
pub const QUAD9_HOST: &str = "dns.quad9.net";
/// Most bytes of all records of one name.
const RECORD_BYTES: usize = 16 * 1024;

/// The records of a name, as they came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyRecord {
    /// The name that was asked for.
    pub name: String,
    /// Its texts, each put together from its strings.
    pub texts: Vec<String>,
    /// The whole answer of the resolver, to be kept and stamped.
    pub answer: Vec<u8>,
    /// Whether the resolver says that it checked the answer with DNSSEC.
    pub dnssec: bool,
}

/// What a question for a key comes to.
#[derive(Debug)]
pub enum KeyAnswer {
    /// There are texts.
    Found(KeyRecord),
    /// There is no such name, or it has no text: the key is gone.
    Gone,
    /// Nothing is known.
    NotAsked(AskKeyError),
}

/// Why a key could not be asked for.
#[derive(Debug, thiserror::Error)]
pub enum AskKeyError {
    /// The name is no name of DNS.
    #[error("this is not a name that can be asked for")]
    Name,
    /// The resolver did not answer.
    #[error("the resolver gave no answer")]
    Http(#[from] HttpFault),
    /// The resolver answered that it could not find out, or something that is no answer to this question.
    #[error("the resolver could not find out")]
    NoAnswer,
}

/// Where keys come from.
pub trait KeyRecords {
    /// The texts of a name.
    fn texts(&self, name: &str) -> impl Future<Output = KeyAnswer> + Send;
}

/// DNS over HTTPS (RFC 8484).
#[derive(Clone)]
pub struct DnsOverHttps {
    http: HttpClient,
    address: String,
}

impl DnsOverHttps {
    /// Asks Quad9. Makes no connection before a key is asked for.
    ///
    /// # Errors
    /// If the network client cannot be made.
    pub fn quad9() -> Result<Self, HttpFault> {
        Ok(Self {
            http: HttpClient::new(&[QUAD9_HOST])?,
            address: format!("https://{QUAD9_HOST}/dns-query"),
        })
    }

    /// Asks a resolver on this computer, for tests.
    ///
    /// # Errors
    /// If the network client cannot be made.
    #[cfg(any(test, feature = "fakes"))]
    pub fn loopback(address: &str) -> Result<Self, HttpFault> {
        Ok(Self {
            http: HttpClient::loopback_without_tls()?,
            address: address.to_owned(),
        })
    }
}

impl KeyRecords for DnsOverHttps {
    async fn texts(&self, name: &str) -> KeyAnswer {
        let Some((question, asked)) = question(name) else {
            return KeyAnswer::NotAsked(AskKeyError::Name);
        };
        match self
            .http
            .post(&self.address, "application/dns-message", question)
            .await
        {
            Ok(answer) => read_answer(name, &asked, answer),
            Err(fault) => KeyAnswer::NotAsked(fault.into()),
        }
    }
}

fn question(name: &str) -> Option<(Vec<u8>, Name)> {
    let asked = Name::from_ascii(name).ok()?;
    // RFC 8484 4.1: an id of 0 tells nothing about who asks.
    let mut message = Message::new(0, MessageType::Query, OpCode::Query);
    message.metadata.recursion_desired = true;
    message.add_query(Query::query(asked.clone(), RecordType::TXT));
    Some((message.to_vec().ok()?, asked))
}

fn read_answer(name: &str, asked: &Name, answer: Vec<u8>) -> KeyAnswer {
    let unknown = || KeyAnswer::NotAsked(AskKeyError::NoAnswer);
    let Ok(message) = Message::from_vec(&answer) else {
        return unknown();
    };
    let is_ours = message
        .queries
        .iter()
        .any(|query| query.name() == asked && query.query_type() == RecordType::TXT);
    if !is_ours || message.metadata.message_type != MessageType::Response || message.metadata.truncation {
        return unknown();
    }
    let texts: Vec<String> = message
        .answers
        .iter()
        .filter_map(|record| match &record.data {
            RData::TXT(text) => Some(String::from_utf8_lossy(&text.txt_data.concat()).into_owned()),
            _ => None,
        })
        .collect();
    match message.metadata.response_code {
        ResponseCode::NXDomain => KeyAnswer::Gone,
        ResponseCode::NoError if texts.is_empty() => KeyAnswer::Gone,
        ResponseCode::NoError if texts.iter().map(String::len).sum::<usize>() <= RECORD_BYTES => {
            KeyAnswer::Found(KeyRecord {
                name: name.to_owned(),
                texts,
                dnssec: message.metadata.authentic_data,
                answer,
            })
        }
        _ => unknown(),
    }
}
