//! Ends the app in the middle of writing: `kill-rounds [ROUNDS] [SEED]`. Exit 1 where anything was lost or torn.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool")]

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use support::kills;
use support::programs::{self, Build};
use support::stage::{Keychain, Stage};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kill-rounds: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let rounds = arguments.next().map_or(Ok(300), |rounds| rounds.parse())?;
    let seed = arguments.next().map_or(Ok(1), |seed| seed.parse())?;
    let app = programs::app(Build::WithAutomation)?;
    let stage = Stage::start(Keychain::Unlocked)?;
    let begun = Instant::now();
    let killed = kills::rounds(&stage, &app, rounds, seed)?;
    println!(
        "{} kills in {:.0} s, seed {seed}: {} records answered as saved, {} found, none lost, none torn; {} kills before any answer",
        killed.rounds,
        begun.elapsed().as_secs_f64(),
        killed.acknowledged,
        killed.found,
        killed.before_any,
    );
    Ok(())
}
