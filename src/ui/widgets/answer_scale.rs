use egui::{
    CornerRadius, EventFilter, Id, Key, Modifiers, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    accesskit::Role, pos2, vec2,
};

use super::{Icon, Segment, icon_at, segments::speak};
use crate::ui::{cx::Cx, ring::ring, style::colour};

/// How a scale stands: decided for all items of a questionnaire alike, so that it does not flip between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) enum ScaleLayout {
    Row,
    Column,
}

/// The levels or options of one item, as one Tab stop.
pub(in crate::ui) struct AnswerScale<'a> {
    pub(in crate::ui) id: Id,
    /// The question: names the group for a screen reader.
    pub(in crate::ui) question: &'a str,
    /// The description of the level that is shown, for a screen reader.
    pub(in crate::ui) description: &'a str,
    /// The names of the levels or options.
    pub(in crate::ui) names: &'a [String],
    /// What a screen reader says of each: with its description.
    pub(in crate::ui) spoken: Vec<String>,
    /// Whether each name has its number before it.
    pub(in crate::ui) is_numbered: bool,
    pub(in crate::ui) chosen: Option<u8>,
    /// The level of an earlier time, marked by a square.
    pub(in crate::ui) earlier: Option<u8>,
    /// "Not applicable" is chosen: the scale turns quiet.
    pub(in crate::ui) is_quiet: bool,
    pub(in crate::ui) layout: ScaleLayout,
    pub(in crate::ui) width: f32,
}

/// What was done to a scale.
pub(in crate::ui) struct ScaleResponse {
    /// A level was chosen (`Some`) or the answer was cleared (`None`).
    pub(in crate::ui) picked: Option<Option<u8>>,
    /// The level that is pointed at or focused without being chosen.
    pub(in crate::ui) pointed: Option<u8>,
}

