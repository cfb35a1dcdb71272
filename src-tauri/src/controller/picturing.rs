//! The picture that a member adds to their own word: brought, cut and blacked out, kept with the record or let go.
//!
//! Deliberately absent: the pixels' own work, which is `platform::picture`'s.

use optout::{
    journey::Input,
    observation::{PictureSource, ToldAnswer as Answer, ToldObserved},
};
use platform::{
    files,
    picture::{self, Part, Picture, PictureFault, RedactFault},
};

use super::*;
use crate::{command_error::CommandErrorCode as Code, desktop::PickFor};

/// The longest language tag that is noted (RFC 5646, 4.4.1).
const LONGEST_TAG: usize = 35;

/// A picture that waits for the member's word.
#[derive(Clone)]
pub struct WaitingPicture {
    /// Name of the file it came from; empty for one from the clipboard.
    pub file_name: String,
    /// SHA-256 of what the member brought.
    pub file_sha256: String,
    /// Written anew, without hidden data.
    pub whole: Arc<Picture>,
    /// Its SHA-256.
    pub whole_sha256: String,
    /// As it would be kept.
    pub kept: Arc<Picture>,
    /// Its SHA-256.
    pub kept_sha256: String,
    /// What makes the one out of the other.
    pub edit: PictureEditForm,
}

/// What came of a picture that was brought.
pub struct Came {
    stay: u64,
    /// `None` where the member chose none.
    picture: Result<Option<WaitingPicture>, Code>,
}

impl<D: Desktop> Controller<D> {
    pub(super) async fn tell(&mut self, form: ToldForm) -> Result<(), Code> {
        let waiting = lock(&self.controls.shelf).take();
        let source = waiting.as_ref().map(|picture| {
            let edit = &picture.edit;
            self.pictures
                .insert(picture.kept_sha256.clone(), picture.kept.png.clone());
            if edit.keep_whole {
                self.pictures
                    .insert(picture.whole_sha256.clone(), picture.whole.png.clone());
            }
            PictureSource {
                file_sha256: picture.file_sha256.clone(),
                whole_sha256: picture.whole_sha256.clone(),
                whole_kept: edit.keep_whole,
                blacked_out: u32::try_from(edit.boxes.len()).unwrap_or(u32::MAX),
                cut: edit.keep.is_some(),
            }
        });
        let answer = match form.answer {
            ToldAnswer::On => Answer::On,
            ToldAnswer::Off => Answer::Off,
            ToldAnswer::CannotFind => Answer::CannotFind,
            ToldAnswer::NotSure => Answer::NotSure,
        };
        let told = ToldObserved {
            answer,
            after_change: form.after_change,
            picture: waiting.as_ref().map(|picture| picture.kept_sha256.clone()),
            picture_source: source,
            language: form.language.filter(|tag| is_language_tag(tag)),
        };
        let done = self.give(Input::Told(told.clone())).await;
        match (&done, waiting) {
            (Ok(()), picture) => {
                self.pictures.clear();
                self.session.reading = show::told(&told, picture.as_ref(), &self.journey);
            }
            // Nothing was saved: the picture waits on.
            (Err(_), Some(picture)) => *lock(&self.controls.shelf) = Some(picture),
            (Err(_), None) => {}
        }
        done
    }

    pub(super) fn pick_picture(&self, reply: Reply<AppView>) {
        let (picked, controls, stay) = (self.pick(PickFor::Picture), self.controls.clone(), self.stay);
        tokio::spawn(async move {
            let picture = match picked.await {
                None => Ok(None),
                Some(path) => take_in_file(path).await.map(Some),
            };
            controls.tell(Tick::PictureCame(Box::new(Came { stay, picture }), reply));
        });
    }

    /// Empty bytes: the member pasted, and the engine handed the page no picture.
    pub(super) fn paste_picture(&self, bytes: Vec<u8>, reply: Reply<AppView>) {
        let (desktop, controls, stay) = (self.desktop.clone(), self.controls.clone(), self.stay);
        tokio::spawn(async move {
            let bytes = if bytes.is_empty() {
                desktop.clipboard_picture().await
            } else {
                Some(bytes)
            };
            let picture = match bytes {
                // Something else was pasted, which is none of our business.
                None => Ok(None),
                Some(bytes) => on_the_side(move || take_in(String::new(), &bytes))
                    .await
                    .map(Some),
            };
            controls.tell(Tick::PictureCame(Box::new(Came { stay, picture }), reply));
        });
    }

    pub(super) fn picture_came(&mut self, came: Came) -> Result<(), Code> {
        // Practice began or ended meanwhile: the picture was not meant for this record.
        if came.stay != self.stay {
            return Err(Code::NotNow);
        }
        if let Some(picture) = came.picture? {
            *lock(&self.controls.shelf) = Some(picture);
        }
        Ok(())
    }

