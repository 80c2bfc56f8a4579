use super::label::{LINE, SIZE};
use crate::look::{Dash, measures};

/// How large the parts of a chart are.
///
/// A chart is laid out for labels of 13 px and then magnified as a whole, so that labels find their places alike at any
/// size. The other lengths here are counted before that.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChartStyle {
    pub(super) magnified: f32,
    /// From one baseline of a label to the next.
    pub(super) line: f32,
    /// The type of the rings' names.
    pub(super) ring: f32,
    /// The widths of lines.
    pub(super) me: f32,
    pub(super) other: f32,
    pub(super) grid: f32,
    /// What parts the line of another series from a fill, on either side; 0 for nothing.
    pub(super) casing: f32,
    /// The radius of a marker.
    pub(super) marker: f32,
    /// Whether the target follows the score under a name.
    pub(super) shows_targets: bool,
    /// Whether the radar rather shrinks than that words are broken.
    pub(super) keeps_words: bool,
}

impl ChartStyle {
    /// As on paper and in a window.
    pub fn usual() -> Self {
        let stroke = &measures().stroke;
        Self {
            magnified: 1.0,
            line: LINE,
            ring: SIZE,
            me: stroke.series_me,
            other: stroke.series_other,
            grid: stroke.hairline,
            casing: 0.0,
            marker: stroke.marker,
            shows_targets: true,
            keeps_words: false,
        }
    }

    /// As on a wall: `scale` is 1 for a window of 1920 by 1080. No type is smaller than the least.
    pub fn presented(scale: f32) -> Self {
        let m = &measures().presentation;
        let label = (m.label.size * scale).max(m.least);
        let magnified = label / SIZE;
        // What the measures say, as it is before all is magnified.
        let before = |length: f32| length / m.label.size * SIZE;
        Self {
            magnified,
            line: before(m.label.line),
            ring: (m.ring.size * scale).max(m.least) / magnified,
            me: before(m.line),
            other: before(m.line) * measures().stroke.series_other / measures().stroke.series_me,
            grid: before(m.grid),
            casing: before(m.casing),
            marker: before(m.marker),
            shows_targets: false,
            keeps_words: true,
        }
    }

    /// The same dashes at any width of line.
    pub(super) fn dash(&self) -> Dash {
        let stroke = &measures().stroke;
        let share = self.other / stroke.series_other;
        Dash { on: stroke.dash.on * share, off: stroke.dash.off * share }
    }

    /// A length of the canvas, before it is magnified.
    pub(super) fn before(&self, size: (f32, f32)) -> (f32, f32) {
        (size.0 / self.magnified, size.1 / self.magnified)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn on_a_wall_the_measures_come_out_as_they_are_written() {
        let (style, m) = (ChartStyle::presented(1.0), &measures().presentation);
        let after = |length: f32| (length * style.magnified * 1000.0).round() / 1000.0;
        assert_eq!(after(SIZE), m.label.size);
        assert_eq!(after(style.ring), m.ring.size);
        assert_eq!(after(style.line), m.label.line);
        assert_eq!((after(style.me), after(style.casing), after(style.grid)), (m.line, m.casing, m.grid));
    }

    #[test]
    fn no_type_is_smaller_than_the_least() {
        let style = ChartStyle::presented(0.1);
        let least = measures().presentation.least;
        assert!((style.magnified * SIZE - least).abs() < 1e-4);
        assert!((style.magnified * style.ring - least).abs() < 1e-4);
    }
}
