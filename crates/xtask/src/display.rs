//! A display, a bus and a home of their own for a windowed program. Nothing of the developer's is touched.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::failure::Failure;
use crate::place::PrivateFolder;

/// A private X server and bus, and private folders. Ends what it started when dropped.
#[derive(Debug)]
pub struct Display {
    _server: Running,
    _bus: Running,
    surroundings: Vec<(&'static str, OsString)>,
    frame: PathBuf,
    _folder: PrivateFolder,
}

impl Display {
    /// Starts a display of 1280 x 900. Its picture can be read from [`Display::frame_buffer`].
    pub fn start() -> Result<Self, Failure> {
        if !cfg!(target_os = "linux") {
            return Err(Failure::NotHere);
        }
        let folder = PrivateFolder::new()?;
        let home = folder.inside("home")?;
        let runtime = folder.inside("run")?;
        let frame = folder.inside("frame")?;

        let screen = ["-displayfd", "1", "-screen", "0", "1280x900x24"];
        let manner = ["-nolisten", "tcp", "-noreset", "-fbdir"];
        let (server, number) = announce(bound_to_us("Xvfb").args(screen).args(manner).arg(&frame))?;
        let mut surroundings: Vec<(&'static str, OsString)> = vec![
            ("DISPLAY", format!(":{number}").into()),
            ("HOME", home.clone().into()),
            ("XDG_RUNTIME_DIR", runtime.into()),
            ("XDG_DATA_HOME", home.join(".local/share").into()),
            ("XDG_CONFIG_HOME", home.join(".config").into()),
            ("XDG_CACHE_HOME", home.join(".cache").into()),
            ("XDG_STATE_HOME", home.join(".local/state").into()),
            ("GDK_BACKEND", "x11".into()),
            ("LIBGL_ALWAYS_SOFTWARE", "1".into()),
            ("NO_AT_BRIDGE", "1".into()),
        ];
        // The bus starts services on demand; they too must not see the developer's home.
        let mut bus = bound_to_us("dbus-daemon");
        bus.args(["--session", "--nofork", "--print-address=1"]);
        let (bus, address) = announce(dressed(&mut bus, &surroundings))?;
        surroundings.push(("DBUS_SESSION_BUS_ADDRESS", address.into()));
        let frame = frame.join("Xvfb_screen0");
        Ok(Self {
            _server: server,
            _bus: bus,
            surroundings,
            frame,
            _folder: folder,
        })
    }

    /// A command on this display and this bus. It is ended when we end.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = bound_to_us(program);
        dressed(&mut command, &self.surroundings);
        command
    }

    /// The file that mirrors the screen, in X window dump form.
    pub fn frame_buffer(&self) -> &Path {
        &self.frame
    }
}

fn dressed<'a>(command: &'a mut Command, surroundings: &[(&'static str, OsString)]) -> &'a mut Command {
    command.env_remove("WAYLAND_DISPLAY").env_remove("XAUTHORITY");
    command.envs(surroundings.iter().map(|(name, value)| (name, value)))
}

/// A process that ends when we are done with it.
#[derive(Debug)]
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a server and waits for the one line by which it says that it is ready.
fn announce(command: &mut Command) -> Result<(Running, String), Failure> {
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|source| Failure::Start {
            program: command.get_program().into(),
            source,
        })?;
    let mut child = Running(child);
    let mut line = String::new();
    if let Some(stdout) = child.0.stdout.take() {
        // A server that fails closes the stream, and the line stays empty.
        let _ = BufReader::new(stdout).read_line(&mut line);
    }
    let line = line.trim().to_owned();
    if line.is_empty() {
        Err(Failure::NoDisplay)
    } else {
        Ok((child, line))
    }
}

/// A command that the kernel ends when we end, however we end.
fn bound_to_us(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL", "--"]).arg(program);
    command
}
