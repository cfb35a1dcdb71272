//! The content policy in the real window: script that comes in any other way than with the app is not run.

use std::io::ErrorKind;
use std::net::TcpListener;

use support::programs::{self, Build};
use support::stage::{Keychain, Stage};
use support::window::Window;

/// Tries every way in and answers with the names of those that worked.
const TRIES: &str = r"
const done = arguments[arguments.length - 1], there = arguments[0];
window.came = [];
const attempt = (name, act) => { try { act(); } catch { /* refused at once */ } };
const script = (fill) => { const s = document.createElement('script'); fill(s); document.head.append(s); };
attempt('inline', () => script((s) => { s.textContent = 'came.push(`inline`)'; }));
attempt('eval', () => (0, eval)('came.push(`eval`)'));
attempt('function', () => new Function('came.push(`function`)')());
attempt('timer', () => setTimeout('came.push(`timer`)', 0));
attempt('remote', () => script((s) => { s.src = there + 'remote.js'; }));
attempt('data', () => script((s) => { s.src = 'data:text/javascript,came.push(`data`)'; }));
attempt('blob', () => script((s) => {
  s.src = URL.createObjectURL(new Blob(['came.push(`blob`)'], { type: 'text/javascript' }));
}));
attempt('markup', () => {
  const box = document.createElement('div');
  document.body.append(box);
  box.innerHTML = '<img src=x onerror=came.push(`markup`)>';
  came.push('markup was taken');
});
attempt('attribute', () => {
  const button = document.createElement('button');
  button.setAttribute('onclick', 'came.push(`attribute`)');
  document.body.append(button);
  button.click();
});
attempt('address', () => { const a = document.createElement('a'); a.href = 'javascript:came.push(`address`)'; a.click(); });
const frame = document.createElement('iframe');
attempt('frame', () => { frame.src = there + 'frame.html'; document.body.append(frame); });
attempt('picture', () => { new Image().src = there + 'picture.png'; });
fetch(there + 'fetch').then(() => came.push('fetch'), () => {});
setTimeout(() => done(window.came), 700);
";

#[tokio::test]
async fn script_and_requests_from_anywhere_else_are_refused_in_the_real_window() {
    let elsewhere = TcpListener::bind("127.0.0.1:0").unwrap();
    elsewhere.set_nonblocking(true).unwrap();
    let address = format!("http://{}/", elsewhere.local_addr().unwrap());

    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let window = Window::open(&stage, &app, &[]).await.unwrap();
    let came = window
        .client()
        .execute_async(TRIES, vec![address.into()])
        .await
        .unwrap();
    window.close().await.unwrap();
    assert_eq!(came, serde_json::json!([]), "what ran");
    match elsewhere.accept() {
        Err(error) if error.kind() == ErrorKind::WouldBlock => {}
        other => panic!("our page reached another server: {other:?}"),
    }
}
