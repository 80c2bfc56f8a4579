use egui::{Shape, Stroke, Ui, pos2, vec2};

use crate::{
    diag::{Excerpt, Place},
    ui::{
        cx::Cx,
        style::{colour, quiet_panel},
    },
};

/// The lines of the file with what is meant underlined. The family is proportional: the line is measured, not counted.
pub(super) fn show_excerpt(ui: &mut Ui, cx: &Cx<'_>, excerpt: &Excerpt, span: Place, ink: crate::look::Colour) {
    let width = ui.available_width();
    quiet_panel(cx, cx.theme.sunken, cx.m.radius.control, (12.0, 8.0)).show(ui, |ui| {
        ui.set_width(width - 24.0);
        for (number, line) in (excerpt.first_line..).zip(&excerpt.lines) {
            excerpt_line(ui, cx, number, line, span, ink);
        }
    });
}

fn excerpt_line(ui: &mut Ui, cx: &Cx<'_>, number: u32, line: &str, span: Place, ink: crate::look::Colour) {
    let is_meant = (span.line..=span.end_line).contains(&number);
    let letters = cx.small();
    let room = ui.available_width() - 40.0;
    let from = if number == span.line { span.column.saturating_sub(1) as usize } else { 0 };
    let to = if number == span.end_line { span.end_column.saturating_sub(1) as usize } else { usize::MAX };
    let (shown, from, to) = window(ui, letters, &line.replace('\t', "    "), room, from, to);
    let text = ui.allocate_space(vec2(ui.available_width(), 20.0)).1;
    let n = cx.muted().galley(ui, &number.to_string(), 36.0);
    ui.painter().galley(text.min, n, cx.muted().colour);
    let galley = letters.galley(ui, &shown, f32::INFINITY);
    let left = text.left() + 36.0;
    ui.painter().galley(pos2(left, text.top()), galley, letters.colour);
    if is_meant && number == span.line {
        let width_to = |count: usize| letters.width(ui, &shown.chars().take(count).collect::<String>());
        let (a, b) = (left + width_to(from), left + width_to(to).max(width_to(from) + 6.0));
        let y = text.bottom();
        ui.painter().hline(a..=b, y, Stroke::new(2.5, colour(ink)));
        let middle = (a + b) / 2.0;
        let triangle = vec![pos2(middle - 5.0, y), pos2(middle, y - 5.0), pos2(middle + 5.0, y)];
        ui.painter().add(Shape::convex_polygon(triangle, colour(ink), Stroke::NONE));
        ui.add_space(4.0);
    }
    let label = ui.interact(text, ui.scope_id().with(("line", number)), egui::Sense::empty());
    label.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, format!("{number}: {line}")));
}

/// The part of a long line round what is meant that has room, and where in it that lies.
fn window(
    ui: &Ui,
    letters: crate::ui::lettering::Lettering,
    line: &str,
    room: f32,
    from: usize,
    to: usize,
) -> (String, usize, usize) {
    let all: Vec<char> = line.chars().collect();
    let to = to.min(all.len());
    let from = from.min(to);
    if letters.width(ui, line) <= room {
        return (line.to_owned(), from, to);
    }
    let average = letters.width(ui, "abcdefghij {}\"") / 14.0;
    let mut fits = ((room / average.max(1.0)) as usize).min(all.len());
    // Wide letters need more room than they have on average.
    while fits > 8 {
        let (shown, from, to) = cut(&all, fits, from, to);
        if letters.width(ui, &shown) <= room {
            return (shown, from, to);
        }
        fits -= 1;
    }
    cut(&all, fits, from, to)
}

/// About `fits` characters round what is meant, with a sign where some are left out.
fn cut(all: &[char], fits: usize, from: usize, to: usize) -> (String, usize, usize) {
    let start = from.saturating_sub(fits / 3).min(all.len().saturating_sub(fits));
    let end = (start + fits.saturating_sub(2)).min(all.len());
    let mut shown: String = all.get(start..end).unwrap_or_default().iter().collect();
    let mut shift = 0;
    if start > 0 {
        shown.insert(0, '…');
        shift = 1;
    }
    if end < all.len() {
        shown.push('…');
    }
    let count = shown.chars().count();
    (shown, (from + shift).saturating_sub(start).min(count), (to + shift).saturating_sub(start).min(count))
}
