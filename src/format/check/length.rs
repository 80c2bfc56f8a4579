use super::super::limits;

/// How long a text may be before it no longer fits the place that it is shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    /// Questions, anchors, options and the titles of files.
    Text,
    /// A button and a mark of the scale.
    LevelTitle,
    /// The label of an axis.
    AreaTitle,
}

impl Length {
    /// The most characters, soft hyphens not counted.
    pub(super) fn most(self) -> usize {
        match self {
            Self::Text => limits::LONG_TEXT,
            Self::LevelTitle => limits::LONG_LEVEL_TITLE,
            Self::AreaTitle => limits::LONG_AREA_TITLE,
        }
    }
}
