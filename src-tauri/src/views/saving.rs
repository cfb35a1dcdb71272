//! What the pages of saving a copy and of time stamps ask and get, besides the plan itself.
//!
//! Deliberately absent: rules and sentences.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MomentView, PicturePart, PictureView};

/// What of the chosen records is not in a copy as it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WithheldView {
    /// Records that appear only as fingerprints.
    pub records: u32,
    /// Pictures of the shown records that are left out.
    pub pictures: u32,
    /// Pictures of the shown records that go in with parts blacked out.
    pub blacked: u32,
    /// Letters, notes and mails of the shown records that are left out.
    pub personal: u32,
}

/// How a picture goes into a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PictureShown {
    /// As it is.
    Whole,
    /// With parts blacked out, beside the fingerprint of the whole.
    Blacked,
    /// Not at all, but for its fingerprint.
    Out,
}

/// A picture that goes into a copy otherwise than usual.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportPictureForm {
    /// SHA-256 of the picture, hex.
    pub sha256: String,
    /// How it goes in.
    pub shown: PictureShown,
    /// The boxes that become black, for [`PictureShown::Blacked`].
    pub boxes: Vec<PicturePart>,
}

/// A picture of the records that a copy would show.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportPictureView {
    /// The first of these records that it belongs to.
    pub record: u32,
    /// When that was made.
    pub at: MomentView,
    /// The picture.
    pub picture: PictureView,
    /// How it goes in if nothing else is said.
    pub usual: PictureShown,
    /// Whether it is the picture from before the member blacked something out or cut it.
    pub before_edit: bool,
}

/// What a time stamp authority says of its own service, as far as is commonly known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StampOfferView {
    /// Free for anybody.
    Anyone,
    /// For those who sign programs and documents with its certificates.
    Signers,
    /// For its own members.
    Members,
    /// For signing programs of its own platform.
    OwnPlatform,
}

/// A time stamp authority to pick.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StampAuthorityView {
    /// Its name.
    pub name: String,
    /// Address of its service.
    pub address: String,
    /// ISO 3166 code of the country it says it is in.
    pub country: String,
    /// What it says of its service.
    pub offer: StampOfferView,
    /// Whether its address, its terms or its country may well be another by now.
    pub uncertain: bool,
}
