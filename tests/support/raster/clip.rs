use std::ops::Range;

use egui::Rect;

/// The pixels that may be drawn on, rounded as `egui_glow` rounds its scissors.
#[derive(Clone, Copy)]
pub struct Clip {
    left: i64,
    top: i64,
    right: i64,
    bottom: i64,
}

impl Clip {
    /// The part of the canvas inside `rect`, which is in points.
    pub fn new(rect: Rect, pixels_per_point: f32, [width, height]: [usize; 2]) -> Self {
        let pixel = |points: f32, end: usize| ((points * pixels_per_point).round() as i64).clamp(0, end as i64);
        Self {
            left: pixel(rect.min.x, width),
            top: pixel(rect.min.y, height),
            right: pixel(rect.max.x, width),
            bottom: pixel(rect.max.y, height),
        }
    }

    /// Those of the columns that are inside.
    pub fn columns(self, columns: Range<i64>) -> Range<i64> {
        columns.start.max(self.left)..columns.end.min(self.right)
    }

    /// Those of the rows that are inside.
    pub fn rows(self, rows: Range<i64>) -> Range<i64> {
        rows.start.max(self.top)..rows.end.min(self.bottom)
    }
}
