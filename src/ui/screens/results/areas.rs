use egui::{Rect, Stroke, Ui, pos2, vec2};

use super::table::score_head;
use crate::{
    app::{Command, Viewing},
    chart::{self, RadarInput, Row},
    model::AreaId,
    ui::{
        chart_view,
        cx::Cx,
        style::colour,
        widgets::{Icon, column, icon_at, row_button},
    },
};

/// Every competence on the one ruler; the chosen area's own chart beside it.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    if !viewing.has_charts() {
        super::table::show(ui, cx, viewing);
        return;
    }
    let rows = chart::rows(&viewing.result.questionnaire, &viewing.profile, viewing.comparison.as_ref(), cx.words);
    let chosen = chosen_area(viewing);
    if ui.available_width() < 480.0 {
        super::table::show(ui, cx, viewing);
        ui.add_space(cx.m.space.l);
        detail(ui, cx, viewing, chosen.as_ref());
    } else if ui.available_width() >= 900.0 {
        ui.horizontal_top(|ui| {
            column(ui, 568.0, |ui| table(ui, cx, viewing, &rows, chosen.as_ref()));
            ui.add_space(28.0);
            let rest = ui.available_width();
            column(ui, rest, |ui| detail(ui, cx, viewing, chosen.as_ref()));
        });
    } else {
        table(ui, cx, viewing, &rows, chosen.as_ref());
        ui.add_space(cx.m.space.l);
        detail(ui, cx, viewing, chosen.as_ref());
    }
}

/// The area whose chart stands beside the table: the open one, else the first.
fn chosen_area(viewing: &Viewing) -> Option<AreaId> {
    viewing.area.clone().or_else(|| viewing.result.questionnaire.areas.first().map(|area| area.id.clone()))
}

fn table(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, rows: &[Row], chosen: Option<&AreaId>) {
    let width = ui.available_width();
    let columns = Columns::over(width, viewing.result.questionnaire.top_level());
    head(ui, cx, &columns);
    for row in rows {
        let is_folded = row.parent.as_ref().is_some_and(|parent| cx.memory.folded.contains(parent));
        if !is_folded {
            show_row(ui, cx, row, &columns, chosen == Some(&row.area));
        }
    }
}

/// The width of the column of words; longer ones wrap.
const WORDS: f32 = 88.0;

/// Where the columns stand, from the left edge of the table.
struct Columns {
    name: f32,
    track: (f32, f32),
    me: f32,
    target: f32,
    words: f32,
    top: u8,
}

impl Columns {
    fn over(width: f32, top: u8) -> Self {
        // From the right: words, target 62, me 40; the track takes 148 where there is room for it.
        let words = width - 10.0;
        let target = words - WORDS - 8.0;
        let me = target - 62.0;
        let track = if width >= 520.0 { 148.0 } else { 0.0 };
        let to = me - 40.0;
        Self { name: to - track - 14.0, track: (to - track, to), me, target, words, top }
    }

    fn x(&self, level: f64) -> f32 {
        let share = level as f32 / f32::from(self.top.max(1));
        self.track.0 + 8.0 + (self.track.1 - self.track.0 - 16.0) * share
    }

    fn has_track(&self) -> bool {
        self.track.1 > self.track.0
    }
}

fn head(ui: &mut Ui, cx: &Cx<'_>, columns: &Columns) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 30.0));
    let letters = cx.muted();
    let y = rect.center().y - 9.0;
    let write = |text: &str, right: f32| {
        let galley = letters.galley(ui, text, f32::INFINITY);
        ui.painter().galley(pos2(rect.left() + right - galley.size().x, y), galley, letters.colour);
    };
    let name = letters.galley(ui, &cx.say("table-area"), f32::INFINITY);
    ui.painter().galley(pos2(rect.left() + 10.0, y), name, letters.colour);
    if columns.has_track() {
        for level in 0..=columns.top {
            write(&level.to_string(), columns.x(f64::from(level)) + 4.0);
        }
    }
    write(&score_head(cx), columns.me);
    write(&cx.say("table-target"), columns.target);
    write(&cx.say("table-difference"), columns.words);
    let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.outline));
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, line);
}

