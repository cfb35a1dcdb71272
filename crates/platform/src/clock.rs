//! What time it is, how sure we are, and whether the clock was moved. Deliberately absent: deadlines and
//! calendars, which are rules and live in `optout`.

use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// The name used where the system does not say which time zone it is in.
pub const UNKNOWN_ZONE: &str = "Etc/Unknown";

/// How far the wall clock may move against the boot clock before it counts as a jump: two seconds, which is
/// more than a time server corrects at once in ordinary use.
const STEP_ALLOWED: Duration = Duration::from_secs(2);
/// How far a healthy clock may drift or be slewed, in parts per million of the time gone by (500 is the
/// limit of Linux's `adjtimex`).
const DRIFT_PARTS_PER_MILLION: u128 = 500;

/// One moment as this machine tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The wall clock, in UTC.
    pub utc: Timestamp,
    /// The IANA name of the zone, for example `Europe/Berlin`, or [`UNKNOWN_ZONE`].
    pub zone: String,
    /// The zone's distance from UTC at this moment, in seconds, positive to the east.
    pub offset_seconds: i32,
    /// Time since the machine was started, sleep included, which nobody can set.
    pub since_boot: Duration,
}

impl Moment {
    /// Returns the wall clock as RFC 3339 in UTC, to the second: `2026-11-22T03:33:00Z`.
    #[must_use]
    pub fn utc_seconds(&self) -> String {
        format!("{:.0}", self.floored(1_000))
    }

    /// Returns the wall clock as RFC 3339 in UTC, to the millisecond: `2026-11-22T03:33:00.125Z`.
    #[must_use]
    pub fn utc_millis(&self) -> String {
        format!("{:.3}", self.floored(1))
    }

    /// Returns the distance from UTC as RFC 3339 writes it: `+01:00`.
    #[must_use]
    pub fn offset(&self) -> String {
        let minutes = self.offset_seconds.abs() / 60;
        let sign = if self.offset_seconds < 0 { '-' } else { '+' };
        format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// Returns the local wall clock with its distance from UTC: `2026-11-22T04:33:00+01:00`.
    #[must_use]
    pub fn local_seconds(&self) -> String {
        let local = self
            .utc
            .as_second()
            .saturating_add(i64::from(self.offset_seconds));
        let text = Timestamp::from_second(local).map_or_else(|_| self.utc_seconds(), |at| format!("{at:.0}"));
        format!("{}{}", text.trim_end_matches('Z'), self.offset())
    }

    /// Returns the day on the member's calendar at this moment.
    #[must_use]
    pub fn local_date(&self) -> jiff::civil::Date {
        let offset = jiff::tz::Offset::from_seconds(self.offset_seconds).unwrap_or(jiff::tz::Offset::UTC);
        offset.to_datetime(self.utc).date()
    }

    fn floored(&self, step_ms: i64) -> Timestamp {
        let ms = self.utc.as_millisecond();
        Timestamp::from_millisecond(ms - ms.rem_euclid(step_ms)).unwrap_or(self.utc)
    }
}

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Returns this moment.
    fn now(&self) -> Moment;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        let zone = TimeZone::system();
        let name = zone.iana_name().unwrap_or(UNKNOWN_ZONE).to_owned();
        let now = Zoned::new(Timestamp::now(), zone);
        Moment {
            utc: now.timestamp(),
            zone: name,
            offset_seconds: now.offset().seconds(),
            since_boot: since_boot(),
        }
    }
}

/// Linux: CLOCK_BOOTTIME counts through sleep, unlike CLOCK_MONOTONIC there (`clock_gettime(2)`).
#[cfg(target_os = "linux")]
fn since_boot() -> Duration {
    duration_of(rustix::time::clock_gettime(rustix::time::ClockId::Boottime))
}

/// Elsewhere on Unix: CLOCK_MONOTONIC, which on macOS counts through sleep.
#[cfg(all(unix, not(target_os = "linux")))]
fn since_boot() -> Duration {
    duration_of(rustix::time::clock_gettime(rustix::time::ClockId::Monotonic))
}

#[cfg(unix)]
fn duration_of(spec: rustix::time::Timespec) -> Duration {
    let seconds = u64::try_from(spec.tv_sec).unwrap_or_default();
    let nanos = u32::try_from(spec.tv_nsec).unwrap_or_default();
    Duration::new(seconds, nanos)
}

/// Windows: time since the first question, which is enough to notice a jump within one run. Windows'
/// performance counter goes on during sleep.
#[cfg(windows)]
fn since_boot() -> Duration {
    use std::sync::OnceLock;
    use std::time::Instant;
    static FIRST: OnceLock<Instant> = OnceLock::new();
    FIRST.get_or_init(Instant::now).elapsed()
}

/// A wall clock that moved by itself between two moments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockJump {
    /// How far the wall clock moved, in milliseconds; negative is back.
    pub wall_ms: i64,
    /// How much time truly went by, in milliseconds, or `None` if the machine was restarted between.
    pub elapsed_ms: Option<i64>,
}

/// Returns the jump between two moments of this machine, if there was one: the wall clock went back, or
/// moved otherwise than the boot clock by more than two seconds and ordinary drift.
///
/// If the machine was restarted between the two, only going back can be seen.
#[must_use]
pub fn jumped(before: &Moment, after: &Moment) -> Option<ClockJump> {
    let wall_ms = after
        .utc
        .as_millisecond()
        .saturating_sub(before.utc.as_millisecond());
    let Some(elapsed) = after.since_boot.checked_sub(before.since_boot) else {
        return (wall_ms < 0).then_some(ClockJump {
            wall_ms,
            elapsed_ms: None,
        });
    };
    let drift_ms = elapsed.as_millis() * DRIFT_PARTS_PER_MILLION / 1_000_000;
    let allowed_ms = STEP_ALLOWED.as_millis() + drift_ms;
    let elapsed_ms = i64::try_from(elapsed.as_millis()).unwrap_or(i64::MAX);
    let apart_ms = u128::from(wall_ms.abs_diff(elapsed_ms));
    (apart_ms > allowed_ms).then_some(ClockJump {
        wall_ms,
        elapsed_ms: Some(elapsed_ms),
    })
}

