//! Takes out of technical text what could name the member or open an account: the home folder, e-mail and
//! network addresses, the name of the account on this computer, tokens, queries of addresses, profile names. Recognises by form, so it errs on the
//! side of taking out too much; what must stay readable is held by a test. Writes nothing.

use std::borrow::Cow;
use std::path::Path;

use regex::{Captures, Regex};

/// Words after which a value is a secret, in settings, headers and cookies.
const SECRET_NAMES: &str = r"(?:[a-z0-9_-]*(?:token|secret|passw(?:or)?d|passphrase|passcode|api[_-]?key|csrf)[a-z0-9_-]*|authorization|cookie|set-cookie|li_at|liap|jsessionid|bcookie|bscookie|session_?id|default_off_practice)";

/// Last parts of home folders that name no one.
const NAMELESS: [&str; 7] = ["root", "home", "user", "users", "admin", "name", "runner"];

/// Takes personal and secret parts out of technical text.
#[derive(Clone)]
pub struct Redaction {
    home: Option<String>,
    rules: Vec<(Regex, Rule)>,
}

#[derive(Clone, Copy)]
enum Rule {
    Address,
    SecretValue,
    Bearer,
    Jwt,
    Email,
    HomeFolder,
    Profile,
    IpV4,
    IpV6,
    Opaque,
    AccountName,
}

