//! `verify.html` as people use it: opened from a disk in both engines, given every vector of `crates/evidence/testdata`.
//!
//! That its script agrees with the other verifiers is shown in `crates/evidence` too, in Node; here it is the page.

use std::fs;
use std::io::ErrorKind;
use std::net::TcpListener;
use std::path::{Path, PathBuf};

use evidence::{NotABundle, Verdict, verify_bundle, verify_page};
use fantoccini::key::Key;
use serde_json::{Value, json};
use support::engine::{Browser, Colours, Engine};
use support::stage::{Keychain, Stage};
use support::{programs, syscalls};

/// Waits for the page's verdict and returns it, with what stands in its list.
const ANSWER: &str = "const done = arguments[arguments.length - 1], answer = document.getElementById('answer');\
    const look = () => {\
      if (!answer.dataset.verdict) return;\
      watch.disconnect();\
      const rows = [...answer.querySelectorAll('dt')].map((dt) => [dt.textContent, dt.nextElementSibling.textContent]);\
      done({ verdict: answer.dataset.verdict, text: answer.innerText, rows: Object.fromEntries(rows) });\
    };\
    const watch = new MutationObserver(look);\
    watch.observe(answer, { attributes: true });\
    look();";

/// Chromium asks the kernel, with or without a page, whether there is a route for IPv6: it connects a datagram socket to
/// this place, which sends nothing. No setting stops it.
const PROBE: &str =
    r#"sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:4860:4860::8888""#;

struct Bench {
    browser: Browser,
    account: PathBuf,
    page: PathBuf,
    // Last, because the others use it.
    _stage: Stage,
}

impl Bench {
    /// The page lies on the disk as it lies in a bundle, and is opened as a file.
    async fn open(engine: Engine, colours: Colours) -> Self {
        let stage = Stage::start(Keychain::Absent).unwrap();
        let account = stage.scratch().join("connections");
        let page = stage.scratch().join("verify.html");
        fs::write(&page, verify_page().bytes).unwrap();
        let browser = Browser::open(&stage, engine, colours, &account).await.unwrap();
        browser.go(&page).await.unwrap();
        Self {
            browser,
            account,
            page,
            _stage: stage,
        }
    }

    async fn answer_to(&self, bundle: &Path) -> Value {
        let forget = "delete document.getElementById('answer').dataset.verdict";
        self.browser.run(forget, vec![]).await.unwrap();
        self.browser.choose_file("#file", bundle).await.unwrap();
        self.browser.run_async(ANSWER, vec![]).await.unwrap()
    }

    /// Ends the browser and says what of it left this computer.
    async fn close(self) {
        self.browser.close().await.unwrap();
        let account = fs::read_to_string(&self.account).unwrap();
        assert!(!account.is_empty(), "nothing was watched");
        let out = syscalls::ways_out(&account)
            .into_iter()
            .filter(|line| !line.contains(PROBE));
        assert_eq!(out.collect::<Vec<_>>(), Vec::<&str>::new());
    }
}

fn testdata() -> PathBuf {
    programs::root().join("crates/evidence/testdata")
}

fn vectors() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in ["intact", "tampered", "refused", "hostile"] {
        let items = fs::read_dir(testdata().join(folder)).unwrap();
        let paths = items.map(|item| item.unwrap().path());
        found.extend(paths.filter(|path| path.extension().is_some_and(|ending| ending == "zip")));
    }
    found.sort();
    assert!(found.len() > 150, "{}", found.len());
    found
}

/// Holds the page's answer against that of `evidence-verify`.
fn compare(answer: &Value, bundle: &Path) {
    let what = bundle.display();
    let rows = &answer["rows"];
    match verify_bundle(bundle) {
        Ok(report) if report.verdict == Verdict::Intact => {
            assert_eq!(answer["verdict"], "intact", "{what}: {answer}");
            let records = format!("{}, of which {} are shown here", report.records, report.disclosed);
            assert_eq!(rows["Records in the log"], json!(records), "{what}");
            let sealed = rows["Sealed by the key"].as_str().unwrap();
            match report.fingerprint {
                Some(print) => assert_eq!(sealed, print, "{what}"),
                None => assert!(sealed.starts_with("No key."), "{what}: {sealed}"),
            }
            let said = answer["text"].as_str().unwrap();
            assert_eq!(
                said.contains("Practice: these records"),
                report.practice,
                "{what}: {said}"
            );
        }
        Ok(_) => assert_eq!(answer["verdict"], "changed", "{what}: {answer}"),
        Err(NotABundle::Io(error)) => panic!("{what}: {error}"),
        Err(_) => assert_eq!(answer["verdict"], "unreadable", "{what}: {answer}"),
    }
    let sha256 = evidence::sha256_of(fs::File::open(bundle).unwrap())
        .unwrap()
        .to_string();
    let code: Vec<&str> = (0..8).map(|group| &sha256[4 * group..4 * group + 4]).collect();
    let said = answer["text"].as_str().unwrap();
    assert!(said.contains(&code.join(" ")), "{what}: {said}");
    if answer["verdict"] != "intact" {
        assert_eq!(rows, &json!({}), "{what}: nothing is said of what did not pass");
    }
}

