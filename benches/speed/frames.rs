use divan::Bencher;
use egui::{ClippedPrimitive, Context, Pos2, RawInput, Rect, Vec2, epaint::Primitive};
use procuradar::{
    app::Route,
    ui::{Memory, install_fonts, show},
};

use crate::sample::Sample;

/// One frame as the window makes it, up to the triangles that the graphics card gets.
fn measure(bencher: Bencher<'_, '_>, sample: &Sample) {
    let ctx = Context::default();
    install_fonts(&ctx);
    let mut memory = Memory::default();
    let mut seconds = 0.0;
    let mut frame = || {
        seconds += 1.0 / 60.0;
        let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, Vec2::new(1280.0, 800.0)));
        let input = RawInput { screen_rect, time: Some(seconds), ..RawInput::default() };
        let output = ctx.run_ui(input, |ui| {
            show(ui, &sample.state, &mut memory);
        });
        let (shapes, scale) = (output.shapes.clone(), output.pixels_per_point);
        output.drop_without_applying_deltas();
        ctx.tessellate(shapes, scale)
    };
    // Letters are drawn into their atlas when they first appear, and sizes settle.
    let drawn = (0..5).map(|_| frame()).last().unwrap();
    assert!(vertices(&drawn) > 2_000, "an empty screen is quick to draw: {}", vertices(&drawn));
    bencher.bench_local(frame);
}

fn vertices(drawn: &[ClippedPrimitive]) -> usize {
    let count = |primitive: &ClippedPrimitive| match &primitive.primitive {
        Primitive::Mesh(mesh) => mesh.vertices.len(),
        Primitive::Callback(_) => 0,
    };
    drawn.iter().map(count).sum()
}

#[divan::bench]
fn start(bencher: Bencher<'_, '_>) {
    measure(bencher, &Sample::start());
}

#[divan::bench]
fn assess(bencher: Bencher<'_, '_>) {
    measure(bencher, &Sample::assess());
}

#[divan::bench]
fn results(bencher: Bencher<'_, '_>) {
    measure(bencher, &Sample::results());
}

#[divan::bench]
fn answers(bencher: Bencher<'_, '_>) {
    measure(bencher, &Sample::answers());
}

#[divan::bench]
fn library(bencher: Bencher<'_, '_>) {
    measure(bencher, &Sample::at(Route::Library));
}

#[divan::bench]
fn learning(bencher: Bencher<'_, '_>) {
    measure(bencher, &Sample::at(Route::Learning));
}

#[divan::bench]
fn problems(bencher: Bencher<'_, '_>) {
    measure(bencher, &Sample::problems());
}