impl AnswerScale<'_> {
    /// The least width of a row: the widest name with its number, and 24 px of air, for each.
    pub(in crate::ui) fn row_width(ui: &Ui, cx: &Cx<'_>, names: &[String], is_numbered: bool) -> f32 {
        let letters = cx.body().strong();
        let number = if is_numbered { letters.width(ui, "0") + GAP } else { 0.0 };
        let widest = names.iter().map(|name| letters.width(ui, name)).fold(0.0, f32::max);
        (widest + number + 24.0) * names.len() as f32
    }

    /// Draws the scale and takes its input.
    pub(in crate::ui) fn show(self, ui: &mut Ui, cx: &Cx<'_>) -> ScaleResponse {
        // At 400 percent a whole scale has to stand in view.
        let is_low = ui.ctx().content_rect().height() < 400.0 && self.layout == ScaleLayout::Column;
        let height = if is_low { cx.m.control.legend } else { cx.m.control.answer };
        let rows = self.rows(ui, cx, height);
        let (_, rect) = ui.allocate_space(vec2(self.width, rows.last().map_or(height, |last| last.1)));
        let response = ui.interact(rect, self.id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, true, self.question));
        ui.ctx().accesskit_node_builder(self.id, |node| node.set_description(self.description));
        let parts = self.parts(rect, &rows);
        let mut picked = self.keys(ui, &response);
        if response.clicked()
            && let Some(place) = response.interact_pointer_pos().and_then(|at| place_at(&parts, at))
        {
            picked = Some(u8::try_from(place).ok());
        }
        let hovered = response.hover_pos().and_then(|at| place_at(&parts, at));
        // The level whose words are shown, where none is chosen yet: the first one that a key would choose.
        let focused = (response.has_focus() && self.chosen.is_none() && cx.memory.by_keyboard).then_some(0);
        let pointed = hovered.or(focused);
        self.paint(ui, cx, rect, &parts, pointed);
        let chosen = self.chosen.map(usize::from);
        let all: Vec<Segment> =
            self.spoken.iter().map(|spoken| Segment { text: String::new(), spoken: spoken.clone() }).collect();
        if let Some(place) = speak(ui, self.id, &parts, &all, chosen) {
            picked = Some(u8::try_from(place).ok());
        }
        ring(ui, cx, &response, cx.m.radius.control);
        ScaleResponse { picked, pointed: pointed.and_then(|place| u8::try_from(place).ok()) }
    }

    /// From where to where each part of a column goes: higher where a long text needs it. Empty for a row.
    fn rows(&self, ui: &Ui, cx: &Cx<'_>, least: f32) -> Vec<(f32, f32)> {
        if self.layout == ScaleLayout::Row {
            return Vec::new();
        }
        let number = if self.is_numbered { cx.body().strong().width(ui, "0") + GAP } else { 0.0 };
        let room = self.width - AIR - number;
        let mut top = 0.0;
        let row = |name: &String| {
            // As strong letters need it: nothing moves when it is chosen.
            let text = cx.body().strong().galley(ui, name, room).size().y;
            let from = top;
            top = (top + least.max(text + 10.0)).round();
            (from, top)
        };
        self.names.iter().map(row).collect()
    }

    fn parts(&self, rect: Rect, rows: &[(f32, f32)]) -> Vec<Rect> {
        if self.layout == ScaleLayout::Column {
            let part = |(from, to): &(f32, f32)| {
                Rect::from_min_max(pos2(rect.left(), rect.top() + from), pos2(rect.right(), rect.top() + to))
            };
            return rows.iter().map(part).collect();
        }
        let count = self.names.len() as f32;
        let part = |place: usize| {
            let (from, to) = (place as f32 / count, (place + 1) as f32 / count);
            Rect::from_min_max(
                pos2(egui::lerp(rect.x_range(), from).round(), rect.top()),
                pos2(egui::lerp(rect.x_range(), to).round(), rect.bottom()),
            )
        };
        (0..self.names.len()).map(part).collect()
    }

    /// Arrows move and choose, digits choose, Delete and Backspace clear: only while the scale has the focus.
    fn keys(&self, ui: &Ui, response: &Response) -> Option<Option<u8>> {
        if !response.has_focus() {
            return None;
        }
        let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let last = u8::try_from(self.names.len().saturating_sub(1)).unwrap_or(u8::MAX);
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::ArrowLeft) | pressed(Key::ArrowUp) {
            return Some(Some(self.chosen.map_or(0, |chosen| chosen.saturating_sub(1))));
        }
        if pressed(Key::ArrowRight) | pressed(Key::ArrowDown) {
            return Some(Some(self.chosen.map_or(0, |chosen| chosen.saturating_add(1).min(last))));
        }
        if pressed(Key::Home) {
            return Some(Some(0));
        }
        if pressed(Key::End) {
            return Some(Some(last));
        }
        if pressed(Key::Space) | pressed(Key::Enter) {
            return Some(Some(self.chosen.unwrap_or(0)));
        }
        if pressed(Key::Delete) | pressed(Key::Backspace) {
            return Some(None);
        }
        // Levels count from 0, options without a number from 1, as they are spoken.
        let first = usize::from(!self.is_numbered);
        let digit = (0..=last).find(|place| DIGITS.get(usize::from(*place) + first).is_some_and(|key| pressed(*key)));
        digit.map(Some)
    }

    fn paint(&self, ui: &Ui, cx: &Cx<'_>, rect: Rect, parts: &[Rect], pointed: Option<usize>) {
        let theme = cx.theme;
        let painter = ui.painter();
        let radius = CornerRadius::same(cx.m.radius.control as u8);
        let ground = if self.is_quiet { theme.sunken } else { theme.surface };
        let edge = Stroke::new(cx.m.stroke.control, colour(theme.outline));
        painter.rect_filled(rect, radius, colour(ground));
        if let Some(part) = pointed.and_then(|place| parts.get(place)) {
            painter.rect_filled(*part, self.corners(cx, pointed), colour(theme.accent_soft));
        }
        for part in parts.iter().skip(1) {
            match self.layout {
                ScaleLayout::Row => painter.vline(part.left(), part.y_range(), edge),
                ScaleLayout::Column => painter.hline(part.x_range(), part.top(), edge),
            };
        }
        painter.rect_stroke(rect, radius, edge, StrokeKind::Inside);
        let chosen = self.chosen.map(usize::from);
        if let Some(part) = chosen.and_then(|place| parts.get(place)) {
            // Over the outline and the lines at its sides.
            let over = match self.layout {
                ScaleLayout::Row => vec2(0.5, 0.0),
                ScaleLayout::Column => vec2(0.0, 0.5),
            };
            painter.rect_filled(part.expand2(over).intersect(rect), self.corners(cx, chosen), colour(theme.accent));
        }
        for (place, (part, name)) in parts.iter().zip(self.names).enumerate() {
            let is_chosen = chosen == Some(place);
            let ink = match (is_chosen, self.is_quiet) {
                (true, _) => theme.on_accent,
                (_, true) => theme.text_muted,
                _ => theme.text,
            };
            self.write(ui, cx, *part, place, name, ink, is_chosen);
            if self.earlier.map(usize::from) == Some(place) {
                earlier_mark(ui.painter(), cx, self.earlier_centre(*part), ink);
            }
            if is_chosen && self.layout == ScaleLayout::Column {
                icon_at(ui, Icon::Check, pos2(part.right() - 20.0, part.center().y), colour(ink));
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "all that one part shows")]
    fn write(
        &self,
        ui: &Ui,
        cx: &Cx<'_>,
        part: Rect,
        place: usize,
        name: &str,
        ink: crate::look::Colour,
        is_chosen: bool,
    ) {
        let strong = cx.body().strong().ink(ink);
        let letters = if is_chosen { strong } else { cx.body().ink(ink) };
        let number = self.is_numbered.then(|| strong.galley(ui, &place.to_string(), f32::INFINITY));
        let number_room = number.as_ref().map_or(0.0, |number| number.size().x + GAP);
        let room = part.width() - AIR - number_room;
        let galley = letters.galley(ui, name, if self.layout == ScaleLayout::Row { f32::INFINITY } else { room });
        let width = galley.size().x + number_room;
        let left = match self.layout {
            ScaleLayout::Row => part.center().x - width / 2.0,
            ScaleLayout::Column => part.left() + 16.0,
        };
        let top = |galley: &egui::Galley| part.center().y - galley.size().y / 2.0;
        if let Some(number) = number {
            let at = pos2(left, top(&number));
            ui.painter().galley(at, number, strong.colour);
        }
        let at = pos2(left + number_room, top(&galley));
        ui.painter().galley(at, galley, letters.colour);
    }

    /// Where the sign of an earlier answer stands: in the corner, clear of the name; in a column at the end of its row.
    fn earlier_centre(&self, part: Rect) -> egui::Pos2 {
        match self.layout {
            ScaleLayout::Row => pos2(part.right() - 8.0, part.top() + 8.0),
            ScaleLayout::Column => pos2(part.right() - 42.0, part.center().y),
        }
    }

    /// The corners of a part: those at the ends follow the radius of the whole.
    fn corners(&self, cx: &Cx<'_>, place: Option<usize>) -> CornerRadius {
        let radius = cx.m.radius.control as u8;
        let first = if place == Some(0) { radius } else { 0 };
        let last = if place == Some(self.names.len().saturating_sub(1)) { radius } else { 0 };
        match self.layout {
            ScaleLayout::Row => CornerRadius { nw: first, sw: first, ne: last, se: last },
            ScaleLayout::Column => CornerRadius { nw: first, ne: first, sw: last, se: last },
        }
    }
}

/// The sign of an earlier answer: the square that an earlier result has in charts.
pub(in crate::ui) fn earlier_mark(painter: &egui::Painter, cx: &Cx<'_>, centre: egui::Pos2, ink: crate::look::Colour) {
    let square = Rect::from_center_size(centre, vec2(8.0, 8.0));
    painter.rect(square, 0, colour(cx.theme.series_4), Stroke::new(1.0, colour(ink)), StrokeKind::Inside);
}

/// Between a level's number and its name.
const GAP: f32 = 10.0;

/// What is kept clear beside a name in a column: its margin, and the signs at the end of the row.
const AIR: f32 = 70.0;

const DIGITS: [Key; 10] =
    [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

fn place_at(parts: &[Rect], at: egui::Pos2) -> Option<usize> {
    parts.iter().position(|part| part.contains(at))
}
