use egui::Id;

/// What only the eye and the hands know while something is presented.
#[derive(Debug)]
pub(super) struct OnWall {
    /// When it began, in seconds.
    pub(super) since: f64,
    /// When the pointer last moved, in seconds.
    pub(super) moved_at: f64,
    /// What had the focus before.
    pub(super) focus_before: Option<Id>,
}
