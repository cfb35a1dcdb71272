//! The complaint to an authority: who takes it, in which language, and its text.
//!
//! It tells what was sent and what came back, and claims no more: never that data was used. Deliberately absent: sending
//! it, and when (`follow_up`).

use jiff::civil::Date;
use serde::Serialize;

use crate::authority::{Asks, Authority};
use crate::catalog::Catalog;
use crate::correspondence::{Correspondence, Draft, WriteLetterError};
use crate::follow_up::{FollowUpEvent, Outcome};
use crate::letter::LetterKind;
use crate::objection::{Letter, Membership, RecordPrint, Target};
use crate::region::{ObjectionRight, Region};

/// Where a complaint from a place can go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ComplaintRoute<'a> {
    /// The authority of the place. Nothing where none is known, and in Germany without a Land.
    pub local: Option<&'a Authority>,
    /// Those to choose from while the part of the country is not named.
    pub choose_from: Vec<&'a Authority>,
    /// The authority that leads for LinkedIn Ireland, where it is another one.
    pub lead: Option<&'a Authority>,
    /// What the local one asks for first.
    pub asks: Asks,
    /// The languages that the draft can have: that of the local authority, and English.
    pub languages: Vec<&'static str>,
}

/// Finds where a complaint from a place can go.
#[must_use]
pub fn complaint_route(catalog: &Catalog, region: Region) -> ComplaintRoute<'_> {
    let local = catalog.authority(region);
    let choose_from = Region::subdivisions(region.code)
        .filter(|_| local.is_none())
        .filter_map(|(part, _)| catalog.authority(part))
        .collect();
    let lead = catalog
        .lead_authority(region)
        .filter(|lead| local.is_none_or(|local| local.region != lead.region));
    let own = own_language(region);
    let mut languages = vec![own];
    if own != "en" {
        languages.push("en");
    }
    ComplaintRoute {
        local,
        choose_from,
        lead,
        asks: local.map_or(Asks::NotSaid, |authority| authority.asks),
        languages,
    }
}

/// The letter language that the authority of a place works in, or English where there is no letter in its own.
#[must_use]
pub fn own_language(region: Region) -> &'static str {
    match region.country() {
        "DE" | "AT" | "LI" | "CH" => "de",
        "FR" | "BE" | "LU" | "GF" | "GP" | "MQ" | "RE" | "YT" | "MF" => "fr",
        "CA" if region.code == "CA-QC" => "fr",
        "ES" => "es",
        "IT" => "it",
        "NL" => "nl",
        "PT" | "BR" => "pt",
        "PL" => "pl",
        "SE" | "AX" => "sv",
        _ => "en",
    }
}

/// Writes the complaint.
///
/// # Errors
/// [`WriteLetterError`] where nothing is open or a value cannot stand in a letter.
pub fn write_complaint(
    case: &Correspondence,
    authority: &Authority,
    language: &str,
    today: Date,
    print: Option<&RecordPrint>,
) -> Result<Letter, WriteLetterError> {
    let region = case.check()?;
    let mut draft = Draft::new(LetterKind::Complaint, language, case, region, today)?;
    let right = region.objection_right();
    let by_law = matches!(right, ObjectionRight::Gdpr | ObjectionRight::UkGdpr);
    let to_lead = right == ObjectionRight::Gdpr && authority.region == "IE" && region.country() != "IE";
    // The name stands alone: after a word it would have to be inflected.
    draft.greet(authority.name.clone())?;
    let article = draft.part(match right {
        ObjectionRight::Gdpr => "article-gdpr",
        ObjectionRight::UkGdpr => "article-uk",
        _ => "article-other",
    })?;
    let mut lines = vec![article, draft.part("about")?];
    if right == ObjectionRight::Gdpr && authority.region != "IE" {
        lines.push(draft.part("lead")?);
    }
    draft.block(&lines);
    let writer = draft.part(match case.member {
        Membership::Member => "member",
        Membership::NotAMember => "visitor",
    })?;
    draft.block(&[writer]);

    let mut lines = what_was_asked(case, by_law, &draft)?;
    if case
        .reference
        .as_deref()
        .is_some_and(|text| !text.trim().is_empty())
    {
        lines.push(draft.part("reference")?);
    }
    draft.block(&lines);
    let came = what_came_back(case, today, &mut draft)?;
    draft.block(&came);
    let wish = draft.part(if by_law && case.objects(region) {
        "wish-law"
    } else {
        "wish"
    })?;
    let limit = draft.part("not-claimed")?;
    draft.block(&[wish, limit]);
    Ok(draft.finish(if to_lead { "subject-lead" } else { "subject" }, case, print)?)
}

/// What the member objected to, and apart from it what they asked for.
fn what_was_asked(
    case: &Correspondence,
    by_law: bool,
    draft: &Draft<'_>,
) -> Result<Vec<String>, WriteLetterError> {
    let targets = case.sent.targets.iter().copied();
    let uses: Vec<Target> = targets.filter(|target| *target != Target::Restriction).collect();
    let mut lines = Vec::new();
    if !uses.is_empty() {
        lines.push(draft.part(if by_law { "objected-law" } else { "objected" })?);
        lines.extend(draft.aims(&uses)?);
    }
    if case.sent.targets.contains(&Target::Restriction) {
        lines.push(draft.part(match (by_law, uses.is_empty()) {
            (true, true) => "restricted-law",
            (true, false) => "restricted-also-law",
            (false, true) => "restricted",
            (false, false) => "restricted-also",
        })?);
    }
    Ok(lines)
}

fn what_came_back(
    case: &Correspondence,
    today: Date,
    draft: &mut Draft<'_>,
) -> Result<Vec<String>, WriteLetterError> {
    let mut lines = Vec::new();
    if let Some(on) = case.last_day(|event| matches!(event, FollowUpEvent::Acknowledged { .. })) {
        draft.set_day("acknowledged", on)?;
        lines.push(draft.part("acknowledged")?);
    }
    match case.answer() {
        Some((on, outcome)) => {
            draft.set_day("answered", on)?;
            match outcome {
                Outcome::Partly { missing } => {
                    lines.push(draft.part("partly")?);
                    lines.extend(draft.aims(missing)?);
                }
                Outcome::Refused { reasons, .. } => {
                    lines.push(draft.part("refused")?);
                    if !reasons.trim().is_empty() {
                        lines.push(draft.part("reasons")?);
                        lines.extend(reasons.trim().lines().map(|line| format!("> {line}")));
                    }
                }
                Outcome::Unclear | Outcome::Stopped => lines.push(draft.part("unclear")?),
            }
        }
        None => lines.extend(draft.waiting(case, today)?),
    }
    for (part, on) in [
        (
            "reminded",
            case.last_day(|event| matches!(event, FollowUpEvent::Reminded { .. })),
        ),
        (
            "company",
            case.last_day(|event| matches!(event, FollowUpEvent::ComplainedToCompany { .. })),
        ),
    ] {
        if let Some(on) = on {
            draft.set_day(part, on)?;
            lines.push(draft.part(part)?);
        }
    }
    Ok(lines)
}
