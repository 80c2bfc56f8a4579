use super::triangle::{SUBPIXELS, Triangle};

/// A value that changes evenly over a triangle: a colour's channel, a texture's coordinate.
#[derive(Clone, Copy)]
pub struct Plane {
    origin: [f32; 2],
    at_origin: f32,
    pub per_column: f32,
    pub per_row: f32,
}

impl Plane {
    /// The plane through the values at the triangle's three corners.
    pub fn new(triangle: &Triangle, values: [f32; 3]) -> Self {
        let pixels = |subpixels: i64| subpixels as f32 / SUBPIXELS as f32;
        let [a, b, c] = triangle.corners;
        let [b_right, b_down, c_right, c_down] = [b[0] - a[0], b[1] - a[1], c[0] - a[0], c[1] - a[1]].map(pixels);
        // From whole numbers: in floating point a sliver's area could vanish.
        let area = pixels(triangle.area()) / SUBPIXELS as f32;
        let [to_b, to_c] = [values[1] - values[0], values[2] - values[0]];
        Self {
            origin: a.map(pixels),
            at_origin: values[0],
            per_column: (to_b * c_down - to_c * b_down) / area,
            per_row: (to_c * b_right - to_b * c_right) / area,
        }
    }

    /// The value in the middle of a pixel, rounded.
    pub fn at(&self, column: i64, row: i64) -> i32 {
        let across = (column as f32 + 0.5 - self.origin[0]) * self.per_column;
        let down = (row as f32 + 0.5 - self.origin[1]) * self.per_row;
        (self.at_origin + across + down + 0.5).floor() as i32
    }
}
