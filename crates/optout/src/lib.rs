//! What Default Off knows, and what comes next.
//!
//! Here live: reading a page's facts and judging them, the journey of a member, the catalog of facts, regions and
//! their rights, deadlines, exposure windows and letters. Deliberately absent: files, network, environment, clocks,
//! randomness, async, windows. Everything is a value that goes in and a value that comes out.

mod answer;
pub mod authority;
pub mod calendar_file;
pub mod case_file;
pub mod catalog;
mod change;
pub mod complaint;
pub mod correspondence;
pub mod data_export;
pub mod deadline;
pub mod effect;
pub mod exposure;
mod fact;
pub mod follow_up;
mod form;
pub mod journey;
pub mod key_state;
pub mod letter;
pub mod look_again;
pub mod moment;
#[cfg(any(test, feature = "mutation"))]
pub mod mutation;
pub mod objection;
pub mod observation;
pub mod picture_source;
pub mod place_brief;
pub mod public_holiday;
pub mod reading;
pub mod recipe;
pub mod region;
pub mod reminder;
#[cfg(any(test, feature = "mutation"))]
mod sample;
pub mod sign_in;
pub mod snapshot;
mod state;
pub mod statement;
pub mod task;
pub mod working_day;
