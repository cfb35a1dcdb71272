//! Where a member lives, and what follows from it: the group of rules, the data controller, the rule for a date.
//!
//! Codes are ISO 3166-1 alpha-2, with ISO 3166-2 subdivisions where the law differs: the German Länder, US states,
//! Quebec, British Columbia and Alberta. Deliberately absent: names of countries (the UI asks its runtime for them)
//! and authorities (`authority`).

use serde::{Deserialize, Serialize};

use crate::deadline::Rule;

/// Places that share a rule set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// The European Economic Area: the EU, Iceland, Liechtenstein, Norway.
    Eea,
    /// The United Kingdom.
    Uk,
    /// Switzerland.
    Ch,
    /// Canada.
    Ca,
    /// Hong Kong.
    Hk,
    /// Brazil.
    Br,
    /// California.
    UsCa,
    /// The other US states, districts and territories.
    UsOther,
    /// Australia.
    Au,
    /// India.
    In,
    /// Mainland China.
    Cn,
    /// Everywhere else.
    Elsewhere,
}

impl Group {
    /// Every group.
    pub const ALL: [Self; 12] = [
        Self::Eea,
        Self::Uk,
        Self::Ch,
        Self::Ca,
        Self::Hk,
        Self::Br,
        Self::UsCa,
        Self::UsOther,
        Self::Au,
        Self::In,
        Self::Cn,
        Self::Elsewhere,
    ];
}

/// Who decides about the data, by LinkedIn's European notice (captured 2026-08-22) and its privacy policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DataController {
    /// For the EU, the EEA and Switzerland.
    LinkedinIreland,
    /// For the UK and everywhere else.
    LinkedinCorporation,
}

impl DataController {
    /// The company's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::LinkedinIreland => "LinkedIn Ireland Unlimited Company",
            Self::LinkedinCorporation => "LinkedIn Corporation",
        }
    }

    /// The post address, one line each. The notice spells the Dublin one both Plaza and Place.
    #[must_use]
    pub fn post_address(self) -> &'static [&'static str] {
        match self {
            Self::LinkedinIreland => &[
                "c/o Data Protection Officer",
                "LinkedIn Ireland Unlimited Company",
                "Wilton Plaza",
                "Dublin 2",
                "Ireland",
            ],
            Self::LinkedinCorporation => &[
                "c/o Data Protection Officer",
                "LinkedIn Corporation",
                "1000 W Maude Avenue",
                "Sunnyvale, CA",
                "USA",
            ],
        }
    }
}

/// What the law of a place offers someone who does not want their data used for training.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ObjectionRight {
    /// GDPR Art. 21(1).
    Gdpr,
    /// UK GDPR Art. 21(1).
    UkGdpr,
    /// Swiss FADP Art. 30(2)(b): not against the declared wish of the person.
    SwissDeclaredWish,
    /// PIPEDA principle 4.3.8: consent may be withdrawn.
    CanadaWithdrawConsent,
    /// Hong Kong PDPO data protection principle 3: a new purpose needs consent.
    HongKongNewPurpose,
    /// Brazil LGPD Art. 18(2): opposition where the law is breached.
    BrazilOpposition,
    /// No law gives a right to object to this. One can still ask.
    None,
}

/// A right that a person has towards the data controller or an authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Right {
    /// To object to processing, on grounds of one's own situation.
    Object,
    /// To object to direct marketing, without grounds.
    ObjectToMarketing,
    /// To have the processing restricted.
    Restrict,
    /// To declare that one does not want it, and to go to court.
    DeclareWish,
    /// To withdraw consent.
    WithdrawConsent,
    /// To be asked before data serve a new purpose.
    ConsentForNewPurpose,
    /// To oppose processing that breaches the law.
    OpposeBreach,
    /// To get a copy.
    Access,
    /// To have errors put right.
    Correct,
    /// To have data deleted.
    Delete,
    /// To opt out of sale or sharing for advertising.
    OptOutOfSale,
    /// To limit the use of sensitive data.
    LimitSensitive,
    /// To complain to an authority.
    Complain,
}

/// A place that the app knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Region {
    /// `DE`, `DE-HH`, `US-CA`, ...
    pub code: &'static str,
    /// Its rule set.
    pub group: Group,
}

/// A code that is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not the code of a country or of a part of one that the app tells apart")]
pub struct UnknownRegion;

