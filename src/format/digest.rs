use sha2::{Digest as _, Sha256};

use crate::model::Digest;

/// The SHA-256 of these bytes.
pub fn digest(bytes: &[u8]) -> Digest {
    Digest(Sha256::digest(bytes).into())
}
