//! All that follows from where someone lives, in one value: rights, controller, authority, rule, windows, facts.
//!
//! Made for the page on rights and for the checking command. Deliberately absent: sentences and today.

use serde::Serialize;

use crate::authority::Authority;
use crate::catalog::{Catalog, Fact};
use crate::deadline::{DueKind, Period, Rule, RuleSource};
use crate::exposure::Window;
use crate::region::{DataController, Group, ObjectionRight, Region, Right};

/// What follows from where someone lives.
#[derive(Debug, Clone, Serialize)]
pub struct PlaceBrief<'a> {
    /// The place's code.
    pub code: &'static str,
    /// Its rule set.
    pub group: Group,
    /// Who decides about the data.
    pub controller: DataController,
    /// That company's name.
    pub controller_name: &'static str,
    /// Its post address.
    pub controller_address: &'static [&'static str],
    /// What the law offers against training.
    pub objection_right: ObjectionRight,
    /// The rights that the app speaks of.
    pub rights: &'static [Right],
    /// Where to complain. In Germany only once the Land is known.
    pub authority: Option<&'a Authority>,
    /// Whether a part of the country has to be named to find the authority.
    pub needs_part_of_country: bool,
    /// Those to choose from where a part has to be named: in Germany one a Land.
    pub authorities_by_part: Vec<&'a Authority>,
    /// The authority that leads for LinkedIn Ireland.
    pub lead_authority: Option<&'a Authority>,
    /// The rule that dates the answer.
    pub answer_rule: Rule,
    /// What that date means.
    pub answer_kind: DueKind,
    /// How long it gives.
    pub answer_period: Period,
    /// Where the rule is.
    pub answer_source: RuleSource,
    /// When the setting was on by default there.
    pub windows: Vec<&'a Window>,
    /// The facts that hold there.
    pub facts: Vec<&'a Fact>,
}

/// Gathers what follows from where someone lives.
#[must_use]
pub fn place_brief(catalog: &Catalog, region: Region) -> PlaceBrief<'_> {
    let controller = region.controller();
    let rule = region.answer_rule();
    let authority = catalog.authority(region);
    let needs_part = authority.is_none() && Region::subdivisions(region.code).next().is_some();
    PlaceBrief {
        code: region.code,
        group: region.group,
        controller,
        controller_name: controller.name(),
        controller_address: controller.post_address(),
        objection_right: region.objection_right(),
        rights: region.rights(),
        authority,
        needs_part_of_country: needs_part,
        authorities_by_part: Region::subdivisions(region.code)
            .filter(|_| needs_part)
            .filter_map(|(part, _)| catalog.authority(part))
            .collect(),
        lead_authority: catalog.lead_authority(region),
        answer_rule: rule,
        answer_kind: rule.kind(),
        answer_period: rule.period(),
        answer_source: rule.source(),
        windows: catalog
            .windows()
            .iter()
            .filter(|window| region != Region::NOT_SAID && window.groups.contains(&region.group))
            .collect(),
        facts: catalog
            .facts()
            .iter()
            .filter(|fact| fact.holds_in(region.group))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_differs_where_law_and_dates_differ() {
        let catalog = Catalog::shipped().unwrap();
        let brief = |code| serde_json::to_value(place_brief(&catalog, Region::find(code).unwrap())).unwrap();
        let (germany, hamburg, uk, california) = (brief("DE"), brief("DE-HH"), brief("GB"), brief("US-CA"));
        assert_eq!(germany["needs_part_of_country"], true);
        assert_eq!(germany["authorities_by_part"].as_array().unwrap().len(), 16);
        assert_eq!(hamburg["needs_part_of_country"], false);
        assert_eq!(hamburg["authorities_by_part"].as_array().unwrap().len(), 0);
        assert_eq!(hamburg["lead_authority"]["region"], "IE");
        assert_eq!(germany["facts"], hamburg["facts"]);
        assert_eq!(uk["answer_rule"], "uk");
        assert_eq!(uk["controller_name"], "LinkedIn Corporation");
        assert_eq!(uk["windows"].as_array().unwrap().len(), 2);
        assert_eq!(california["objection_right"], "none");
        assert_eq!(california["answer_kind"], "yardstick");
        assert_ne!(uk["facts"], germany["facts"]);
    }
}
