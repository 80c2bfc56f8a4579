use plotters::{
    backend::{DrawingBackend, SVGBackend},
    style::{
        FontStyle, RGBAColor, ShapeStyle, TextStyle,
        text_anchor::{HPos, Pos, VPos},
    },
};

use crate::{
    chart::{Anchor, Mark, Point, Scene},
    look::{Colour, Ink, Theme, Weight, font},
};

/// plotters draws in whole pixels: everything is drawn this much larger, and the view box takes it back.
const FINE: f32 = 10.0;

/// Writes a chart as SVG, in the colours of a theme; `language` is the tag of its words. Equal input gives equal bytes.
///
/// The root has the chart's size in logical pixels, its title and its description in words.
pub fn svg(scene: &Scene, theme: &Theme, language: &str) -> String {
    let mut drawn = String::new();
    {
        let size = (fine(scene.width).unsigned_abs(), fine(scene.height).unsigned_abs());
        let mut painter = Painter { backend: SVGBackend::with_string(&mut drawn, size), theme };
        let ground = theme.ink(Ink::Surface);
        painter.polygon(&corners(scene), ground);
        for mark in &scene.marks {
            painter.mark(mark);
        }
        written(painter.backend.present());
    }
    finish(&drawn, scene, language)
}

/// Puts our own root in the place of plotters', and sets right what plotters has no words for.
fn finish(drawn: &str, scene: &Scene, language: &str) -> String {
    let (width, height) = (scene.width.ceil(), scene.height.ceil());
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {} {}\" \
         role=\"img\" lang=\"{}\" stroke-linejoin=\"round\">\n<title>{}</title>\n<desc>{}</desc>\n",
        width * FINE,
        height * FINE,
        escape(language),
        escape(&scene.title),
        escape(&scene.description),
    );
    let mut lines = drawn.lines().skip(1);
    while let Some(line) = lines.next() {
        if line.starts_with("<text ") {
            // The text stands on a line of its own, which would count as space around it.
            let text = lines.next().unwrap_or_default();
            let end = lines.next().unwrap_or_default();
            // plotters moves texts by guesses at their height; ours stand on their baseline. Its only heavy weight is 700.
            out.push_str(&line.replace(" dy=\"-0.5ex\"", "").replace("font-weight=\"bold\"", "font-weight=\"600\""));
            out.push_str(text);
            out.push_str(end);
        } else {
            out.push_str(&line.replace(" \"", "\""));
        }
        out.push('\n');
    }
    out
}

/// Text fit for XML: without the control characters that it forbids.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            letter if is_allowed(letter) => out.push(letter),
            _ => {}
        }
    }
    out
}

/// Control characters are left out, and so are the two code points that XML forbids.
pub(super) fn is_allowed(letter: char) -> bool {
    !letter.is_control() && !matches!(letter, '\u{fffe}' | '\u{ffff}')
}

fn fine(length: f32) -> i32 {
    (length * FINE).round() as i32
}

fn corners(scene: &Scene) -> [Point; 4] {
    let (width, height) = (scene.width.ceil(), scene.height.ceil());
    [Point::new(0.0, 0.0), Point::new(width, 0.0), Point::new(width, height), Point::new(0.0, height)]
}

/// plotters writes into a `String`, which never fails: its backend's errors are those of files.
fn written<E>(result: Result<(), E>) {
    drop(result);
}

struct Painter<'a> {
    backend: SVGBackend<'a>,
    theme: &'a Theme,
}

impl Painter<'_> {
    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Fan { hub, points, closed, ink } => {
                let hub = (!closed).then_some(*hub);
                let points: Vec<Point> = hub.into_iter().chain(points.iter().copied()).collect();
                self.polygon(&points, self.theme.ink(*ink));
            }
            Mark::Polygon { points, ink } => self.polygon(points, self.theme.ink(*ink)),
            Mark::Line { points, closed, ink, width } => self.line(points, *closed, *ink, *width),
            Mark::Disc { centre, radius, ink } => {
                let colour = paint(self.theme.ink(*ink));
                let style = ShapeStyle { color: colour, filled: true, stroke_width: 0 };
                let radius = fine(*radius).unsigned_abs();
                written(self.backend.draw_circle(place(*centre), radius, &style, true));
            }
            Mark::Diamond { centre, radius, ink, width } => {
                let points = [(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)];
                self.outlined(&around(*centre, *radius, points), *ink, *width);
            }
            Mark::Square { centre, radius, ink, width } => {
                let points = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)];
                self.outlined(&around(*centre, *radius, points), *ink, *width);
            }
            Mark::Text { at, anchor, size, weight, ink, text } => {
                let h_pos = match anchor {
                    Anchor::Start => HPos::Left,
                    Anchor::Middle => HPos::Center,
                    Anchor::End => HPos::Right,
                };
                let bold = if *weight == Weight::Strong { FontStyle::Bold } else { FontStyle::Normal };
                let family = format!("{}, sans-serif", font::FAMILY);
                // plotters divides sizes by 1.24.
                let colour = paint(self.theme.ink(*ink));
                let style = TextStyle::from((family.as_str(), f64::from(*size * FINE) * 1.24, bold))
                    .color(&colour)
                    .pos(Pos::new(h_pos, VPos::Bottom));
                let text: String = text.chars().filter(|letter| is_allowed(*letter)).collect();
                written(self.backend.draw_text(&text, &style, place(*at)));
            }
        }
    }

    fn polygon(&mut self, points: &[Point], colour: Colour) {
        written(self.backend.fill_polygon(points.iter().copied().map(place), &paint(colour)));
    }

    fn line(&mut self, points: &[Point], closed: bool, ink: Ink, width: f32) {
        let style =
            ShapeStyle { color: paint(self.theme.ink(ink)), filled: false, stroke_width: fine(width).unsigned_abs() };
        // The first edge is drawn twice, so that the last corner is joined as well.
        let again = if closed { points.len().min(2) } else { 0 };
        let path = points.iter().chain(points.iter().take(again)).copied().map(place);
        written(self.backend.draw_path(path, &style));
    }

    fn outlined(&mut self, points: &[Point], ink: Ink, width: f32) {
        self.polygon(points, self.theme.ink(Ink::Surface));
        self.line(points, true, ink, width);
    }
}

fn around(centre: Point, radius: f32, directions: [(f32, f32); 4]) -> [Point; 4] {
    directions.map(|(x, y)| Point::new(centre.x + x * radius, centre.y + y * radius))
}

fn place(point: Point) -> (i32, i32) {
    (fine(point.x), fine(point.y))
}

fn paint(colour: Colour) -> RGBAColor {
    let alpha = (f64::from(colour.alpha) / 255.0 * 1000.0).round() / 1000.0;
    RGBAColor(colour.red, colour.green, colour.blue, alpha)
}
