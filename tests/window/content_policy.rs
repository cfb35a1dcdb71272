//! The content policy in the real window: script that comes in any other way than with the app is not run.

use std::io::ErrorKind;
use std::net::TcpListener;

use serde_json::json;
use support::programs::{self, Build};
use support::stage::{Keychain, Stage};
use support::window::Window;

use crate::steps;

/// Tries every way in and answers with the names of those that worked, and what the policy stopped.
const TRIES: &str = r"
const done = arguments[arguments.length - 1], there = arguments[0], last = arguments[1];
window.came = [];
const stopped = new Set();
const answer = () => setTimeout(() => done([window.came, [...stopped].sort()]), 0);
document.addEventListener('securitypolicyviolation', (event) => {
  stopped.add(event.effectiveDirective);
  // Pictures are asked for in their order: when this one was stopped, all before it were dealt with.
  if (event.blockedURI.includes(last)) setTimeout(answer, 300);
});
const attempt = (name, act) => { try { act(); } catch { /* refused at once */ } };
const put = (tag, fill) => { const made = document.createElement(tag); fill(made); document.body.append(made); return made; };
const blob = (text, type) => URL.createObjectURL(new Blob([text], { type }));
attempt('inline', () => put('script', (s) => { s.append('came.push(`inline`)'); }));
attempt('inline text', () => put('script', (s) => { s.textContent = 'came.push(`inline text`)'; }));
attempt('eval', () => (0, eval)('came.push(`eval`)'));
attempt('function', () => new Function('came.push(`function`)')());
attempt('generator', () => (function* () {}).constructor('came.push(`generator`)')().next());
attempt('timer', () => setTimeout('came.push(`timer`)', 0));
attempt('import', () => import('data:text/javascript,0').then(() => came.push('import'), () => {}));
for (const [name, src] of [['remote', there + 'remote.js'], ['data', 'data:text/javascript,came.push(`data`)'],
  ['blob', blob('came.push(`blob`)', 'text/javascript')], ['picture as script', 'picture://localhost/waiting']]) {
  attempt(name, () => put('script', (s) => { s.setAttribute('src', src); s.onload = () => came.push(name + ' loaded'); }));
}
attempt('worker', () => { new Worker(blob('postMessage(1)', 'text/javascript')).onmessage = () => came.push('worker'); });
const markup = '<img src=x onerror=came.push(`markup`)>';
attempt('markup', () => { put('div', () => {}).innerHTML = markup; came.push('markup was taken'); });
attempt('outer markup', () => { put('div', () => {}).outerHTML = markup; came.push('outer markup was taken'); });
attempt('added markup', () => { document.body.insertAdjacentHTML('beforeend', markup); came.push('added markup was taken'); });
attempt('written markup', () => { document.write(markup); came.push('written markup was taken'); });
attempt('parsed markup', () => { document.createRange().createContextualFragment(markup); came.push('parsed markup was taken'); });
attempt('frame markup', () => { put('iframe', (f) => { f.srcdoc = '<script>parent.came.push(`frame markup`)</script>'; }); came.push('frame markup was taken'); });
attempt('attribute', () => put('button', (b) => b.setAttribute('onclick', 'came.push(`attribute`)')).click());
attempt('address', () => put('a', (a) => { a.href = 'javascript:came.push(`address`)'; }).click());
attempt('style attribute', () => {
  const box = put('p', (p) => p.setAttribute('style', 'position:fixed'));
  if (getComputedStyle(box).position === 'fixed') came.push('style attribute');
});
attempt('style element', () => {
  put('style', (s) => { s.textContent = '.planted{position:fixed}'; });
  if (getComputedStyle(put('p', (p) => { p.className = 'planted'; })).position === 'fixed') came.push('style element');
});
for (const href of [there + 'style.css', 'data:text/css,html{}']) {
  attempt('style', () => put('link', (l) => { l.rel = 'stylesheet'; l.onload = () => came.push('style'); l.href = href; }));
}
attempt('base', () => { put('base', (b) => { b.href = there; }); if (document.baseURI === there) came.push('base'); });
attempt('form', () => put('form', (f) => { f.action = there + 'form'; f.method = 'post'; }).submit());
for (const tag of ['iframe', 'embed']) for (const src of [there + tag, 'data:text/html,x']) attempt(tag, () => put(tag, (f) => { f.src = src; }));
attempt('object', () => put('object', (o) => { o.data = there + 'object'; }));
attempt('font', () => new FontFace('planted', `url(${there}font)`).load().then(() => came.push('font'), () => {}));
attempt('sound', () => put('audio', (a) => { a.src = there + 'sound'; }));
fetch(there + 'fetch').then(() => came.push('fetch'), () => {});
fetch(there + 'fetch', { mode: 'no-cors' }).then(() => came.push('fetch without cors'), () => {});
attempt('request', () => { const r = new XMLHttpRequest(); r.open('GET', there + 'request'); r.onload = () => came.push('request'); r.send(); });
attempt('socket', () => { new WebSocket(there.replace('http', 'ws')).onopen = () => came.push('socket'); });
attempt('events', () => { new EventSource(there + 'events').onopen = () => came.push('events'); });
attempt('beacon', () => navigator.sendBeacon(there + 'beacon', 'x'));
for (const src of [blob('<svg/>', 'image/svg+xml'), 'data:image/svg+xml,<svg/>', there + 'picture.png', there + last]) {
  attempt('picture', () => { const picture = new Image(); picture.onload = () => came.push('picture'); picture.src = src; });
}
";

/// The last picture that is tried; its name comes back with the news that it was stopped.
const LAST: &str = "last-picture.png";

#[tokio::test]
async fn script_and_requests_from_anywhere_else_are_refused_in_the_real_windows() {
    let elsewhere = TcpListener::bind("127.0.0.1:0").unwrap();
    elsewhere.set_nonblocking(true).unwrap();
    let address = format!("http://{}/", elsewhere.local_addr().unwrap());

    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let window = Window::open(&stage, &app, &["--practice"]).await.unwrap();
    steps::skip_first_run(&window).await.unwrap();
    steps::open_site(&window).await.unwrap();

    let handles = window.client().windows().await.unwrap();
    assert_eq!(handles.len(), 2, "our page and our bar");
    for handle in handles {
        window.client().switch_to_window(handle).await.unwrap();
        window.wait_for("main[data-page]").await.unwrap();
        let arguments = vec![address.clone().into(), LAST.into()];
        let answer = window.client().execute_async(TRIES, arguments).await.unwrap();
        assert_eq!(answer[0], json!([]), "what came through");
        // That nothing came is the policy's doing, not an accident.
        let stopped = answer[1].as_array().unwrap();
        for directive in STOPPED {
            assert!(stopped.contains(&json!(directive)), "{directive} in {stopped:?}");
        }
    }
    window.close().await.unwrap();
    match elsewhere.accept() {
        Err(error) if error.kind() == ErrorKind::WouldBlock => {}
        other => panic!("our page reached another server: {other:?}"),
    }
}

/// Parts of the policy that had something to stop.
const STOPPED: [&str; 12] = [
    "base-uri",
    "connect-src",
    "font-src",
    "form-action",
    "frame-src",
    "img-src",
    "media-src",
    "object-src",
    "require-trusted-types-for",
    "script-src-elem",
    "style-src-attr",
    "style-src-elem",
];
