//! The one place that writes files: a new file beside its goal, fsync, rename, fsync of the folder.
//!
//! Folders are 0700 and files 0600 whatever the umask, and a symbolic link is never followed at the last
//! step of a path. Deliberately absent: deleting anything but a half-written file of our own.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

/// Says why the disk did not take or give something, in the kinds that a person can act on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum StorageFault {
    /// No room is left on the disk, or the quota is used up.
    #[error("the disk is full")]
    DiskFull,
    /// The disk or the file can only be read.
    #[error("the place can only be read")]
    ReadOnly,
    /// The system refuses access.
    #[error("access is refused")]
    Denied,
    /// Somebody else holds the file.
    #[error("the file is in use")]
    Busy,
    /// Anything else, by the kind that the system gave.
    #[error("the system reported {0:?}")]
    Other(io::ErrorKind),
}

impl From<&io::Error> for StorageFault {
    fn from(error: &io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::DiskFull,
            Kind::ReadOnlyFilesystem => Self::ReadOnly,
            Kind::PermissionDenied => Self::Denied,
            Kind::ResourceBusy | Kind::WouldBlock => Self::Busy,
            kind => Self::Other(kind),
        }
    }
}

impl From<&rusqlite::Error> for StorageFault {
    fn from(error: &rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DiskFull) => Self::DiskFull,
            Some(Code::ReadOnly) => Self::ReadOnly,
            Some(Code::PermissionDenied | Code::CannotOpen | Code::AuthorizationForStatementDenied) => {
                Self::Denied
            }
            Some(Code::DatabaseBusy | Code::DatabaseLocked | Code::FileLockingProtocolFailed) => Self::Busy,
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => Self::Other(io::ErrorKind::InvalidData),
            Some(Code::OutOfMemory) => Self::Other(io::ErrorKind::OutOfMemory),
            _ => Self::Other(io::ErrorKind::Other),
        }
    }
}

/// Is a file being written beside its goal. It takes the goal's place only in [`NewFile::commit`]; dropped
/// before that, it leaves nothing behind and an older file at the goal stays as it was.
#[derive(Debug)]
pub struct NewFile {
    file: Option<File>,
    partial: PathBuf,
    goal: PathBuf,
}

impl NewFile {
    /// Begins a private file (0600) that is to stand at `goal`.
    ///
    /// # Errors
    ///
    /// The system's own error when the folder cannot be written.
    pub fn create(goal: &Path) -> io::Result<Self> {
        let name = goal.file_name().ok_or(io::ErrorKind::InvalidInput)?;
        let mut partial_name = std::ffi::OsString::from(".");
        partial_name.push(name);
        partial_name.push(".partial");
        let partial = goal.with_file_name(partial_name);
        let file = match private_options().write(true).create_new(true).open(&partial) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                // Left by a crash of ours: only this module uses such names.
                fs::remove_file(&partial)?;
                private_options().write(true).create_new(true).open(&partial)?
            }
            other => other?,
        };
        let new = Self {
            file: Some(file),
            partial,
            goal: goal.to_owned(),
        };
        make_private(new.inner()?)?;
        Ok(new)
    }

    /// Makes the file durable and puts it at its goal.
    ///
    /// # Errors
    ///
    /// The system's own error; the goal is then as it was before.
    pub fn commit(mut self) -> io::Result<()> {
        let file = self.file.take().ok_or(io::ErrorKind::InvalidInput)?;
        let done = file
            .sync_all()
            .and_then(|()| fs::rename(&self.partial, &self.goal));
        drop(file);
        if done.is_err() {
            let _ = fs::remove_file(&self.partial);
        }
        done?;
        sync_folder_of(&self.goal)
    }

    fn inner(&self) -> io::Result<&File> {
        self.file
            .as_ref()
            .ok_or_else(|| io::ErrorKind::InvalidInput.into())
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if self.file.take().is_some() {
            let _ = fs::remove_file(&self.partial);
        }
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut file = self.inner()?;
        file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        let mut file = self.inner()?;
        file.flush()
    }
}

impl Seek for NewFile {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let mut file = self.inner()?;
        file.seek(to)
    }
}

/// Is a private file (0600) under a passing name, locked as long as it is written. Dropped before
/// [`PartFile::commit_at_first_free`], it is removed.
#[derive(Debug)]
pub(crate) struct PartFile {
    file: File,
    path: PathBuf,
}

impl PartFile {
    /// Begins the file; an error of kind `AlreadyExists` if the name is taken.
    pub(crate) fn create(path: &Path) -> io::Result<Self> {
        let file = private_options().write(true).create_new(true).open(path)?;
        let part = Self {
            file,
            path: path.to_owned(),
        };
        make_private(&part.file)?;
        // A file system without locks still takes the file; then nobody can take it for left over either.
        let _ = part.file.try_lock();
        Ok(part)
    }

