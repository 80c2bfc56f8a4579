use egui::{CornerRadius, Sense, Stroke, StrokeKind, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::{
    app::{Command, Viewing},
    chart::SeriesRole,
    ui::{by_words::note, cx::Cx, ring::ring, style::colour},
};

/// The series as switches.
pub(super) fn legend(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    ui.add_space(cx.m.space.xs);
    let series = viewing.series(cx.words);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        for (place, one) in series.iter().enumerate() {
            let is_shown = !viewing.hidden.contains(&place);
            if legend_entry(ui, cx, &one.name, one.role, is_shown) {
                cx.push(Command::ToggleSeries(place));
            }
            ui.add_space(8.0);
        }
    });
}

fn legend_entry(ui: &mut Ui, cx: &Cx<'_>, name: &str, role: SeriesRole, is_shown: bool) -> bool {
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
    let ink = match (is_shown, role) {
        (false, _) => theme.text_disabled,
        (_, SeriesRole::Me) => theme.series_1,
        (_, SeriesRole::Benchmark) => theme.series_2,
        (_, SeriesRole::Other) => theme.series_4,
    };
    let (left, y) = (rect.left() + 13.0, rect.center().y);
    let line = Stroke::new(if role == SeriesRole::Me { 3.0 } else { 2.0 }, colour(ink));
    if role == SeriesRole::Me && is_shown {
        painter.hline(left..=left + 26.0, y, line);
        painter.circle_filled(pos2(left + 13.0, y), 5.0, colour(ink));
    } else {
        painter.hline(left..=left + 6.0, y, line);
        painter.hline(left + 20.0..=left + 26.0, y, line);
        let c = pos2(left + 13.0, y);
        let corners = [(0.0, -5.0), (5.0, 0.0), (0.0, 5.0), (-5.0, 0.0)].map(|(x, y)| c + vec2(x, y)).to_vec();
        painter.add(egui::Shape::convex_polygon(corners, colour(theme.surface), Stroke::new(2.0, colour(ink))));
    }
    let at = pos2(rect.left() + 47.0, y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, letters.colour);
    ring(ui, cx, &response, cx.m.radius.pill);
    note(cx, &response, name);
    response.clicked()
}
