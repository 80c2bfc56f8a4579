use egui::{CornerRadius, Sense, Stroke, StrokeKind, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use super::beside::beside;
use crate::{
    app::{Command, Viewing},
    chart::{ChartStyle, Series, sample},
    ui::{by_words::note, chart_view, cx::Cx, ring::ring, style::colour},
};

/// The series as switches.
pub(super) fn legend(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    ui.add_space(cx.m.space.xs);
    let series = viewing.series(cx.words);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        for (place, one) in series.iter().enumerate() {
            let is_shown = !viewing.hidden.contains(&place);
            if legend_entry(ui, cx, &series, (place, &one.name), is_shown) {
                cx.push(Command::ToggleSeries(place));
            }
            ui.add_space(8.0);
        }
        beside(ui, cx, viewing);
    });
}

fn legend_entry(ui: &mut Ui, cx: &Cx<'_>, series: &[Series], (place, name): (usize, &str), is_shown: bool) -> bool {
    let letters = if is_shown { cx.small() } else { cx.muted() };
    let galley = letters.galley(ui, name, (ui.available_width() - 70.0).max(60.0));
    let size = vec2(galley.size().x + 60.0, cx.m.control.legend.max(galley.size().y + 8.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Switch, true, is_shown, name));
    let theme = cx.theme;
    let radius = CornerRadius::same(cx.m.radius.pill as u8);
    let (edge, width) = if response.hovered() { (theme.accent, 2.0) } else { (theme.outline, 1.0) };
    let painter = ui.painter();
    painter.rect(rect, radius, colour(theme.surface), Stroke::new(width, colour(edge)), StrokeKind::Inside);
    let (left, y) = (rect.left() + 13.0, rect.center().y);
    if is_shown {
        let marks = sample(&ChartStyle::usual(), series, place, 26.0);
        chart_view::paint_marks(ui.painter(), pos2(left, y), &marks, theme);
    } else {
        let dots = Stroke::new(2.0, colour(theme.text_disabled));
        let line = [pos2(left, y), pos2(left + 26.0, y)];
        ui.painter().extend(egui::Shape::dashed_line(&line, dots, 2.0, 4.0));
    }
    let at = pos2(rect.left() + 47.0, y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, letters.colour);
    ring(ui, cx, &response, cx.m.radius.pill);
    note(cx, &response, name);
    response.clicked()
}
