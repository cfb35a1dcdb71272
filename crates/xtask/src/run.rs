//! Starting programs: say what is run, run it, keep its streams as they are.

use std::process::{Command, ExitStatus, Stdio};

use crate::failure::Failure;

/// The command as one line for a person.
pub fn line(command: &Command) -> String {
    let mut line = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    line
}

/// Prints and runs a command with our own streams, and returns how it ended.
pub fn status(command: &mut Command) -> Result<ExitStatus, Failure> {
    eprintln!("$ {}", line(command));
    command.status().map_err(|source| Failure::Start {
        program: command.get_program().into(),
        source,
    })
}

/// Prints and runs a command; anything but success is a failure.
pub fn succeed(command: &mut Command) -> Result<(), Failure> {
    let status = status(command)?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::Ended {
            command: line(command),
            status,
        })
    }
}

/// Like [`succeed`], with the program's standard output on our standard error: for preparations, so that
/// standard output belongs to the result alone.
pub fn prepare(command: &mut Command) -> Result<(), Failure> {
    succeed(command.stdout(std::io::stderr()))
}

/// Runs a command quietly and returns what it printed, or `None` when it is absent or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a quiet run ends with success.
pub fn works(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The cargo that runs us.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(crate::place::root());
    command
}
