//! Mails as evidence, from the file to the record: signed with a key of our own, asked for at a name service of our own,
//! and broken in every way that a stranger would think of.

use std::sync::{Arc, LazyLock, Mutex};

use mail_auth::{
    common::{crypto::Ed25519Key, headers::HeaderWriter},
    dkim::{DkimSigner, generate::DkimKeyPair},
};
use optout::{follow_up::MailKept, observation::Observation};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use super::*;
use crate::{controller::following::Ask, show::row};

const MAIL: &str = "From: LinkedIn Privacy <privacy@linkedin.com>\r\nTo: ada@example.org\r\n\
    Subject: Your objection\r\nDate: Sun, 22 Nov 2026 07:00:00 +0000\r\nMessage-ID: <1@linkedin.com>\r\n\
    Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n\
    We received your objection.\r\nCase 12345.\r\n";
const HEADERS: [&str; 7] = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Content-Type",
    "Content-Transfer-Encoding",
];

static KEYS: LazyLock<DkimKeyPair> = LazyLock::new(|| DkimKeyPair::generate_ed25519().unwrap());

fn record() -> String {
    format!("v=DKIM1; k=ed25519; p={}", KEYS.encoded_public_key())
}

fn signed_by(domain: &str, with_length: bool, mail: &str) -> String {
    let signature = DkimSigner::from_key(Ed25519Key::from_pkcs8_der(KEYS.private_key()).unwrap())
        .domain(domain)
        .selector("k1")
        .headers(HEADERS.map(str::to_owned))
        .body_length(with_length)
        .sign(mail.as_bytes())
        .unwrap();
    format!("{}{mail}", signature.to_header())
}

fn signed(mail: &str) -> String {
    signed_by("linkedin.com", false, mail)
}

/// What a name service of our own says to every question.
#[derive(Clone)]
enum Says {
    /// This text.
    Text(String),
    /// There is no such name.
    NoSuchName,
    /// It could not find out.
    Failed,
}

/// A name service on this computer, and how often it was asked.
async fn name_service(says: Says) -> (String, Arc<Mutex<u32>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/dns-query", listener.local_addr().unwrap());
    let asked = Arc::new(Mutex::new(0));
    let count = asked.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            *lock(&count) += 1;
            answer(stream, &says).await;
        }
    });
    (address, asked)
}

