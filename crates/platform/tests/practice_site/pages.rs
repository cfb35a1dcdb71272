//! What holds for every page: it says what it is, brings nothing from elsewhere, and gives nothing away.

use platform::practice_site::{OBJECTION_PATH, SETTING_PATH, Scenario};
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;

use crate::browser::{Browser, raw, site};

#[tokio::test]
async fn every_page_says_that_it_is_practice_and_brings_nothing_from_elsewhere() {
    for (scenario, words) in [
        (Scenario::On, "Practice. This is a pretend site."),
        (Scenario::German, "Übung. Das ist eine nachgebaute Website."),
        (Scenario::Arabic, "تدريب."),
    ] {
        let site = site(scenario).await;
        let mut browser = Browser::new(&site);
        for signed_in in [false, true] {
            if signed_in {
                browser.sign_in().await;
            }
            for path in [
                "/",
                "/feed/",
                "/login",
                "/uas/login",
                "/checkpoint/challenge/x",
                "/mypreferences/d/",
                SETTING_PATH,
                "/mypreferences/d/categories/privacy",
                OBJECTION_PATH,
                "/help/linkedin/thankyou",
                "/nowhere",
            ] {
                let (_, page) = browser.open(path).await.unwrap();
                assert!(page.body.contains(words), "{path}");
                assert!(!page.body.contains("{{"), "{path}: a placeholder is left");
                for once in ["<main ", "<h1", "<aside ", "<title>"] {
                    assert_eq!(page.body.matches(once).count(), 1, "{path}: {once}");
                }
                for foreign in [
                    "http://",
                    "https://",
                    "src=",
                    "@import",
                    "url(",
                    "javascript:",
                    " onclick",
                ] {
                    assert!(!page.body.contains(foreign), "{path}: {foreign}");
                }
                let policy = page.header("content-security-policy").unwrap();
                assert!(
                    policy.starts_with("default-src 'none';") && !policy.contains("unsafe"),
                    "{policy}"
                );
                let nonce = policy
                    .split("'nonce-")
                    .nth(1)
                    .unwrap()
                    .split('\'')
                    .next()
                    .unwrap();
                assert!(nonce.len() == 32 && page.body.contains(&format!("<style nonce=\"{nonce}\">")));
                assert_eq!(page.header("cache-control"), Some("no-store"));
            }
        }
    }
}

#[tokio::test]
async fn the_objection_form_says_what_is_missing_and_keeps_what_was_typed() {
    let site = site(Scenario::On).await;
    let mut browser = Browser::new(&site);
    let page = browser
        .post(
            OBJECTION_PATH,
            "firstname=%3Cb%3E&lastname=&email=a&objection_type=x",
        )
        .await;
    assert_eq!(page.status, 422);
    assert!(
        page.body.contains("value=\"&lt;b&gt;\""),
        "typed text is kept and escaped"
    );
    for id in [
        "dyna-lastname",
        "dyna-email",
        "dyna-objection_type",
        "dyna-confirm",
    ] {
        assert!(page.body.contains(&format!("href=\"#{id}\"")), "{id}");
        assert!(page.body.contains(&format!("id=\"{id}-error\"")), "{id}");
    }
    assert!(!page.body.contains("href=\"#dyna-firstname\""));
    assert!(site.state().objections.is_empty());
}

#[tokio::test]
async fn an_objection_is_received_without_signing_in() {
    let site = site(Scenario::On).await;
    let mut browser = Browser::new(&site);
    let form = "firstname=Robin&lastname=Example&email=robin%40example.org&objection_type=ai-training&\
                addl_info=I+object.&confirm=yes";
    let answer = browser.post("/help/linkedin/ask/ts-dpro", form).await;
    assert_eq!(
        answer.header("location"),
        Some("/help/linkedin/thankyou?case=PRACTICE-0001")
    );
    let (_, page) = browser
        .open("/help/linkedin/thankyou?case=PRACTICE-0001")
        .await
        .unwrap();
    assert!(page.body.contains("id=\"practice-case\">PRACTICE-0001<"));
    let (_, page) = browser
        .open("/help/linkedin/thankyou?case=%3Cb%3E")
        .await
        .unwrap();
    assert!(!page.body.contains("practice-case"));
    let received = site.state().objections;
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].email, "robin@example.org");
    assert_eq!(received[0].details, "I object.");
    assert!(
        !format!("{received:?}").contains("robin"),
        "what was typed stays out of logs"
    );
}

