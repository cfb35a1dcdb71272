//! The rules of the house as tests: one file a subject. Every failure lists each place at fault.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may end at the line that surprised it"
)]

mod commands;
mod configuration;
mod imports;
mod layout;
mod modules;
mod packages;
mod parity;
mod source;
mod words;