async fn answer(mut stream: TcpStream, says: &Says) {
    let mut request = Vec::new();
    let question = loop {
        let mut chunk = [0; 4096];
        let read = stream.read(&mut chunk).await.unwrap();
        assert!(read > 0, "the request ended early");
        request.extend_from_slice(&chunk[..read]);
        let Some(end) = request.windows(4).position(|window| window == b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8_lossy(&request[..end]).to_ascii_lowercase();
        let length = head.split("content-length: ").nth(1).unwrap();
        let length: usize = length.lines().next().unwrap().parse().unwrap();
        if request.len() >= end + 4 + length {
            break request[end + 4..end + 4 + length].to_vec();
        }
    };
    let body = message(&question, says);
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/dns-message\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(&body).await.unwrap();
}

/// A DNS answer (RFC 1035 4.1) to the one question of a message.
fn message(question: &[u8], says: &Says) -> Vec<u8> {
    let name_ends = 12 + question[12..].iter().position(|byte| *byte == 0).unwrap();
    let asked = &question[12..name_ends + 5];
    let (code, answers) = match says {
        Says::Text(_) => (0, 1),
        Says::NoSuchName => (3, 0),
        Says::Failed => (2, 0),
    };
    let mut body = vec![
        question[0],
        question[1],
        0x81,
        0x80 | code,
        0,
        1,
        0,
        answers,
        0,
        0,
        0,
        0,
    ];
    body.extend_from_slice(asked);
    if let Says::Text(text) = says {
        // The name is the question's; TXT, IN, five minutes.
        body.extend_from_slice(&[0xc0, 12, 0, 16, 0, 1, 0, 0, 1, 44]);
        let length = u8::try_from(text.len()).unwrap();
        body.extend_from_slice(&(u16::from(length) + 1).to_be_bytes());
        body.push(length);
        body.extend_from_slice(text.as_bytes());
    }
    body
}

async fn bench_that_asks(says: Says) -> (Bench, Arc<Mutex<u32>>) {
    let (address, asked) = name_service(says).await;
    let folder = tempfile::tempdir().unwrap();
    let bench = bench_asking(folder, FakeKeychain::working(), Arc::new(SystemClock), address);
    (bench, asked)
}

impl Bench {
    async fn with_mail_file(&self, bytes: &[u8]) -> Result<AppView, CommandError> {
        let path = self._folder.path().join("answer.eml");
        std::fs::write(&path, bytes).unwrap();
        *lock(&self.desktop.picks) = Some(path);
        self.follow(Ask::PickMail).await
    }

    /// Keeps the mail that waits, and returns what stands in the record: what is noted, and how it is known.
    async fn kept(&self) -> (Box<MailKept>, HowView) {
        self.follow(Ask::KeepMail).await.unwrap();
        let store = lock(&self.controls.store);
        let entry = store.entry(store.len() - 1).unwrap().unwrap();
        let how = row(&entry).unwrap().how;
        let Observation::MailKept(kept) = Observation::decode(&entry.kind, &entry.body).unwrap() else {
            panic!("{}", entry.kind)
        };
        (kept, how)
    }
}

fn mail_shown(view: AppView) -> MailView {
    view.waiting_mail.unwrap()
}

#[tokio::test]
async fn each_verdict_on_a_mail_is_shown_and_kept_with_how_it_is_known() {
    let other = signed_by("example.com", false, MAIL);
    let fitting = || Says::Text(record());
    let strange = DkimKeyPair::generate_ed25519().unwrap();
    let strange = format!("v=DKIM1; k=ed25519; p={}", strange.encoded_public_key());
    let table = [
        ("as it was sent", signed(MAIL), fitting(), "valid", None, 1),
        (
            "another text",
            signed(MAIL).replace("12345", "99999"),
            fitting(),
            "altered",
            None,
            1,
        ),
        (
            "another subject",
            signed(MAIL).replace("Your objection\r\nDate", "We have stopped\r\nDate"),
            fitting(),
            "altered",
            None,
            1,
        ),
        ("not signed", MAIL.to_owned(), fitting(), "not_signed", None, 0),
        ("key gone", signed(MAIL), Says::NoSuchName, "key_gone", None, 1),
        (
            "key taken back",
            signed(MAIL),
            Says::Text("v=DKIM1; p=".to_owned()),
            "key_gone",
            None,
            1,
        ),
        (
            "no answer",
            signed(MAIL),
            Says::Failed,
            "cannot_tell",
            Some("key_not_known"),
            1,
        ),
        (
            "key of another",
            signed(MAIL),
            Says::Text(strange),
            "altered",
            None,
            1,
        ),
        (
            "signed by another",
            other,
            fitting(),
            "cannot_tell",
            Some("other_signer"),
            0,
        ),
    ];
    for (case, file, says, verdict, doubt, questions) in table {
        let (bench, asked) = bench_that_asks(says).await;
        let shown = mail_shown(bench.with_mail_file(file.as_bytes()).await.unwrap());
        assert_eq!(
            (shown.verdict, *lock(&asked)),
            (None, 0),
            "{case}: asked before the press"
        );
        let shown = mail_shown(bench.follow(Ask::CheckMail).await.unwrap());
        assert_eq!(
            (shown.verdict.as_deref(), shown.doubt.as_deref()),
            (Some(verdict), doubt),
            "{case}"
        );
        assert_eq!(*lock(&asked), questions, "{case}");
        let valid = verdict == "valid";
        let how = match valid {
            true => HowView::SignedBySender,
            false => HowView::Imported,
        };
        assert_eq!(shown.how, how, "{case}");
        assert_eq!(shown.signer.as_deref(), valid.then_some("linkedin.com"), "{case}");
        let (kept, how_kept) = bench.kept().await;
        let noted = kept.verdict.unwrap();
        assert_eq!(noted["verdict"].as_str(), Some(verdict), "{case}");
        assert_eq!(noted["doubt"].as_str(), doubt, "{case}");
        assert_eq!((kept.signed, how_kept), (valid, how), "{case}");
        // The key record is kept with the verdict that rests on it.
        let keys = kept.keys.unwrap();
        let found = keys.as_array().unwrap();
        if valid {
            assert_eq!(found[0]["texts"][0], record(), "{case}");
            assert_eq!(found[0]["name"], "k1._domainkey.linkedin.com.", "{case}");
        }
    }
}

#[tokio::test]
async fn a_mail_kept_without_a_check_claims_no_verdict() {
    let (bench, asked) = bench_that_asks(Says::Text(record())).await;
    bench.with_mail_file(signed(MAIL).as_bytes()).await.unwrap();
    let (kept, how) = bench.kept().await;
    assert_eq!((kept.verdict, kept.keys, kept.signed), (None, None, false));
    assert_eq!((how, *lock(&asked)), (HowView::Imported, 0));
}

/// What a hostile file comes to.
#[derive(Debug, Clone, Copy)]
enum Comes {
    /// It is not taken, and a page says why.
    Refused(CommandErrorCode),
    /// It is shown, and the check comes to this verdict, with this doubt.
    Judged(&'static str, Option<&'static str>),
}

type Hostile = (&'static str, Vec<u8>, Comes);

const TOO_LARGE: Comes = Comes::Refused(CommandErrorCode::MailTooLarge);
const UNREADABLE: Comes = Comes::Refused(CommandErrorCode::MailUnreadable);
const UNSIGNED: Comes = Comes::Judged("not_signed", None);
const HEAD: &str = "From: a@linkedin.com\r\nSubject: s\r\n";
const MIXED: &str = "From: a@linkedin.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";

fn doubted(doubt: &'static str) -> Comes {
    Comes::Judged("cannot_tell", Some(doubt))
}

fn nested(depth: usize) -> Vec<u8> {
    let parts: String = (0..depth)
        .map(|depth| {
            let next = depth + 1;
            format!("--b{depth}\r\nContent-Type: multipart/mixed; boundary=b{next}\r\n\r\n")
        })
        .collect();
    format!("From: a@linkedin.com\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n{parts}").into()
}

/// Files that are too much, and files that are no mail.
fn refused() -> Vec<Hostile> {
    let many_parts = "--b\r\n\r\nx\r\n".repeat(5_000);
    let many_lines = "X: y\r\n".repeat(10_000);
    vec![
        (
            "five megabytes",
            format!("{}{}", signed(MAIL), "x".repeat(5 << 20)).into(),
            TOO_LARGE,
        ),
        ("nested 200 deep", nested(200), TOO_LARGE),
        ("nested 50 000 deep", nested(50_000), TOO_LARGE),
        ("5 000 parts", format!("{MIXED}{many_parts}").into(), TOO_LARGE),
        (
            "10 000 header lines",
            format!("{many_lines}{HEAD}\r\nx").into(),
            TOO_LARGE,
        ),
        ("no headers", "\r\n\r\nonly text".into(), UNREADABLE),
        ("no sender", "Subject: s\r\n\r\nx".into(), UNREADABLE),
        ("nothing", Vec::new(), UNREADABLE),
        ("NUL bytes alone", vec![0; 4096], UNREADABLE),
    ]
}

/// Mails whose parts or letters are not what they say.
fn misshapen() -> Vec<Hostile> {
    let encoded =
        |how: &str, text: &str| format!("{HEAD}Content-Transfer-Encoding: {how}\r\n\r\n{text}\r\n").into();
    let typed = |kind: &str, text: &str| format!("{HEAD}Content-Type: {kind}\r\n\r\n{text}").into();
    let words = "From: =?x?q?=?= <a@linkedin.com>\r\n\
        Subject: =?utf-8?b?QQdCDQpY?= =?utf-8?q?=E2=80=AE?=\r\n\r\nx";
    let script = "<p>Hello</p><script>steal()</script><img src=\"http://x/y\">";
    let part = "--b\r\nContent-Type: text/html\r\n\r\n<p>x";
    let turned = "\r\nabc\u{202e}def\u{2066}\u{7}\u{1b}[31m\r\n";
    let mut not_utf8 = signed(MAIL).into_bytes();
    not_utf8.extend_from_slice(b"\xff\xfe\xc3\x28");
    vec![
        ("nested 190 deep", nested(190), UNSIGNED),
        ("base64 that is none", encoded("base64", "!!!! ===="), UNSIGNED),
        (
            "quoted-printable that is none",
            encoded("quoted-printable", "=ZZ=0=\x07=E2=80=AE"),
            UNSIGNED,
        ),
        (
            "a character set that is none",
            typed("text/plain; charset=x-none", "hello\r\n"),
            UNSIGNED,
        ),
        ("encoded words that are none", words.into(), UNSIGNED),
        (
            "bytes that are no UTF-8",
            not_utf8,
            Comes::Judged("altered", None),
        ),
        (
            "no boundary",
            typed("multipart/mixed", "--b\r\n\r\nx\r\n"),
            UNSIGNED,
        ),
        (
            "a boundary that never comes",
            format!("{MIXED}x\r\n").into(),
            UNSIGNED,
        ),
        ("a part without an end", format!("{MIXED}{part}").into(), UNSIGNED),
        (
            "NUL bytes in the text",
            format!("{HEAD}\r\na\0b\0\r\n").into(),
            UNSIGNED,
        ),
        ("script and pictures", typed("text/html", script), UNSIGNED),
        ("turned writing", format!("{HEAD}{turned}").into(), UNSIGNED),
    ]
}

/// Mails that claim more than their signature gives.
fn pretended() -> Vec<Hostile> {
    let above = |extra: &str, mail: &str| format!("{extra}\r\n{mail}").into();
    let part = signed_by("linkedin.com", true, MAIL);
    let bogus = "DKIM-Signature: v=1; a=; b=; d=linkedin.com; s=k1";
    let good = &signed(MAIL);
    vec![
        (
            "two senders",
            above("From: LinkedIn <x@linkedin.com>", good),
            doubted("repeated_header"),
        ),
        (
            "two subjects",
            above("Subject: We have stopped", good),
            doubted("repeated_header"),
        ),
        (
            "a length that covers a part",
            format!("{part}And this was put below.\r\n").into(),
            doubted("part_only"),
        ),
        ("a length that covers all", part.into(), doubted("part_only")),
        (
            "NUL bytes in the headers",
            above("X-Odd: a\0b", good),
            doubted("odd_headers"),
        ),
        (
            "a signature of nothing alone",
            above(bogus, MAIL),
            doubted("bad_signature"),
        ),
        (
            "a signature of nothing above a good one",
            above(bogus, good),
            Comes::Judged("valid", None),
        ),
    ]
}

/// Whether each of these texts is one that a page can show without being led astray.
fn is_plain(shown: &MailView) -> bool {
    let texts = [&shown.from, &shown.from_name, &shown.subject, &shown.text];
    let texts = texts.into_iter().chain(&shown.to).chain(&shown.attachments);
    let odd = |c: char| {
        (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    texts.into_iter().all(|text| !text.contains(odd))
}

#[tokio::test]
async fn hostile_files_end_in_a_verdict_or_a_page_that_says_why_and_never_in_markup() {
    let words = include_str!("../../../../ui/locales/en/app.ftl");
    let verdicts = include_str!("../../../../ui/locales/en/follow-up.ftl");
    for (case, file, comes) in [refused(), misshapen(), pretended()].concat() {
        let (bench, _) = bench_that_asks(Says::Text(record())).await;
        match (bench.with_mail_file(&file).await, comes) {
            (Err(error), Comes::Refused(code)) => {
                assert_eq!(error.code, code, "{case}");
                let name = show::code(&code).unwrap().replace('_', "-");
                for part in ["what", "next"] {
                    assert!(
                        words.contains(&format!("\nproblem-{name}-{part} = ")),
                        "{case}: {name}"
                    );
                }
                assert!(lock(&bench.controls.store).is_empty(), "{case}");
            }
            (Ok(view), Comes::Judged(verdict, doubt)) => {
                let before = mail_shown(view);
                assert!(is_plain(&before), "{case}: {before:?}");
                let bare = !before.from_html || !before.text.contains(['<', '>']);
                assert!(bare && !before.text.contains("http:"), "{case}: {}", before.text);
                let shown = mail_shown(bench.follow(Ask::CheckMail).await.unwrap());
                assert_eq!(
                    (shown.verdict.as_deref(), shown.doubt.as_deref()),
                    (Some(verdict), doubt),
                    "{case}"
                );
                assert!(
                    verdicts.contains(&format!("\nmail-verdict-{verdict} = ")),
                    "{case}"
                );
                if let Some(doubt) = doubt {
                    assert!(
                        verdicts.contains(&format!("\nmail-doubt-{doubt} = ")),
                        "{case}: {doubt}"
                    );
                }
                assert_eq!(shown.text, before.text, "{case}");
                // What is kept is the file, byte for byte.
                let (kept, _) = bench.kept().await;
                assert_eq!(kept.sha256, evidence::sha256(&file).to_string(), "{case}");
            }
            (came, _) => panic!("{case}: {:?}", came.map(|view| view.waiting_mail)),
        }
    }
}
