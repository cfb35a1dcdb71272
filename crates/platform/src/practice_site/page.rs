//! Draws the pretend pages from their templates and words. Every value is escaped on its way in; only what
//! a template of ours produced goes in as it is. Decides nothing about who may see which page.

use super::scenario::Language;
use super::words::{Words, words};

/// The code that the challenge page shows and asks for.
pub(super) const CHALLENGE_CODE: &str = "246810";

/// A finished page, and the nonce that its content security policy must name.
pub(super) struct Page {
    pub(super) html: String,
    pub(super) nonce: String,
}

/// A value for a template: text is escaped, markup is our own.
enum Value<'a> {
    Text(&'a str),
    Markup(&'a str),
}
use Value::{Markup, Text};

/// Draws pages in one language.
pub(super) struct Brush {
    words: &'static Words,
    nonce: String,
    signed_in: bool,
}

/// What the member typed into the objection form, and what is wrong with it.
#[derive(Default)]
pub(super) struct ObjectionEntries {
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) email: String,
    pub(super) kind: String,
    pub(super) details: String,
    pub(super) confirmed: bool,
    pub(super) problems: Vec<ObjectionProblem>,
}

/// A field of the objection form that cannot be accepted as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ObjectionProblem {
    FirstName,
    LastName,
    Email,
    Kind,
    Confirm,
}

impl ObjectionProblem {
    fn field(self) -> &'static str {
        match self {
            ObjectionProblem::FirstName => "firstname",
            ObjectionProblem::LastName => "lastname",
            ObjectionProblem::Email => "email",
            ObjectionProblem::Kind => "objection_type",
            ObjectionProblem::Confirm => "confirm",
        }
    }

    fn sentence(self, words: &Words) -> &'static str {
        match self {
            ObjectionProblem::FirstName => words.form_needs_first_name,
            ObjectionProblem::LastName => words.form_needs_last_name,
            ObjectionProblem::Email => words.form_needs_email,
            ObjectionProblem::Kind => words.form_needs_kind,
            ObjectionProblem::Confirm => words.form_needs_confirm,
        }
    }
}

/// How the switches of the setting page look.
pub(super) enum Switches {
    /// One switch with its label.
    Labelled { on: bool, locked: bool },
    /// Two switches that do not say what they are for.
    Nameless([bool; 2]),
}

impl Brush {
    pub(super) fn new(language: Language, nonce: String, signed_in: bool) -> Brush {
        Brush {
            words: words(language),
            nonce,
            signed_in,
        }
    }

    pub(super) fn home(self) -> Page {
        let words = self.words;
        let body = fill(
            include_str!("home.html"),
            &[
                ("home_title", Text(words.home_title)),
                ("home_text", Text(words.home_text)),
                ("home_link", Text(words.home_link)),
            ],
        );
        self.finish(words.home_title, &body, "")
    }

    pub(super) fn account(self) -> Page {
        let words = self.words;
        let body = fill(
            include_str!("account.html"),
            &[
                ("account_title", Text(words.account_title)),
                ("account_text", Text(words.account_text)),
                ("privacy_title", Text(words.privacy_title)),
            ],
        );
        self.finish(words.account_title, &body, "")
    }

    /// The category page. `setting` is where the switch stands, or `None` where the row is not shown.
    pub(super) fn privacy(self, setting: Option<bool>) -> Page {
        let words = self.words;
        let row = setting.map_or_else(String::new, |on| {
            fill(
                include_str!("privacy_row.html"),
                &[
                    ("setting_title", Text(words.setting_title)),
                    ("value", Text(on_or_off(words, on))),
                ],
            )
        });
        let body = fill(
            include_str!("privacy.html"),
            &[
                ("account_title", Text(words.account_title)),
                ("privacy_title", Text(words.privacy_title)),
                ("privacy_text", Text(words.privacy_text)),
                ("privacy_other_row", Text(words.privacy_other_row)),
                ("setting_row", Markup(&row)),
            ],
        );
        self.finish(words.privacy_title, &body, "")
    }

