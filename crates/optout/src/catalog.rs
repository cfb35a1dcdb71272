//! The facts that the app states, with kind, status, source and date, read from the shipped `catalog/*.toml`.
//!
//! Facts are data: no page lists them by hand, it asks [`Catalog::page`]. Loading refuses a fact that is incomplete,
//! and a claim without its denial. Deliberately absent: the wording, which is a Fluent message per fact, and dates
//! of exposure (`exposure`).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::authority::{Asks, Authority};
use crate::exposure::Window;
use crate::region::{Group, Region};
use crate::statement::Statement;

pub use crate::fact::{
    Everywhere, Fact, FactPage, FactRegion, Kind, Label, LooseDate, NotADate, Source, Status,
};

/// All facts, with their sources.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Catalog {
    sources: BTreeMap<String, Source>,
    facts: Vec<Fact>,
    labels: Vec<Label>,
    authorities: Vec<Authority>,
    windows: Vec<Window>,
    statements: Vec<Statement>,
}

/// Why a catalog is refused.
#[derive(Debug, thiserror::Error)]
pub enum LoadCatalogError {
    /// A file is not TOML, or lacks a field, or has one too many.
    #[error("the catalog does not have its shape")]
    Shape(#[from] toml::de::Error),
    /// An id stands twice.
    #[error("the id stands twice: {id}")]
    Repeated {
        /// The id.
        id: String,
    },
    /// A field is empty.
    #[error("a field is empty in: {id}")]
    Empty {
        /// The entry's id.
        id: String,
    },
    /// A source that is named is not there.
    #[error("the source is not there: {source_id}, named by: {id}")]
    NoSource {
        /// Who names it.
        id: String,
        /// What is missing.
        source_id: String,
    },
    /// An address does not begin with a scheme of the web.
    #[error("the address is none: {id}")]
    Address {
        /// The entry's id.
        id: String,
    },
    /// The Fluent message is not named after the fact.
    #[error("the message is not named after its fact: {id}")]
    Message {
        /// The fact's id.
        id: String,
    },
    /// A claim without its denial, or a denial that is none of LinkedIn's.
    #[error("the claim has no denial of LinkedIn's: {id}")]
    NoDenial {
        /// The claim's id.
        id: String,
    },
    /// A claim is on a page where its denial is not, or holds where its denial does not.
    #[error("the claim stands where its denial does not: {id}")]
    DenialElsewhere {
        /// The claim's id.
        id: String,
    },
    /// A window whose dates run backwards.
    #[error("the dates of a window run backwards: {id}")]
    Backwards {
        /// The fact that tells its start.
        id: String,
    },
    /// A fact that is named is not there.
    #[error("there is no such fact: {id}")]
    NoFact {
        /// The fact's id.
        id: String,
    },
    /// A statement rests on nothing and gives no reason, or does both.
    #[error("a statement has neither facts nor a reason, or both: {id}")]
    Unborne {
        /// Its first message.
        id: String,
    },
    /// An authority for a place that is not known.
    #[error("there is no such place: {id}")]
    Place {
        /// The code.
        id: String,
    },
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct CatalogFile {
    #[serde(default)]
    source: Vec<Source>,
    #[serde(default)]
    fact: Vec<Fact>,
    #[serde(default)]
    label: Vec<Label>,
    #[serde(default)]
    authority: Vec<Authority>,
    #[serde(default)]
    window: Vec<Window>,
    #[serde(default)]
    statement: Vec<Statement>,
}

const SHIPPED: [&str; 14] = [
    include_str!("../catalog/sources.toml"),
    include_str!("../catalog/setting.toml"),
    include_str!("../catalog/scope.toml"),
    include_str!("../catalog/off.toml"),
    include_str!("../catalog/affiliates.toml"),
    include_str!("../catalog/timeline.toml"),
    include_str!("../catalog/others_say.toml"),
    include_str!("../catalog/rights.toml"),
    include_str!("../catalog/form.toml"),
    include_str!("../catalog/limits.toml"),
    include_str!("../catalog/labels.toml"),
    include_str!("../catalog/authorities.toml"),
    include_str!("../catalog/windows.toml"),
    include_str!("../catalog/statements.toml"),
];

impl Catalog {
    /// The catalog that ships with the app.
    ///
    /// # Errors
    /// [`LoadCatalogError`], which a test keeps from happening.
    pub fn shipped() -> Result<Self, LoadCatalogError> {
        Self::load(&SHIPPED)
    }

    /// Reads a catalog from the texts of its files.
    ///
    /// # Errors
    /// [`LoadCatalogError`] where anything is missing that a reader needs to judge a fact.
    pub fn load(files: &[&str]) -> Result<Self, LoadCatalogError> {
        let mut catalog = Self::default();
        for text in files {
            let file: CatalogFile = toml::from_str(text)?;
            for source in file.source {
                check_source(&source)?;
                if let Some(twice) = catalog.sources.insert(source.id.clone(), source) {
                    return Err(LoadCatalogError::Repeated { id: twice.id });
                }
            }
            catalog.facts.extend(file.fact);
            catalog.labels.extend(file.label);
            catalog.authorities.extend(file.authority);
            catalog.windows.extend(file.window);
            catalog.statements.extend(file.statement);
        }
        catalog.check()?;
        Ok(catalog)
    }

    /// Every fact.
    #[must_use]
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// One fact.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == id)
    }

    /// One source.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.get(id)
    }