async fn every_vector(engine: Engine) {
    let bench = Bench::open(engine, Colours::Light).await;
    for bundle in vectors() {
        compare(&bench.answer_to(&bundle).await, &bundle);
    }
    let asked = "return performance.getEntriesByType('resource').length";
    assert_eq!(bench.browser.run(asked, vec![]).await.unwrap(), json!(0));
    bench.close().await;
}

#[tokio::test]
async fn chromium_says_what_evidence_verify_says_of_every_vector() {
    every_vector(Engine::Chromium).await;
}

#[tokio::test]
async fn webkit_says_what_evidence_verify_says_of_every_vector() {
    every_vector(Engine::WebKit).await;
}

/// Drops a file on the page: `arguments` are its bytes as a list.
const DROP: &str = "const file = new File([Uint8Array.from(arguments[0])], 'bundle.zip'), carried = new DataTransfer();\
    carried.items.add(file);\
    for (const kind of ['dragover', 'drop']) {\
      const event = new DragEvent(kind, { dataTransfer: carried, bubbles: true, cancelable: true });\
      document.getElementById('drop').dispatchEvent(event);\
      if (!event.defaultPrevented) throw new Error(`${kind} would have left the page`);\
    }";

/// An engine of some years ago: WebCrypto without Ed25519.
const OLDER: &str = "const known = SubtleCrypto.prototype.importKey;\
    SubtleCrypto.prototype.importKey = function (form, key, kind, ...more) {\
      return kind?.name === 'Ed25519' ? Promise.reject(new DOMException('unknown', 'NotSupportedError'))\
        : known.call(this, form, key, kind, ...more);\
    };";

async fn more_than_verdicts(engine: Engine) {
    let bench = Bench::open(engine, Colours::Light).await;
    let browser = &bench.browser;
    let sealed = testdata().join("intact/sealed.zip");
    let print = verify_bundle(&sealed).unwrap().fingerprint.unwrap();

    // By the keyboard alone: the field for the fingerprint, then the file.
    let focus = "return document.activeElement.id";
    for place in ["known", "file"] {
        browser.press(Key::Tab).await.unwrap();
        assert_eq!(browser.run(focus, vec![]).await.unwrap(), place);
        let ring =
            "const style = getComputedStyle(document.activeElement); return style.outlineStyle !== 'none'";
        assert_eq!(browser.run(ring, vec![]).await.unwrap(), json!(true), "{place}");
    }

    // Dropped instead of chosen.
    let bytes = fs::read(&sealed).unwrap();
    browser.run(DROP, vec![json!(bytes)]).await.unwrap();
    let answer = browser.run_async(ANSWER, vec![]).await.unwrap();
    compare(&answer, &sealed);

    // A fingerprint from elsewhere, before the file and after it.
    let known = browser
        .client()
        .find(fantoccini::Locator::Css("#known"))
        .await
        .unwrap();
    known.send_keys("SHA256:another").await.unwrap();
    assert_eq!(bench.answer_to(&sealed).await["verdict"], "other key");
    known.clear().await.unwrap();
    known.send_keys(&print).await.unwrap();
    let now = "return document.getElementById('answer').dataset.verdict";
    assert_eq!(browser.run(now, vec![]).await.unwrap(), "intact");

    // Where signatures cannot be checked, nothing sealed is called intact, and what is seen without them still counts.
    browser.go(&bench.page).await.unwrap();
    browser.run(OLDER, vec![]).await.unwrap();
    for (bundle, verdict) in [
        ("intact/sealed.zip", "partly checked"),
        ("intact/partial.zip", "partly checked"),
        ("intact/unsealed.zip", "intact"),
        (
            "tampered/report-edited-rebuilt.seal-invalid.zip",
            "partly checked",
        ),
        ("tampered/report-edited.hash-differs.zip", "changed"),
        ("tampered/seal-removed-rebuilt.seal-missing.zip", "changed"),
        ("tampered/key-replaced-rebuilt.unknown-key.zip", "changed"),
        ("refused/not-a-zip.not-a-zip.zip", "unreadable"),
    ] {
        let answer = bench.answer_to(&testdata().join(bundle)).await;
        assert_eq!(answer["verdict"], verdict, "{bundle}: {answer}");
        let open = answer["text"]
            .as_str()
            .unwrap()
            .contains("cannot check the signature here");
        assert_eq!(open, verdict == "partly checked", "{bundle}: {answer}");
    }

    // Without scripts it says what to do, and offers no field that would do nothing.
    let without = "const frame = document.createElement('iframe');\
        frame.setAttribute('sandbox', 'allow-same-origin'); frame.srcdoc = arguments[0]; frame.width = 900; frame.height = 900;\
        const done = arguments[arguments.length - 1];\
        frame.onload = () => done([frame.contentDocument.body.innerText, frame.contentDocument.getElementById('file').checkVisibility()]);\
        document.body.append(frame);";
    browser.client().goto("about:blank").await.unwrap();
    let page = String::from_utf8(verify_page().bytes).unwrap();
    let said = browser.run_async(without, vec![json!(page)]).await.unwrap();
    assert_eq!(said[1], json!(false), "the file field is shown");
    for words in ["scripts are turned off", "READ-ME-FIRST.txt"] {
        assert!(said[0].as_str().unwrap().contains(words), "{said}");
    }
    bench.close().await;
}

