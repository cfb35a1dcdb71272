//! The commands that a bundle's own read-me names, run by `testdata/follow-read-me.sh` with nothing but the tools it names:
//! on every intact vector all of them hold, on every tampered one those fail that `testdata/tampered/NOTICED.md` marks.
//!
//! `WRITE_VECTORS=1` writes the table anew.

use std::{
    fmt::Write as _,
    fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    thread,
};

use evidence::{StockCase, stock_commands};

use crate::support::*;

/// All that the script and the commands may call.
const TOOLS: [&str; 16] = [
    "bash",
    "sh",
    "base64",
    "basename",
    "chmod",
    "cp",
    "cut",
    "head",
    "mkdir",
    "mktemp",
    "rm",
    "sha256sum",
    "tail",
    "openssl",
    "ssh-keygen",
    "unzip",
];

/// A folder of tools that is the whole `PATH`.
struct Tools(tempfile::TempDir);

impl Tools {
    fn gathered() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let path = std::env::var_os("PATH").unwrap();
        for tool in TOOLS {
            let place = std::env::split_paths(&path)
                .map(|folder| folder.join(tool))
                .find(|place| place.is_file());
            let place = place.unwrap_or_else(|| panic!("{tool} is needed for this test"));
            symlink(place, dir.path().join(tool)).unwrap();
        }
        // What is first in the path may be a script that picks one of several.
        let python = Command::new("python3")
            .args(["-c", "import sys; print(sys.executable)"])
            .output()
            .unwrap_or_else(|error| panic!("python3 is needed for this test: {error}"));
        let python = String::from_utf8(python.stdout).unwrap();
        symlink(python.trim_end(), dir.path().join("python3")).unwrap();
        Self(dir)
    }

    fn follow(&self, arguments: &[&str], bundles: &[PathBuf]) -> Output {
        let home = std::env::var_os("HOME").unwrap_or_default();
        Command::new(self.0.path().join("bash"))
            .arg(testdata().join("follow-read-me.sh"))
            .args(arguments)
            .args(bundles)
            .stdin(Stdio::null())
            .env_clear()
            .env("PATH", self.0.path())
            .env("HOME", home)
            .output()
            .unwrap()
    }

    /// Name and outcome of every command in a bundle's read-me.
    fn outcomes(&self, bundle: &Path) -> Vec<(String, String)> {
        let output = self.follow(&[], &[bundle.to_owned()]);
        let text = String::from_utf8(output.stdout).unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        let rows = text
            .lines()
            .map(|line| line.split_once('\t').unwrap_or_else(|| panic!("{line}")));
        let rows = rows
            .map(|(name, outcome)| (name.to_owned(), outcome.to_owned()))
            .collect::<Vec<_>>();
        assert!(!rows.is_empty(), "{}: {errors}", bundle.display());
        let fails = rows.iter().any(|(_, outcome)| outcome == "fails");
        assert_eq!(output.status.code(), Some(i32::from(fails)), "{text}{errors}");
        rows
    }
}

fn testdata() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/testdata"))
}

fn bundles(folder: &str) -> Vec<PathBuf> {
    let items = fs::read_dir(testdata().join(folder)).unwrap();
    let mut paths = items
        .map(|item| item.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "zip"))
        .collect::<Vec<_>>();
    paths.sort();
    paths
}

fn columns() -> Vec<&'static str> {
    let case = StockCase {
        app_id: APP,
        size: 7,
        shown: true,
        sealed: true,
        stamped: None,
    };
    stock_commands(&case).iter().map(|command| command.name).collect()
}

#[test]
fn every_command_of_an_intact_bundles_read_me_holds() {
    let tools = Tools::gathered();
    for bundle in bundles("intact") {
        let outcomes = tools.outcomes(&bundle);
        let name = bundle.display();
        assert!(
            outcomes.iter().all(|(_, outcome)| outcome == "holds"),
            "{name}: {outcomes:?}"
        );
        assert!(outcomes.len() >= 7, "{name}: {outcomes:?}");
    }
}

#[test]
fn every_tampered_vector_is_noticed_by_the_commands_that_the_table_names() {
    let vectors = bundles("tampered");
    assert!(vectors.len() >= 80, "{}", vectors.len());
    let table = testdata().join("tampered/NOTICED.md");
    if std::env::var_os("WRITE_VECTORS").is_some() {
        fs::write(&table, written(&vectors)).unwrap();
    }
    let text = fs::read_to_string(&table).unwrap();
    let rows = text
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split_once(" |"));
    let rows = rows.filter(|(name, _)| *name != "vector").collect::<Vec<_>>();
    let stems = vectors
        .iter()
        .map(|path| path.file_stem().unwrap().to_str().unwrap());
    assert_eq!(
        rows.iter().map(|row| row.0).collect::<Vec<_>>(),
        stems.collect::<Vec<_>>()
    );
    for (name, cells) in rows {
        assert!(cells.contains('x'), "{name} is noticed by no command");
    }
    let half = vectors.len() / 2;
    thread::scope(|scope| {
        for part in [&vectors[..half], &vectors[half..]] {
            let table = &table;
            scope.spawn(move || {
                let output = Tools::gathered().follow(&["--noticed", table.to_str().unwrap()], part);
                let said = String::from_utf8_lossy(&output.stdout);
                let errors = String::from_utf8_lossy(&output.stderr);
                assert!(
                    output.status.success(),
                    "{said}{errors}WRITE_VECTORS=1 writes the table anew"
                );
            });
        }
    });
}

