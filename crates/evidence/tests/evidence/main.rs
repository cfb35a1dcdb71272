//! What the evidence room promises, seen from outside.
#![cfg(unix)] // modes, kill and the stock tools are those of Unix
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)] // a test may fail loudly; helpers are not seen as tests

mod bundle;
mod command;
mod crash;
mod hostile;
mod log;
mod stock;
mod support;
mod tamper;
mod vectors;
