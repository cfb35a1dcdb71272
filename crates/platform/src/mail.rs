//! A mail as evidence: a saved `.eml` file, read as text under limits, with the signatures that can vouch for it.
//!
//! The file is hostile until shown otherwise: sizes, parts and header lines are bounded before anything is decoded, and
//! what comes out is plain text without control characters. Whether a signature holds is `signature`; the keys are
//! `key_record`. Deliberately absent: HTML, pictures, links, attachments, and any connection of its own.

pub mod key_record;
pub mod signature;

use mail_parser::{Address, Message, MessageParser, MimeHeaders, PartType};
use serde::{Deserialize, Serialize};

/// Most bytes of a mail.
pub const MAIL_BYTES: usize = 4 * 1024 * 1024;
/// Most bytes of the header lines.
const HEADER_BYTES: usize = 256 * 1024;
/// Most header lines, folded ones counted singly.
const HEADER_LINES: usize = 2_000;
/// Most lines that could begin a part.
const PART_LINES: usize = 500;
/// Most parts after decoding.
const PARTS: usize = 200;
/// Most characters of a header that is shown.
const HEADER_CHARACTERS: usize = 500;
/// Most characters of the text that is shown.
pub const TEXT_CHARACTERS: usize = 20_000;

/// Why a file cannot be read as a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadMailError {
    /// It is larger than a mail is taken for.
    #[error("the file is too large for a mail")]
    TooLarge,
    /// It has too many header lines or parts.
    #[error("the mail has too many parts")]
    TooManyParts,
    /// It holds no headers, or no sender.
    #[error("the file is not a mail")]
    NotAMail,
}

/// What can be shown of a mail. All of it is what the file says, and nothing vouches for it but a signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailText {
    /// The sender's address.
    pub from: String,
    /// The name that stands before it.
    pub from_name: String,
    /// Whom it is to.
    pub to: Vec<String>,
    /// The subject.
    pub subject: String,
    /// Its date, as RFC 3339, where it can be read.
    pub date: Option<String>,
    /// Its number among mails.
    pub message_id: Option<String>,
    /// The text. Where the mail has HTML only, its text without the markup.
    pub text: String,
    /// Whether the text was taken out of HTML.
    pub from_html: bool,
    /// Whether the text was cut.
    pub cut: bool,
    /// The names of the files in it. They are not opened.
    pub attachments: Vec<String>,
    /// Headers that stand more than once though one is allowed.
    pub repeated: Vec<String>,
}

/// A mail that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The bytes that the signatures are over, with line ends as they were sent.
    pub(crate) bytes: Vec<u8>,
    /// What can be shown.
    pub shown: MailText,
}

/// Headers of which RFC 5322 3.6 and RFC 2045 allow one.
const SINGLE: [&str; 11] = [
    "from",
    "sender",
    "reply-to",
    "to",
    "cc",
    "date",
    "subject",
    "message-id",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
];

/// Reads a saved mail.
///
/// # Errors
/// [`ReadMailError`] where the file is no mail, or more than one mail is.
pub fn read_mail(file: &[u8]) -> Result<Mail, ReadMailError> {
    if file.len() > MAIL_BYTES {
        return Err(ReadMailError::TooLarge);
    }
    let bytes = as_sent(file);
    let head_end = head_end(&bytes);
    let head = bytes.get(..head_end).unwrap_or_default();
    if head.len() > HEADER_BYTES || head.split(|byte| *byte == b'\n').count() > HEADER_LINES {
        return Err(ReadMailError::TooManyParts);
    }
    // Nested parts begin with such a line, wherever they stand. An encoded mail within the mail is counted below.
    let starts = bytes
        .split(|byte| *byte == b'\n')
        .filter(|line| line.starts_with(b"--"))
        .count();
    if starts > PART_LINES {
        return Err(ReadMailError::TooManyParts);
    }
    let message = MessageParser::default()
        .parse(&bytes)
        .ok_or(ReadMailError::NotAMail)?;
    if message.parts.len() > PARTS {
        return Err(ReadMailError::TooManyParts);
    }
    let shown = shown(&message, head).ok_or(ReadMailError::NotAMail)?;
    Ok(Mail { bytes, shown })
}

/// The file with the line ends of a mail on its way (CRLF), without the line that mailbox files put first.
fn as_sent(file: &[u8]) -> Vec<u8> {
    let file = file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file);
    let file = match file.strip_prefix(b"From ") {
        Some(rest) => rest
            .iter()
            .position(|byte| *byte == b'\n')
            .and_then(|end| rest.get(end + 1..))
            .unwrap_or_default(),
        None => file,
    };
    let lone = file.iter().filter(|byte| **byte == b'\n').count();
    let pairs = file.windows(2).filter(|pair| pair == b"\r\n").count();
    // A file with both kinds is left as it is: only one that lost all its line ends is mended.
    if pairs > 0 || lone == 0 {
        return file.to_vec();
    }
    let mut sent = Vec::with_capacity(file.len() + lone);
    for byte in file {
        if *byte == b'\n' {
            sent.push(b'\r');
        }
        sent.push(*byte);
    }
    sent
}

