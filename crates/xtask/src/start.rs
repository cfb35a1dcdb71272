//! `cargo xtask start`: from a fresh clone to the open window.

use std::process::{Command, ExitCode};

use crate::failure::Failure;
use crate::install::{self, Purpose};
use crate::{build, place, run, tour};

/// Installs, builds, and opens the app. Without a display, runs the practice tour instead and says so.
pub fn start(arguments: &[String]) -> Result<ExitCode, Failure> {
    let mut practice = false;
    for argument in arguments {
        match argument.as_str() {
            "--practice" => practice = true,
            other => return Err(Failure::UnknownArgument(other.into())),
        }
    }

    if !has_display() {
        eprintln!("There is no display here. Walking the practice tour on a virtual one instead.");
        let out = place::target().join("tour");
        let code = tour::walk(&["--out".into(), out.display().to_string()])?;
        eprintln!(
            "The tour's pictures, its saved record and summary.json are in {}",
            out.display()
        );
        return Ok(code);
    }
    install::install(Purpose::Build)?;
    build::ui()?;
    build::app()?;
    let mut app = Command::new(place::built("default-off"));
    if practice {
        app.arg("--practice");
    }
    Ok(if run::status(&mut app)?.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
