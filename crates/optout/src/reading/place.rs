//! Which kind of page an address is, as far as signing in goes. For the journey alone: no reading depends on it.
//!
//! Deliberately absent: looking at the page.

use super::{Site, address::Address};
use crate::recipe::Recipe;

/// A kind of page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SitePlace {
    /// The setting's own page.
    Setting,
    /// A page for those who are not signed in.
    SignIn,
    /// An identity check.
    Challenge,
    /// Any other.
    Elsewhere,
}

/// Says which kind of page an address on `site` is.
#[must_use]
pub fn place_of(address: &str, recipe: &Recipe, site: &Site) -> SitePlace {
    let Some(address) = Address::parse(address).filter(|address| address.is_on(site)) else {
        return SitePlace::Elsewhere;
    };
    let under = |paths: &[String]| paths.iter().any(|path| address.is_under(path));
    if recipe.paths.iter().any(|path| address.is_at(path)) {
        SitePlace::Setting
    } else if under(&recipe.places.challenge) {
        SitePlace::Challenge
    } else if under(&recipe.places.signed_out) {
        SitePlace::SignIn
    } else {
        SitePlace::Elsewhere
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_of_a_page_is_read_from_its_whole_path_segments() {
        let recipe = Recipe::shipped().unwrap();
        for (address, place) in [
            (
                "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement",
                SitePlace::Setting,
            ),
            (
                "https://www.linkedin.com/uas/login?session_redirect=x",
                SitePlace::SignIn,
            ),
            ("https://www.linkedin.com/login", SitePlace::SignIn),
            ("https://www.linkedin.com/loginsomething", SitePlace::Elsewhere),
            (
                "https://www.linkedin.com/checkpoint/challenge/abc",
                SitePlace::Challenge,
            ),
            ("https://www.linkedin.com/feed/", SitePlace::Elsewhere),
            ("https://evil.example/login", SitePlace::Elsewhere),
            ("", SitePlace::Elsewhere),
        ] {
            assert_eq!(place_of(address, &recipe, &Site::linkedin()), place, "{address}");
        }
    }
}
