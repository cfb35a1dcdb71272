//! Hands and eyes for our own windows, through WebKitWebDriver.
//!
//! Everything is found by `data-page`, `data-act` and `data-state`, so that wording and looks may change.

use std::cell::RefCell;
use std::fs;
use std::io;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, anyhow};
use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::stage::{Running, Stage};
use crate::{syscalls, wait};

/// The app's main window, driven as a member would.
#[derive(Debug)]
pub struct Window {
    client: Client,
    driver: Running,
    app: PathBuf,
    log: PathBuf,
}

impl Window {
    /// Starts the app and waits until its first page is there.
    pub async fn open(stage: &Stage, app: &Path, arguments: &[&str]) -> Result<Self> {
        let mut driver = stage.command("WebKitWebDriver");
        Self::open_with(stage, &mut driver, app, arguments).await
    }

    /// Like [`Window::open`], with every connection of driver and app noted in `account`.
    pub async fn open_watched(stage: &Stage, account: &Path, app: &Path, arguments: &[&str]) -> Result<Self> {
        let mut driver = syscalls::watched(stage, account, Path::new("WebKitWebDriver"));
        Self::open_with(stage, &mut driver, app, arguments).await
    }

    async fn open_with(stage: &Stage, driver: &mut Command, app: &Path, arguments: &[&str]) -> Result<Self> {
        let window = Self::connect(stage, driver, app, arguments).await?;
        window.wait_for("main[data-page]").await?;
        Ok(window)
    }

    /// Starts driver and app and opens a session; the page may still be empty.
    pub async fn connect(
        stage: &Stage,
        driver: &mut Command,
        app: &Path,
        arguments: &[&str],
    ) -> Result<Self> {
        let port = free_port()?;
        let log = stage.scratch().join(format!("driver-{port}.log"));
        driver
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::null())
            .stderr(fs::File::create(&log)?);
        let driver = stage.spawn(driver)?;

