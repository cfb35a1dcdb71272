//! How long the setting may have been on for someone: dated ranges with assumptions and sources, as arithmetic.
//!
//! It says when the switch was on by default, never that data was used. Where sources disagree or only a month is
//! known, both ends are carried along as ranges. Pauses are left out. Deliberately absent: today, which is given,
//! and sentences.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::catalog::{LooseDate, Status};
use crate::region::{Group, Region};

mod lived;

use lived::{Lived, as_happened, days, in_group, moving, overlap, residences, sight, times_on, total};

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
    /// The setting was first seen on after it was off and before it was on again: a date is missing or wrong.
    #[error("the setting was first seen on after it was off and before any day on which it was on again")]
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
    /// All stretches together. Not their sum where one uncertain day ends one and begins another.
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
    let times = times_on(input);
    let mut result = Exposure::empty(ExposureState::None);
    let places = residences(input, moving(input));
    let sight = sight(input, &places);
    for lived in places {
        let here: Vec<&Window> = in_group(windows, lived.group).collect();
        let member = lived.during(times[0]);
        result.partly_unknown |= here.is_empty() && plays_a_part(windows, input, &member);
        for time in &times {
            result.add_windows(&here, sight, lived, *time);
        }
        result.add_pauses(&here, &member);
    }
    result.days = total(windows, input, &times);
    result.finish(windows, input);
    Ok(result)
}

/// The windows that can be taken for places of which one may not be said. The dates differ by place, so those of
/// "elsewhere" stand for no place that is not said.
#[must_use]
pub fn windows_for(windows: &[Window], places: &[Region]) -> Vec<Window> {
    let mut windows = windows.to_vec();
    if places.contains(&Region::NOT_SAID) {
        for window in &mut windows {
            window.groups.retain(|group| *group != Region::NOT_SAID.group);
        }
    }
    windows
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
    if let (Some(seen), Some(off)) = (input.seen_on, off)
        && seen > off
        && input.on_again.is_none_or(|again| seen < again)
    {
        return Err(ExposureError::SeenAfterOff);
    }
    match (input.on_again, off) {
        (Some(again), Some(off)) if again >= off => Ok(()),
        (Some(_), _) => Err(ExposureError::OnAgainWithoutOff),
        (None, _) => Ok(()),
    }
}

/// Whether a place of which too little is known matters: people live there now, or lived there as members when the
/// switch was on somewhere.
fn plays_a_part(windows: &[Window], input: &ExposureInput, lived: &Lived) -> bool {
    let first = windows.iter().map(|window| window.from.earliest).min();
    let first = first.unwrap_or(Date::MIN).max(lived.from.earliest);
    lived.group == input.group || first < lived.to.latest
}

impl Exposure {
    fn add_windows(
        &mut self,
        windows: &[&Window],
        sight: Option<(Date, Group)>,
        lived: Lived,
        time: (Between, Between),
    ) {
        let member = lived.during(time);
        for window in windows {
            let (from, to) = overlap(window, sight, lived, time);
            let days = days(from, to);
            if days.most == 0 {
                continue;
            }
            self.sources_disagree |= (!window.from.is_one_day()
                && member.from.earliest < window.from.latest
                && !from.is_one_day())
                || window
                    .to
                    .is_some_and(|end| !end.is_one_day() && member.to.latest > end.earliest);
            let (from, to) = as_happened(from, to);
            self.stretches.push(Stretch {
                group: lived.group,
                from,
                to,
                days,
                status: window.status,
            });
            self.name_facts(&window.facts);
        }
    }

    fn add_pauses(&mut self, windows: &[&Window], lived: &Lived) {
        for pair in windows.windows(2) {
            let [before, after] = pair else { continue };
            let Some(stopped) = before.to else { continue };
            let from = stopped.later(lived.from);
            let to = after.from.sooner(lived.to);
            let days = days(from, to);
            if days.most > 0 {
                let (from, to) = as_happened(from, to);
                self.pauses.push(Stretch {
                    group: lived.group,
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
        let not_off = input.off.is_none() || input.on_again.is_some();
        let is_on = not_off
            && self
                .stretches
                .iter()
                .any(|stretch| stretch.group == input.group && stretch.to.latest == input.today);
        // Nothing shows that it ended for someone who moved to a place of which too little is known.
        let unknown_here = not_off && in_group(windows, input.group).next().is_none();
        self.state = match (self.stretches.is_empty(), is_on) {
            (true, _) if self.partly_unknown => ExposureState::NotKnown,
            (true, _) => ExposureState::None,
            (false, true) => ExposureState::GoesOn,
            (false, false) if unknown_here => ExposureState::NotKnown,
            (false, false) => ExposureState::Ended,
        };
        self.seen_on_before_start = input
            .seen_on
            .is_some_and(|seen| before_start(windows, input, seen));
        if !self.stretches.is_empty() {
            self.assumptions = assumptions(input, is_on);
            if input.off.is_some() {
                self.name_facts(&["off-does-future".to_owned(), "off-not-earlier-posts".to_owned()]);
            }
        }
    }
}

/// Whether a day lies before the first beginning in every place where the member can have lived then.
fn before_start(windows: &[Window], input: &ExposureInput, day: Date) -> bool {
    residences(input, moving(input))
        .iter()
        .filter(|lived| lived.perhaps_on(day))
        .all(|lived| {
            in_group(windows, lived.group)
                .map(|window| window.from.earliest)
                .min()
                .is_some_and(|start| day < start)
        })
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
