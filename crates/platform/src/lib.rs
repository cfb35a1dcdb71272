//! Hands and ears: everything through which the app touches the machine and the network, and a fake beside
//! each where tests need one (feature `fakes`).
//!
//! Deliberately absent: tauri, decisions about what comes next, and sentences for people. The pages of the
//! practice site are content of a pretend site, like any page on the web.

pub mod autostart;
pub mod clock;
pub mod engine_processes;
pub mod files;
pub mod foreign_archive;
pub mod http;
pub mod keychain;
pub mod mail;
pub mod notification;
pub mod passphrase_lock;
pub mod picture;
pub mod practice_site;
pub mod realm;
pub mod redaction;
pub mod saved_page;
pub mod system_name;
pub mod technical_log;

pub use realm::Realm;
