//! Seeded mutations of what was seen, against an oracle that knows the truth by construction: never a wrong on or
//! off, and "cannot tell" is the price, per kind of mutation.
//!
//! For tests and for `cargo xtask bench mutations`. Deliberately absent: pages in an engine; the command makes those.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::{
    reading::{Judge, Outcome, Site},
    recipe::Recipe,
    sample::{button, look, page, switch},
    snapshot::{Candidate, Look},
};

mod kinds;

use kinds::{KINDS, LAST, facet};

/// What came of the cases that begin with one kind of mutation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many there were.
    pub cases: usize,
    /// How many were read wrongly.
    pub wrong: usize,
    /// In how many the truth could still be seen.
    pub tellable: usize,
    /// How many of these got no answer: the price.
    pub untold: usize,
    /// Of the tellable ones with this mutation alone, how many got no answer.
    pub untold_alone: usize,
}

/// What came of a run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Run {
    /// By kind of the first mutation of a case.
    pub kinds: BTreeMap<&'static str, Tally>,
    /// The first cases that were read wrongly, told for a person.
    pub wrong: Vec<String>,
}

/// Judges so many mutated scenes. The same seed gives the same run on every machine.
#[must_use]
pub fn run(cases: usize, seed: u64, recipe: &Recipe, today: Date) -> Run {
    let (judge, site) = (Judge::new(recipe), Site::linkedin());
    // Zero is the one state from which the generator never moves.
    let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut run = Run::default();
    for case in 0..cases {
        let mut scene = Scene::new(&mut dice);
        let applied = scene.mutate(case, &mut dice);
        let reading = judge.judge(&scene.looks, &site, today);
        let right = scene.right();
        let Some(first) = applied.first() else { continue };
        let tally = run.kinds.entry(first).or_default();
        tally.cases += 1;
        if reading.is_answer() && Some(reading.outcome) != right {
            tally.wrong += 1;
            if run.wrong.len() < 20 {
                run.wrong.push(format!("case {case}, {applied:?}: {reading:?}"));
            }
        }
        if right.is_some() {
            let untold = usize::from(!reading.is_answer());
            tally.tellable += 1;
            tally.untold += untold;
            tally.untold_alone += if applied.len() == 1 { untold } else { 0 };
        }
    }
    run
}

/// A small generator (xorshift64*), so that a seed gives the same pages on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let rolled = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(rolled).unwrap_or(0) % most
    }

    fn coin(&mut self) -> bool {
        self.below(2) == 0
    }

    fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// What one mutation does to the truth that may be told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Effect {
    /// The truth can still be seen.
    Visible,
    /// No answer may be given any more.
    Gone,
}

struct Scene {
    looks: Vec<Look>,
    truth: bool,
    /// Whether the label still says, in words known to the recipe, that this is the setting's switch.
    named: bool,
    /// Whether the label says something else, or the opposite.
    misnamed: bool,
    /// Whether the only switch of the scene may be chosen although nothing names it.
    alone: bool,
    answerable: bool,
}

impl Scene {
    fn new(dice: &mut Dice) -> Self {
        let truth = dice.coin();
        let own = build(truth, dice.below(5));
        let looks = (0..10).map(|n| look(n * 300, page(vec![own.clone()]))).collect();
        Self {
            looks,
            truth,
            named: true,
            misnamed: false,
            alone: true,
            answerable: true,
        }
    }

    fn own(&self) -> Candidate {
        let last = self.looks.last();
        let own = last.and_then(|look| look.page.candidates.first()).cloned();
        own.unwrap_or_else(|| switch(self.truth))
    }

    /// Applies one to three kinds, the first by the case's number; gives their names.
    fn mutate(&mut self, case: usize, dice: &mut Dice) -> Vec<&'static str> {
        let mut applied: Vec<&str> = Vec::new();
        for step in 0..=dice.below(3) {
            let (kind, mutate) = if step == 0 {
                KINDS[case % KINDS.len()]
            } else {
                *dice.pick(KINDS)
            };
            // Two kinds of one facet would undo each other, and with that what the oracle knows.
            if applied.iter().any(|before| facet(before) == facet(kind)) {
                continue;
            }
            if mutate(self, dice) == Effect::Gone {
                self.answerable = false;
            }
            applied.push(kind);
            if LAST.contains(&kind) {
                break;
            }
        }
        applied
    }

    /// The answers that would be right.
    fn right(&self) -> Option<Outcome> {
        let shown = self.answerable && !self.misnamed && (self.alone || self.named);
        shown.then_some(if self.truth { Outcome::On } else { Outcome::Off })
    }
}

/// The builds of a switch that a recipe knows, but for those whose labels are their state.
fn build(on: bool, which: usize) -> Candidate {
    let said = on.to_string();
    match which {
        0 => switch(on),
        1 => Candidate {
            aria_checked: Some(said),
            ..switch(on)
        },
        2 => Candidate {
            role: String::new(),
            ..switch(on)
        },
        3 => Candidate {
            role: "switch".into(),
            aria_pressed: None,
            aria_checked: Some(said),
            ..button("")
        },
        _ => button(&said),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn short_run(cases: usize, seed: u64) -> Run {
        run(cases, seed, &Recipe::shipped().unwrap(), date(2026, 11, 22))
    }

    #[test]
    fn no_mutation_of_what_was_seen_leads_to_a_wrong_answer() {
        let run = short_run(2_000, 1);
        assert_eq!(run.wrong, Vec::<String>::new());
        assert_eq!(run.kinds.len(), KINDS.len());
        for (kind, tally) in &run.kinds {
            assert_eq!(
                tally.untold_alone, 0,
                "{kind}: the truth can be seen and is not told"
            );
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_run_and_another_seed_another() {
        assert_eq!(short_run(300, 7), short_run(300, 7));
        assert_ne!(short_run(300, 7), short_run(300, 8));
    }

    #[test]
    fn an_oracle_that_is_told_the_opposite_finds_every_answer_wrong() {
        let mut dice = Dice(3);
        let mut scene = Scene::new(&mut dice);
        let recipe = Recipe::shipped().unwrap();
        let reading = Judge::new(&recipe).judge(&scene.looks, &Site::linkedin(), date(2026, 11, 22));
        assert_eq!(Some(reading.outcome), scene.right());
        scene.truth = !scene.truth;
        assert_ne!(Some(reading.outcome), scene.right());
    }
}
