//! Time: when to look again, when enough was seen, and whether a row of looks holds together.
//!
//! Deliberately absent: clocks. Every time comes in with the looks.

use super::{Note, Outcome, Reading, Reason, Scheme, Site, address::Address, page, wording::Words};
use crate::{
    recipe::Recipe,
    snapshot::{Look, ReadyState},
};

/// Steps between looks, in milliseconds. They are uneven, so that a switch that flaps at an even pace cannot
/// show the same face to all of them: found by search, for every pace from 40 to 400 ms and every beginning.
const STEPS_MS: [u32; 8] = [160, 71, 123, 46, 155, 60, 54, 87];

/// Looks that the last row must have before looking ends early.
const LEAST_LOOKS: usize = 8;

/// Longest step, in milliseconds, between looks that are to show that nothing changes any more.
const LONGEST_STEP_MS: u32 = 600;

/// Whether to look again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wait {
    /// Look again after so many milliseconds.
    Again {
        /// Milliseconds from now.
        after_ms: u32,
    },
    /// Judge what there is.
    Enough,
}

/// Says whether the looks so far are enough to judge, or when to look again. `elapsed_ms` is the time since the
/// reading began, by the same clock as [`Look::at_ms`].
///
/// A page that came to rest some time ago is judged after about 0.8 s; a young one is watched until its stored
/// state must have arrived; a page without a control is given until `wait_ms`.
#[must_use]
pub fn settled(looks: &[Look], elapsed_ms: u32, recipe: &Recipe) -> Wait {
    let timing = &recipe.timing;
    if elapsed_ms >= timing.wait_ms {
        return Wait::Enough;
    }
    let Some(last) = looks.last() else {
        return Wait::Again { after_ms: 0 };
    };
    let step_ms = STEPS_MS
        .get((looks.len() - 1) % STEPS_MS.len())
        .copied()
        .unwrap_or(100);
    // Nothing can be decided yet on a young page, so it is looked at less often.
    let slowly = age_ms(last).saturating_add(timing.gap_ms + 2 * step_ms) < timing.min_age_ms;
    let again = Wait::Again {
        after_ms: if slowly { 2 * step_ms } else { step_ms },
    };
    let Some(site) = site_of(last, recipe) else {
        return again;
    };
    let words = Words::of(recipe);
    let reading = page::read(last, recipe, &words, &site);
    let is_last = |one: &Look| is_same(one, &page::read(one, recipe, &words, &site), last, &reading);
    let Some(run) = Run::ending(looks, is_last) else {
        return again;
    };
    // Two looks are what the judge asks for; between them it is cheap to look a few times more.
    if !run.is_steady(recipe) || run.looks < LEAST_LOOKS {
        return again;
    }
    if reading.reason == Some(Reason::HttpStatus) {
        return Wait::Enough;
    }
    if !is_loaded(last) || age_ms(last) < timing.min_age_ms {
        return again;
    }
    let may_still_come = matches!(
        reading.reason,
        Some(
            Reason::NoControl
                | Reason::EmptyPage
                | Reason::ErrorPage
                | Reason::Hidden
                | Reason::StillLoading
                | Reason::UnknownControl
                | Reason::NestedFrame
                | Reason::ClosedShadow
                | Reason::ReadersDisagree
                | Reason::Indeterminate
        )
    );
    if may_still_come && age_ms(last) < timing.wait_ms {
        again
    } else {
        Wait::Enough
    }
}

/// Leaves out looks that say the same as both their neighbours. Judging what remains gives the same reading.
#[must_use]
pub fn condense(looks: Vec<Look>, recipe: &Recipe, site: &Site) -> Vec<Look> {
    let readings = read_each(&looks, recipe, &Words::of(recipe), site);
    let same = |a: usize, b: usize| match (looks.get(a), readings.get(a), looks.get(b), readings.get(b)) {
        (Some(look_a), Some(a), Some(look_b), Some(b)) => is_same(look_a, a, look_b, b),
        _ => false,
    };
    let keep: Vec<bool> = (0..looks.len())
        .map(|at| at == 0 || !same(at - 1, at) || !same(at, at + 1))
        .collect();
    // After a change the judge asks how dense the last row is, so that row stays whole.
    let last_row = (1..looks.len())
        .rev()
        .find(|at| !same(at - 1, *at))
        .unwrap_or(looks.len());
    let keep: Vec<bool> = keep
        .into_iter()
        .enumerate()
        .map(|(at, keep)| keep || at >= last_row)
        .collect();
    looks
        .into_iter()
        .zip(keep)
        .filter_map(|(look, keep)| keep.then_some(look))
        .collect()
}

/// Reads each look by itself.
pub(super) fn read_each(looks: &[Look], recipe: &Recipe, words: &Words, site: &Site) -> Vec<Reading> {
    looks
        .iter()
        .map(|look| page::read(look, recipe, words, site))
        .collect()
}

