//! The processes that this one started, such as the web engine's own: ended where they would still write files after
//! everything was deleted. On Linux only; elsewhere the engine's processes belong to the system.
//!
//! Deliberately absent: ending anything that this process did not start.

/// Ends every child of this process and waits until none can write any more, at most two seconds.
#[cfg(target_os = "linux")]
pub fn end_all() {
    use std::{
        thread,
        time::{Duration, Instant},
    };

    let begun = Instant::now();
    loop {
        let running = children();
        if running.is_empty() || begun.elapsed() > Duration::from_secs(2) {
            return;
        }
        for child in running {
            if let Some(child) = rustix::process::Pid::from_raw(child) {
                // It may have ended by itself meanwhile.
                let _ = rustix::process::kill_process(child, rustix::process::Signal::KILL);
            }
        }
        thread::sleep(Duration::from_millis(10));
    }
}

/// Does nothing.
#[cfg(not(target_os = "linux"))]
pub fn end_all() {}

/// Children that are not yet dead, by their number, from `/proc` (proc(5)).
#[cfg(target_os = "linux")]
fn children() -> Vec<i32> {
    let own = std::process::id().to_string();
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(number) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        // `pid (name) state ppid ...`; the name may hold anything, so the last bracket counts.
        let Ok(stat) = std::fs::read_to_string(entry.path().join("stat")) else {
            continue;
        };
        let mut words = stat
            .rsplit_once(')')
            .map_or("", |(_, rest)| rest)
            .split_whitespace();
        let (state, parent) = (words.next(), words.next());
        if parent == Some(own.as_str()) && !matches!(state, Some("Z" | "X")) {
            found.push(number);
        }
    }
    found
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::process::Command;

    use super::*;

    #[test]
    fn a_child_is_ended_and_nothing_else() {
        // The other tests of this program start no processes, so that this child is the only one.
        let mut child = Command::new("sleep").arg("60").spawn().unwrap();
        let number = i32::try_from(child.id()).unwrap();
        assert!(children().contains(&number));
        end_all();
        assert!(!children().contains(&number));
        assert!(!child.wait().unwrap().success());
    }
}