/// Says that a built-in pattern is not a regular expression, which a test rules out.
#[derive(Debug, thiserror::Error)]
#[error("a redaction pattern is not a regular expression")]
pub struct BuildRedactionError(#[from] regex::Error);

impl Redaction {
    /// Makes the rules, with the member's home folder if it is known.
    ///
    /// # Errors
    /// Never with the built-in patterns.
    pub fn new(home: Option<&Path>) -> Result<Redaction, BuildRedactionError> {
        let rules = [
            // Addresses first, so that the rules below see them without their secret parts.
            (r#"(?i)\b(?:https?|wss?)://[^\s"'<>`]+"#.to_owned(), Rule::Address),
            (
                format!(r#"(?im)\b({SECRET_NAMES})("?\s*[:=]\s*"?)(?:(?:bearer|basic)\s+)?([^\s"',;&]+)"#),
                Rule::SecretValue,
            ),
            (
                r"(?i)\b(bearer|basic)\s+[a-z0-9._~+/=-]{8,}".to_owned(),
                Rule::Bearer,
            ),
            (
                r"\beyJ[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*){1,4}".to_owned(),
                Rule::Jwt,
            ),
            (
                r"(?i)[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+".to_owned(),
                Rule::Email,
            ),
            (
                r#"(?i)(?:/home/|/users/|\b[a-z]:\\+users\\+)[^/\\\s:"']+"#.to_owned(),
                Rule::HomeFolder,
            ),
            (
                r"(?i)(linkedin\.com/(?:in|pub)/)[^/\s?#]+".to_owned(),
                Rule::Profile,
            ),
            // A whole word with two colons; whether it is an address is for the parser to say.
            (r"[\w.:]*:[\w.]*:[\w.:]*".to_owned(), Rule::IpV6),
            (r"\b\d{1,3}(?:\.\d{1,3}){3}\b".to_owned(), Rule::IpV4),
            (r"[A-Za-z0-9+/_-]{32,}={0,2}".to_owned(), Rule::Opaque),
        ];
        let account = home.and_then(account_name).map(|name| {
            let pattern = format!(r"(?i)\b{}\b", regex::escape(name));
            (pattern, Rule::AccountName)
        });
        let rules = rules
            .into_iter()
            .chain(account)
            .map(|(pattern, rule)| Ok((Regex::new(&pattern)?, rule)))
            .collect::<Result<_, regex::Error>>()?;
        let home = home
            .and_then(Path::to_str)
            .filter(|home| home.len() > 1)
            .map(str::to_owned);
        Ok(Redaction { home, rules })
    }

    /// Returns the text without what could name the member or open an account.
    #[must_use]
    pub fn redact(&self, text: &str) -> String {
        let mut text = match &self.home {
            Some(home) => replace_folder(text, home),
            None => text.to_owned(),
        };
        for (pattern, rule) in &self.rules {
            if let Cow::Owned(changed) =
                pattern.replace_all(&text, |found: &Captures<'_>| rule.replace(found))
            {
                text = changed;
            }
        }
        text
    }
}

impl Rule {
    fn replace(self, found: &Captures<'_>) -> String {
        let whole = &found[0];
        match self {
            Rule::Address => shorten_address(whole),
            Rule::SecretValue => format!("{}{}[secret]", &found[1], &found[2]),
            Rule::Bearer => format!("{} [secret]", &found[1]),
            Rule::Jwt => "[secret]".to_owned(),
            Rule::Email => "[e-mail]".to_owned(),
            Rule::HomeFolder => "~".to_owned(),
            Rule::Profile => format!("{}[profile]", &found[1]),
            Rule::IpV4 => match whole.parse::<std::net::Ipv4Addr>() {
                Ok(address) if !address.is_loopback() && !address.is_unspecified() => "[ip]".to_owned(),
                _ => whole.to_owned(),
            },
            Rule::IpV6 => replace_ip_v6(whole),
            Rule::Opaque if looks_random(whole) => "[secret]".to_owned(),
            Rule::Opaque => whole.to_owned(),
            Rule::AccountName => "[name]".to_owned(),
        }
    }
}

/// The name that the home folder carries, which is often the member's own. One or two letters are left: they stand
/// in too many other words.
fn account_name(home: &Path) -> Option<&str> {
    let name = home.file_name()?.to_str()?;
    let telling = name.chars().count() > 2 && !NAMELESS.contains(&name.to_lowercase().as_str());
    telling.then_some(name)
}

/// Keeps scheme, host and path of an address; drops the name before the host, query and fragment.
fn shorten_address(address: &str) -> String {
    let (scheme, rest) = address.split_once("://").unwrap_or(("", address));
    let path_start = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(path_start);
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let (path, cut) = match path.find(['?', '#']) {
        Some(at) => (&path[..at], if path[at..].len() > 1 { "?[cut]" } else { "" }),
        None => (path, ""),
    };
    format!("{scheme}://{host}{path}{cut}")
}

/// Replaces the folder where it is a whole prefix of a path: `/home/jo` in `/home/jo/x`, not in `/home/joan`.
fn replace_folder(text: &str, folder: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(folder) {
        let (before, from) = rest.split_at(at);
        let after = &from[folder.len()..];
        out.push_str(before);
        let goes_on = after
            .chars()
            .next()
            .is_some_and(|next| next.is_alphanumeric() || matches!(next, '_' | '-'));
        out.push_str(if goes_on { folder } else { "~" });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Replaces a network address, also one that a sentence's dot or colon follows.
fn replace_ip_v6(word: &str) -> String {
    for address in [word, word.trim_end_matches(['.', ':'])] {
        if let Ok(parsed) = address.parse::<std::net::Ipv6Addr>()
            && !parsed.is_loopback()
            && !parsed.is_unspecified()
        {
            return format!("[ip]{}", &word[address.len()..]);
        }
    }
    word.to_owned()
}

/// Random text mixes small letters, capitals and digits. Hashes in hex and words joined by `_` do not.
fn looks_random(text: &str) -> bool {
    let has = |test: fn(&u8) -> bool| text.bytes().filter(test).count() >= 3;
    has(u8::is_ascii_lowercase) && has(u8::is_ascii_uppercase) && has(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redact(text: &str) -> String {
        Redaction::new(Some(Path::new("/home/jo"))).unwrap().redact(text)
    }

    #[test]
    fn what_could_name_the_member_or_open_an_account_is_taken_out() {
        for (text, left) in [
            (
                "cannot open /home/jo/.local/share/x",
                "cannot open ~/.local/share/x",
            ),
            ("in /home/jo", "in ~"),
            ("in /home/joan/x", "in ~/x"),
            ("/Users/Jo Ann/x", "~ Ann/x"),
            (r"C:\Users\jo\AppData", r"~\AppData"),
            (r"c:\\Users\\jo\\AppData", r"~\\AppData"),
            ("mail from jo.smith+x@mail.example.co.uk.", "mail from [e-mail]."),
            ("<jürgen@bücher.example>", "<[e-mail]>"),
            ("mailto:jo@example.org?x", "mailto:[e-mail]?x"),
            ("peer 192.0.2.17:443 closed", "peer [ip]:443 closed"),
            ("peer [2001:db8::17]:443", "peer [[ip]]:443"),
            ("fe80::1ff:fe23:4567:890a", "[ip]"),
            ("lost 2001:db8::17: closed", "lost [ip]: closed"),
            ("::ffff:192.0.2.1", "[ip]"),
            ("Authorization: Bearer abc.def-ghi", "Authorization: [secret]"),
            ("sent bearer abcdefgh12345", "sent bearer [secret]"),
            ("cookie: li_at=AQEDAR; x=1", "cookie: [secret]; x=1"),
            ("li_at=AQEDARabc", "li_at=[secret]"),
            ("JSESSIONID=\"ajax:123\"", "JSESSIONID=\"[secret]\""),
            ("{\"access_token\": \"abc\"}", "{\"access_token\": \"[secret]\"}"),
            ("csrf-token: ajax:55", "csrf-token: [secret]"),
            ("passphrase = hunter2", "passphrase = [secret]"),
            ("PASSWORD=hunter2", "PASSWORD=[secret]"),
            ("default_off_practice=00ff", "default_off_practice=[secret]"),
            ("got eyJhbGciOi.eyJzdWIiOi.sig-natur_e", "got [secret]"),
            ("key q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=", "key [secret]"),
            (
                "GET https://www.linkedin.com/feed/?trk=abc&x=1#y",
                "GET https://www.linkedin.com/feed/?[cut]",
            ),
            ("https://jo:pw@example.org/a", "https://example.org/a"),
            ("https://example.org?token=1", "https://example.org?[cut]"),
            (
                "see https://www.linkedin.com/in/jo-smith-1a2b/",
                "see https://www.linkedin.com/in/[profile]/",
            ),
        ] {
            assert_eq!(redact(text), left, "{text}");
        }
    }

    #[test]
    fn what_helps_to_find_a_fault_stays() {
        for text in [
            "version 0.1.0 on WebKitGTK 2.48.3",
            "Chrome/141.0.7390.54",
            "at 2026-11-22T03:33:00.125Z",
            "at 03:33:00",
            "listening on 127.0.0.1:49152",
            "listening on [::1]:80",
            "platform::practice_site::session",
            "/mypreferences/d/settings/data-for-ai-improvement",
            "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement",
            "sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "fingerprint SHA256 of the seal",
            "the disk is full",
            "error[E0308]: a@b",
            "code=save_failed status=500",
            "the keychain_did_not_answer_within_five_seconds_fault",
            "/usr/lib/x86_64-linux-gnu/libwebkit2gtk-4.1.so.0",
            "",
        ] {
            assert_eq!(redact(text), text);
        }
    }

    #[test]
    fn redacting_twice_changes_nothing_more() {
        for text in [
            "Authorization: Bearer abc.def-ghi from jo@example.org at 192.0.2.17",
            "cookie: li_at=AQEDAR; JSESSIONID=\"ajax:123\"",
            "https://jo:pw@example.org/a?b#c",
        ] {
            let once = redact(text);
            assert_eq!(redact(&once), once);
        }
    }

    #[test]
    fn the_name_of_the_account_is_taken_out_as_a_whole_word_and_common_names_are_left() {
        let of = |home: &str, text: &str| Redaction::new(Some(Path::new(home))).unwrap().redact(text);
        assert_eq!(
            of("/home/joanna", "owner Joanna, joannas, /mnt/joanna/x"),
            "owner [name], joannas, /mnt/[name]/x"
        );
        assert_eq!(of("/root", "the root hash"), "the root hash");
        assert_eq!(of("/home/jo", "jo and more"), "jo and more");
        let once = of("/home/joanna", "joanna");
        assert_eq!(of("/home/joanna", &once), once);
    }

    #[test]
    fn a_root_or_unknown_home_folder_is_not_replaced_everywhere() {
        for home in [None, Some(Path::new("/")), Some(Path::new(""))] {
            assert_eq!(Redaction::new(home).unwrap().redact("/usr/lib"), "/usr/lib");
        }
    }
}
