//! Mails as evidence: signed with keys of our own, checked with a resolver of our own, and broken in every way.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on stops")]

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use mail_auth::common::crypto::{Ed25519Key, RsaKey, Sha256, SigningKey};
use mail_auth::common::headers::HeaderWriter;
use mail_auth::dkim::DkimSigner;
use mail_auth::dkim::generate::DkimKeyPair;
use platform::mail::key_record::{AskKeyError, KeyAnswer, KeyRecord, KeyRecords};
use platform::mail::signature::{CheckedMail, MailVerdict, SignatureDoubt, check_mail, keys_needed};
use platform::mail::{MAIL_BYTES, ReadMailError, TEXT_CHARACTERS, read_mail};
use proptest::prelude::*;

const SIGNER: &str = "linkedin.com";
const KEY: &str = "k1._domainkey.linkedin.com.";
const HEADERS: [&str; 7] = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Content-Type",
    "Content-Transfer-Encoding",
];
const MAIL: &str = "From: LinkedIn Privacy <privacy@cs.linkedin.com>\r\nTo: ada@example.org\r\n\
    Subject: Your objection\r\nDate: Sun, 22 Nov 2026 07:00:00 +0000\r\nMessage-ID: <1@linkedin.com>\r\n\
    Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n\
    We received your objection.\r\nCase 12345.\r\n";

static KEYS: LazyLock<DkimKeyPair> = LazyLock::new(|| DkimKeyPair::generate_ed25519().unwrap());

/// A resolver of our own, which also writes down what it was asked.
#[derive(Default)]
struct LocalKeys {
    texts: HashMap<String, Vec<String>>,
    silent: bool,
    asked: Mutex<Vec<String>>,
}

impl LocalKeys {
    fn with(texts: &[&str]) -> Self {
        let texts = texts.iter().map(|text| (*text).to_owned()).collect();
        Self {
            texts: HashMap::from([(KEY.to_owned(), texts)]),
            ..Self::default()
        }
    }

    fn ours() -> Self {
        Self::with(&[&record()])
    }
}

impl KeyRecords for LocalKeys {
    async fn texts(&self, name: &str) -> KeyAnswer {
        self.asked.lock().unwrap().push(name.to_owned());
        match self.texts.get(name) {
            _ if self.silent => KeyAnswer::NotAsked(AskKeyError::NoAnswer),
            None => KeyAnswer::Gone,
            Some(texts) => KeyAnswer::Found(KeyRecord {
                name: name.to_owned(),
                texts: texts.clone(),
                answer: vec![1, 2, 3],
                dnssec: false,
            }),
        }
    }
}

fn record() -> String {
    format!("v=DKIM1; k=ed25519; p={}", KEYS.encoded_public_key())
}

fn key() -> Ed25519Key {
    Ed25519Key::from_pkcs8_der(KEYS.private_key()).unwrap()
}

fn sign_with(key: impl SigningKey, domain: &str, headers: &[&str], mail: &str) -> String {
    let signature = DkimSigner::from_key(key)
        .domain(domain)
        .selector("k1")
        .headers(headers.iter().map(|name| (*name).to_owned()))
        .sign(mail.as_bytes())
        .unwrap();
    format!("{}{mail}", signature.to_header())
}

fn signed(mail: &str) -> String {
    sign_with(key(), "linkedin.com", &HEADERS, mail)
}

async fn check(file: &[u8], keys: &LocalKeys) -> MailVerdict {
    check_mail(&read_mail(file).unwrap(), SIGNER, keys).await.verdict
}

fn doubt(doubt: SignatureDoubt) -> MailVerdict {
    MailVerdict::CannotTell { doubt }
}

fn is_valid(verdict: &MailVerdict) -> bool {
    matches!(verdict, MailVerdict::Valid { .. })
}

#[tokio::test]
async fn a_mail_as_it_was_signed_is_valid_and_its_key_is_kept() {
    let file = signed(MAIL);
    let mail = read_mail(file.as_bytes()).unwrap();
    assert_eq!(keys_needed(&mail, SIGNER), [KEY]);
    let CheckedMail { verdict, keys } = check_mail(&mail, SIGNER, &LocalKeys::ours()).await;
    let MailVerdict::Valid {
        domain,
        key,
        signed_at,
        unsigned,
    } = verdict
    else {
        panic!("{verdict:?}");
    };
    assert_eq!(
        (domain.as_str(), key.as_str(), unsigned),
        ("linkedin.com", KEY, vec![])
    );
    assert!(signed_at.is_some());
    assert_eq!((keys.len(), keys[0].texts.clone()), (1, vec![record()]));
    assert_eq!(mail.shown.from, "privacy@cs.linkedin.com");
    assert_eq!(mail.shown.subject, "Your objection");
    assert_eq!(mail.shown.date.as_deref(), Some("2026-11-22T07:00:00Z"));
    assert_eq!(
        mail.shown.text,
        "We received your objection.\r\nCase 12345.".replace("\r\n", "\n")
    );
}

