//! The real window under a virtual display: few tests, each on a stage of its own, one at a time.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may end at the line that surprised it"
)]

mod stage;