    pub(super) fn setting(self, switches: &Switches) -> Page {
        let words = self.words;
        let (drawn, note) = match switches {
            Switches::Labelled { on, locked } => {
                let label = fill(
                    r#"<label for="practice-switch" id="practice-switch-label">{{label}}</label>"#,
                    &[("label", Text(words.setting_label))],
                );
                let name = r#" id="practice-switch" aria-labelledby="practice-switch-label""#;
                let note = if *locked {
                    fill(
                        r#"<p class="notice">{{note}}</p>"#,
                        &[("note", Text(words.setting_locked))],
                    )
                } else {
                    String::new()
                };
                (draw_switch(words, 0, *on, *locked, &label, name), note)
            }
            Switches::Nameless([first, second]) => (
                draw_switch(words, 0, *first, false, "", "") + &draw_switch(words, 1, *second, false, "", ""),
                String::new(),
            ),
        };
        let body = fill(
            include_str!("setting.html"),
            &[
                ("setting_back", Text(words.setting_back)),
                ("setting_title", Text(words.setting_title)),
                ("setting_text", Text(words.setting_text)),
                ("switches", Markup(&drawn)),
                ("locked_note", Markup(&note)),
            ],
        );
        let script = fill(
            r#"<script nonce="{{nonce}}">{{script}}</script>"#,
            &[
                ("nonce", Text(&self.nonce)),
                ("script", Markup(include_str!("switch.js"))),
            ],
        );
        self.finish(words.setting_title, &body, &script)
    }

    pub(super) fn sign_in(self, redirect: &str, ended: bool, lacks_name: bool) -> Page {
        let words = self.words;
        let notice = if ended {
            fill(
                r#"<p class="notice">{{text}}</p>"#,
                &[("text", Text(words.sign_in_ended))],
            )
        } else {
            String::new()
        };
        let error = lacks_name.then_some(words.sign_in_needs_name);
        let body = fill(
            include_str!("sign_in.html"),
            &[
                ("sign_in_title", Text(words.sign_in_title)),
                ("sign_in_text", Text(words.sign_in_text)),
                ("sign_in_no_password", Text(words.sign_in_no_password)),
                ("sign_in_name", Text(words.sign_in_name)),
                ("sign_in_button", Text(words.sign_in_button)),
                // There already, so that a rehearsal begins with one press. Who emptied it is asked for one.
                ("name", Text(if lacks_name { "" } else { "Robin" })),
                ("notice", Markup(&notice)),
                ("redirect", Text(redirect)),
                ("error", Markup(&error_line("practice-name", error))),
                (
                    "field_state",
                    Markup(&field_state("practice-name", error.is_some())),
                ),
            ],
        );
        self.finish(words.sign_in_title, &body, "")
    }

    pub(super) fn challenge(self, redirect: &str, wrong: bool) -> Page {
        let words = self.words;
        let error = wrong.then_some(words.challenge_wrong);
        let body = fill(
            include_str!("challenge.html"),
            &[
                ("challenge_title", Text(words.challenge_title)),
                ("challenge_text", Text(words.challenge_text)),
                ("challenge_code_is", Text(words.challenge_code_is)),
                ("challenge_label", Text(words.challenge_label)),
                ("challenge_button", Text(words.challenge_button)),
                ("code", Text(CHALLENGE_CODE)),
                ("redirect", Text(redirect)),
                ("error", Markup(&error_line("practice-code", error))),
                (
                    "field_state",
                    Markup(&field_state("practice-code", error.is_some())),
                ),
            ],
        );
        self.finish(words.challenge_title, &body, "")
    }