    /// A fact's sources, the best first.
    pub fn sources_of<'a>(&'a self, fact: &'a Fact) -> impl Iterator<Item = &'a Source> {
        fact.sources.iter().filter_map(|id| self.sources.get(id))
    }

    /// The facts of a page that hold for a group, in the catalog's order. Without a group: all.
    pub fn page(&self, page: FactPage, group: Option<Group>) -> impl Iterator<Item = &Fact> {
        self.facts
            .iter()
            .filter(move |fact| fact.pages.contains(&page) && group.is_none_or(|group| fact.holds_in(group)))
    }

    /// The confirmed words on LinkedIn's page in a language (its first part counts).
    #[must_use]
    pub fn label(&self, language: &str) -> Option<&Label> {
        let wanted = language
            .split('-')
            .next()
            .unwrap_or(language)
            .to_ascii_lowercase();
        self.labels
            .iter()
            .find(|label| label.language == wanted && label.status == Status::Confirmed)
    }

    /// The languages in which the words are confirmed.
    pub fn labels(&self) -> impl Iterator<Item = &Label> {
        self.labels
            .iter()
            .filter(|label| label.status == Status::Confirmed)
    }

    /// When training with the switch on by default held, by region, oldest first.
    #[must_use]
    pub fn windows(&self) -> &[Window] {
        &self.windows
    }

    /// What the app says of LinkedIn outside its facts, with what bears it out.
    #[must_use]
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// The authority of a place. In Germany that takes the Land.
    #[must_use]
    pub fn authority(&self, region: Region) -> Option<&Authority> {
        let by_code = |code: &str| self.authorities.iter().find(|authority| authority.region == code);
        let code = match region.code {
            "GF" | "GP" | "MQ" | "RE" | "YT" | "MF" => "FR",
            "AX" => "FI",
            other => other,
        };
        by_code(code).or_else(|| by_code(region.country()))
    }

    /// The authority that leads for LinkedIn Ireland, for people in the EEA.
    #[must_use]
    pub fn lead_authority(&self, region: Region) -> Option<&Authority> {
        (region.group == Group::Eea)
            .then(|| self.authorities.iter().find(|authority| authority.region == "IE"))
            .flatten()
    }

    fn check(&self) -> Result<(), LoadCatalogError> {
        let mut seen = BTreeSet::new();
        for fact in &self.facts {
            if !seen.insert(&fact.id) {
                return Err(LoadCatalogError::Repeated { id: fact.id.clone() });
            }
            self.check_fact(fact)?;
        }
        for label in &self.labels {
            self.known_source(&label.language, &label.source)?;
        }
        for authority in &self.authorities {
            self.known_source(&authority.region, &authority.source)?;
            if let Some(intake) = &authority.intake {
                self.known_source(&authority.region, &intake.source)?;
            }
            if Region::find(&authority.region).is_err() {
                return Err(LoadCatalogError::Place {
                    id: authority.region.clone(),
                });
            }
            check_address(&authority.region, &authority.address)?;
            if authority.name.trim().is_empty() {
                return Err(LoadCatalogError::Empty {
                    id: authority.region.clone(),
                });
            }
        }
        let mut told = BTreeSet::new();
        for statement in &self.statements {
            self.check_statement(statement, &mut told)?;
        }
        self.windows
            .iter()
            .try_for_each(|window| self.check_window(window))
    }

