//! Which stock command notices which change: the table `testdata/tampered/NOTICED.md`, kept true.
//!
//! Each tampered vector is unpacked with `unzip` and every command of FORMAT.md, section 5, is run on it.
//! `WRITE_VECTORS=1` writes the table anew.

use std::{fmt::Write as _, fs, path::Path, process::Command, thread};

use crate::support::APP;

/// Column, what it is for, and the command; it fails when something is wrong.
const COMMANDS: [(&str, &str, &str); 11] = [
    (
        "sums",
        "the manifests' hashes",
        "sha256sum --strict --quiet -c manifest-sha256.txt && sha256sum --strict --quiet -c tagmanifest-sha256.txt",
    ),
    (
        "bagit",
        "the bag as a whole",
        "python3 -m bagit --quiet --validate .",
    ),
    (
        "names",
        "no file that no manifest lists",
        "(cut -c67- manifest-sha256.txt; cut -c67- tagmanifest-sha256.txt; echo tagmanifest-sha256.txt) | LC_ALL=C sort > ../listed && find . -type f | cut -c3- | LC_ALL=C sort | cmp -s - ../listed",
    ),
    (
        "seal",
        "the seal",
        "ssh-keygen -Y verify -f data/keys/allowed_signers -I evidence-log -n evidence-bundle@APP -s manifest-sha256.txt.sig < manifest-sha256.txt",
    ),
    (
        "note",
        "the newest checkpoint's signature",
        "N=$(ls data/log/checkpoints/*.txt | tail -n 1); ssh-keygen -Y verify -f data/keys/allowed_signers -I evidence-log -n evidence-checkpoint@APP -s $N.sig < $N",
    ),
    (
        "openssl",
        "the same inside the note",
        "N=$(ls data/log/checkpoints/*.txt | tail -n 1); sed '/^$/,$d' $N > ../text; sed '1,/^$/d' $N | head -n 1 | cut -d' ' -f3 | base64 -d | tail -c 64 > ../sig; openssl pkeyutl -verify -pubin -inkey data/keys/ed25519.pem -rawin -in ../text -sigfile ../sig",
    ),
    (
        "lines",
        "each shown entry against the list",
        "cd data/log && sha256sum --strict --quiet --ignore-missing -c log.sha256",
    ),
    (
        "list",
        "the list against each checkpoint",
        "for N in data/log/checkpoints/*.txt; do S=$(sed -n 2p $N); test \"$(wc -l < data/log/log.sha256)\" -ge \"$S\" && test \"$(head -n $S data/log/log.sha256 | sha256sum | cut -c1-64)\" = \"$(sed -n 's/^list-sha256 //p' $N)\" || exit 1; done",
    ),
    (
        "before",
        "each entry's word about the list before it",
        "cd data/log && for E in entries/*.json; do S=$(basename $E .json | sed 's/^0*\\([0-9]\\)/\\1/'); grep -q \"$(head -n $S log.sha256 | sha256sum | cut -c1-64)\" $E || exit 1; done",
    ),
    ("root", "the root of the tree", ROOT),
    (
        "practice",
        "practice is said alike",
        "P=$(sed -n 's/^Practice: //p' bag-info.txt | sed 's/yes/true/; s/no/false/'); for E in data/log/entries/*.json; do grep -q \"^  \\\"practice\\\": $P,\" $E || exit 1; done",
    ),
];

const ROOT: &str = "python3 -c \"
import hashlib, base64, glob
leaf = lambda line: hashlib.sha256(b'\\0' + line).digest()
def root(lines):
    if len(lines) == 1: return leaf(lines[0])
    k = 1
    while k * 2 < len(lines): k *= 2
    return hashlib.sha256(b'\\1' + root(lines[:k]) + root(lines[k:])).digest()
