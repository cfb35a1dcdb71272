//! A mail that the member brought, and how the pages draw it: as text, never as HTML.
//! Deliberately absent: reading and checking it (`platform::mail`).

use platform::mail::{
    Mail,
    key_record::QUAD9_HOST,
    signature::{CheckedMail, MailVerdict, keys_needed},
};

use crate::{
    show::code,
    views::{HowView, MailView},
};

/// The domain that signs LinkedIn's mail. No other domain is ever asked about.
pub(crate) const SIGNER: &str = "linkedin.com";

/// A mail that waits for the member's word.
pub(crate) struct WaitingMail {
    /// Name of the file.
    pub file_name: String,
    /// The file as it was.
    pub bytes: Vec<u8>,
    /// Its SHA-256.
    pub sha256: String,
    /// What was read out of it.
    pub mail: Mail,
    /// What its signatures came to, once they were checked.
    pub checked: Option<CheckedMail>,
}

impl WaitingMail {
    /// Whether the sender's signature was found valid.
    pub fn is_signed(&self) -> bool {
        let verdict = self.checked.as_ref().map(|checked| &checked.verdict);
        matches!(verdict, Some(MailVerdict::Valid { .. }))
    }
}

/// The view of a mail.
pub(crate) fn mail(waiting: &WaitingMail) -> MailView {
    let shown = waiting.mail.shown.clone();
    let verdict = waiting.checked.as_ref().map(|checked| &checked.verdict);
    let name = |verdict: &MailVerdict| {
        let value = serde_json::to_value(verdict).ok()?;
        value["verdict"].as_str().map(str::to_owned)
    };
    MailView {
        file_name: waiting.file_name.clone(),
        sha256: waiting.sha256.clone(),
        from: shown.from,
        from_name: shown.from_name,
        to: shown.to,
        subject: shown.subject,
        date: shown.date,
        text: shown.text,
        from_html: shown.from_html,
        cut: shown.cut,
        attachments: shown.attachments,
        repeated: shown.repeated,
        key_names: keys_needed(&waiting.mail, SIGNER),
        resolver: QUAD9_HOST.to_owned(),
        verdict: verdict.and_then(name),
        doubt: match verdict {
            Some(MailVerdict::CannotTell { doubt }) => code(doubt),
            _ => None,
        },
        signer: match verdict {
            Some(MailVerdict::Valid { domain, .. }) => Some(domain.clone()),
            _ => None,
        },
        how: if waiting.is_signed() {
            HowView::SignedBySender
        } else {
            HowView::Imported
        },
    }
}