    /// Either facts or a reason, never both, and each message once.
    fn check_statement<'a>(
        &self,
        statement: &'a Statement,
        told: &mut BTreeSet<&'a str>,
    ) -> Result<(), LoadCatalogError> {
        let first = statement.messages.first().cloned().unwrap_or_default();
        if statement.messages.is_empty() || statement.facts.is_empty() == statement.about.is_none() {
            return Err(LoadCatalogError::Unborne { id: first });
        }
        if let Some(id) = statement.facts.iter().find(|id| self.fact(id).is_none()) {
            return Err(LoadCatalogError::NoFact { id: id.clone() });
        }
        match statement.messages.iter().find(|id| !told.insert(id)) {
            Some(id) => Err(LoadCatalogError::Repeated { id: id.clone() }),
            None => Ok(()),
        }
    }

    fn check_window(&self, window: &Window) -> Result<(), LoadCatalogError> {
        let first = window.facts.first().cloned().unwrap_or_default();
        if window.groups.is_empty() || window.facts.is_empty() {
            return Err(LoadCatalogError::Empty { id: first });
        }
        if let Some(id) = window.facts.iter().find(|id| self.fact(id).is_none()) {
            return Err(LoadCatalogError::NoFact { id: id.clone() });
        }
        let forwards = window.from.is_ordered()
            && window
                .to
                .is_none_or(|to| to.is_ordered() && window.from.earliest <= to.latest);
        if forwards {
            Ok(())
        } else {
            Err(LoadCatalogError::Backwards { id: first })
        }
    }

    fn check_fact(&self, fact: &Fact) -> Result<(), LoadCatalogError> {
        let id = || fact.id.clone();
        if fact.id.is_empty() || fact.sources.is_empty() || fact.regions.is_empty() || fact.pages.is_empty() {
            return Err(LoadCatalogError::Empty { id: id() });
        }
        if fact.message != format!("fact-{}", fact.id) {
            return Err(LoadCatalogError::Message { id: id() });
        }
        for source in &fact.sources {
            self.known_source(&fact.id, source)?;
        }
        if let Some(address) = &fact.address {
            check_address(&fact.id, address)?;
        }
        if !fact.claim {
            return Ok(());
        }
        let denial = fact
            .denial
            .as_ref()
            .and_then(|denial| self.fact(denial))
            .filter(|denial| denial.kind == Kind::LinkedinSays)
            .ok_or_else(|| LoadCatalogError::NoDenial { id: id() })?;
        let held = Group::ALL
            .iter()
            .all(|group| !fact.holds_in(*group) || denial.holds_in(*group));
        if held && fact.pages.iter().all(|page| denial.pages.contains(page)) {
            Ok(())
        } else {
            Err(LoadCatalogError::DenialElsewhere { id: id() })
        }
    }

    fn known_source(&self, id: &str, source: &str) -> Result<(), LoadCatalogError> {
        if self.sources.contains_key(source) {
            return Ok(());
        }
        Err(LoadCatalogError::NoSource {
            id: id.to_owned(),
            source_id: source.to_owned(),
        })
    }
}

impl Authority {
    /// Whether it wants people to write to the company first.
    #[must_use]
    pub fn asks_first(&self) -> bool {
        self.asks != Asks::NotSaid
    }
}

fn check_source(source: &Source) -> Result<(), LoadCatalogError> {
    if [&source.id, &source.publisher, &source.title]
        .iter()
        .any(|text| text.trim().is_empty())
    {
        return Err(LoadCatalogError::Empty {
            id: source.id.clone(),
        });
    }
    check_address(&source.id, &source.address)
}

fn check_address(id: &str, address: &str) -> Result<(), LoadCatalogError> {
    let host = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))
        .unwrap_or("");
    if host.contains('.') {
        Ok(())
    } else {
        Err(LoadCatalogError::Address { id: id.to_owned() })
    }
}
