//! Tables for the judge: a page that is right in everything, and what one change makes of it.

mod always;
mod reasons;
mod table;
mod time;

use jiff::civil::{Date, date};

use super::*;
pub(super) use crate::sample::*;
use crate::snapshot::{
    Candidate, Covered, FrameFacts, Heading, HiddenBy, Overlay, OverlayKind, PageSnapshot, Place, Reach,
    ReadyState, SelectOption, StandIn, Visibility,
};

fn today() -> Date {
    date(2026, 11, 22)
}

fn recipe() -> Recipe {
    Recipe::shipped().unwrap()
}

fn judged(looks: &[Look]) -> Reading {
    judge(Ok(looks), &recipe(), &Site::linkedin(), today())
}

/// Judges the page that is right in everything, after one change to both looks.
fn after(change: impl Fn(&mut Look)) -> Reading {
    let mut looks = steady(page(vec![switch(true)]));
    looks.iter_mut().for_each(change);
    judged(&looks)
}
