use divan::Bencher;
use procuradar::{
    app::{ChartKind, Viewing},
    chart::{Frame, RadarInput, Scene, Series, SeriesRole, framed, overview},
    export::{Assessed, LongTable, TableKind, Workbook, png, svg},
    look::{ThemeName, theme},
    model::{Answer, Questionnaire},
    score::profile,
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

/// A radar of eight areas with a profile, an earlier one and a role's targets; the areas of two clusters side by side.
fn eight_axes() -> (Questionnaire, Vec<Series>) {
    let mut result = result();
    let questionnaire = &mut result.questionnaire;
    let inner: Vec<_> = questionnaire.areas.iter().flat_map(|area| area.children().to_vec()).take(8).collect();
    questionnaire.areas = inner;
    assert_eq!(questionnaire.areas.len(), 8);
    let mut earlier = result.answers.clone();
    for answer in earlier.items.values_mut() {
        *answer = Answer::Choice(1);
    }
    let assessed = Assessed::new("", result, None);
    let questionnaire = assessed.result.questionnaire.clone();
    let benchmark = questionnaire.benchmarks.first().unwrap();
    let comparison = procuradar::score::compare(&questionnaire, &assessed.profile, &assessed.result.answers, benchmark);
    let series = vec![
        Series::profile("Minä", SeriesRole::Me, &assessed.profile),
        Series::targets("Sopimuspäällikkö", &comparison),
        Series::profile("20.5.2025", SeriesRole::Other, &profile(&questionnaire, &earlier)),
    ];
    (questionnaire, series)
}

fn eight_axes_scene(questionnaire: &Questionnaire, series: &[Series], size: (f32, f32)) -> Scene {
    let words = Words::of(Language::Finnish);
    let input = RadarInput { questionnaire, series, parent: None, size, focus: None, show_values: true, words };
    let frame = Frame { headline: "Kahdeksan aluetta, kolme sarjaa", legend: series, caption: "Asteikko 0–4." };
    framed(overview(&input), &frame)
}

/// The same with eight axes and three series.
#[divan::bench]
fn radar_of_8_axes_and_3_series_as_svg(bencher: Bencher<'_, '_>) {
    let (questionnaire, series) = eight_axes();
    bencher.bench(|| {
        let scene = eight_axes_scene(divan::black_box(&questionnaire), &series, (640.0, 520.0));
        svg(&scene, theme(ThemeName::Light), "fi")
    });
}

/// The same as a picture of 1600 by 1600 pixels, from the scene on.
#[divan::bench(sample_count = 30)]
fn radar_of_8_axes_and_3_series_as_png_1600(bencher: Bencher<'_, '_>) {
    let (questionnaire, series) = eight_axes();
    bencher.bench(|| {
        let scene = eight_axes_scene(divan::black_box(&questionnaire), &series, (752.0, 642.0));
        png(&scene, theme(ThemeName::Light), 2.0).unwrap()
    });
}

/// One result as a workbook with its charts.
#[divan::bench]
fn result_as_workbook(bencher: Bencher<'_, '_>) {
    let assessed = assessed();
    bencher.bench(|| Workbook::of(divan::black_box(&assessed), Words::of(Language::Finnish)).unwrap());
}

/// A thousand results as one CSV table of 36,000 rows.
#[divan::bench(sample_count = 10)]
fn thousand_results_as_csv(bencher: Bencher<'_, '_>) {
    let assessed = assessed();
    bencher.bench(|| {
        let mut table = LongTable::new(TableKind::Csv, Words::of(Language::Finnish));
        (0..1000).for_each(|_| table.add(divan::black_box(&assessed)));
        table.finish()
    });
}

fn assessed() -> Assessed {
    let viewing = viewing();
    let benchmark = viewing.benchmark().cloned();
    Assessed::new("anna.result.ron", viewing.result, benchmark)
}