#[tokio::test]
async fn a_file_that_lost_its_line_ends_or_got_a_mailbox_line_is_still_valid() {
    for file in [
        signed(MAIL).replace("\r\n", "\n"),
        format!("From mail Sun Nov 22 07:00:00 2026\r\n{}", signed(MAIL)),
        format!("\u{feff}{}", signed(MAIL)),
    ] {
        assert!(
            is_valid(&check(file.as_bytes(), &LocalKeys::ours()).await),
            "{file}"
        );
    }
}

#[tokio::test]
async fn any_change_to_what_is_shown_is_seen() {
    for (from, to) in [
        ("Case 12345", "Case 12346"),
        ("We received", "We refuse"),
        ("Subject: Your", "Subject: My"),
        ("ada@example", "eve@example"),
        ("22 Nov 2026", "21 Nov 2026"),
        ("text/plain", "text/html"),
        ("privacy@cs", "service@cs"),
        ("Case 12345.\r\n", "Case 12345.\r\nAnd more.\r\n"),
    ] {
        let file = signed(MAIL).replacen(from, to, 1);
        assert_eq!(
            check(file.as_bytes(), &LocalKeys::ours()).await,
            MailVerdict::Altered,
            "{from}"
        );
    }
}

#[tokio::test]
async fn each_state_of_the_key_has_its_own_word() {
    let other = DkimKeyPair::generate_ed25519().unwrap();
    let wrong = format!("v=DKIM1; k=ed25519; p={}", other.encoded_public_key());
    let silent = LocalKeys {
        silent: true,
        ..LocalKeys::ours()
    };
    let trial = format!("{}; t=s : y", record());
    for (keys, verdict) in [
        (LocalKeys::default(), MailVerdict::KeyGone),
        (LocalKeys::with(&["v=DKIM1; k=ed25519; p="]), MailVerdict::KeyGone),
        (LocalKeys::with(&["not a key"]), doubt(SignatureDoubt::BadKey)),
        (
            LocalKeys::with(&["v=DKIM1; k=ed25519; p=AAAA"]),
            doubt(SignatureDoubt::BadKey),
        ),
        (LocalKeys::with(&[&wrong]), MailVerdict::Altered),
        (LocalKeys::with(&[&trial]), doubt(SignatureDoubt::KeyOnTrial)),
        (silent, doubt(SignatureDoubt::KeyNotKnown)),
    ] {
        assert_eq!(
            check(signed(MAIL).as_bytes(), &keys).await,
            verdict,
            "{:?}",
            keys.texts
        );
    }
    assert!(is_valid(
        &check(
            signed(MAIL).as_bytes(),
            &LocalKeys::with(&["v=spf1 -all", &record()])
        )
        .await
    ));
}

#[tokio::test]
async fn a_signature_of_somebody_else_vouches_for_nothing_and_nobody_else_is_asked_about() {
    let elsewhere = sign_with(key(), "example.org", &HEADERS, MAIL);
    let lookalike = sign_with(key(), "evillinkedin.com", &HEADERS, MAIL);
    let in_their_name = signed(&MAIL.replace("privacy@cs.linkedin.com", "privacy@linkedin.com.example.org"));
    for file in [elsewhere, lookalike, in_their_name] {
        let keys = LocalKeys::ours();
        assert_eq!(
            check(file.as_bytes(), &keys).await,
            doubt(SignatureDoubt::OtherSigner)
        );
        assert!(keys.asked.lock().unwrap().iter().all(|name| name == KEY));
    }
    let both = sign_with(key(), "example.org", &HEADERS, &signed(MAIL));
    assert!(
        is_valid(&check(both.as_bytes(), &LocalKeys::ours()).await),
        "one good signature is enough"
    );
    assert_eq!(
        check(MAIL.as_bytes(), &LocalKeys::ours()).await,
        MailVerdict::NotSigned
    );
}

