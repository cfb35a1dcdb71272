//! Files of our own: written whole or not at all, for the member's eyes only, never through a symbolic
//! link. Deliberately absent: the evidence log, which writes its own files, and what is in any file.

mod name;
mod place;
mod settings;

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

pub use name::{free_name, is_safe_name, safe_name};
pub use place::{FindPlacesError, Places};
pub use settings::{Loaded, Settings, SettingsNotice, load_settings, save_settings};

/// How the names of files begin that are still being written.
const UNFINISHED: &str = ".writing-";

/// Says why a file could not be read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileFault {
    /// The disk or the member's share of it is full.
    #[error("the disk is full")]
    DiskFull,
    /// The place can only be read.
    #[error("the place is read-only")]
    ReadOnly,
    /// The system does not let us.
    #[error("the system does not allow it")]
    Denied,
    /// The place is a symbolic link, which we never follow.
    #[error("a symbolic link was found in the file's place")]
    SymlinkRefused,
    /// The file is larger than what may be read.
    #[error("the file is too large")]
    TooLarge,
    /// There is no such file or folder.
    #[error("there is no such file")]
    NotFound,
    /// Anything else, as the system named it.
    #[error("the system reported: {0}")]
    Other(io::ErrorKind),
}

impl From<io::Error> for FileFault {
    fn from(error: io::Error) -> FileFault {
        // `ErrorKind::FilesystemLoop` is not stable yet; O_NOFOLLOW reports a link this way.
        #[cfg(unix)]
        if error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error()) {
            return FileFault::SymlinkRefused;
        }
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => FileFault::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem => FileFault::ReadOnly,
            io::ErrorKind::PermissionDenied => FileFault::Denied,
            io::ErrorKind::NotFound => FileFault::NotFound,
            io::ErrorKind::FileTooLarge => FileFault::TooLarge,
            other => FileFault::Other(other),
        }
    }
}

/// Makes every file that this process makes from now on open to the member alone, also those that the
/// system's own libraries write. Call it first thing in `main`.
#[cfg(unix)]
pub fn private_umask() {
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
}

/// Makes a folder and those above it, open to the member alone (0700) whatever the umask says. A folder of
/// ours that stands there already is closed to others too.
///
/// # Errors
/// If the folder cannot be made, is a symbolic link, or something else stands in its place.
pub fn make_private_folder(folder: &Path) -> Result<(), FileFault> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match fs::symlink_metadata(folder) {
        Ok(found) if found.is_symlink() => return Err(FileFault::SymlinkRefused),
        Ok(found) if found.is_dir() => {}
        Ok(_) => return Err(FileFault::Other(io::ErrorKind::NotADirectory)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => builder.create(folder)?,
        Err(error) => return Err(error.into()),
    }
    #[cfg(unix)]
    fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    Ok(())
}

/// Writes a file so that after any crash either the old or the new content stands there, whole. The file is
/// readable by the member alone (0600) whatever the umask says.
///
/// The bytes go to a new file beside the target, reach the disk, and then take the target's name; the
/// folder reaches the disk last. A failure leaves the old content.
///
/// # Errors
/// If the target is a symbolic link or no ordinary file, or the disk refuses.
pub fn write_durably(target: &Path, bytes: &[u8]) -> Result<(), FileFault> {
    let beside = write_beside(target, bytes)?;
    beside.persist(target).map_err(|failed| failed.error)?;
    sync_folder(folder_of(target))
}

/// Writes a file as [`write_durably`] does, but only if nothing stands in its place yet.
///
/// # Errors
/// As [`write_durably`]; [`io::ErrorKind::AlreadyExists`] if the name is taken.
pub fn write_durably_new(target: &Path, bytes: &[u8]) -> Result<(), FileFault> {
    let beside = write_beside(target, bytes)?;
    beside.persist_noclobber(target).map_err(|failed| failed.error)?;
    sync_folder(folder_of(target))
}

/// Writes the bytes to a private file beside the target, as far as the disk.
fn write_beside(target: &Path, bytes: &[u8]) -> Result<NamedTempFile, FileFault> {
    refuse_unless_plain(target)?;
    let mut beside = tempfile::Builder::new()
        .prefix(UNFINISHED)
        .tempfile_in(folder_of(target))?;
    #[cfg(unix)]
    beside
        .as_file()
        .set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    beside.write_all(bytes)?;
    beside.as_file().sync_all()?;
    Ok(beside)
}

