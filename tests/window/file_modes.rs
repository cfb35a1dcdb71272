//! What the app writes is the member's alone, even where the system would let everybody read new files.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use support::programs::{self, Build};
use support::stage::{Keychain, Stage};
use support::window::Window;

use crate::steps;

#[tokio::test]
async fn every_file_is_0600_and_every_folder_0700_with_an_open_umask() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let mut driver = stage.command("sh");
    driver.args(["-c", "umask 000; exec WebKitWebDriver \"$@\"", "sh"]);
    let window = Window::connect(&stage, &mut driver, &app, &[]).await.unwrap();
    steps::skip_first_run(&window).await.unwrap();
    steps::tell_on(&window).await.unwrap();
    steps::export(&window).await.unwrap();

    let mut files = 0;
    let mut open = Vec::new();
    for place in [stage.app_data(), stage.app_config()] {
        look(&place, &mut files, &mut open);
    }
    for entry in fs::read_dir(stage.documents()).unwrap() {
        look(&entry.unwrap().path(), &mut files, &mut open);
    }
    window.close().await.unwrap();
    assert!(files >= 4, "only {files} files were found");
    assert_eq!(open, Vec::<String>::new(), "open to others");
}

fn look(path: &Path, files: &mut usize, open: &mut Vec<String>) {
    // SQLite's helper files may go while we look.
    let Ok(metadata) = fs::symlink_metadata(path) else {
        return;
    };
    let mode = metadata.permissions().mode() & 0o777;
    let wanted = if metadata.is_dir() { 0o700 } else { 0o600 };
    if mode != wanted {
        open.push(format!("{mode:o} {}", path.display()));
    }
    if metadata.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            look(&entry.unwrap().path(), files, open);
        }
    } else {
        *files += 1;
    }
}
