//! A saved record looked at from outside the app: what its entries say, and what others' tools say of it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use evidence::Entry;
use optout::observation::{Observation, ReadingObserved, SwitchConfirmed};
use serde_json::{Value, json};

use crate::programs;

/// A saved file, unpacked beside itself by `unzip`.
#[derive(Debug)]
pub struct SavedRecord {
    file: PathBuf,
    bag: PathBuf,
    observations: Vec<Observation>,
}

impl SavedRecord {
    /// Unpacks `file` into `scratch`, which must be new or empty, and reads its entries.
    pub fn open(file: &Path, scratch: &Path) -> Result<Self> {
        stock(
            Command::new("unzip")
                .args(["-q", "-o"])
                .arg(file)
                .arg("-d")
                .arg(scratch),
        )?;
        let tops: Vec<PathBuf> = fs::read_dir(scratch)?
            .flatten()
            .map(|entry| entry.path())
            .collect();
        let [bag] = tops.as_slice() else {
            bail!("one top folder in {}: {tops:?}", file.display())
        };

        let mut paths = Vec::new();
        collect(&bag.join("data/log/entries"), &mut paths)?;
        paths.sort();
        let mut observations = Vec::new();
        for path in paths {
            let entry = Entry::parse(fs::read(&path)?).with_context(|| path.display().to_string())?;
            observations.push(Observation::decode(&entry.kind, &entry.body)?);
        }
        Ok(Self {
            file: file.to_path_buf(),
            bag: bag.clone(),
            observations,
        })
    }

    /// The bag's folder.
    pub fn bag(&self) -> &Path {
        &self.bag
    }

    /// What the entries say, in their order.
    pub fn observations(&self) -> &[Observation] {
        &self.observations
    }

    /// The readings before and after the confirmed change, the earlier one when the log holds it.
    pub fn confirmed_pair(&self) -> Result<(Option<&ReadingObserved>, &ReadingObserved)> {
        let confirmed: &SwitchConfirmed = self
            .observations
            .iter()
            .find_map(|one| {
                if let Observation::SwitchConfirmed(pair) = one {
                    Some(pair)
                } else {
                    None
                }
            })
            .context("no confirmed change in the saved record")?;
        let before = confirmed
            .before
            .as_ref()
            .map(|before| self.reading(before.seq))
            .transpose()?;
        Ok((before, self.reading(confirmed.after.seq)?))
    }

    fn reading(&self, seq: u64) -> Result<&ReadingObserved> {
        match self.observations.get(usize::try_from(seq)?) {
            Some(Observation::Reading(reading)) => Ok(reading),
            other => bail!("record {seq} is no reading: {other:?}"),
        }
    }

    /// The verdict of our own verifier, which exits with 0 only when nothing was changed.
    pub fn verdict(&self) -> Result<Value> {
        verdict_on(&self.file)
    }

    /// Runs the commands that the file's own read-me names. None may fail; returns the names of those that hold.
    pub fn follow_read_me(&self) -> Result<Vec<String>> {
        let script = programs::root().join("crates/evidence/testdata/follow-read-me.sh");
        let output = Command::new(script).arg(&self.file).output()?;
        let said = String::from_utf8_lossy(&output.stdout);
        let errors = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "{}: {said}{errors}", self.file.display());
        let held = said.lines().filter_map(|line| line.strip_suffix("\tholds"));
        Ok(held.map(str::to_owned).collect())
    }

    /// Checks the bag with tools that know nothing of us. Each must be content.
    pub fn check_with_stock_tools(&self) -> Result<()> {
        stock(
            Command::new("python3")
                .args(["-m", "bagit", "--validate"])
                .arg(&self.bag),
        )?;
        stock(
            Command::new("sha256sum")
                .args(["-c", "--quiet", "manifest-sha256.txt"])
                .current_dir(&self.bag),
        )?;
        let signature = self.bag.join("manifest-sha256.txt.sig");
        if signature.exists() {
            let mut keygen = Command::new("ssh-keygen");
            keygen
                .current_dir(&self.bag)
                .args(["-Y", "verify", "-f", "data/keys/allowed_signers"]);
            keygen.args([
                "-I",
                "evidence-log",
                "-n",
                "evidence-bundle@io.github.defaultoff.DefaultOff",
            ]);
            keygen
                .arg("-s")
                .arg(&signature)
                .stdin(fs::File::open(self.bag.join("manifest-sha256.txt"))?);
            stock(&mut keygen)?;
        }
        Ok(())
    }
}

/// What `evidence-verify --json` says of a file, with its exit code under `exit`.
pub fn verdict_on(file: &Path) -> Result<Value> {
    let output = Command::new(programs::program("evidence-verify")?)
        .arg(file)
        .arg("--json")
        .output()?;
    let mut verdict: Value = serde_json::from_slice(&output.stdout).context("evidence-verify's answer")?;
    verdict["exit"] = json!(output.status.code());
    Ok(verdict)
}

fn stock(command: &mut Command) -> Result<()> {
    let output = command
        .output()
        .with_context(|| format!("starting {:?}", command.get_program()))?;
    ensure!(
        output.status.success(),
        "{command:?}: {}\n{}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    Ok(())
}
