//! Answers one request from what the pretend server knows: the routes of the site. Touches no socket, so
//! that every route can be read as a function of memory and request.

use super::page::{Brush, CHALLENGE_CODE, ObjectionEntries, ObjectionProblem, Page, Switches};
use super::scenario::Scenario;
use super::session::{Memory, PracticeObjection, SaveOutcome};
use super::{OBJECTION_PATH, SETTING_PATH};

const MOBILE_SETTING_PATH: &str = "/mypreferences/m/settings/data-for-ai-improvement";
const SIGN_IN_PATH: &str = "/uas/login";
const CHALLENGE_PATH: &str = "/checkpoint/challenge/practice";
const CHALLENGE_FOLDER: &str = "/checkpoint/challenge/";
const ACCOUNT_PATH: &str = "/mypreferences/d/categories/account";
const PRIVACY_PATH: &str = "/mypreferences/d/categories/privacy";
const THANKS_PATH: &str = "/help/linkedin/thankyou";
const SAVE_PATH: &str = "/practice-api/setting";

/// The longest text that a field keeps, in characters, as on the form.
const LONGEST_TEXT: usize = 10_000;

/// What a request may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    Get,
    Post,
    Put,
}

/// One request, as far as the pretend site cares.
pub(super) struct Ask {
    pub(super) verb: Verb,
    pub(super) path: String,
    pub(super) query: String,
    /// The session that the request carries, if any.
    pub(super) token: Option<String>,
    pub(super) body: Vec<u8>,
    /// Fresh random names for this answer: one for a session that may begin, one for the page's policy.
    pub(super) new_token: String,
    pub(super) nonce: String,
}

/// What the pretend site sends back.
pub(super) enum Reply {
    Page {
        status: u16,
        page: Page,
    },
    Redirect {
        to: String,
        cookie: Cookie,
    },
    Empty {
        status: u16,
    },
    /// The connection ends without an answer.
    Dropped,
}

/// What happens to the session cookie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cookie {
    Kept,
    Set(String),
    Cleared,
}

/// Answers a request.
pub(super) fn answer(memory: &mut Memory, ask: Ask) -> Reply {
    let path = ask.path.clone();
    let is_form = path.eq_ignore_ascii_case(OBJECTION_PATH);
    match (ask.verb, path.as_str()) {
        (Verb::Get, SETTING_PATH | MOBILE_SETTING_PATH) => setting(memory, ask),
        (Verb::Put, SAVE_PATH) => save(memory, &ask),
        (Verb::Get, PRIVACY_PATH) => privacy(memory, ask),
        (Verb::Get, ACCOUNT_PATH) => behind_sign_in(memory, ask, Brush::account),
        (Verb::Get, "/feed" | "/feed/") => behind_sign_in(memory, ask, Brush::home),
        (Verb::Get, "/") => redirect("/feed/"),
        (Verb::Get, "/mypreferences/d" | "/mypreferences/d/") => redirect(ACCOUNT_PATH),
        (Verb::Get, SIGN_IN_PATH | "/login") => {
            let to = local_path(field(&ask.query, "session_redirect"));
            let ended = memory.has_ended_session() && !memory.is_signed_in(ask.token.as_deref());
            page(200, brush(memory, ask).sign_in(&to, ended, false))
        }
        (Verb::Post, SIGN_IN_PATH | "/login") => sign_in(memory, ask),
        (Verb::Post, "/uas/logout") => {
            memory.sign_out(ask.token.as_deref());
            Reply::Redirect {
                to: SIGN_IN_PATH.to_owned(),
                cookie: Cookie::Cleared,
            }
        }
        (Verb::Get, challenge) if challenge.starts_with(CHALLENGE_FOLDER) => {
            let to = local_path(field(&ask.query, "session_redirect"));
            page(200, brush(memory, ask).challenge(&to, false))
        }
        (Verb::Post, CHALLENGE_PATH) => pass_challenge(memory, ask),
        (Verb::Get, _) if is_form => page(200, brush(memory, ask).objection(&ObjectionEntries::default())),
        (Verb::Post, _) if is_form => receive_objection(memory, ask),
        (Verb::Get, THANKS_PATH) => {
            let number = field(&ask.query, "case").filter(|number| is_case_number(number));
            page(200, brush(memory, ask).thanks(number.as_deref()))
        }
        (Verb::Get, _) => page(404, brush(memory, ask).missing()),
        _ => Reply::Empty { status: 405 },
    }
}

fn setting(memory: &mut Memory, ask: Ask) -> Reply {
    if memory.drops_load() {
        return Reply::Dropped;
    }
    memory.end_session_once(ask.token.as_deref());
    if !memory.is_signed_in(ask.token.as_deref()) {
        return ask_to_sign_in(&ask);
    }
    let switches = match memory.scenario {
        Scenario::NotShown => return redirect(PRIVACY_PATH),
        Scenario::CannotTell => Switches::Nameless(memory.switches),
        scenario => Switches::Labelled {
            on: memory.switches[0],
            locked: scenario == Scenario::WorkAccount,
        },
    };
    page(200, brush(memory, ask).setting(&switches))
}

fn privacy(memory: &mut Memory, ask: Ask) -> Reply {
    let row = (memory.scenario != Scenario::NotShown).then_some(memory.switches[0]);
    behind_sign_in(memory, ask, |brush| brush.privacy(row))
}

fn behind_sign_in(memory: &Memory, ask: Ask, draw: impl FnOnce(Brush) -> Page) -> Reply {
    if memory.is_signed_in(ask.token.as_deref()) {
        page(200, draw(brush(memory, ask)))
    } else {
        ask_to_sign_in(&ask)
    }
}

