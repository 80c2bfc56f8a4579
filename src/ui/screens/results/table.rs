use egui::{CornerRadius, Rect, Stroke, Ui, UiBuilder, accesskit::Role, pos2, vec2};

use crate::{
    app::Viewing,
    chart::{self, Row},
    ui::{cx::Cx, lettering::Lettering, style::colour, widgets::column},
};

/// What the column of scores is called: one's own, or those of someone else.
pub(super) fn score_head(cx: &Cx<'_>) -> String {
    let whose = cx.state.viewing.as_ref().map(Viewing::whose).unwrap_or_default();
    cx.say(whose.score_key())
}

/// Every number of the result as a plain table; where there are knowledge questions alone, how many are right.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    let rows = chart::rows(&viewing.result.questionnaire, &viewing.profile, viewing.comparison.as_ref(), cx.words);
    // A wider one would leave more room between name and numbers than the eye can bridge.
    let width = ui.available_width().min(WIDEST);
    column(ui, width, |ui| table(ui, cx, viewing, &rows));
}

fn table(ui: &mut Ui, cx: &Cx<'_>, viewing: &Viewing, rows: &[Row]) {
    let width = ui.available_width();
    let is_narrow = width < 560.0;
    let table = UiBuilder::new().accessibility_role(Role::Table).accessibility_label(cx.say("tab-areas"));
    ui.scope_builder(table, |ui| {
        let has_scores = viewing.has_charts();
        let against = viewing.comparison.is_some() && has_scores;
        if !is_narrow {
            let mut head = vec![cx.say("table-area"), score_head(cx), cx.say("table-level")];
            if !has_scores {
                head = vec![cx.say("table-area"), cx.say("answers-head")];
            } else if against {
                head.splice(2..2, [cx.say("table-target"), cx.say("table-difference")]);
            }
            line(ui, cx, &head, cx.muted(), 30.0, Kind::Head);
        }
        for row in rows {
            let letters = if row.is_leaf { cx.small() } else { cx.small().strong() };
            let number = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| cx.words.score(value));
            if is_narrow {
                two_lines(ui, cx, row, letters);
                continue;
            }
            // Where there is no level, the words say why.
            let level = if row.level.is_empty() && !against { &row.difference } else { &row.level };
            let mut cells = vec![row.title.clone(), number(row.score), level.clone()];
            if !has_scores {
                cells.remove(1);
            } else if against {
                cells.splice(2..2, [number(row.target), row.difference.clone()]);
            }
            let kind = if row.is_leaf { Kind::Leaf(row.depth) } else { Kind::Parent(row.depth) };
            line(ui, cx, &cells, letters, cx.m.control.table_row, kind);
        }
    });
}

/// The most room that the table takes.
const WIDEST: f32 = 720.0;

/// What a line of the table is; areas with how deep they lie.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Head,
    Parent(usize),
    Leaf(usize),
}

/// Where the columns begin, as shares of the width: the name takes what the numbers leave.
const EDGES: [f32; 6] = [0.0, 0.46, 0.56, 0.68, 0.84, 1.0];

/// The same without scores.
const EDGES_BARE: [f32; 3] = [0.0, 0.6, 1.0];

/// The same without a benchmark.
const EDGES_ALONE: [f32; 4] = [0.0, 0.6, 0.74, 1.0];

fn line(ui: &mut Ui, cx: &Cx<'_>, cells: &[String], letters: Lettering, height: f32, kind: Kind) {
    let width = ui.available_width();
    let edges: &[f32] = match cells.len() {
        5 => &EDGES,
        3 => &EDGES_ALONE,
        _ => &EDGES_BARE,
    };
    let depth = if let Kind::Parent(depth) | Kind::Leaf(depth) = kind { depth } else { 0 };
    // Where each cell lies, and its text in as many lines as it needs: nothing is cut off.
    let cells: Vec<_> = cells
        .iter()
        .enumerate()
        .zip(edges.windows(2))
        .map(|((place, cell), ends)| {
            let indent = if place == 0 { 10.0 + depth as f32 * 12.0 } else { 12.0 };
            let (from, to) = (ends.first().copied().unwrap_or(0.0), ends.last().copied().unwrap_or(1.0));
            let (left, right) = (width * from + indent, width * to - 4.0);
            (cell, left, right, letters.galley(ui, cell, right - left))
        })
        .collect();
    let tallest = cells.iter().map(|(.., galley)| galley.size().y).fold(0.0, f32::max);
    let (id, rect) = ui.allocate_space(vec2(width, height.max(tallest + 8.0)));
    if matches!(kind, Kind::Parent(_)) {
        ui.painter().rect_filled(rect, CornerRadius::ZERO, colour(cx.theme.sunken));
    }
    let is_strong = kind == Kind::Head || cx.theme.is_high_contrast();
    let ink = if is_strong { cx.theme.outline } else { cx.theme.hairline };
    let edge = Stroke::new(cx.m.stroke.hairline, colour(ink));
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, edge);
    let row = ui.new_child(UiBuilder::new().max_rect(rect).accessibility_role(Role::Row).id_salt(id));
    for (place, (cell, left, right, galley)) in cells.into_iter().enumerate() {
        let is_number = (place == 1 && edges.len() > EDGES_BARE.len()) || (place == 2 && edges.len() == EDGES.len());
        let x = if is_number { right - galley.size().x } else { left };
        let at = pos2(rect.left() + x, rect.center().y - galley.size().y / 2.0);
        let room = Rect::from_x_y_ranges(rect.left() + left..=rect.left() + right, rect.y_range());
        let label = row.interact(room, id.with(place), egui::Sense::empty());
        let role = if kind == Kind::Head { Role::ColumnHeader } else { Role::Cell };
        label.widget_info(|| egui::WidgetInfo::labeled(role, true, cell));
        row.ctx().accesskit_node_builder(label.id, |node| node.set_column_index(place));
        row.painter().galley(at, galley, letters.colour);
    }
}

/// On a small window: the name over its numbers.
fn two_lines(ui: &mut Ui, cx: &Cx<'_>, row: &Row, letters: Lettering) {
    cx.write(ui, &row.title, letters);
    let mut words = Vec::new();
    if let Some(score) = row.score {
        words.push(format!("{} {}", score_head(cx), cx.words.score(score)));
    }
    if let Some(target) = row.target {
        words.push(format!("{} {}", cx.say("table-target"), cx.words.score(target)));
    }
    words.push(row.difference.clone());
    words.retain(|word| !word.is_empty());
    cx.write(ui, &words.join(" · "), cx.muted());
    ui.add_space(8.0);
}
