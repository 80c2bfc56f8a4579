//! Charts as a whole: their pictures, their labels, their words.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that fails should stop, and kept pictures are files of the repository"
)]

#[path = "charts/assessed.rs"]
mod assessed;
#[path = "charts/fixtures.rs"]
mod fixtures;
#[path = "charts/headlines.rs"]
mod headlines;
#[path = "charts/labels.rs"]
mod labels;
#[path = "charts/slopes.rs"]
mod slopes;

use std::path::PathBuf;

use fixtures::{CLUSTERS, Sample, area_id};
use procuradar::{
    chart::{
        GapRows, GapsInput, Mark, Point, RadarInput, Scene, Series, SeriesRole, Value, Whose, bars, gaps, overview,
        radar, rows, thumbnail,
    },
    export::{ScoreSheet, csv, json, png, svg, table},
    look::{Ink, ThemeName, theme},
    text::{Language, Words},
};

/// Compares a chart with its file in `tests/golden`; PROCURADAR_UPDATE=1 writes the file instead.
fn golden(name: &str, scene: &Scene) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name).with_extension("svg");
    let drawn = svg(scene, theme(ThemeName::Light), "en");
    if std::env::var_os("PROCURADAR_UPDATE").is_some() {
        std::fs::write(&path, &drawn).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == drawn, "{name} is drawn differently; look at it, then run with PROCURADAR_UPDATE=1");
}

fn series(sample: &Sample) -> Vec<Series> {
    let me = Series::profile("Me", SeriesRole::Me, &sample.profile());
    vec![me, Series::targets("Contract manager", &sample.comparison())]
}

fn input<'a>(sample: &'a Sample, series: &'a [Series]) -> RadarInput<'a> {
    RadarInput {
        questionnaire: &sample.questionnaire,
        series,
        parent: None,
        size: (500.0, 416.0),
        focus: None,
        show_values: true,
        words: Words::of(Language::English),
    }
}

#[test]
fn six_areas_beside_a_benchmark_are_drawn_as_kept() {
    let sample = Sample::new();
    golden("six_areas", &overview(&input(&sample, &series(&sample))));
}

#[test]
fn an_area_with_nine_children_is_drawn_as_kept() {
    let sample = Sample::new();
    let (series, parent) = (series(&sample), area_id("horizontal"));
    let words = Words::of(Language::Finnish);
    golden(
        "nine_children",
        &overview(&RadarInput { parent: Some(&parent), focus: Some(5), words, ..input(&sample, &series) }),
    );
}

#[test]
fn a_missing_area_is_a_gap_with_a_hatched_spoke() {
    let mut sample = Sample::new();
    sample.forget("post_award");
    let series = series(&sample);
    let scene = radar(&input(&sample, &series));
    golden("missing_area", &scene);
    assert_eq!(scene.axes[2].points, [None, None]);
    let fans: Vec<_> = scene.marks.iter().filter(|mark| matches!(mark, Mark::Fan { .. })).collect();
    assert!(matches!(fans[..], [Mark::Fan { points, closed: false, .. }] if points.len() == 5), "{fans:?}");
    assert!(scene.axes[2].spoken.contains("too few answers"));
}

#[test]
fn without_a_benchmark_there_is_one_outline_and_no_gap_chart() {
    let sample = Sample::new();
    let mut series = series(&sample);
    series.truncate(1);
    let scene = overview(&input(&sample, &series));
    golden("no_benchmark", &scene);
    assert!(!scene.description.contains("target"));
    let profile = sample.profile();
    assert_eq!(gaps(&gaps_input(&sample, &profile, None)), None);
}

#[test]
fn two_areas_and_twelve_are_drawn_as_bars() {
    let two = Sample::of(&CLUSTERS[..2]);
    let both = series(&two);
    golden("bars_two", &overview(&input(&two, &both)));
    let mut twelve = Sample::new();
    twelve.questionnaire.areas = twelve.questionnaire.leaves().iter().take(12).map(|n| n.area.clone()).collect();
    twelve.answer("c03_legislation", 0);
    let both = series(&twelve);
    let scene = overview(&input(&twelve, &both));
    golden("bars_twelve", &scene);
    assert!(scene.height > 12.0 * 30.0);
    assert_eq!(scene, bars(&input(&twelve, &both)));
}

