//! What bears the case out: letters and mails in full, pictures, and how all of it can be checked.

use optout::case_file::ExhibitKind;
use paper::{Block, Figure, Picture, Section};

use super::{material::Source, write::Writer};
use crate::show::number;

impl Writer<'_> {
    pub(super) fn letters(&self) -> Section {
        let written = |kind| {
            matches!(
                kind,
                ExhibitKind::Objection | ExhibitKind::Letter | ExhibitKind::LinkedinMail
            )
        };
        let mut blocks = Vec::new();
        for shown in self.shown.iter().filter(|each| written(each.exhibit.shown.kind)) {
            blocks.push(Block::Heading(self.heading(shown)));
            let text = match (&shown.material.mail, &shown.material.source) {
                (Some(mail), _) => {
                    let values = [("from", mail.from.as_str()), ("subject", &mail.subject)];
                    blocks.push(Block::Text(self.with("case-mail-head", &values)));
                    blocks.push(Block::Text(match mail.verdict.as_deref() {
                        Some("valid") => self.with("case-mail-valid", &[("signer", &mail.signer)]),
                        Some("altered") => self.say("case-mail-altered"),
                        _ => self.say("case-mail-unknown"),
                    }));
                    Some(mail.text.clone())
                }
                (None, Source::Text(text)) => Some(text.clone()),
                _ => None,
            };
            blocks.push(match text.filter(|text| !text.trim().is_empty()) {
                Some(text) => Block::Letter(text),
                None => Block::Text(self.say("case-text-withheld")),
            });
        }
        if blocks.is_empty() {
            blocks.push(Block::Text(self.say("case-letters-none")));
        }
        Section::new(self.say("case-letters-title"), blocks)
    }

    pub(super) fn pictures(&self, mut room: u64) -> Option<Section> {
        let pictured = self
            .shown
            .iter()
            .filter(|each| each.exhibit.shown.kind == ExhibitKind::Picture);
        let mut blocks = Vec::new();
        for shown in pictured {
            let (Some(file), Some(bytes)) = (&shown.exhibit.shown.file, &shown.bytes) else {
                continue;
            };
            let name = shown.exhibit.file_name().unwrap_or_default();
            // Four letters stand for three bytes in a page.
            let needed = file.bytes.div_ceil(3) * 4;
            if needed > room {
                blocks.push(Block::Heading(self.heading(shown)));
                blocks.push(Block::Text(
                    self.with("case-picture-elsewhere", &[("file", &name)]),
                ));
                continue;
            }
            room -= needed;
            let record = number(shown.exhibit.shown.record).to_string();
            blocks.push(Block::Figure(Figure {
                caption: self.heading(shown),
                note: self.what(shown),
                alt: self.with("report-picture-alt", &[("number", &record)]),
                picture: Picture::Within {
                    media_type: file.media_type.clone(),
                    bytes: bytes.clone(),
                },
                lines: vec![
                    self.with("report-picture-file", &[("path", &name)]),
                    self.with("report-picture-sha256", &[("sha256", &file.sha256)]),
                ],
            }));
        }
        (!blocks.is_empty()).then(|| Section::new(self.say("report-pictures-title"), blocks))
    }

    pub(super) fn proof(&self) -> [Section; 2] {
        let head = self.content.log.head();
        let (size, root) = (head.size.to_string(), head.root.to_string());
        let mut blocks = vec![Block::Text(self.say("case-proof-text"))];
        match &self.content.fingerprint {
            Some(key) => {
                blocks.push(Block::Text(
                    self.with("report-seal-sealed", &[("fingerprint", key)]),
                ));
                blocks.push(Block::Text(self.say("report-seal-pin")));
            }
            None => blocks.push(Block::Text(self.say("report-seal-unsealed"))),
        }
        blocks.push(Block::Code(
            self.with("report-seal-head", &[("size", &size), ("root", &root)]),
        ));
        blocks.push(Block::Text(self.say("report-verify-page")));
        blocks.push(Block::Text(self.say("case-proof-read-me")));
        if !self.content.withheld.attachments.is_empty() {
            blocks.push(Block::Text(self.say("report-withheld-list")));
        }
        let limits = [
            "report-not-proved-use",
            "report-not-proved-past",
            "report-not-proved-person",
            match self.content.wanted.with_personal {
                true => "report-not-proved-account-letters",
                false => "report-not-proved-account",
            },
            "case-not-proved-clock",
        ];
        let limits = limits.into_iter().map(|id| self.say(id)).collect();
        [
            Section::new(self.say("case-proof-title"), blocks),
            Section::new(self.say("report-not-proved-title"), vec![Block::List(limits)]),
        ]
    }
}
