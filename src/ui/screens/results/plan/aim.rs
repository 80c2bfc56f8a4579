use egui::{
    CursorIcon, EventFilter, Id, Key, Modifiers, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, WidgetInfo,
    accesskit::Role, pos2, vec2,
};

use super::area_title;
use crate::{
    app::{Command, PlanEdit, Viewing},
    model::Goal,
    ui::{cx::Cx, ring::ring, style::colour},
};

/// The room at both ends of the ruler, for the marks.
const PAD: f32 = 8.0;
const HEIGHT: f32 = 24.0;
/// Half levels: finer aims nobody can tell apart.
const STEP: f64 = 0.5;

/// The ruler of a goal with me and the level aimed at, which keys and the pointer move.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, goal: &Goal, most: f32) {
    let top = f64::from(viewing.result.questionnaire.top_level());
    let score = viewing.profile.area(&goal.area).and_then(|area| area.score);
    let width = ui.available_width().min(most);
    let (_, rect) = ui.allocate_space(vec2(width, HEIGHT));
    let id = Id::unique(("plan aim", goal.area.as_str()));
    let can_move = !viewing.is_read_only();
    let response = ui.interact(rect, id, if can_move { Sense::click_and_drag() } else { Sense::hover() });
    let ruler = Ruler { rect, top };
    if can_move && let Some(target) = moved(ui, &response, &ruler, goal.target) {
        cx.push(Command::Plan(PlanEdit::Aim(goal.area.clone(), target)));
        cx.memory.typed_at = Some(ui.input(|input| input.time));
    }
    ruler.paint(ui, cx, score, goal.target);
    let target = cx.words.score(goal.target);
    let value = match score {
        Some(score) => cx
            .say_with("plan-aim-value", &[("target", target.as_str().into()), ("score", cx.words.score(score).into())]),
        None => cx.say_with("plan-aim-none", &[("target", target.as_str().into())]),
    };
    let name = cx.say_with("plan-aim", &[("area", area_title(cx, viewing, &goal.area).into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Slider, can_move, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_value(value.clone());
        node.set_numeric_value(goal.target);
        node.set_min_numeric_value(STEP);
        node.set_max_numeric_value(top);
        node.set_numeric_value_step(STEP);
    });
    ring(ui, cx, &response, cx.m.radius.small);
    let words = score.map_or_else(|| target.clone(), |score| format!("{} → {target}", cx.words.score(score)));
    let galley = cx.muted().galley(ui, &words, width);
    let (_, line) = ui.allocate_space(vec2(width, galley.size().y));
    let at = pos2(line.right() - galley.size().x, line.top());
    ui.painter().galley(at, galley, colour(cx.theme.text_muted));
}

/// The level that keys or the pointer ask for.
fn moved(ui: &Ui, response: &Response, ruler: &Ruler, target: f64) -> Option<f64> {
    let response = response.clone().on_hover_cursor(CursorIcon::ResizeHorizontal);
    if response.clicked() || response.dragged() {
        return response.interact_pointer_pos().map(|at| ruler.level(at)).filter(|level| *level != target);
    }
    if !response.has_focus() {
        return None;
    }
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let key = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let up = key(Key::ArrowRight) || key(Key::ArrowUp);
    let down = key(Key::ArrowLeft) || key(Key::ArrowDown);
    // To the next half level: a target may lie between.
    let steps = target / STEP;
    let next = match (up, down) {
        (true, _) => ((steps + 1e-9).floor() + 1.0) * STEP,
        (_, true) => ((steps - 1e-9).ceil() - 1.0) * STEP,
        _ => return None,
    };
    Some(next.clamp(STEP, ruler.top)).filter(|next| *next != target)
}

struct Ruler {
    rect: Rect,
    top: f64,
}

impl Ruler {
    fn at(&self, level: f64) -> Pos2 {
        let share = (level / self.top.max(1.0)).clamp(0.0, 1.0) as f32;
        pos2(self.rect.left() + PAD + share * (self.rect.width() - 2.0 * PAD), self.rect.center().y)
    }

    /// The half level nearest to that point, above 0.
    fn level(&self, at: Pos2) -> f64 {
        let share = f64::from((at.x - self.rect.left() - PAD) / (self.rect.width() - 2.0 * PAD));
        ((share * self.top / STEP).round() * STEP).clamp(STEP, self.top)
    }

    fn paint(&self, ui: &Ui, cx: &Cx<'_>, score: Option<f64>, target: f64) {
        let painter = ui.painter();
        let grid = Stroke::new(1.0, colour(cx.theme.grid));
        let y = self.rect.center().y;
        painter.hline(self.at(0.0).x..=self.at(self.top).x, y, grid);
        for level in 0..=(self.top as u8) {
            painter.vline(self.at(f64::from(level)).x, y - 5.0..=y + 5.0, grid);
        }
        let (me, aim) = (colour(cx.theme.series_1), colour(cx.theme.series_2));
        let to = self.at(target);
        if let Some(score) = score {
            let from = self.at(score);
            painter.line_segment([from, to], Stroke::new(3.0, me));
            painter.circle_filled(from, 5.0, me);
        }
        let corner = |x: f32, y: f32| to + vec2(x, y) * 6.0;
        let corners = vec![corner(0.0, -1.0), corner(1.0, 0.0), corner(0.0, 1.0), corner(-1.0, 0.0)];
        painter.add(Shape::convex_polygon(corners, colour(cx.theme.raised), Stroke::new(2.0, aim)));
    }
}
