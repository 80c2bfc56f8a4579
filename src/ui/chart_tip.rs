use egui::{CornerRadius, Id, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, Vec2};

use super::{cx::Cx, style::colour};
use crate::{
    chart::{Anchor, Axis, Hit, Mark, Scene},
    look::font,
};

/// Between the edge of the card and its text.
const PADDING: Vec2 = Vec2::new(12.0, 8.0);

/// A small card with all values of an axis: under a row; in a radar in the corner where it hides the fewest words.
pub(super) fn tip(ui: &Ui, cx: &Cx<'_>, id: Id, chart: Rect, scene: &Scene, axis: &Axis) {
    let (name, values) = axis.spoken.split_once(": ").unwrap_or((axis.name.as_str(), ""));
    let room = match axis.hit {
        Hit::Sector { .. } => (chart.width() / 2.0 - 90.0).clamp(110.0, 220.0),
        Hit::Row(_) => 220.0,
    };
    let lines: Vec<_> = std::iter::once((name, cx.small().strong()))
        .chain(values.split(", ").filter(|line| !line.is_empty()).map(|line| (line, cx.small())))
        .chain(Some((axis.about.as_str(), cx.muted())).filter(|(about, _)| !about.is_empty()))
        .map(|(line, letters)| (letters.galley(ui, line, room), letters.colour))
        .collect();
    let text = lines
        .iter()
        .fold(Vec2::ZERO, |size, (line, _)| Vec2::new(size.x.max(line.size().x), size.y + line.size().y + 2.0));
    let size = text + 2.0 * PADDING;
    let at = match axis.hit {
        Hit::Sector { .. } => free_corner(chart, size, scene),
        Hit::Row(row) => chart.min + Vec2::new(axis.tip.x - size.x / 2.0, row.bottom),
    };
    egui::Area::new(id.with("tip"))
        .order(egui::Order::Tooltip)
        .fixed_pos(at)
        .constrain_to(ui.ctx().content_rect().shrink(8.0))
        .interactable(false)
        .show(ui.ctx(), |ui| {
            let (rect, _) = ui.allocate_exact_size(size, Sense::empty());
            let radius = CornerRadius::same(cx.m.radius.control as u8);
            let edge = Stroke::new(1.0, colour(cx.theme.outline));
            ui.painter().rect(rect, radius, colour(cx.theme.raised), edge, StrokeKind::Inside);
            let mut top = rect.min + PADDING;
            for (line, ink) in lines {
                let height = line.size().y + 2.0;
                ui.painter().galley(top, line, ink);
                top.y += height;
            }
        });
}

/// The upper left of a card in the corner of the chart where the fewest words stand; of equal ones the lower left.
fn free_corner(chart: Rect, size: Vec2, scene: &Scene) -> Pos2 {
    let words: Vec<Rect> = scene.marks.iter().filter_map(|mark| ground(mark, chart.min)).collect();
    let (right, lower) = (chart.right() - size.x, chart.bottom() - size.y);
    let corners = [
        Pos2::new(chart.left(), lower),
        Pos2::new(right, lower),
        Pos2::new(chart.left(), chart.top()),
        Pos2::new(right, chart.top()),
    ];
    let hidden = |corner: &Pos2| {
        let card = Rect::from_min_size(*corner, size);
        words.iter().filter(|words| words.intersects(card)).count()
    };
    corners.into_iter().min_by_key(hidden).unwrap_or(chart.min)
}

/// Where the words of a mark stand; `None` for what is no text.
fn ground(mark: &Mark, origin: Pos2) -> Option<Rect> {
    let Mark::Text { at, anchor, size, weight, text, .. } = mark else { return None };
    let width = font::width(text, *size, *weight);
    let left = match anchor {
        Anchor::Start => at.x,
        Anchor::Middle => at.x - width / 2.0,
        Anchor::End => at.x - width,
    };
    Some(Rect::from_min_size(origin + Vec2::new(left, at.y - size), Vec2::new(width, 1.3 * size)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        chart::Point,
        look::{Ink, Weight},
    };

    fn word(x: f32, y: f32) -> Mark {
        let (at, text) = (Point::new(x, y), "Contracts".to_owned());
        Mark::Text { at, anchor: Anchor::Start, size: 13.0, weight: Weight::Regular, ink: Ink::Text, text }
    }

    #[test]
    fn a_card_stands_in_the_corner_where_it_hides_the_fewest_words() {
        let chart = Rect::from_min_size(Pos2::new(10.0, 20.0), Vec2::new(400.0, 300.0));
        let (size, left) = (Vec2::new(100.0, 40.0), 10.0);
        let corner = |marks: Vec<Mark>| free_corner(chart, size, &Scene { marks, ..Scene::default() });
        assert_eq!(corner(Vec::new()), Pos2::new(left, 280.0), "the lower left, where nothing stands");
        let lower_left = word(20.0, 290.0);
        assert_eq!(corner(vec![lower_left.clone()]), Pos2::new(310.0, 280.0));
        let lower_right = word(330.0, 290.0);
        assert_eq!(corner(vec![lower_left, lower_right]), Pos2::new(left, 20.0));
    }
}
