//! Cases: a folder each, with `page.html` and `case.toml`. Deliberately absent: opening and judging them.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use hyper::body::Bytes;
use optout::effect::Page;
use serde::Deserialize;
use toml::Value;

/// A case's file. Values of another type than expected are taken as far as they can be, so that one odd case
/// costs itself at most, and never the run.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct CaseFile {
    path: Option<Value>,
    status: Option<Value>,
    redirect: Option<Value>,
    expect: Option<Value>,
}

/// One page to read, and which answers are right for it.
#[derive(Debug)]
pub struct Case {
    /// Name of its folder.
    pub name: String,
    /// What the server answers with.
    pub page: Bytes,
    /// The address that is opened.
    pub open: String,
    /// The path that answers with the page.
    pub served_at: String,
    /// Where the opened path sends the browser.
    pub redirect_to: Option<String>,
    /// With which HTTP status.
    pub status: u16,
    /// The outcomes that are right.
    pub accept: Vec<String>,
    /// Why the case could not be taken from its folder.
    pub fault: Option<anyhow::Error>,
    /// A reader in the page's own world (`naive.js`), which the page deceives.
    pub naive: Option<String>,
}

impl Case {
    /// A page at the setting's own path, without any expectation.
    #[cfg(feature = "automation")]
    pub fn control(page: &'static str) -> Self {
        let path = Page::Setting.path().to_owned();
        Self {
            name: "control".to_owned(),
            page: Bytes::from_static(page.as_bytes()),
            open: path.clone(),
            served_at: path,
            redirect_to: None,
            status: 200,
            accept: Vec::new(),
            fault: None,
            naive: None,
        }
    }
}

/// Loads every case of a folder, in order.
///
/// # Errors
/// When the folder cannot be listed, or holds no case.
pub fn load_cases(folder: &Path) -> anyhow::Result<Vec<Case>> {
    let mut folders: Vec<PathBuf> = std::fs::read_dir(folder)
        .with_context(|| format!("cannot list {}", folder.display()))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.join("case.toml").is_file())
        .collect();
    folders.sort();
    if folders.is_empty() {
        bail!(
            "no case in {}: a case is a folder with page.html and case.toml",
            folder.display()
        );
    }
    Ok(folders.iter().map(|folder| load_case(folder)).collect())
}

fn load_case(folder: &Path) -> Case {
    let name = folder
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let mut fault = None;
    let file = case_file(&folder.join("case.toml")).unwrap_or_else(|error| {
        fault = Some(error);
        CaseFile::default()
    });
    let page = match std::fs::read(folder.join("page.html")) {
        Ok(page) => page,
        // A case without a page is one whose server answers with nothing.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
        Err(error) => {
            fault.get_or_insert(anyhow::Error::new(error).context("page.html"));
            Vec::new()
        }
    };
    let setting = || Page::Setting.path().to_owned();
    let path = text_in(file.path.as_ref()).map_or_else(setting, absolute);
    let (open, served_at, redirect_to) = match file.redirect {
        // `redirect = "/uas/login"`: the path answers with a redirect there, and the page is served there.
        Some(Value::String(target)) if !target.is_empty() => {
            let target = absolute(target);
            let open = if path == target { setting() } else { path };
            (open, target.clone(), Some(target))
        }
        // `redirect = true`: the setting's path redirects to `path`.
        Some(Value::Boolean(true) | Value::Integer(_)) => (setting(), path.clone(), Some(path)),
        _ => (path.clone(), path, None),
    };
    Case {
        name,
        page: page.into(),
        open,
        served_at,
        redirect_to,
        status: status_in(file.status.as_ref()).unwrap_or(200),
        accept: accepted_in(file.expect.as_ref()),
        fault,
        naive: std::fs::read_to_string(folder.join("naive.js")).ok(),
    }
}

fn case_file(path: &Path) -> anyhow::Result<CaseFile> {
    let bytes = std::fs::read(path).context("case.toml")?;
    let text = String::from_utf8_lossy(&bytes);
    toml::from_str(text.trim_start_matches('\u{feff}')).context("case.toml")
}

fn text_in(value: Option<&Value>) -> Option<String> {
    let text = value?.as_str()?;
    (!text.is_empty()).then(|| text.to_owned())
}

fn absolute(path: String) -> String {
    if path.starts_with('/') || path.contains("://") {
        path
    } else {
        format!("/{path}")
    }
}

fn status_in(value: Option<&Value>) -> Option<u16> {
    match value? {
        Value::Integer(status) => u16::try_from(*status).ok(),
        Value::String(status) => status.parse().ok(),
        _ => None,
    }
}

fn accepted_in(expect: Option<&Value>) -> Vec<String> {
    let accept = match expect.and_then(|expect| expect.get("accept")) {
        Some(Value::Array(accept)) => accept.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    accept
        .iter()
        .filter_map(|outcome| text_in(Some(outcome)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SETTING: &str = "/mypreferences/d/settings/data-for-ai-improvement";

    fn case_of(file: &[u8]) -> Case {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("case.toml"), file).unwrap();
        load_case(folder.path())
    }

    #[test]
    fn a_redirect_is_understood_in_each_of_its_forms() {
        for file in [
            &b"redirect = '/uas/login'"[..],
            b"redirect = 'uas/login'",
            b"path = '/uas/login'\nredirect = true",
            b"path = '/uas/login'\nredirect = '/uas/login'",
        ] {
            let case = case_of(file);
            assert!(case.fault.is_none());
            assert_eq!(case.open, SETTING);
            assert_eq!(case.served_at, "/uas/login");
            assert_eq!(case.redirect_to.as_deref(), Some("/uas/login"));
        }
        for file in [&b""[..], b"redirect = false", b"redirect = ''"] {
            let case = case_of(file);
            assert_eq!((case.open.as_str(), case.redirect_to), (SETTING, None));
        }
    }

    #[test]
    fn an_odd_case_file_costs_its_own_case_at_most() {
        let odd =
            b"\xef\xbb\xbfpath = '/login'\r\nstatus = '404'\r\nnote = 1\r\n[expect]\r\naccept = 'off'\r\n";
        let case = case_of(odd);
        assert!(case.fault.is_none());
        assert_eq!(
            (case.status, case.accept.as_slice()),
            (404, &["off".to_owned()][..])
        );
        assert_eq!(case_of(b"status = 70000").status, 200);
        assert!(case_of(b"path = ").fault.is_some());
        assert!(case_of(b"expect = 3\npath = \"\xff\"").fault.is_none());
    }
}
