//! `cargo xtask bench reading`: from the press to the verdict, in the real window on the practice site.
//!
//! The timing itself is done in our own page by the driver's script (`tests/support/bin/time_reading.rs`): the press,
//! the frames that our window draws meanwhile, and the verdict.

use std::process::{Command, ExitCode};

use crate::failure::Failure;
use crate::install::{self, Purpose};
use crate::{build, place, run};

/// Measures and says whether the goals hold.
pub fn reading() -> Result<ExitCode, Failure> {
    install::install(Purpose::Test)?;
    build::ui()?;
    build::all_with_automation()?;
    let status = run::status(&mut Command::new(place::built("time-reading")))?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