    /// Makes the file durable and gives it the first of `goals` that is free. Nothing is ever replaced.
    pub(crate) fn commit_at_first_free(
        self,
        mut goals: impl Iterator<Item = PathBuf>,
    ) -> io::Result<PathBuf> {
        self.file.sync_all()?;
        loop {
            let goal = goals.next().ok_or(io::ErrorKind::AlreadyExists)?;
            match self.give_name(&goal) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
                Ok(()) => {
                    // The old name must go before the folder is made durable.
                    drop(self);
                    sync_folder_of(&goal)?;
                    return Ok(goal);
                }
            }
        }
    }

    fn give_name(&self, goal: &Path) -> io::Result<()> {
        match fs::hard_link(&self.path, goal) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
            // Sticks and network drives have no second names; there a look and a rename must do.
            Err(_) if goal.symlink_metadata().is_ok() => Err(io::ErrorKind::AlreadyExists.into()),
            Err(_) => fs::rename(&self.path, goal),
        }
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

impl Write for PartFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// Removes a file unless somebody holds it locked. True if it is gone by our hand.
pub(crate) fn remove_if_unlocked(path: &Path) -> bool {
    let Ok(file) = no_follow(OpenOptions::new().read(true).write(true)).open(path) else {
        return false;
    };
    file.try_lock().is_ok() && fs::remove_file(path).is_ok()
}

/// Writes a private file (0600) so that after a crash either the old or the new content is there, whole.
///
/// # Errors
///
/// The system's own error; an older file at `path` is then untouched.
pub fn write_private_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = NewFile::create(path)?;
    file.write_all(bytes)?;
    file.commit()
}

/// Reads a whole file of at most `limit` bytes without following a symbolic link at its name.
pub(crate) fn read_file(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let (file, length) = open_with_length(path)?;
    let length = length.min(limit);
    // One more, so that the end is seen without growing.
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default() + 1);
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// Opens a regular file for reading without following a symbolic link at its name.
pub(crate) fn open_for_reading(path: &Path) -> io::Result<File> {
    open_with_length(path).map(|(file, _)| file)
}

/// Opens a regular file as [`open_for_reading`] does, and returns its length in bytes beside it.
pub(crate) fn open_with_length(path: &Path) -> io::Result<(File, u64)> {
    let file = no_follow(OpenOptions::new().read(true)).open(path)?;
    let found = file.metadata()?;
    if !found.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    Ok((file, found.len()))
}

/// Makes `path` a folder that only its owner can enter, with all folders above it.
pub(crate) fn create_private_folder(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        let _ = private_folder_mode(path);
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)?;
    private_folder_mode(path)?;
    sync_folder_of(path)
}

/// Makes sure that a private file exists at `path`, empty if it is new.
pub(crate) fn ensure_private_file(path: &Path) -> io::Result<File> {
    let file = private_options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)?;
    if !file.metadata()?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    make_private(&file)?;
    Ok(file)
}

/// Holds a folder's lock. It is given back by name when dropped: a program that is just being started may hold
/// the same handle for a moment longer, and closing ours would not be enough.
#[derive(Debug)]
pub(crate) struct FolderLock(File);

impl Drop for FolderLock {
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

/// Takes the exclusive lock of a folder, or returns nothing when another instance holds it.
pub(crate) fn lock(path: &Path) -> io::Result<Option<FolderLock>> {
    let file = ensure_private_file(path)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(FolderLock(file))),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Makes the folder that holds `path` durable, so that a rename inside it survives a power cut.
pub(crate) fn sync_folder_of(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        let parent = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        File::open(parent)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

fn private_options() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    no_follow(&mut options);
    options
}

fn no_follow(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(options, libc::O_NOFOLLOW | libc::O_NONBLOCK);
    options
}

fn make_private(file: &File) -> io::Result<()> {
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    #[cfg(not(unix))]
    let _ = file;
    Ok(())
}

fn private_folder_mode(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dropped_file_leaves_nothing_and_keeps_the_old_one() {
        let dir = tempfile::tempdir().unwrap();
        let goal = dir.path().join("a.txt");
        write_private_file(&goal, b"old").unwrap();
        let mut new = NewFile::create(&goal).unwrap();
        new.write_all(b"half").unwrap();
        drop(new);
        assert_eq!(read_file(&goal, 10).unwrap(), b"old");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_half_written_file_of_a_crash_does_not_stand_in_the_way() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join(".a.txt.partial"), b"torn").unwrap();
        write_private_file(&dir.path().join("a.txt"), b"new").unwrap();
        assert_eq!(read_file(&dir.path().join("a.txt"), 10).unwrap(), b"new");
    }

    #[cfg(unix)]
    #[test]
    fn modes_do_not_depend_on_what_was_there() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("a/b");
        create_private_folder(&folder).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700);
        let file = folder.join("f");
        fs::write(&file, b"").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
        ensure_private_file(&file).unwrap();
        assert_eq!(mode(&file), 0o600);
        write_private_file(&folder.join("g"), b"x").unwrap();
        assert_eq!(mode(&folder.join("g")), 0o600);
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_is_not_followed() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("target");
        fs::write(&target, b"mine").unwrap();
        let link = dir.path().join("link");
        std::os::unix::fs::symlink(&target, &link).unwrap();
        assert!(read_file(&link, 10).is_err());
        assert!(ensure_private_file(&link).is_err());
        write_private_file(&link, b"new").unwrap();
        assert_eq!(
            fs::read(&target).unwrap(),
            b"mine",
            "a rename replaces the link, never its target"
        );
    }
}
