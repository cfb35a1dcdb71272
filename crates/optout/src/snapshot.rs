//! What was seen on the site's page at one moment: facts from one small script, and facts from the engine
//! that the page cannot know or forge.
//!
//! Deliberately absent: any meaning. Whether the facts amount to "on" is decided in [`crate::reading`].

use serde::{Deserialize, Serialize};
use thiserror::Error;

mod candidate;
mod decode;

pub use candidate::{Candidate, Covered, HiddenBy, NamedBy, Place, Reach, SelectOption, StandIn, Visibility};
pub use decode::DecodeSnapshotError;

/// The one script that gathers a [`PageSnapshot`]. It is an expression that gives a JSON string, is meant for
/// the engine's isolated world, and only reads. Shown in the app as it is, so that anyone can check it.
pub const READER_SOURCE: &str = include_str!("reader.js");

/// Version of the snapshot's form. A snapshot of another version is refused, never guessed at.
pub const SNAPSHOT_SCHEMA: u32 = 1;

/// Most bytes of JSON that one snapshot may have.
pub const MAX_SNAPSHOT_BYTES: usize = 64 * 1024;

/// Most candidates that one snapshot may list.
pub const MAX_CANDIDATES: usize = 50;

/// Most characters (UTF-16 units in the script, so never more than this many `char`s) in any text but an address.
pub const MAX_TEXT_CHARS: usize = 300;

/// Most characters in an address.
pub const MAX_ADDRESS_CHARS: usize = 2048;

/// The facts that the script gathered in the page, at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageSnapshot {
    /// Version of this form, [`SNAPSHOT_SCHEMA`].
    pub schema: u32,
    /// Address as the document gives it. The engine's own word is [`EngineFacts::address`]; both must agree.
    pub address: String,
    /// Milliseconds since this document's navigation began.
    pub age_ms: u32,
    /// Milliseconds the script took.
    pub script_ms: u32,
    /// How far the document has loaded.
    pub ready: ReadyState,
    /// MIME type of the document.
    pub content_type: String,
    /// `html[lang]`, or empty.
    pub lang: String,
    /// `html[dir]`, or empty.
    pub dir: String,
    /// Title of the document.
    pub title: String,
    /// Number of elements in the document.
    pub nodes: u32,
    /// Characters of text in the main region (or the body), counted up to 5,000.
    pub text_length: u32,
    /// The first characters of text in the main region (or the body), where no candidate can be seen there.
    pub text_start: String,
    /// Number of `main` landmarks.
    pub mains: u32,
    /// Width of the visible region in CSS pixels.
    pub viewport_width: u32,
    /// Height of the visible region in CSS pixels.
    pub viewport_height: u32,
    /// Things that might be the switch, visible or not, in document order.
    pub candidates: Vec<Candidate>,
    /// How many there were before the cap.
    pub candidates_seen: u32,
    /// Visible headings, in document order, at most 20.
    pub headings: Vec<Heading>,
    /// Short visible texts of the main region, at most 40, where no candidate can be seen there.
    pub short_texts: Vec<String>,
    /// Same-origin links, at most 40, where no candidate can be seen in the main region.
    pub links: Vec<PageLink>,
    /// Paths that visible forms are sent to, at most 10.
    pub form_actions: Vec<String>,
    /// Signs of a wall between the member and the page.
    pub walls: Walls,
    /// Frames of the page, at most 20.
    pub frames: Vec<FrameFacts>,
    /// Things that lie over the page, at most 8.
    pub overlays: Vec<Overlay>,
    /// Number of open shadow roots that were looked into.
    pub open_shadow_roots: u32,
    /// Number of custom elements in the main region that show something, yet hold nothing that can be read.
    pub closed_shadow_possible: u32,
    /// Number of visible sliders and similar controls that are not candidates.
    pub other_controls: u32,
    /// Whether the main region says that it is busy.
    pub busy: bool,
    /// Whether the document asks to be replaced after a time (`meta refresh`).
    pub refresh: bool,
    /// Which caps were met.
    pub truncated: Truncated,
}

/// How far a document has loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadyState {
    /// Still being parsed.
    Loading,
    /// Parsed; scripts, pictures or frames are still loading.
    Interactive,
    /// Loaded.
    Complete,
}

