use uuid::{Builder, Uuid};

use crate::model::{Digest, ResultId};

/// A new id for a result: a UUID of version 7.
pub fn fresh_id() -> Option<ResultId> {
    ResultId::parse(&Uuid::now_v7().to_string())
}

/// The id of a result that is made from the same input at a set time, in seconds since 1970: always the same.
pub fn reproducible_id(seconds: u64, input: Digest) -> Option<ResultId> {
    let mut bits = [0; 10];
    bits.iter_mut().zip(input.0).for_each(|(bit, byte)| *bit = byte);
    ResultId::parse(&Builder::from_unix_timestamp_millis(seconds.saturating_mul(1000), &bits).into_uuid().to_string())
}
