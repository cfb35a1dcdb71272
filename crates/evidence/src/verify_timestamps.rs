//! The time stamps inside a bundle: `<size>.txt.tsr` beside the checkpoint that was stamped.
//!
//! They are reported beside the verdict and do not change it: hashes and seal already cover every token, and which
//! roots to trust is the reader's to say. Deliberately absent: how a token is checked (`timestamp`).

use crate::{
    bag,
    timestamp::{Stamped, TimestampCheck, TimestampFault, TimestampVerdict, verify_timestamp},
    verdict::{NotABundle, StampOutcome, StampReport},
    verify::Check,
    verify_log,
};

const ENDING: &str = ".tsr";

/// Checks all stamps in their order.
pub(crate) fn check(check: &mut Check<'_>) -> Result<Vec<StampReport>, NotABundle> {
    let below = check.files.paths_below(bag::CHECKPOINT_FOLDER);
    let stamps = below.filter_map(|(_, path)| {
        let note = path.strip_suffix(ENDING)?;
        let size = note.strip_prefix(bag::CHECKPOINT_FOLDER)?.strip_suffix(".txt")?;
        let size = size.parse::<u64>().ok()?;
        (verify_log::note_path(size) == note).then(|| (path.to_owned(), note.to_owned(), size))
    });
    let stamps = stamps.collect::<Vec<_>>();
    let mut reports = Vec::with_capacity(stamps.len());
    for (path, note, size) in stamps {
        let response = check.bytes(&path)?.unwrap_or_default();
        let note = check.bytes(&note)?;
        let verdict = note.map(|note| {
            verify_timestamp(&TimestampCheck {
                response: &response,
                stamped: Stamped::Bytes(&note),
                roots: check.tsa_roots,
                policy: None,
                at: None,
            })
        });
        // A token beside no checkpoint is about nothing that is here.
        let verdict = verdict.unwrap_or(TimestampVerdict::Invalid(TimestampFault::OtherBytes));
        let mut report = StampReport {
            item: path,
            size,
            outcome: StampOutcome::NotChecked,
            fault: None,
            unchecked: None,
            stamp: None,
        };
        match verdict {
            TimestampVerdict::Valid(stamp) => {
                (report.outcome, report.stamp) = (StampOutcome::Valid, Some(stamp))
            }
            TimestampVerdict::NoRoot(stamp) => {
                (report.outcome, report.stamp) = (StampOutcome::NoRoot, Some(stamp))
            }
            TimestampVerdict::Invalid(fault) => {
                (report.outcome, report.fault) = (StampOutcome::NotValid, Some(fault))
            }
            TimestampVerdict::NotChecked(why) => report.unchecked = Some(why),
        }
        reports.push(report);
    }
    Ok(reports)
}