impl Region {
    /// The place of a member who would rather not say: no law is assumed. ISO 3166-1 keeps `ZZ` free for such use.
    pub const NOT_SAID: Self = Self {
        code: "ZZ",
        group: Group::Elsewhere,
    };

    /// Finds a place by its code, in either case, [`Self::NOT_SAID`] among them. `UK` and `EL` are taken for `GB` and `GR`.
    ///
    /// # Errors
    /// [`UnknownRegion`] for any other text.
    pub fn find(code: &str) -> Result<Self, UnknownRegion> {
        if code.eq_ignore_ascii_case(Self::NOT_SAID.code) {
            return Ok(Self::NOT_SAID);
        }
        let code = match code.to_ascii_uppercase().as_str() {
            "UK" => "GB".to_owned(),
            "EL" => "GR".to_owned(),
            other => other.to_owned(),
        };
        let known = COUNTRIES
            .iter()
            .copied()
            .chain(SUBDIVISIONS.iter().map(|(code, _)| *code))
            .find(|known| *known == code)
            .ok_or(UnknownRegion)?;
        Ok(Self {
            code: known,
            group: group_of(known),
        })
    }

    /// Every country, by code.
    pub fn countries() -> impl Iterator<Item = Self> {
        COUNTRIES.iter().map(|code| Self {
            code,
            group: group_of(code),
        })
    }

    /// The parts of a country that the law tells apart, with their own names.
    pub fn subdivisions(country: &str) -> impl Iterator<Item = (Self, &'static str)> {
        SUBDIVISIONS
            .iter()
            .filter(move |(code, _)| code.split_once('-').is_some_and(|(of, _)| of == country))
            .map(|(code, name)| {
                (
                    Self {
                        code,
                        group: group_of(code),
                    },
                    *name,
                )
            })
    }

    /// The country's own code.
    #[must_use]
    pub fn country(&self) -> &'static str {
        self.code
            .split_once('-')
            .map_or(self.code, |(country, _)| country)
    }

    /// Who decides about the data of people who live there.
    #[must_use]
    pub fn controller(&self) -> DataController {
        match self.group {
            Group::Eea | Group::Ch => DataController::LinkedinIreland,
            _ => DataController::LinkedinCorporation,
        }
    }

    /// What the law there offers against training.
    #[must_use]
    pub fn objection_right(&self) -> ObjectionRight {
        match self.group {
            Group::Eea => ObjectionRight::Gdpr,
            Group::Uk => ObjectionRight::UkGdpr,
            Group::Ch => ObjectionRight::SwissDeclaredWish,
            Group::Ca => ObjectionRight::CanadaWithdrawConsent,
            Group::Hk => ObjectionRight::HongKongNewPurpose,
            Group::Br => ObjectionRight::BrazilOpposition,
            Group::UsCa | Group::UsOther | Group::Au | Group::In | Group::Cn | Group::Elsewhere => {
                ObjectionRight::None
            }
        }
    }

    /// The rights that the app speaks of there. Elsewhere none were looked into, so none is claimed.
    #[must_use]
    pub fn rights(&self) -> &'static [Right] {
        use Right::{
            Access, Complain, ConsentForNewPurpose, Correct, DeclareWish, Delete, LimitSensitive, Object,
            ObjectToMarketing, OpposeBreach, OptOutOfSale, Restrict, WithdrawConsent,
        };
        match self.group {
            Group::Eea | Group::Uk => &[
                Object,
                ObjectToMarketing,
                Restrict,
                Access,
                Correct,
                Delete,
                Complain,
            ],
            Group::Ch => &[DeclareWish, Access, Correct, Complain],
            Group::Ca => &[WithdrawConsent, Access, Correct, Complain],
            Group::Hk => &[ConsentForNewPurpose, Access, Correct, Complain],
            Group::Br => &[OpposeBreach, Access, Correct, Complain],
            Group::UsCa => &[Access, Correct, Delete, OptOutOfSale, LimitSensitive, Complain],
            Group::UsOther | Group::Au => &[Complain],
            Group::In | Group::Cn | Group::Elsewhere => &[],
        }
    }

    /// The rule that dates an answer to an objection sent from there.
    #[must_use]
    pub fn answer_rule(&self) -> Rule {
        match (self.group, self.code) {
            (Group::Eea, _) => Rule::Gdpr,
            (Group::Uk, _) => Rule::Uk,
            (Group::Ch, _) => Rule::Switzerland,
            (Group::Ca, "CA-QC") => Rule::Quebec,
            (Group::Ca, _) => Rule::Canada,
            (Group::Br, _) => Rule::Brazil,
            (Group::UsCa, _) => Rule::California,
            (Group::Hk, _) => Rule::HongKong,
            _ => Rule::AskAgain,
        }
    }
}

