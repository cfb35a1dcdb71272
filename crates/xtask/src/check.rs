//! `cargo xtask test`: what must hold before a change is handed in, here and in CI alike.
//!
//! Runners keep their own closing lines on the screen. A step that fails does not hide the ones after it,
//! unless they build on it.

use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::install::{self, Purpose};
use crate::{build, fuzz, place, read_pages, run};

const AUTOMATION: [&str; 2] = ["--features", "default-off/automation"];

/// Runs all checks and prints a summary. Fails when any of them failed or was not run.
pub fn check(arguments: &[String]) -> Result<ExitCode, Failure> {
    if let Some(argument) = arguments.first() {
        return Err(Failure::UnknownArgument(argument.into()));
    }
    let mut report = Report {
        steps: Vec::new(),
        begun: Instant::now(),
    };
    let tree = tree();

    let ready = report.step("install what is missing", || install::install(Purpose::Test))
        && report.step("ui: install and build", build::ui);
    if ready {
        report.step("the lock files fit", lock_files);
        report.step("cargo fmt", || {
            run::succeed(run::cargo().args(["fmt", "--all", "--", "--check"]))
        });
        report.step("ui: npm run check", || {
            run::succeed(build::npm(&place::ui()).args(["run", "check"]))
        });
        report.step("ui: npm run a11y", || {
            run::succeed(build::npm(&place::ui()).args(["run", "a11y"]))
        });
        report.step("cargo clippy", || {
            run::succeed(
                run::cargo()
                    .args(["clippy", "--workspace", "--all-targets"])
                    .args(AUTOMATION)
                    .args(["--", "-D", "warnings"]),
            )
        });
        if report.step("cargo build", build::all_with_automation) {
            report.step("cargo test", || {
                run::succeed(
                    run::cargo()
                        .args(["test", "--workspace", "--no-fail-fast"])
                        .args(AUTOMATION),
                )
            });
            report.step("tour", walk_tour);
            report.step("read-pages, with proof", read_our_pages);
        }
        report.step("cargo test, with the PDF", test_with_pdf);
        report.step("fuzz, a minute each", || fuzz::for_seconds(fuzz::USUAL));
        if run::works(run::cargo().args(["deny", "--version"])) {
            report.step("cargo deny", deny);
        } else {
            eprintln!(
                "\ncargo-deny is not installed: skipped. The tidy tests hold its most important rules."
            );
        }
        report.step("the tree is as it was", || clean(tree.as_deref()));
    }
    Ok(report.close())
}

/// The fuzz targets have a lock file of their own, which is read at the very end otherwise.
fn lock_files() -> Result<(), Failure> {
    for folder in [place::root(), fuzz::folder()] {
        let mut metadata = run::cargo();
        metadata.args(["metadata", "--locked", "--format-version", "1"]);
        run::succeed(metadata.current_dir(folder).stdout(Stdio::null()))?;
    }
    Ok(())
}

/// The PDF is in shipped builds and not in the daily one, so its crate and the shell are built once more with it.
fn test_with_pdf() -> Result<(), Failure> {
    run::succeed(
        run::cargo()
            .args([
                "test",
                "--no-fail-fast",
                "-p",
                "default-off-paper",
                "-p",
                "default-off",
            ])
            .args(["--lib", "--test", "pdf", "--features"])
            .arg("default-off-paper/pdf,default-off/pdf,default-off/automation"),
    )
}

fn deny() -> Result<(), Failure> {
    run::succeed(run::cargo().args([
        "deny",
        "check",
        "--config",
        ".deny.toml",
        "bans",
        "licenses",
        "sources",
    ]))
}

fn walk_tour() -> Result<(), Failure> {
    let out = place::target().join("tour");
    run::succeed(Command::new(place::built("tour")).arg("--out").arg(out))
}

fn read_our_pages() -> Result<(), Failure> {
    match read_pages::judge(
        &place::root().join("tests/fixtures/pages"),
        &["--json", "--proof"],
    )? {
        0 => Ok(()),
        _ => Err(Failure::WrongReading),
    }
}

/// What git calls changed or new; `None` outside a clone.
fn tree() -> Option<String> {
    run::output(
        Command::new("git")
            .current_dir(place::root())
            .args(["status", "--porcelain"]),
    )
}

fn clean(before: Option<&str>) -> Result<(), Failure> {
    if before == tree().as_deref() {
        Ok(())
    } else {
        Err(Failure::TreeChanged)
    }
}

struct Report {
    steps: Vec<(&'static str, Duration, Option<Failure>)>,
    begun: Instant,
}

impl Report {
    fn step(&mut self, name: &'static str, run: impl FnOnce() -> Result<(), Failure>) -> bool {
        eprintln!("\n== {name}");
        let begun = Instant::now();
        let failure = run().err();
        if let Some(failure) = &failure {
            eprintln!("{name}: {failure}");
        }
        let passed = failure.is_none();
        self.steps.push((name, begun.elapsed(), failure));
        passed
    }

    fn close(self) -> ExitCode {
        eprintln!("\n== summary");
        let mut failed = 0;
        for (name, time, failure) in &self.steps {
            let word = if failure.is_none() { "ok" } else { "FAILED" };
            failed += u32::from(failure.is_some());
            eprintln!("{word:>7}  {:>6.1} s  {name}", time.as_secs_f64());
        }
        let (all, total) = (self.steps.len(), self.begun.elapsed().as_secs());
        let passed = all - failed as usize;
        eprintln!("{} min {:02} s", total / 60, total % 60);
        eprintln!("{passed} passed, {failed} failed");
        if failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}
