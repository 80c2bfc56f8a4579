use std::ops::Range;

use egui::epaint::Vertex;

use super::canvas::{Canvas, blend, opaque};
use super::clip::Clip;
use super::plane::Plane;
use super::texture::{FULL, Ink, STEPS, Texture};

/// Places of corners in a pixel, along each axis: as on graphics cards.
pub const SUBPIXELS: i64 = 256;

/// Corners farther from the origin are drawn nearer, so that sums and products stay exact.
const FARTHEST: f32 = (1 << 28) as f32;

/// Three corners, clockwise on the screen.
pub struct Triangle {
    /// Column and row in [`SUBPIXELS`].
    pub corners: [[i64; 2]; 3],
    vertices: [Vertex; 3],
}

impl Triangle {
    /// A triangle of any winding; none if it has no area.
    pub fn new(mut vertices: [Vertex; 3], pixels_per_point: f32) -> Option<Self> {
        let along = |points: f32| {
            let subpixels = points * pixels_per_point * SUBPIXELS as f32;
            (subpixels.clamp(-FARTHEST, FARTHEST) + 0.5).floor() as i64
        };
        let mut corners = vertices.map(|vertex| [along(vertex.pos.x), along(vertex.pos.y)]);
        let area = area(corners);
        if area < 0 {
            corners.swap(1, 2);
            vertices.swap(1, 2);
        }
        (area != 0).then_some(Self { corners, vertices })
    }

    /// Twice the area, in squared [`SUBPIXELS`]: positive.
    pub fn area(&self) -> i64 {
        area(self.corners)
    }

    /// Paints the pixels whose middle is inside the triangle and the clip.
    pub fn paint(&self, canvas: &mut Canvas, texture: &Texture, clip: Clip) {
        let rows = clip.rows(self.rows());
        if rows.is_empty() {
            return;
        }
        let [a, b, c] = &self.vertices;
        let [width, height] = texture.size().map(|side| (side * STEPS as usize) as f32);
        let across = Plane::new(self, [a.uv.x, b.uv.x, c.uv.x].map(|u| u * width));
        let down = Plane::new(self, [a.uv.y, b.uv.y, c.uv.y].map(|v| v * height));
        let filter = texture.filter(texels_per_pixel(&across, &down));
        let texel = |column, row| texture.sample(across.at(column, row), down.at(column, row), filter);
        let [one_texel, one_colour] = [a.uv == b.uv && a.uv == c.uv, a.color == b.color && a.color == c.color];
        let first_colour = a.color.to_array().map(|level| u32::from(level) * STEPS as u32);
        match (one_colour, one_texel) {
            (true, true) => self.fill(canvas, clip, rows, first_colour, texel(0, 0)),
            (true, false) => self.shade(canvas, clip, rows, |column, row| (first_colour, texel(column, row))),
            (false, true) => {
                let (colour, first_texel) = (self.colour(), texel(0, 0));
                self.shade(canvas, clip, rows, |column, row| (colour(column, row), first_texel));
            }
            (false, false) => {
                let colour = self.colour();
                self.shade(canvas, clip, rows, |column, row| (colour(column, row), texel(column, row)));
            }
        }
    }

    /// The colour of each pixel, between those of the corners.
    fn colour(&self) -> impl Fn(i64, i64) -> Ink + use<> {
        let [a, b, c] =
            self.vertices.map(|vertex| vertex.color.to_array().map(|level| f32::from(level) * STEPS as f32));
        let channels: [Plane; 4] = std::array::from_fn(|i| Plane::new(self, [a[i], b[i], c[i]]));
        move |column, row| channels.map(|channel| channel.at(column, row).clamp(0, FULL as i32) as u32)
    }

    /// One colour everywhere, row by row: nearly all of a screen.
    fn fill(&self, canvas: &mut Canvas, clip: Clip, rows: Range<i64>, colour: Ink, texel: Ink) {
        let mut stripe = Vec::new();
        let covering = opaque(colour, texel);
        for row in rows {
            let columns = clip.columns(self.columns(row));
            if columns.is_empty() {
                continue;
            }
            let span = canvas.span(row, columns);
            if let Some(pixel) = covering {
                if stripe.len() < span.len() {
                    stripe = [pixel].repeat(span.len());
                }
                span.copy_from_slice(&stripe[..span.len()]);
            } else {
                span.iter_mut().for_each(|pixel| blend(pixel, colour, texel));
            }
        }
    }

    /// Colour and texel of each pixel as `ink` says.
    fn shade(&self, canvas: &mut Canvas, clip: Clip, rows: Range<i64>, ink: impl Fn(i64, i64) -> (Ink, Ink)) {
        for row in rows {
            let columns = clip.columns(self.columns(row));
            if columns.is_empty() {
                continue;
            }
            for (column, pixel) in columns.clone().zip(canvas.span(row, columns)) {
                let (colour, texel) = ink(column, row);
                blend(pixel, colour, texel);
            }
        }
    }

    /// The rows whose middle lies between the highest and the lowest corner.
    fn rows(&self) -> Range<i64> {
        let [a, b, c] = self.corners.map(|corner| corner[1]);
        first_middle(a.min(b).min(c))..first_middle(a.max(b).max(c) + 1)
    }

    /// The columns of a row whose middle is inside: a middle on a top or left edge is, on another it isn't.
    fn columns(&self, row: i64) -> Range<i64> {
        let middle = row * SUBPIXELS + SUBPIXELS / 2;
        let mut columns = i64::MIN..i64::MAX;
        let [a, b, c] = self.corners;
        for (from, to) in [(a, b), (b, c), (c, a)] {
            let [right, down] = [to[0] - from[0], to[1] - from[1]];
            let top_or_left = down < 0 || down == 0 && right > 0;
            // Inside is where `at_zero - step * column` isn't negative.
            let at_zero = right * (middle - from[1]) - down * (SUBPIXELS / 2 - from[0]) - i64::from(!top_or_left);
            let step = down * SUBPIXELS;
            match step.signum() {
                1 => columns.end = columns.end.min(at_zero.div_euclid(step) + 1),
                -1 => columns.start = columns.start.max(-at_zero.div_euclid(-step)),
                _ if at_zero < 0 => return 0..0,
                _ => {}
            }
        }
        columns
    }
}

/// Twice the area; negative if the corners are counter-clockwise.
fn area([a, b, c]: [[i64; 2]; 3]) -> i64 {
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

/// The first pixel whose middle isn't before a place in [`SUBPIXELS`].
fn first_middle(place: i64) -> i64 {
    (place + SUBPIXELS / 2 - 1).div_euclid(SUBPIXELS)
}

/// The longer way through the texture of a step to the right or down.
fn texels_per_pixel(across: &Plane, down: &Plane) -> f32 {
    let right = across.per_column * across.per_column + down.per_column * down.per_column;
    let below = across.per_row * across.per_row + down.per_row * down.per_row;
    right.max(below).sqrt() / STEPS as f32
}
