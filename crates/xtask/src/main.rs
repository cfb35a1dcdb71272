//! The developer's commands: `cargo xtask start | test | tour | read-pages | bench`.
//!
//! What CI runs is what a developer types. Standard library only, so that this builds before anything
//! is installed. Absent on purpose: anything the app itself needs; nobody imports this crate.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool talks on its streams"
)]

mod bench;
mod build;
mod check;
mod display;
mod failure;
mod frame;
mod install;
mod memory;
mod place;
mod read_pages;
mod run;
mod start;
mod tour;

use std::process::ExitCode;

use failure::Failure;

const HELP: &str = "\
Default Off, the developer's commands

  cargo xtask start [--practice]      install what is missing, build, open the app
                                      (without a display: run the practice tour into target/tour)
  cargo xtask test                    everything that must hold before a change is handed in
  cargo xtask tour --out DIR [--lang L] [--theme T] [--size WxH]
                                      walk the whole main job in the real window, with pictures
  cargo xtask read-pages DIR --json   judge each case of DIR in the real site window
  cargo xtask bench start             first paint and memory beside MiniBrowser and Chromium
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<ExitCode, Failure> {
    let Some((command, rest)) = arguments.split_first() else {
        print!("{HELP}");
        return Ok(ExitCode::from(2));
    };
    match command.as_str() {
        "start" => start::start(rest),
        "test" => check::check(rest),
        "tour" => tour::tour(rest),
        "read-pages" => read_pages::read_pages(rest),
        "bench" => bench::bench(rest),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        _ => Err(Failure::UnknownArgument(command.into())),
    }
}
