//! The commands that check a bundle with tools that others made, as `READ-ME-FIRST.txt` and the report print them.
//!
//! Each is one line for a POSIX shell in the bag's top folder, ends with exit code 0 exactly when it finds nothing wrong, and
//! needs no more than the coreutils, `openssl`, `ssh-keygen`, `python3` and `bagit.py`. Python runs isolated (`-I`) and
//! `bagit.py` by its own name: a bundle that brings a `hashlib.py` must not be able to have it run.
//!
//! Deliberately absent: the words beside them, which the caller brings, and running them (`testdata/follow-read-me.sh`).

use crate::{PRINCIPAL, bag, seal};

/// Python's name for the files of the bag that its lists name, and for those that are there.
const NAMES: &str = "import os, sys; \
    listed = {line.rstrip('\\n')[66:] for name in ('manifest-sha256.txt', 'tagmanifest-sha256.txt') for line in open(name)}; \
    there = {os.path.relpath(os.path.join(top, name)).replace(os.sep, '/') for top, _, names in os.walk('.') for name in names}; \
    odd = sorted(there ^ (listed | {'tagmanifest-sha256.txt'})); print(odd or 'OK'); sys.exit(len(odd) > 0)";

/// The tree of RFC 6962, 2.1, over the list, against every checkpoint.
const TREE: &str = "import glob, sys; from base64 import b64encode; from hashlib import sha256; \
    hash = lambda *parts: sha256(b''.join(parts)).digest(); \
    half = lambda n: 1 << (n - 1).bit_length() - 1; \
    root = lambda rows: hash(bytes([0]), rows[0]) if len(rows) == 1 else hash(bytes([1]), root(rows[:half(len(rows))]), root(rows[half(len(rows)):])); \
    rows = open('data/log/log.sha256', 'rb').readlines(); \
    notes = {name: open(name).read().split(chr(10)) for name in glob.glob('data/log/checkpoints/*.txt')}; \
    size = lambda name: int(notes[name][1]); \
    odd = [name for name in notes if size(name) > len(rows) or notes[name][2] != b64encode(root(rows[:size(name)])).decode() \
    or notes[name][3] != 'list-sha256 ' + sha256(b''.join(rows[:size(name)])).hexdigest()]; \
    odd += [] if max(map(size, notes)) == len(rows) else ['no checkpoint covers the whole list']; \
    odd += [row for at, row in enumerate(rows) if row[64:] != b'  entries/%08d.json' % at + bytes([10])]; \
    print(odd or 'OK'); sys.exit(len(odd) > 0)";

/// Each shown entry's own word: its place, the list before it, whether it is practice, and what is attached to it.
const BEFORE: &str = "import glob, json, os, sys; from hashlib import sha256; \
    list = sha256(); rows = open('data/log/log.sha256', 'rb').readlines(); \
    heads = [(list.hexdigest(), list.update(row))[0] for row in rows]; \
    practice = 'Practice: yes' in open('bag-info.txt').read().split(chr(10)); \
    shown = {name: json.load(open(name, 'rb')) for name in glob.glob('data/log/entries/*')}; \
    odd = [name for name, entry in shown.items() if name != 'data/log/entries/%08d.json' % entry['seq'] or entry['practice'] != practice \
    or entry['head_before']['size'] != entry['seq'] or entry['head_before']['list_sha256'] != heads[entry['seq']]]; \
    named = {'attachments/' + one['sha256'][:16] + '-' + one['name']: one['sha256'] for entry in shown.values() for one in entry['attachments']}; \
    absent = 'data/withheld-attachments.sha256'; \
    absent = open(absent).read().split(chr(10)) if os.path.exists(absent) else []; \
    odd += [name for name in named if not (sha256(open('data/' + name, 'rb').read()).hexdigest() == named[name] \
    if os.path.exists('data/' + name) else named[name] + '  ' + name in absent)]; \
    odd += [name for name in glob.glob('data/attachments/*') if name[5:] not in named]; \
    print(odd or 'OK'); sys.exit(len(odd) > 0)";

/// Is one command, under a name that stays the same in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StockCommand {
    /// What it is called: `[a-z]+`, the columns of `testdata/tampered/NOTICED.md`.
    pub name: &'static str,
    /// The line to run.
    pub line: String,
}

/// Says what a bundle holds, as far as the commands differ by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StockCase<'a> {
    /// App id, as in the log's origin before the last slash.
    pub app_id: &'a str,
    /// Number of entries in the log.
    pub size: u64,
    /// Whether any of them is shown.
    pub shown: bool,
    /// Whether it is sealed.
    pub sealed: bool,
    /// Size at the newest checkpoint that has a time stamp beside it.
    pub stamped: Option<u64>,
}