lines = open('data/log/log.sha256', 'rb').read().splitlines(keepends=True)
for name in glob.glob('data/log/checkpoints/*.txt'):
    note = open(name).read().splitlines()
    assert base64.b64encode(root(lines[:int(note[1])])).decode() == note[2]
\"";

/// The commands that ask for a key: on a bundle made without one they say nothing.
const KEYED: [&str; 3] = ["seal", "note", "openssl"];

fn testdata() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/testdata"))
}

fn names(folder: &str) -> Vec<String> {
    let items = fs::read_dir(testdata().join(folder)).unwrap();
    let mut names = items
        .map(|item| item.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".zip"))
        .collect::<Vec<_>>();
    names.sort();
    names
}

/// The columns of the commands that notice something.
fn noticed(folder: &str, name: &str) -> Vec<&'static str> {
    let dir = tempfile::tempdir().unwrap();
    let zip = testdata().join(folder).join(name);
    let unzip = Command::new("unzip")
        .arg("-qq")
        .arg(zip)
        .arg("-d")
        .arg(dir.path())
        .status();
    assert!(unzip.unwrap().success(), "{name}");
    let top = fs::read_dir(dir.path()).unwrap().next().unwrap().unwrap().path();
    let keyless = name.starts_with("unsealed") || name.starts_with("key-lost");
    let asked = COMMANDS
        .iter()
        .filter(|(column, ..)| !(keyless && KEYED.contains(column)));
    asked
        .filter(|(_, _, command)| {
            let line = format!("set -e; cd '{}'; {}", top.display(), command.replace("APP", APP));
            let output = Command::new("sh").args(["-c", &line]).current_dir(&top).output();
            !output.unwrap().status.success()
        })
        .map(|(column, ..)| *column)
        .collect()
}

#[test]
fn no_stock_command_complains_about_an_intact_bundle() {
    for name in names("intact").iter().filter(|name| *name != "all-withheld.zip") {
        assert_eq!(noticed("intact", name), [""; 0], "{name}");
    }
}

#[test]
fn every_tampered_vector_is_noticed_by_the_commands_that_the_table_names() {
    let vectors = names("tampered");
    assert!(vectors.len() >= 80, "{}", vectors.len());
    let half = vectors.len() / 2;
    let rows = thread::scope(|scope| {
        let parts = [&vectors[..half], &vectors[half..]].map(|part| {
            scope.spawn(move || {
                part.iter()
                    .map(|name| (name, noticed("tampered", name)))
                    .collect::<Vec<_>>()
            })
        });
        parts
            .into_iter()
            .flat_map(|part| part.join().unwrap())
            .collect::<Vec<_>>()
    });
    let mut table = String::from(
        "# Which stock command notices which change\n\nKept true by `tests/evidence/stock_table.rs`, where the \
         commands stand. `x` marks a command that fails.\n\n",
    );
    for (column, what, _) in COMMANDS {
        writeln!(table, "- `{column}`: {what}").unwrap();
    }
    let heads = COMMANDS.map(|(column, ..)| column).join(" | ");
    writeln!(
        table,
        "\n| vector | {heads} |\n|---|{}",
        "---|".repeat(COMMANDS.len())
    )
    .unwrap();
    for (name, found) in &rows {
        assert!(!found.is_empty(), "{name} is noticed by no command");
        let cells = COMMANDS.map(|(column, ..)| if found.contains(&column) { "x" } else { "" });
        writeln!(
            table,
            "| {} | {} |",
            name.trim_end_matches(".zip"),
            cells.join(" | ")
        )
        .unwrap();
    }
    for (column, ..) in COMMANDS {
        assert!(
            rows.iter().any(|(_, found)| found.contains(&column)),
            "{column} never notices anything"
        );
    }
    let path = testdata().join("tampered/NOTICED.md");
    if std::env::var_os("WRITE_VECTORS").is_some() {
        fs::write(&path, &table).unwrap();
    }
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        table,
        "WRITE_VECTORS=1 writes the table anew"
    );
}
