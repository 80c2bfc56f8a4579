use std::{fmt, time::SystemTime};

use jiff::{
    Span, Timestamp, ZonedDateTime,
    civil::{Date, DateTime},
    tz::{Offset, TimeZone},
};

/// A point in time together with the local clock it was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    timestamp: Timestamp,
    offset: Offset,
}

impl Moment {
    /// The present, on this computer's clock.
    pub fn now() -> Self {
        let now = ZonedDateTime::now();
        Self { timestamp: now.timestamp(), offset: now.offset() }
    }

    /// A time of the system's, such as that of a file, on this computer's clock; `None` outside the years 1 to 9999.
    pub fn of_system(time: SystemTime) -> Option<Self> {
        let timestamp = Timestamp::try_from(time).ok()?;
        Some(Self { timestamp, offset: TimeZone::system().to_offset(timestamp) })
    }

    /// Reads RFC 3339, e.g. `2026-11-23T14:32:05+02:00`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let pieces = jiff::fmt::temporal::DateTimeParser::new().parse_pieces(text).ok()?;
        let offset = pieces.to_numeric_offset()?;
        Some(Self { timestamp: text.parse().ok()?, offset })
    }

    /// The beginning of a day that is written `2026-01-31`; `None` for anything else.
    pub fn of_day(text: &str) -> Option<Self> {
        Self::parse(&format!("{text}T00:00:00+00:00"))
    }

    /// The date and time on the local clock.
    pub fn local(self) -> DateTime {
        self.offset.to_datetime(self.timestamp)
    }

    /// The day that many months after this one on the local clock; the last of a shorter month where it has no such day.
    pub fn months_on(self, months: i32) -> Option<Date> {
        self.local().date().checked_add(Span::new().try_months(months).ok()?).ok()
    }

    /// The last day of this year on the local clock.
    pub fn end_of_year(self) -> Date {
        self.local().date().last_of_year()
    }

    /// Seconds from `earlier` to this moment; negative where this one is before.
    pub fn seconds_since(self, earlier: Self) -> i64 {
        self.timestamp.as_second() - earlier.timestamp.as_second()
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Whole seconds: nobody answers faster, and the text is easier to read.
        let second = Timestamp::from_second(self.timestamp.as_second()).unwrap_or(self.timestamp);
        write!(f, "{}", second.display_with_offset(self.offset))
    }
}
