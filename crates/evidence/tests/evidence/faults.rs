//! Each call to the system that writes, failing in turn, in the real program: a clear fault, nothing lost.
//!
//! `strace` lets a chosen call fail. On a developer's machine without it the check is left out with a word; where
//! `CI` is set it must run.

use std::process::{Command, Stdio};

use evidence::{Log, LogVerdict};

use crate::{crash::appender, support::ORIGIN};

const RECORDS: u64 = 4;

/// Runs the appender while the `nth` call of a sort fails with `error`; returns its lines, or nothing when there
/// was no such call any more.
fn run(dir: &std::path::Path, call: &str, error: &str, nth: u32) -> Option<Vec<String>> {
    let trace = dir.with_extension("trace");
    let output = Command::new("strace")
        .args(["-f", "-qq", "-o"])
        .arg(&trace)
        .args(["-e", &format!("trace={call}"), "-e"])
        .arg(format!("inject={call}:error={error}:when={nth}"))
        .arg(appender())
        .arg(dir)
        .arg(RECORDS.to_string())
        .output()
        .unwrap();
    let injected = std::fs::read_to_string(&trace).unwrap().contains("(INJECTED)");
    assert!(output.status.code().is_some(), "{call} {nth} {error}: {output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    injected.then(|| text.lines().map(str::to_owned).collect())
}

#[test]
fn whatever_call_fails_the_fault_is_named_and_no_record_is_lost() {
    let found = Command::new("strace").arg("-V").stdout(Stdio::null()).status();
    if !found.is_ok_and(|status| status.success()) {
        assert!(std::env::var_os("CI").is_none(), "strace is needed");
        eprintln!("not run: strace is needed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (mut faults, mut full) = (0, 0);
    for (call, errors) in [
        ("pwrite64", &["ENOSPC", "EIO"][..]),
        ("write", &["ENOSPC", "EIO"]),
        ("fsync", &["EIO", "ENOSPC"]),
        ("fdatasync", &["EIO", "ENOSPC"]),
        ("openat", &["EACCES", "EMFILE", "EROFS"]),
        ("rename", &["EACCES", "EROFS", "ENOSPC"]),
        ("ftruncate", &["EIO"]),
    ] {
        for error in errors {
            for nth in 1.. {
                let dir = folder.path().join(format!("{call}-{error}-{nth}"));
                let what = format!("{call} number {nth} fails with {error}");
                let Some(lines) = run(&dir, call, error, nth) else {
                    break;
                };
                let acknowledged = lines
                    .iter()
                    .filter(|line| line.starts_with(|c: char| c.is_ascii_digit()));
                let named = lines
                    .iter()
                    .filter(|line| !line.starts_with(|c: char| c.is_ascii_digit()));
                for line in named {
                    assert!(
                        line.starts_with("fault Storage") || line.starts_with("open Storage"),
                        "{what}: {line}"
                    );
                    faults += 1;
                    full += u32::from(line.contains("DiskFull"));
                }
                // The program itself may not even have started, if its own libraries could not be opened.
                if !dir.exists() {
                    continue;
                }
                let log = Log::open(&dir, ORIGIN).unwrap_or_else(|error| panic!("{what}: {error:?}"));
                for line in acknowledged {
                    let (seq, hash) = line.split_once(' ').unwrap();
                    let entry = log.entry(seq.parse().unwrap()).unwrap();
                    let entry = entry.unwrap_or_else(|| panic!("{what}: {line} is lost"));
                    assert_eq!(entry.sha256.to_string(), hash, "{what}");
                }
                assert!(matches!(log.verify(), LogVerdict::Intact { .. }), "{what}");
            }
        }
    }
    assert!(
        faults > 40 && full > 10,
        "{faults} faults were named, {full} of them a full disk"
    );
}