#[test]
fn a_score_of_zero_is_a_stub_and_no_polygon_without_a_width() {
    let two = Sample::of(&CLUSTERS[..2]);
    let mut both = series(&two);
    both[0].values.values_mut().for_each(|value| *value = Value::Level(0.0));
    let scene = bars(&input(&two, &both));
    let widths: Vec<f32> = scene
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Polygon { points, .. } => Some(points[1].x - points[0].x),
            _ => None,
        })
        .collect();
    assert_eq!(widths, [2.0, 2.0]);
}

fn gaps_input<'a>(
    sample: &'a Sample,
    profile: &'a procuradar::score::Profile,
    comparison: Option<&'a procuradar::score::Comparison>,
) -> GapsInput<'a> {
    GapsInput {
        questionnaire: &sample.questionnaire,
        profile,
        comparison,
        rows: GapRows::Below,
        width: 432.0,
        focus: None,
        words: Words::of(Language::English),
    }
}

#[test]
fn gaps_stand_largest_first_and_ties_in_the_questionnaires_order() {
    let sample = Sample::new();
    let (profile, comparison) = (sample.profile(), sample.comparison());
    let scene = gaps(&gaps_input(&sample, &profile, Some(&comparison))).unwrap();
    golden("gaps", &scene);
    let order: Vec<&str> = scene.axes.iter().map(|axis| &axis.area.as_str()[..3]).collect();
    assert_eq!(order, ["c17", "c30", "c06", "c16", "c19", "c29", "c05", "c25"]);
    assert_eq!(scene.axes[0].spoken, "Certification and payment: 1.5, target\u{a0}3.0, 1.5 below");
    let all = GapsInput { rows: GapRows::Counted, ..gaps_input(&sample, &profile, Some(&comparison)) };
    let all = gaps(&all).unwrap();
    golden("gaps_all", &all);
    assert_eq!(all.axes.len(), 22);
}

#[test]
fn with_all_targets_met_the_five_closest_are_shown() {
    let mut sample = Sample::new();
    for leaf in CLUSTERS.iter().flat_map(|cluster| cluster.2) {
        sample.answer(leaf.0, if leaf.0.starts_with("c2") { 3 } else { 4 });
    }
    let (profile, comparison) = (sample.profile(), sample.comparison());
    let scene = gaps(&gaps_input(&sample, &profile, Some(&comparison))).unwrap();
    let order: Vec<&str> = scene.axes.iter().map(|axis| &axis.area.as_str()[..3]).collect();
    assert_eq!(order, ["c21", "c22", "c23", "c25", "c29"]);
    assert!(scene.axes[0].spoken.ends_with("on target"));
}

#[test]
fn a_thumbnail_has_one_ring_one_fill_and_no_words() {
    let sample = Sample::new();
    let scene = thumbnail(&sample.questionnaire, &sample.profile(), 44.0);
    golden("thumbnail", &scene);
    assert_eq!(scene.marks.len(), 3);
}

#[test]
fn markers_lie_where_score_over_top_level_says() {
    let sample = Sample::new();
    let series = series(&sample);
    let scene = radar(&input(&sample, &series));
    let Some(Mark::Line { points: outer, .. }) =
        scene.marks.iter().find(|mark| matches!(mark, Mark::Line { ink: Ink::GridOuter, .. }))
    else {
        panic!("there is an outer ring");
    };
    let count = outer.len() as f32;
    let hub =
        Point::new(outer.iter().map(|p| p.x).sum::<f32>() / count, outer.iter().map(|p| p.y).sum::<f32>() / count);
    for (axis, tip) in scene.axes.iter().zip(outer) {
        assert_eq!(axis.tip, *tip);
        for (series, point) in series.iter().zip(&axis.points) {
            match series.value(&axis.area) {
                Value::Level(level) => {
                    let point = point.unwrap();
                    let reach = hub.distance(point) / hub.distance(*tip);
                    assert!((f64::from(reach) - level / 4.0).abs() < 1e-4, "{}: {reach}", axis.name);
                    let on_spoke = hub.towards(*tip, reach);
                    assert!(on_spoke.distance(point) < 0.01, "{}", axis.name);
                }
                _ => assert_eq!(*point, None),
            }
        }
        assert_eq!(scene.axis_at(hub.towards(*tip, 0.5)).map(|at| &scene.axes[at].area), Some(&axis.area));
    }
}

