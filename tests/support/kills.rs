//! Ends the real app in the middle of writing, again and again, and looks at what is left.
//!
//! The app runs without a window here (`--append-until-killed`), with its own controller, record and keychain. Absent
//! on purpose: waiting for a good moment. When a round ends is drawn by lot, from a seed that is told.

use std::{
    fs,
    io::{BufRead, BufReader, Read},
    path::Path,
    process::Stdio,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use evidence::{Log, LogVerdict, OpenLogError};

use crate::{
    stage::{Running, Stage},
    wait,
};

/// A new record after so many rounds: checking a long one after each would take most of the time.
const ROUNDS_A_RECORD: u32 = 25;
/// The most answers that are waited for before a kill.
const MOST_ANSWERS: u64 = 9;
/// The longest time between the last answer that was waited for and the kill, in microseconds.
const LONGEST_MOMENT: u64 = 12_000;

/// What came of all rounds.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Killed {
    /// Rounds, each ended by a kill.
    pub rounds: u32,
    /// Records that the app had answered as saved.
    pub acknowledged: u64,
    /// Records that were found, all whole; a round may have saved one more than it could answer for.
    pub found: u64,
    /// Kills that came before anything was answered.
    pub before_any: u32,
}

/// Kills the app so many times. An error names the round in which something was lost, torn or said to be broken.
///
/// # Errors
/// The first fault of the app, or of the stage.
pub fn rounds(stage: &Stage, app: &Path, rounds: u32, seed: u64) -> Result<Killed> {
    let mut lot = Lot(seed.max(1));
    let mut sum = Killed::default();
    let mut known = 0;
    for round in 0..rounds {
        if round % ROUNDS_A_RECORD == 0 {
            sum.found += known;
            known = 0;
            forget_record(stage)?;
        }
        let told = run_and_kill(stage, app, &mut lot, known).with_context(|| format!("round {round}"))?;
        let records = look_at(stage, &told, known).with_context(|| format!("round {round}"))?;
        sum.before_any += u32::from(told.is_empty());
        sum.acknowledged += told.last().map_or(0, |(seq, _)| seq + 1 - known);
        known = records;
        sum.rounds += 1;
    }
    sum.found += known;
    Ok(sum)
}

/// Runs the app until the lot ends it. Answers with the records that it told as saved.
fn run_and_kill(stage: &Stage, app: &Path, lot: &mut Lot, known: u64) -> Result<Vec<(u64, String)>> {
    let mut command = stage.command(app);
    command
        .arg("--append-until-killed")
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit());
    let mut app: Running = stage.spawn(&mut command)?;
    let out = app.child().stdout.take().context("no output of the app")?;
    let mut lines = BufReader::new(out);
    let mut text = String::new();
    let answers = lot.below(MOST_ANSWERS + 1);
    // One line more: the first tells what was found at the start.
    for _ in 0..answers.min(1) + answers {
        ensure!(lines.read_line(&mut text)? > 0, "the app ended by itself: {text}");
    }
    let moment = Duration::from_micros(lot.below(LONGEST_MOMENT));
    let begun = Instant::now();
    while begun.elapsed() < moment {
        std::hint::spin_loop();
    }
    app.child().kill()?;
    app.child().wait()?;
    lines.read_to_string(&mut text)?;
    let mut whole = text
        .split_inclusive('\n')
        .filter_map(|line| line.strip_suffix('\n'));
    match whole.next() {
        Some(first) if first == format!("open {known} None") => {}
        // Killed before it said anything.
        None => {}
        Some(other) => bail!("the app found {other:?} where {known} records were"),
    }
    let told = whole.map(|line| {
        let (seq, sha256) = line.split_once(' ').context("a line without a hash")?;
        Ok((seq.parse()?, sha256.to_owned()))
    });
    told.collect()
}

/// Looks at what is left, with the eyes of the next start: the copy of the newest checkpoint counts as well.
fn look_at(stage: &Stage, told: &[(u64, String)], known: u64) -> Result<u64> {
    let folder = stage.app_data().join("record");
    if !folder.exists() {
        ensure!(told.is_empty() && known == 0, "the record is gone");
        return Ok(0);
    }
    let copies = [stage.app_config().join("newest-checkpoint.txt")];
    let log = wait::until("the lock of the log", || {
        match Log::open_watched(&folder, "unused/0000000000000000", &copies) {
            Err(OpenLogError::InUse) => Ok(None),
            opened => Ok(Some(opened?)),
        }
    })?;
    for (seq, sha256) in told {
        let entry = log
            .entry(*seq)?
            .with_context(|| format!("record {seq} was told as saved and is gone"))?;
        ensure!(entry.sha256.to_string() == *sha256, "record {seq} is another");
        ensure!(entry.seal.is_some(), "record {seq} is not sealed");
    }
    log.each_entry(0..log.len(), |_| {})?;
    for entry in log.entries()? {
        for kept in &entry.attachments {
            log.attachment(&kept.sha256)
                .with_context(|| format!("a file of record {}", entry.seq))?;
        }
    }
    let told_records = told.last().map_or(known, |(seq, _)| seq + 1);
    match log.verify() {
        LogVerdict::Intact { records, .. } if records >= told_records => Ok(records),
        other => bail!("{told_records} records were told as saved: {other:?}"),
    }
}

fn forget_record(stage: &Stage) -> Result<()> {
    for folder in [stage.app_data(), stage.app_config()] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
    }
    Ok(())
}

/// Marsaglia's xorshift: the same moments for the same seed, as far as the machine allows.
struct Lot(u64);

impl Lot {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}
