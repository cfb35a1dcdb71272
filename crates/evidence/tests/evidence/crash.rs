//! Killed at any moment, or out of room: what was acknowledged is there.

use std::{
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use evidence::{Log, LogVerdict};

use crate::support::ORIGIN;

/// Cargo builds examples beside the tests.
pub fn appender() -> PathBuf {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    path.pop();
    path.push("examples/append_until_killed");
    assert!(
        path.exists(),
        "the example append_until_killed is not built; run cargo test without --test"
    );
    path
}

const ROUNDS: usize = 300;

fn assert_all_there(dir: &Path, acknowledged: &[String]) -> u64 {
    let log = Log::open(dir, ORIGIN).unwrap();
    for line in acknowledged {
        let (seq, hash) = line.split_once(' ').unwrap();
        let entry = log
            .entry(seq.parse().unwrap())
            .unwrap()
            .unwrap_or_else(|| panic!("{line} is lost"));
        assert_eq!(entry.sha256.to_string(), hash);
        log.attachment(&entry.attachments[0].sha256).unwrap();
    }
    match log.verify() {
        LogVerdict::Intact { records, .. } => records,
        changed => panic!("{changed:?}"),
    }
}

#[test]
fn whatever_was_acknowledged_before_a_kill_is_there_afterwards() {
    let mut dir = tempfile::tempdir().unwrap();
    let (mut total, mut before) = (0, 0);
    for round in 0..ROUNDS {
        // A new log now and then: checking a long one after each round would take most of the time.
        if round % 25 == 0 {
            dir = tempfile::tempdir().unwrap();
            before = total;
        }
        let mut child = Command::new(appender())
            .arg(dir.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut acknowledged = Vec::new();
        // Each round ends after another number of receipts, so the kill falls into another place.
        for _ in 0..=round * 3 % 17 {
            let mut line = String::new();
            output.read_line(&mut line).unwrap();
            acknowledged.push(line.trim_end().to_owned());
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let mut rest = String::new();
        output.read_to_string(&mut rest).unwrap();
        let whole = rest
            .split_inclusive('\n')
            .filter_map(|line| line.strip_suffix('\n'));
        acknowledged.extend(whole.map(str::to_owned));
        let records = assert_all_there(dir.path(), &acknowledged);
        let next = acknowledged
            .last()
            .unwrap()
            .split_once(' ')
            .unwrap()
            .0
            .parse::<u64>()
            .unwrap()
            + 1;
        assert!(
            records == next || records == next + 1,
            "round {round}: {records} records, {next} acknowledged"
        );
        total = before + records;
    }
    assert!(total > 1_000, "{total}");
}

#[test]
fn a_file_size_limit_ends_in_a_named_fault_and_loses_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let limited = "trap '' XFSZ; ulimit -f 400; exec \"$0\" \"$1\"";
    let output = Command::new("sh")
        .args(["-c", limited])
        .arg(appender())
        .arg(dir.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    let (acknowledged, fault): (Vec<_>, Vec<_>) = text
        .lines()
        .map(str::to_owned)
        .partition(|line| line.starts_with(|c: char| c.is_ascii_digit()));
    assert!(fault[0].starts_with("fault Storage"), "{fault:?}");
    assert!(acknowledged.len() > 3);
    let records = assert_all_there(dir.path(), &acknowledged);
    assert_eq!(records, acknowledged.len() as u64);
}