/// Makes one reading of a row of looks and what each says by itself; `None` where there are no looks.
pub(super) fn hold_together(looks: &[Look], readings: &[Reading], recipe: &Recipe) -> Option<Reading> {
    let (last, found) = looks.last().zip(readings.last())?;
    let row = looks
        .iter()
        .zip(readings)
        .rev()
        .take_while(|(look, one)| is_same(look, one, last, found));
    let run = Run::of_length(looks, row.count())?;
    let mut reading = found.clone();
    let doubt = |reason| Some(Reading::without_control(recipe, Outcome::CannotTell, reason));
    let timing = &recipe.timing;
    if looks.windows(2).any(|pair| pair[1].at_ms < pair[0].at_ms) {
        return doubt(Reason::StillChanging);
    }
    let answers: Vec<Outcome> = readings
        .iter()
        .filter(|one| one.is_answer())
        .map(|one| one.outcome)
        .collect();
    let flips = answers.windows(2).filter(|pair| pair[0] != pair[1]).count();
    let changes = looks
        .windows(2)
        .zip(readings.windows(2))
        .filter(|(l, r)| !is_same(&l[0], &r[0], &l[1], &r[1]))
        .count();
    if flips >= 2 || changes >= 6 {
        return doubt(Reason::StillChanging);
    }
    if !reading.is_answer() {
        // An answer was there a moment ago: what replaced it has to last as well.
        let lost_answer = !answers.is_empty() && run.span_ms < timing.gap_ms;
        return if lost_answer {
            doubt(Reason::StillChanging)
        } else {
            Some(reading)
        };
    }
    if run.changed && !run.is_steady(recipe) {
        return doubt(Reason::StillChanging);
    }
    if run.span_ms < timing.gap_ms {
        return doubt(Reason::TooSoon);
    }
    if !is_loaded(last) {
        return doubt(Reason::StillLoading);
    }
    if age_ms(last) < timing.min_age_ms {
        return doubt(Reason::TooSoon);
    }
    if run.changed {
        reading.notes.push(Note::ChangedBefore);
    }
    Some(reading)
}

/// The last row of looks that all say the same.
struct Run {
    span_ms: u32,
    looks: usize,
    /// How long the row has been without a step longer than [`LONGEST_STEP_MS`], counted from its end.
    dense_span_ms: u32,
    /// Whether something else was seen before.
    changed: bool,
}

impl Run {
    /// The row at the end of `looks` for which `is_last` holds.
    fn ending(looks: &[Look], is_last: impl Fn(&Look) -> bool) -> Option<Self> {
        let length = looks.iter().rev().take_while(|look| is_last(look)).count();
        Self::of_length(looks, length)
    }

    fn of_length(looks: &[Look], length: usize) -> Option<Self> {
        let row = looks.get(looks.len().checked_sub(length)?..)?;
        let span_ms = row.last()?.at_ms.saturating_sub(row.first()?.at_ms);
        let steps = row
            .windows(2)
            .rev()
            .map(|pair| pair[1].at_ms.saturating_sub(pair[0].at_ms));
        let dense_span_ms = steps.take_while(|step| *step <= LONGEST_STEP_MS).sum();
        Some(Self {
            span_ms,
            looks: length,
            dense_span_ms,
            changed: length < looks.len(),
        })
    }

    /// Whether the row is long enough; and, once a change was seen, dense enough to show that there is no other.
    fn is_steady(&self, recipe: &Recipe) -> bool {
        let timing = &recipe.timing;
        if self.changed {
            self.dense_span_ms >= timing.stable_after_change_ms
        } else {
            self.span_ms >= timing.gap_ms
        }
    }
}

/// Whether two looks say the same in all that matters.
fn is_same(look_a: &Look, a: &Reading, look_b: &Look, b: &Reading) -> bool {
    let document = |look: &Look| look.engine.address.split('#').next().map(str::to_owned);
    a == b && look_a.engine.status == look_b.engine.status && document(look_a) == document(look_b)
}

fn is_loaded(look: &Look) -> bool {
    !look.engine.loading && look.page.ready == ReadyState::Complete
}

/// How long the page has been what it is.
fn age_ms(look: &Look) -> u32 {
    look.engine.age_ms.unwrap_or(u32::MAX).min(look.page.age_ms)
}

/// The site that a look is on, as far as the recipe could mean it.
fn site_of(look: &Look, recipe: &Recipe) -> Option<Site> {
    let address = Address::parse(&look.engine.address)?;
    if recipe.hosts.contains(&address.host) {
        return Some(Site {
            scheme: Scheme::Https,
            host: address.host,
            port: 443,
        });
    }
    Some(Site {
        scheme: address.scheme,
        host: address.host,
        port: address.port,
    })
}
