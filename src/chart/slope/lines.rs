use super::{
    super::{ChartStyle, Mark, Point, SeriesRole, marker},
    Column,
};
use crate::{
    look::{Ink, measures},
    model::AreaId,
};

/// Quiet lines and their markers.
const QUIET: f32 = 1.75;
const RING: f32 = 4.5;
const FOCUS: f32 = 2.75;

/// Where the columns and the levels are.
pub(super) struct Plot {
    pub(super) top: f32,
    pub(super) bottom: f32,
    /// Of every column.
    pub(super) xs: Vec<f32>,
    pub(super) top_level: u8,
}

/// How a line stands out.
#[derive(Clone, Copy)]
pub(super) struct Look {
    /// Whether it changed by more than noise.
    pub(super) is_sure: bool,
    pub(super) has_focus: bool,
}

impl Plot {
    /// Where a level stands.
    pub(super) fn y(&self, level: f64) -> f32 {
        let share = (level / f64::from(self.top_level.max(1))) as f32;
        self.bottom - (self.bottom - self.top) * share
    }

    pub(super) fn left(&self) -> f32 {
        self.xs.first().copied().unwrap_or(0.0)
    }

    pub(super) fn right(&self) -> f32 {
        self.xs.last().copied().unwrap_or(0.0)
    }

    /// An upright line for every result.
    pub(super) fn columns(&self, columns: &[Column<'_>], marks: &mut Vec<Mark>) {
        for (column, x) in columns.iter().zip(&self.xs) {
            let points = vec![Point::new(*x, self.top), Point::new(*x, self.bottom)];
            let ink = if column.is_beside { Ink::Grid } else { Ink::GridOuter };
            marks.push(Mark::Line { points, closed: false, ink, width: 1.5 });
        }
    }

    /// The line of an area with its markers; open where a result has no score. Those of other raters are squares,
    /// joined among themselves alone.
    pub(super) fn line(&self, area: &AreaId, columns: &[Column<'_>], look: Look, marks: &mut Vec<Mark>) {
        let place = |is_beside: bool| -> Vec<Option<Point>> {
            let own = columns.iter().zip(&self.xs).filter(|(column, _)| column.is_beside == is_beside);
            own.map(|(column, x)| Some(Point::new(*x, self.y(column.point.score(area)?)))).collect()
        };
        let (own, others) = (place(false), place(true));
        let width = match (look.is_sure, look.has_focus) {
            (true, _) => measures().stroke.series_me,
            (false, true) => FOCUS,
            (false, false) => QUIET,
        };
        let ink = if look.is_sure { Ink::Me } else { Ink::Outline };
        for (from, to) in pairs(&own) {
            marks.push(Mark::Line { points: vec![from, to], closed: false, ink, width });
        }
        let style = ChartStyle::usual();
        for (from, to) in pairs(&others) {
            marker::edge(&style, SeriesRole::Other, Ink::Other, from, to, marks);
        }
        for at in own.into_iter().flatten() {
            marks.push(Mark::Disc { centre: at, radius: if look.is_sure { style.marker } else { RING }, ink });
            if !look.is_sure {
                marks.push(Mark::Disc { centre: at, radius: RING - width, ink: Ink::Surface });
            }
        }
        for at in others.into_iter().flatten() {
            marker::marker(&style, SeriesRole::Other, (Ink::Other, at), false, 1.0, marks);
        }
    }
}

/// The neighbours that both have a place.
fn pairs(points: &[Option<Point>]) -> Vec<(Point, Point)> {
    points.windows(2).filter_map(|pair| (*pair.first()?).zip(*pair.last()?)).collect()
}
