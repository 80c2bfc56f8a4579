use jiff::Timestamp;

use crate::{
    format,
    model::{Moment, ResultId},
    work,
};

/// The time that results get, and whether it was set from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) now: Moment,
    /// Seconds since 1970, where `SOURCE_DATE_EPOCH` sets the time so that the same input gives the same bytes.
    set: Option<u64>,
}

impl Clock {
    /// The time of `SOURCE_DATE_EPOCH`, else the present.
    pub(super) fn of_environment() -> Self {
        Self::of(std::env::var("SOURCE_DATE_EPOCH").ok().as_deref())
    }

    fn of(seconds: Option<&str>) -> Self {
        let set = seconds.and_then(|seconds| seconds.parse::<u64>().ok());
        let moment = set.and_then(|seconds| Timestamp::from_second(i64::try_from(seconds).ok()?).ok());
        match moment.and_then(|moment| Moment::parse(&moment.to_string())) {
            Some(now) => Self { now, set },
            None => Self { now: Moment::now(), set: None },
        }
    }

    /// An id for a result made from this input.
    pub(super) fn id(self, input: &[u8]) -> Option<ResultId> {
        match self.set {
            Some(seconds) => work::reproducible_id(seconds, format::digest(input)),
            None => work::fresh_id(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_time_gives_the_same_id_for_the_same_input_alone() {
        let clock = Clock::of(Some("1795000000"));
        assert_eq!(clock.now.to_string(), "2026-11-18T11:06:40+00:00");
        assert_eq!(clock.id(b"a"), clock.id(b"a"));
        assert_ne!(clock.id(b"a"), clock.id(b"b"));
        assert_eq!(clock.id(b"a").unwrap().as_str().chars().nth(14), Some('7'));
    }

    #[test]
    fn without_a_set_time_no_two_ids_are_alike() {
        for seconds in [None, Some("soon")] {
            let clock = Clock::of(seconds);
            assert_ne!(clock.id(b"a"), clock.id(b"a"));
        }
    }
}
