// Tries every way from the site's page to ours, then shows by its switch whether one worked.
const found = [];
const note = (name) => found.push(name);
for (const name of ['__TAURI__', '__TAURI_INTERNALS__', '__TAURI_IPC__', '__TAURI_INVOKE__', 'ipc', 'isTauri',
  '__TAURI_ISOLATION_HOOK__', '__TAURI_EVENT_PLUGIN_INTERNALS__']) if (name in window) note(name);
try { if (window.webkit && window.webkit.messageHandlers) note('messageHandlers'); } catch {}
try { if (window.chrome && window.chrome.webview) note('chrome.webview'); } catch {}
for (const [id, send] of [
  ['internals', () => window.__TAURI_INTERNALS__.invoke('load_view')],
  ['handler', () => window.webkit.messageHandlers.ipc.postMessage('{}')],
  ['post', () => window.ipc.postMessage('{}')],
]) { try { send(); note(id); } catch {} }

const limit = (promise) => Promise.race([promise, new Promise((done) => setTimeout(() => done('late'), 500))]);
const ask = (name, address, options) => limit(fetch(address, options)
  .then((answer) => { if (answer.type !== 'opaque' && answer.ok) note(name); }, () => {}));
const tries = [
  'ipc://localhost/load_view', 'ipc://localhost/export_records', 'tauri://localhost/index.html',
  'tauri://localhost/bar.html', 'picture://localhost/', 'isolation://localhost/', 'asset://localhost/etc/passwd',
  'file:///etc/passwd', 'http://ipc.localhost/load_view', 'http://tauri.localhost/index.html',
  'http://picture.localhost/', 'http://isolation.localhost/',
].flatMap((address) => [ask(address, address), ask('POST ' + address, address, { method: 'POST', body: '{}',
  headers: { 'Tauri-Callback': '1', 'Tauri-Error': '2', 'Tauri-Invoke-Key': 'x', 'Content-Type': 'application/json' } })]);
const xhr = (address) => limit(new Promise((done) => {
  const request = new XMLHttpRequest();
  request.onload = () => { if (request.responseText) note('xhr ' + address); done(); };
  request.onerror = done;
  try { request.open('POST', address); request.send('{}'); } catch { done(); }
}));
tries.push(xhr('ipc://localhost/load_view'), xhr('tauri://localhost/index.html'));
const framed = (address) => limit(new Promise((done) => {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.onload = () => {
    try {
      const inner = frame.contentWindow;
      if ('__TAURI_INTERNALS__' in inner || 'ipc' in inner || (inner.webkit && inner.webkit.messageHandlers)) note('in frame ' + address);
      if (inner.document.querySelector('main[data-page], #app')) note('our page in frame ' + address);
    } catch {}
    frame.remove();
    done();
  };
  frame.src = address;
  document.body.append(frame);
}));
tries.push(framed('about:blank'), framed('tauri://localhost/index.html'));
tries.push(limit(new Promise((done) => {
  try {
    const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(`__TAURI_INTERNALS__` in self || `ipc` in self)'])));
    worker.onmessage = (event) => { if (event.data) note('worker'); done(); };
    worker.onerror = done;
  } catch { done(); }
})));
try { if (window.open('tauri://localhost/index.html')) note('window.open'); } catch {}
const leave = document.createElement('a');
leave.href = 'tauri://localhost/index.html';
leave.click();
Promise.all(tries).then(() => {
  if (CONTROL) note('control');
  const row = document.createElement('div');
  const label = document.createElement('label');
  label.htmlFor = 'x';
  label.textContent = 'Use my data for training content creation AI models';
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', id: 'x', checked: found.length > 0 });
  box.setAttribute('role', 'switch');
  box.setAttribute('aria-checked', String(found.length > 0));
  row.append(label, box);
  document.querySelector('main').append(row);
  document.getElementById('slow').remove();
});
