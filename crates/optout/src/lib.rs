//! What Default Off knows, and what comes next.
//!
//! Here live: reading a page's facts and judging them, the journey of a member, the catalog of facts, regions and
//! their rights, deadlines, exposure windows and letters. Deliberately absent: files, network, environment, clocks,
//! randomness, async, windows. Everything is a value that goes in and a value that comes out.

pub mod authority;
pub mod catalog;
mod change;
pub mod deadline;
pub mod effect;
pub mod exposure;
mod fact;
mod form;
pub mod journey;
pub mod letter;
pub mod moment;
pub mod objection;
pub mod observation;
pub mod place_brief;
pub mod reading;
pub mod recipe;
pub mod region;
pub mod snapshot;
mod state;
pub mod task;
pub mod working_day;
