//! `cargo xtask bench WHAT`: figures, measured here and now. One file for each measurement.

mod evidence;
mod kills;
mod mutations;
mod reading;
mod start;

use std::process::ExitCode;

use crate::failure::Failure;

/// Runs the measurement that the first argument names and says whether its goals hold.
pub fn bench(arguments: &[String]) -> Result<ExitCode, Failure> {
    let Some((what, rest)) = arguments.split_first() else {
        return Err(Failure::MissingArgument(
            "start, evidence, kills, mutations or reading",
        ));
    };
    let none_left = || match rest.first() {
        Some(argument) => Err(Failure::UnknownArgument(argument.into())),
        None => Ok(()),
    };
    match what.as_str() {
        "start" => {
            none_left()?;
            start::start()
        }
        "evidence" => {
            none_left()?;
            evidence::evidence()
        }
        "kills" => kills::kills(rest),
        "mutations" => mutations::mutations(rest),
        "reading" => {
            none_left()?;
            reading::reading()
        }
        other => Err(Failure::UnknownArgument(other.into())),
    }
}

/// The middle value; of an even number, the upper one of the two in the middle.
fn median(values: &mut [u64]) -> u64 {
    values.sort_unstable();
    values.get(values.len() / 2).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle_whatever_the_order() {
        assert_eq!(median(&mut [9, 1, 5]), 5);
        assert_eq!(median(&mut [4, 1, 3, 2]), 3);
        assert_eq!(median(&mut []), 0);
    }
}
