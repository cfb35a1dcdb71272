//! `cargo xtask bench evidence`: the record beside the plain tools, turn by turn in one run, as ratios.
//!
//! Our half is the example `bench_evidence` of the evidence crate, built for release. Absent on purpose:
//! absolute goals, which would say more about the computer than about the program.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::{place, run};

/// Rounds of each comparison; the median counts.
const ROUNDS: usize = 5;
/// Rounds of what takes a millisecond.
const SHORT_ROUNDS: usize = 61;

/// Runs all comparisons, prints the table, and says whether every goal holds.
pub fn evidence() -> Result<ExitCode, Failure> {
    run::prepare(run::cargo().args([
        "build",
        "--release",
        "--package",
        "default-off-evidence",
        "--example",
        "bench_evidence",
    ]))?;
    let bench = Bench {
        program: place::target().join("release/examples/bench_evidence"),
        folder: place::PrivateFolder::new()?,
    };
    let mut holds = true;
    println!("{}", load("before"));
    println!(
        "{:<54} {:>9} {:>9} {:>7} {:>9}",
        "what", "ours", "theirs", "ratio", "goal"
    );
    for compared in [
        Bench::append,
        Bench::start,
        Bench::export,
        Bench::verify_bag,
        Bench::verify_logs,
        Bench::memory,
    ] {
        for row in compared(&bench)? {
            row.print();
            holds &= row.holds();
        }
    }
    bench.growth()?;
    println!("{}", load("after"));
    Ok(if holds {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// One line of the table. The ratio is ours through theirs; it may be at most the goal.
struct Row {
    what: &'static str,
    ours: f64,
    theirs: f64,
    goal: f64,
    unit: &'static str,
}

impl Row {
    fn holds(&self) -> bool {
        self.theirs > 0.0 && self.ours / self.theirs <= self.goal
    }

    fn print(&self) {
        let word = if self.holds() { "" } else { "  MISSED" };
        println!(
            "{:<54} {:>7.4} {} {:>7.4} {} {:>6.2} {:>9.2}{word}",
            self.what,
            self.ours,
            self.unit,
            self.theirs,
            self.unit,
            self.ours / self.theirs,
            self.goal
        );
    }
}

struct Bench {
    program: PathBuf,
    folder: place::PrivateFolder,
}

impl Bench {
    fn append(&self) -> Result<Vec<Row>, Failure> {
        let (mut ours, mut bare) = (Vec::new(), Vec::new());
        for round in 0..ROUNDS {
            let folder = self.new_folder(&format!("append-{round}"))?;
            let said = self.ours(&["append", &text(&folder), "1500"])?;
            ours.push(said.value("ours")?);
            bare.push(said.value("bare")?);
        }
        // The goal of the speed is 0.45 of a bare append; of the time, the inverse.
        Ok(vec![Row {
            what: "append 1,500 entries beside append and fsync",
            ours: median(&mut ours),
            theirs: median(&mut bare),
            goal: 1.0 / 0.45,
            unit: "s",
        }])
    }

    fn start(&self) -> Result<Vec<Row>, Failure> {
        let short = self.log("10", 10, 0, 0)?;
        let long = self.log("100000", 100_000, 0, 0)?;
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..SHORT_ROUNDS {
            theirs.push(timed(
                Command::new(&self.program).args(["open-once", &text(&short)]),
            )?);
            ours.push(timed(
                Command::new(&self.program).args(["open-once", &text(&long)]),
            )?);
        }
        Ok(vec![Row {
            what: "start with 100,000 entries beside start with 10",
            ours: median(&mut ours),
            theirs: median(&mut theirs),
            goal: 1.1,
            unit: "s",
        }])
    }

    fn export(&self) -> Result<Vec<Row>, Failure> {
        let log = self.log("pictures", 10_000, 500, 100_000)?;
        let folder = self.new_folder("export")?;
        let first = self.ours(&["export", &text(&log), &text(&folder)])?;
        let unpacked = self.new_folder("export-unpacked")?;
        let bundle = first.word("path")?;
        timed(Command::new("unzip").args(["-qq", bundle, "-d"]).arg(&unpacked))?;
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for round in 0..ROUNDS {
            let zip = folder.join(format!("plain-{round}.zip"));
            let mut plain = Command::new("zip");
            plain
                .args(["-0", "-q", "-r"])
                .arg(zip)
                .arg(".")
                .current_dir(&unpacked);
            theirs.push(timed(&mut plain)?);
            ours.push(
                self.ours(&["export", &text(&log), &text(&folder)])?
                    .value("ours")?,
            );
        }
        Ok(vec![Row {
            what: "export 10,000 records, 500 pictures, beside zip -0",
            ours: median(&mut ours),
            theirs: median(&mut theirs),
            goal: 1.3,
            unit: "s",
        }])
    }

    fn verify_bag(&self) -> Result<Vec<Row>, Failure> {
        let log = self.log("bag", 10_000, 10_000, 10_000)?;
        let folder = self.new_folder("bag-bundle")?;
        let bundle = self.ours(&["export", &text(&log), &text(&folder)])?;
        let bundle = bundle.word("path")?;
        let unpacked = self.new_folder("bag-unpacked")?;
        timed(Command::new("unzip").args(["-qq", bundle, "-d"]).arg(&unpacked))?;
        let top = unpacked.join("evidence-bench");
        let (mut ours, mut zipped, mut sums, mut bagit) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            ours.push(self.ours(&["verify", &text(&top)])?.value("ours")?);
            zipped.push(self.ours(&["verify", bundle])?.value("ours")?);
            let mut command = Command::new("sha256sum");
            sums.push(timed(
                command
                    .args(["--quiet", "-c", "manifest-sha256.txt"])
                    .current_dir(&top),
            )?);
            let mut command = Command::new("python3");
            bagit.push(timed(
                command
                    .args(["-m", "bagit", "--quiet", "--validate", "."])
                    .current_dir(&top),
            )?);
        }
        let (ours, zipped) = (median(&mut ours), median(&mut zipped));
        let (sums, bagit) = (median(&mut sums), median(&mut bagit));
        let row = |what, ours, theirs, goal| Row {
            what,
            ours,
            theirs,
            goal,
            unit: "s",
        };
        Ok(vec![
            row(
                "verify a folder, 20,000 files, beside sha256sum -c",
                ours,
                sums,
                0.5,
            ),
            row("verify a folder, 20,000 files, beside bagit.py", ours, bagit, 0.2),
            row("verify the same as a ZIP, beside sha256sum -c", zipped, sums, 0.5),
            row("verify the same as a ZIP, beside bagit.py", zipped, bagit, 0.2),
        ])
    }

    fn verify_logs(&self) -> Result<Vec<Row>, Failure> {
        let mut rows = Vec::new();
        for (entries, what) in [
            (100_000, "verify a log of 100,000 beside the same hashes"),
            (1_000_000, "verify a log of 1,000,000 beside the same hashes"),
        ] {
            let log = self.log(&entries.to_string(), entries, 0, 0)?;
            let (mut ours, mut hashes, mut alone) = (Vec::new(), Vec::new(), Vec::new());
            for _ in 0..ROUNDS {
                let said = self.ours(&["verify-log", &text(&log)])?;
                ours.push(said.value("ours")?);
                hashes.push(said.value("hashes")?);
                alone.push(said.value("entries")?);
            }
            let ours = median(&mut ours);
            // For whom the bytes of the entries are "the same bytes": a check hashes more than these.
            println!(
                "(a log of {entries} beside hashing its entries alone: {:.2})",
                ours / median(&mut alone)
            );
            rows.push(Row {
                what,
                ours,
                theirs: median(&mut hashes),
                goal: 2.5,
                unit: "s",
            });
        }
        Ok(rows)
    }

    fn memory(&self) -> Result<Vec<Row>, Failure> {
        let log = self.log("large", 50, 50, 20 << 20)?;
        let folder = self.new_folder("large-bundle")?;
        let bundle = self.ours(&["export", &text(&log), &text(&folder)])?;
        let said = self.ours(&["verify", bundle.word("path")?])?;
        Ok(vec![Row {
            what: "memory while verifying 1 GB, MiB beside 64",
            ours: said.value("peak_kib")? / 1024.0,
            theirs: 64.0,
            goal: 1.0,
            unit: "M",
        }])
    }

    /// Prints what each size costs, so that anything worse than linear is seen.
    fn growth(&self) -> Result<(), Failure> {
        println!();
        println!(
            "{:>9} {:>12} {:>12} {:>14} {:>14} {:>12}",
            "entries", "start, ms", "append, us", "verify, us each", "export, us each", "disk, B each"
        );
        for entries in [1_000, 10_000, 100_000, 1_000_000_u32] {
            let log = self.log(&entries.to_string(), entries, 0, 0)?;
            let path = text(&log);
            let open = self.ours(&["open", &path])?.value(&path)?;
            let verify = self.ours(&["verify-log", &path])?.value("ours")?;
            let folder = self.new_folder(&format!("growth-{entries}"))?;
            let export = self.ours(&["export", &path, &text(&folder)])?.value("ours")?;
            let disk = fs::metadata(log.join("log.sqlite")).map_or(0, |meta| meta.len());
            let append = self.ours(&["append-to", &path, "200"])?.value("ours")?;
            let each = f64::from(entries);
            println!(
                "{entries:>9} {:>12.3} {:>12.0} {:>14.2} {:>14.2} {:>12.0}",
                open * 1e3,
                append / 200.0 * 1e6,
                verify / each * 1e6,
                export / each * 1e6,
                u32::try_from(disk / u64::from(entries)).map_or(f64::NAN, f64::from)
            );
        }
        Ok(())
    }

    /// The log of that name, made on first use.
    fn log(&self, name: &str, entries: u32, pictures: u32, bytes: u32) -> Result<PathBuf, Failure> {
        let path = self.folder.path().join("logs").join(name);
        if !path.exists() {
            let numbers = [entries, pictures, bytes].map(|number| number.to_string());
            let [entries, pictures, bytes] = &numbers;
            self.ours(&["fill", &text(&path), entries, pictures, bytes])?;
        }
        Ok(path)
    }

    fn new_folder(&self, name: &str) -> Result<PathBuf, Failure> {
        let path = self.folder.path().join(name);
        fs::create_dir_all(&path).map_err(|source| Failure::File {
            path: path.clone(),
            source,
        })?;
        Ok(path)
    }

    fn ours(&self, arguments: &[&str]) -> Result<Said, Failure> {
        let mut command = Command::new(&self.program);
        command.args(arguments).stderr(Stdio::inherit());
        let output = command.output().map_err(|source| Failure::Start {
            program: self.program.clone().into(),
            source,
        })?;
        if output.status.success() {
            Ok(Said(String::from_utf8_lossy(&output.stdout).into_owned()))
        } else {
            Err(Failure::Ended {
                command: run::line(&command),
                status: output.status,
            })
        }
    }
}

/// What our half printed: lines of `name value`.
struct Said(String);

impl Said {
    fn word(&self, name: &str) -> Result<&str, Failure> {
        self.0
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(' '))
            .ok_or(Failure::NotMeasured)
    }

    fn value(&self, name: &str) -> Result<f64, Failure> {
        self.word(name)?.parse().map_err(|_| Failure::NotMeasured)
    }
}

/// Says how busy the computer is with other things: the less, the more the ratios are worth.
fn load(when: &str) -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let waiting = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let waiting = waiting.split_whitespace().next().unwrap_or("unknown");
    format!("load {when}: {waiting} on {cores} cores")
}

