//! The built programs. The app exists twice: as the tests drive it, and as members get it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use anyhow::{Context, Result, bail};

/// How the app was built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Build {
    /// WebDriver may drive our windows.
    WithAutomation,
    /// As shipped.
    AsShipped,
}

static BUILT: Mutex<Vec<(Build, PathBuf)>> = Mutex::new(Vec::new());

/// A program to drive instead of a fresh build: an installed one, or one that was built a moment ago.
const GIVEN_APP: &str = "DEFAULT_OFF_APP";

/// The app in the given form. Asks cargo for it once per run, so that it is never older than its source,
/// unless `DEFAULT_OFF_APP` names one to drive.
pub fn app(build: Build) -> Result<PathBuf> {
    if let Some(given) = std::env::var_os(GIVEN_APP).filter(|_| build == Build::WithAutomation) {
        return Ok(given.into());
    }
    let mut built = BUILT.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some((_, path)) = built.iter().find(|(made, _)| *made == build) {
        return Ok(path.clone());
    }
    let path = make(build)?;
    built.push((build, path.clone()));
    Ok(path)
}

/// Another program of the workspace, built when the app is: `evidence-verify`, `read-pages`.
pub fn program(name: &str) -> Result<PathBuf> {
    app(Build::WithAutomation)?;
    let path = profile_folder()?.join(name);
    if !path.is_file() {
        bail!("{} was not built", path.display());
    }
    Ok(path)
}

/// The root of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

fn make(build: Build) -> Result<PathBuf> {
    let profile = profile_folder()?;
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // The words that `cargo xtask test` uses: with fewer packages or targets cargo would settle on other
    // features and build everything a second time.
    cargo
        .current_dir(root())
        .args(["build", "--quiet", "--workspace", "--all-targets"]);
    if profile.ends_with("release") {
        cargo.arg("--release");
    }
    let name = match build {
        Build::WithAutomation => {
            cargo.args(["--features", "default-off/automation"]);
            "default-off-with-automation"
        }
        Build::AsShipped => "default-off-as-shipped",
    };
    let status = cargo.status().context("starting cargo")?;
    if !status.success() {
        bail!("building the app: {status}. Is the UI built? `cargo xtask test` does all of it.");
    }
    // The two builds share one place in the target folder, so each is put aside under a name of its own.
    let folder = profile.join("for-tests");
    fs::create_dir_all(&folder)?;
    let path = folder.join(name);
    let fresh = folder.join(format!("{name}.{}", std::process::id()));
    fs::copy(profile.join("default-off"), &fresh)?;
    fs::rename(&fresh, &path)?;
    Ok(path)
}

/// `<target>/debug`: the folder of this program, without the `deps` that test programs lie in.
fn profile_folder() -> Result<PathBuf> {
    let program = std::env::current_exe()?;
    let folder = program.parent().context("the folder of this program")?;
    let folder = if folder.ends_with("deps") {
        folder.parent().unwrap_or(folder)
    } else {
        folder
    };
    Ok(folder.to_path_buf())
}
