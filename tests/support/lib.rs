//! What the tests of the whole share: a stage of its own, the built programs, hands for our windows and
//! for the site's window, eyes for the screen, and the tour.
//!
//! Absent on purpose: expectations. A test says what must be true; this only brings it about. Nothing here
//! waits for a length of time: every wait is for a condition, with a deadline.

pub mod country_tour;
pub mod engine;
pub mod kills;
pub mod programs;
pub mod saved_record;
pub mod screen;
pub mod sight;
pub mod site;
pub mod stage;
pub mod syscalls;
pub mod tour;
pub mod wait;
pub mod window;
