//! The real window under a virtual display: few tests, each on a stage of its own.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may end at the line that surprised it"
)]

mod attack_site;
mod automation;
mod content_policy;
mod file_modes;
mod hostile_page;
mod keychain;
mod kill;
mod main_job;
mod network;
mod own_browser;
mod permission;
mod stage;
mod steps;
