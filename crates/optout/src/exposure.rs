//! How long the setting may have been on for someone: dated ranges with assumptions and sources, as arithmetic.
//!
//! It says when the switch was on by default, never that data was used. Where sources disagree or only a month is
//! known, both ends are carried along as ranges. Pauses are left out. Deliberately absent: today, which is given,
//! and sentences.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::catalog::{LooseDate, Status};
use crate::region::Group;

/// A day that is known to lie between two days, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Between {
    /// The earliest day that it can be.
    pub earliest: Date,
    /// The latest day that it can be.
    pub latest: Date,
}

impl Between {
    /// A day that is known.
    #[must_use]
    pub fn day(day: Date) -> Self {
        Self {
            earliest: day,
            latest: day,
        }
    }

    pub(crate) fn is_ordered(self) -> bool {
        self.earliest <= self.latest
    }

    fn is_one_day(self) -> bool {
        self.earliest == self.latest
    }

    fn loose(date: &LooseDate) -> Self {
        let (earliest, latest) = date.days();
        Self { earliest, latest }
    }

    /// The same, and no later than another day.
    fn until(self, end: Self) -> Self {
        let latest = self.latest.min(end.latest).max(self.earliest);
        Self { latest, ..self }
    }

    fn later(self, other: Self) -> Self {
        Self {
            earliest: self.earliest.max(other.earliest),
            latest: self.latest.max(other.latest),
        }
    }

    fn sooner(self, other: Self) -> Self {
        Self {
            earliest: self.earliest.min(other.earliest),
            latest: self.latest.min(other.latest),
        }
    }
}

/// A time of training with the switch on by default, in some regions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// Where.
    pub groups: Vec<Group>,
    /// From when.
    pub from: Between,
    /// Until when. Nothing: it goes on.
    #[serde(default)]
    pub to: Option<Between>,
    /// How firm it is.
    pub status: Status,
    /// The facts that say so.
    pub facts: Vec<String>,
}

/// A move from one place to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// The group of the place before.
    pub from: Group,
    /// When, as a day, a month or a year.
    pub on: LooseDate,
}

/// An "off" as the log has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OffKnown {
    /// The day.
    pub on: Date,
    /// Whether it was confirmed after a reload.
    pub confirmed: bool,
    /// Whether it is the member's word alone.
    pub told: bool,
}

/// What the calculation starts from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExposureInput {
    /// The group of the place where the member lives.
    pub group: Group,
    /// The place before, if they moved.
    #[serde(default)]
    pub moved: Option<Moved>,
    /// When they joined.
    #[serde(default)]
    pub joined: Option<LooseDate>,
    /// The day on which the setting was first known to be on.
    #[serde(default)]
    pub seen_on: Option<Date>,
    /// The day on which it was known to be off.
    #[serde(default)]
    pub off: Option<OffKnown>,
    /// The day on which it was known to be on again, after that.
    #[serde(default)]
    pub on_again: Option<Date>,
    /// The day of the calculation.
    pub today: Date,
}

/// Why there is nothing to calculate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ExposureError {
    /// A date lies after today.
    #[error("a date lies in the future")]
    InTheFuture,
    /// Off is dated before the member can have joined.
    #[error("off is dated before the member joined")]
    OffBeforeJoining,
    /// On again is dated before off, or there was no off.
    #[error("on again needs an earlier off")]
    OnAgainWithoutOff,
    /// The setting was seen on before the member can have joined.
    #[error("the setting was seen on before the member joined")]
    SeenBeforeJoining,
    /// The setting was first seen on after it was off, so it was on again: that date is missing.
    #[error("the setting was first seen on after it was off")]
    SeenAfterOff,
}

/// What the result rests on besides sources. The UI words each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Assumption {
    /// The place in the profile was the place lived in.
    ProfileShowsWhereYouLived,
    /// Nobody changed the switch before the first record of it.
    UntouchedBefore,
    /// The switch was on until it was known to be off, though no record shows it on.
    OnUntilOff,
    /// The switch has stayed on since.
    OnUntilToday,
    /// The day of joining is known by the month or the year only.
    JoiningDayNotKnown,
    /// No time of joining was given, so an account from before is taken.
    JoinedBefore,
    /// The day of the move is known by the month or the year only.
    MovingDayNotKnown,
    /// The choice still counted after a later move. Nobody outside knows.
    ChoiceKeptAfterMoving,
    /// Off was seen and not confirmed.
    OffNotConfirmed,
    /// Off is the member's own word.
    OffTold,
}

/// How things stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExposureState {
    /// On by default for a time that is over.
    Ended,
    /// On by default, and nothing shows that it ended.
    GoesOn,
    /// No day on which it was on by default for this member.
    None,
    /// Too little is known of the place.
    NotKnown,
    /// There is no account, so there is no switch and nothing to work out.
    NoAccount,
}

