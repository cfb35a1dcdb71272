//! The sentences of the pretend pages. They are content of a pretend site, like a page on the web, and not
//! sentences of the app; those live in the UI's locales. The German and Arabic texts are a first version
//! that no native speaker has checked.

mod arabic;
mod english;
mod german;

use super::scenario::Language;

/// Every sentence the pretend site can say. A missing translation does not compile.
pub(super) struct Words {
    pub(super) lang: &'static str,
    pub(super) dir: &'static str,
    pub(super) strip_strong: &'static str,
    pub(super) strip_rest: &'static str,
    pub(super) skip: &'static str,
    pub(super) site_name: &'static str,
    pub(super) nav_label: &'static str,
    pub(super) nav_home: &'static str,
    pub(super) nav_settings: &'static str,
    pub(super) nav_objection: &'static str,
    pub(super) sign_out: &'static str,
    pub(super) footer: &'static str,

    pub(super) home_title: &'static str,
    pub(super) home_text: &'static str,
    pub(super) home_link: &'static str,

    pub(super) account_title: &'static str,
    pub(super) account_text: &'static str,
    pub(super) privacy_title: &'static str,
    pub(super) privacy_text: &'static str,
    pub(super) privacy_other_row: &'static str,

    pub(super) setting_title: &'static str,
    pub(super) setting_text: &'static str,
    pub(super) setting_label: &'static str,
    pub(super) setting_back: &'static str,
    pub(super) setting_locked: &'static str,
    pub(super) on: &'static str,
    pub(super) off: &'static str,

    pub(super) sign_in_title: &'static str,
    pub(super) sign_in_text: &'static str,
    pub(super) sign_in_no_password: &'static str,
    pub(super) sign_in_name: &'static str,
    pub(super) sign_in_button: &'static str,
    pub(super) sign_in_needs_name: &'static str,
    pub(super) sign_in_ended: &'static str,

    pub(super) challenge_title: &'static str,
    pub(super) challenge_text: &'static str,
    pub(super) challenge_code_is: &'static str,
    pub(super) challenge_label: &'static str,
    pub(super) challenge_button: &'static str,
    pub(super) challenge_wrong: &'static str,

    pub(super) form_title: &'static str,
    pub(super) form_text: &'static str,
    pub(super) form_errors: &'static str,
    pub(super) form_first_name: &'static str,
    pub(super) form_last_name: &'static str,
    pub(super) form_email: &'static str,
    pub(super) form_kind: &'static str,
    pub(super) form_kind_choose: &'static str,
    pub(super) form_kind_training: &'static str,
    pub(super) form_kind_other: &'static str,
    pub(super) form_details: &'static str,
    pub(super) form_details_hint: &'static str,
    pub(super) form_confirm: &'static str,
    pub(super) form_send: &'static str,
    pub(super) form_needs_first_name: &'static str,
    pub(super) form_needs_last_name: &'static str,
    pub(super) form_needs_email: &'static str,
    pub(super) form_needs_kind: &'static str,
    pub(super) form_needs_confirm: &'static str,

    pub(super) thanks_title: &'static str,
    pub(super) thanks_text: &'static str,
    pub(super) thanks_case: &'static str,

    pub(super) missing_title: &'static str,
    pub(super) missing_text: &'static str,
    pub(super) missing_link: &'static str,
}

/// Returns the sentences of a language.
pub(super) fn words(language: Language) -> &'static Words {
    match language {
        Language::English => &english::WORDS,
        Language::German => &german::WORDS,
        Language::Arabic => &arabic::WORDS,
    }
}
