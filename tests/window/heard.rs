//! What a screen reader is told, heard on the accessibility bus by `hear.py`. Nothing is said by voice.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use support::programs;
use support::stage::{Running, Stage};
use support::wait;

/// Debian's own, which sees the packages that Debian installs.
const PYTHON: &str = "/usr/bin/python3";

/// Kinds of events that screen readers act upon.
const KINDS: &[&str] = &[
    "object:state-changed:focused",
    "object:children-changed:add",
    "object:text-changed:insert",
    "object:announcement",
];

/// One event of the bus.
#[derive(Debug, Clone, Deserialize)]
pub struct Heard {
    /// Its kind, `object:state-changed:focused`.
    pub event: String,
    /// 1 where a state begins.
    #[serde(default)]
    pub on: i64,
    /// What the object is: `heading`, `push button`.
    #[serde(default)]
    pub role: String,
    /// Its name.
    #[serde(default)]
    pub name: String,
    /// Its name and text, or those of what was added to it.
    #[serde(default)]
    pub words: String,
    /// `polite` or `assertive` where changes are to be told.
    #[serde(default)]
    pub live: String,
}

/// A listener on a stage that has the accessibility bus.
#[derive(Debug)]
pub struct Ear {
    events: Receiver<Heard>,
    kept: Vec<Heard>,
    _listener: Running,
}

impl Ear {
    /// Begins to listen, before the app is started.
    pub fn open(stage: &Stage) -> Result<Self> {
        let mut command: Command = stage.command(PYTHON);
        command
            .arg(programs::root().join("tests/window/hear.py"))
            .args(KINDS)
            .env("PYTHONUNBUFFERED", "1")
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut listener = stage.spawn(&mut command)?;
        let output = listener.child().stdout.take().context("what the listener says")?;
        let (tell, events) = channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                let Ok(heard) = serde_json::from_str::<Heard>(&line) else {
                    break;
                };
                if tell.send(heard).is_err() {
                    break;
                }
            }
        });
        let mut ear = Self {
            events,
            kept: Vec::new(),
            _listener: listener,
        };
        ear.wait_for("that the listener listens", |heard| heard.event == "listening")?;
        Ok(ear)
    }

    /// Forgets what was heard so far.
    pub fn forget(&mut self) {
        while self.events.try_recv().is_ok() {}
        self.kept.clear();
    }

    /// Waits for an event; everything heard since [`Ear::forget`] counts.
    pub fn wait_for(&mut self, what: &str, fits: impl Fn(&Heard) -> bool) -> Result<Heard> {
        let found = wait::until(what, || {
            loop {
                match self.events.try_recv() {
                    Ok(heard) => self.kept.push(heard),
                    Err(TryRecvError::Empty) => break,
                    Err(TryRecvError::Disconnected) => {
                        bail!("the listener ended; is gir1.2-atspi-2.0 there?")
                    }
                }
            }
            Ok(self.kept.iter().find(|heard| fits(heard)).cloned())
        });
        found.with_context(|| {
            format!(
                "heard instead: {:#?}",
                self.kept.iter().rev().take(30).collect::<Vec<_>>()
            )
        })
    }

    /// Waits until the focus lands on a heading with a name, and returns the name.
    pub fn heading(&mut self) -> Result<String> {
        let heard = self.wait_for("the focus on a heading", |heard| {
            heard.event == "object:state-changed:focused" && heard.on == 1 && heard.role == "heading"
        })?;
        Ok(heard.name)
    }

    /// Waits for words in a part of the page whose changes are told.
    pub fn told(&mut self, words: &str) -> Result<Heard> {
        self.wait_for(&format!("{words:?} to be told"), |heard| {
            !heard.live.is_empty() && heard.live != "off" && heard.words.contains(words)
        })
    }
}
