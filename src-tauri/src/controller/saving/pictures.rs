//! How each picture goes into a copy: as it is, with parts blacked out on its pixels, or not at all.
//!
//! Deliberately absent: the pixels' own work (`platform::picture`), and choosing records (`copy`).

use std::collections::{BTreeMap, BTreeSet};

use evidence::{AttachmentRef, Entry, RedactedAttachment, Sha256Hex};
use platform::picture::{self, Part, Picture};

use super::{Code, CommandError, Controller, Desktop, ExportForm, Reply, copy};
use crate::{
    controller::{
        SharedStore, lock,
        picturing::{code_of_picture, code_of_redaction, part},
    },
    personal::{is_picture, points_to_a_person},
    picture_view::{blacked_address, picture_of},
    record_store::{RecordStore, WHOLE_PICTURE, moment_of},
    show,
    views::{ExportPictureForm, ExportPictureView, PicturePart, PictureShown, PictureView},
};

/// What is asked about the pictures of a copy.
#[allow(missing_docs)] // named after the commands
pub enum ExportPicturesTick {
    List(ExportForm, Reply<Vec<ExportPictureView>>),
    BlackOut(ExportPictureForm, Reply<PictureView>),
}

/// How the files of shown records go in.
pub(super) struct Choices<'a> {
    form: &'a ExportForm,
    pictures: BTreeMap<Sha256Hex, &'a ExportPictureForm>,
}

impl<'a> Choices<'a> {
    /// Takes the member's choices. A picture that is to be blacked out needs a box: without one the member could
    /// believe something hidden that is not.
    pub(super) fn of(form: &'a ExportForm) -> Result<Self, Code> {
        let mut pictures = BTreeMap::new();
        for picture in &form.pictures {
            let sha256 = picture.sha256.parse().map_err(|_| Code::FormInvalid)?;
            let no_box = picture.shown == PictureShown::Blacked && picture.boxes.is_empty();
            if no_box || pictures.insert(sha256, picture).is_some() {
                return Err(Code::FormInvalid);
            }
        }
        Ok(Self { form, pictures })
    }

    /// How a file goes in.
    pub(super) fn shown(&self, kept: &AttachmentRef) -> PictureShown {
        let out = if is_picture(kept) {
            self.form.without_pictures
        } else {
            points_to_a_person(kept) && !self.form.with_personal
        };
        match self.pictures.get(&kept.sha256) {
            _ if out => PictureShown::Out,
            Some(chosen) if is_picture(kept) => chosen.shown,
            _ => usual(kept),
        }
    }

    /// The pictures that go in with parts blacked out.
    pub(super) fn blacked(
        &self,
        store: &RecordStore,
        entries: &[Entry],
    ) -> Result<Vec<RedactedAttachment>, Code> {
        let files = entries.iter().flat_map(|entry| &entry.attachments);
        let wanted = files.filter(|kept| self.shown(kept) == PictureShown::Blacked);
        let wanted: BTreeMap<_, _> = wanted
            .filter_map(|kept| Some((kept.sha256, *self.pictures.get(&kept.sha256)?)))
            .collect();
        let blacked = wanted.into_iter().map(|(original, chosen)| {
            let bytes = black_out(store, &original, &chosen.boxes)?.png;
            Ok(RedactedAttachment { original, bytes })
        });
        blacked.collect()
    }
}

/// A picture from before the member blacked something out shows just that: it stays out unless it is asked for.
fn usual(kept: &AttachmentRef) -> PictureShown {
    if kept.name == WHOLE_PICTURE {
        PictureShown::Out
    } else {
        PictureShown::Whole
    }
}

/// A kept picture with parts of it black.
pub(crate) fn black_out(
    store: &RecordStore,
    sha256: &Sha256Hex,
    boxes: &[PicturePart],
) -> Result<Picture, Code> {
    let kept = store.attachment(sha256).ok().flatten();
    let whole = picture::take_in(&kept.ok_or(Code::NoSuchRecord)?).map_err(code_of_picture)?;
    let boxes: Vec<Part> = boxes.iter().copied().map(part).collect();
    picture::redact(&whole, None, &boxes).map_err(code_of_redaction)
}

impl<D: Desktop> Controller<D> {
    /// Reading many pictures takes its time, so it is done beside the loop.
    pub(in crate::controller) fn export_pictures(&self, tick: ExportPicturesTick) {
        let store = self.controls.store.clone();
        match tick {
            ExportPicturesTick::List(form, reply) => aside(reply, move || list(&store, &form)),
            ExportPicturesTick::BlackOut(form, reply) => aside(reply, move || {
                let sha256 = form.sha256.parse().map_err(|_| Code::FormInvalid)?;
                if form.boxes.is_empty() {
                    return Err(Code::FormInvalid);
                }
                let black = black_out(&lock(&store), &sha256, &form.boxes)?;
                Ok(PictureView {
                    src: blacked_address(&form.sha256, &form.boxes),
                    sha256: evidence::sha256(&black.png).to_string(),
                    width: black.width,
                    height: black.height,
                })
            }),
        }
    }
}

fn aside<T: Send + 'static>(reply: Reply<T>, work: impl FnOnce() -> Result<T, Code> + Send + 'static) {
    tokio::task::spawn_blocking(move || {
        let _ = reply.send(work().map_err(CommandError::from));
    });
}

/// Every picture of the chosen records, once.
fn list(store: &SharedStore, form: &ExportForm) -> Result<Vec<ExportPictureView>, Code> {
    let store = lock(store);
    let entries = store.entries().map_err(|_| Code::RecordUnavailable)?;
    let shown = copy::shown(&entries, form)?;
    let mut seen: BTreeSet<Sha256Hex> = BTreeSet::new();
    let mut listed = Vec::new();
    for entry in entries.iter().filter(|entry| shown.contains(&entry.seq)) {
        for kept in entry.attachments.iter().filter(|kept| is_picture(kept)) {
            if !seen.insert(kept.sha256) {
                continue;
            }
            let bytes = store.attachment(&kept.sha256).ok().flatten();
            let picture = bytes.and_then(|png| picture_of(&png, &kept.sha256.to_string()));
            // A file that cannot be read here cannot be exported either, which is said there.
            let (Some(picture), Some(at)) = (picture, moment_of(entry)) else {
                continue;
            };
            listed.push(ExportPictureView {
                record: show::number(entry.seq),
                at: show::moment(&at),
                picture,
                usual: usual(kept),
                before_edit: kept.name == WHOLE_PICTURE,
            });
        }
    }
    Ok(listed)
}
