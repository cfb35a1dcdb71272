//! The navigation allow-list of the site's window: which addresses may be loaded there.
//!
//! Pure. Pages are named one by one, never `/mypreferences/d/*`: pages that end an account live
//! there. Deliberately absent: any idea of what a page means (that is `optout::reading`).

use tauri::Url;

/// The site whose pages may be shown: the real one, or the pretend one on this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteOrigin {
    /// `https`, or `http` for the practice site.
    pub scheme: String,
    /// Exact host.
    pub host: String,
    /// Port when it is not the scheme's own.
    pub port: Option<u16>,
}

impl SiteOrigin {
    /// The real site.
    pub fn real() -> Self {
        Self {
            scheme: "https".into(),
            host: "www.linkedin.com".into(),
            port: None,
        }
    }

    /// A pretend site on the loopback interface.
    pub fn loopback(port: u16) -> Self {
        Self {
            scheme: "http".into(),
            host: "127.0.0.1".into(),
            port: Some(port),
        }
    }

    /// Address of `path` on this site. `path` starts with a slash.
    pub fn address(&self, path: &str) -> String {
        match self.port {
            Some(port) => format!("{}://{}:{port}{path}", self.scheme, self.host),
            None => format!("{}://{}{path}", self.scheme, self.host),
        }
    }

    fn is_origin_of(&self, url: &Url) -> bool {
        url.scheme() == self.scheme
            && url.host_str() == Some(self.host.as_str())
            && url.port() == self.port
            && url.username().is_empty()
            && url.password().is_none()
    }
}

/// What the wall says of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passage {
    /// A page that may be shown in the window.
    Page,
    /// May be loaded inside a frame (a captcha, a sign-in check), not as the page.
    FrameOnly,
    /// Refused.
    Refused,
}

/// Pages, exact. Source: the addresses the site itself links for this setting, its sign-in and its form.
const PAGES: &[&str] = &[
    "/mypreferences/d/settings/data-for-ai-improvement",
    "/mypreferences/m/settings/data-for-ai-improvement",
    "/mypreferences/d/categories/privacy",
    "/mypreferences/m/categories/privacy",
    "/mypreferences/d/categories/account",
    "/mypreferences/d",
    "/mypreferences/m",
    "/login",
    "/uas/login",
    "/uas/login-submit",
    "/uas/consumer-email-challenge",
    "/authwall",
    "/signup",
    "/login/login-restriction",
    "/flagship-web/login/login-restriction",
    "/feed",
    "/help/linkedin/thankyou",
    "/",
];

/// Path beginnings, whole segments: the site's identity checks have open-ended addresses.
const CHECKPOINTS: &[&str] = &[
    "/checkpoint/challenge/",
    "/checkpoint/challengesV2/",
    "/checkpoint/lg/",
    "/checkpoint/pk/",
];

/// The objection form; the site writes its name in several cases.
const FORM: &str = "/help/linkedin/ask/TS-DPRO";

/// Hosts whose frames the sign-in and its checks need, and their parent domains' whole sub-trees.
const FRAME_HOSTS: &[&str] = &["www.recaptcha.net", "static.licdn.com", "li.protechts.net"];
const FRAME_DOMAINS: &[&str] = &["arkoselabs.com", "protechts.net"];

/// Says whether `address` may be loaded in the window of `origin`.
pub fn passage(address: &str, origin: &SiteOrigin) -> Passage {
    if address == "about:blank" || address == "about:srcdoc" {
        return Passage::FrameOnly;
    }
    let Ok(url) = Url::parse(address) else {
        return Passage::Refused;
    };
    if origin.is_origin_of(&url) {
        return if is_page(url.path()) {
            Passage::Page
        } else {
            Passage::Refused
        };
    }
    let clean = url.scheme() == "https"
        && url.port().is_none()
        && url.username().is_empty()
        && url.password().is_none();
    let Some(host) = url.host_str().filter(|_| clean) else {
        return Passage::Refused;
    };
    let recaptcha = host == "www.google.com" && url.path().starts_with("/recaptcha/");
    let below = |domain: &str| host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'));
    if *origin == SiteOrigin::real()
        && (recaptcha || FRAME_HOSTS.contains(&host) || FRAME_DOMAINS.iter().any(|domain| below(domain)))
    {
        return Passage::FrameOnly;
    }
    Passage::Refused
}

