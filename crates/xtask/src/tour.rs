//! `cargo xtask tour`: the whole main job in the real window. The walk itself is in the tests package.

use std::process::{Command, ExitCode};

use crate::failure::Failure;
use crate::install::{self, Purpose};
use crate::{build, place, run};

/// Walks the tour with the given options; `--out` is needed.
pub fn tour(arguments: &[String]) -> Result<ExitCode, Failure> {
    if !arguments.iter().any(|argument| argument == "--out") {
        return Err(Failure::MissingArgument("--out DIR"));
    }
    walk(arguments)
}

/// Installs, builds, and runs the tests package's `tour` program, which checks its own options.
pub fn walk(arguments: &[String]) -> Result<ExitCode, Failure> {
    install::install(Purpose::Test)?;
    build::ui()?;
    build::all_with_automation()?;
    let status = run::status(Command::new(place::built("tour")).args(arguments))?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