fn sign_in(memory: &mut Memory, ask: Ask) -> Reply {
    let body = String::from_utf8_lossy(&ask.body).into_owned();
    let to = local_path(field(&body, "session_redirect"));
    if field(&body, "name").is_none_or(|name| name.trim().is_empty()) {
        return page(422, brush(memory, ask).sign_in(&to, false, true));
    }
    let token = ask.new_token;
    let to = if memory.sign_in(&token) {
        with_redirect(CHALLENGE_PATH, &to)
    } else {
        to
    };
    Reply::Redirect {
        to,
        cookie: Cookie::Set(token),
    }
}

fn pass_challenge(memory: &mut Memory, ask: Ask) -> Reply {
    let body = String::from_utf8_lossy(&ask.body).into_owned();
    let to = local_path(field(&body, "session_redirect"));
    let Some(token) = ask.token.clone().filter(|token| memory.is_waiting(Some(token))) else {
        return redirect(&with_redirect(SIGN_IN_PATH, &to));
    };
    let typed: String = field(&body, "code")
        .unwrap_or_default()
        .chars()
        .filter(|character| !character.is_whitespace())
        .collect();
    if typed != CHALLENGE_CODE {
        return page(422, brush(memory, ask).challenge(&to, true));
    }
    memory.pass_challenge(&token);
    redirect(&to)
}

fn save(memory: &mut Memory, ask: &Ask) -> Reply {
    if !memory.is_signed_in(ask.token.as_deref()) {
        return Reply::Empty { status: 401 };
    }
    let Ok(change) = serde_json::from_slice::<Change>(&ask.body) else {
        return Reply::Empty { status: 400 };
    };
    let status = match memory.save(change.switch, change.on) {
        SaveOutcome::Stored => 204,
        SaveOutcome::ServerFault => 500,
        SaveOutcome::NotAllowed => 403,
    };
    Reply::Empty { status }
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    switch: usize,
    on: bool,
}

fn receive_objection(memory: &mut Memory, ask: Ask) -> Reply {
    let body = String::from_utf8_lossy(&ask.body).into_owned();
    let text = |name: &str| -> String {
        field(&body, name)
            .unwrap_or_default()
            .trim()
            .chars()
            .take(LONGEST_TEXT)
            .collect()
    };
    let mut entries = ObjectionEntries {
        first_name: text("firstname"),
        last_name: text("lastname"),
        email: text("email"),
        kind: text("objection_type"),
        details: text("addl_info"),
        confirmed: text("confirm") == "yes",
        problems: Vec::new(),
    };
    entries.problems = problems_of(&entries);
    if !entries.problems.is_empty() {
        return page(422, brush(memory, ask).objection(&entries));
    }
    let case_number = memory.receive(PracticeObjection {
        first_name: entries.first_name,
        last_name: entries.last_name,
        email: entries.email,
        kind: entries.kind,
        details: entries.details,
        case_number: String::new(),
    });
    redirect(&format!("{THANKS_PATH}?case={case_number}"))
}

fn problems_of(entries: &ObjectionEntries) -> Vec<ObjectionProblem> {
    let looks_like_mail = entries
        .email
        .split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.starts_with('.'));
    [
        (entries.first_name.is_empty(), ObjectionProblem::FirstName),
        (entries.last_name.is_empty(), ObjectionProblem::LastName),
        (!looks_like_mail, ObjectionProblem::Email),
        (
            !matches!(entries.kind.as_str(), "ai-training" | "other"),
            ObjectionProblem::Kind,
        ),
        (!entries.confirmed, ObjectionProblem::Confirm),
    ]
    .into_iter()
    .filter_map(|(is_wrong, problem)| is_wrong.then_some(problem))
    .collect()
}

fn is_case_number(text: &str) -> bool {
    text.strip_prefix("PRACTICE-")
        .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

fn brush(memory: &Memory, ask: Ask) -> Brush {
    let signed_in = memory.is_signed_in(ask.token.as_deref());
    Brush::new(memory.scenario.language(), ask.nonce, signed_in)
}

fn page(status: u16, page: Page) -> Reply {
    Reply::Page { status, page }
}

fn redirect(to: &str) -> Reply {
    Reply::Redirect {
        to: to.to_owned(),
        cookie: Cookie::Kept,
    }
}

fn ask_to_sign_in(ask: &Ask) -> Reply {
    redirect(&with_redirect(SIGN_IN_PATH, &ask.path))
}

fn with_redirect(path: &str, to: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("session_redirect", to)
        .finish();
    format!("{path}?{query}")
}

/// Returns one field of a form or query.
fn field(encoded: &str, name: &str) -> Option<String> {
    form_urlencoded::parse(encoded.as_bytes())
        .find(|(found, _)| found == name)
        .map(|(_, value)| value.into_owned())
}

/// Returns the path if it stays on this site, or else the setting's page. A path such as `//host` or
/// `/\host` would leave it, and so would a line break in a header.
fn local_path(wanted: Option<String>) -> String {
    wanted
        .filter(|path| is_local_path(path))
        .unwrap_or_else(|| SETTING_PATH.to_owned())
}

fn is_local_path(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_redirect_never_leaves_the_pretend_site() {
        for path in ["/feed/", SETTING_PATH, "/a?b=c#d"] {
            assert!(is_local_path(path), "{path}");
        }
        for path in [
            "",
            "feed",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example/",
            "/a\r\nSet-Cookie: x=y",
            "/a b",
            "/\tevil",
            "javascript:alert(1)",
            "/ä",
        ] {
            assert!(!is_local_path(path), "{path}");
        }
    }
}
