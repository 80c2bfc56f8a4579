//! The renderer of the tests draws what a graphics card would, to the byte.
#![allow(clippy::expect_used, reason = "this is a test: whatever goes wrong here is a test that fails")]

mod support;

use std::path::Path;

use egui::epaint::{ImageDelta, Mesh, Shape, Vertex};
use egui::{
    Color32, ColorImage, Context, FontData, FontDefinitions, FontFamily, Pos2, Rect, TextureOptions, pos2, vec2,
};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use image::{Rgba, RgbaImage};
use support::picture::{PICTURES, assert_picture, check};
use support::raster::Raster;

const RED: Rgba<u8> = Rgba([255, 0, 0, 255]);
const WHITE: Rgba<u8> = Rgba([255, 255, 255, 255]);

/// The embedded family for all letters: egui is built without fonts of its own.
fn family(ctx: &Context) {
    let mut fonts = FontDefinitions::empty();
    fonts.font_data.insert("Inter".to_owned(), FontData::from_static(procuradar::look::font::REGULAR).into());
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.insert(family, vec!["Inter".to_owned()]);
    }
    ctx.set_fonts(fonts);
}

/// What these shapes look like on white, 20 by 20 points.
fn drawn(pixels_per_point: f32, shapes: impl Fn(&egui::Painter)) -> RgbaImage {
    let mut harness = Harness::builder()
        .with_size(vec2(20.0, 20.0))
        .with_pixels_per_point(pixels_per_point)
        .with_context_setup(family)
        .renderer(Raster::on(Color32::WHITE))
        .build_ui(|ui| shapes(&ui.ctx().debug_painter()));
    harness.run();
    harness.render().expect("all of it can be drawn")
}

fn white_mesh(corners: &[Pos2], colour: Color32) -> Mesh {
    let vertices = corners.iter().map(|corner| Vertex::untextured(*corner, colour)).collect();
    Mesh { indices: (0..corners.len() as u32).collect(), vertices, ..Mesh::default() }
}

fn square(from: f32, to: f32) -> Rect {
    Rect::from_min_max(pos2(from, from), pos2(to, to))
}

#[test]
fn a_red_square_is_exactly_there() {
    let image = drawn(1.0, |painter| {
        painter.rect_filled(square(5.0, 12.0), 0.0, Color32::RED);
    });
    assert_eq!(image.dimensions(), (20, 20));
    for (x, y, pixel) in image.enumerate_pixels() {
        let inside = (5..12).contains(&x) && (5..12).contains(&y);
        assert_eq!(*pixel, if inside { RED } else { WHITE }, "at {x}, {y}");
    }
}

#[test]
fn a_point_is_as_many_pixels_as_asked_for() {
    let image = drawn(2.0, |painter| {
        painter.rect_filled(square(5.0, 12.0), 0.0, Color32::RED);
    });
    assert_eq!(image.dimensions(), (40, 40));
    assert_eq!(image.pixels().filter(|pixel| **pixel == RED).count(), 14 * 14);
    assert_eq!([image.get_pixel(10, 10), image.get_pixel(23, 23)], [&RED, &RED]);
}

#[test]
fn what_shines_through_is_blended_in_gamma_space() {
    for alpha in [1, 64, 127, 128, 254] {
        let over = Color32::from_rgba_unmultiplied(200, 90, 0, alpha);
        let below = [30, 100, 255];
        let image = drawn(1.0, |painter| {
            painter.rect_filled(square(0.0, 20.0), 0.0, Color32::from_rgb(below[0], below[1], below[2]));
            painter.rect_filled(square(5.0, 12.0), 0.0, over);
        });
        for channel in 0..3 {
            let blended = f64::from(over[channel]) + f64::from(below[channel]) * f64::from(255 - over.a()) / 255.0;
            assert_eq!(image.get_pixel(8, 8).0[channel], blended.round() as u8, "alpha {alpha}, channel {channel}");
        }
        assert_eq!(image.get_pixel(8, 8).0[3], 255);
    }
}