    /// The loop waits for it: what the member says next must never find the picture as it was before.
    pub(super) async fn edit_picture(&mut self, form: PictureEditForm) -> Result<(), Code> {
        let waiting = lock(&self.controls.shelf).clone().ok_or(Code::NothingChosen)?;
        let edited = on_the_side(move || edit(waiting, form)).await?;
        *lock(&self.controls.shelf) = Some(edited);
        Ok(())
    }

    /// A file dropped on the main window: a picture waits for the member's word, a ZIP is announced.
    pub(super) fn dropped(&mut self, path: PathBuf) {
        if path
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("zip"))
        {
            self.session.dropped_bundle = Some(path);
            self.desktop.tell_bundle_dropped();
            return;
        }
        if path
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("eml"))
        {
            self.mail_dropped(path);
            return;
        }
        let known = path.extension().and_then(std::ffi::OsStr::to_str);
        if !known.is_some_and(|ending| PICTURE_ENDINGS.contains(&ending.to_ascii_lowercase().as_str())) {
            self.desktop.tell_drop_failed(Code::DropUnknown);
            return;
        }
        let (controls, desktop, stay) = (self.controls.clone(), self.desktop.clone(), self.stay);
        tokio::spawn(async move {
            match take_in_file(path).await {
                Ok(picture) => {
                    // Nobody waits for the answer: the view that follows shows the picture.
                    let (reply, _) = oneshot::channel();
                    let picture = Ok(Some(picture));
                    controls.tell(Tick::PictureCame(Box::new(Came { stay, picture }), reply));
                }
                Err(code) => desktop.tell_drop_failed(code),
            }
        });
    }
}

/// Endings of the pictures that can be dropped.
const PICTURE_ENDINGS: [&str; 3] = ["png", "jpg", "jpeg"];

fn is_language_tag(tag: &str) -> bool {
    !tag.is_empty()
        && tag.len() <= LONGEST_TAG
        && tag
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Reads a picture file as hostile: size first, then decoded under limits and written anew.
async fn take_in_file(path: PathBuf) -> Result<WaitingPicture, Code> {
    let file_name = saving::file_name_of(&path);
    on_the_side(move || {
        let limit = u64::try_from(picture::MOST_BYTES).unwrap_or(u64::MAX);
        let bytes = files::read_capped(&path, limit).map_err(|fault| match fault {
            files::FileFault::TooLarge => Code::PictureTooLarge,
            _ => Code::FileUnreadable,
        })?;
        take_in(file_name, &bytes)
    })
    .await
}

fn take_in(file_name: String, bytes: &[u8]) -> Result<WaitingPicture, Code> {
    let whole = Arc::new(picture::take_in(bytes).map_err(code_of_picture)?);
    let sha256 = evidence::sha256(&whole.png).to_string();
    Ok(WaitingPicture {
        file_name,
        file_sha256: evidence::sha256(bytes).to_string(),
        kept: whole.clone(),
        kept_sha256: sha256.clone(),
        whole,
        whole_sha256: sha256,
        edit: PictureEditForm::default(),
    })
}

fn edit(waiting: WaitingPicture, form: PictureEditForm) -> Result<WaitingPicture, Code> {
    let untouched = form.keep.is_none() && form.boxes.is_empty();
    let kept = if untouched {
        waiting.whole.clone()
    } else {
        let boxes: Vec<Part> = form.boxes.iter().copied().map(part).collect();
        let redacted = picture::redact(&waiting.whole, form.keep.map(part), &boxes);
        Arc::new(redacted.map_err(code_of_redaction)?)
    };
    Ok(WaitingPicture {
        kept_sha256: evidence::sha256(&kept.png).to_string(),
        kept,
        edit: form,
        ..waiting
    })
}

pub(super) fn part(part: PicturePart) -> Part {
    Part {
        left: part.left,
        top: part.top,
        width: part.width,
        height: part.height,
    }
}

pub(super) fn code_of_redaction(fault: RedactFault) -> Code {
    match fault {
        RedactFault::Picture(fault) => code_of_picture(fault),
        _ => Code::FormInvalid,
    }
}

pub(super) fn code_of_picture(fault: PictureFault) -> Code {
    match fault {
        PictureFault::TooLarge | PictureFault::TooManyPixels => Code::PictureTooLarge,
        PictureFault::NotAPicture | PictureFault::Broken => Code::PictureUnreadable,
    }
}

/// Does slow work beside the loop, so that the app stays usable.
async fn on_the_side<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Code> + Send + 'static,
) -> Result<T, Code> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|_| Code::Unexpected)?
}
