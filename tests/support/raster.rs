//! A renderer for `egui_kittest` that draws on the processor: the same bytes each time.
//!
//! It follows `egui_glow`: premultiplied colours, multiplied and blended in gamma space, no dithering, clip rectangles
//! rounded to pixels. Coverage is decided in whole numbers (256ths of a pixel, top-left rule), so triangles that share
//! an edge never overlap and leave no gap. Mipmaps are not drawn.

mod canvas;
mod clip;
mod plane;
mod texture;
mod triangle;

use std::collections::HashMap;

use egui::epaint::{Mesh, Primitive};
use egui::{Color32, Context, FullOutput, TextureId, TexturesDelta};
use egui_kittest::TestRenderer;
use image::RgbaImage;

use self::canvas::Canvas;
use self::clip::Clip;
pub use self::texture::Texture;
use self::triangle::Triangle;

/// Draws what egui wants drawn; the image is opaque, `content_rect` times `pixels_per_point` pixels large.
pub struct Raster {
    /// Of untouched pixels; `None`: what panels have.
    background: Option<Color32>,
    textures: HashMap<TextureId, Texture>,
    /// Freed with the last frame, which may still show them.
    leaving: Vec<TextureId>,
}

impl Default for Raster {
    fn default() -> Self {
        Self::on(Color32::BLACK)
    }
}

impl Raster {
    /// A renderer whose untouched pixels have that colour, made opaque.
    pub fn on(background: Color32) -> Self {
        Self { background: Some(background.to_opaque()), textures: HashMap::new(), leaving: Vec::new() }
    }

    /// A renderer that clears the picture as the window is cleared: in the colour of its panels.
    #[allow(dead_code, reason = "not every test draws the window")]
    pub fn of_window() -> Self {
        Self { background: None, textures: HashMap::new(), leaving: Vec::new() }
    }

    fn draw(&self, canvas: &mut Canvas, mesh: &Mesh, clip: Clip, pixels_per_point: f32) -> Result<(), String> {
        let texture = self.textures.get(&mesh.texture_id).ok_or_else(|| format!("no texture {:?}", mesh.texture_id))?;
        for indices in mesh.indices.as_chunks::<3>().0 {
            let vertices = indices.map(|index| mesh.vertices[index as usize]);
            if let Some(triangle) = Triangle::new(vertices, pixels_per_point) {
                triangle.paint(canvas, texture, clip);
            }
        }
        Ok(())
    }
}

impl TestRenderer for Raster {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for id in self.leaving.drain(..) {
            self.textures.remove(&id);
        }
        // The order of different textures doesn't matter; the changes of one keep theirs.
        for (id, changes) in delta.set.drain() {
            for change in changes {
                match change.pos {
                    None => drop(self.textures.insert(id, Texture::new(&change))),
                    Some(at) => self.textures.get_mut(&id).expect("a part changes of a whole").change(at, &change),
                }
            }
        }
        self.leaving.extend(delta.free.drain());
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let pixels_per_point = ctx.pixels_per_point();
        let size = ctx.content_rect().size() * pixels_per_point;
        let background = self.background.unwrap_or_else(|| ctx.global_style().visuals.panel_fill.to_opaque());
        let mut canvas = Canvas::new([size.x.round() as usize, size.y.round() as usize], background);
        for clipped in ctx.tessellate(output.shapes.clone(), pixels_per_point) {
            let clip = Clip::new(clipped.clip_rect, pixels_per_point, canvas.size());
            match clipped.primitive {
                Primitive::Mesh(mesh) => self.draw(&mut canvas, &mesh, clip, pixels_per_point)?,
                Primitive::Callback(_) => return Err("a paint callback needs a graphics card".to_owned()),
            }
        }
        Ok(canvas.into_image())
    }
}
