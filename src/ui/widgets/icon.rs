use egui::{Color32, Pos2, Shape, Stroke, Ui, pos2, vec2};

use super::drawing::{self, Drawing, Line};

/// Painted signs, 16 px, always beside a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) enum Icon {
    Home,
    List,
    Radar,
    Back,
    Forward,
    Down,
    Check,
    Lock,
    File,
    Error,
    Warning,
    Arrow,
    Search,
    Gear,
    Question,
    Plus,
    Minus,
    Pin,
    Pinned,
    Cross,
    Shelf,
}

impl Icon {
    fn drawing(self) -> Drawing {
        match self {
            Self::Home => drawing::HOME,
            Self::List => drawing::LIST,
            Self::Radar => drawing::RADAR,
            Self::Back => drawing::BACK,
            Self::Forward => drawing::FORWARD,
            Self::Down => drawing::DOWN,
            Self::Check => drawing::CHECK,
            Self::Lock => drawing::LOCK,
            Self::File => drawing::FILE,
            Self::Error => drawing::ERROR,
            Self::Warning => drawing::WARNING,
            Self::Search => drawing::SEARCH,
            Self::Gear => drawing::GEAR,
            Self::Question => drawing::QUESTION,
            Self::Plus => drawing::PLUS,
            Self::Minus => drawing::MINUS,
            Self::Pin => drawing::PIN,
            Self::Pinned => drawing::PINNED,
            Self::Cross => drawing::CROSS,
            Self::Shelf => drawing::SHELF,
            Self::Arrow => drawing::ARROW,
        }
    }
}

/// Paints the icon round `centre`.
pub(in crate::ui) fn icon_at(ui: &Ui, icon: Icon, centre: Pos2, ink: Color32) {
    let stroke = Stroke::new(1.5, ink);
    let painter = ui.painter();
    let at = |x: f32, y: f32| centre + vec2(x - 8.0, y - 8.0);
    let points = |line: Line| line.iter().map(|(x, y)| at(*x, *y)).collect::<Vec<_>>();
    let drawing = icon.drawing();
    painter.extend(drawing.lines.iter().map(|line| Shape::line(points(line), stroke)));
    painter.extend(drawing.closed.iter().map(|line| Shape::closed_line(points(line), stroke)));
    painter.extend(drawing.rings.iter().map(|(x, y, radius)| Shape::circle_stroke(at(*x, *y), *radius, stroke)));
    painter.extend(drawing.dots.iter().map(|(x, y, radius)| Shape::circle_filled(at(*x, *y), *radius, ink)));
}

/// Paints the program's mark round `centre`: a hexagon with a small profile in it.
pub(in crate::ui) fn mark_at(ui: &Ui, centre: Pos2, edge: Color32, fill: Color32) {
    let painter = ui.painter();
    let hexagon: Vec<Pos2> = (0..6)
        .map(|corner| {
            let angle = std::f32::consts::TAU * corner as f32 / 6.0;
            centre + vec2(angle.sin(), -angle.cos()) * 10.5
        })
        .collect();
    painter.add(Shape::closed_line(hexagon, Stroke::new(1.5, edge)));
    let inside = [(0.5, -6.0), (5.0, -2.5), (3.5, 4.0), (-1.5, 6.0), (-5.0, 2.5), (-3.5, -3.0)];
    let points = inside.iter().map(|(x, y)| pos2(centre.x + x, centre.y + y)).collect();
    painter.add(Shape::convex_polygon(points, fill, Stroke::NONE));
}
