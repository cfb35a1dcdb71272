//! The measured half of `cargo xtask bench evidence`: makes logs, does one piece of work, prints seconds.
//!
//! Each call does one thing and prints lines of `name value`. Deliberately absent: other programs, ratios and
//! goals (`xtask`).
#![allow(clippy::print_stdout, clippy::print_stderr)] // its output is what xtask reads

use std::{
    error::Error,
    fs::{self, OpenOptions},
    io::Write,
    ops::{ControlFlow, Range},
    path::Path,
    process::ExitCode,
    thread,
    time::{Duration, Instant},
};

use evidence::{
    AttachmentSelection, EntrySelection, ExportRequest, Log, LogVerdict, NewAttachment, NewEntry, SealKey,
    Stamp, Verdict, save_bundle, sha256, verify_bundle,
};

const APP: &str = "io.github.example.App";
const ORIGIN: &str = "io.github.example.App/0123456789abcdef";

type Outcome = Result<(), Box<dyn Error>>;

fn main() -> ExitCode {
    let arguments = std::env::args().skip(1).collect::<Vec<_>>();
    let words = arguments.iter().map(String::as_str).collect::<Vec<_>>();
    let done = match *words.as_slice() {
        ["fill", dir, entries, pictures, bytes] => fill(dir, entries, pictures, bytes),
        ["append", dir, entries] => append(Path::new(dir), entries),
        ["append-to", dir, entries] => append_to(dir, entries),
        ["open-once", dir] => open_once(dir),
        ["open", ref dirs @ ..] if !dirs.is_empty() => open(dirs),
        ["export", dir, out] => export(dir, out),
        ["verify", bundle] => verify(bundle),
        ["verify-log", dir] => verify_log(dir),
        _ => Err("see the source for the words that it takes".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench_evidence: {error}");
            ExitCode::FAILURE
        }
    }
}

fn key() -> SealKey {
    SealKey::from_seed([42; 32])
}

/// A record about as long as a real one.
fn record(n: u64, attachments: Vec<NewAttachment>) -> NewEntry {
    NewEntry {
        kind: "reading".into(),
        salt: sha256(&n.to_be_bytes()).as_bytes()[..16]
            .try_into()
            .unwrap_or_default(),
        at: Stamp {
            utc: "2026-11-22T03:30:00Z".into(),
            zone: "Europe/Berlin".into(),
            offset: "+01:00".into(),
            monotonic_ms: n,
        },
        app_version: "0.1.0".into(),
        app_build: "bench".into(),
        practice: false,
        body: serde_json::json!({ "n": n, "state": "on", "witness": sha256(&n.to_le_bytes()).to_string() }),
        attachments,
    }
}

/// Bytes that do not pack, like those of a picture, other for each number.
fn picture(n: u64, length: usize) -> NewAttachment {
    let mut state = n.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let words = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    });
    let mut bytes = words.take(length.div_ceil(8)).flatten().collect::<Vec<_>>();
    bytes.truncate(length);
    NewAttachment {
        name: "shot.png".into(),
        media_type: "image/png".into(),
        bytes,
    }
}

/// Fills a new log: `pictures` of the records, evenly spread, have one of `bytes` bytes.
fn fill(dir: &str, entries: &str, pictures: &str, bytes: &str) -> Outcome {
    let (entries, pictures): (u64, u64) = (entries.parse()?, pictures.parse()?);
    let bytes: usize = bytes.parse()?;
    let mut log = Log::open(Path::new(dir), ORIGIN)?;
    let key = key();
    let every = entries.checked_div(pictures).unwrap_or(u64::MAX).max(1);
    let mut n = log.len();
    while n < entries {
        let end = entries.min(n + 5_000);
        let new = (n..end).map(|n| {
            let with = pictures > 0 && n % every == 0 && n / every < pictures;
            record(n, with.then(|| picture(n, bytes)).into_iter().collect())
        });
        log.append_all(new.collect(), Some(&key))?;
        n = end;
    }
    Ok(())
}

/// Appends to a log and, turn by turn, the same bytes to a bare file with fsync.
fn append(dir: &Path, entries: &str) -> Outcome {
    let mut log = Log::open(&dir.join("log"), ORIGIN)?;
    let mut bare = OpenOptions::new()
        .create(true)
        .append(true)
        .open(dir.join("bare"))?;
    let key = key();
    let (mut ours, mut theirs) = (Duration::ZERO, Duration::ZERO);
    for n in 0..entries.parse()? {
        let new = record(n, vec![]);
        let begun = Instant::now();
        let receipt = log.append(new, Some(&key))?;
        ours += begun.elapsed();
        let bytes = log
            .entry(receipt.seq)?
            .map(|entry| entry.bytes)
            .unwrap_or_default();
        let begun = Instant::now();
        bare.write_all(&bytes)?;
        bare.sync_all()?;
        theirs += begun.elapsed();
    }
    println!("ours {}\nbare {}", ours.as_secs_f64(), theirs.as_secs_f64());
    Ok(())
}

