//! A point in time as an entry states it: instant, zone, offset.
//!
//! Deliberately absent: a clock. Times are read off entries, never asked for.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A point in time as the member's computer stated it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// The instant in UTC.
    pub utc: Timestamp,
    /// The IANA name of the zone, or empty where it is not known.
    pub zone: String,
    /// The offset from UTC then and there, as `+01:00`.
    pub offset: String,
}

/// A stamp that does not hold a point in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReadMomentError {
    /// The instant is not RFC 3339.
    #[error("the instant is not written as RFC 3339")]
    Instant,
    /// The offset is not written as `+hh:mm`.
    #[error("the offset is not written as +hh:mm")]
    Offset,
}

impl Moment {
    /// Builds a moment from the three parts of an entry's stamp.
    ///
    /// # Errors
    /// [`ReadMomentError`] where the instant or the offset cannot be read.
    pub fn from_stamp(utc: &str, zone: &str, offset: &str) -> Result<Self, ReadMomentError> {
        let instant: Timestamp = utc.parse().map_err(|_| ReadMomentError::Instant)?;
        offset_seconds(offset).ok_or(ReadMomentError::Offset)?;
        Ok(Self {
            utc: instant,
            zone: zone.to_owned(),
            offset: offset.to_owned(),
        })
    }

    /// Returns the wall clock where it was read.
    #[must_use]
    pub fn local(&self) -> jiff::civil::DateTime {
        let seconds = offset_seconds(&self.offset).unwrap_or(0);
        let offset = jiff::tz::Offset::from_seconds(seconds).unwrap_or(jiff::tz::Offset::UTC);
        offset.to_datetime(self.utc)
    }

    /// Returns the day on the wall where it was read.
    #[must_use]
    pub fn date(&self) -> Date {
        self.local().date()
    }
}

fn offset_seconds(text: &str) -> Option<i32> {
    if text == "Z" {
        return Some(0);
    }
    let sign = match text.as_bytes().first()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let (hours, minutes) = text.get(1..)?.split_once(':')?;
    if hours.len() != 2 || minutes.len() != 2 {
        return None;
    }
    let (hours, minutes) = (hours.parse::<i32>().ok()?, minutes.parse::<i32>().ok()?);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_is_the_one_on_the_wall_where_the_member_was() {
        for (utc, offset, date) in [
            ("2026-11-22T23:30:00Z", "+01:00", "2026-11-23"),
            ("2026-11-22T23:30:00Z", "+00:00", "2026-11-22"),
            ("2026-11-22T01:30:00Z", "-05:00", "2026-11-21"),
            ("2026-11-22T18:31:00Z", "+05:30", "2026-11-23"),
            ("2026-12-31T11:00:00Z", "+14:00", "2027-01-01"),
            ("2026-11-22T23:30:00Z", "Z", "2026-11-22"),
        ] {
            let moment = Moment::from_stamp(utc, "", offset).unwrap();
            assert_eq!(moment.date(), date.parse().unwrap(), "{utc} {offset}");
        }
    }

    #[test]
    fn a_stamp_that_is_not_a_time_is_refused() {
        for (utc, offset, error) in [
            ("yesterday", "+01:00", ReadMomentError::Instant),
            ("2026-11-22", "+01:00", ReadMomentError::Instant),
            ("2026-11-22T23:30:00Z", "1h", ReadMomentError::Offset),
            ("2026-11-22T23:30:00Z", "", ReadMomentError::Offset),
            ("2026-11-22T23:30:00Z", "+25:00", ReadMomentError::Offset),
            ("2026-11-22T23:30:00Z", "+1:000", ReadMomentError::Offset),
        ] {
            assert_eq!(Moment::from_stamp(utc, "", offset), Err(error), "{utc} {offset}");
        }
    }
}