/// Removes what writes that never ended, as in a crash, have left in a folder of ours. To be called while no
/// other copy of the app runs.
///
/// # Errors
/// If the folder cannot be looked into or a leftover cannot be removed.
pub fn remove_unfinished(folder: &Path) -> Result<(), FileFault> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let is_ours = entry
            .file_name()
            .to_str()
            .is_some_and(|name| name.starts_with(UNFINISHED));
        if is_ours && entry.file_type()?.is_file() {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Reads a file whole, if it is an ordinary file of at most `limit` bytes.
///
/// # Errors
/// If it is missing, larger, a symbolic link, or no ordinary file.
pub fn read_capped(path: &Path, limit: u64) -> Result<Vec<u8>, FileFault> {
    let file = open_plain(path)?;
    let mut bytes = Vec::new();
    // One byte more than allowed, so that a file which grows while it is read is noticed too.
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(FileFault::TooLarge);
    }
    Ok(bytes)
}

/// Flags for opening a file: follow no symbolic link, wait on no pipe, leave it to no child process.
#[cfg(unix)]
pub(crate) const PLAIN_FILE_FLAGS: i32 = {
    use rustix::fs::OFlags;
    OFlags::NOFOLLOW
        .union(OFlags::NONBLOCK)
        .union(OFlags::CLOEXEC)
        .bits()
        .cast_signed()
};

/// Opens a file for reading without following a symbolic link and without waiting on a pipe.
fn open_plain(path: &Path) -> Result<File, FileFault> {
    let mut options = fs::OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, PLAIN_FILE_FLAGS);
    #[cfg(not(unix))]
    refuse_unless_plain(path)?;
    let file = options.open(path)?;
    if !file.metadata()?.is_file() {
        return Err(FileFault::Other(io::ErrorKind::InvalidInput));
    }
    Ok(file)
}

