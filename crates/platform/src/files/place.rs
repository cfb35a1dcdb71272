//! Where our files live: the folders that the system has for an app's data, settings, cache and logs, with
//! practice in folders of its own. Finds the paths and makes the folders, and puts nothing in them.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{FileFault, make_private_folder};
use crate::realm::Realm;

/// Says why no place for files was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FindPlacesError {
    /// The system does not say where the member's home folder is.
    #[error("the system does not say where the home folder is")]
    NoHome,
}

/// The four folders of one realm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// Records: what must never be lost.
    pub data: PathBuf,
    /// Settings.
    pub config: PathBuf,
    /// What can be made again.
    pub cache: PathBuf,
    /// The technical log.
    pub logs: PathBuf,
}

impl Places {
    /// Finds the folders of this machine for an app, by its identifier.
    ///
    /// On Linux and other Unix: the XDG Base Directory Specification 0.8, in which a relative path in a
    /// variable is to be ignored. On macOS: `~/Library`. On Windows: the roaming and local folders.
    ///
    /// # Errors
    /// If the system does not say where the home folder is.
    pub fn find(app_id: &str, realm: Realm) -> Result<Places, FindPlacesError> {
        Places::from_variables(app_id, realm, |name| env::var_os(name))
    }

    /// Finds the folders as [`Places::find`] does, with the environment given.
    ///
    /// # Errors
    /// If the variables do not say where the home folder is.
    pub fn from_variables(
        app_id: &str,
        realm: Realm,
        variable: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Places, FindPlacesError> {
        let absolute = |name: &str| {
            variable(name)
                .map(PathBuf::from)
                .filter(|path| path.is_absolute())
        };
        let mut places = find_on_this_system(app_id, &absolute).ok_or(FindPlacesError::NoHome)?;
        if realm.is_practice() {
            for folder in [
                &mut places.data,
                &mut places.config,
                &mut places.cache,
                &mut places.logs,
            ] {
                folder.push("practice");
            }
        }
        Ok(places)
    }

    /// Makes the four folders, each open to the member alone.
    ///
    /// # Errors
    /// If one cannot be made.
    pub fn make(&self) -> Result<(), FileFault> {
        for folder in self.all() {
            make_private_folder(folder)?;
        }
        Ok(())
    }

    /// Removes everything that is in places of ours, practice too, and returns what could not be removed. Symbolic
    /// links are removed, never followed.
    #[must_use]
    pub fn erase(&self) -> Vec<(PathBuf, FileFault)> {
        let mut folders = vec![self.data.clone(), self.config.clone(), self.cache.clone()];
        // Below the system's folder for states, ours holds the logs alone.
        let ours = self
            .logs
            .parent()
            .filter(|above| above.file_name() == self.data.file_name());
        folders.push(ours.unwrap_or(&self.logs).to_path_buf());
        folders
            .into_iter()
            .filter_map(|folder| erase_folder(&folder).err().map(|fault| (folder, fault)))
            .collect()
    }

    /// Returns the four folders: data, config, cache, logs.
    #[must_use]
    pub fn all(&self) -> [&Path; 4] {
        [&self.data, &self.config, &self.cache, &self.logs]
    }
}

/// Removes a folder. An engine that still runs may write into it meanwhile, so it is tried a few times.
fn erase_folder(folder: &Path) -> Result<(), FileFault> {
    let mut left = Ok(());
    for _ in 0..5 {
        left = match fs::remove_dir_all(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => Err(error.into()),
            Ok(()) => Ok(()),
        };
    }
    left
}

#[cfg(all(unix, not(target_os = "macos")))]
fn find_on_this_system(app_id: &str, absolute: &dyn Fn(&str) -> Option<PathBuf>) -> Option<Places> {
    let home = absolute("HOME");
    let base = |name: &str, below_home: &str| {
        absolute(name)
            .or_else(|| home.as_ref().map(|home| home.join(below_home)))
            .map(|base| base.join(app_id))
    };
    Some(Places {
        data: base("XDG_DATA_HOME", ".local/share")?,
        config: base("XDG_CONFIG_HOME", ".config")?,
        cache: base("XDG_CACHE_HOME", ".cache")?,
        logs: base("XDG_STATE_HOME", ".local/state")?.join("logs"),
    })
}

#[cfg(target_os = "macos")]
fn find_on_this_system(app_id: &str, absolute: &dyn Fn(&str) -> Option<PathBuf>) -> Option<Places> {
    let library = absolute("HOME")?.join("Library");
    Some(Places {
        data: library.join("Application Support").join(app_id),
        config: library.join("Application Support").join(app_id).join("settings"),
        cache: library.join("Caches").join(app_id),
        logs: library.join("Logs").join(app_id),
    })
}

#[cfg(windows)]
fn find_on_this_system(app_id: &str, absolute: &dyn Fn(&str) -> Option<PathBuf>) -> Option<Places> {
    let local = absolute("LOCALAPPDATA")?.join(app_id);
    Some(Places {
        data: local.join("data"),
        config: absolute("APPDATA")?.join(app_id),
        cache: local.join("cache"),
        logs: local.join("logs"),
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    fn find(realm: Realm, variables: &[(&str, &str)]) -> Result<Places, FindPlacesError> {
        Places::from_variables("org.example.App", realm, |name| {
            variables
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| value.into())
        })
    }

    #[test]
    fn the_folders_follow_the_xdg_variables_and_else_the_home_folder() {
        let home = find(Realm::Real, &[("HOME", "/home/a")]).unwrap();
        assert_eq!(home.data, Path::new("/home/a/.local/share/org.example.App"));
        assert_eq!(home.config, Path::new("/home/a/.config/org.example.App"));
        assert_eq!(home.cache, Path::new("/home/a/.cache/org.example.App"));
        assert_eq!(home.logs, Path::new("/home/a/.local/state/org.example.App/logs"));
        let set = find(
            Realm::Real,
            &[
                ("XDG_DATA_HOME", "/d"),
                ("XDG_CONFIG_HOME", "/c"),
                ("XDG_CACHE_HOME", "/k"),
                ("XDG_STATE_HOME", "/s"),
            ],
        )
        .unwrap();
        assert_eq!(
            set.all().map(|path| path.to_str().unwrap()),
            [
                "/d/org.example.App",
                "/c/org.example.App",
                "/k/org.example.App",
                "/s/org.example.App/logs"
            ]
        );
    }

    #[test]
    fn a_relative_path_is_as_if_it_were_not_set() {
        let places = find(
            Realm::Real,
            &[
                ("HOME", "/home/a"),
                ("XDG_DATA_HOME", "data"),
                ("XDG_CACHE_HOME", ""),
            ],
        );
        assert_eq!(
            places.unwrap(),
            find(Realm::Real, &[("HOME", "/home/a")]).unwrap()
        );
        assert_eq!(find(Realm::Real, &[("HOME", "a")]), Err(FindPlacesError::NoHome));
        assert_eq!(find(Realm::Real, &[]), Err(FindPlacesError::NoHome));
    }

    #[test]
    fn practice_has_folders_of_its_own() {
        let real = find(Realm::Real, &[("HOME", "/home/a")]).unwrap();
        let practice = find(Realm::Practice, &[("HOME", "/home/a")]).unwrap();
        for (real, practice) in real.all().into_iter().zip(practice.all()) {
            assert_eq!(practice, real.join("practice"));
        }
    }

    #[test]
    fn erasing_leaves_nothing_of_ours_and_everything_of_others() {
        let root = tempfile::tempdir().unwrap();
        let home = root.path().to_str().unwrap();
        let (real, practice) = (
            find(Realm::Real, &[("HOME", home)]).unwrap(),
            find(Realm::Practice, &[("HOME", home)]).unwrap(),
        );
        for places in [&real, &practice] {
            places.make().unwrap();
            for folder in places.all() {
                fs::create_dir_all(folder.join("deep/er")).unwrap();
                fs::write(folder.join("deep/er/file"), "x").unwrap();
            }
        }
        let other = root.path().join(".config/other");
        fs::create_dir_all(&other).unwrap();
        fs::write(other.join("kept"), "x").unwrap();
        std::os::unix::fs::symlink(&other, real.data.join("link")).unwrap();
        assert_eq!(real.erase(), []);
        assert_eq!(real.erase(), [], "once more does no harm");
        for folder in real.all() {
            assert!(!folder.exists(), "{}", folder.display());
        }
        assert!(!real.logs.parent().unwrap().exists());
        assert!(other.join("kept").exists(), "a link is not followed");
        assert!(root.path().join(".local/state").exists());
    }

    #[test]
    fn the_folders_are_made_private() {
        use std::os::unix::fs::PermissionsExt;
        let root = tempfile::tempdir().unwrap();
        let places = find(Realm::Practice, &[("HOME", root.path().to_str().unwrap())]).unwrap();
        places.make().unwrap();
        places.make().unwrap();
        for folder in places.all() {
            assert_eq!(fs::metadata(folder).unwrap().permissions().mode() & 0o777, 0o700);
        }
    }
}
