//! `cargo xtask fuzz [SECONDS]`: the decoders of `crates/optout` under libFuzzer, with the corpus that is kept.
//!
//! The targets are those of cargo-fuzz (`crates/optout/fuzz`). They are built here by the toolchain that is there, with
//! the flags by which cargo-fuzz asks for coverage, so that no nightly compiler is needed. Left out is the address
//! sanitizer: the code under test has no `unsafe`.

use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::thread;

use crate::failure::Failure;
use crate::{place, run};

/// The targets, which are the folders of the corpus too.
const TARGETS: [&str; 3] = ["snapshot", "recipe", "stored"];
/// How long each runs, in seconds: a minute of a core, where three share two.
pub const USUAL: u32 = 90;

const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing";

/// Runs every target for so many seconds.
pub fn fuzz(arguments: &[String]) -> Result<ExitCode, Failure> {
    let seconds = match arguments {
        [] => USUAL,
        [one] => one.parse().map_err(|_| Failure::UnknownArgument(one.into()))?,
        [_, extra, ..] => return Err(Failure::UnknownArgument(extra.into())),
    };
    for_seconds(seconds)?;
    Ok(ExitCode::SUCCESS)
}

/// Runs every target for so many seconds; a find is a failure, and the input that shows it is kept under `target`.
pub fn for_seconds(seconds: u32) -> Result<(), Failure> {
    let fuzz = folder();
    let out = place::target().join("fuzz");
    let triple = host()?;
    let mut build = run::cargo();
    build
        .current_dir(&fuzz)
        .env("CARGO_TARGET_DIR", &out)
        .env("RUSTFLAGS", COVERAGE);
    // With a target named, build scripts and macros are built without coverage.
    build.args(["build", "--locked", "--release", "--target", &triple]);
    run::prepare(&mut build)?;
    let finds = out.join("finds");
    std::fs::create_dir_all(&finds).map_err(|source| Failure::File {
        path: finds.clone(),
        source,
    })?;
    // All at once: each has one thread.
    thread::scope(|at_once| {
        let running = TARGETS.map(|target| {
            let mut command = Command::new(program(&out, &triple, target));
            command.arg(format!("-max_total_time={seconds}"));
            command.args([
                "-max_len=70000",
                "-timeout=10",
                "-verbosity=0",
                "-print_final_stats=1",
                "-print_funcs=0",
            ]);
            command.arg(format!("-artifact_prefix={}/{target}-", finds.display()));
            let kept = fuzz.join("corpus").join(target);
            at_once.spawn(move || one(command, &kept))
        });
        // Each is waited for, and the first failure is told.
        let ended = running.map(|target| target.join().unwrap_or_else(|panic| resume_unwind(panic)));
        ended.into_iter().collect()
    })
}

/// Runs one target to its end and then shows what it wrote.
fn one(mut command: Command, kept: &Path) -> Result<(), Failure> {
    // What is found goes to a folder of its own: the corpus in the tree is grown by hand.
    let found = place::PrivateFolder::new()?;
    command.arg(found.path()).arg(kept);
    let ended = command.output().map_err(|source| Failure::Start {
        program: command.get_program().into(),
        source,
    })?;
    eprintln!(
        "$ {}\n{}",
        run::line(&command),
        String::from_utf8_lossy(&ended.stderr)
    );
    if ended.status.success() {
        Ok(())
    } else {
        Err(Failure::Ended {
            command: run::line(&command),
            status: ended.status,
        })
    }
}

/// The crate of the targets, which is outside the workspace.
pub fn folder() -> PathBuf {
    place::root().join("crates/optout/fuzz")
}

fn program(out: &Path, triple: &str, target: &str) -> PathBuf {
    out.join(triple).join("release").join(target)
}

/// The compiler's own name for this machine.
fn host() -> Result<String, Failure> {
    let mut rustc = Command::new("rustc");
    rustc.current_dir(place::root());
    run::output(rustc.args(["--print", "host-tuple"]))
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
        .ok_or(Failure::MissingArgument("rustc"))
}