#[tokio::test]
async fn in_chromium_it_works_by_keyboard_and_by_drop_and_never_says_more_than_it_checked() {
    more_than_verdicts(Engine::Chromium).await;
}

#[tokio::test]
async fn in_webkit_it_works_by_keyboard_and_by_drop_and_never_says_more_than_it_checked() {
    more_than_verdicts(Engine::WebKit).await;
}

/// Tries every way out that a page has; once the policy has stopped so many, answers with those that came through.
const WAYS: &str = "const there = arguments[0], done = arguments[arguments.length - 1], came = []; let stopped = 0, tried = false;\
    const look = () => { if (tried && stopped >= arguments[1]) done(came); };\
    document.addEventListener('securitypolicyviolation', () => { stopped += 1; look(); });\
    const put = (tag, fill) => { const made = document.createElement(tag); made.onload = () => came.push(tag); fill(made); document.body.append(made); };\
    const tries = [fetch(there).then(() => came.push('fetch'), () => {}), fetch(there, { mode: 'no-cors' }).then(() => came.push('blind fetch'), () => {})];\
    try { navigator.sendBeacon(there, 'x'); } catch { }\
    try { new WebSocket(there.replace('http', 'ws')).onopen = () => came.push('socket'); } catch { }\
    try { new EventSource(there).onopen = () => came.push('events'); } catch { }\
    try { new Worker(there); } catch { }\
    put('img', (one) => { one.src = there; });\
    put('script', (one) => { one.src = there; });\
    put('link', (one) => { one.rel = 'stylesheet'; one.href = there; });\
    put('object', (one) => { one.data = there; });\
    put('audio', (one) => { one.src = there; });\
    put('form', (one) => { one.action = there; one.method = 'post'; one.submit(); });\
    Promise.all(tries).then(() => { tried = true; look(); });";

async fn no_way_out(engine: Engine) {
    let elsewhere = TcpListener::bind("127.0.0.1:0").unwrap();
    elsewhere.set_nonblocking(true).unwrap();
    let address = format!("http://{}/", elsewhere.local_addr().unwrap());
    let bench = Bench::open(engine, Colours::Light).await;
    let came = bench
        .browser
        .run_async(WAYS, vec![json!(address), json!(8)])
        .await
        .unwrap();
    assert_eq!(came, json!([]), "what came through");
    bench.close().await;
    match elsewhere.accept() {
        Err(error) if error.kind() == ErrorKind::WouldBlock => {}
        other => panic!("the page reached a server: {other:?}"),
    }
}

#[tokio::test]
async fn chromium_lets_nothing_out_of_the_page() {
    no_way_out(Engine::Chromium).await;
}

#[tokio::test]
async fn webkit_lets_nothing_out_of_the_page() {
    no_way_out(Engine::WebKit).await;
}

async fn axe_is_content(engine: Engine) {
    for colours in [Colours::Light, Colours::Dark] {
        let bench = Bench::open(engine, colours).await;
        let dark = "return matchMedia('(prefers-color-scheme: dark)').matches";
        let is_dark = bench.browser.run(dark, vec![]).await.unwrap();
        assert_eq!(is_dark, json!(colours == Colours::Dark), "{engine:?}");
        let mut found = bench.browser.axe().await.unwrap();
        for bundle in [
            "intact/partial.zip",
            "intact/practice.zip",
            "tampered/page-added.added-file.zip",
            "refused/not-a-zip.not-a-zip.zip",
        ] {
            bench.answer_to(&testdata().join(bundle)).await;
            found.extend(bench.browser.axe().await.unwrap());
        }
        assert_eq!(found, [""; 0], "{engine:?} {colours:?}");
        bench.close().await;
    }
}

#[tokio::test]
async fn axe_finds_nothing_wrong_in_chromium() {
    axe_is_content(Engine::Chromium).await;
}

#[tokio::test]
async fn axe_finds_nothing_wrong_in_webkit() {
    axe_is_content(Engine::WebKit).await;
}
