//! The real window under a virtual display: few tests, each on a stage of its own.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may end at the line that surprised it"
)]

mod accessibility;
mod attack_site;
mod automation;
mod black_out;
mod content_policy;
mod continuity;
mod drift;
mod file_modes;
mod heard;
mod hostile_page;
mod keychain;
mod kill;
mod main_job;
mod network;
mod own_browser;
mod permission;
mod report_page;
mod stage;
mod steps;
mod upkeep;
mod verify_page;