#[test]
fn triangles_that_share_an_edge_draw_each_pixel_once() {
    let veil = Color32::from_black_alpha(100);
    // Around a point in and beside a pixel's middle, to corners at which edges pass through many middles.
    for hub in [pos2(10.0, 10.0), pos2(9.5, 10.5), pos2(7.3, 12.9)] {
        let rim =
            [pos2(0.0, 0.0), pos2(10.0, 0.0), pos2(20.0, 0.0), pos2(20.0, 20.0), pos2(3.0, 20.0), pos2(0.0, 20.0)];
        let mut corners = Vec::new();
        for (index, from) in rim.iter().enumerate() {
            let to = rim[(index + 1) % rim.len()];
            // Both windings: egui makes both.
            corners.extend(if index % 2 == 0 { [hub, *from, to] } else { [*from, hub, to] });
        }
        let image = drawn(1.0, |painter| {
            painter.add(Shape::mesh(white_mesh(&corners, veil)));
        });
        assert!(image.pixels().all(|pixel| *pixel == Rgba([155, 155, 155, 255])), "around {hub}");
    }
}

#[test]
fn colours_run_evenly_between_corners() {
    let mut mesh = white_mesh(&[pos2(0.0, 0.0), pos2(20.0, 0.0), pos2(0.0, 20.0), pos2(20.0, 20.0)], Color32::BLACK);
    mesh.indices = vec![0, 1, 2, 2, 1, 3];
    mesh.vertices[1].color = Color32::from_gray(200);
    mesh.vertices[3].color = Color32::from_gray(200);
    let image = drawn(1.0, |painter| {
        painter.add(Shape::mesh(mesh.clone()));
    });
    for (x, y, pixel) in image.enumerate_pixels() {
        let level = 10 * x as u8 + 5;
        assert_eq!(*pixel, Rgba([level, level, level, 255]), "at {x}, {y}");
    }
}

#[test]
fn a_clip_rectangle_cuts_at_the_nearest_pixel() {
    let image = drawn(1.0, |painter| {
        let clip = Rect::from_min_max(pos2(4.4, 6.6), pos2(9.5, 30.0));
        painter.with_clip_rect(clip).rect_filled(square(-5.0, 25.0), 0.0, Color32::RED);
    });
    for (x, y, pixel) in image.enumerate_pixels() {
        let inside = (4..10).contains(&x) && y >= 7;
        assert_eq!(*pixel, if inside { RED } else { WHITE }, "at {x}, {y}");
    }
}

/// Left and right half of a texture of two texels, drawn 20 points wide, after its right one was made red.
fn two_texels(options: TextureOptions) -> RgbaImage {
    let mut texture = None;
    let mut harness = Harness::builder().with_size(vec2(20.0, 20.0)).renderer(Raster::default()).build_ui_state(
        move |ui, changed: &mut bool| {
            let texture = texture.get_or_insert_with(|| {
                ui.ctx().load_texture("two", ColorImage::filled([2, 1], Color32::WHITE), options)
            });
            if *changed {
                texture.set_partial([1, 0], ColorImage::filled([1, 1], Color32::RED), options);
            }
            let whole = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
            ui.ctx().debug_painter().image(texture.id(), square(0.0, 20.0), whole, Color32::WHITE);
        },
        false,
    );
    harness.run();
    assert!(harness.render().expect("drawn").pixels().all(|pixel| *pixel == WHITE));
    *harness.state_mut() = true;
    harness.run();
    harness.render().expect("drawn")
}

#[test]
fn a_part_of_a_texture_changes() {
    for (x, y, pixel) in two_texels(TextureOptions::NEAREST).enumerate_pixels() {
        assert_eq!(*pixel, if x < 10 { WHITE } else { RED }, "at {x}, {y}");
    }
}

#[test]
fn between_texels_colours_are_mixed() {
    let image = two_texels(TextureOptions::LINEAR);
    for x in 0..20 {
        let red = ((f64::from(x) + 0.5) / 10.0 - 0.5).clamp(0.0, 1.0);
        let level = f64::from(image.get_pixel(x, 10).0[1]);
        assert!((level - 255.0 * (1.0 - red)).abs() <= 1.0, "at {x}: {level}");
    }
}