fn group_of(code: &str) -> Group {
    let country = code.split_once('-').map_or(code, |(country, _)| country);
    match (country, code) {
        _ if EEA.contains(&country) => Group::Eea,
        ("GB", _) => Group::Uk,
        ("CH", _) => Group::Ch,
        ("CA", _) => Group::Ca,
        ("HK", _) => Group::Hk,
        ("BR", _) => Group::Br,
        ("US", "US-CA") => Group::UsCa,
        ("US", _) => Group::UsOther,
        ("AU", _) => Group::Au,
        ("IN", _) => Group::In,
        ("CN", _) => Group::Cn,
        _ => Group::Elsewhere,
    }
}

/// The EEA, with the parts of France and Finland that have codes of their own and where EU law holds.
const EEA: [&str; 37] = [
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT",
    "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO", "AX", "GF", "GP", "MQ",
    "RE", "YT", "MF",
];

/// ISO 3166-1 alpha-2.
#[rustfmt::skip]
const COUNTRIES: [&str; 249] = [
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD",
    "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA",
    "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE",
    "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA",
    "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK",
    "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP",
    "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT",
    "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS",
    "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ",
    "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS",
    "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST",
    "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW",
    "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA",
    "ZM", "ZW",
];

/// ISO 3166-2 parts that matter, with their own names.
#[rustfmt::skip]
const SUBDIVISIONS: [(&str, &str); 70] = [
    ("DE-BW", "Baden-Württemberg"), ("DE-BY", "Bayern"), ("DE-BE", "Berlin"), ("DE-BB", "Brandenburg"),
    ("DE-HB", "Bremen"), ("DE-HH", "Hamburg"), ("DE-HE", "Hessen"), ("DE-MV", "Mecklenburg-Vorpommern"),
    ("DE-NI", "Niedersachsen"), ("DE-NW", "Nordrhein-Westfalen"), ("DE-RP", "Rheinland-Pfalz"),
    ("DE-SL", "Saarland"), ("DE-SN", "Sachsen"), ("DE-ST", "Sachsen-Anhalt"), ("DE-SH", "Schleswig-Holstein"),
    ("DE-TH", "Thüringen"),
    ("CA-QC", "Québec"), ("CA-BC", "British Columbia"), ("CA-AB", "Alberta"),
    ("US-AL", "Alabama"), ("US-AK", "Alaska"), ("US-AZ", "Arizona"), ("US-AR", "Arkansas"), ("US-CA", "California"),
    ("US-CO", "Colorado"), ("US-CT", "Connecticut"), ("US-DE", "Delaware"), ("US-DC", "District of Columbia"),
    ("US-FL", "Florida"), ("US-GA", "Georgia"), ("US-HI", "Hawaii"), ("US-ID", "Idaho"), ("US-IL", "Illinois"),
    ("US-IN", "Indiana"), ("US-IA", "Iowa"), ("US-KS", "Kansas"), ("US-KY", "Kentucky"), ("US-LA", "Louisiana"),
    ("US-ME", "Maine"), ("US-MD", "Maryland"), ("US-MA", "Massachusetts"), ("US-MI", "Michigan"),
    ("US-MN", "Minnesota"), ("US-MS", "Mississippi"), ("US-MO", "Missouri"), ("US-MT", "Montana"),
    ("US-NE", "Nebraska"), ("US-NV", "Nevada"), ("US-NH", "New Hampshire"), ("US-NJ", "New Jersey"),
    ("US-NM", "New Mexico"), ("US-NY", "New York"), ("US-NC", "North Carolina"), ("US-ND", "North Dakota"),
    ("US-OH", "Ohio"), ("US-OK", "Oklahoma"), ("US-OR", "Oregon"), ("US-PA", "Pennsylvania"),
    ("US-RI", "Rhode Island"), ("US-SC", "South Carolina"), ("US-SD", "South Dakota"), ("US-TN", "Tennessee"),
    ("US-TX", "Texas"), ("US-UT", "Utah"), ("US-VT", "Vermont"), ("US-VA", "Virginia"), ("US-WA", "Washington"),
    ("US-WV", "West Virginia"), ("US-WI", "Wisconsin"), ("US-WY", "Wyoming"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_has_the_rules_that_hold_there() {
        use DataController::{LinkedinCorporation as Us, LinkedinIreland as Ireland};
        for (code, group, controller, rule, right) in [
            ("DE", Group::Eea, Ireland, Rule::Gdpr, ObjectionRight::Gdpr),
            ("DE-HH", Group::Eea, Ireland, Rule::Gdpr, ObjectionRight::Gdpr),
            ("NO", Group::Eea, Ireland, Rule::Gdpr, ObjectionRight::Gdpr),
            ("IS", Group::Eea, Ireland, Rule::Gdpr, ObjectionRight::Gdpr),
            ("LI", Group::Eea, Ireland, Rule::Gdpr, ObjectionRight::Gdpr),
            ("RE", Group::Eea, Ireland, Rule::Gdpr, ObjectionRight::Gdpr),
            ("el", Group::Eea, Ireland, Rule::Gdpr, ObjectionRight::Gdpr),
            ("GB", Group::Uk, Us, Rule::Uk, ObjectionRight::UkGdpr),
            ("uk", Group::Uk, Us, Rule::Uk, ObjectionRight::UkGdpr),
            (
                "CH",
                Group::Ch,
                Ireland,
                Rule::Switzerland,
                ObjectionRight::SwissDeclaredWish,
            ),
            (
                "CA",
                Group::Ca,
                Us,
                Rule::Canada,
                ObjectionRight::CanadaWithdrawConsent,
            ),
            (
                "CA-QC",
                Group::Ca,
                Us,
                Rule::Quebec,
                ObjectionRight::CanadaWithdrawConsent,
            ),
            (
                "HK",
                Group::Hk,
                Us,
                Rule::HongKong,
                ObjectionRight::HongKongNewPurpose,
            ),
            (
                "BR",
                Group::Br,
                Us,
                Rule::Brazil,
                ObjectionRight::BrazilOpposition,
            ),
            ("US-CA", Group::UsCa, Us, Rule::California, ObjectionRight::None),
            ("US", Group::UsOther, Us, Rule::AskAgain, ObjectionRight::None),
            ("US-NY", Group::UsOther, Us, Rule::AskAgain, ObjectionRight::None),
            ("AU", Group::Au, Us, Rule::AskAgain, ObjectionRight::None),
            ("IN", Group::In, Us, Rule::AskAgain, ObjectionRight::None),
            ("CN", Group::Cn, Us, Rule::AskAgain, ObjectionRight::None),
            ("JE", Group::Elsewhere, Us, Rule::AskAgain, ObjectionRight::None),
            ("JP", Group::Elsewhere, Us, Rule::AskAgain, ObjectionRight::None),
        ] {
            let region = Region::find(code).unwrap();
            assert_eq!(
                (
                    region.group,
                    region.controller(),
                    region.answer_rule(),
                    region.objection_right()
                ),
                (group, controller, rule, right),
                "{code}"
            );
        }
    }

    #[test]
    fn no_right_to_object_is_claimed_where_there_is_none() {
        for region in Region::countries().chain(Region::subdivisions("US").map(|(region, _)| region)) {
            let claims = region.rights().contains(&Right::Object);
            let has = matches!(
                region.objection_right(),
                ObjectionRight::Gdpr | ObjectionRight::UkGdpr
            );
            assert_eq!(claims, has, "{}", region.code);
        }
    }

    #[test]
    fn the_place_that_is_not_said_is_found_in_either_case() {
        for code in ["ZZ", "zz", "Zz"] {
            assert_eq!(Region::find(code), Ok(Region::NOT_SAID), "{code}");
        }
    }

    #[test]
    fn what_is_no_place_is_refused() {
        for code in ["", "XX", "DE-", "DE-XX", "US-ZZ", "Germany", "D E", "FR-75"] {
            assert_eq!(Region::find(code), Err(UnknownRegion), "{code}");
        }
    }

    #[test]
    fn codes_are_listed_once_and_parts_belong_to_a_country() {
        let mut codes: Vec<_> = COUNTRIES
            .iter()
            .chain(SUBDIVISIONS.iter().map(|(code, _)| code))
            .collect();
        let all = codes.len();
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), all);
        for (code, _) in SUBDIVISIONS {
            assert!(COUNTRIES.contains(&code.split_once('-').unwrap().0), "{code}");
        }
        assert_eq!(Region::subdivisions("DE").count(), 16);
        assert_eq!(Region::subdivisions("US").count(), 51);
    }
}