/// Appends to a log that is there.
fn append_to(dir: &str, entries: &str) -> Outcome {
    let mut log = Log::open(Path::new(dir), ORIGIN)?;
    let key = key();
    let begun = Instant::now();
    for n in 0..entries.parse()? {
        log.append(record(n, vec![]), Some(&key))?;
    }
    println!("ours {}", begun.elapsed().as_secs_f64());
    Ok(())
}

/// Opens a log and reads its newest entry: the whole start of a program, timed from outside.
fn open_once(dir: &str) -> Outcome {
    let log = Log::open(Path::new(dir), ORIGIN)?;
    log.entry(log.len().saturating_sub(1))?;
    Ok(())
}

/// Opens each of the logs in turn, many times, and prints the median of each.
fn open(dirs: &[&str]) -> Outcome {
    let mut times = vec![Vec::new(); dirs.len()];
    for _ in 0..41 {
        for (dir, times) in dirs.iter().zip(&mut times) {
            let begun = Instant::now();
            let log = Log::open(Path::new(dir), ORIGIN)?;
            let newest = log.entry(log.len().saturating_sub(1))?;
            times.push(begun.elapsed());
            drop((newest, log));
        }
    }
    for (dir, times) in dirs.iter().zip(&mut times) {
        times.sort_unstable();
        println!("{dir} {}", times[times.len() / 2].as_secs_f64());
    }
    Ok(())
}

fn export(dir: &str, out: &str) -> Outcome {
    let log = Log::open(Path::new(dir), ORIGIN)?;
    let key = key();
    let request = ExportRequest {
        name: "evidence-bench",
        practice: false,
        bagging_date: "2026-11-22",
        agent: "bench",
        app_id: APP,
        entries: if log.len() > 60_000 {
            EntrySelection::Only(vec![])
        } else {
            EntrySelection::All
        },
        attachments: AttachmentSelection::default(),
        redacted: vec![],
        pages: vec![],
        key: Some(&key),
    };
    let begun = Instant::now();
    let saved = save_bundle(&log, &request, Path::new(out), &mut |_| ControlFlow::Continue(()))?;
    println!("ours {}", begun.elapsed().as_secs_f64());
    println!("path {}", saved.path.display());
    Ok(())
}

fn verify(bundle: &str) -> Outcome {
    let begun = Instant::now();
    let report = verify_bundle(Path::new(bundle))?;
    println!("ours {}", begun.elapsed().as_secs_f64());
    if report.verdict != Verdict::Intact {
        return Err("the bundle is not intact".into());
    }
    println!("peak_kib {}", peak_kib()?);
    Ok(())
}

/// Checks a whole log in its folder. Beside it, from memory and on all cores: hashing the entries alone, and hashing
/// everything that any check must hash (the entries, their lines as list and as leaves, the nodes of the tree).
fn verify_log(dir: &str) -> Outcome {
    let log = Log::open(Path::new(dir), ORIGIN)?;
    let begun = Instant::now();
    let verdict = log.verify();
    let ours = begun.elapsed();
    if !matches!(verdict, LogVerdict::Intact { .. }) {
        return Err("the log is not intact".into());
    }
    let mut entries = Vec::new();
    log.each_entry(0..log.len(), |entry| entries.push(entry.bytes))?;
    let lines = entries.iter().enumerate().map(|(seq, bytes)| {
        let mut leaf = vec![0];
        writeln!(leaf, "{}  entries/{seq:08}.json", sha256(bytes)).map(|()| leaf)
    });
    let lines = lines.collect::<Result<Vec<_>, _>>()?;
    let list = lines
        .iter()
        .flat_map(|leaf| &leaf[1..])
        .copied()
        .collect::<Vec<_>>();
    let node = [1; 65];
    let entries_alone = on_all_cores(entries.len(), |part| {
        entries[part].iter().fold(0, |all, bytes| all ^ first(bytes))
    });
    let all_hashes = on_all_cores(entries.len(), |part| {
        let lines_of = |at: usize| list.len() / entries.len() * at;
        let list = first(&list[lines_of(part.start)..lines_of(part.end)]);
        part.fold(list, |all, at| {
            all ^ first(&entries[at]) ^ first(&lines[at]) ^ first(&node)
        })
    });
    println!("ours {}", ours.as_secs_f64());
    println!("entries {}", entries_alone.as_secs_f64());
    println!("hashes {}", all_hashes.as_secs_f64());
    println!("peak_kib {}", peak_kib()?);
    Ok(())
}

fn first(bytes: &[u8]) -> u8 {
    sha256(bytes).as_bytes()[0]
}

/// The time that all cores take together for `count` pieces of work.
fn on_all_cores(count: usize, work: impl Fn(Range<usize>) -> u8 + Sync) -> Duration {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let share = count.div_ceil(cores).max(1);
    let begun = Instant::now();
    thread::scope(|scope| {
        for from in (0..count).step_by(share) {
            let part = from..count.min(from + share);
            scope.spawn(|| std::hint::black_box(work(part)));
        }
    });
    begun.elapsed()
}

/// The most memory that this process ever held at once, in KiB. Linux only, like the rest of the bench.
fn peak_kib() -> Result<u64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    Ok(number.ok_or("no VmHWM")?.parse()?)
}
