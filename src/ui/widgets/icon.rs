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

/// Paints the icon round `centre`.
pub(in crate::ui) fn icon_at(ui: &Ui, icon: Icon, centre: Pos2, ink: Color32) {
    let stroke = Stroke::new(1.5, ink);
    let painter = ui.painter();
    // Points on a 16 x 16 grid.
    let at = |x: f32, y: f32| centre + vec2(x - 8.0, y - 8.0);
    let line = |points: &[(f32, f32)]| {
        painter.add(Shape::line(points.iter().map(|(x, y)| at(*x, *y)).collect(), stroke));
    };
    let closed = |points: &[(f32, f32)]| {
        painter.add(Shape::closed_line(points.iter().map(|(x, y)| at(*x, *y)).collect(), stroke));
    };
    let ring = |x: f32, y: f32, radius: f32| {
        painter.circle_stroke(at(x, y), radius, stroke);
    };
    match icon {
        Icon::Home => {
            closed(&[(2.5, 7.5), (8.0, 2.5), (13.5, 7.5), (12.5, 7.5), (12.5, 13.5), (3.5, 13.5), (3.5, 7.5)])
        }
        Icon::List => {
            for y in [4.0, 8.0, 12.0] {
                line(&[(6.0, y), (14.0, y)]);
                painter.circle_filled(at(2.8, y), 1.1, ink);
            }
        }
        Icon::Radar => {
            closed(&[(8.0, 1.5), (13.8, 4.8), (13.8, 11.2), (8.0, 14.5), (2.2, 11.2), (2.2, 4.8)]);
            ring(8.0, 8.0, 2.6);
        }
        Icon::Back => line(&[(10.0, 3.5), (5.5, 8.0), (10.0, 12.5)]),
        Icon::Forward => line(&[(6.0, 3.5), (10.5, 8.0), (6.0, 12.5)]),
        Icon::Down => line(&[(3.5, 6.0), (8.0, 10.5), (12.5, 6.0)]),
        Icon::Check => line(&[(3.0, 8.5), (6.3, 11.8), (13.0, 4.5)]),
        Icon::Lock => {
            closed(&[(3.5, 7.0), (12.5, 7.0), (12.5, 13.5), (3.5, 13.5)]);
            line(&[(5.3, 7.0), (5.3, 4.8), (6.2, 3.0), (8.0, 2.3), (9.8, 3.0), (10.7, 4.8), (10.7, 7.0)]);
        }
        Icon::File => {
            closed(&[(3.5, 2.0), (9.5, 2.0), (12.5, 5.0), (12.5, 14.0), (3.5, 14.0)]);
            line(&[(9.2, 2.2), (9.2, 5.3), (12.3, 5.3)]);
        }
        Icon::Error => {
            ring(8.0, 8.0, 6.3);
            line(&[(5.8, 5.8), (10.2, 10.2)]);
            line(&[(10.2, 5.8), (5.8, 10.2)]);
        }
        Icon::Warning => {
            closed(&[(8.0, 2.2), (14.5, 13.5), (1.5, 13.5)]);
            line(&[(8.0, 6.3), (8.0, 9.6)]);
            painter.circle_filled(at(8.0, 11.5), 0.9, ink);
        }
        Icon::Arrow => {
            line(&[(2.5, 8.0), (13.0, 8.0)]);
            line(&[(9.0, 4.0), (13.0, 8.0), (9.0, 12.0)]);
        }
    }
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
