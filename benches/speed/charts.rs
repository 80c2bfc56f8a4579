use divan::Bencher;
use procuradar::{
    app::{ChartKind, Viewing},
    chart::Scene,
    export::{png, svg},
    look::{ThemeName, theme},
    text::{Language, Words},
};

use crate::sample::result;

fn viewing() -> Viewing {
    let mut viewing = Viewing::new(result(), None, false);
    viewing.all_gaps = true;
    viewing
}

fn scene(viewing: &Viewing, kind: ChartKind) -> Scene {
    viewing.scene(kind, Words::of(Language::Finnish)).unwrap()
}

/// A radar of six areas with a role's targets: laid out and written as SVG.
#[divan::bench]
fn radar_as_svg(bencher: Bencher<'_, '_>) {
    let viewing = viewing();
    bencher.bench(|| svg(&scene(divan::black_box(&viewing), ChartKind::Radar), theme(ThemeName::Light), "fi"));
}

/// All gaps of 22 competences: laid out and written as SVG.
#[divan::bench]
fn gaps_as_svg(bencher: Bencher<'_, '_>) {
    let viewing = viewing();
    bencher.bench(|| svg(&scene(divan::black_box(&viewing), ChartKind::Gaps), theme(ThemeName::Light), "fi"));
}

/// The radar as a picture 1600 pixels wide.
#[divan::bench(sample_count = 30)]
fn radar_as_png_1600(bencher: Bencher<'_, '_>) {
    let viewing = viewing();
    bencher.bench(|| {
        let scene = scene(divan::black_box(&viewing), ChartKind::Radar);
        png(&scene, theme(ThemeName::Light), 1600.0 / scene.width).unwrap()
    });
}
