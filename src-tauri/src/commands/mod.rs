//! The commands, one file a page. Each parses its form and hands it over; nothing is decided here.

pub mod bar;
pub mod check;
pub mod choice;
pub mod following;
pub mod home;
pub mod objection;
pub mod practice;
pub mod records;
pub mod understand;
pub mod upkeep;
