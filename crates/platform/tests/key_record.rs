//! Asking for a key over HTTPS's plain cousin on this computer: what is sent, and what each answer comes to.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on stops")]

use mail_auth::hickory_resolver::proto::op::{Message, MessageType, ResponseCode};
use mail_auth::hickory_resolver::proto::rr::rdata::TXT;
use mail_auth::hickory_resolver::proto::rr::{Name, RData, Record, RecordType};
use platform::mail::key_record::{AskKeyError, DnsOverHttps, KeyAnswer, KeyRecords};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const NAME: &str = "k1._domainkey.linkedin.com.";

/// A resolver for one question. `reply` makes its body from the question; the request's head comes back as well.
async fn ask(name: &str, reply: impl Fn(Message) -> Vec<u8> + Send + 'static) -> (KeyAnswer, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/dns-query", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        let (head, question) = loop {
            let mut chunk = [0; 4096];
            let read = stream.read(&mut chunk).await.unwrap();
            assert!(read > 0, "the request ended early");
            request.extend_from_slice(&chunk[..read]);
            let Some(end) = request.windows(4).position(|window| window == b"\r\n\r\n") else {
                continue;
            };
            let head = String::from_utf8(request[..end].to_vec())
                .unwrap()
                .to_ascii_lowercase();
            let length: usize = head
                .split("content-length: ")
                .nth(1)
                .unwrap()
                .lines()
                .next()
                .unwrap()
                .parse()
                .unwrap();
            if request.len() >= end + 4 + length {
                break (head, Message::from_vec(&request[end + 4..]).unwrap());
            }
        };
        let body = reply(question);
        let answer = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/dns-message\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
            body.len()
        );
        stream.write_all(answer.as_bytes()).await.unwrap();
        stream.write_all(&body).await.unwrap();
        head
    });
    let answer = DnsOverHttps::loopback(&address).unwrap().texts(name).await;
    (answer, server.await.unwrap())
}

fn response(question: &Message, code: ResponseCode, texts: &[&[&str]]) -> Message {
    let mut answer = question.clone();
    answer.metadata.message_type = MessageType::Response;
    answer.metadata.response_code = code;
    answer.metadata.authentic_data = true;
    for strings in texts {
        let text = TXT::new(strings.iter().map(|text| (*text).to_owned()).collect());
        answer.add_answer(Record::from_rdata(
            Name::from_ascii(NAME).unwrap(),
            300,
            RData::TXT(text),
        ));
    }
    answer
}

#[tokio::test]
async fn a_key_is_asked_for_by_post_without_a_trace_and_kept_as_it_came() {
    let (answer, head) = ask(NAME, |question| {
        assert_eq!(question.metadata.id, 0);
        assert_eq!(question.queries.len(), 1);
        assert_eq!(question.queries[0].name().to_ascii(), NAME);
        assert_eq!(question.queries[0].query_type(), RecordType::TXT);
        response(
            &question,
            ResponseCode::NoError,
            &[&["v=DKIM1; ", "p=abc"], &["other"]],
        )
        .to_vec()
        .unwrap()
    })
    .await;
    assert!(head.starts_with("post /dns-query http/1.1\r\n"), "{head}");
    for trace in ["cookie", "referer", "linkedin"] {
        assert!(!head.contains(trace), "{head}");
    }
    let KeyAnswer::Found(record) = answer else {
        panic!("{answer:?}")
    };
    assert_eq!((record.name.as_str(), record.dnssec), (NAME, true));
    assert_eq!(record.texts, ["v=DKIM1; p=abc", "other"]);
    assert!(Message::from_vec(&record.answer).is_ok());
}

#[tokio::test]
async fn a_name_without_a_text_is_gone_and_a_failure_is_not() {
    for (code, gone) in [
        (ResponseCode::NXDomain, true),
        (ResponseCode::NoError, true),
        (ResponseCode::ServFail, false),
        (ResponseCode::Refused, false),
    ] {
        let (answer, _) = ask(NAME, move |question| {
            response(&question, code, &[]).to_vec().unwrap()
        })
        .await;
        assert_eq!(matches!(answer, KeyAnswer::Gone), gone, "{code:?}: {answer:?}");
        assert_eq!(
            matches!(answer, KeyAnswer::NotAsked(AskKeyError::NoAnswer)),
            !gone,
            "{code:?}"
        );
    }
}

#[tokio::test]
async fn an_answer_to_another_question_or_none_at_all_says_nothing() {
    let other = |question: Message| {
        let mut answer = response(&question, ResponseCode::NXDomain, &[]);
        answer.queries[0].set_name(Name::from_ascii("other.example.").unwrap());
        answer.to_vec().unwrap()
    };
    let cut = |question: Message| {
        let mut answer = response(&question, ResponseCode::NoError, &[&["v=DKIM1; p=abc"]]);
        answer.metadata.truncation = true;
        answer.to_vec().unwrap()
    };
    let huge = |question: Message| {
        let text = "x".repeat(200);
        let many: Vec<&str> = vec![&text; 100];
        response(&question, ResponseCode::NoError, &[&many])
            .to_vec()
            .unwrap()
    };
    let garbage = |_: Message| b"<html>sign in to this network</html>".to_vec();
    let echo = |question: Message| question.to_vec().unwrap();
    let answers = [
        ask(NAME, other).await.0,
        ask(NAME, cut).await.0,
        ask(NAME, huge).await.0,
        ask(NAME, garbage).await.0,
        ask(NAME, echo).await.0,
    ];
    for answer in answers {
        assert!(
            matches!(answer, KeyAnswer::NotAsked(AskKeyError::NoAnswer)),
            "{answer:?}"
        );
    }
    let nowhere = DnsOverHttps::loopback("http://127.0.0.1:9/dns-query").unwrap();
    assert!(matches!(
        nowhere.texts(NAME).await,
        KeyAnswer::NotAsked(AskKeyError::Http(_))
    ));
    let long = "x".repeat(70);
    assert!(matches!(
        nowhere.texts(&long).await,
        KeyAnswer::NotAsked(AskKeyError::Name)
    ));
}