#[tokio::test]
async fn a_mail_can_make_us_ask_for_few_names_and_only_for_names_of_the_signer() {
    let mut file = signed(MAIL);
    for place in 0..15 {
        let odd = if place % 2 == 0 {
            format!("x{place}")
        } else {
            format!("a b/{place}")
        };
        file = signed(MAIL)
            .lines()
            .take(1)
            .map(|line| line.replace("s=k1", &format!("s={odd}")))
            .collect::<String>()
            + "\r\n"
            + &file;
    }
    let keys = LocalKeys::ours();
    if let Ok(mail) = read_mail(file.as_bytes()) {
        check_mail(&mail, SIGNER, &keys).await;
    }
    let asked = keys.asked.lock().unwrap();
    assert!(!asked.is_empty());
    assert!(
        asked.len() <= 3
            && asked
                .iter()
                .all(|name| name.ends_with("._domainkey.linkedin.com.")),
        "{asked:?}"
    );
}

#[tokio::test]
async fn what_a_signature_does_not_cover_is_never_called_valid() {
    let partly = {
        let signature = DkimSigner::from_key(key())
            .domain("linkedin.com")
            .selector("k1")
            .headers(HEADERS)
            .body_length(true)
            .sign(MAIL.as_bytes())
            .unwrap();
        format!("{}{MAIL}And this was put below.\r\n", signature.to_header())
    };
    assert_eq!(
        check(partly.as_bytes(), &LocalKeys::ours()).await,
        doubt(SignatureDoubt::PartOnly)
    );
    for (left_out, verdict_is_valid) in [
        ("Subject", false),
        ("Date", false),
        ("Content-Type", false),
        ("Content-Transfer-Encoding", false),
        ("To", true),
    ] {
        let headers: Vec<_> = HEADERS.into_iter().filter(|name| *name != left_out).collect();
        let file = sign_with(key(), "linkedin.com", &headers, MAIL);
        let verdict = check(file.as_bytes(), &LocalKeys::ours()).await;
        assert_eq!(is_valid(&verdict), verdict_is_valid, "{left_out}: {verdict:?}");
        if let MailVerdict::Valid { unsigned, .. } = verdict {
            assert_eq!(unsigned, ["to"]);
        }
    }
}

#[tokio::test]
async fn a_header_that_stands_twice_is_a_doubt_wherever_it_stands() {
    for extra in [
        "Subject: Another",
        "From: LinkedIn <a@linkedin.com>",
        "Date: Mon, 23 Nov 2026 07:00:00 +0000",
        "Content-Type: text/html",
    ] {
        let above = format!("{extra}\r\n{}", signed(MAIL));
        let below = signed(MAIL).replacen("\r\n\r\n", &format!("\r\n{extra}\r\n\r\n"), 1);
        for file in [above, below] {
            match read_mail(file.as_bytes()) {
                Err(error) => assert_eq!(error, ReadMailError::NotAMail, "{extra}"),
                Ok(mail) => assert_eq!(
                    check_mail(&mail, SIGNER, &LocalKeys::ours()).await.verdict,
                    doubt(SignatureDoubt::RepeatedHeader),
                    "{extra}"
                ),
            }
        }
    }
}

#[tokio::test]
async fn headers_that_readers_can_see_in_two_ways_are_a_doubt() {
    for odd in [
        "Subject: Another\n",
        "Subject\r\n",
        "Subject : Another\r\n",
        "X: a\rSubject: Another\r\n",
        "X: a\0b\r\n",
        ": empty\r\n",
    ] {
        let file = format!("X-First: 1\r\n{odd}{}", signed(MAIL));
        if let Ok(mail) = read_mail(file.as_bytes()) {
            let verdict = check_mail(&mail, SIGNER, &LocalKeys::ours()).await.verdict;
            assert_eq!(verdict, doubt(SignatureDoubt::OddHeaders), "{odd:?}");
        }
    }
    let file = format!("X-First: 1\r\n\tfolded\r\n{}", signed(MAIL));
    assert!(is_valid(&check(file.as_bytes(), &LocalKeys::ours()).await));
}

#[tokio::test]
async fn an_rsa_key_is_taken_from_1024_bits_on() {
    for (bits, valid) in [(1024, true), (768, false)] {
        let pair = DkimKeyPair::generate_rsa(bits).unwrap();
        let key = RsaKey::<Sha256>::from_key_der(mail_auth_key(&pair)).unwrap();
        let file = sign_with(key, "linkedin.com", &HEADERS, MAIL);
        let keys = LocalKeys::with(&[&format!("v=DKIM1; k=rsa; p={}", pair.encoded_public_key())]);
        let verdict = check(file.as_bytes(), &keys).await;
        assert_eq!(is_valid(&verdict), valid, "{bits}: {verdict:?}");
    }
}

fn mail_auth_key(pair: &DkimKeyPair) -> rustls::pki_types::PrivateKeyDer<'_> {
    rustls::pki_types::PrivateKeyDer::Pkcs1(pair.private_key().into())
}

