//! `cargo xtask read-pages`: each case of a folder, opened in the real site window and judged.
//!
//! The judging is the app's own; this gives it a display and passes its lines and exit code through.

use std::path::{Path, PathBuf};
use std::process::{ExitCode, Stdio};

use crate::display::Display;
use crate::failure::Failure;
use crate::install::{self, Purpose};
use crate::{build, place, run};

/// Judges the cases of `DIR`. Standard output holds the JSON lines and nothing else.
pub fn read_pages(arguments: &[String]) -> Result<ExitCode, Failure> {
    let mut folder: Option<PathBuf> = None;
    let mut json = false;
    for argument in arguments {
        match argument.as_str() {
            "--json" => json = true,
            flag if flag.starts_with('-') => return Err(Failure::UnknownArgument(flag.into())),
            path if folder.is_none() => folder = Some(path.into()),
            extra => return Err(Failure::UnknownArgument(extra.into())),
        }
    }
    let folder = folder.ok_or(Failure::MissingArgument("DIR"))?;
    let folder = folder
        .canonicalize()
        .map_err(|source| Failure::File { path: folder, source })?;

    // What the preparations print goes to standard error.
    install::install(Purpose::Test)?;
    build::ui()?;
    build::all_with_automation()?;
    Ok(ExitCode::from(judge(&folder, json)?))
}

/// Runs the app's reader on a display of its own and returns its exit code.
pub fn judge(folder: &Path, json: bool) -> Result<u8, Failure> {
    let display = Display::start()?;
    let mut reader = display.command(place::built("read-pages"));
    reader.arg(folder).stdin(Stdio::null());
    if json {
        reader.arg("--json");
    }
    let status = run::status(&mut reader)?;
    Ok(status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .unwrap_or(1))
}