fn refuse_unless_plain(target: &Path) -> Result<(), FileFault> {
    match fs::symlink_metadata(target) {
        Ok(found) if found.is_symlink() => Err(FileFault::SymlinkRefused),
        Ok(found) if found.is_file() => Ok(()),
        Ok(found) if found.is_dir() => Err(FileFault::Other(io::ErrorKind::IsADirectory)),
        Ok(_) => Err(FileFault::Other(io::ErrorKind::InvalidInput)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
    }
}

fn folder_of(target: &Path) -> &Path {
    match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Makes a rename survive a power cut, where the system lets a folder be synced at all.
fn sync_folder(folder: &Path) -> Result<(), FileFault> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Moves a file aside under a free name in its folder: `settings.json` becomes `settings.damaged.json`.
fn set_aside(path: &Path, why: &str) -> Result<PathBuf, FileFault> {
    let folder = folder_of(path);
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path
        .extension()
        .map(|ending| format!(".{}", ending.to_string_lossy()))
        .unwrap_or_default();
    let aside = free_name(folder, &format!("{stem}.{why}{ending}"))?;
    fs::rename(path, &aside)?;
    sync_folder(folder)?;
    Ok(aside)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    fn mode_of(path: &Path) -> Option<u32> {
        fs::metadata(path)
            .ok()
            .map(|found| found.permissions().mode() & 0o777)
    }

    #[test]
    fn a_written_file_is_read_back_and_private() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a.bin");
        write_durably(&target, b"first").unwrap();
        write_durably(&target, b"second").unwrap();
        assert_eq!(read_capped(&target, 6).unwrap(), b"second");
        assert_eq!(mode_of(&target), Some(0o600));
        assert_eq!(
            fs::read_dir(folder.path()).unwrap().count(),
            1,
            "nothing is left beside it"
        );
    }

    #[test]
    fn what_a_crash_left_half_written_is_removed_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        write_durably(&folder.path().join("kept"), b"x").unwrap();
        // A crash is a write whose temporary file is never given its name.
        let half = write_beside(&folder.path().join("kept"), b"half").unwrap();
        half.keep().unwrap();
        symlink("kept", folder.path().join(".writing-link")).unwrap();
        fs::create_dir(folder.path().join(".writing-folder")).unwrap();
        remove_unfinished(folder.path()).unwrap();
        let mut left: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        left.sort();
        assert_eq!(left, [".writing-folder", ".writing-link", "kept"]);
        assert_eq!(read_capped(&folder.path().join("kept"), 10).unwrap(), b"x");
    }

    #[test]
    fn an_open_file_becomes_private_when_it_is_written_again() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a.bin");
        fs::write(&target, "x").unwrap();
        fs::set_permissions(&target, fs::Permissions::from_mode(0o666)).unwrap();
        write_durably(&target, b"y").unwrap();
        assert_eq!(mode_of(&target), Some(0o600));
    }

    #[test]
    fn a_new_file_never_replaces_one() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a.bin");
        write_durably_new(&target, b"first").unwrap();
        assert_eq!(
            write_durably_new(&target, b"second"),
            Err(FileFault::Other(io::ErrorKind::AlreadyExists))
        );
        assert_eq!(read_capped(&target, 100).unwrap(), b"first");
        assert_eq!(mode_of(&target), Some(0o600));
    }

    #[test]
    fn a_symbolic_link_is_neither_written_nor_read() {
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().join("real");
        let link = folder.path().join("link");
        fs::write(&real, "kept").unwrap();
        symlink(&real, &link).unwrap();
        assert_eq!(write_durably(&link, b"x"), Err(FileFault::SymlinkRefused));
        assert_eq!(write_durably_new(&link, b"x"), Err(FileFault::SymlinkRefused));
        assert_eq!(read_capped(&link, 100), Err(FileFault::SymlinkRefused));
        assert_eq!(make_private_folder(&link), Err(FileFault::SymlinkRefused));
        assert_eq!(fs::read(&real).unwrap(), b"kept");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        // One that points at nothing is a link too.
        let dangling = folder.path().join("dangling");
        symlink(folder.path().join("nothing"), &dangling).unwrap();
        assert_eq!(write_durably(&dangling, b"x"), Err(FileFault::SymlinkRefused));
    }

    #[test]
    fn what_is_no_ordinary_file_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(
            write_durably(folder.path(), b"x"),
            Err(FileFault::Other(io::ErrorKind::IsADirectory))
        );
        assert_eq!(
            read_capped(folder.path(), 100),
            Err(FileFault::Other(io::ErrorKind::InvalidInput))
        );
        assert_eq!(
            read_capped(&folder.path().join("none"), 100),
            Err(FileFault::NotFound)
        );
        assert_eq!(
            write_durably(&folder.path().join("none/file"), b"x"),
            Err(FileFault::NotFound)
        );
        assert_eq!(
            read_capped(Path::new("/dev/zero"), 100),
            Err(FileFault::Other(io::ErrorKind::InvalidInput))
        );
    }

    #[test]
    fn a_file_past_its_limit_is_refused_and_one_at_its_limit_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a.bin");
        write_durably(&target, &[7; 100]).unwrap();
        assert_eq!(read_capped(&target, 100).unwrap().len(), 100);
        assert_eq!(read_capped(&target, 99), Err(FileFault::TooLarge));
    }

    #[test]
    fn a_private_folder_is_closed_to_others_even_if_it_stood_open() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("a/b");
        make_private_folder(&inner).unwrap();
        assert_eq!(mode_of(&inner), Some(0o700));
        assert_eq!(mode_of(&folder.path().join("a")), Some(0o700));
        fs::set_permissions(&inner, fs::Permissions::from_mode(0o755)).unwrap();
        make_private_folder(&inner).unwrap();
        assert_eq!(mode_of(&inner), Some(0o700));
        fs::write(folder.path().join("file"), "").unwrap();
        assert_eq!(
            make_private_folder(&folder.path().join("file")),
            Err(FileFault::Other(io::ErrorKind::NotADirectory))
        );
    }

    #[test]
    fn each_fault_of_the_system_has_its_name() {
        use rustix::io::Errno;
        for (errno, fault) in [
            (Errno::NOSPC, FileFault::DiskFull),
            (Errno::DQUOT, FileFault::DiskFull),
            (Errno::ROFS, FileFault::ReadOnly),
            (Errno::ACCESS, FileFault::Denied),
            (Errno::PERM, FileFault::Denied),
            (Errno::LOOP, FileFault::SymlinkRefused),
            (Errno::FBIG, FileFault::TooLarge),
            (Errno::NOENT, FileFault::NotFound),
        ] {
            let error = io::Error::from_raw_os_error(errno.raw_os_error());
            assert_eq!(FileFault::from(error), fault, "{errno:?}");
        }
        let failed = FileFault::from(io::Error::from_raw_os_error(Errno::IO.raw_os_error()));
        assert!(matches!(failed, FileFault::Other(_)));
    }
}
