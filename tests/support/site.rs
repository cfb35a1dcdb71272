//! Hands for the site's window: real X input, as from a mouse and a keyboard.
//!
//! WebDriver cannot see the site's page, and that is as it should be. What a click came to is learned from
//! the app's own reading and from the picture, never from inside the page.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::sight::{Point, Sight};
use crate::stage::Stage;
use crate::wait;

/// Title of the main window.
pub const MAIN_TITLE: &str = "Default Off";

/// Title of the site's window while practising.
pub const PRACTICE_TITLE: &str = "Default Off: practice site";

/// A window of the screen, found by its title.
#[derive(Debug)]
pub struct SiteWindow<'a> {
    stage: &'a Stage,
    number: String,
}

impl<'a> SiteWindow<'a> {
    /// Waits for a visible window with exactly this title.
    pub fn find(stage: &'a Stage, title: &str) -> Result<Self> {
        let pattern = format!("^{title}$");
        let number = wait::until(&format!("the window \"{title}\""), || {
            // xdotool ends with 1 when it finds none.
            let found = stage.output("xdotool", &["search", "--onlyvisible", "--name", &pattern]);
            Ok(found
                .ok()
                .and_then(|numbers| numbers.lines().last().map(str::to_owned)))
        })?;
        Ok(Self { stage, number })
    }

    /// Whether a visible window has exactly this title now.
    pub fn is_there(stage: &Stage, title: &str) -> bool {
        let pattern = format!("^{title}$");
        stage
            .output("xdotool", &["search", "--onlyvisible", "--name", &pattern])
            .is_ok_and(|numbers| !numbers.is_empty())
    }

    /// The X number of the window.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// Brings the window to the front and gives it the keyboard.
    pub fn activate(&self) -> Result<()> {
        self.stage
            .output("xdotool", &["windowactivate", "--sync", &self.number])
            .map(drop)
    }

    /// Width and height of the window's inside in pixels.
    pub fn size(&self) -> Result<(u32, u32)> {
        let text = self
            .stage
            .output("xdotool", &["getwindowgeometry", "--shell", &self.number])?;
        let value = |name: &str| {
            text.lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix('='))
                .and_then(|number| number.parse().ok())
                .with_context(|| format!("{name} in {text:?}"))
        };
        Ok((value("WIDTH")?, value("HEIGHT")?))
    }

    /// What is seen in the window now. Brings it to the front: what lies behind others is not seen.
    pub fn look(&self) -> Result<Sight> {
        self.activate()?;
        let mut import = self.stage.command("import");
        let output = import
            .args(["-silent", "-window", &self.number, "-depth", "8", "ppm:-"])
            .output()?;
        ensure!(
            output.status.success(),
            "no picture of the site's window: {}",
            output.status
        );
        Sight::from_ppm(&output.stdout)
    }

    /// Clicks at a point of the window.
    pub fn click(&self, at: Point) -> Result<()> {
        self.activate()?;
        let (x, y) = (at.x.to_string(), at.y.to_string());
        self.stage
            .output(
                "xdotool",
                &[
                    "mousemove",
                    "--sync",
                    "--window",
                    &self.number,
                    &x,
                    &y,
                    "click",
                    "1",
                ],
            )
            .map(drop)
    }

    /// Whether it is the window that has the keyboard.
    pub fn is_active(&self) -> Result<bool> {
        let active = self.stage.output("xdotool", &["getactivewindow"])?;
        Ok(active.trim() == self.number)
    }

    /// Presses a key, named as X names it (`Tab`, `space`, `Return`), in this window.
    pub fn key(&self, name: &str) -> Result<()> {
        self.activate()?;
        self.stage.output("xdotool", &["key", name]).map(drop)
    }

    /// Types into whatever has the keyboard in this window.
    pub fn type_text(&self, text: &str) -> Result<()> {
        self.activate()?;
        // With `--window` the events would be synthetic, and GTK ignores those.
        self.stage
            .output("xdotool", &["type", "--delay", "15", text])
            .map(drop)
    }

    /// Answers the file dialog of the system that this window is, and waits until it is gone.
    ///
    /// A first slash opens the dialog's line for a path, and what is typed meanwhile may be lost: so there are
    /// more of them, which mean no more than one.
    pub fn give_path(&self, path: &Path) -> Result<()> {
        let text = path.to_str().context("a path in UTF-8")?;
        self.type_text(&format!("////{text}"))?;
        self.key("Return")?;
        // Closed, it is hidden and lives on until the app takes its answer.
        let is_open = || {
            self.stage
                .output("xwininfo", &["-id", &self.number])
                .is_ok_and(|state| state.contains("IsViewable"))
        };
        wait::until("the file dialog to close", || Ok((!is_open()).then_some(())))
    }
}
