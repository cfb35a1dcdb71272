//! The native menu as data: its items, their shortcuts and their words. Every command that has a shortcut stands here,
//! so that it can be found by looking.
//!
//! Deliberately absent: the toolkit (`desktop_menu`) and doing what an item names (`controller::upkeep`, the pages).

use crate::{
    views::{Colours, MenuPlace},
    words::Words,
};

/// One item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MenuItem {
    /// A page of the main window, or a move inside it.
    Place(MenuPlace),
    /// Shuts the passphrase lock.
    LockNow,
    /// Ends the app.
    Quit,
    /// Larger text.
    TextLarger,
    /// Smaller text.
    TextSmaller,
    /// Text of the normal size.
    TextNormal,
    /// Colours.
    Colours(Colours),
}

/// What the menu depends on; it is built anew when this changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenuState {
    /// Language of the pages, BCP 47.
    pub language: String,
    /// Colours in use.
    pub colours: Colours,
    /// The pages are open: the first screens are done, and no lock is shut.
    pub open: bool,
    /// There is a passphrase lock that is open now.
    pub can_lock: bool,
}

/// One line of a menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MenuLine {
    /// A rule between groups.
    Rule,
    /// An item.
    Item {
        /// Which.
        item: MenuItem,
        /// Its words.
        text: String,
        /// Its shortcut, as the toolkit reads it.
        keys: Option<&'static str>,
        /// Whether it can be chosen now.
        enabled: bool,
        /// For choices: whether this one is in use.
        checked: Option<bool>,
    },
}

/// One menu of the bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenuColumn {
    /// Its words.
    pub title: String,
    /// Its lines.
    pub lines: Vec<MenuLine>,
}

use MenuItem::{LockNow, Place, Quit, TextLarger, TextNormal, TextSmaller};

/// The menus, `None` for a rule.
const COLUMNS: [(&str, &[Option<MenuItem>]); 4] = [
    (
        "menu-file",
        &[
            Some(Place(MenuPlace::SaveRecord)),
            Some(Place(MenuPlace::VerifyFile)),
            None,
            Some(LockNow),
            Some(Quit),
        ],
    ),
    (
        "menu-go",
        &[
            Some(Place(MenuPlace::Back)),
            None,
            Some(Place(MenuPlace::Home)),
            Some(Place(MenuPlace::Check)),
            Some(Place(MenuPlace::Records)),
            Some(Place(MenuPlace::FollowUp)),
            Some(Place(MenuPlace::Settings)),
            None,
            Some(Place(MenuPlace::NextPane)),
            Some(Place(MenuPlace::PreviousPane)),
        ],
    ),
    (
        "menu-view",
        &[
            Some(TextLarger),
            Some(TextSmaller),
            Some(TextNormal),
            None,
            Some(MenuItem::Colours(Colours::System)),
            Some(MenuItem::Colours(Colours::Light)),
            Some(MenuItem::Colours(Colours::Dark)),
            Some(MenuItem::Colours(Colours::Contrast)),
        ],
    ),
    (
        "menu-help",
        &[
            Some(Place(MenuPlace::Help)),
            Some(Place(MenuPlace::HowItWorks)),
            Some(Place(MenuPlace::ShowAround)),
            None,
            Some(Place(MenuPlace::TechnicalLog)),
        ],
    ),
];

impl MenuItem {
    /// Every item, in the order of the menu.
    pub fn all() -> impl Iterator<Item = Self> {
        COLUMNS
            .iter()
            .flat_map(|(_, items)| items.iter().flatten().copied())
    }

    /// Its name for the toolkit; the Fluent message is `menu-` and this.
    pub fn id(self) -> &'static str {
        match self {
            Place(place) => match place {
                MenuPlace::SaveRecord => "save-record",
                MenuPlace::VerifyFile => "verify-file",
                MenuPlace::Back => "back",
                MenuPlace::Home => "home",
                MenuPlace::Check => "check",
                MenuPlace::Records => "records",
                MenuPlace::FollowUp => "follow-up",
                MenuPlace::Settings => "settings",
                MenuPlace::NextPane => "next-pane",
                MenuPlace::PreviousPane => "previous-pane",
                MenuPlace::Help => "help-page",
                MenuPlace::HowItWorks => "how-it-works",
                MenuPlace::ShowAround => "show-around",
                MenuPlace::TechnicalLog => "technical-log",
            },
            LockNow => "lock-now",
            Quit => "quit",
            TextLarger => "text-larger",
            TextSmaller => "text-smaller",
            TextNormal => "text-normal",
            MenuItem::Colours(Colours::System) => "colours-system",
            MenuItem::Colours(Colours::Light) => "colours-light",
            MenuItem::Colours(Colours::Dark) => "colours-dark",
            MenuItem::Colours(Colours::Contrast) => "colours-contrast",
        }
    }

    /// The item with this name.
    pub fn with_id(id: &str) -> Option<Self> {
        Self::all().find(|item| item.id() == id)
    }

    /// Its shortcut. Each is free in text fields, so that no typing is lost to it.
    fn keys(self) -> Option<&'static str> {
        Some(match self {
            Place(place) => match place {
                MenuPlace::SaveRecord => "CmdOrCtrl+S",
                MenuPlace::VerifyFile => "CmdOrCtrl+O",
                // There the Alt key with an arrow moves by a word.
                MenuPlace::Back if cfg!(target_os = "macos") => "Cmd+[",
                MenuPlace::Back => "Alt+Left",
                MenuPlace::Home => "CmdOrCtrl+1",
                MenuPlace::Check => "CmdOrCtrl+2",
                MenuPlace::Records => "CmdOrCtrl+3",
                MenuPlace::FollowUp => "CmdOrCtrl+4",
                MenuPlace::Settings => "CmdOrCtrl+,",
                MenuPlace::NextPane => "F6",
                MenuPlace::PreviousPane => "Shift+F6",
                MenuPlace::Help => "F1",
                MenuPlace::HowItWorks | MenuPlace::ShowAround | MenuPlace::TechnicalLog => return None,
            },
            LockNow => "CmdOrCtrl+L",
            Quit => "CmdOrCtrl+Q",
            TextLarger => "CmdOrCtrl+=",
            TextSmaller => "CmdOrCtrl+-",
            TextNormal => "CmdOrCtrl+0",
            MenuItem::Colours(_) => return None,
        })
    }

    fn enabled(self, state: &MenuState) -> bool {
        match self {
            Place(MenuPlace::NextPane | MenuPlace::PreviousPane) => true,
            Place(_) => state.open,
            LockNow => state.open && state.can_lock,
            Quit | TextLarger | TextSmaller | TextNormal | MenuItem::Colours(_) => true,
        }
    }
}

