//! Many bundles at once, on all cores: one line of JSON each, in the order of their paths, and a table of them all.
//!
//! Each bundle is checked by one thread, so that memory stays small however many there are. Deliberately absent:
//! following links, and anything but `*.zip` files and folders that hold a bag.

use std::{
    collections::{BTreeMap, HashSet},
    fs,
    num::NonZeroUsize,
    path::{Path, PathBuf},
    sync::{
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    thread,
};

use evidence::{BundleReport, NotABundle, Verdict, verify_bundle_with};
use serde_json::{Value, json};

use crate::{
    CHANGED, Demand, INTACT, UNREADABLE, code_of,
    facts::{Facts, plain},
    page::{is_heard, json_of, note_line, say_line},
};

/// Folders below folders are followed this deep.
const DEEPEST: usize = 16;

/// Is what one bundle came to.
struct Checked {
    line: String,
    row: [String; 8],
    code: u8,
}

/// Checks all bundles at or below the paths given. Returns the highest exit code; 2 if there is none at all.
pub(crate) fn run(paths: &[PathBuf], demand: &Demand<'_>) -> u8 {
    let mut bundles = Vec::new();
    for path in paths {
        find(path, 0, &mut bundles);
    }
    let mut named = HashSet::new();
    bundles.retain(|bundle| named.insert(bundle.clone()));
    if bundles.is_empty() {
        note_line("no bundle found");
        return UNREADABLE;
    }
    let rows = check_all(&bundles, demand);
    if rows.len() < bundles.len() {
        // Nobody listens any more, so nobody was told about the rest.
        return UNREADABLE;
    }
    print_table(&rows);
    rows.iter().map(|row| row.code).max().unwrap_or(UNREADABLE)
}

/// Finds bundles: a file that was named, a folder that holds a bag, and below other folders every `*.zip`.
fn find(path: &Path, depth: usize, found: &mut Vec<PathBuf>) {
    let is_bag = path.join("bagit.txt").exists() || path.join("manifest-sha256.txt").exists();
    if !path.is_dir() || is_bag {
        found.push(path.to_owned());
        return;
    }
    let Ok(folder) = fs::read_dir(path) else {
        // It is named, so it must show up, as not readable.
        found.push(path.to_owned());
        return;
    };
    let mut items = folder.filter_map(Result::ok).collect::<Vec<_>>();
    items.sort_by_key(fs::DirEntry::file_name);
    for item in items {
        let (path, kind) = (item.path(), item.file_type());
        let is_zip = path
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
        match kind {
            Ok(kind) if kind.is_dir() && depth < DEEPEST => find(&path, depth + 1, found),
            Ok(kind) if kind.is_file() && is_zip => found.push(path),
            _ => {}
        }
    }
}

/// Checks on all cores and prints the lines in order. Stops early when nobody reads them.
fn check_all(bundles: &[PathBuf], demand: &Demand<'_>) -> Vec<Checked> {
    let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let next = AtomicUsize::new(0);
    let (send, receive) = mpsc::sync_channel(cores * 4);
    thread::scope(|scope| {
        for _ in 0..cores.min(bundles.len()) {
            let (send, next) = (send.clone(), &next);
            scope.spawn(move || {
                while is_heard() {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    let Some(path) = bundles.get(place) else { break };
                    if send.send((place, check(path, demand))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(send);
        let mut waiting = BTreeMap::new();
        let mut done = Vec::with_capacity(bundles.len());
        for (place, checked) in receive {
            waiting.insert(place, checked);
            while let Some(mut checked) = waiting.remove(&done.len()) {
                say_line(&std::mem::take(&mut checked.line));
                if is_heard() {
                    done.push(checked);
                } else {
                    break;
                }
            }
        }
        done
    })
}

fn check(path: &Path, demand: &Demand<'_>) -> Checked {
    let mut facts = Facts::default();
    let mut take = |entry: &evidence::Entry| facts.take(entry);
    let mut options = demand.options();
    options.threads = 1;
    options.each_entry = Some(&mut take);
    let outcome = verify_bundle_with(path, &mut options);
    let unmet = outcome.as_ref().ok().and_then(|report| demand.unmet(report));
    let code = code_of(&outcome, unmet);
    let mut line = json_of(&outcome, unmet);
    line["file"] = json!(path.to_string_lossy());
    line["facts"] = json!(facts);
    if let Some(all) = line.get_mut("all_bad").and_then(Value::as_array_mut) {
        // A line stays a line: the rest is what `--json` is for.
        all.truncate(20);
    }
    Checked {
        line: line.to_string(),
        row: row(path, &outcome, facts, code),
        code,
    }
}

fn row(path: &Path, outcome: &Result<BundleReport, NotABundle>, facts: Facts, code: u8) -> [String; 8] {
    let verdict = match outcome {
        Err(reason) => format!("unreadable, {}", reason.code()),
        Ok(report) if report.practice => format!("{}, practice", verdict(code)),
        Ok(report) if report.verdict == Verdict::Intact && code == CHANGED => "not as demanded".to_owned(),
        Ok(_) => verdict(code).to_owned(),
    };
    let fingerprint = outcome
        .as_ref()
        .ok()
        .and_then(|report| report.fingerprint.clone());
    let day = |moment: Option<String>| moment.map(|text| text.chars().take(10).collect());
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    let cells = [
        Some(plain(&name)),
        facts.country,
        day(facts.first_on),
        day(facts.off_confirmed),
        facts.objection,
        facts.answer,
        Some(verdict),
        fingerprint,
    ];
    cells.map(|cell| cell.unwrap_or_else(|| "-".to_owned()))
}

fn verdict(code: u8) -> &'static str {
    match code {
        INTACT => "intact",
        CHANGED => "changed",
        _ => "unreadable",
    }
}

fn print_table(rows: &[Checked]) {
    let head = [
        "file",
        "country",
        "first on",
        "off confirmed",
        "objection",
        "answer",
        "verdict",
        "fingerprint",
    ];
    let mut widths = head.map(|cell| cell.chars().count());
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(&row.row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let line = |cells: [&str; 8]| {
        let cells = cells
            .iter()
            .zip(widths)
            .map(|(cell, width)| format!("{cell:width$}"));
        note_line(cells.collect::<Vec<_>>().join("  ").trim_end());
    };
    line(head);
    for row in rows {
        line(row.row.each_ref().map(String::as_str));
    }
    let count = |code| rows.iter().filter(|row| row.code == code).count();
    note_line(&format!(
        "{} bundles: {} intact, {} changed or not as demanded, {} unreadable. What they record is their own word.",
        rows.len(),
        count(INTACT),
        count(CHANGED),
        count(UNREADABLE)
    ));
}
