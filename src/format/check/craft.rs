use std::collections::HashMap;

use super::{super::tree::NodeId, joined::Verbs};

/// What the warnings of craft compare across the items of a file.
#[derive(Debug, Default)]
pub(super) struct Craft {
    /// Where each question stands first, by language and text.
    pub(super) questions: HashMap<(String, String), usize>,
    /// The right option of each test item that has one, with its place.
    pub(super) single_right: Vec<(u8, NodeId)>,
    /// The verbs with which anchors and options begin.
    pub(super) verbs: Verbs,
    /// How many pairs of anchors were compared letter by letter.
    pub(super) comparisons: usize,
}
