//! `evidence-verify BUNDLE [--json]`: reads an export and prints a verdict. Needs nothing else of this app. Exit codes: 0
//! intact, 1 changed, 2 not readable as a bundle (or wrong use).
//!
//! `evidence-verify FOLDER --jsonl` does so for every bundle below a folder, `evidence-verify check ...` checks one thing
//! alone. Deliberately absent: what the records mean, but for the few facts of the table (`facts`).

mod arguments;
mod facts;
mod many;
mod page;
mod single;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use evidence::{BundleReport, CheckOptions, NotABundle, StampOutcome, TsaRoots, Verdict, verify_bundle_with};

use arguments::{Refusal, read_roots, wrong_use};
use page::{NO_STAMP, OTHER_KEY, note_line, say_line};

pub(crate) const INTACT: u8 = 0;
pub(crate) const CHANGED: u8 = 1;
pub(crate) const UNREADABLE: u8 = 2;

const USAGE: &str = "\
evidence-verify BUNDLE [--json] [--require-fingerprint SHA256:...] [--tsa-root FILE]
evidence-verify FOLDER-OR-BUNDLE ... --jsonl [--require-fingerprint SHA256:...] [--tsa-root FILE]
evidence-verify check sshsig --key KEY.pub --namespace NAME --signature FILE.sig MESSAGE
evidence-verify check inclusion --size N --root HEX --index N --leaf HEX [PROOF-HEX ...]
evidence-verify check inclusion --size N --root HEX --index N --record FILE [PROOF-HEX ...]
evidence-verify check timestamp --response FILE.tsr --tsa-root FILE [--untrusted FILE] [--policy OID] [--at SECONDS]
                                --data FILE | --digest HEX | --query FILE.tsq
evidence-verify check bag FOLDER-OR-ZIP

--leaf is the leaf hash (RFC 6962: SHA-256 of a zero byte and the record), --record the record itself; --digest is the
SHA-256, SHA-384 or SHA-512 of the data. Files to be checked may be of any size, keys, signatures, time stamps and
certificates up to 1 MiB.
BUNDLE is the ZIP file, or the folder unpacked from it. --jsonl writes one line of JSON for each bundle below the
folders given, and a table of them all beside it (on standard error). --tsa-root (PEM or DER) asks for at least one
time stamp, and that all of them are valid under these roots; --at is a moment in seconds since 1970, by default the
stamp's own.
Exit code: 0 intact (valid), 1 changed (not valid), 2 not readable or not checked, with the reason. Of many bundles, the
highest. Not checked are: signatures of another key than Ed25519; bags with a list that is neither MD5, SHA-1 nor SHA-2, or
whose tag files are not in UTF-8, UTF-16 or ISO 8859-1; time stamps that cannot be parsed.";

fn main() -> ExitCode {
    // A name that is no text is wrong use, and no reason to fall over.
    let arguments = std::env::args_os().skip(1).map(|word| word.into_string().ok());
    let Some(arguments) = arguments.collect::<Option<Vec<_>>>() else {
        return ExitCode::from(say_usage("an argument is not text in UTF-8"));
    };
    let words = arguments.iter().map(String::as_str).collect::<Vec<_>>();
    let code = match words.as_slice() {
        // Only where nothing else was asked for: 0 also means valid.
        ["--help" | "-h"] | ["check", "--help" | "-h"] | ["check", _, "--help" | "-h"] => {
            say_line(USAGE);
            INTACT
        }
        ["check", rest @ ..] => single::run(rest),
        _ => match Options::parse(&words) {
            Ok(options) => options.run(),
            Err(Refusal::WrongUse(reason)) => say_usage(&reason),
            Err(Refusal::Unreadable(reason)) => {
                // Beside the answer, where a program reads only bundles' verdicts.
                note_line(&reason);
                UNREADABLE
            }
        },
    };
    ExitCode::from(if page::is_lost() { UNREADABLE } else { code })
}

/// Says what is wrong with the words given, and which ones are right.
fn say_usage(reason: &str) -> u8 {
    note_line(reason);
    note_line("");
    note_line(USAGE);
    UNREADABLE
}

/// Is what was asked for.
struct Options<'a> {
    bundles: Vec<PathBuf>,
    json: bool,
    many: bool,
    demand: Demand<'a>,
}

/// Is what the reader knows from elsewhere and demands of a bundle.
#[derive(Default)]
pub(crate) struct Demand<'a> {
    fingerprint: Option<&'a str>,
    roots: Option<TsaRoots>,
}

impl Demand<'_> {
    /// Returns why a bundle is not what the reader demands.
    pub(crate) fn unmet(&self, report: &BundleReport) -> Option<&'static str> {
        if self.fingerprint.is_some() && report.fingerprint.as_deref() != self.fingerprint {
            return Some(OTHER_KEY);
        }
        let stamps = &report.timestamps;
        let stamped = !stamps.is_empty() && stamps.iter().all(|stamp| stamp.outcome == StampOutcome::Valid);
        (self.roots.is_some() && !stamped).then_some(NO_STAMP)
    }

    /// Returns the options of a check that this demand needs.
    pub(crate) fn options(&self) -> CheckOptions<'_> {
        CheckOptions {
            tsa_roots: self.roots.as_ref(),
            ..CheckOptions::default()
        }
    }
}

/// Returns the exit code for one bundle.
pub(crate) fn code_of(outcome: &Result<BundleReport, NotABundle>, unmet: Option<&str>) -> u8 {
    match outcome {
        Ok(report) if report.verdict == Verdict::Intact && unmet.is_none() => INTACT,
        Ok(_) => CHANGED,
        Err(_) => UNREADABLE,
    }
}

impl<'a> Options<'a> {
    fn parse(words: &[&'a str]) -> Result<Self, Refusal> {
        let mut options = Self {
            bundles: vec![],
            json: false,
            many: false,
            demand: Demand::default(),
        };
        let mut roots = Vec::new();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut value = || {
                words
                    .next()
                    .map_or_else(|| wrong_use(format!("{word} has no value")), Ok)
            };
            match *word {
                "--json" => options.json = true,
                "--jsonl" => options.many = true,
                "--require-fingerprint" if options.demand.fingerprint.is_some() => {
                    return wrong_use(format!("{word} is given twice"));
                }
                "--require-fingerprint" => options.demand.fingerprint = Some(*value()?),
                "--tsa-root" => roots.push(*value()?),
                option if option.starts_with("--") => {
                    return wrong_use(format!("{option} is not known here"));
                }
                path => options.bundles.push(PathBuf::from(path)),
            }
        }
        match (options.bundles.len(), options.many) {
            _ if options.many && options.json => return wrong_use("--json and --jsonl exclude each other"),
            (0, _) => return wrong_use("BUNDLE is missing"),
            (2.., false) => return wrong_use("several bundles need --jsonl"),
            _ => {}
        }
        options.demand.roots = read_roots(roots.into_iter())?;
        Ok(options)
    }

    fn run(&self) -> u8 {
        if self.many {
            return many::run(&self.bundles, &self.demand);
        }
        self.bundles
            .first()
            .map_or(UNREADABLE, |bundle| self.run_one(bundle))
    }

    fn run_one(&self, bundle: &Path) -> u8 {
        let outcome = verify_bundle_with(bundle, &mut self.demand.options());
        let unmet = outcome.as_ref().ok().and_then(|report| self.demand.unmet(report));
        if self.json {
            say_line(&page::json_of(&outcome, unmet).to_string());
        } else {
            page::print_words(&outcome, unmet);
        }
        code_of(&outcome, unmet)
    }
}
