//! What the evidence room promises, seen from outside.
#![cfg(unix)] // modes, kill and the stock tools are those of Unix
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)] // a test may fail loudly; helpers are not seen as tests

mod agreement;
mod bundle;
mod checks;
mod command;
mod crash;
mod disk_model;
mod faults;
mod hostile;
mod hostile_vectors;
mod keys;
mod log;
mod long_log;
mod plain_bags;
mod redaction;
mod rollback;
mod save;
mod stock;
mod stock_table;
mod support;
mod tamper;
mod third_party;
mod timestamp;
mod timestamp_chain;
mod vectors;
mod vectors_partial;
