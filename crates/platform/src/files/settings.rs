//! Small settings as one JSON file with a version. A file that cannot be understood is set aside and never
//! thrown away. What the settings mean is not known here.

use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{FileFault, read_capped, set_aside, write_durably};

/// The largest settings file that is read, in bytes.
const LARGEST: u64 = 1024 * 1024;

/// Settings that can be kept in a file.
pub trait Settings: Serialize + DeserializeOwned + Default {
    /// The version of the fields that this program writes.
    const VERSION: u32;

    /// Turns settings of an older version into those of today, or returns `None` where that cannot be done.
    #[must_use]
    fn upgrade(version: u32, old: Value) -> Option<Value> {
        let _ = (version, old);
        None
    }
}

/// Settings as loaded, and what the member should be told about it.
#[derive(Debug, PartialEq, Eq)]
pub struct Loaded<T> {
    /// The settings, or their defaults.
    pub settings: T,
    /// What happened, if it was more than reading a file.
    pub notice: Option<SettingsNotice>,
}

/// What happened while settings were loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingsNotice {
    /// There is no file yet, as at the first start.
    FirstTime,
    /// Older settings were turned into those of today.
    Upgraded {
        /// The version found in the file.
        from: u32,
    },
    /// A newer version of the app wrote them. Its file was set aside and the defaults are used.
    FromNewerVersion {
        /// The version found in the file.
        found: u32,
        /// Where the file is now.
        set_aside: PathBuf,
    },
    /// The file made no sense. It was set aside and the defaults are used.
    Damaged {
        /// Where the file is now.
        set_aside: PathBuf,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written<T> {
    version: u32,
    settings: T,
}

/// Loads settings. A file that cannot be understood is set aside, the defaults are used, and the notice says
/// so.
///
/// # Errors
/// If the file is there but cannot be read or set aside. The caller then goes on with the defaults and must
/// not save over the file.
pub fn load_settings<T: Settings>(path: &Path) -> Result<Loaded<T>, FileFault> {
    let bytes = match read_capped(path, LARGEST) {
        Ok(bytes) => bytes,
        Err(FileFault::NotFound) => {
            return Ok(Loaded {
                settings: T::default(),
                notice: Some(SettingsNotice::FirstTime),
            });
        }
        Err(FileFault::TooLarge) => return damaged(path),
        Err(fault) => return Err(fault),
    };
    let Ok(written) = serde_json::from_slice::<Written<Value>>(&bytes) else {
        return damaged(path);
    };
    let found = written.version;
    if found > T::VERSION {
        let set_aside = set_aside(path, &format!("version-{found}"))?;
        return Ok(Loaded {
            settings: T::default(),
            notice: Some(SettingsNotice::FromNewerVersion { found, set_aside }),
        });
    }
    let value = if found == T::VERSION {
        Some(written.settings)
    } else {
        T::upgrade(found, written.settings)
    };
    match value.and_then(|value| serde_json::from_value(value).ok()) {
        Some(settings) => {
            let notice = (found != T::VERSION).then_some(SettingsNotice::Upgraded { from: found });
            Ok(Loaded { settings, notice })
        }
        None => damaged(path),
    }
}

/// Saves settings durably.
///
/// # Errors
/// If the disk refuses; the earlier settings then still stand in the file.
pub fn save_settings<T: Settings>(path: &Path, settings: &T) -> Result<(), FileFault> {
    let written = Written {
        version: T::VERSION,
        settings,
    };
    let mut bytes =
        serde_json::to_vec_pretty(&written).map_err(|_| FileFault::Other(std::io::ErrorKind::InvalidData))?;
    bytes.push(b'\n');
    write_durably(path, &bytes)
}

fn damaged<T: Settings>(path: &Path) -> Result<Loaded<T>, FileFault> {
    let set_aside = set_aside(path, "damaged")?;
    Ok(Loaded {
        settings: T::default(),
        notice: Some(SettingsNotice::Damaged { set_aside }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Wishes {
        text_size: u32,
    }

    impl Settings for Wishes {
        const VERSION: u32 = 3;

        fn upgrade(version: u32, old: Value) -> Option<Value> {
            (version == 2).then(|| serde_json::json!({ "text_size": old["size"] }))
        }
    }

    #[test]
    fn saved_settings_are_loaded_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        let first: Loaded<Wishes> = load_settings(&path).unwrap();
        assert_eq!(first.notice, Some(SettingsNotice::FirstTime));
        save_settings(&path, &Wishes { text_size: 150 }).unwrap();
        let again: Loaded<Wishes> = load_settings(&path).unwrap();
        assert_eq!(
            again,
            Loaded {
                settings: Wishes { text_size: 150 },
                notice: None
            }
        );
    }

    #[test]
    fn settings_that_make_no_sense_are_set_aside_and_kept() {
        for content in [
            "",
            "{",
            "[]",
            "null",
            "{\"version\":3}",
            "{\"version\":3,\"settings\":{\"text_size\":\"big\"}}",
            "{\"version\":3,\"settings\":{\"other\":1}}",
            "{\"version\":1,\"settings\":{}}",
            "{\"version\":-1,\"settings\":{}}",
            "\u{0}\u{1}",
        ] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("settings.json");
            fs::write(&path, content).unwrap();
            let loaded: Loaded<Wishes> = load_settings(&path).unwrap();
            assert_eq!(loaded.settings, Wishes::default());
            let aside = folder.path().join("settings.damaged.json");
            assert_eq!(
                loaded.notice,
                Some(SettingsNotice::Damaged {
                    set_aside: aside.clone()
                }),
                "{content}"
            );
            assert_eq!(fs::read_to_string(&aside).unwrap(), content);
            assert!(!path.exists());
        }
    }

    #[test]
    fn settings_of_a_newer_version_are_set_aside_and_those_of_an_older_one_are_carried_over() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        fs::write(&path, "{\"version\":9,\"settings\":{\"new\":true}}").unwrap();
        let loaded: Loaded<Wishes> = load_settings(&path).unwrap();
        let set_aside = folder.path().join("settings.version-9.json");
        assert_eq!(
            loaded.notice,
            Some(SettingsNotice::FromNewerVersion {
                found: 9,
                set_aside: set_aside.clone()
            })
        );
        assert!(set_aside.exists());
        fs::write(&path, "{\"version\":2,\"settings\":{\"size\":120}}").unwrap();
        let loaded: Loaded<Wishes> = load_settings(&path).unwrap();
        assert_eq!(loaded.settings, Wishes { text_size: 120 });
        assert_eq!(loaded.notice, Some(SettingsNotice::Upgraded { from: 2 }));
    }

    #[test]
    #[cfg(unix)]
    fn a_link_in_the_place_of_the_settings_is_neither_read_nor_moved() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        std::os::unix::fs::symlink("elsewhere", &path).unwrap();
        assert_eq!(load_settings::<Wishes>(&path), Err(FileFault::SymlinkRefused));
        assert_eq!(
            save_settings(&path, &Wishes::default()),
            Err(FileFault::SymlinkRefused)
        );
        assert!(fs::symlink_metadata(&path).unwrap().is_symlink());
    }
}