/// The menu bar in the words of a language.
pub fn columns(words: &Words, state: &MenuState) -> Vec<MenuColumn> {
    let line = |item: &Option<MenuItem>| {
        item.map_or(MenuLine::Rule, |item| MenuLine::Item {
            item,
            text: words.say(&format!("menu-{}", item.id())).into_owned(),
            keys: item.keys(),
            enabled: item.enabled(state),
            checked: match item {
                MenuItem::Colours(colours) => Some(colours == state.colours),
                _ => None,
            },
        })
    };
    COLUMNS
        .iter()
        .map(|(title, items)| MenuColumn {
            title: words.say(title).into_owned(),
            lines: items.iter().map(line).collect(),
        })
        .collect()
}

/// The sizes that the menu steps through, per cent. The settings offer the same.
const SIZES: [u32; 5] = [100, 125, 150, 175, 200];

/// The next larger size.
pub fn larger(size: u32) -> u32 {
    SIZES.into_iter().find(|step| *step > size).unwrap_or(200)
}

/// The next smaller size.
pub fn smaller(size: u32) -> u32 {
    SIZES.into_iter().rev().find(|step| *step < size).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn state(open: bool) -> MenuState {
        MenuState {
            language: "en".to_owned(),
            colours: Colours::Dark,
            open,
            can_lock: true,
        }
    }

    #[test]
    fn every_item_has_a_name_of_its_own_and_no_two_share_keys() {
        let ids: BTreeSet<_> = MenuItem::all().map(MenuItem::id).collect();
        assert_eq!(ids.len(), MenuItem::all().count());
        let keys: Vec<_> = MenuItem::all().filter_map(MenuItem::keys).collect();
        assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len());
        for item in MenuItem::all() {
            assert_eq!(MenuItem::with_id(item.id()), Some(item));
        }
        assert_eq!(MenuItem::with_id("rm -rf"), None);
    }

    #[test]
    fn every_language_words_every_item_and_no_two_alike_in_one_menu() {
        for language in ["en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "ar"] {
            let words = Words::load(language).unwrap();
            for column in columns(&words, &state(true)) {
                assert!(words.has("menu-file") && !column.title.starts_with("menu-"));
                let mut seen = BTreeSet::new();
                for line in column.lines {
                    if let MenuLine::Item { text, .. } = line {
                        assert!(!text.starts_with("menu-"), "{language}: {text}");
                        assert!(seen.insert(text.clone()), "{language}: {text} twice");
                    }
                }
            }
        }
    }

    #[test]
    fn behind_a_shut_door_only_the_view_the_panes_and_the_end_can_be_chosen() {
        let words = Words::load("en").unwrap();
        let shut: Vec<_> = columns(&words, &state(false))
            .into_iter()
            .flat_map(|column| column.lines)
            .filter_map(|line| match line {
                MenuLine::Item {
                    item, enabled: true, ..
                } => Some(item.id()),
                _ => None,
            })
            .collect();
        assert_eq!(
            shut,
            [
                "quit",
                "next-pane",
                "previous-pane",
                "text-larger",
                "text-smaller",
                "text-normal",
                "colours-system",
                "colours-light",
                "colours-dark",
                "colours-contrast"
            ]
        );
    }

    #[test]
    fn text_grows_and_shrinks_by_steps_and_stays_within_its_limits() {
        let mut size = 100;
        let mut seen = vec![size];
        while larger(size) != size {
            size = larger(size);
            seen.push(size);
        }
        assert_eq!(seen, SIZES);
        while smaller(size) != size {
            size = smaller(size);
            assert!(SIZES.contains(&size));
        }
        assert_eq!((size, larger(110), smaller(110)), (100, 125, 100));
    }
}