    pub(super) fn objection(self, entries: &ObjectionEntries) -> Page {
        let words = self.words;
        let problem = |wanted: ObjectionProblem| entries.problems.contains(&wanted).then_some(wanted);
        let error = |wanted: ObjectionProblem| {
            let id = format!("dyna-{}", wanted.field());
            error_line(&id, problem(wanted).map(|found| found.sentence(words)))
        };
        let state = |wanted: ObjectionProblem| {
            field_state(&format!("dyna-{}", wanted.field()), problem(wanted).is_some())
        };
        let marked = |is: bool, attribute: &'static str| if is { attribute } else { "" };
        let body = fill(
            include_str!("objection.html"),
            &[
                ("form_title", Text(words.form_title)),
                ("form_text", Text(words.form_text)),
                ("errors", Markup(&error_summary(words, &entries.problems))),
                ("form_first_name", Text(words.form_first_name)),
                ("form_last_name", Text(words.form_last_name)),
                ("form_email", Text(words.form_email)),
                ("form_kind", Text(words.form_kind)),
                ("form_kind_choose", Text(words.form_kind_choose)),
                ("form_kind_training", Text(words.form_kind_training)),
                ("form_kind_other", Text(words.form_kind_other)),
                ("form_details", Text(words.form_details)),
                ("form_details_hint", Text(words.form_details_hint)),
                ("form_confirm", Text(words.form_confirm)),
                ("form_send", Text(words.form_send)),
                ("firstname", Text(&entries.first_name)),
                ("lastname", Text(&entries.last_name)),
                ("email", Text(&entries.email)),
                ("addl_info", Text(&entries.details)),
                (
                    "training_selected",
                    Markup(marked(entries.kind == "ai-training", " selected")),
                ),
                (
                    "other_selected",
                    Markup(marked(entries.kind == "other", " selected")),
                ),
                ("confirm_checked", Markup(marked(entries.confirmed, " checked"))),
                ("error_firstname", Markup(&error(ObjectionProblem::FirstName))),
                ("state_firstname", Markup(&state(ObjectionProblem::FirstName))),
                ("error_lastname", Markup(&error(ObjectionProblem::LastName))),
                ("state_lastname", Markup(&state(ObjectionProblem::LastName))),
                ("error_email", Markup(&error(ObjectionProblem::Email))),
                ("state_email", Markup(&state(ObjectionProblem::Email))),
                ("error_objection_type", Markup(&error(ObjectionProblem::Kind))),
                ("state_objection_type", Markup(&state(ObjectionProblem::Kind))),
                ("error_confirm", Markup(&error(ObjectionProblem::Confirm))),
                ("state_confirm", Markup(&state(ObjectionProblem::Confirm))),
            ],
        );
        self.finish(words.form_title, &body, "")
    }

    pub(super) fn thanks(self, case_number: Option<&str>) -> Page {
        let words = self.words;
        let case = case_number.map_or_else(String::new, |number| {
            fill(
                r#"<p>{{label}} <strong dir="ltr" id="practice-case">{{number}}</strong></p>"#,
                &[("label", Text(words.thanks_case)), ("number", Text(number))],
            )
        });
        let body = fill(
            include_str!("thanks.html"),
            &[
                ("thanks_title", Text(words.thanks_title)),
                ("thanks_text", Text(words.thanks_text)),
                ("case", Markup(&case)),
            ],
        );
        self.finish(words.thanks_title, &body, "")
    }

    pub(super) fn missing(self) -> Page {
        let words = self.words;
        let body = fill(
            include_str!("missing.html"),
            &[
                ("missing_title", Text(words.missing_title)),
                ("missing_text", Text(words.missing_text)),
                ("missing_link", Text(words.missing_link)),
            ],
        );
        self.finish(words.missing_title, &body, "")
    }

