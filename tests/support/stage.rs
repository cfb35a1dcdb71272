//! A stage for one run of the app: a display, a window manager, a session bus, a keychain, a home, all of
//! its own. Nothing of the developer's is seen or touched, and nothing outlives the stage.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::wait;

/// The folder name the app uses below the XDG folders.
const APP_ID: &str = "io.github.defaultoff.DefaultOff";

/// Where Debian puts the program that opens the bus of the assistive programs.
const ACCESSIBILITY_BUS: &str = "/usr/libexec/at-spi-bus-launcher";

/// A bus that starts nothing on demand, so that no keychain can answer.
const LONELY_BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*"/><allow own="*"/><allow eavesdrop="true"/></policy>
</busconfig>"#;

/// What answers when the app asks for a keychain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keychain {
    /// A real gnome-keyring with an unlocked default collection.
    Unlocked,
    /// A bus without any Secret Service.
    Absent,
}

/// A running stage. Dropping it ends every process it started and removes its folders.
#[derive(Debug)]
pub struct Stage {
    // Fields drop in this order: first the programs that use the others.
    processes: Vec<Running>,
    surroundings: Vec<(&'static str, OsString)>,
    size: (u32, u32),
    folder: tempfile::TempDir,
}

impl Stage {
    /// Starts everything and returns when it is ready. The screen measures 1280 x 900.
    pub fn start(keychain: Keychain) -> Result<Self> {
        Self::start_sized(keychain, (1280, 900))
    }

    /// Like [`Stage::start`], with a screen of `size` pixels.
    pub fn start_sized(keychain: Keychain, size: (u32, u32)) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("do-stage-").tempdir()?;
        let home = private_folder(folder.path(), "home")?;
        let runtime = private_folder(folder.path(), "run")?;
        let mut stage = Self {
            processes: Vec::new(),
            surroundings: surroundings(&home, &runtime),
            size,
            folder,
        };

        let geometry = format!("{}x{}x24", size.0, size.1);
        let mut server = stage.command("Xvfb");
        server.args(["-displayfd", "1", "-screen", "0", &geometry, "-nolisten", "tcp"]);
        // Without this the server begins anew, and ends its clients, whenever the last of them leaves.
        server.arg("-noreset");
        let number = stage.announced(server)?;
        stage.surroundings.push(("DISPLAY", format!(":{number}").into()));

        let mut bus = stage.command("dbus-daemon");
        bus.args(["--nofork", "--print-address=1"]);
        match keychain {
            Keychain::Unlocked => bus.arg("--session"),
            Keychain::Absent => {
                let config = stage.folder.path().join("lonely-bus.conf");
                fs::write(&config, LONELY_BUS)?;
                bus.arg(format!("--config-file={}", config.display()))
            }
        };
        let address = stage.announced(bus)?;
        stage
            .surroundings
            .push(("DBUS_SESSION_BUS_ADDRESS", address.into()));

        if keychain == Keychain::Unlocked {
            stage.unlock_keychain()?;
        }
        stage.start_window_manager()?;
        Ok(stage)
    }

    /// Like [`Stage::start`], with the bus on which programs tell assistive ones what they show.
    pub fn start_audible(keychain: Keychain) -> Result<Self> {
        let mut stage = Self::start(keychain)?;
        stage.surroundings.retain(|(name, _)| *name != "NO_AT_BRIDGE");
        let mut launcher = stage.command(ACCESSIBILITY_BUS);
        launcher
            .arg("--launch-immediately")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let launcher = stage.spawn(&mut launcher)?;
        stage.processes.push(launcher);
        wait::until("the accessibility bus", || {
            let question = ["--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus"];
            let question = [
                &["call", "--session"],
                &question[..],
                &["--method", "org.a11y.Bus.GetAddress"],
            ]
            .concat();
            Ok(stage.output("gdbus", &question).ok().map(drop))
        })?;
        Ok(stage)
    }