fn head_end(bytes: &[u8]) -> usize {
    let blank = |sign: &[u8]| bytes.windows(sign.len()).position(|window| window == sign);
    match (blank(b"\r\n\r\n"), blank(b"\n\n")) {
        (Some(one), Some(other)) => one.min(other),
        (one, other) => one.or(other).unwrap_or(bytes.len()),
    }
}

/// The names of the header lines, in small letters.
pub(crate) fn header_names(head: &[u8]) -> Vec<String> {
    head.split(|byte| *byte == b'\n')
        .filter(|line| !line.first().is_some_and(u8::is_ascii_whitespace))
        .filter_map(|line| {
            line.split(|byte| *byte == b':')
                .next()
                .filter(|name| name.len() < line.len())
        })
        .map(|name| String::from_utf8_lossy(name).trim().to_ascii_lowercase())
        .collect()
}

impl Mail {
    fn head(&self) -> &[u8] {
        self.bytes.get(..head_end(&self.bytes)).unwrap_or_default()
    }

    /// The names of the header lines, in small letters.
    pub(crate) fn header_names(&self) -> Vec<String> {
        header_names(self.head())
    }

    /// Whether each header line is one for every reader: a name, a colon, and CRLF at its end. Two readers that find
    /// different headers in a mail can be shown different mails.
    pub(crate) fn has_plain_head(&self) -> bool {
        let head = self.head();
        let mut lines = head.split(|byte| *byte == b'\n').peekable();
        let mut first = true;
        while let Some(line) = lines.next() {
            let text = match (line.strip_suffix(b"\r"), lines.peek()) {
                (Some(text), _) => text,
                (None, None) => line,
                (None, Some(_)) => return false,
            };
            let folded = text.first().is_some_and(|byte| matches!(byte, b' ' | b'\t'));
            let name = text.split(|byte| *byte == b':').next().unwrap_or_default();
            let is_header =
                name.len() < text.len() && !name.is_empty() && name.iter().all(u8::is_ascii_graphic);
            if text.iter().any(|byte| matches!(byte, b'\r' | 0)) || !(is_header || (folded && !first)) {
                return false;
            }
            first = false;
        }
        true
    }
}

fn shown(message: &Message<'_>, head: &[u8]) -> Option<MailText> {
    let names = header_names(head);
    let repeated = SINGLE
        .into_iter()
        .filter(|name| names.iter().filter(|own| own == name).count() > 1)
        .map(str::to_owned)
        .collect();
    let senders = addresses(message.from());
    // Two senders in one line are as much in doubt as two lines.
    let [(from, from_name)] = senders.as_slice() else {
        return None;
    };
    let (text, from_html) = text_of(message);
    let (text, cut) = plain(&text, TEXT_CHARACTERS, true);
    Some(MailText {
        from: from.clone(),
        from_name: from_name.clone(),
        to: addresses(message.to())
            .into_iter()
            .map(|(address, _)| address)
            .take(20)
            .collect(),
        subject: line(message.subject().unwrap_or("")),
        date: message
            .date()
            .filter(|date| date.is_valid())
            .map(|date| date.to_rfc3339()),
        message_id: message.message_id().map(line),
        text,
        from_html,
        cut,
        attachments: message
            .attachments()
            .take(50)
            .map(|part| line(part.attachment_name().unwrap_or("")))
            .collect(),
        repeated,
    })
}

/// Each address with its name.
fn addresses(header: Option<&Address<'_>>) -> Vec<(String, String)> {
    header
        .into_iter()
        .flat_map(|list| list.clone().into_list())
        .filter_map(|one| {
            let address = line(one.address()?);
            Some((address.to_ascii_lowercase(), line(one.name().unwrap_or(""))))
        })
        .filter(|(address, _)| address.contains('@'))
        .collect()
}

/// The text that stands as text, or else the text within the HTML.
fn text_of(message: &Message<'_>) -> (String, bool) {
    let mut text = String::new();
    let mut from_html = false;
    for place in 0..message.text_body_count().min(PARTS) {
        let Some(part) = message.text_part(u32::try_from(place).unwrap_or(u32::MAX)) else {
            continue;
        };
        from_html |= matches!(part.body, PartType::Html(_));
        if let Some(body) = message.body_text(place) {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&body);
        }
        if text.len() > TEXT_CHARACTERS * 4 {
            break;
        }
    }
    (text, from_html)
}

fn line(text: &str) -> String {
    plain(text, HEADER_CHARACTERS, false).0
}

/// A text without control characters and without those that turn the direction of writing, and whether it was cut.
fn plain(text: &str, limit: usize, lines: bool) -> (String, bool) {
    let mut kept = text
        .chars()
        .map(|c| {
            if c == '\t' || (!lines && c == '\n') {
                ' '
            } else {
                c
            }
        })
        .filter(|c| *c == '\n' || !c.is_control())
        .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'));
    let text: String = kept.by_ref().take(limit).collect();
    (text.trim().to_owned(), kept.next().is_some())
}