/// Returns the commands for a bundle, in the order in which they are best read.
#[must_use]
pub fn stock_commands(case: &StockCase<'_>) -> Vec<StockCommand> {
    let note = |size: u64| format!("{}{size:08}.txt", bag::CHECKPOINT_FOLDER);
    let newest = note(case.size);
    let mut commands = Vec::new();
    let mut add = |name, line| commands.push(StockCommand { name, line });
    add(
        "copy",
        "sha256sum --strict -c manifest-sha256.txt && sha256sum --strict -c tagmanifest-sha256.txt"
            .to_owned(),
    );
    add("bag", "bagit.py --validate .".to_owned());
    add("names", python(NAMES));
    if case.shown {
        add(
            "entries",
            "(cd data/log && sha256sum --strict --ignore-missing -c log.sha256)".to_owned(),
        );
    }
    add(
        "head",
        format!(
            "test \"$(head -n {} {} | sha256sum | cut -c1-64)\" = \"$(head -n 4 {newest} | tail -n 1 | cut -c13-)\" && echo OK",
            case.size,
            bag::LIST_FILE
        ),
    );
    add("tree", python(TREE));
    if case.shown {
        add("before", python(BEFORE));
    }
    if case.sealed {
        let verify = |namespace: &str, signature: &str, signed: &str| {
            format!(
                "ssh-keygen -Y verify -f {} -I {PRINCIPAL} -n {namespace} -s {signature} < {signed}",
                bag::ALLOWED_SIGNERS_FILE
            )
        };
        add(
            "seal",
            verify(
                &seal::bundle_namespace(case.app_id),
                bag::SEAL_FILE,
                bag::MANIFEST_FILE,
            ),
        );
        add(
            "fingerprint",
            format!(
                "tail -n 1 {} | cut -d' ' -f3- | ssh-keygen -l -f -",
                bag::ALLOWED_SIGNERS_FILE
            ),
        );
        add(
            "checkpoint",
            verify(
                &seal::checkpoint_namespace(case.app_id),
                &format!("{newest}.sig"),
                &newest,
            ),
        );
        add(
            "note",
            format!(
                "T=$(mktemp -d) && head -n 4 {newest} > \"$T/text\" && tail -n +6 {newest} | head -n 1 | cut -d' ' -f3 | base64 -d | tail -c 64 > \"$T/signature\" && openssl pkeyutl -verify -pubin -inkey {} -rawin -in \"$T/text\" -sigfile \"$T/signature\"",
                bag::PEM_FILE
            ),
        );
    }
    if let Some(size) = case.stamped {
        let note = note(size);
        add(
            "stamp",
            format!("openssl ts -verify -in {note}.tsr -data {note} -CAfile ../ROOT.pem"),
        );
    }
    commands
}

/// Returns lines for PowerShell that do the same as the commands of their names with what Windows 10 and 11 bring. `copy`,
/// `names` and `entries` print nothing if nothing is wrong, `head` prints `True`. There is none for the others: they need
/// Python, `bagit.py` or OpenSSL.
#[must_use]
pub fn windows_commands(case: &StockCase<'_>) -> Vec<StockCommand> {
    // A list's line is 64 digits, two spaces and the path.
    let compare = |folder: &str| {
        format!(
            "ForEach-Object {{ if ((Get-FileHash -LiteralPath \"{folder}$($_.Substring(66))\").Hash -ne $_.Substring(0, 64)) {{ \"DIFFERS: $_\" }} }}"
        )
    };
    let note = format!("{}{:08}.txt", bag::CHECKPOINT_FOLDER, case.size);
    let mut commands = Vec::new();
    let mut add = |name, line| commands.push(StockCommand { name, line });
    add(
        "copy",
        format!(
            "Get-Content manifest-sha256.txt, tagmanifest-sha256.txt | {}",
            compare("")
        ),
    );
    add(
        "names",
        "$listed = @(Get-Content manifest-sha256.txt, tagmanifest-sha256.txt | ForEach-Object { $_.Substring(66) }) + \
         'tagmanifest-sha256.txt'; Get-ChildItem -Recurse -File -Force -Name | ForEach-Object { $_.Replace('\\', '/') } | \
         Where-Object { $listed -cnotcontains $_ }"
            .to_owned(),
    );
    if case.shown {
        add(
            "entries",
            format!(
                "Get-Content {} | Where-Object {{ Test-Path -LiteralPath \"data/log/$($_.Substring(66))\" }} | {}",
                bag::LIST_FILE,
                compare("data/log/")
            ),
        );
    }
    add(
        "head",
        format!(
            "(Get-FileHash {}).Hash -eq (Get-Content {note})[3].Substring(12)",
            bag::LIST_FILE
        ),
    );
    // The command line of Windows reads a file into a program; PowerShell would change its line ends.
    let same = ["seal", "checkpoint"];
    for StockCommand { name, line } in stock_commands(case) {
        if same.contains(&name) {
            add(name, format!("cmd /c \"{}\"", line.replace('/', "\\")));
        } else if name == "fingerprint" {
            add(name, format!("ssh-keygen -l -f {}", bag::ALLOWED_SIGNERS_FILE));
        }
    }
    commands
}

