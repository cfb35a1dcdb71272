//! The first page of the report: what the setting showed, when, and how that is known.

use optout::{
    journey::{ChangeStage, Setting},
    observation::{How, Observation, Record, RecordRef},
    reading::Outcome,
};
use paper::{Block, Cell, Section};

use super::Case;
use crate::{
    personal::is_picture,
    show::{code, number},
};

impl Case<'_> {
    pub(super) fn facts(&self) -> Section {
        let title = self.say("report-facts-title");
        let blocks = vec![
            Block::Headline(self.say(self.headline())),
            Block::Facts(self.fact_rows()),
        ];
        Section::new(title, blocks)
    }

    fn headline(&self) -> &'static str {
        match (&self.state.change, &self.state.setting) {
            (ChangeStage::CameBack { .. }, _) => "report-headline-came-back",
            (_, Some(known)) => match (known.value, known.how, known.confirmed.is_some()) {
                (Setting::Off, How::SeenByApp, true) => "report-headline-off-confirmed",
                (Setting::Off, How::SeenByApp, false) => "report-headline-off-unconfirmed",
                (Setting::Off, ..) => "report-headline-off-told",
                (Setting::On, How::SeenByApp, _)
                    if matches!(self.state.change, ChangeStage::LeftOn { .. }) =>
                {
                    "report-headline-left-on"
                }
                (Setting::On, How::SeenByApp, _) => "report-headline-on",
                (Setting::On, ..) => "report-headline-on-told",
            },
            (_, None) if self.state.last_try.is_some() => "report-headline-unknown",
            (_, None) => "report-headline-empty",
        }
    }

    fn fact_rows(&self) -> Vec<(String, Cell)> {
        let mut rows = Vec::new();
        let mut fact = |id: &str, value: String| rows.push((self.say(id), Cell::Text(value)));
        fact("report-facts-setting", self.say("report-facts-setting-value"));
        if let Some(address) = self.address() {
            fact("report-facts-address", address);
        }
        let seen = |at: Option<RecordRef>| {
            at.map_or_else(
                || self.say("report-facts-none"),
                |at| self.when_how(&at, How::SeenByApp),
            )
        };
        fact("report-facts-first-on", seen(self.seen(Outcome::On, false)));
        fact("report-facts-last-on", seen(self.seen(Outcome::On, true)));
        fact("report-facts-off-seen", seen(self.seen(Outcome::Off, false)));
        let confirmed = |seen: &Observation| matches!(seen, Observation::Reading(seen) if seen.confirmed);
        fact(
            "report-facts-off-confirmed",
            seen(self.newest(confirmed).map(Record::reference)),
        );
        if let ChangeStage::CameBack { seen_on, .. } = &self.state.change {
            fact("report-facts-came-back", self.when_how(seen_on, How::SeenByApp));
        }
        if let Some(told) = self.newest(|seen| matches!(seen, Observation::Told(_))) {
            fact(
                "report-facts-told",
                self.when_how(&told.reference(), How::ToldByMember),
            );
        }
        let chosen = self.newest(|seen| matches!(seen, Observation::Choice { .. }));
        if let Some(Observation::Choice { choice }) = chosen.map(|record| &record.observation) {
            let choice = format!("report-choice-{}", code(choice).unwrap_or_default());
            fact("report-facts-choice", self.say(&choice));
        }
        if let Some(sent) = self.state.objections.last() {
            fact(
                "report-facts-objection",
                self.when_how(&sent.record, How::ToldByMember),
            );
            fact("report-facts-due", self.words.date(sent.answer_day().on));
        }
        fact("report-facts-records", self.entries.len().to_string());
        let seal = match &self.fingerprint {
            Some(fingerprint) => Cell::Code(fingerprint.clone()),
            None => Cell::Text(self.say("report-seal-unsealed")),
        };
        rows.push((self.say("report-facts-seal"), seal));
        rows
    }

    fn newest(&self, wanted: impl Fn(&Observation) -> bool) -> Option<&Record> {
        let mut records = self.records.iter().rev();
        records.find(|record| wanted(&record.observation))
    }

    fn address(&self) -> Option<String> {
        self.records
            .iter()
            .rev()
            .find_map(|record| match &record.observation {
                Observation::Reading(seen) => {
                    Some(seen.taken.address.clone()).filter(|address| !address.is_empty())
                }
                _ => None,
            })
    }

    fn when_how(&self, at: &RecordRef, how: How) -> String {
        let when = self.words.moment(&at.at);
        let how = self.say(&format!("report-how-{}", code(&how).unwrap_or_default()));
        let number = number(at.seq).to_string();
        let mut values = vec![("when", &*when), ("how", &*how), ("number", &*number)];
        let Some(picture) = self.picture_number(at.seq).map(|picture| picture.to_string()) else {
            return self.with("report-facts-when-how", &values);
        };
        values.push(("picture", &picture));
        self.with("report-facts-when-how-picture", &values)
    }

    fn picture_number(&self, seq: u64) -> Option<usize> {
        let found = self
            .exhibits
            .iter()
            .position(|exhibit| exhibit.seqs.contains(&seq) && is_picture(exhibit.kept));
        found.map(|index| index + 1)
    }

    fn seen(&self, wanted: Outcome, newest: bool) -> Option<RecordRef> {
        let fits = |record: &&Record| matches!(&record.observation, Observation::Reading(seen) if seen.taken.outcome == wanted);
        let mut found = self.records.iter().filter(fits);
        if newest { found.next_back() } else { found.next() }.map(Record::reference)
    }
}
