//! Keys, paths and formulas within running text: each stands in a cap with an edge.

use egui::{
    Color32, CornerRadius, Galley, Pos2, Rect, Stroke, StrokeKind, Ui,
    text::{LayoutJob, LayoutSection},
};

use crate::ui::{cx::Cx, lettering::Lettering, style::colour};

/// Inside a cap on either side: a space that does not break, as wide as the edge and the air need it.
const AIR: &str = "\u{a0}";

/// Adds a text that gets a cap.
pub(super) fn append(job: &mut LayoutJob, text: &str, letters: Lettering, cx: &Cx<'_>) {
    let mut format = letters.strong().format();
    format.background = colour(cx.theme.sunken);
    job.append(&format!("{AIR}{text}{AIR}"), 0.0, format);
}

/// Paints the edges of the caps in a text that was painted at `at`.
pub(super) fn paint(ui: &Ui, cx: &Cx<'_>, galley: &Galley, at: Pos2) {
    let edge = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.outline));
    let radius = CornerRadius::same(cx.m.radius.small as u8);
    // A row has a glyph for each letter of the text.
    let mut letters = galley.job.text.char_indices();
    for row in &galley.rows {
        let mut caps: Vec<(usize, Rect)> = Vec::new();
        for (glyph, (byte, _)) in row.glyphs.iter().zip(letters.by_ref()) {
            let Some(section) = galley.job.sections.iter().position(|section| is_cap(section, byte)) else { continue };
            let rect = glyph.logical_rect();
            match caps.last_mut().filter(|(last, _)| *last == section) {
                Some((_, cap)) => *cap = cap.union(rect),
                None => caps.push((section, rect)),
            }
        }
        for (_, cap) in caps {
            let cap = cap.translate(at.to_vec2() + row.pos.to_vec2());
            ui.painter().rect_stroke(cap, radius, edge, StrokeKind::Middle);
        }
    }
}

fn is_cap(section: &LayoutSection, byte: usize) -> bool {
    section.format.background != Color32::TRANSPARENT
        && (section.byte_range.start.0..section.byte_range.end.0).contains(&byte)
}