fn written(vectors: &[PathBuf]) -> String {
    let mut table = String::from(
        "# Which stock command notices which change\n\nThe columns are the commands in a bundle's `READ-ME-FIRST.txt` \
         (FORMAT.md, section 5), by name; `x` marks one that fails. `follow-read-me.sh --noticed` holds it to be true.\n\n",
    );
    let columns = columns();
    writeln!(
        table,
        "| vector | {} |\n|---|{}",
        columns.join(" | "),
        "---|".repeat(columns.len())
    )
    .unwrap();
    let tools = Tools::gathered();
    for vector in vectors {
        let outcomes = tools.outcomes(vector);
        let fails = |column: &&str| {
            outcomes
                .iter()
                .any(|(name, outcome)| name == column && outcome == "fails")
        };
        let cells = columns.iter().map(|column| if fails(column) { "x" } else { "" });
        let stem = vector.file_stem().unwrap().to_str().unwrap();
        writeln!(table, "| {stem} | {} |", cells.collect::<Vec<_>>().join(" | ")).unwrap();
    }
    for (at, column) in columns.iter().enumerate() {
        let mut rows = table.lines().filter(|line| line.starts_with("| "));
        let ever = rows.any(|row| row.split('|').nth(at + 2).is_some_and(|cell| cell.trim() == "x"));
        assert!(ever, "{column} never notices anything");
    }
    table
}

/// The script says so when the table is wrong: a mark too many, a mark too few, a row that is not there.
#[test]
fn a_table_that_is_not_true_is_noticed() {
    let tools = Tools::gathered();
    let dir = tempfile::tempdir().unwrap();
    let vector = testdata().join("tampered/page-added.added-file.zip");
    let text = fs::read_to_string(testdata().join("tampered/NOTICED.md")).unwrap();
    let row = text
        .lines()
        .find(|line| line.starts_with("| page-added.added-file"))
        .unwrap();
    let follow = |text: &str| {
        let table = dir.path().join("table.md");
        fs::write(&table, text).unwrap();
        let said = tools.follow(
            &["--noticed", table.to_str().unwrap()],
            std::slice::from_ref(&vector),
        );
        said.status.code()
    };
    assert_eq!(follow(&text), Some(0));
    assert_eq!(follow(&text.replace(row, &row.replacen(" x ", "  ", 1))), Some(1));
    assert_eq!(
        follow(&text.replace(row, &row.replacen("|  |", "| x |", 1))),
        Some(1)
    );
    assert_eq!(follow(&text.replace(row, "")), Some(1));
}

/// Python looks for modules where it is run, unless it is told not to.
#[test]
fn a_bundle_cannot_bring_the_programs_that_check_it() {
    let tools = Tools::gathered();
    let dir = tempfile::tempdir().unwrap();
    let mark = dir.path().join("it-ran");
    let mut bag = Bag::read(&sealed_bundle());
    let program = format!("open({:?}, 'w').close()\n", mark.display().to_string());
    for module in [
        "bagit", "base64", "glob", "hashlib", "json", "os", "sys", "codecs", "argparse", "logging",
    ] {
        bag.set(&format!("{module}.py"), program.clone());
    }
    bag.rebuild();
    let bundle = dir.path().join("hostile.zip");
    fs::write(&bundle, bag.zip()).unwrap();
    let outcomes = tools.outcomes(&bundle);
    assert!(!mark.exists(), "{outcomes:?}");
    let fails = outcomes
        .iter()
        .filter(|(_, outcome)| outcome == "fails")
        .collect::<Vec<_>>();
    assert!(
        fails.is_empty(),
        "tag files are not sealed, only listed: {fails:?}"
    );
}

#[test]
fn what_is_no_bundle_or_names_no_commands_is_not_followed() {
    let tools = Tools::gathered();
    let dir = tempfile::tempdir().unwrap();
    let (text, bare) = (dir.path().join("text.zip"), dir.path().join("bare.zip"));
    fs::write(&text, "no ZIP").unwrap();
    let mut bag = Bag::read(&sealed_bundle());
    bag.set(
        "data/READ-ME-FIRST.txt",
        "[seal] Without a command.\n\n    echo not one either\n",
    );
    fs::write(&bare, bag.zip()).unwrap();
    for path in [text, bare, dir.path().join("missing.zip")] {
        let output = tools.follow(&[], std::slice::from_ref(&path));
        assert_eq!(output.status.code(), Some(2), "{}: {output:?}", path.display());
    }
}
