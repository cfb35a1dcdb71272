//! Every kind of record that this version writes, so that each page that tells kinds apart decides for all of them.
//!
//! Deliberately absent: kinds of later versions, which are kept, shown and worded as another kind.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A kind of record, as an entry names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)] // named as in `optout::observation::Observation` and in FORMAT.md
pub enum RecordKind {
    LogStarted,
    ExplanationRead,
    ConnectionAgreed,
    Reading,
    Told,
    Choice,
    SwitchConfirmed,
    SwitchCameBack,
    ObjectionNoted,
    AnswerNoted,
    FollowUpNoted,
    MailKept,
    DataExportCounted,
    Exported,
    KeyState,
    ClockJumped,
    StoreSetAside,
    LogBegunAfter,
    KeyLost,
    KeyRotated,
    TimeStamp,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use evidence::{KEY_LOST, KEY_ROTATED, LOG_BEGUN_AFTER, TIME_STAMP};
    use optout::observation::Observation;
    use ts_rs::Config;

    use super::*;

    #[test]
    fn the_list_names_each_kind_that_can_be_written_and_no_other() {
        let written: BTreeSet<String> = Observation::KINDS
            .into_iter()
            .chain([LOG_BEGUN_AFTER, KEY_LOST, KEY_ROTATED, TIME_STAMP])
            .map(|kind| format!("\"{kind}\""))
            .collect();
        let listed = RecordKind::inline(&Config::default());
        let listed: BTreeSet<String> = listed.split(" | ").map(str::to_owned).collect();
        assert_eq!(listed, written);
    }
}
