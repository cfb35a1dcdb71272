//! `cargo xtask bench kills [ROUNDS] [SEED]`: the app is ended in the middle of writing, 300 times unless told otherwise.
//!
//! The rounds themselves are `tests/support/kills.rs`, which the window tests run a few of. One lost or torn record is
//! a failure.

use std::process::{Command, ExitCode};

use crate::failure::Failure;
use crate::install::{self, Purpose};
use crate::{build, place, run};

/// Runs the rounds and says whether everything was there after each.
pub fn kills(arguments: &[String]) -> Result<ExitCode, Failure> {
    if let Some(word) = arguments.iter().find(|word| word.parse::<u64>().is_err()) {
        return Err(Failure::UnknownArgument(word.into()));
    }
    install::install(Purpose::Test)?;
    build::ui()?;
    build::all_with_automation()?;
    let status = run::status(Command::new(place::built("kill-rounds")).args(arguments))?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