/// One visible heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heading {
    /// Level 1 to 6.
    pub level: u32,
    /// Its text.
    pub text: String,
    /// Whether it is in the main region.
    pub in_main: bool,
}

/// One link to the same site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageLink {
    /// Its path, without query.
    pub path: String,
    /// Whether it is in the main region.
    pub in_main: bool,
}

/// Signs of a wall between the member and the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Walls {
    /// Visible password fields.
    pub password_fields: u32,
    /// Visible fields for a one-time code.
    pub one_time_code_fields: u32,
    /// Visible fields for the name one signs in with.
    pub sign_in_name_fields: u32,
    /// Whether the site's account picker is shown in place of the page.
    pub account_picker: bool,
}

/// One frame of the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrameFacts {
    /// Scheme, host and path, without query; empty where the page does not say.
    pub address: String,
    /// Whether the script could look inside.
    pub readable: bool,
    /// Whether it can be seen.
    pub visible: bool,
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// Whether it is in the main region.
    pub in_main: bool,
    /// Whether its document has loaded, where the script could look inside.
    pub complete: bool,
    /// Visible frames inside it, which are not looked into.
    pub nested_frames: u32,
}

/// Something that lies over the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    /// What it is.
    pub kind: OverlayKind,
    /// Whether it says that it is modal.
    pub modal: bool,
    /// Its name or first words.
    pub name: String,
    /// How much of the visible region it covers, in percent.
    pub covers_percent: u32,
}

/// What lies over a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OverlayKind {
    /// A `dialog` element or a dialog role.
    Dialog,
    /// An element fixed to the window that covers much of it.
    Fixed,
}

/// Which caps were met while gathering.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Truncated {
    /// The time cap: something may not have been looked at.
    pub time: bool,
    /// The candidate cap: there were more.
    pub candidates: bool,
    /// Texts were cut beyond the usual length to fit the size cap.
    pub texts: bool,
    /// There were more frames or shadow roots than were looked into.
    pub roots: bool,
}

/// The facts that only the engine can know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EngineFacts {
    /// Final address, from the engine and not from the page.
    pub address: String,
    /// Addresses that led here, oldest first.
    pub redirected_from: Vec<String>,
    /// HTTP status of the document, where the engine tells.
    pub status: Option<u16>,
    /// Whether the engine is still loading.
    pub loading: bool,
    /// Whether the certificate was found good, where the engine tells.
    pub tls_ok: Option<bool>,
    /// Milliseconds from asking to answer.
    pub script_ms: u32,
    /// Milliseconds since the engine last saw the address change or a load begin, where it tells. A page that
    /// changes its address without loading is as young as this says, whatever the document's own age.
    #[serde(default)]
    pub age_ms: Option<u32>,
}

/// One look at the page: the engine's facts and the page's, at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// Milliseconds since the reading began, by a clock that never goes back.
    pub at_ms: u32,
    /// The engine's facts.
    pub engine: EngineFacts,
    /// The page's facts.
    pub page: PageSnapshot,
}

/// Why there is no look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Error)]
#[serde(rename_all = "snake_case")]
pub enum LookFailure {
    /// The script did not answer in time.
    #[error("the script did not answer in time")]
    ReadTimeout,
    /// The page answers nothing at all.
    #[error("the page does not answer")]
    PageHung,
    /// The answer was not a string.
    #[error("the answer was not a string")]
    NotAString,
    /// The answer was beyond the size cap.
    #[error("the answer was too large")]
    TooLarge,
    /// The answer was not a snapshot of a known form.
    #[error("the answer was not a snapshot")]
    NotUnderstood,
    /// The script ended with an exception.
    #[error("the script failed")]
    ScriptFailed,
    /// The document allows no script at all, not even the engine's.
    #[error("the document allows no script")]
    SandboxedDocument,
    /// There is no page yet.
    #[error("there is no page")]
    NoPage,
    /// The page that was asked for is not one that the site's window may show.
    #[error("the page may not be shown")]
    PageRefused,
    /// The setting's address led to a page that the site's window may not show.
    #[error("the page led elsewhere")]
    RedirectRefused,
    /// The engine's process for the page ended.
    #[error("the page's process ended")]
    WebProcessGone,
    /// The load failed.
    #[error("the page did not load")]
    LoadFailed,
    /// There is no connection.
    #[error("there is no connection")]
    Offline,
}