/// Runs a command and returns how many seconds it took from start to end.
fn timed(command: &mut Command) -> Result<f64, Failure> {
    command.stdout(Stdio::null()).stdin(Stdio::null());
    let begun = Instant::now();
    let status = command.status().map_err(|source| Failure::Start {
        program: command.get_program().into(),
        source,
    })?;
    let took: Duration = begun.elapsed();
    if status.success() {
        Ok(took.as_secs_f64())
    } else {
        Err(Failure::Ended {
            command: run::line(command),
            status,
        })
    }
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_is_kept_up_to_its_edge_and_never_by_nothing() {
        let row = |ours, theirs| Row {
            what: "x",
            ours,
            theirs,
            goal: 2.0,
            unit: "s",
        };
        assert!(row(2.0, 1.0).holds());
        assert!(!row(2.01, 1.0).holds());
        assert!(!row(f64::NAN, 1.0).holds());
        assert!(!row(0.0, 0.0).holds());
    }

    #[test]
    fn what_was_printed_is_read_by_its_name() {
        let said = Said("ours 0.5\nours_too 7\npath a b.zip\n".into());
        assert!((said.value("ours").unwrap() - 0.5).abs() < 1e-9);
        assert_eq!(said.word("path").unwrap(), "a b.zip");
        assert!(said.value("theirs").is_err());
    }
}