    /// A command on this stage. The kernel ends it when we end.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "KILL", "--"]).arg(program);
        command
            .env_clear()
            .envs(self.surroundings.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Starts a program on this stage, quietly, and keeps it until the stage ends or it is taken back.
    pub fn spawn(&self, command: &mut Command) -> Result<Running> {
        let child = command
            .stdin(Stdio::null())
            .spawn()
            .with_context(|| format!("starting {}", command.get_program().display()))?;
        Ok(Running(child))
    }

    /// Runs a short program on this stage and returns what it printed, without the final line break.
    pub fn output(&self, program: &str, arguments: &[&str]) -> Result<String> {
        let output = self.command(program).args(arguments).output()?;
        if !output.status.success() {
            bail!(
                "{program} {arguments:?}: {} {}",
                output.status,
                String::from_utf8_lossy(&output.stderr)
            );
        }
        Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
    }

    /// Size of the screen in pixels.
    pub fn size(&self) -> (u32, u32) {
        self.size
    }

    /// The member's home folder.
    pub fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// Where the app keeps its records: `record` and `practice` lie below.
    pub fn app_data(&self) -> PathBuf {
        self.home().join(".local/share").join(APP_ID)
    }

    /// Where the app keeps its settings.
    pub fn app_config(&self) -> PathBuf {
        self.home().join(".config").join(APP_ID)
    }

    /// Where exports go.
    pub fn documents(&self) -> PathBuf {
        self.home().join("Documents")
    }

    /// A place for files of the test itself.
    pub fn scratch(&self) -> &Path {
        self.folder.path()
    }

    fn announced(&mut self, mut command: Command) -> Result<String> {
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut child = Running(child);
        let mut line = String::new();
        if let Some(stdout) = child.0.stdout.take() {
            BufReader::new(stdout).read_line(&mut line)?;
        }
        self.processes.push(child);
        let line = line.trim().to_owned();
        if line.is_empty() {
            bail!("{:?} did not come up", command.get_args().nth(3));
        }
        Ok(line)
    }

    fn unlock_keychain(&self) -> Result<()> {
        // It leaves us by forking and ends when its bus ends.
        let mut keyring = self
            .command("gnome-keyring-daemon")
            .args(["--unlock", "--components=secrets"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        if let Some(mut stdin) = keyring.stdin.take() {
            stdin.write_all(b"stage")?;
        }
        keyring.wait()?;
        wait::until("the keychain on the bus", || {
            let question = [
                "call",
                "--session",
                "--dest",
                "org.freedesktop.DBus",
                "--object-path",
                "/org/freedesktop/DBus",
                "--method",
                "org.freedesktop.DBus.NameHasOwner",
                "org.freedesktop.secrets",
            ];
            Ok(self.output("gdbus", &question)?.contains("true").then_some(()))
        })
    }

    fn start_window_manager(&mut self) -> Result<()> {
        let mut manager = self.command("openbox");
        manager
            .arg("--sm-disable")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let manager = self.spawn(&mut manager)?;
        self.processes.push(manager);
        wait::until("the window manager", || {
            let answer = self.output("xprop", &["-root", "_NET_SUPPORTING_WM_CHECK"])?;
            Ok(answer.contains("window id").then_some(()))
        })
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // Clients before the server they talk to, so that none of them complains at length.
        while self.processes.pop().is_some() {}
    }
}

/// A process that ends when we are done with it.
#[derive(Debug)]
pub struct Running(Child);

impl Running {
    /// Its number.
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// The child itself, to wait for or to look at.
    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail only for a process that is gone already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn private_folder(parent: &Path, name: &str) -> Result<PathBuf> {
    let path = parent.join(name);
    fs::DirBuilder::new().mode(0o700).create(&path)?;
    Ok(path)
}

/// Everything a program on the stage finds around it. No proxy, no display, no bus of the developer.
fn surroundings(home: &Path, runtime: &Path) -> Vec<(&'static str, OsString)> {
    let path = std::env::var_os("PATH").unwrap_or_else(|| "/usr/local/bin:/usr/bin:/bin".into());
    vec![
        ("PATH", path),
        ("HOME", home.into()),
        ("XDG_RUNTIME_DIR", runtime.into()),
        ("XDG_DATA_HOME", home.join(".local/share").into()),
        ("XDG_CONFIG_HOME", home.join(".config").into()),
        ("XDG_CACHE_HOME", home.join(".cache").into()),
        ("XDG_STATE_HOME", home.join(".local/state").into()),
        ("LANG", "C.UTF-8".into()),
        ("LANGUAGE", "en".into()),
        ("TZ", "Europe/Berlin".into()),
        ("GDK_BACKEND", "x11".into()),
        ("LIBGL_ALWAYS_SOFTWARE", "1".into()),
        ("NO_AT_BRIDGE", "1".into()),
    ]
}