#[tokio::test]
async fn a_sign_in_never_leads_away() {
    let site = site(Scenario::On).await;
    let mut browser = Browser::new(&site);
    for away in [
        "https%3A%2F%2Fevil.example",
        "%2F%2Fevil.example",
        "%2F%5Cevil.example",
        "%2Fa%0D%0Ax%3A+y",
        "",
    ] {
        let answer = browser
            .post("/uas/login", &format!("name=a&session_redirect={away}"))
            .await;
        assert_eq!(answer.header("location"), Some(SETTING_PATH), "{away}");
    }
    let nameless = browser
        .post("/uas/login", "name=++&session_redirect=%2Ffeed%2F")
        .await;
    assert_eq!(nameless.status, 422);
}

#[tokio::test]
async fn the_session_cookie_is_out_of_reach_of_scripts_and_ends_with_signing_out() {
    let site = site(Scenario::On).await;
    let mut browser = Browser::new(&site);
    let answer = browser.post("/uas/login", "name=a").await;
    let cookie = answer.header("set-cookie").unwrap();
    assert!(
        cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"),
        "{cookie}"
    );
    assert!(site.state().signed_in);
    let kept = browser.cookie.clone();
    browser.post("/uas/logout", "").await;
    assert!(!site.state().signed_in);
    browser.cookie = kept;
    assert_eq!(
        browser.put_switch(0, false).await,
        401,
        "the old cookie is worth nothing"
    );
}

#[tokio::test]
async fn nothing_is_answered_to_another_name_or_another_sites_page() {
    let site = site(Scenario::On).await;
    let host = site.origin().strip_prefix("http://").unwrap();
    let port = host.rsplit(':').next().unwrap();
    for given in [
        format!("evil.example:{port}"),
        format!("localhost:{port}"),
        "127.0.0.1".to_owned(),
    ] {
        let answer = raw(host, &format!("GET /login HTTP/1.1\r\nhost: {given}\r\n\r\n"))
            .await
            .unwrap();
        assert_eq!(answer.status, 421, "{given}");
    }
    let mut browser = Browser::new(&site);
    browser.sign_in().await;
    for origin in ["https://evil.example", "null", "http://127.0.0.1:1"] {
        let headers = format!("origin: {origin}\r\n");
        let body = "{\"switch\":0,\"on\":false}";
        let answer = browser
            .send("PUT", "/practice-api/setting", &headers, body)
            .await
            .unwrap();
        assert_eq!(answer.status, 421, "{origin}");
    }
    assert!(site.state().switch_on);
}

#[tokio::test]
async fn a_wrong_or_huge_request_is_refused_and_the_site_goes_on() {
    let site = site(Scenario::On).await;
    let mut browser = Browser::new(&site);
    browser.sign_in().await;
    for body in [
        "",
        "{}",
        "[]",
        "{\"switch\":-1,\"on\":true}",
        "{\"switch\":0,\"on\":\"no\"}",
    ] {
        let answer = browser
            .send("PUT", "/practice-api/setting", "", body)
            .await
            .unwrap();
        assert_eq!(answer.status, 400, "{body}");
    }
    let huge = "x".repeat(200 * 1024);
    let answer = browser.send("POST", OBJECTION_PATH, "", &huge).await;
    assert!(answer.is_none_or(|answer| answer.status == 413));
    for method in ["DELETE", "OPTIONS", "TRACE", "PATCH"] {
        assert_eq!(
            browser.send(method, SETTING_PATH, "", "").await.unwrap().status,
            405,
            "{method}"
        );
    }
    assert_eq!(browser.open(SETTING_PATH).await.unwrap().1.status, 200);
    assert!(site.state().switch_on);
}

#[tokio::test]
async fn the_port_is_on_this_computer_only_and_closed_after_practice() {
    let site = site(Scenario::On).await;
    let host = site.origin().strip_prefix("http://").unwrap().to_owned();
    assert!(host.starts_with("127.0.0.1:"));
    let mut open = TcpStream::connect(&host).await.unwrap();
    site.stop().await;
    assert!(TcpStream::connect(&host).await.is_err());
    let mut rest = Vec::new();
    assert!(
        matches!(open.read_to_end(&mut rest).await, Ok(0) | Err(_)),
        "open connections end too"
    );
}
