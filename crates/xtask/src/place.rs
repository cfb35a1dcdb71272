//! Where things are: the repository, the target folder, private temporary folders.

use std::fs::{self, DirBuilder};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::failure::Failure;

/// The repository's root: two folders above this crate.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// The folder of the UI.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// Cargo's target folder: this very program lies in `<target>/<profile>/`. Honours `CARGO_TARGET_DIR`.
pub fn target() -> PathBuf {
    std::env::current_exe()
        .ok()
        .and_then(|program| program.ancestors().nth(2).map(Path::to_path_buf))
        .unwrap_or_else(|| root().join("target"))
}

/// A program that was built in the development profile.
pub fn built(name: &str) -> PathBuf {
    target()
        .join("debug")
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// A folder only we can enter, removed with everything in it when dropped.
#[derive(Debug)]
pub struct PrivateFolder(PathBuf);

impl PrivateFolder {
    /// Makes the folder, mode 0700.
    pub fn new() -> Result<Self, Failure> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let nanos = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map(|d| d.as_nanos())
            .unwrap_or_default();
        let name = format!(
            "do-{}-{}-{nanos:x}",
            std::process::id(),
            COUNT.fetch_add(1, Ordering::Relaxed)
        );
        let path = std::env::temp_dir().join(name);
        make_private(&path)?;
        Ok(Self(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Makes a folder inside, mode 0700.
    pub fn inside(&self, name: &str) -> Result<PathBuf, Failure> {
        let path = self.0.join(name);
        make_private(&path)?;
        Ok(path)
    }
}

impl Drop for PrivateFolder {
    fn drop(&mut self) {
        // A process that is still ending may be writing; the folder is in the temporary place anyway.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn make_private(path: &Path) -> Result<(), Failure> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(path).map_err(|source| Failure::File {
        path: path.to_path_buf(),
        source,
    })
}
