use egui::{
    CornerRadius, Frame, Margin, Stroke, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, text::LayoutJob, vec2,
};

use super::caps;

use crate::{
    text::{Block, Run, RunStyle},
    ui::{cx::Cx, lettering::Lettering, style::colour},
};

/// How far the text of a list stands from the margin.
const INDENT: f32 = 24.0;

/// Within a formula's edge, across and down.
const AROUND_FORMULA: (f32, f32) = (12.0, 8.0);

/// Draws the blocks of a page.
pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, blocks: &[Block]) {
    for block in blocks {
        match block {
            Block::Heading { level, text } => heading(ui, cx, *level, text),
            Block::Paragraph(runs) => paragraph(ui, cx, runs),
            Block::List { is_numbered, items } => list(ui, cx, *is_numbered, items),
            Block::Table { head, rows } => table(ui, cx, head, rows),
        }
    }
    ui.add_space(cx.m.space.l);
}

fn heading(ui: &mut Ui, cx: &Cx<'_>, level: usize, text: &str) {
    let (before, letters) = match level {
        1 => (0.0, cx.title()),
        2 => (cx.m.space.l, cx.heading()),
        _ => (cx.m.space.m, cx.body().strong()),
    };
    ui.add_space(before);
    cx.write_title(ui, text, letters, level);
    ui.add_space(if level == 1 { cx.m.space.s } else { cx.m.space.xs });
}

fn paragraph(ui: &mut Ui, cx: &Cx<'_>, runs: &[Run]) {
    let width = ui.available_width().min(cx.body().longest_line());
    match runs {
        [only] if only.style == RunStyle::Code => formula(ui, cx, &only.text, width),
        _ => write(ui, cx, runs, cx.body(), width),
    }
    ui.add_space(cx.m.space.s);
}

/// A formula or a command that stands alone.
fn formula(ui: &mut Ui, cx: &Cx<'_>, text: &str, width: f32) {
    let frame = Frame::new()
        .fill(colour(cx.theme.sunken))
        .stroke(Stroke::new(cx.m.stroke.hairline, colour(cx.theme.outline)))
        .corner_radius(CornerRadius::same(cx.m.radius.small as u8))
        .inner_margin(Margin::symmetric(AROUND_FORMULA.0 as i8, AROUND_FORMULA.1 as i8));
    frame.show(ui, |ui| {
        ui.set_max_width(width - 2.0 * (AROUND_FORMULA.0 + cx.m.stroke.hairline));
        let job = cx.body().strong().job(text, ui.available_width());
        ui.add(egui::Label::new(job).selectable(true).wrap());
    });
}

fn list(ui: &mut Ui, cx: &Cx<'_>, is_numbered: bool, items: &[Vec<Run>]) {
    for (place, item) in items.iter().enumerate() {
        ui.horizontal_top(|ui| {
            let letters = cx.body().strong();
            let (_, rect) = ui.allocate_space(vec2(INDENT, letters.step.line));
            if is_numbered {
                let galley = letters.galley(ui, &format!("{}.", place + 1), f32::INFINITY);
                ui.painter().galley(pos2(rect.left() + 4.0, rect.top()), galley, letters.colour);
            } else {
                ui.painter().circle_filled(pos2(rect.left() + 8.0, rect.center().y), 2.5, letters.colour);
            }
            write(ui, cx, item, cx.body(), ui.available_width().min(cx.body().longest_line() - INDENT));
        });
        ui.add_space(cx.m.space.xxs);
    }
    ui.add_space(cx.m.space.xs);
}

fn write(ui: &mut Ui, cx: &Cx<'_>, runs: &[Run], letters: Lettering, width: f32) {
    let job = job(cx, runs, letters, width);
    ui.scope(|ui| {
        ui.set_max_width(width);
        let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job.clone()));
        let label = ui.add(egui::Label::new(job).selectable(true).wrap());
        caps::paint(ui, cx, &galley, label.rect.min);
    });
}

/// Strong text is semibold; code is, too, with room for the edge of its cap.
fn job(cx: &Cx<'_>, runs: &[Run], letters: Lettering, width: f32) -> LayoutJob {
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    for run in runs {
        match run.style {
            RunStyle::Plain => job.append(&run.text, 0.0, letters.format()),
            RunStyle::Strong => job.append(&run.text, 0.0, letters.strong().format()),
            RunStyle::Code => caps::append(&mut job, &run.text, letters, cx),
        }
    }
    job
}

