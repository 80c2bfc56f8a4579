use egui::{Rect, pos2};

use crate::chart::RADAR_AXES;
use crate::look::{Presentation, TypeStep, Weight, measures};

/// The window that something is presented in: how large, and what goes where.
pub(super) struct Wall {
    pub(super) window: Rect,
    /// 1 for 1920 by 1080.
    pub(super) scale: f32,
}

/// What the measures are written for.
const SIZE: (f32, f32) = (1920.0, 1080.0);

/// Below this width chart and words stand below each other.
const BESIDE_FROM: f32 = 680.0;

/// Below this width there are at most so many axes.
const NARROW: f32 = 480.0;
const NARROW_AXES: usize = 6;

impl Wall {
    pub(super) fn over(window: Rect) -> Self {
        Self { window, scale: (window.width() / SIZE.0).min(window.height() / SIZE.1) }
    }

    /// Where the chart and the words stand beside each other; `None` where the window is too narrow for that.
    pub(super) fn beside(&self) -> Option<(Rect, Rect)> {
        let window = self.window;
        if window.width() < BESIDE_FROM || window.width() < window.height() * 1.1 {
            return None;
        }
        let x = |share: f32| window.left() + window.width() * share / SIZE.0;
        let y = |share: f32| share * self.scale;
        let chart =
            Rect::from_min_max(pos2(x(40.0), window.top() + y(40.0)), pos2(x(1180.0), window.bottom() - y(40.0)));
        let side =
            Rect::from_min_max(pos2(x(1234.0), window.top() + y(110.0)), pos2(x(1860.0), window.bottom() - y(56.0)));
        Some((chart, side))
    }

    /// Whether so many axes are drawn as a radar: in a very narrow window the names of many leave no room for it.
    pub(super) fn holds_radar(&self, axes: usize) -> bool {
        RADAR_AXES.contains(&axes) && (axes <= NARROW_AXES || self.window.width() >= NARROW)
    }

    /// Round everything where chart and words stand below each other.
    pub(super) fn margin(&self) -> f32 {
        self.length(60.0).max(12.0)
    }

    /// A length of the measures in this window.
    pub(super) fn length(&self, length: f32) -> f32 {
        length * self.scale
    }

    /// A step of type in this window, `share` times as large.
    pub(super) fn step(&self, step: TypeStep, share: f32) -> TypeStep {
        let size = (step.size * self.scale * share).max(self.m().least * if step.size > 50.0 { 1.5 } else { 1.0 });
        let by = size / step.size;
        TypeStep { size, line: step.line * by, tracking: step.tracking * by }
    }

    pub(super) fn m(&self) -> &'static Presentation {
        &measures().presentation
    }

    /// A text in lines, each sentence on its own ones.
    pub(super) fn sentences(text: &str, step: TypeStep, width: f32) -> Vec<String> {
        text.split_inclusive(". ").flat_map(|sentence| Self::balanced(sentence, step, width)).collect()
    }

    /// A text in lines as wide as given, the last one about as long as the others.
    fn balanced(text: &str, step: TypeStep, width: f32) -> Vec<String> {
        let lines = |width: f32| crate::chart::wrapped(text, step.size, Weight::Strong, width);
        let breaks = |lines: &[String]| lines.iter().filter(|line| line.ends_with('-')).count();
        let widest = lines(width);
        let is_as_good = |lines: &[String]| lines.len() <= widest.len() && breaks(lines) <= breaks(&widest);
        let (mut low, mut high) = (width / 2.0, width);
        // Eight halvings find the width to within two pixels.
        for _ in 0..8 {
            let middle = f32::midpoint(low, high);
            if is_as_good(&lines(middle)) { high = middle } else { low = middle }
        }
        lines(high)
    }
}