        let mut capabilities = serde_json::Map::new();
        capabilities.insert(
            "webkitgtk:browserOptions".into(),
            json!({ "binary": app, "args": arguments }),
        );
        let address = format!("http://127.0.0.1:{port}");
        wait::until("the driver", || {
            Ok(std::net::TcpStream::connect(("127.0.0.1", port))
                .is_ok()
                .then_some(()))
        })?;
        let mut session = ClientBuilder::new(HttpConnector::new());
        session.capabilities(capabilities);
        // An app that cannot be driven never answers the driver, which would wait for minutes.
        let client = tokio::time::timeout(wait::PATIENCE, session.connect(&address))
            .await
            .context("the app does not take part in automation")?
            .context("a session with the app")?;
        Ok(Self {
            client,
            driver,
            app: app.to_path_buf(),
            log,
        })
    }

    /// The driver's client, for what has no word of its own here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Waits until the page with this name is shown.
    pub async fn page(&self, name: &str) -> Result<()> {
        self.wait_for(&format!("main[data-page=\"{name}\"]"))
            .await
            .map(drop)
    }

    /// Waits until the page with this name is shown in this state.
    pub async fn at(&self, page: &str, state: &str) -> Result<()> {
        self.wait_for(&format!("main[data-page=\"{page}\"][data-state=\"{state}\"]"))
            .await
            .map(drop)
    }

    /// The name of the page that is shown.
    pub async fn page_name(&self) -> Result<String> {
        let main = self.wait_for("main[data-page]").await?;
        main.attr("data-page").await?.context("data-page")
    }

    /// Presses the control with this act: waits for it, brings it into view, clicks.
    ///
    /// The window must not lie behind another one: WebKit draws less there, and the driver's clicks miss.
    pub async fn press(&self, act: &str) -> Result<()> {
        let what = format!("[data-act=\"{act}\"]");
        self.settled(&what, "it to take a press", || async {
            let Some(element) = self.visible(&what).await? else {
                return Ok(None);
            };
            // Our buttons stay focusable while they are off or busy, and say so.
            let waits = element
                .attr("aria-disabled")
                .await?
                .is_some_and(|value| value == "true");
            if waits || !element.is_enabled().await? {
                return Ok(None);
            }
            // The driver's own scrolling gives up where ours does not: behind another window.
            let place = vec![serde_json::to_value(&element)?];
            self.client
                .execute("arguments[0].scrollIntoView({ block: 'center' })", place)
                .await?;
            element.click().await.map(Some)
        })
        .await
    }

    /// Types into the control with this act, in place of what was there.
    pub async fn fill(&self, act: &str, text: &str) -> Result<()> {
        let what = format!("[data-act=\"{act}\"]");
        let element = self.wait_for(&what).await?;
        element.clear().await?;
        element
            .send_keys(text)
            .await
            .with_context(|| format!("typing into {what}"))
    }

    /// Chooses from the list with this act, by the value of the option.
    pub async fn select(&self, act: &str, value: &str) -> Result<()> {
        let option = format!("[data-act=\"{act}\"] option[value=\"{value}\"]");
        let list = self.wait_for(&format!("[data-act=\"{act}\"]")).await?;
        wait::until_async(&option, || async {
            Ok((!self.client.find_all(Locator::Css(&option)).await?.is_empty()).then_some(()))
        })
        .await?;
        // As in `press`: below the fold of a small window the driver does not come by itself.
        let place = vec![serde_json::to_value(&list)?];
        self.client
            .execute("arguments[0].scrollIntoView({ block: 'center' })", place)
            .await?;
        list.select_by_value(value)
            .await
            .with_context(|| format!("choosing {value} in {act}"))
    }

    /// Opens the field with this act that narrows a list, and presses the answer with this value.
    pub async fn pick(&self, act: &str, value: &str) -> Result<()> {
        self.press(act).await?;
        self.press(&format!("{act}-{value}")).await
    }

    /// Gives the window this size in pixels.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.client
            .set_window_size(width, height)
            .await
            .context("resizing the window")
    }

    /// Waits until the page's fonts and pictures are there, and what they changed is drawn,
    /// so that a picture of it is whole. Nothing is drawn while the window lies behind another.
    pub async fn settle(&self) -> Result<()> {
        let script = "const done = arguments[arguments.length - 1];\
            const pictures = [...document.images].map((image) => image.decode().catch(() => {}));\
            const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => done(true)));\
            Promise.all([document.fonts.ready, ...pictures]).then(drawn);";
        self.run_async(script).await.map(drop)
    }

    /// Waits until the bar above the site's page shows an address that holds `part`.
    pub async fn wait_for_address(&self, part: &str) -> Result<()> {
        let main = self.client.window().await?;
        let found = wait::until_async(&format!("an address with {part}"), || async {
            for handle in self.client.windows().await? {
                if handle != main {
                    self.client.switch_to_window(handle).await?;
                    let shown = self
                        .client
                        .find_all(Locator::Css("main[data-page=bar] [title]"))
                        .await?;
                    if let Some(address) = shown.first()
                        && address
                            .attr("title")
                            .await?
                            .is_some_and(|address| address.contains(part))
                    {
                        return Ok(Some(()));
                    }
                }
            }
            Ok(None)
        })
        .await;
        let seen = if found.is_err() {
            self.account().await
        } else {
            String::new()
        };
        self.client.switch_to_window(main).await?;
        found.context(seen)
    }

    /// Waits for a visible element.
    pub async fn wait_for(&self, css: &str) -> Result<Element> {
        self.settled(css, "it", || self.visible(css)).await
    }

    /// Waits until no such element is visible.
    pub async fn wait_gone(&self, css: &str) -> Result<()> {
        self.settled(css, "it to go", || async {
            Ok(if self.visible(css).await?.is_none() {
                Some(())
            } else {
                None
            })
        })
        .await
    }

    /// Waits until a visible element holds this text.
    pub async fn wait_for_text(&self, css: &str, text: &str) -> Result<()> {
        let what = format!("\"{text}\"");
        self.settled(css, &what, || async {
            let Some(element) = self.visible(css).await? else {
                return Ok(None);
            };
            Ok(if element.text().await?.contains(text) {
                Some(())
            } else {
                None
            })
        })
        .await
    }

    /// The `data-state` of an element that is waited for.
    pub async fn state(&self, css: &str) -> Result<String> {
        let element = self.wait_for(css).await?;
        element
            .attr("data-state")
            .await?
            .with_context(|| format!("data-state of {css}"))
    }

    /// The visible text of the whole page.
    pub async fn text(&self) -> Result<String> {
        Ok(self.wait_for("body").await?.text().await?)
    }

    /// Runs a script in our page and returns its result.
    pub async fn run(&self, script: &str) -> Result<Value> {
        Ok(self.client.execute(script, Vec::new()).await?)
    }

    /// Runs a script that answers by calling its last argument.
    pub async fn run_async(&self, script: &str) -> Result<Value> {
        Ok(self.client.execute_async(script, Vec::new()).await?)
    }

    /// Number of the app's own process.
    pub fn app_id(&self) -> Result<u32> {
        wait::until("the app's process", || {
            for entry in fs::read_dir("/proc")?.flatten() {
                let Some(pid) = entry
                    .file_name()
                    .to_str()
                    .and_then(|name| name.parse::<u32>().ok())
                else {
                    continue;
                };
                let is_app = fs::read_link(entry.path().join("exe")).is_ok_and(|exe| exe == self.app);
                if is_app && has_ancestor(pid, self.driver.id()) {
                    return Ok(Some(pid));
                }
            }
            Ok(None)
        })
    }

    /// Ends the app as a power cut would, and the driver with it.
    pub fn kill(mut self) -> Result<()> {
        let pid = self.app_id()?;
        let status = Command::new("kill").args(["-KILL", &pid.to_string()]).status()?;
        if !status.success() {
            return Err(anyhow!("kill -9 {pid}: {status}"));
        }
        wait::until("the app to be gone", || {
            Ok(match fs::read_to_string(format!("/proc/{pid}/stat")) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => Some(()),
                Err(_) => None,
                // Its first thread may be done while others still hold its files.
                Ok(stat) => (stat.contains(") Z") && threads(pid) <= 1).then_some(()),
            })
        })?;
        self.driver.child().kill()?;
        Ok(())
    }

    /// Closes the window and the session.
    pub async fn close(self) -> Result<()> {
        self.client.close().await.context("closing the session")
    }

    /// The first visible match, if there is one now.
    async fn visible(&self, css: &str) -> Result<Option<Element>, CmdError> {
        for element in self.client.find_all(Locator::Css(css)).await? {
            if element.is_displayed().await? {
                return Ok(Some(element));
            }
        }
        Ok(None)
    }

    /// Looks again while the page is redrawn under the look; on giving up, says what stood there instead.
    async fn settled<T, L, F>(&self, css: &str, what: &str, mut look: L) -> Result<T>
    where
        L: FnMut() -> F,
        F: Future<Output = Result<Option<T>, CmdError>>,
    {
        let refusal = RefCell::new(None);
        let found = wait::until_async(&format!("{css}: {what}"), || {
            let look = look();
            async {
                match look.await {
                    Err(error) if is_redrawn(&error) => {
                        refusal.replace(Some(error));
                        Ok(None)
                    }
                    other => other.map_err(Into::into),
                }
            }
        })
        .await;
        match found {
            Ok(found) => Ok(found),
            Err(error) => {
                let account = self.account().await;
                Err(error.context(format!(
                    "{account}; the driver's last refusal: {:?}",
                    refusal.take()
                )))
            }
        }
    }

    async fn account(&self) -> String {
        let script = "return [document.querySelector('main')?.dataset.page, document.body?.innerText]";
        let seen = match self.run(script).await {
            Ok(seen) => seen.to_string(),
            Err(error) => format!("it could not be read: {error}"),
        };
        let log = fs::read_to_string(&self.log).unwrap_or_default();
        let last: Vec<&str> = log.lines().rev().take(5).collect();
        format!("what stood there: {seen}; the app's last words, the last first: {last:?}")
    }
}

/// The element went away or was covered while we looked: Svelte redraws when the view changes.
fn is_redrawn(error: &CmdError) -> bool {
    error.is_stale_element_reference()
        || error.is_no_such_element()
        || matches!(error, CmdError::Standard(fault) if fault.error == ErrorStatus::ElementClickIntercepted)
        || error.is_element_not_interactable()
}

fn has_ancestor(mut pid: u32, ancestor: u32) -> bool {
    while pid > 1 {
        if pid == ancestor {
            return true;
        }
        let Ok(stat) = fs::read_to_string(format!("/proc/{pid}/stat")) else {
            return false;
        };
        let parent = stat
            .rsplit_once(')')
            .and_then(|(_, rest)| rest.split_whitespace().nth(1)?.parse().ok());
        let Some(parent) = parent else { return false };
        pid = parent;
    }
    false
}

/// Threads of a process that have not ended yet; its first one is counted until it is waited for.
fn threads(pid: u32) -> usize {
    fs::read_dir(format!("/proc/{pid}/task")).map_or(0, Iterator::count)
}

/// A port of this computer that nothing listens on.
pub(crate) fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
