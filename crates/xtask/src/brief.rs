//! `cargo xtask facts` and `cargo xtask deadline`: what the catalog, the exposure window and the deadline rules say.
//!
//! The answering is the library's own, through its small program; this builds it quietly, adds today where the question
//! needs one, and passes standard output and the exit code through.

use std::process::{ExitCode, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::failure::Failure;
use crate::{place, run};

/// Asks the library. `command` is `facts` or `deadline`.
pub fn brief(command: &str, arguments: &[String]) -> Result<ExitCode, Failure> {
    let mut build = run::cargo();
    build.args([
        "build",
        "--quiet",
        "--package",
        "default-off-optout",
        "--bin",
        "optout-brief",
    ]);
    let built = build
        .stdout(Stdio::null())
        .status()
        .map_err(|source| Failure::Start {
            program: "cargo".into(),
            source,
        })?;
    if !built.success() {
        return Err(Failure::Ended {
            command: run::line(&build),
            status: built,
        });
    }
    let program = place::built("optout-brief");
    let mut ask = std::process::Command::new(&program);
    ask.arg(command).args(arguments);
    if command == "facts" && !arguments.iter().any(|argument| argument.starts_with("--today")) {
        ask.args(["--today", &today()]);
    }
    let status = ask
        .stdin(Stdio::null())
        .status()
        .map_err(|source| Failure::Start {
            program: program.into(),
            source,
        })?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(ExitCode::from(code.unwrap_or(1)))
}

/// Today in UTC, as `2026-11-22`.
fn today() -> String {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    date_of_day(i64::try_from(seconds / 86_400).unwrap_or(0))
}

/// The civil date of a day counted from 1970-01-01. Source: H. Hinnant, chrono-compatible low-level date algorithms.
fn date_of_day(day: i64) -> String {
    let shifted = day + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let number = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{number:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_its_date() {
        for (day, date) in [
            (0, "1970-01-01"),
            (-1, "1969-12-31"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (20_779, "2026-11-22"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
        ] {
            assert_eq!(date_of_day(day), date);
        }
    }
}
