//! What can go wrong in a developer's command. One enum for all of them: the only reader is a person.

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;

/// A reason to stop.
#[derive(Debug)]
pub enum Failure {
    /// An argument that no command knows.
    UnknownArgument(OsString),
    /// An option that is needed and not there, or has no value.
    MissingArgument(&'static str),
    /// A program could not be started.
    Start { program: OsString, source: io::Error },
    /// A program ended with something other than success.
    Ended { command: String, status: ExitStatus },
    /// A file or folder could not be read or written.
    File { path: PathBuf, source: io::Error },
    /// Packages of the system are missing, and this computer gives no way to install them from here.
    PackagesMissing {
        packages: Vec<&'static str>,
        command: String,
    },
    /// Node is absent or too old.
    Node { found: Option<String> },
    /// Python's `bagit` is missing and could not be installed.
    BagitMissing,
    /// The virtual display did not come up.
    NoDisplay,
    /// A window did not paint in time.
    NeverPainted { program: OsString },
    /// A measurement printed no number.
    NotMeasured,
    /// `read-pages` said on or off where it must not.
    WrongReading,
    /// A check left files behind, or changed some.
    TreeChanged,
    /// This command needs Linux.
    NotHere,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownArgument(argument) => {
                write!(
                    f,
                    "no such command or option: {}. See `cargo xtask help`.",
                    argument.to_string_lossy()
                )
            }
            Self::MissingArgument(name) => write!(f, "{name} is needed. See `cargo xtask help`."),
            Self::Start { program, source } => {
                write!(f, "could not start {}: {source}", program.to_string_lossy())
            }
            Self::Ended { command, status } => write!(f, "{status}: {command}"),
            Self::File { path, source } => write!(f, "{}: {source}", path.display()),
            Self::PackagesMissing { packages, command } => write!(
                f,
                "these packages are missing: {}\nInstall them, then try again:\n  {command}",
                packages.join(" ")
            ),
            Self::Node { found: Some(version) } => {
                write!(
                    f,
                    "Node 20 or newer is needed, found {version}. See https://nodejs.org/."
                )
            }
            Self::Node { found: None } => {
                write!(f, "Node 20 or newer and npm are needed. See https://nodejs.org/.")
            }
            Self::BagitMissing => {
                write!(
                    f,
                    "Python's bagit is needed to check exports. Try: python3 -m pip install --user bagit"
                )
            }
            Self::NoDisplay => write!(f, "the virtual display (Xvfb) did not come up"),
            Self::NeverPainted { program } => {
                write!(
                    f,
                    "{} never came to rest on the screen",
                    program.to_string_lossy()
                )
            }
            Self::NotMeasured => write!(f, "a measurement printed no number"),
            Self::WrongReading => write!(f, "a page was read wrongly; see its line above"),
            Self::TreeChanged => write!(f, "the checks changed the working tree; see `git status`"),
            Self::NotHere => write!(f, "this command is written for Linux"),
        }
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Start { source, .. } | Self::File { source, .. } => Some(source),
            _ => None,
        }
    }
}