/// A clock for tests: it stands still until it is moved.
#[cfg(any(test, feature = "fakes"))]
pub struct FixedClock(std::sync::Mutex<Moment>);

#[cfg(any(test, feature = "fakes"))]
impl FixedClock {
    /// Makes a clock that stands at a moment in UTC, in the zone `Etc/UTC`, one hour after boot.
    #[must_use]
    pub fn at(utc: Timestamp) -> FixedClock {
        FixedClock::standing_at(Moment {
            utc,
            zone: "Etc/UTC".to_owned(),
            offset_seconds: 0,
            since_boot: Duration::from_secs(3600),
        })
    }

    /// Makes a clock that stands at exactly this moment.
    #[must_use]
    pub fn standing_at(moment: Moment) -> FixedClock {
        FixedClock(std::sync::Mutex::new(moment))
    }

    /// Lets time go by, on the wall and since boot.
    pub fn advance(&self, by: Duration) {
        let mut moment = self.moment();
        moment.utc = moment.utc.checked_add(by).unwrap_or(Timestamp::MAX);
        moment.since_boot += by;
    }

    /// Moves the wall clock alone, as a person does in the settings of the system.
    pub fn set_wall(&self, utc: Timestamp) {
        self.moment().utc = utc;
    }

    fn moment(&self) -> std::sync::MutexGuard<'_, Moment> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

#[cfg(any(test, feature = "fakes"))]
impl Clock for FixedClock {
    fn now(&self) -> Moment {
        self.moment().clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(utc: &str, since_boot_ms: u64) -> Moment {
        Moment {
            utc: utc.parse().unwrap(),
            zone: "Asia/Kathmandu".to_owned(),
            offset_seconds: 20_700,
            since_boot: Duration::from_millis(since_boot_ms),
        }
    }

    #[test]
    fn a_moment_is_written_as_rfc_3339_and_never_rounded_up() {
        let at = moment("2026-12-31T23:59:59.9999Z", 0);
        assert_eq!(at.utc_seconds(), "2026-12-31T23:59:59Z");
        assert_eq!(at.utc_millis(), "2026-12-31T23:59:59.999Z");
        assert_eq!(at.local_seconds(), "2027-01-01T05:44:59+05:45");
        let west = Moment {
            offset_seconds: -12_600,
            ..at
        };
        assert_eq!(west.offset(), "-03:30");
        let whole = moment("2026-12-31T23:59:59Z", 0);
        assert_eq!(whole.utc_millis(), "2026-12-31T23:59:59.000Z");
    }

    #[test]
    fn a_jump_is_the_wall_clock_moving_otherwise_than_the_boot_clock() {
        const HOUR: u64 = 3_600_000;
        let before = moment("2026-11-22T12:00:00Z", HOUR);
        for (utc, since_boot_ms, jump) in [
            ("2026-11-22T12:00:00Z", HOUR, None),
            ("2026-11-22T13:00:00Z", 2 * HOUR, None),
            // An hour may drift by 1.8 s and be stepped by 2 s.
            ("2026-11-22T13:00:03.7Z", 2 * HOUR, None),
            (
                "2026-11-22T13:00:03.9Z",
                2 * HOUR,
                Some((3_603_900, Some(3_600_000))),
            ),
            (
                "2026-11-22T12:59:56.1Z",
                2 * HOUR,
                Some((3_596_100, Some(3_600_000))),
            ),
            (
                "2026-11-21T12:00:00Z",
                HOUR + 1000,
                Some((-86_400_000, Some(1000))),
            ),
            (
                "2036-11-22T12:00:00Z",
                HOUR + 1000,
                Some((315_619_200_000, Some(1000))),
            ),
            ("2026-11-22T12:00:00Z", 2 * HOUR, Some((0, Some(3_600_000)))),
            // Restarted between: only going back is known to be wrong.
            ("2026-11-22T12:05:00Z", 1000, None),
            ("2026-11-22T11:59:59Z", 1000, Some((-1000, None))),
        ] {
            let found =
                jumped(&before, &moment(utc, since_boot_ms)).map(|jump| (jump.wall_ms, jump.elapsed_ms));
            assert_eq!(found, jump, "{utc} {since_boot_ms}");
        }
    }

    #[test]
    fn the_machines_clock_runs_forward_and_knows_its_zone() {
        let first = SystemClock.now();
        let second = SystemClock.now();
        assert!(second.since_boot >= first.since_boot);
        assert!(first.since_boot > Duration::ZERO);
        assert!(!first.zone.is_empty());
        assert_eq!(jumped(&first, &second), None);
        assert!(first.offset_seconds.abs() <= 26 * 3600);
    }

    #[test]
    fn the_fixed_clock_stands_until_it_is_moved() {
        let clock = FixedClock::at("2026-11-22T12:00:00Z".parse().unwrap());
        let before = clock.now();
        assert_eq!(clock.now(), before);
        clock.advance(Duration::from_secs(90));
        assert_eq!(clock.now().utc_seconds(), "2026-11-22T12:01:30Z");
        assert_eq!(jumped(&before, &clock.now()), None);
        clock.set_wall("2026-11-20T00:00:00Z".parse().unwrap());
        assert!(jumped(&before, &clock.now()).is_some_and(|jump| jump.wall_ms < 0));
    }
}