#[test]
fn a_drawing_holds_its_words_and_equal_input_gives_equal_bytes() {
    let sample = Sample::new();
    let series = series(&sample);
    let mut scene = radar(&input(&sample, &series));
    scene.title = "a < b & \"c\"\u{1}".into();
    let drawn = svg(&scene, theme(ThemeName::Dark), "en");
    assert_eq!(drawn, svg(&scene, theme(ThemeName::Dark), "en"));
    assert!(drawn.contains("<title>a &lt; b &amp; &quot;c&quot;</title>"));
    assert!(drawn.contains("Pre-award: Me 2.9, Contract manager no target."));
    assert!(drawn.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"500\" height=\"416\""));
    let picture = png(&scene, theme(ThemeName::Dark), 2.0).unwrap();
    assert_eq!(picture, png(&scene, theme(ThemeName::Dark), 2.0).unwrap());
    // Width and height stand in the header of a PNG.
    assert_eq!(picture[16..24], [0, 0, 3, 232, 0, 0, 3, 64]);
    assert!(png(&scene, theme(ThemeName::Dark), 100.0).is_err());
    assert!(png(&scene, theme(ThemeName::Dark), f32::NAN).is_err());
}

#[test]
fn rows_say_what_the_numbers_say() {
    let mut sample = Sample::new();
    sample.forget("people");
    let (profile, comparison) = (sample.profile(), sample.comparison());
    let rows = rows(&sample.questionnaire, &profile, Some(&comparison), Words::of(Language::English));
    let row = |id: &str| rows.iter().find(|row| row.area == area_id(id)).unwrap();
    assert_eq!(rows.len(), 36);
    assert_eq!((row("horizontal").difference.as_str(), row("horizontal").depth), ("6 of 8", 0));
    assert_eq!(row("c05_sustainable_procurement").difference, "0.5 below");
    assert_eq!(row("c01_planning").difference, "on target");
    assert_eq!(row("c07_category_specific").difference, "no target");
    assert_eq!(row("c07_category_specific").level, "Advanced");
    assert_eq!((row("people").difference.as_str(), row("people").score), ("too few answers", None));
}

#[test]
fn the_score_sheet_is_written_as_json_csv_and_a_table() {
    let sample = Sample::new();
    let (profile, comparison) = (sample.profile(), sample.comparison());
    let sheet = ScoreSheet {
        whose: Whose::default(),
        questionnaire: &sample.questionnaire,
        answers: &sample.answers,
        profile: &profile,
        against: Some((&comparison, sample.benchmark())),
        calibration: &[],
        words: Words::of(Language::English),
    };
    let document: serde_json::Value = serde_json::from_str(&json(&sheet)).unwrap();
    let keys = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(keys(&document), "questionnaire rater name benchmark areas targets_met readiness needs calibration");
    assert_eq!(
        keys(&document["areas"][0]),
        "id parent title status score coverage level aspects target gap surplus importance wish need"
    );
    assert_eq!(document["targets_met"], serde_json::json!({ "met": 14, "of": 22 }));
    assert_eq!(document["readiness"].as_f64(), comparison.readiness);
    assert_eq!(document["areas"][0]["parent"], serde_json::Value::Null);
    let alone: serde_json::Value = serde_json::from_str(&json(&ScoreSheet { against: None, ..sheet })).unwrap();
    assert_eq!(keys(&alone), keys(&document));
    assert!(alone["benchmark"].is_null() && alone["readiness"].is_null() && alone["areas"][0]["gap"].is_null());

    let lines = csv(&sheet);
    assert_eq!(lines.lines().count(), 37);
    assert!(
        lines.contains(
            "c17_certification_and_payment,post_award,Certification and payment,scored,1.5,1,1,3,1.5,0,,no,0.9"
        )
    );

    let text = table(&sheet);
    assert!(text.starts_with("You meet 14\u{a0}of\u{a0}22\u{a0}targets of a contract manager."));
    assert!(
        text.lines().any(|line| line.starts_with("  Certification and payment ") && line.contains("1.5 below")),
        "{text}"
    );
}