#[test]
fn a_texture_freed_in_the_frame_that_shows_it_is_still_drawn() {
    let image = drawn(1.0, |painter| {
        let red = ColorImage::filled([1, 1], Color32::RED);
        let texture = painter.ctx().load_texture("brief", red, TextureOptions::NEAREST);
        let whole = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
        painter.image(texture.id(), square(0.0, 20.0), whole, Color32::WHITE);
    });
    assert!(image.pixels().all(|pixel| *pixel == RED));
}

#[test]
fn a_texture_that_nobody_loaded_is_a_mistake() {
    let mut harness = Harness::builder().renderer(Raster::default()).build_ui(|ui| {
        let mut mesh = Mesh::with_texture(egui::TextureId::User(7));
        mesh.add_rect_with_uv(square(0.0, 20.0), square(0.0, 1.0), Color32::WHITE);
        ui.ctx().debug_painter().add(Shape::mesh(mesh));
    });
    harness.run();
    assert_eq!(harness.render(), Err("no texture User(7)".to_owned()));
}

#[test]
fn parts_outside_a_texture_are_a_mistake() {
    let delta = ImageDelta::partial([1, 0], ColorImage::filled([2, 1], Color32::RED), TextureOptions::NEAREST);
    let outcome = std::panic::catch_unwind(|| {
        let mut texture = support::raster::Texture::new(&ImageDelta::full(
            ColorImage::filled([2, 1], Color32::WHITE),
            TextureOptions::NEAREST,
        ));
        texture.change([1, 0], &delta);
    });
    assert!(outcome.is_err());
}

fn label_and_button(pixels_per_point: f32) -> RgbaImage {
    let mut harness = Harness::builder()
        .with_size(vec2(240.0, 80.0))
        .with_pixels_per_point(pixels_per_point)
        .with_theme(egui::Theme::Light)
        .with_render_cursor(false)
        .with_context_setup(family)
        .renderer(Raster::on(Color32::WHITE))
        .build_ui(|ui| {
            ui.label("How well do you know your suppliers?");
            let _ = ui.button("Very well");
        });
    harness.run();
    assert!(harness.query_by_label("Very well").is_some());
    harness.render().expect("drawn")
}

#[test]
fn a_label_and_a_button_look_as_ever() {
    assert_picture(&label_and_button(1.0), PICTURES, "label_and_button");
    assert_picture(&label_and_button(2.0), PICTURES, "label_and_button_large");
}

#[test]
fn text_is_visible_and_the_same_each_time() {
    let image = label_and_button(1.0);
    let dark = |from: u32, to: u32| image.enumerate_pixels().any(|(x, _, p)| (from..to).contains(&x) && p.0[0] < 120);
    assert!((0..4).all(|part| dark(10 + 50 * part, 60 + 50 * part)), "letters all along the line");
    assert_eq!(image, label_and_button(1.0));
}

fn told(image: &RgbaImage, folder: &Path, update: bool) -> Result<(), String> {
    check(image, &folder.join("kept"), &folder.join("told"), "it", update)
}

#[test]
fn a_picture_that_differs_in_one_pixel_is_told_and_can_be_taken() {
    let folder = tempfile::tempdir().expect("a folder");
    let difference = folder.path().join("told/it.diff.png");
    let mut image = RgbaImage::from_pixel(9, 7, WHITE);
    assert!(told(&image, folder.path(), false).expect_err("none yet").contains("no such picture"));
    told(&image, folder.path(), true).expect("made");
    told(&image, folder.path(), false).expect("equal");

    image.put_pixel(3, 2, Rgba([255, 255, 254, 255]));
    assert_eq!(told(&image, folder.path(), false), Err("1 of 63 pixels differ".to_owned()));
    let marked = image::open(&difference).expect("a picture of what differs").into_rgba8();
    assert_eq!(
        marked.enumerate_pixels().filter(|(.., p)| **p == RED).map(|(x, y, _)| (x, y)).collect::<Vec<_>>(),
        [(3, 2)]
    );
    assert_eq!(image::open(folder.path().join("told/it.new.png")).expect("the new one").into_rgba8(), image);

    told(&image, folder.path(), true).expect("taken");
    assert!(!difference.exists(), "what is settled isn't told any more");
    told(&image, folder.path(), false).expect("equal");
    let larger = RgbaImage::from_pixel(10, 7, WHITE);
    assert!(told(&larger, folder.path(), false).expect_err("larger").contains("(9, 7)"));
}
