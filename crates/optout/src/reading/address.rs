//! Addresses, read as narrowly as they can be: only what the engine itself would write is understood.
//!
//! Deliberately absent: resolving, decoding and every other kindness to odd addresses.

use super::{Scheme, Site};

/// The parts of an address that decide which page it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) scheme: Scheme,
    pub(super) host: String,
    pub(super) port: u16,
    /// Without query and fragment, as it is written.
    pub(super) path: String,
    /// With its question mark, or empty.
    pub(super) query: String,
}

impl Address {
    /// Reads an address; `None` for anything but a plain `http` or `https` one.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if text
            .chars()
            .any(|c| c.is_control() || c.is_whitespace() || c == '\\')
        {
            return None;
        }
        let (scheme, rest) = if let Some(rest) = text.strip_prefix("https://") {
            (Scheme::Https, rest)
        } else {
            (Scheme::Http, text.strip_prefix("http://")?)
        };
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, tail) = rest.split_at(end);
        let (host, port) = match authority.split_once(':') {
            Some((host, port)) => (host, port.parse().ok()?),
            None => (authority, scheme.default_port()),
        };
        let is_host = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-');
        if host.is_empty() || !host.chars().all(is_host) {
            return None;
        }
        let tail = tail.split('#').next().unwrap_or_default();
        let (path, query) = tail.find('?').map_or((tail, ""), |at| tail.split_at(at));
        let path = if path.is_empty() { "/" } else { path };
        Some(Self {
            scheme,
            host: host.to_owned(),
            port,
            path: path.to_owned(),
            query: query.to_owned(),
        })
    }

    /// Whether the address is on that site, exactly.
    pub(super) fn is_on(&self, site: &Site) -> bool {
        self.scheme == site.scheme && self.host == site.host && self.port == site.port
    }

    /// Whether the path is that path; one slash at its end is let pass.
    pub(super) fn is_at(&self, path: &str) -> bool {
        self.path == path || self.path.strip_suffix('/') == Some(path)
    }

    /// Whether the path is that path or below it, by whole segments.
    pub(super) fn is_under(&self, path: &str) -> bool {
        is_under(&self.path, path)
    }

    /// Whether any segment of the path is that segment.
    pub(super) fn has_segment(&self, segment: &str) -> bool {
        self.path.split('/').any(|found| found == segment)
    }
}

/// Whether `path` is `above` or below it, by whole segments.
pub(super) fn is_under(path: &str, above: &str) -> bool {
    path.strip_prefix(above)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl Scheme {
    fn default_port(self) -> u16 {
        match self {
            Self::Http => 80,
            Self::Https => 443,
        }
    }
}
