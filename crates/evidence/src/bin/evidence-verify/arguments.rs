//! The words of a command and the small files that they name.
//!
//! Deliberately absent: large files. What is checked itself is read piece by piece (`single`).

use std::{fs::File, io::Read};

use evidence::TsaRoots;

/// Keys, signatures, tokens and certificates are far smaller (1 MiB).
const SMALL_BYTES: u64 = 1 << 20;

/// Says in a plain line why nothing was checked.
pub(crate) enum Refusal {
    /// The words are not those of a command.
    WrongUse(String),
    /// A file is missing, too large or not what it should be.
    Unreadable(String),
}

pub(crate) fn wrong_use<T>(reason: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal::WrongUse(reason.into()))
}

pub(crate) fn unreadable<T>(reason: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal::Unreadable(reason.into()))
}

/// Is the options of a command and the plain words beside them.
pub(crate) struct Arguments<'a> {
    named: Vec<(&'a str, &'a str)>,
    pub(crate) plain: Vec<&'a str>,
}

impl<'a> Arguments<'a> {
    /// Splits `--name value` from plain words. Options in `once` may be given once, those in `often` again and again.
    pub(crate) fn parse(words: &[&'a str], once: &[&str], often: &[&str]) -> Result<Self, Refusal> {
        let (mut named, mut plain) = (Vec::<(&str, &str)>::new(), Vec::new());
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let Some(name) = word.strip_prefix("--") else {
                plain.push(*word);
                continue;
            };
            let single = once.contains(&name);
            if !single && !often.contains(&name) {
                return wrong_use(format!("{word} is not known here"));
            }
            if single && named.iter().any(|(known, _)| *known == name) {
                return wrong_use(format!("{word} is given twice"));
            }
            let Some(value) = words.next() else {
                return wrong_use(format!("{word} has no value"));
            };
            named.push((name, *value));
        }
        Ok(Self { named, plain })
    }

    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &'a str> {
        self.named
            .iter()
            .filter(move |(known, _)| *known == name)
            .map(|(_, value)| *value)
    }

    pub(crate) fn optional(&self, name: &str) -> Option<&'a str> {
        self.all(name).next()
    }

    pub(crate) fn required(&self, name: &str) -> Result<&'a str, Refusal> {
        self.optional(name)
            .map_or_else(|| wrong_use(format!("--{name} is missing")), Ok)
    }

    /// Returns the one plain word of a command, which its usage calls `what`.
    pub(crate) fn only_word(&self, what: &str) -> Result<&'a str, Refusal> {
        match self.plain.as_slice() {
            [word] => Ok(word),
            [] => wrong_use(format!("{what} is missing")),
            _ => wrong_use(format!("more than one {what} is given")),
        }
    }
}

/// Opens a file of any size.
pub(crate) fn open(path: &str) -> Result<File, Refusal> {
    File::open(path).or_else(|error| unreadable(format!("{path}: {error}")))
}

/// Reads a file that must be small, and never more of it than that.
pub(crate) fn small_file(path: &str) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    match open(path)?.take(SMALL_BYTES + 1).read_to_end(&mut bytes) {
        Ok(read) if read as u64 > SMALL_BYTES => unreadable(format!("{path}: larger than 1 MiB")),
        Ok(_) => Ok(bytes),
        Err(error) => unreadable(format!("{path}: {error}")),
    }
}

/// Reads root files as one set; each must hold a root.
pub(crate) fn read_roots<'a>(paths: impl Iterator<Item = &'a str>) -> Result<Option<TsaRoots>, Refusal> {
    let mut all: Option<TsaRoots> = None;
    for path in paths {
        let read = TsaRoots::parse(&small_file(path)?)
            .or_else(|error| unreadable(format!("--tsa-root {path}: {error}")))?;
        all = Some(match all {
            Some(before) => before.and(read),
            None => read,
        });
    }
    Ok(all)
}
