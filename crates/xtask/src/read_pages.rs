//! `cargo xtask read-pages`: each case of a folder, opened in the real site window and judged.
//!
//! The judging is the app's own; this gives it a display and passes its lines and exit code through.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use crate::display::Display;
use crate::failure::Failure;
use crate::install::{self, Purpose};
use crate::{build, place, run};

/// Judges the cases of `DIR`. Standard output holds the JSON lines and nothing else.
pub fn read_pages(arguments: &[String]) -> Result<ExitCode, Failure> {
    let mut folder: Option<PathBuf> = None;
    let mut options = Vec::new();
    for argument in arguments {
        match argument.as_str() {
            flag @ ("--json" | "--proof") => options.push(flag),
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
    if cfg!(target_os = "linux") {
        install::install(Purpose::Test)?;
        build::ui()?;
        build::all_with_automation()?;
    } else {
        install::install(Purpose::Build)?;
        build::ui()?;
        build::reader_with_automation()?;
    }
    Ok(ExitCode::from(judge(&folder, &options)?))
}

/// Runs the app's reader and returns its exit code: on Linux on a display of its own, elsewhere on the one there is.
pub fn judge(folder: &Path, options: &[&str]) -> Result<u8, Failure> {
    let program = place::built("read-pages");
    let display = cfg!(target_os = "linux").then(Display::start).transpose()?;
    let mut reader = match &display {
        Some(display) => display.command(program),
        None => Command::new(program),
    };
    reader.arg(folder).args(options).stdin(Stdio::null());
    let status = run::status(&mut reader)?;
    Ok(status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .unwrap_or(1))
}
