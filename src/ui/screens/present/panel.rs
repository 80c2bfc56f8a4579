use std::time::Duration;

use egui::{Id, Rect, Sense, Ui, Vec2, accesskit, pos2, vec2};

use super::{slide::Slide, wall::Wall};
use crate::{
    chart::{self, ChartStyle, Series},
    look::{Colour, TypeStep, Weight},
    ui::{chart_view, cx::Cx, lettering::Lettering},
};

/// The hint stays for this long after the start, in seconds.
const HINT: f64 = 8.0;

/// From one part to the next, and between the lines of the legend, in a window of 1920 by 1080.
const APART: f32 = 40.0;
const ROW: f32 = 16.0;
/// The samples of the legend.
const SAMPLE: f32 = 80.0;
const BEHIND_SAMPLE: f32 = 24.0;

/// Writes the words beside the chart from the top of `rect` on; how high they are.
pub(super) fn show(ui: &Ui, cx: &mut Cx<'_>, wall: &Wall, slide: &Slide, series: &[Series], rect: Rect) -> f32 {
    let hint = hint(ui, cx, wall, rect);
    let room = rect.height() - hint;
    // What is long is set smaller, but never under the least on a wall.
    let least = wall.m().ring.size / wall.m().label.size;
    let shares = [1.0_f32, 0.9, 0.8, least];
    let fitting =
        shares.into_iter().find(|share| Pen::new(ui, cx, wall, rect, *share, false).write(slide, series) <= room);
    let mut pen = Pen::new(ui, cx, wall, rect, fitting.unwrap_or(least), true);
    let height = pen.write(slide, series);
    nodes(ui, slide, rect, pen.below_headline, height);
    height
}

/// The headline as a heading; all words together as what is read aloud when they change.
fn nodes(ui: &Ui, slide: &Slide, rect: Rect, below_headline: f32, height: f32) {
    let split = rect.top() + below_headline;
    let heading = ui.interact(rect.with_max_y(split), Id::unique("wall headline"), Sense::empty());
    ui.ctx().accesskit_node_builder(heading.id, |node| {
        node.set_role(accesskit::Role::Heading);
        node.set_label(slide.headline.replace(crate::model::SOFT_HYPHEN, ""));
        node.set_level(1);
    });
    let rest =
        Rect::from_min_max(pos2(rect.left(), split), pos2(rect.right(), rect.top() + height.max(below_headline + 1.0)));
    status(ui, rest, &slide.spoken);
}

/// A text that is read aloud when it changes.
pub(super) fn status(ui: &Ui, rect: Rect, spoken: &str) {
    let response = ui.interact(rect, Id::unique("wall status"), Sense::empty());
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(accesskit::Role::Status);
        node.set_label(spoken);
        node.set_live(accesskit::Live::Polite);
    });
}

/// For a moment after the start: which keys there are. How much room it takes at the foot.
fn hint(ui: &Ui, cx: &Cx<'_>, wall: &Wall, rect: Rect) -> f32 {
    let now = ui.input(|input| input.time);
    let left = HINT - (now - cx.memory.on_wall.as_ref().map_or(now, |on_wall| on_wall.since));
    if left <= 0.0 || !rect.height().is_finite() {
        return 0.0;
    }
    ui.ctx().request_repaint_after(Duration::from_secs_f64(left));
    let step = wall.step(wall.m().ring, 1.0);
    let letters = Lettering::new(step, Weight::Regular, cx.theme.text_muted);
    // Each key stays beside what it does.
    let text = cx.say("present-hint");
    let gap = wall.length(32.0);
    let mut rows: Vec<Vec<(f32, _)>> = vec![Vec::new()];
    let mut x = 0.0;
    for item in text.split(" · ") {
        let galley = letters.galley(ui, item, f32::INFINITY);
        if x > 0.0 && x + galley.size().x > rect.width() {
            rows.push(Vec::new());
            x = 0.0;
        }
        let at = x;
        x += galley.size().x + gap;
        rows.last_mut().into_iter().for_each(|row| row.push((at, galley.clone())));
    }
    let height = rows.len() as f32 * step.line;
    for (row, items) in rows.into_iter().enumerate() {
        let y = rect.bottom() - height + row as f32 * step.line;
        for (x, galley) in items {
            ui.painter().galley(pos2(rect.left() + x, y), galley, letters.colour);
        }
    }
    height + wall.length(APART)
}

/// Which keys there are, at the end of what scrolls; how high it is.
pub(super) fn keys_below(ui: &Ui, cx: &Cx<'_>, wall: &Wall, rect: Rect) -> f32 {
    let step = wall.step(wall.m().ring, 1.0);
    let letters = Lettering::new(step, Weight::Regular, cx.theme.text_muted);
    let galley = letters.galley(ui, &cx.say("present-hint"), rect.width());
    let height = galley.size().y;
    ui.painter().galley(rect.min, galley, letters.colour);
    height
}

/// Writes parts below each other, or only measures them.
struct Pen<'a> {
    ui: &'a Ui,
    cx: &'a Cx<'a>,
    wall: &'a Wall,
    rect: Rect,
    share: f32,
    paints: bool,
    y: f32,
    /// How far down the headline reaches, from the top.
    below_headline: f32,
}

