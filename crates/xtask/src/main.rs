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
mod brief;
mod build;
mod check;
mod display;
mod failure;
mod frame;
mod fuzz;
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
  cargo xtask tour --out DIR --country CODE [--non-member] [--lang L] [--theme T] [--size WxH]
                                      walk all that is explained, written and followed up for a person there, as
                                      pictures and text (CODE: GB, DE-HH, US-CA, CH, CA, BR, HK, IT, ...)
  cargo xtask read-pages DIR --json   judge each case of DIR in the real site window
  cargo xtask facts --country CODE [--joined DATE] [--past-country CODE --moved DATE] [--first-on DAY]
                    [--off-confirmed DAY | --off-seen DAY | --off-told DAY] [--on-again DAY] [--received DAY]
                    [--today DAY] [--json]
                                      rights, authorities, dates, facts and the exposure window of a place
                                      (CODE: GB, DE-BY, US-CA, ...; DATE: 2026, 2026-11 or 2026-11-22)
  cargo xtask deadline --rule RULE --received DAY [--country CODE] [--extended DAY] [--today DAY] [--json]
                                      by when an answer is due: `by` by the calendar, `by_weekday` off a weekend,
                                      `by_working_day` off public holidays too where the rule counts them: Ireland's for
                                      gdpr, England's for uk and uk-complaint, none for the others (RULE: gdpr, uk,
                                      uk-complaint, ch, ca, ca-qc, br, us-ca, hk, au, in, none, pipeda, ..., or the
                                      code of another place)
                                      both exit with 2 where the question cannot be read
  cargo xtask bench start             first paint and memory beside MiniBrowser and Chromium
  cargo xtask bench evidence          the record beside plain tools: append, start, export, verify
  cargo xtask bench kills [ROUNDS] [SEED]  the app ended in the middle of writing, 300 times
  cargo xtask bench mutations [--cases N] [--pages N] [--seed S]
                                      changed snapshots and pages with a known truth: none may be read wrongly
  cargo xtask bench reading           from the press to the verdict, on a page at rest and on one that hangs
  cargo xtask fuzz [SECONDS]          the decoders under libFuzzer, 90 seconds each and all at once
";

fn main() -> ExitCode {
    let arguments: Result<Vec<String>, Failure> = std::env::args_os()
        .skip(1)
        .map(|argument| argument.into_string().map_err(Failure::UnknownArgument))
        .collect();
    match arguments.and_then(|arguments| dispatch(&arguments)) {
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
        "fuzz" => fuzz::fuzz(rest),
        "facts" | "deadline" => brief::brief(command, rest),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        _ => Err(Failure::UnknownArgument(command.into())),
    }
}
