//! Prints what follows from a place and from dates, as JSON: rights, authorities, dates, exposure, deadlines.
//!
//! The checking side of `optout`, run by `cargo xtask facts` and `cargo xtask deadline`. It asks the library and adds
//! nothing of its own. Deliberately absent: a clock (the caller gives today) and the network.
//!
//! Exit codes: 0 with an answer, 2 where the question cannot be read or its dates contradict each other.

#![allow(
    clippy::print_stderr,
    reason = "a command-line tool says on its streams what is wrong"
)]

mod deadline_answer;
mod facts_answer;
mod question;

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use question::AskError;
use serde_json::Value;

fn main() -> ExitCode {
    match arguments().and_then(|arguments| answer(&arguments)) {
        Ok((answer, as_json)) => {
            let mut text = String::new();
            if as_json {
                text = format!("{answer:#}\n");
            } else {
                add_lines(&mut text, "", &answer);
            }
            // A reader that closes the pipe early has what it wanted.
            let written = std::io::stdout().lock().write_all(text.as_bytes());
            match written {
                Err(error) if error.kind() != ErrorKind::BrokenPipe => ExitCode::FAILURE,
                _ => ExitCode::SUCCESS,
            }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn arguments() -> Result<Vec<String>, AskError> {
    std::env::args_os()
        .skip(1)
        .map(|argument| {
            argument.into_string().map_err(|argument| AskError::NotText {
                given: argument.to_string_lossy().into_owned(),
            })
        })
        .collect()
}

fn answer(arguments: &[String]) -> Result<(Value, bool), AskError> {
    let (command, rest) = arguments.split_first().ok_or(AskError::NoCommand)?;
    match command.as_str() {
        "facts" => facts_answer::answer(rest),
        "deadline" => deadline_answer::answer(rest),
        _ => Err(AskError::NoCommand),
    }
}

/// Adds one `path: value` a line, for reading without a JSON tool.
fn add_lines(text: &mut String, path: &str, value: &Value) {
    let below = |name: &str| {
        if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}.{name}")
        }
    };
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                add_lines(text, &below(name), value);
            }
        }
        Value::Array(items) => {
            for (place, value) in items.iter().enumerate() {
                add_lines(text, &below(&place.to_string()), value);
            }
        }
        Value::String(value) => text.push_str(&format!("{path}: {value}\n")),
        Value::Null => text.push_str(&format!("{path}: -\n")),
        other => text.push_str(&format!("{path}: {other}\n")),
    }
}