impl<'a> Pen<'a> {
    fn new(ui: &'a Ui, cx: &'a Cx<'_>, wall: &'a Wall, rect: Rect, share: f32, paints: bool) -> Self {
        Self { ui, cx, wall, rect, share, paints, y: 0.0, below_headline: 0.0 }
    }

    /// Writes it all; how high it is.
    fn write(&mut self, slide: &Slide, series: &[Series]) -> f32 {
        let (m, theme) = (self.wall.m(), self.cx.theme);
        let (label, headline) = (self.step(m.label), self.step(m.headline));
        self.text(&slide.caption, label, (Weight::Regular, theme.text_muted));
        self.space(ROW);
        let lines = Wall::sentences(&slide.headline, headline, self.rect.width());
        self.lines(&lines, headline, (Weight::Strong, theme.text));
        self.below_headline = self.y;
        if let Some((number, beside)) = &slide.number {
            self.space(APART);
            self.number(number, beside);
        }
        if !slide.legend.is_empty() {
            self.space(APART);
            for (place, value) in &slide.legend {
                self.entry(series, *place, value.as_deref());
            }
        }
        let (word, meaning) = &slide.meaning;
        if !word.is_empty() || !meaning.is_empty() {
            self.space(APART);
            self.text(word, label, (Weight::Strong, theme.text));
            self.text(meaning, label, (Weight::Regular, theme.text));
        }
        self.y
    }

    fn step(&self, step: TypeStep) -> TypeStep {
        self.wall.step(step, self.share)
    }

    fn space(&mut self, length: f32) {
        self.y += self.wall.length(length) * self.share;
    }

    fn text(&mut self, text: &str, step: TypeStep, how: (Weight, Colour)) {
        self.lines(&chart::wrapped(text, step.size, how.0, self.rect.width()), step, how);
    }

    fn lines(&mut self, lines: &[String], step: TypeStep, how: (Weight, Colour)) {
        for line in lines {
            self.put(line, 0.0, step, how);
            self.y += step.line;
        }
    }

    /// Writes one line at the current height, that far from the left edge; how wide it is.
    fn put(&self, line: &str, x: f32, step: TypeStep, (weight, ink): (Weight, Colour)) -> f32 {
        let letters = Lettering::new(step, weight, ink);
        let galley = letters.galley(self.ui, line, f32::INFINITY);
        let width = galley.size().x;
        if self.paints {
            let at = self.rect.min + vec2(x, self.y);
            self.ui.painter().galley(at, galley, letters.colour);
        }
        width
    }

    /// A very large number, and at its right two lines; where they are too long, under it.
    fn number(&mut self, number: &str, beside: &[String]) {
        let (m, theme) = (self.wall.m(), self.cx.theme);
        let (large, label) = (self.step(m.number), self.step(m.label));
        // Tabular figures have air at their sides, at this size enough to be seen: what is inked stands in line.
        let letters = Lettering::new(large, Weight::Strong, theme.text);
        let air = letters.galley(self.ui, number, f32::INFINITY).mesh_bounds.left().max(0.0);
        let width = self.put(number, -air, large, (Weight::Strong, theme.text)) - air + self.wall.length(32.0);
        let how =
            |line: usize| if line == 0 { (Weight::Strong, theme.text) } else { (Weight::Regular, theme.text_muted) };
        let widest =
            beside.iter().enumerate().map(|(place, line)| crate::look::font::width(line, label.size, how(place).0));
        let fits = width + widest.fold(0.0, f32::max) <= self.rect.width();
        let (top, bottom) = (self.y, self.y + large.line);
        // Beside it the lines stand around its middle.
        self.y = if fits { top + (large.line - label.line * beside.len() as f32) / 2.0 } else { bottom };
        for (place, line) in beside.iter().enumerate() {
            if fits {
                self.put(line, width, label, how(place));
                self.y += label.line;
            } else {
                self.text(line, label, how(place));
            }
        }
        self.y = self.y.max(bottom);
    }

    /// A series in the legend: its sample, its name, at the right edge its value.
    fn entry(&mut self, series: &[Series], place: usize, value: Option<&str>) {
        let Some(own) = series.get(place) else { return };
        let (label, theme) = (self.step(self.wall.m().label), self.cx.theme);
        let by = label.size / self.wall.m().label.size;
        let (sample, indent) = (SAMPLE * by, (SAMPLE + BEHIND_SAMPLE) * by);
        let strong = (Weight::Strong, theme.text);
        let value_width = value.map_or(0.0, |value| {
            let width = crate::look::font::width(value, label.size, strong.0);
            self.put(value, self.rect.width() - width, label, strong);
            width + BEHIND_SAMPLE * by
        });
        if self.paints {
            let marks = chart::sample(&ChartStyle::presented(by), series, place, sample);
            let at: egui::Pos2 = self.rect.min + Vec2::new(0.0, self.y + label.line / 2.0);
            chart_view::paint_marks(self.ui.painter(), at, &marks, theme);
        }
        let room = self.rect.width() - indent - value_width;
        for line in chart::wrapped(&own.name, label.size, Weight::Regular, room) {
            self.put(&line, indent, label, (Weight::Regular, theme.text));
            self.y += label.line;
        }
        self.space(ROW);
    }
}