fn show_row(ui: &mut Ui, cx: &mut Cx<'_>, row: &Row, columns: &Columns, is_chosen: bool) {
    let number = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| cx.words.score(value));
    let letters = if row.is_leaf { cx.small() } else { cx.body().strong() };
    let indent = if row.is_leaf { 10.0 } else { 32.0 };
    // An area has no track: its name may run on.
    let to = if row.is_leaf { columns.name } else { columns.track.1 - 14.0 };
    let name = letters.galley(ui, &row.title, (to - indent).max(80.0));
    let is_below = row.score.zip(row.target).is_some_and(|(score, target)| !crate::score::reaches(score, target));
    let letters_words = if is_below && row.is_leaf { cx.small().strong() } else { cx.muted() };
    let words = letters_words.galley(ui, &row.difference, WORDS);
    let tallest = name.size().y.max(words.size().y);
    let height = (tallest + 8.0).max(if row.is_leaf { cx.m.control.table_row } else { 30.0 });
    let gaps = [
        ("title", row.title.as_str().into()),
        ("score", number(row.score).into()),
        ("target", number(row.target).into()),
        ("difference", row.difference.as_str().into()),
    ];
    let is_me = cx.state.viewing.as_ref().is_some_and(|viewing| viewing.whose().is_me());
    let spoken = cx.say_with(if is_me { "row-spoken" } else { "rater-row-spoken" }, &gaps);
    if !row.is_leaf {
        let ground = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), height));
        let edge = if cx.theme.is_high_contrast() { 1.0 } else { 0.0 };
        let stroke = Stroke::new(edge, colour(cx.theme.outline));
        let radius = egui::CornerRadius::same(cx.m.radius.control as u8);
        ui.painter().rect(ground, radius, colour(cx.theme.sunken), stroke, egui::StrokeKind::Inside);
    }
    let (rect, response) = row_button(ui, cx, height, &spoken, is_chosen);
    if row.is_leaf && columns.has_track() {
        track(ui, cx, row, columns, rect);
    }
    if !row.is_leaf {
        let is_folded = cx.memory.folded.contains(&row.area);
        let icon = if is_folded { Icon::Forward } else { Icon::Down };
        icon_at(ui, icon, pos2(rect.left() + 16.0, rect.center().y), colour(cx.theme.accent));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(!is_folded));
    }
    let at = pos2(rect.left() + indent, rect.center().y - name.size().y / 2.0);
    ui.painter().galley(at, name, letters.colour);
    let write = |text: &str, right: f32, letters: crate::ui::lettering::Lettering| {
        let galley = letters.galley(ui, text, f32::INFINITY);
        let at = pos2(rect.left() + right - galley.size().x, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, letters.colour);
    };
    let figures = if row.is_leaf { cx.small() } else { cx.small().strong() };
    write(&number(row.score), columns.me, figures);
    write(&number(row.target), columns.target, figures);
    let at = pos2(rect.left() + columns.words - words.size().x, rect.center().y - words.size().y / 2.0);
    ui.painter().galley(at, words, letters_words.colour);
    if response.clicked() {
        if row.is_leaf {
            cx.push(Command::OpenArea(row.parent.clone().or(Some(row.area.clone()))));
        } else if is_chosen && !cx.memory.folded.remove(&row.area) {
            cx.memory.folded.insert(row.area.clone());
        } else {
            cx.push(Command::OpenArea(Some(row.area.clone())));
        }
    }
}

/// Me and the target on the ruler.
fn track(ui: &Ui, cx: &Cx<'_>, row: &Row, columns: &Columns, rect: Rect) {
    let painter = ui.painter();
    let y = rect.center().y;
    let grid = Stroke::new(1.0, colour(cx.theme.grid));
    for level in 0..=columns.top {
        painter.vline(rect.left() + columns.x(f64::from(level)), rect.y_range(), grid);
    }
    let Some(score) = row.score else { return };
    let ends = (columns.x(0.0), columns.x(f64::from(columns.top)));
    let marks = chart::gap_marks(score, row.target, columns.top, ends, y - rect.top());
    chart_view::paint_marks(painter, rect.min, &marks, cx.theme);
}

/// The chart of the chosen area.
fn detail(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, chosen: Option<&AreaId>) {
    let Some(area) = chosen.and_then(|id| viewing.result.questionnaire.area(id)) else { return };
    let title = area.title.plain(cx.tag()).into_owned();
    cx.write_title(ui, &title, cx.heading(), 2);
    if let Some(comparison) = &viewing.comparison {
        let met = chart::met_inside(area, comparison);
        if !area.is_leaf() && met.of > 0 {
            let text = cx.say_with("present-met", &[("met", met.met.into()), ("of", met.of.into())]);
            cx.write(ui, &text, cx.muted());
        }
    }
    ui.add_space(cx.m.space.xs);
    let width = ui.available_width().min(460.0).round();
    let focus = chart_view::focused_axis(ui, cx, "area");
    let scene = chart::overview(&RadarInput {
        questionnaire: &viewing.result.questionnaire,
        series: &viewing.shown_series(cx.words),
        parent: chosen,
        size: (width, 300.0),
        focus,
        show_values: false,
        words: cx.words,
    });
    let done = chart_view::show(ui, cx, "area", &scene, false);
    if done.left {
        done.response.surrender_focus();
    }
    super::legend::legend(ui, cx, viewing);
    ui.add_space(cx.m.space.s);
    let text = chart::caption(&viewing.result.questionnaire, None, viewing.benchmark(), cx.words);
    cx.write_within(ui, &text, cx.muted(), cx.muted().longest_line());
}
