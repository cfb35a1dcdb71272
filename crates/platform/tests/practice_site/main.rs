//! The pretend site over real connections, as a browser meets it: redirects, cookies, and what a reload
//! shows.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // the helpers here serve tests only
#![allow(missing_docs)] // nobody outside this binary sees them

mod browser;
mod pages;
mod scenarios;