/// A number of days, from the least to the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Days {
    /// At least.
    pub least: i32,
    /// At most.
    pub most: i32,
}

/// One stretch of time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stretch {
    /// Where the member lived.
    pub group: Group,
    /// From when.
    pub from: Between,
    /// Until when; that day does not count.
    pub to: Between,
    /// How long.
    pub days: Days,
    /// How firm the window is.
    pub status: Status,
}

/// The result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exposure {
    /// How things stand.
    pub state: ExposureState,
    /// The stretches with the switch on by default, oldest first.
    pub stretches: Vec<Stretch>,
    /// The pauses between them, left out of the count.
    pub pauses: Vec<Stretch>,
    /// All stretches together.
    pub days: Days,
    /// What it rests on.
    pub assumptions: Vec<Assumption>,
    /// The facts it rests on.
    pub facts: Vec<String>,
    /// Whether sources disagree on a date that plays a part.
    pub sources_disagree: bool,
    /// Whether a place of which too little is known plays a part.
    pub partly_unknown: bool,
    /// Whether the switch was seen on before training began there, as people in Europe could from 18 Sept 2025.
    pub seen_on_before_start: bool,
}

/// Works out when the setting was on by default for a member.
///
/// # Errors
/// [`ExposureError`] where the dates contradict each other.
pub fn exposure(windows: &[Window], input: &ExposureInput) -> Result<Exposure, ExposureError> {
    check(input)?;
    let today = Between::day(input.today);
    let end = input.off.map_or(today, |off| Between::day(off.on));
    // Whoever switched off had joined by then, so a month or a year of joining ends there.
    let joined = input
        .joined
        .as_ref()
        .map_or(Between::day(Date::MIN), |date| Between::loose(date).until(end));
    let mut result = Exposure::empty(ExposureState::None);
    for (group, from, to) in residences(input) {
        let here: Vec<&Window> = windows
            .iter()
            .filter(|window| window.groups.contains(&group))
            .collect();
        let lived = (from.later(joined), to.sooner(end));
        result.partly_unknown |= here.is_empty() && plays_a_part(windows, input, group, lived);
        result.add_windows(group, &here, lived);
        result.add_pauses(group, &here, lived);
        if let Some(again) = input.on_again {
            result.add_windows(group, &here, (from.later(Between::day(again)), to.sooner(today)));
        }
    }
    result.finish(windows, input);
    Ok(result)
}

impl Exposure {
    fn empty(state: ExposureState) -> Self {
        Self {
            state,
            stretches: Vec::new(),
            pauses: Vec::new(),
            days: Days::default(),
            assumptions: Vec::new(),
            facts: Vec::new(),
            sources_disagree: false,
            partly_unknown: false,
            seen_on_before_start: false,
        }
    }

    /// What holds for a person without an account: the setting is an account's, so no window applies. The form to
    /// object is open to them all the same.
    #[must_use]
    pub fn without_account() -> Self {
        Self {
            facts: ["setting-name", "form-visitors"].map(str::to_owned).into(),
            ..Self::empty(ExposureState::NoAccount)
        }
    }
}

fn check(input: &ExposureInput) -> Result<(), ExposureError> {
    let joined = input.joined.as_ref().map(|date| date.days().0);
    let moved = input.moved.as_ref().map(|moved| moved.on.days().0);
    let off = input.off.map(|off| off.on);
    if [joined, moved, off, input.seen_on, input.on_again]
        .into_iter()
        .flatten()
        .any(|day| day > input.today)
    {
        return Err(ExposureError::InTheFuture);
    }
    if let (Some(joined), Some(off)) = (joined, off)
        && off < joined
    {
        return Err(ExposureError::OffBeforeJoining);
    }
    if let (Some(joined), Some(seen)) = (joined, input.seen_on)
        && seen < joined
    {
        return Err(ExposureError::SeenBeforeJoining);
    }
    if let (Some(seen), Some(off), None) = (input.seen_on, off, input.on_again)
        && seen > off
    {
        return Err(ExposureError::SeenAfterOff);
    }
    match (input.on_again, off) {
        (Some(again), Some(off)) if again >= off => Ok(()),
        (Some(_), _) => Err(ExposureError::OnAgainWithoutOff),
        (None, _) => Ok(()),
    }
}

/// Where the member lived, with the first day there and the first day no longer there.
fn residences(input: &ExposureInput) -> Vec<(Group, Between, Between)> {
    let (start, end) = (Between::day(Date::MIN), Between::day(Date::MAX));
    match &input.moved {
        Some(moved) if moved.from != input.group => {
            let on = Between::loose(&moved.on).until(Between::day(input.today));
            vec![(moved.from, start, on), (input.group, on, end)]
        }
        _ => vec![(input.group, start, end)],
    }
}