/// Isolated: neither the bag's folder nor the surroundings can bring modules of their own.
fn python(program: &str) -> String {
    format!("python3 -I -c \"{program}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A bundle that holds all that there are commands for.
    const EVERYTHING: StockCase<'_> = StockCase {
        app_id: "io.github.example.App",
        size: 12,
        shown: true,
        sealed: true,
        stamped: Some(9),
    };

    #[test]
    fn every_command_is_one_line_that_a_shell_takes_as_it_stands() {
        let commands = stock_commands(&EVERYTHING);
        for StockCommand { name, line } in &commands {
            assert!(name.bytes().all(|byte| byte.is_ascii_lowercase()), "{name}");
            assert!(line.is_ascii() && !line.contains('\n'), "{line}");
            // Inside Python's quotes a shell would read these; `!=` it leaves alone.
            let inside = line
                .strip_prefix("python3 -I -c \"")
                .and_then(|rest| rest.strip_suffix('"'));
            let inside = inside.unwrap_or_default().replace("!=", "");
            assert!(!inside.contains(['"', '$', '`', '!']), "{line}");
        }
        let names = commands.iter().map(|command| command.name).collect::<Vec<_>>();
        assert_eq!(
            names,
            [
                "copy",
                "bag",
                "names",
                "entries",
                "head",
                "tree",
                "before",
                "seal",
                "fingerprint",
                "checkpoint",
                "note",
                "stamp"
            ]
        );
    }

    #[test]
    fn windows_has_a_line_of_its_own_or_none() {
        let commands = windows_commands(&EVERYTHING);
        let names: Vec<_> = commands.iter().map(|command| command.name).collect();
        assert_eq!(
            names,
            [
                "copy",
                "names",
                "entries",
                "head",
                "seal",
                "fingerprint",
                "checkpoint"
            ]
        );
        for StockCommand { name, line } in &commands {
            assert!(line.is_ascii() && !line.contains('\n'), "{name}: {line}");
            for (open, close) in [('{', '}'), ('(', ')'), ('[', ']')] {
                assert_eq!(
                    line.matches(open).count(),
                    line.matches(close).count(),
                    "{name}: {line}"
                );
            }
            // What only a POSIX shell knows.
            assert!(
                !["$(head", "sha256sum", "test ", " && "]
                    .iter()
                    .any(|word| line.contains(word)),
                "{line}"
            );
        }
        let seal = &commands[4].line;
        assert!(
            seal.ends_with("-s manifest-sha256.txt.sig < manifest-sha256.txt\""),
            "{seal}"
        );
        assert!(
            commands[6]
                .line
                .contains("< data\\log\\checkpoints\\00000012.txt")
        );
    }

    #[test]
    fn the_format_describes_every_command_by_its_name() {
        let format = include_str!("../FORMAT.md");
        let case = StockCase {
            app_id: "APP",
            size: 1,
            stamped: Some(1),
            ..EVERYTHING
        };
        let mut last = 0;
        for StockCommand { name, line } in stock_commands(&case) {
            let at = format.find(&format!("    [{name}] ")).unwrap_or_default();
            assert!(at > last, "{name}, in this order");
            last = at;
            // The short ones stand there as they are.
            let line = line.replace("data/log/checkpoints/00000001.txt", "NOTE");
            let words = line.split_whitespace().collect::<Vec<_>>();
            let there = format[at..]
                .split_whitespace()
                .skip(1)
                .take(words.len())
                .collect::<Vec<_>>();
            assert!(
                there == words || ["names", "head", "tree", "before", "note"].contains(&name),
                "{name}: {there:?}"
            );
        }
    }

    #[test]
    fn what_a_bundle_does_not_hold_is_not_asked_for() {
        let case = StockCase {
            app_id: "a.b",
            size: 1,
            shown: false,
            sealed: false,
            stamped: None,
        };
        let commands = stock_commands(&case);
        let names = commands.iter().map(|command| command.name).collect::<Vec<_>>();
        assert_eq!(names, ["copy", "bag", "names", "head", "tree"]);
    }
}
