use std::sync::Arc;

use crate::model::Digest;

/// A benchmark or a catalogue of the library.
#[derive(Debug, Clone, PartialEq)]
pub struct Held<T> {
    pub digest: Digest,
    pub value: Arc<T>,
    /// Whether it did not come with the program.
    pub is_own: bool,
}
