use super::{AreaId, Level};

/// What a learning format can do for one who stands on a level of an area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClinicRise {
    pub area: AreaId,
    /// The level that it starts from.
    pub from: Level,
    /// The level that it leads to, above `from`.
    pub to: Level,
}