/// Whether a place of which too little is known matters: people live there now, or lived there as members when the
/// switch was on somewhere.
fn plays_a_part(windows: &[Window], input: &ExposureInput, group: Group, lived: (Between, Between)) -> bool {
    let first = windows.iter().map(|window| window.from.earliest).min();
    let first = first.unwrap_or(Date::MIN).max(lived.0.earliest);
    group == input.group || first < lived.1.latest
}

fn days(from: Between, to: Between) -> Days {
    let count = |from: Date, to: Date| (to - from).get_days().max(0);
    Days {
        least: count(from.latest, to.earliest),
        most: count(from.earliest, to.latest),
    }
}

impl Exposure {
    fn add_windows(&mut self, group: Group, windows: &[&Window], (lived_from, lived_to): (Between, Between)) {
        for window in windows {
            let from = window.from.later(lived_from);
            let to = window.to.map_or(lived_to, |to| to.sooner(lived_to));
            let days = days(from, to);
            if days.most == 0 {
                continue;
            }
            self.sources_disagree |= (!window.from.is_one_day() && lived_from.earliest < window.from.latest)
                || window
                    .to
                    .is_some_and(|end| !end.is_one_day() && lived_to.latest > end.earliest);
            self.days.least += days.least;
            self.days.most += days.most;
            self.stretches.push(Stretch {
                group,
                from,
                to,
                days,
                status: window.status,
            });
            self.name_facts(&window.facts);
        }
    }

    fn add_pauses(&mut self, group: Group, windows: &[&Window], (lived_from, lived_to): (Between, Between)) {
        for pair in windows.windows(2) {
            let [before, after] = pair else { continue };
            let Some(stopped) = before.to else { continue };
            let from = stopped.later(lived_from);
            let to = after.from.sooner(lived_to);
            let days = days(from, to);
            if days.most > 0 {
                self.pauses.push(Stretch {
                    group,
                    from,
                    to,
                    days,
                    status: before.status,
                });
                self.name_facts(&before.facts);
            }
        }
    }

    fn name_facts(&mut self, facts: &[String]) {
        for fact in facts {
            if !self.facts.contains(fact) {
                self.facts.push(fact.clone());
            }
        }
    }

    fn finish(&mut self, windows: &[Window], input: &ExposureInput) {
        self.stretches
            .sort_by_key(|stretch| (stretch.from.earliest, stretch.from.latest));
        self.pauses
            .sort_by_key(|pause| (pause.from.earliest, pause.from.latest));
        let is_on = (input.off.is_none() || input.on_again.is_some())
            && self
                .stretches
                .iter()
                .any(|stretch| stretch.group == input.group && stretch.to.latest == input.today);
        self.state = if self.stretches.is_empty() {
            if self.partly_unknown {
                ExposureState::NotKnown
            } else {
                ExposureState::None
            }
        } else if is_on {
            ExposureState::GoesOn
        } else {
            ExposureState::Ended
        };
        let start = windows
            .iter()
            .filter(|window| window.groups.contains(&input.group))
            .map(|window| window.from.earliest)
            .min();
        self.seen_on_before_start =
            input.moved.is_none() && input.seen_on.zip(start).is_some_and(|(seen, start)| seen < start);
        if !self.stretches.is_empty() {
            self.assumptions = assumptions(input, is_on);
            if input.off.is_some() {
                self.name_facts(&["off-does-future".to_owned(), "off-not-earlier-posts".to_owned()]);
            }
        }
    }
}

fn assumptions(input: &ExposureInput, is_on: bool) -> Vec<Assumption> {
    let loose = |date: &LooseDate| date.days().0 != date.days().1;
    let off = input.off;
    let all = [
        (true, Assumption::ProfileShowsWhereYouLived),
        (true, Assumption::UntouchedBefore),
        (off.is_some() && input.seen_on.is_none(), Assumption::OnUntilOff),
        (is_on, Assumption::OnUntilToday),
        (
            input.joined.as_ref().is_some_and(loose),
            Assumption::JoiningDayNotKnown,
        ),
        (input.joined.is_none(), Assumption::JoinedBefore),
        (
            input.moved.as_ref().is_some_and(|moved| loose(&moved.on)),
            Assumption::MovingDayNotKnown,
        ),
        (
            input
                .moved
                .as_ref()
                .zip(off)
                .is_some_and(|(moved, off)| moved.from != input.group && moved.on.days().1 > off.on)
                && input.on_again.is_none(),
            Assumption::ChoiceKeptAfterMoving,
        ),
        (
            off.is_some_and(|off| !off.confirmed && !off.told),
            Assumption::OffNotConfirmed,
        ),
        (off.is_some_and(|off| off.told), Assumption::OffTold),
    ];
    all.into_iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, assumption)| assumption)
        .collect()
}
