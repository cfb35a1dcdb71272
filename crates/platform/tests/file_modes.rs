//! Files and folders stay private whatever the umask says. A test binary of its own, because the umask
//! belongs to the whole process.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use platform::Realm;
use platform::clock::{Clock, SystemClock};
use platform::files::{Places, Settings, save_settings, write_durably, write_durably_new};
use platform::redaction::Redaction;
use platform::technical_log::{Level, TechnicalLog};
use rustix::fs::Mode;
use serde::{Deserialize, Serialize};

#[derive(Default, Serialize, Deserialize)]
struct Wishes {}

impl Settings for Wishes {
    const VERSION: u32 = 1;
}

fn all_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = vec![folder.to_owned()];
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.path().is_dir() {
            found.extend(all_below(&entry.path()));
        } else {
            found.push(entry.path());
        }
    }
    found
}

#[test]
fn everything_we_write_is_for_the_member_alone_under_any_umask() {
    for umask in [0o000, 0o022, 0o077] {
        let root = tempfile::tempdir().unwrap();
        rustix::process::umask(Mode::from_raw_mode(umask));
        let home = root.path().join("home");
        for realm in [Realm::Real, Realm::Practice] {
            let places = Places::from_variables("org.example.App", realm, |name| {
                (name == "HOME").then(|| home.clone().into_os_string())
            })
            .unwrap();
            places.make().unwrap();
            write_durably(&places.data.join("a"), b"x").unwrap();
            write_durably(&places.data.join("a"), b"y").unwrap();
            write_durably_new(&places.data.join("b"), b"x").unwrap();
            save_settings(&places.config.join("settings.json"), &Wishes {}).unwrap();
            let log = TechnicalLog::open(&places.logs, Redaction::new(None).unwrap()).unwrap();
            for _ in 0..600 {
                log.write(&SystemClock.now(), Level::Info, "test", &"a line ".repeat(500))
                    .unwrap();
            }
            assert!(
                fs::read_dir(&places.logs).unwrap().flatten().count() >= 3,
                "the log has turned over"
            );
        }
        let found = all_below(&home);
        assert!(found.len() > 20);
        for path in found {
            let metadata = fs::metadata(&path).unwrap();
            let wanted = if metadata.is_dir() { 0o700 } else { 0o600 };
            assert_eq!(
                metadata.permissions().mode() & 0o777,
                wanted,
                "{umask:o} {}",
                path.display()
            );
        }
    }
}
