//! Appends to the log in the folder given and acknowledges each entry on standard output, until it is killed.
//! The crash tests run it. `append_until_killed DIR [COUNT]`; an error ends it with exit code 3 and its kind.
//! With a count it ends by itself, and what failed once is tried once again.
#![allow(clippy::print_stdout)] // its output is what the tests read

use std::{io::Write, path::Path, process::ExitCode};

use evidence::{Log, NewAttachment, NewEntry, SealKey, Stamp};

fn main() -> ExitCode {
    let Some(dir) = std::env::args().nth(1) else {
        return ExitCode::from(2);
    };
    let count = std::env::args()
        .nth(2)
        .and_then(|count| count.parse::<u64>().ok());
    let mut tries = u32::from(count.is_some());
    let key = SealKey::from_seed([42; 32]);
    let mut log = match Log::open(Path::new(&dir), "io.github.example.App/0123456789abcdef") {
        Ok(log) => log,
        Err(error) => {
            println!("open {error:?}");
            return ExitCode::from(3);
        }
    };
    loop {
        let n = log.len();
        if count.is_some_and(|count| n >= count) {
            return ExitCode::SUCCESS;
        }
        let entry = NewEntry {
            kind: "note".into(),
            salt: [7; 16],
            at: Stamp {
                utc: "2026-11-22T03:30:00Z".into(),
                zone: String::new(),
                offset: "+00:00".into(),
                monotonic_ms: n,
            },
            app_version: "0.1.0".into(),
            app_build: "test".into(),
            practice: false,
            body: serde_json::json!({ "n": n, "filler": "x".repeat(400) }),
            attachments: vec![NewAttachment {
                name: "shot.png".into(),
                media_type: "image/png".into(),
                bytes: format!("picture {n}").into_bytes(),
            }],
        };
        match log.append(entry, Some(&key)) {
            Ok(receipt) => {
                println!("{} {}", receipt.seq, receipt.entry_sha256);
                if std::io::stdout().flush().is_err() {
                    return ExitCode::from(2);
                }
            }
            Err(error) => {
                println!("fault {error:?}");
                if tries == 0 {
                    return ExitCode::from(3);
                }
                tries -= 1;
            }
        }
    }
}
