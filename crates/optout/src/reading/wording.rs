//! What a label's words may add: support, or doubt. They never say on or off by themselves, but for the labels
//! of radios and options, which have nothing else to say it with.
//!
//! Deliberately absent: translation and guessing. A language that the recipe does not know says nothing.

use std::collections::BTreeSet;

use crate::recipe::Recipe;

/// A recipe's words, made ready for comparing.
pub(super) struct Words {
    on: BTreeSet<String>,
    off: BTreeSet<String>,
    names: Vec<String>,
    general: BTreeSet<String>,
    reverses: Vec<String>,
    topic: Vec<String>,
    use_words: Vec<String>,
    others: Vec<String>,
    common: Vec<String>,
    known_languages: BTreeSet<String>,
}

/// What a label says about the control it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    /// Nothing: empty, a general word, or a language that is not known.
    Unknown,
    /// It is a name of the setting, word for word.
    Names,
    /// It holds a name of the setting.
    HoldsName,
    /// It speaks of the setting's subject.
    Fits,
    /// It speaks of something else. `data` says whether it is at least about data.
    Differs {
        /// Whether it has a word for data, training or models, and none that belongs to another setting.
        data: bool,
    },
    /// It says the opposite.
    Reversed,
}

impl Sense {
    /// Whether the label supports that the control is the setting's.
    pub(super) fn supports(self) -> bool {
        matches!(self, Self::Names | Self::HoldsName | Self::Fits)
    }
}

impl Words {
    pub(super) fn of(recipe: &Recipe) -> Self {
        let mut words = Self {
            on: BTreeSet::new(),
            off: BTreeSet::new(),
            names: Vec::new(),
            general: BTreeSet::new(),
            reverses: Vec::new(),
            topic: Vec::new(),
            use_words: Vec::new(),
            others: Vec::new(),
            common: Vec::new(),
            known_languages: BTreeSet::new(),
        };
        for (tag, language) in &recipe.languages {
            words.on.extend(language.on.iter().map(|word| plain(word)));
            words.off.extend(language.off.iter().map(|word| plain(word)));
            words
                .general
                .extend(language.general.iter().map(|word| plain(word)));
            words.names.extend(language.names.iter().map(|word| plain(word)));
            words
                .reverses
                .extend(language.reverses.iter().map(|word| plain(word)));
            words.topic.extend(language.topic.iter().map(|word| plain(word)));
            words
                .use_words
                .extend(language.use_words.iter().map(|word| plain(word)));
            words
                .others
                .extend(language.others.iter().map(|word| plain(word)));
            words
                .common
                .extend(language.common.iter().map(|word| plain(word)));
            if !language.common.is_empty() {
                words.known_languages.insert(tag.clone());
            }
        }
        // A word that is on in one language and off in another is a witness for nothing.
        let both: Vec<String> = words.on.intersection(&words.off).cloned().collect();
        for word in both {
            words.on.remove(&word);
            words.off.remove(&word);
        }
        words
    }

    /// Whether a whole text is a word for on (`Some(true)`) or off (`Some(false)`).
    pub(super) fn state(&self, text: &str) -> Option<bool> {
        let text = plain(text);
        match (self.on.contains(&text), self.off.contains(&text)) {
            (true, false) => Some(true),
            (false, true) => Some(false),
            _ => None,
        }
    }

    /// Whether a label is no name at all: empty, a word for on or off, a general word, or a key meant for
    /// programs.
    pub(super) fn is_empty_name(&self, label: &str) -> bool {
        let text = plain(label);
        text.is_empty()
            || self.on.contains(&text)
            || self.off.contains(&text)
            || self.general.contains(&text)
            || is_key(label)
    }

    /// What a label in a page of that language says.
    pub(super) fn sense(&self, label: &str, lang: &str) -> Sense {
        if self.is_empty_name(label) {
            return Sense::Unknown;
        }
        let text = plain(label);
        if self.names.contains(&text) {
            return Sense::Names;
        }
        if holds_any(&text, &self.reverses) {
            return Sense::Reversed;
        }
        if holds_any(&text, &self.others) {
            return Sense::Differs { data: false };
        }
        if holds_any(&text, &self.names) {
            return Sense::HoldsName;
        }
        let data = holds_any(&text, &self.use_words);
        let topic = holds_any(&text, &self.topic);
        if data && topic {
            return Sense::Fits;
        }
        let is_latin = text.chars().any(|c| c.is_ascii_alphabetic());
        // A neighbour of a known language shares its small words; the subject is the better sign then.
        let known = self.knows(lang) || (!topic && holds_any(&text, &self.common));
        if is_latin && known {
            Sense::Differs { data }
        } else {
            Sense::Unknown
        }
    }

    /// Whether the language is known well enough to say what a label in it is not about.
    pub(super) fn knows(&self, lang: &str) -> bool {
        let primary = lang
            .split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        self.known_languages.contains(&primary)
    }
}

/// Whether any phrase stands in the text. Both must be [`plain`].
pub(super) fn holds_any(text: &str, phrases: &[String]) -> bool {
    phrases.iter().any(|phrase| holds(text, phrase))
}

fn holds(text: &str, phrase: &str) -> bool {
    if phrase.is_empty() {
        return false;
    }
    if phrase.chars().any(is_written_without_spaces) {
        return text.contains(phrase);
    }
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(phrase)) {
        let start = from + at;
        let end = start + phrase.len();
        let free_before = text
            .get(..start)
            .is_none_or(|before| before.is_empty() || before.ends_with(' '));
        let free_after = text
            .get(end..)
            .is_none_or(|after| after.is_empty() || after.starts_with(' '));
        if free_before && free_after {
            return true;
        }
        from = end;
    }
    false
}

/// Scripts whose words run on, or take their particles in front without a space.
fn is_written_without_spaces(c: char) -> bool {
    matches!(c,
        '\u{0590}'..='\u{06ff}' | '\u{0e00}'..='\u{0eff}' | '\u{1100}'..='\u{11ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

/// A name meant for programs, such as `allowDataForAi` or `genai_training`.
fn is_key(label: &str) -> bool {
    let label = label.trim();
    !label.contains(char::is_whitespace)
        && label.is_ascii()
        && (label.contains('_')
            || label.contains("--")
            || label
                .as_bytes()
                .windows(2)
                .any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase()))
}

/// Brings a text to the form in which texts are compared: lower case, without accents, invisible characters and
/// punctuation, single spaces.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_invisible(c) {
            continue;
        }
        for low in c.to_lowercase() {
            if is_invisible(low) {
                continue;
            }
            if low.is_alphanumeric() {
                push_without_accent(&mut out, low);
            } else if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00ad}' | '\u{0300}'..='\u{036f}' | '\u{0640}' | '\u{064b}'..='\u{0652}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

fn push_without_accent(out: &mut String, c: char) {
    let base = match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ı' => "i",
        'ł' | 'ľ' | 'ĺ' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' => "o",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ť' | 'ţ' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ů' | 'ű' | 'ū' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'أ' | 'إ' | 'آ' => "ا",
        _ => {
            out.push(c);
            return;
        }
    };
    out.push_str(base);
}
