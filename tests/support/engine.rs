//! The two engines that people open our pages in, driven by WebDriver: a page is opened as the file that it is, and files
//! are given to it as a person gives them.

use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::stage::{Running, Stage};
use crate::window::free_port;
use crate::{programs, syscalls, wait};

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium: Chrome, Edge, WebView2.
    Chromium,
    /// WebKitGTK: what shows our own windows on Linux, and the nearest to Safari.
    WebKit,
}

/// The colours that the person prefers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colours {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// A running browser. It ends with the stage.
#[derive(Debug)]
pub struct Browser {
    client: Client,
    _driver: Running,
}

impl Browser {
    /// Starts a browser. Every connection that it or its driver makes is noted in `account`.
    pub async fn open(stage: &Stage, engine: Engine, colours: Colours, account: &Path) -> Result<Self> {
        let port = free_port()?;
        let program = match engine {
            Engine::Chromium => "chromedriver",
            Engine::WebKit => "WebKitWebDriver",
        };
        let mut driver = syscalls::watched(stage, account, Path::new(program));
        driver.arg(format!("--port={port}"));
        if colours == Colours::Dark {
            driver.env("GTK_THEME", "Adwaita:dark");
        }
        let driver = stage.spawn(driver.stdout(Stdio::null()).stderr(Stdio::null()))?;
        wait::until(program, || {
            Ok(std::net::TcpStream::connect(("127.0.0.1", port))
                .is_ok()
                .then_some(()))
        })?;
        let Value::Object(capabilities) = engine.capabilities(stage, colours) else {
            bail!("capabilities are an object")
        };
        let mut session = ClientBuilder::new(HttpConnector::new());
        session.capabilities(capabilities);
        let client = session
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .with_context(|| format!("a session with {engine:?}"))?;
        Ok(Self {
            client,
            _driver: driver,
        })
    }

    /// The driver's client, for what has no word of its own here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Opens a file as a page.
    pub async fn go(&self, file: &Path) -> Result<()> {
        self.client
            .goto(&format!("file://{}", file.display()))
            .await
            .with_context(|| file.display().to_string())
    }

    /// Runs a script in the page and returns its result.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.client.execute(script, arguments).await?)
    }

    /// Runs a script that answers by calling its last argument.
    pub async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.client.execute_async(script, arguments).await?)
    }

    /// Chooses a file in the page's file field.
    pub async fn choose_file(&self, css: &str, file: &Path) -> Result<()> {
        let field = self.client.find(Locator::Css(css)).await?;
        field
            .send_keys(file.to_str().context("a path in UTF-8")?)
            .await
            .with_context(|| format!("choosing {}", file.display()))
    }

    /// Presses and releases a key, wherever the focus is.
    pub async fn press(&self, key: Key) -> Result<()> {
        let value = char::from(key);
        let keys = KeyActions::new("keyboard".into())
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        Ok(self.client.perform_actions(keys).await?)
    }

    /// What axe-core finds wrong with the page that is shown: rule and first element of each violation.
    pub async fn axe(&self) -> Result<Vec<String>> {
        let axe = programs::root().join("ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(&axe).with_context(|| axe.display().to_string())?;
        let script = format!(
            "const answer = arguments[arguments.length - 1]; {axe};\
             axe.run(document, {{ resultTypes: ['violations'] }}).then((found) => answer(found.violations.map(\
             (one) => `${{one.id}}: ${{one.nodes[0].html}} (${{one.nodes[0].any.map((any) => any.message)}})`)),\
             (error) => answer([`axe: ${{error}}`]));"
        );
        let found = self.run_async(&script, Vec::new()).await?;
        Ok(serde_json::from_value(found)?)
    }

    /// Closes the browser.
    pub async fn close(self) -> Result<()> {
        self.client.close().await.context("closing the session")
    }
}

impl Engine {
    fn capabilities(self, stage: &Stage, colours: Colours) -> Value {
        match self {
            Self::Chromium => {
                let profile = stage.scratch().join(format!("chromium-{colours:?}"));
                let scheme = if colours == Colours::Dark { 0 } else { 1 };
                // Without a sandbox, because as root there is none. The rest keeps the browser itself from calling home.
                json!({ "goog:chromeOptions": { "args": [
                    "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync",
                    "--disable-component-update", "--disable-default-apps", "--disable-domain-reliability", "--no-first-run",
                    "--no-pings", "--dns-prefetch-disable", "--disable-features=OptimizationHints,MediaRouter",
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--window-size=1000,900",
                    format!("--blink-settings=preferredColorScheme={scheme}"),
                    format!("--user-data-dir={}", profile.display()),
                ] } })
            }
            Self::WebKit => {
                let browser = format!(
                    "/usr/lib/{}-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                    std::env::consts::ARCH
                );
                json!({ "webkitgtk:browserOptions": { "binary": browser, "args": ["--automation"] } })
            }
        }
    }
}