fn is_page(path: &str) -> bool {
    let trimmed = match path.strip_suffix('/') {
        Some(rest) if !rest.is_empty() => rest,
        _ => path,
    };
    PAGES.contains(&trimmed)
        || trimmed.eq_ignore_ascii_case(FORM)
        || CHECKPOINTS
            .iter()
            .any(|start| path.starts_with(start) && !path.contains("/../"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: Passage = Passage::Page;
    const FRAME: Passage = Passage::FrameOnly;
    const NO: Passage = Passage::Refused;

    #[test]
    fn only_named_pages_of_the_exact_site_may_be_shown() {
        let table: &[(&str, Passage)] = &[
            (
                "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement",
                PAGE,
            ),
            (
                "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement/",
                PAGE,
            ),
            (
                "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement?a=b#c",
                PAGE,
            ),
            (
                "https://www.linkedin.com/mypreferences/m/settings/data-for-ai-improvement",
                PAGE,
            ),
            ("https://www.linkedin.com:443/login", PAGE),
            (
                "https://www.linkedin.com/uas/login?session_redirect=%2Ffeed",
                PAGE,
            ),
            ("https://www.linkedin.com/checkpoint/challenge/AgE1?ut=x", PAGE),
            ("https://www.linkedin.com/checkpoint/lg/login-submit", PAGE),
            ("https://www.linkedin.com/feed/", PAGE),
            ("https://www.linkedin.com/", PAGE),
            ("https://www.linkedin.com/help/linkedin/ask/TS-DPRO", PAGE),
            ("https://www.linkedin.com/help/linkedin/ask/ts-dpro", PAGE),
            ("https://www.linkedin.com/help/linkedin/thankyou", PAGE),
            ("https://www.linkedin.com/mypreferences/d/close-accounts", NO),
            ("https://www.linkedin.com/mypreferences/d/hibernate-account", NO),
            ("https://www.linkedin.com/mypreferences/d/change-password", NO),
            ("https://www.linkedin.com/mypreferences/d/settings/", NO),
            (
                "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement-old",
                NO,
            ),
            (
                "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement/x",
                NO,
            ),
            (
                "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement//",
                NO,
            ),
            (
                "https://www.linkedin.com/mypreferences/d/settings/Data-For-AI-Improvement",
                NO,
            ),
            (
                "https://www.linkedin.com/mypreferences/d/settings/../close-accounts",
                NO,
            ),
            (
                "https://www.linkedin.com/checkpoint/challenge/../../mypreferences/d/close-accounts",
                NO,
            ),
            (
                "https://www.linkedin.com/checkpoint/challenge/%2e%2e/%2e%2e/mypreferences/d/close-accounts",
                NO,
            ),
            ("https://www.linkedin.com/checkpointsomething/challenge/", NO),
            ("https://www.linkedin.com/loginsomething", NO),
            ("https://www.linkedin.com/in/somebody", NO),
            ("https://www.linkedin.com/help/linkedin/ask/TS-DDF", NO),
            (
                "http://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement",
                NO,
            ),
            ("https://linkedin.com/login", NO),
            ("https://de.linkedin.com/login", NO),
            ("https://www.linkedin.com.evil.example/login", NO),
            ("https://www.linkedin.com./login", NO),
            ("https://evil.example/www.linkedin.com/login", NO),
            ("https://www.linkedin.com@evil.example/login", NO),
            ("https://user@www.linkedin.com/login", NO),
            ("https://user:pass@www.linkedin.com/login", NO),
            ("https://www.linkedin.com:8443/login", NO),
            ("https://www.linkedın.com/login", NO),
            ("https://xn--www-linkedin-9ib.com/login", NO),
            ("https://www。linkedin。com.evil.example/", NO),
            ("https://127.0.0.1/login", NO),
            ("http://127.0.0.1:8080/login", NO),
            ("https://[::1]/login", NO),
            ("https://0x7f000001/login", NO),
            ("https://2130706433/login", NO),
            ("javascript:alert(1)", NO),
            ("data:text/html,hello", NO),
            ("blob:https://www.linkedin.com/123", NO),
            ("file:///etc/passwd", NO),
            ("tauri://localhost/index.html", NO),
            ("ipc://localhost/load_view", NO),
            ("http://ipc.localhost/load_view", NO),
            ("http://tauri.localhost/", NO),
            ("picture://localhost/00", NO),
            ("isolation://localhost/", NO),
            ("view-source:https://www.linkedin.com/login", NO),
            ("ftp://www.linkedin.com/login", NO),
            ("about:config", NO),
            ("", NO),
            ("//www.linkedin.com/login", NO),
            ("about:blank", FRAME),
            ("about:srcdoc", FRAME),
            ("https://client-api.arkoselabs.com/fc/gc/", FRAME),
            ("https://li.protechts.net/index.html", FRAME),
            ("https://www.google.com/recaptcha/api2/anchor", FRAME),
            ("https://www.google.com/search?q=x", NO),
            ("https://arkoselabs.com.evil.example/", NO),
            ("https://evilarkoselabs.com/", NO),
            ("http://client-api.arkoselabs.com/", NO),
            ("https://accounts.google.com/o/oauth2/auth", NO),
        ];
        for (address, expected) in table {
            assert_eq!(passage(address, &SiteOrigin::real()), *expected, "{address}");
        }
    }

    #[test]
    fn the_practice_window_reaches_nothing_but_the_practice_site() {
        let origin = SiteOrigin::loopback(4711);
        let table: &[(&str, Passage)] = &[
            (
                "http://127.0.0.1:4711/mypreferences/d/settings/data-for-ai-improvement",
                PAGE,
            ),
            ("http://127.0.0.1:4711/mypreferences/d/close-accounts", NO),
            ("http://127.0.0.1:4712/login", NO),
            ("http://localhost:4711/login", NO),
            ("https://www.linkedin.com/login", NO),
            ("https://li.protechts.net/", NO),
            ("about:blank", FRAME),
        ];
        for (address, expected) in table {
            assert_eq!(passage(address, &origin), *expected, "{address}");
        }
    }
}
