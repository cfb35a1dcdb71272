//! Where the member lived and when, which part of a window falls into that time, and how many days that makes.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Between, Days, ExposureInput, Window};
use crate::region::Group;

/// A time in a place: the first day there and the first day no longer there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lived {
    pub(super) group: Group,
    pub(super) from: Between,
    pub(super) to: Between,
}

impl Lived {
    pub(super) fn during(self, (from, to): (Between, Between)) -> Self {
        Self {
            from: self.from.later(from),
            to: self.to.sooner(to),
            ..self
        }
    }

    fn surely_on(self, day: Date) -> bool {
        self.from.latest <= day && day < self.to.earliest
    }

    pub(super) fn perhaps_on(self, day: Date) -> bool {
        self.from.earliest <= day && day < self.to.latest
    }
}

/// The day of the move, if it was one to other rules.
pub(super) fn moving(input: &ExposureInput) -> Option<Between> {
    input
        .moved
        .as_ref()
        .filter(|moved| moved.from != input.group)
        .map(|moved| Between::loose(&moved.on).until(Between::day(input.today)))
}

/// Where the member lived.
pub(super) fn residences(input: &ExposureInput, moving: Option<Between>) -> Vec<Lived> {
    let (start, end) = (Between::day(Date::MIN), Between::day(Date::MAX));
    let lived = |group, from, to| Lived { group, from, to };
    match (&input.moved, moving) {
        (Some(moved), Some(on)) => vec![lived(moved.from, start, on), lived(input.group, on, end)],
        _ => vec![lived(input.group, start, end)],
    }
}

/// The times of membership in which the switch was not off: from joining to off, and from on again to today.
pub(super) fn times_on(input: &ExposureInput) -> Vec<(Between, Between)> {
    let today = Between::day(input.today);
    let end = input.off.map_or(today, |off| Between::day(off.on));
    // Whoever saw the switch or switched it off had joined by then, so a month or a year of joining ends there.
    let known = input.seen_on.map_or(end, |seen| end.sooner(Between::day(seen)));
    let joined = input
        .joined
        .as_ref()
        .map_or(Between::day(Date::MIN), |date| Between::loose(date).until(known));
    let again = input.on_again.map(|again| (Between::day(again), today));
    [(joined, end)].into_iter().chain(again).collect()
}

/// The least and the most days over every day on which the move can have been: one day ends the time in one place and
/// begins it in the other, so the two times cannot be added up each for itself.
pub(super) fn total(windows: &[Window], input: &ExposureInput, times: &[(Between, Between)]) -> Days {
    let Some(moving) = moving(input) else {
        return total_with(windows, input, times, None);
    };
    let mut each = moving
        .earliest
        .series(1.day())
        .take_while(|day| *day <= moving.latest)
        .map(|day| total_with(windows, input, times, Some(Between::day(day))));
    let first = each.next().unwrap_or_default();
    each.fold(first, |all, one| Days {
        least: all.least.min(one.least),
        most: all.most.max(one.most),
    })
}

fn total_with(
    windows: &[Window],
    input: &ExposureInput,
    times: &[(Between, Between)],
    moving: Option<Between>,
) -> Days {
    let mut sum = Days::default();
    let places = residences(input, moving);
    let sight = sight(input, &places);
    for lived in places {
        for window in in_group(windows, lived.group) {
            for time in times {
                let (from, to) = overlap(window, sight, lived, *time);
                let days = days(from, to);
                sum.least += days.least;
                sum.most += days.most;
            }
        }
    }
    sum
}

pub(super) fn in_group(windows: &[Window], group: Group) -> impl Iterator<Item = &Window> {
    windows
        .iter()
        .filter(move |window| window.groups.contains(&group))
}

/// The day on which the switch was seen on, and where, if only one place can be meant.
pub(super) fn sight(input: &ExposureInput, places: &[Lived]) -> Option<(Date, Group)> {
    let seen = input.seen_on?;
    let place = places.iter().find(|lived| lived.surely_on(seen))?;
    Some((seen, place.group))
}

/// The part of a window in which the member lived there with the switch on. Where it was seen on, it had begun by then;
/// a sight from before any training there says nothing of its beginning.
pub(super) fn overlap(
    window: &Window,
    sight: Option<(Date, Group)>,
    lived: Lived,
    time: (Between, Between),
) -> (Between, Between) {
    let begun = sight
        .filter(|(seen, group)| window.groups.contains(group) && window.from.earliest <= *seen)
        .map_or(window.from, |(seen, _)| window.from.until(Between::day(seen)));
    let lived = lived.during(time);
    let to = window.to.map_or(lived.to, |to| to.sooner(lived.to));
    (begun.later(lived.from), to)
}

/// The same ends for a time that did happen: it ends no earlier than it can begin, and begins no later than it can end.
pub(super) fn as_happened(from: Between, to: Between) -> (Between, Between) {
    (from.until(to), to.later(Between::day(from.earliest)))
}

pub(super) fn days(from: Between, to: Between) -> Days {
    let count = |from: Date, to: Date| (to - from).get_days().max(0);
    Days {
        least: count(from.latest, to.earliest),
        most: count(from.earliest, to.latest),
    }
}
