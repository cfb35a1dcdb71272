//! The processes of the web engine: ended where they would still write files after everything was deleted. On Linux
//! only; elsewhere the engine's processes belong to the system.
//!
//! Deliberately absent: ending anything else that this process started, such as a program that shows a file.

/// What the names of WebKitGTK's own processes begin with: `WebKitNetworkProcess`, `WebKitWebProcess`,
/// `WebKitGPUProcess`. The kernel keeps 15 bytes of a name (proc(5), `comm`).
#[cfg(target_os = "linux")]
const NAME: &str = "WebKit";

/// Ends the engine's processes that this one started and waits until none can write any more, at most two seconds.
#[cfg(target_os = "linux")]
pub fn end_all() {
    use std::{
        thread,
        time::{Duration, Instant},
    };

    let begun = Instant::now();
    loop {
        let running = running();
        if running.is_empty() || begun.elapsed() > Duration::from_secs(2) {
            return;
        }
        for process in running {
            if let Some(process) = rustix::process::Pid::from_raw(process) {
                // It may have ended by itself meanwhile.
                let _ = rustix::process::kill_process(process, rustix::process::Signal::KILL);
            }
        }
        thread::sleep(Duration::from_millis(10));
    }
}

/// Does nothing.
#[cfg(not(target_os = "linux"))]
pub fn end_all() {}

/// The engine's processes that are not yet dead, by their number, from `/proc`.
#[cfg(target_os = "linux")]
fn running() -> Vec<i32> {
    let own = std::process::id().to_string();
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(number) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        let Ok(stat) = std::fs::read_to_string(entry.path().join("stat")) else {
            continue;
        };
        if is_running_engine(&stat, &own) {
            found.push(number);
        }
    }
    found
}

/// Reads `pid (name) state ppid ...` (proc(5)); the name may hold anything, so the last bracket counts.
#[cfg(target_os = "linux")]
fn is_running_engine(stat: &str, own: &str) -> bool {
    let Some((head, rest)) = stat.rsplit_once(')') else {
        return false;
    };
    let name = head.split_once('(').map_or("", |(_, name)| name);
    let mut words = rest.split_whitespace();
    let (state, parent) = (words.next(), words.next());
    name.starts_with(NAME) && parent == Some(own) && !matches!(state, Some("Z" | "X"))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::{os::unix::process::CommandExt, process::Command};

    use super::*;

    #[test]
    fn the_engines_processes_are_ended_and_no_other_child_is() {
        let folder = tempfile::TempDir::new().unwrap();
        // A process has the name of the file it was started from.
        let engine = folder.path().join("WebKitNetworkProcess");
        std::os::unix::fs::symlink("/bin/sleep", &engine).unwrap();
        let mut engine = Command::new(engine).arg0("sleep").arg("60").spawn().unwrap();
        let mut other = Command::new("sleep").arg("60").spawn().unwrap();
        let number = i32::try_from(engine.id()).unwrap();
        assert_eq!(running(), [number]);
        end_all();
        assert_eq!(running(), [0; 0]);
        assert!(!engine.wait().unwrap().success());
        assert_eq!(other.try_wait().unwrap(), None);
        other.kill().unwrap();
        other.wait().unwrap();
    }

    #[test]
    fn only_a_living_child_with_the_name_of_the_engine_is_meant() {
        let table = [
            ("7 (WebKitNetworkPr) S 5 7 7", true),
            ("7 (WebKitWebProces) R 5 7 7", true),
            ("7 (WebKitWebProces) Z 5 7 7", false),
            ("7 (WebKitWebProces) S 6 7 7", false),
            ("7 (WebKit) S 5) S 6 7 7", false),
            ("7 (firefox) S 5 7 7", false),
            ("7 (a (WebKit) S 5 7 7", false),
            ("7 (WebKitWebProces", false),
            ("", false),
        ];
        for (stat, meant) in table {
            assert_eq!(is_running_engine(stat, "5"), meant, "{stat}");
        }
    }
}
