//! Building: the UI when its sources changed, the programs through cargo.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::Hasher;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::{place, run};

/// Stamps lie inside `node_modules`, so that whoever deletes that folder deletes them with it.
const INSTALLED_STAMP: &str = ".installed-from";
const BUILT_STAMP: &str = ".built-from";

/// Runs `npm ci` and `npm run build`, each only when what it works from has changed.
pub fn ui() -> Result<(), Failure> {
    let ui = place::ui();
    let modules = ui.join("node_modules");

    let locked = fingerprint(&ui, &["package.json", "package-lock.json"])?;
    let installed = modules.join(INSTALLED_STAMP);
    if fs::read_to_string(&installed).ok().as_deref() != Some(&locked) {
        run::prepare(npm(&ui).arg("ci"))?;
        write(&installed, &locked)?;
    }

    let sources = fingerprint(&ui, &["."])?;
    let built = modules.join(BUILT_STAMP);
    let is_there = ui.join("dist/index.html").is_file();
    if !is_there || fs::read_to_string(&built).ok().as_deref() != Some(&sources) {
        run::prepare(npm(&ui).args(["run", "build"]))?;
        write(&built, &sources)?;
    }
    Ok(())
}

/// `npm` in the UI's folder.
pub fn npm(ui: &Path) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(ui);
    command
}

/// Builds every program once, with the feature the tests drive our windows by.
///
/// Always the whole workspace, so that cargo settles on one set of features and builds each library once.
pub fn all_with_automation() -> Result<(), Failure> {
    run::prepare(run::cargo().args([
        "build",
        "--workspace",
        "--bins",
        "--features",
        "default-off/automation",
    ]))
}

/// Builds the reader of pages alone: on systems where the rest of the checks does not run.
pub fn reader_with_automation() -> Result<(), Failure> {
    run::prepare(run::cargo().args([
        "build",
        "--package",
        "default-off",
        "--bin",
        "read-pages",
        "--features",
        "default-off/automation",
    ]))
}

/// Builds the app alone, as a member would have it, in the development profile.
pub fn app() -> Result<(), Failure> {
    run::prepare(run::cargo().args(["build", "--package", "default-off", "--bin", "default-off"]))
}

/// Builds the app as it is shipped.
pub fn app_for_release() -> Result<(), Failure> {
    run::prepare(run::cargo().args([
        "build",
        "--release",
        "--package",
        "default-off",
        "--bin",
        "default-off",
    ]))
}

/// A fingerprint over names and contents. It guards against stale builds, not against attack.
fn fingerprint(folder: &Path, names: &[&str]) -> Result<String, Failure> {
    let mut files = Vec::new();
    for name in names {
        collect(&folder.join(name), &mut files)?;
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        let bytes = fs::read(&file).map_err(|source| Failure::File {
            path: file.clone(),
            source,
        })?;
        hasher.write(
            file.strip_prefix(folder)
                .unwrap_or(&file)
                .as_os_str()
                .as_encoded_bytes(),
        );
        hasher.write_usize(bytes.len());
        hasher.write(&bytes);
    }
    Ok(format!("{:016x}\n", hasher.finish()))
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let failed = |source| Failure::File {
        path: path.to_path_buf(),
        source,
    };
    if !fs::metadata(path).map_err(failed)?.is_dir() {
        files.push(path.to_path_buf());
        return Ok(());
    }
    for entry in fs::read_dir(path).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name();
        if name != "node_modules" && name != "dist" && name != "dist-plain" {
            collect(&entry.path(), files)?;
        }
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|source| Failure::File {
        path: path.to_path_buf(),
        source,
    })
}