    fn finish(self, title: &str, body: &str, script: &str) -> Page {
        let words = self.words;
        let nav = if self.signed_in {
            fill(
                include_str!("nav.html"),
                &[
                    ("nav_label", Text(words.nav_label)),
                    ("nav_home", Text(words.nav_home)),
                    ("nav_settings", Text(words.nav_settings)),
                    ("nav_objection", Text(words.nav_objection)),
                    ("sign_out", Text(words.sign_out)),
                ],
            )
        } else {
            String::new()
        };
        let html = fill(
            include_str!("layout.html"),
            &[
                ("lang", Text(words.lang)),
                ("dir", Text(words.dir)),
                ("title", Text(title)),
                ("site_name", Text(words.site_name)),
                ("nonce", Text(&self.nonce)),
                ("style", Markup(include_str!("style.css"))),
                ("skip", Text(words.skip)),
                ("strip_strong", Text(words.strip_strong)),
                ("strip_rest", Text(words.strip_rest)),
                ("nav", Markup(&nav)),
                ("body", Markup(body)),
                ("footer", Text(words.footer)),
                ("script", Markup(script)),
            ],
        );
        Page {
            html,
            nonce: self.nonce,
        }
    }
}

fn on_or_off(words: &Words, on: bool) -> &'static str {
    if on { words.on } else { words.off }
}

fn draw_switch(words: &Words, index: usize, on: bool, locked: bool, label: &str, name: &str) -> String {
    let checked = if on { " checked" } else { "" };
    let disabled = if locked { " disabled" } else { "" };
    fill(
        include_str!("switch.html"),
        &[
            ("label", Markup(label)),
            ("on", Text(words.on)),
            ("off", Text(words.off)),
            ("word", Text(on_or_off(words, on))),
            ("index", Text(&index.to_string())),
            ("checked", Text(if on { "true" } else { "false" })),
            ("attributes", Markup(&format!("{name}{checked}{disabled}"))),
        ],
    )
}

fn error_line(field_id: &str, sentence: Option<&str>) -> String {
    sentence.map_or_else(String::new, |sentence| {
        fill(
            r#"<span class="error" id="{{id}}-error">{{sentence}}</span>"#,
            &[("id", Text(field_id)), ("sentence", Text(sentence))],
        )
    })
}

fn field_state(field_id: &str, is_wrong: bool) -> String {
    if is_wrong {
        fill(
            r#" aria-invalid="true" aria-describedby="{{id}}-error""#,
            &[("id", Text(field_id))],
        )
    } else {
        String::new()
    }
}

fn error_summary(words: &Words, problems: &[ObjectionProblem]) -> String {
    if problems.is_empty() {
        return String::new();
    }
    let rows: String = problems
        .iter()
        .map(|problem| {
            fill(
                r##"<li><a href="#dyna-{{field}}">{{sentence}}</a></li>"##,
                &[
                    ("field", Text(problem.field())),
                    ("sentence", Text(problem.sentence(words))),
                ],
            )
        })
        .collect();
    fill(
        r#"<div class="errors" role="alert"><h2>{{title}}</h2><ul>{{rows}}</ul></div>"#,
        &[("title", Text(words.form_errors)), ("rows", Markup(&rows))],
    )
}

/// Puts values into a template in one pass, so that a value is never read as a template again. A name that
/// is not given becomes empty; a test holds every page against that.
fn fill(template: &str, values: &[(&str, Value<'_>)]) -> String {
    let mut out = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        out.push_str(before);
        let Some((name, tail)) = after.split_once("}}") else {
            rest = after;
            break;
        };
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, Text(text))) => escape_into(&mut out, text),
            Some((_, Markup(markup))) => out.push_str(markup),
            None => debug_assert!(false, "the template asks for {name}, which was not given"),
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

fn escape_into(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_escaped_and_never_read_as_a_template() {
        let filled = fill(
            "<b>{{name}}</b>{{end}}",
            &[("name", Text("<i>\"{{end}}\"&'")), ("end", Text("!"))],
        );
        assert_eq!(filled, "<b>&lt;i&gt;&quot;{{end}}&quot;&amp;&#39;</b>!");
    }

    #[test]
    fn an_unfinished_placeholder_loses_nothing_before_it() {
        assert_eq!(fill("a {{name", &[("name", Text("x"))]), "a name");
    }
}
