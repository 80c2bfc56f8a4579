use egui::{Color32, Pos2, Shape, Stroke, Ui, pos2, vec2};

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
}

type Line = &'static [(f32, f32)];

/// What an icon is drawn of, on a grid of 16 x 16.
#[derive(Default)]
struct Drawing {
    lines: &'static [Line],
    /// Lines whose end meets their start.
    closed: &'static [Line],
    /// Centre and radius.
    rings: &'static [(f32, f32, f32)],
    dots: &'static [(f32, f32, f32)],
}

impl Icon {
    fn drawing(self) -> Drawing {
        let none = Drawing::default();
        match self {
            Self::Home => Drawing {
                closed: &[&[(2.5, 7.5), (8.0, 2.5), (13.5, 7.5), (12.5, 7.5), (12.5, 13.5), (3.5, 13.5), (3.5, 7.5)]],
                ..none
            },
            Self::List => Drawing {
                lines: &[&[(6.0, 4.0), (14.0, 4.0)], &[(6.0, 8.0), (14.0, 8.0)], &[(6.0, 12.0), (14.0, 12.0)]],
                dots: &[(2.8, 4.0, 1.1), (2.8, 8.0, 1.1), (2.8, 12.0, 1.1)],
                ..none
            },
            Self::Radar => Drawing {
                closed: &[&[(8.0, 1.5), (13.8, 4.8), (13.8, 11.2), (8.0, 14.5), (2.2, 11.2), (2.2, 4.8)]],
                rings: &[(8.0, 8.0, 2.6)],
                ..none
            },
            Self::Back => Drawing { lines: &[&[(10.0, 3.5), (5.5, 8.0), (10.0, 12.5)]], ..none },
            Self::Forward => Drawing { lines: &[&[(6.0, 3.5), (10.5, 8.0), (6.0, 12.5)]], ..none },
            Self::Down => Drawing { lines: &[&[(3.5, 6.0), (8.0, 10.5), (12.5, 6.0)]], ..none },
            Self::Check => Drawing { lines: &[&[(3.0, 8.5), (6.3, 11.8), (13.0, 4.5)]], ..none },
            Self::Lock => Drawing {
                closed: &[&[(3.5, 7.0), (12.5, 7.0), (12.5, 13.5), (3.5, 13.5)]],
                lines: &[&[(5.3, 7.0), (5.3, 4.8), (6.2, 3.0), (8.0, 2.3), (9.8, 3.0), (10.7, 4.8), (10.7, 7.0)]],
                ..none
            },
            Self::File => Drawing {
                closed: &[&[(3.5, 2.0), (9.5, 2.0), (12.5, 5.0), (12.5, 14.0), (3.5, 14.0)]],
                lines: &[&[(9.2, 2.2), (9.2, 5.3), (12.3, 5.3)]],
                ..none
            },
            Self::Error => Drawing {
                rings: &[(8.0, 8.0, 6.3)],
                lines: &[&[(5.8, 5.8), (10.2, 10.2)], &[(10.2, 5.8), (5.8, 10.2)]],
                ..none
            },
            Self::Warning => Drawing {
                closed: &[&[(8.0, 2.2), (14.5, 13.5), (1.5, 13.5)]],
                lines: &[&[(8.0, 6.3), (8.0, 9.6)]],
                dots: &[(8.0, 11.5, 0.9)],
                ..none
            },
            Self::Arrow => {
                Drawing { lines: &[&[(2.5, 8.0), (13.0, 8.0)], &[(9.0, 4.0), (13.0, 8.0), (9.0, 12.0)]], ..none }
            }
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
