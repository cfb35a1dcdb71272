//! Our keychain against a real Secret Service: GNOME Keyring on a bus, home and runtime folder of its own,
//! so that nobody's real keychain is touched. The test runs itself again inside such a session, which the
//! ordinary test harness cannot do. Needs `dbus-run-session`, `dbus-send`,
//! `gnome-keyring-daemon` and `bash`.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test runner

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("the Secret Service is only on Linux");
}

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.split_first() {
        Some((first, steps)) if first == "--probe" => {
            linux::probe(steps);
            std::process::ExitCode::SUCCESS
        }
        _ => linux::run_all(&arguments),
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::panic;
    use std::path::Path;
    use std::process::{Command, ExitCode, Stdio};

    use platform::Realm;
    use platform::keychain::{KeyKnowledge, KeyPlace, Keychain};

    /// Shell that starts a daemon and waits until it, and not an earlier one, owns the Secret Service's name:
    /// the daemon's own start returns before that.
    const AWAITED: &str = r#"
        owner() {
            dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / \
                org.freedesktop.DBus.GetNameOwner string:org.freedesktop.secrets 2>/dev/null
        }
        before=$(owner)
        PREPARE
        limit=$((SECONDS + 20))
        until now=$(owner) && [ "$now" != "$before" ]; do
            [ $SECONDS -lt $limit ] || exit 1
        done
    "#;
    const UNLOCK: &str =
        "printf %s a-password | gnome-keyring-daemon --replace --unlock --components=secrets >/dev/null";
    const START: &str = "gnome-keyring-daemon --start --components=secrets >/dev/null";

    const CASES: [(&str, fn()); 7] = [
        (
            "a key is made once, found again, and forgotten",
            made_found_forgotten,
        ),
        ("a key outlives the process and the session", outlives_the_session),
        (
            "a lost key of a sealed log is never replaced",
            lost_key_is_missing,
        ),
        ("a session without a bus has no keychain", no_bus),
        ("a bus without a keychain is told as such", no_provider),
        ("a keychain without a collection keeps nothing", no_collection),
        (
            "a locked keychain is told as such and works once it is unlocked",
            locked_then_unlocked,
        ),
    ];

    pub fn run_all(arguments: &[String]) -> ExitCode {
        let wanted = arguments.iter().find(|argument| !argument.starts_with('-'));
        if arguments.iter().any(|argument| argument == "--list") {
            for (sentence, _) in CASES {
                println!("{sentence}: test");
            }
            return ExitCode::SUCCESS;
        }
        let mut failed = 0;
        for (sentence, case) in CASES {
            if wanted.is_some_and(|wanted| !sentence.contains(wanted.as_str())) {
                continue;
            }
            let passed = panic::catch_unwind(case).is_ok();
            println!("test {sentence} ... {}", if passed { "ok" } else { "FAILED" });
            failed += usize::from(!passed);
        }
        if failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    /// Inside the session: takes the steps one after another in one process, and prints what came of each.
    pub fn probe(steps: &[String]) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let keychain = Keychain::system();
        let real = KeyPlace::new("org.example.DefaultOffTest", Realm::Real);
        let practice = KeyPlace::new("org.example.DefaultOffTest", Realm::Practice);
        for step in steps {
            let (place, knowledge) = match step.as_str() {
                "make" => (&real, KeyKnowledge::NoLogYet),
                "find" => (&real, KeyKnowledge::LogExists),
                "make-practice" => (&practice, KeyKnowledge::NoLogYet),
                "forget" => {
                    println!("{:?}", runtime.block_on(keychain.forget_seed(&real)));
                    continue;
                }
                "unlock" => {
                    let line = AWAITED.replace("PREPARE", UNLOCK);
                    let status = Command::new("bash").args(["-c", &line]).status().unwrap();
                    println!("unlocked {}", status.success());
                    continue;
                }
                other => panic!("no such step: {other}"),
            };
            match runtime.block_on(keychain.seal_seed(place, knowledge)) {
                Ok(seed) => {
                    let hex: String = seed.bytes().iter().map(|byte| format!("{byte:02x}")).collect();
                    println!("{} {hex}", if seed.is_new() { "new" } else { "found" });
                }
                Err(fault) => println!("{fault:?}"),
            }
        }
    }

    /// A home of its own. Each command gets a runtime folder of its own in it, because a daemon of an earlier
    /// session may still be on its way out and would be taken for the one of the next.
    struct Session {
        home: tempfile::TempDir,
    }

    impl Session {
        fn new() -> Session {
            Session {
                home: tempfile::tempdir().unwrap(),
            }
        }

        /// Runs a program with nothing of the real session in its environment.
        fn command(&self, program: &str) -> Command {
            // Private from the start (0700), and removed with the home.
            let runtime = tempfile::Builder::new()
                .prefix("runtime-")
                .tempdir_in(self.home.path())
                .unwrap()
                .keep();
            let mut command = Command::new(program);
            command
                .env_clear()
                .env("PATH", std::env::var_os("PATH").unwrap_or_default())
                .env("HOME", self.home.path())
                .env("XDG_RUNTIME_DIR", &runtime)
                .env("LC_ALL", "C.UTF-8")
                .stdin(Stdio::null())
                .stderr(Stdio::null());
            command
        }

        /// A session on a bus that starts no service by itself, so that none appears between two steps.
        fn on_bus(&self) -> Command {
            let config = self.home.path().join("bus.conf");
            write_bus_without_services(&config, self.home.path());
            let mut command = self.command("dbus-run-session");
            command.arg("--config-file").arg(&config).arg("--");
            command
        }

        /// Takes steps in a session whose keychain is prepared by a line of shell.
        fn steps(&self, prepare: &str, steps: &[&str]) -> Vec<String> {
            let mut command = self.on_bus();
            let script = format!("{}\n\"$@\"", AWAITED.replace("PREPARE", prepare));
            command.args(["bash", "-c", &script, "_"]);
            command
                .arg(std::env::current_exe().unwrap())
                .arg("--probe")
                .args(steps);
            lines_of(command)
        }
    }

    fn lines_of(mut command: Command) -> Vec<String> {
        let output = command
            .output()
            .expect("dbus-run-session and gnome-keyring-daemon are installed");
        String::from_utf8(output.stdout)
            .unwrap()
            .lines()
            .map(str::to_owned)
            .collect()
    }

    fn key_of<'a>(line: &'a str, word: &str) -> &'a str {
        let key = line
            .strip_prefix(word)
            .unwrap_or_else(|| panic!("{word} was expected, not {line}"));
        assert_eq!(key.trim().len(), 64);
        key
    }

    fn made_found_forgotten() {
        let steps = [
            "make",
            "make",
            "find",
            "make-practice",
            "forget",
            "forget",
            "find",
            "make",
            "make-practice",
        ];
        let lines = Session::new().steps(UNLOCK, &steps);
        assert_eq!(lines.len(), steps.len(), "{lines:?}");
        let first = key_of(&lines[0], "new ");
        assert_eq!(key_of(&lines[1], "found "), first);
        assert_eq!(key_of(&lines[2], "found "), first);
        let practice = key_of(&lines[3], "new ");
        assert_ne!(practice, first);
        assert_eq!(lines[4..7], ["Ok(())", "Ok(())", "Missing"]);
        assert_ne!(key_of(&lines[7], "new "), first);
        assert_eq!(key_of(&lines[8], "found "), practice);
    }

    fn outlives_the_session() {
        let session = Session::new();
        let first = session.steps(UNLOCK, &["make"]);
        let again = session.steps(UNLOCK, &["find"]);
        assert_eq!(key_of(&first[0], "new "), key_of(&again[0], "found "));
    }

    fn lost_key_is_missing() {
        assert_eq!(
            Session::new().steps(UNLOCK, &["find", "find"]),
            ["Missing", "Missing"]
        );
    }

    fn no_bus() {
        let session = Session::new();
        let mut command = session.command("env");
        command
            .arg(std::env::current_exe().unwrap())
            .args(["--probe", "make", "find"]);
        assert_eq!(lines_of(command), ["NoService", "NoService"]);
    }

    fn no_provider() {
        let session = Session::new();
        let mut command = session.on_bus();
        command
            .arg(std::env::current_exe().unwrap())
            .args(["--probe", "make", "find"]);
        assert_eq!(lines_of(command), ["NoService", "NoService"]);
    }

    fn write_bus_without_services(config: &Path, folder: &Path) {
        let text = format!(
            "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" \
             \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n<busconfig><type>session</type>\
             <listen>unix:dir={}</listen><policy context=\"default\"><allow send_destination=\"*\" \
             eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>",
            folder.display()
        );
        std::fs::write(config, text).unwrap();
    }

    fn no_collection() {
        assert_eq!(
            Session::new().steps(START, &["make", "find"]),
            ["Unwritable", "Unwritable"]
        );
    }

    fn locked_then_unlocked() {
        let session = Session::new();
        let made = session.steps(UNLOCK, &["make"]);
        let lines = session.steps(START, &["make", "find", "unlock", "find"]);
        assert_eq!(lines[..3], ["Locked", "Locked", "unlocked true"], "{lines:?}");
        assert_eq!(key_of(&lines[3], "found "), key_of(&made[0], "new "));
    }
}