/// A table as wide as its cells need; on a small window each row becomes a paragraph.
fn table(ui: &mut Ui, cx: &Cx<'_>, head: &[Vec<Run>], rows: &[Vec<Vec<Run>>]) {
    let room = ui.available_width();
    let columns = head.len().max(1);
    if room < 160.0 * columns as f32 {
        stacked(ui, cx, head, rows);
        return;
    }
    let widths = widths(ui, cx, head, rows, room);
    ui.scope_builder(UiBuilder::new().accessibility_role(Role::Table), |ui| {
        row(ui, cx, head, &widths, true);
        for cells in rows {
            row(ui, cx, cells, &widths, false);
        }
    });
    ui.add_space(cx.m.space.m);
}

/// How wide the columns are: what they need on one line, and where that is too much, in proportion.
fn widths(ui: &Ui, cx: &Cx<'_>, head: &[Vec<Run>], rows: &[Vec<Vec<Run>>], room: f32) -> Vec<f32> {
    let natural: Vec<f32> = (0..head.len())
        .map(|column| {
            let cells = std::iter::once(head).chain(rows.iter().map(Vec::as_slice)).filter_map(|row| row.get(column));
            let width = |runs: &Vec<Run>| {
                let job = job(cx, runs, cx.small().strong(), f32::INFINITY);
                ui.ctx().fonts_mut(|fonts| fonts.layout_job(job)).size().x
            };
            cells.map(width).fold(0.0, f32::max) + 24.0
        })
        .collect();
    let sum: f32 = natural.iter().sum();
    if sum <= room {
        return natural;
    }
    // Short columns keep their width; the long ones share what is left.
    let fair = room / natural.len() as f32;
    let short: f32 = natural.iter().filter(|width| **width <= fair).sum();
    let long: f32 = natural.iter().filter(|width| **width > fair).sum();
    natural.iter().map(|width| if *width <= fair { *width } else { width / long * (room - short) }).collect()
}

fn row(ui: &mut Ui, cx: &Cx<'_>, cells: &[Vec<Run>], widths: &[f32], is_head: bool) {
    let letters = if is_head { cx.small().strong() } else { cx.small() };
    let laid: Vec<_> = cells
        .iter()
        .zip(widths)
        .map(|(runs, width)| ui.ctx().fonts_mut(|fonts| fonts.layout_job(job(cx, runs, letters, width - 16.0))))
        .collect();
    let height = laid.iter().map(|galley| galley.size().y).fold(0.0, f32::max) + 10.0;
    let (id, rect) = ui.allocate_space(vec2(widths.iter().sum(), height));
    let line = ui.new_child(UiBuilder::new().max_rect(rect).accessibility_role(Role::Row).id_salt(id));
    let mut left = rect.left();
    for (place, ((galley, width), runs)) in laid.into_iter().zip(widths).zip(cells).enumerate() {
        let cell = egui::Rect::from_min_size(pos2(left, rect.top()), vec2(*width, height));
        let role = if is_head { Role::ColumnHeader } else { Role::Cell };
        let text: String = runs.iter().map(|run| run.text.as_str()).collect();
        let response = line.interact(cell, id.with(place), egui::Sense::empty());
        response.widget_info(|| WidgetInfo::labeled(role, true, &text));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_column_index(place));
        let at = pos2(left, rect.top() + 5.0);
        line.painter().galley(at, galley.clone(), letters.colour);
        caps::paint(&line, cx, &galley, at);
        left += width;
    }
    let ink = if is_head { cx.theme.outline } else { cx.theme.hairline };
    let edge = Stroke::new(cx.m.stroke.hairline, colour(ink));
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, edge);
}

fn stacked(ui: &mut Ui, cx: &Cx<'_>, head: &[Vec<Run>], rows: &[Vec<Vec<Run>>]) {
    for cells in rows {
        for (place, (name, cell)) in head.iter().zip(cells).enumerate() {
            let mut runs = Vec::new();
            if place > 0 {
                let name: String = name.iter().map(|run| run.text.as_str()).collect();
                runs.push(Run { text: format!("{name}: "), style: RunStyle::Plain });
            }
            runs.extend(cell.iter().cloned());
            let letters = if place == 0 { cx.small().strong() } else { cx.small() };
            write(ui, cx, &runs, letters, ui.available_width());
        }
        ui.add_space(cx.m.space.xs);
    }
    ui.add_space(cx.m.space.s);
}