#[test]
fn a_mail_beyond_the_limits_is_refused_before_it_is_decoded() {
    let head = "From: a@linkedin.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";
    let nested: String = (0..400)
        .map(|depth| {
            format!(
                "--b{depth}\r\nContent-Type: multipart/mixed; boundary=b{}\r\n\r\n",
                depth + 1
            )
        })
        .collect();
    for (file, expected) in [
        ("x".repeat(MAIL_BYTES + 1), Some(ReadMailError::TooLarge)),
        (
            format!("{head}{}", "--b\r\n\r\nx\r\n".repeat(5_000)),
            Some(ReadMailError::TooManyParts),
        ),
        (
            format!("{}From: a@linkedin.com\r\n\r\nx", "X: y\r\n".repeat(3_000)),
            Some(ReadMailError::TooManyParts),
        ),
        (
            format!("X: {}\r\nFrom: a@b.c\r\n\r\nx", "y".repeat(300_000)),
            Some(ReadMailError::TooManyParts),
        ),
        (String::new(), Some(ReadMailError::NotAMail)),
        ("\r\n\r\nonly text".into(), Some(ReadMailError::NotAMail)),
        (
            "Subject: no sender\r\n\r\nx".into(),
            Some(ReadMailError::NotAMail),
        ),
        (
            "From: a@b.c, d@e.f\r\n\r\nx".into(),
            Some(ReadMailError::NotAMail),
        ),
        (
            format!("From: a@linkedin.com\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n{nested}"),
            None,
        ),
    ] {
        assert_eq!(
            read_mail(file.as_bytes()).err().filter(|_| expected.is_some()),
            expected
        );
    }
}

#[test]
fn what_is_shown_is_text_and_nothing_else() {
    let html = "From: =?utf-8?q?Linked=E2=80=AEIn?= <a@linkedin.com>\r\nSubject: =?utf-8?b?QQdCDQpY?=\r\n\
        Content-Type: text/html\r\n\r\n<p>Hello <b>you</b></p><script>steal()</script><img src=\"http://x/y\">\u{202e}";
    let shown = read_mail(html.as_bytes()).unwrap().shown;
    assert!(shown.from_html && shown.text.contains("Hello"));
    for odd in ["<", "script>", "http://", "\u{202e}"] {
        assert!(!shown.text.contains(odd), "{odd}: {}", shown.text);
    }
    for text in [&shown.from_name, &shown.subject] {
        assert!(
            !text.chars().any(|c| c.is_control() || c == '\u{202e}'),
            "{text:?}"
        );
    }
    let long = format!("From: a@linkedin.com\r\n\r\n{}", "word ".repeat(TEXT_CHARACTERS));
    let shown = read_mail(long.as_bytes()).unwrap().shown;
    assert!(shown.cut && shown.text.chars().count() <= TEXT_CHARACTERS);
    let parts = "From: a@linkedin.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\
        Content-Type: text/plain\r\n\r\nfirst\r\n--b\r\nContent-Type: application/pdf; name=\"../../a\u{7}.pdf\"\r\n\
        Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!\r\n--b--\r\n";
    let shown = read_mail(parts.as_bytes()).unwrap().shown;
    assert_eq!((shown.text.as_str(), shown.attachments.len()), ("first", 1));
    assert!(!shown.attachments[0].contains('\u{7}'));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn a_changed_byte_is_never_called_valid_with_another_text(place in 0usize..1_000, byte in any::<u8>()) {
        static SIGNED: LazyLock<String> = LazyLock::new(|| signed(MAIL));
        let mut file = SIGNED.clone().into_bytes();
        let place = place % file.len();
        file[place] = byte;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        if let Ok(mail) = read_mail(&file) {
            let verdict = runtime.block_on(check_mail(&mail, SIGNER, &LocalKeys::ours())).verdict;
            if is_valid(&verdict) {
                let whole = read_mail(SIGNED.as_bytes()).unwrap().shown;
                let same = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
                prop_assert_eq!(same(&mail.shown.text), same(&whole.text));
                prop_assert_eq!(same(&mail.shown.subject), same(&whole.subject));
                prop_assert_eq!(mail.shown.from, whole.from);
                prop_assert_eq!(mail.shown.date, whole.date);
            }
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2_000), head in "(?s)(From: a@linkedin.com\r\n)?(DKIM-Signature: .{0,80}\r\n)?(Content-Type: [ -~]{0,60}\r\n)?\r\n") {
        let file = [head.as_bytes(), &bytes].concat();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        if let Ok(mail) = read_mail(&file) {
            let verdict = runtime.block_on(check_mail(&mail, SIGNER, &LocalKeys::ours())).verdict;
            prop_assert!(!is_valid(&verdict));
        }
    }
}
