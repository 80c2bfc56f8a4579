use egui::Ui;

use crate::{
    model::{Benchmark, BenchmarkKind, Questionnaire},
    ui::cx::Cx,
};

/// How wide texts may be, in points.
const WIDTH: f32 = 640.0;

/// What the questionnaire is for, where it comes from, its levels and benchmarks.
pub(super) fn about(ui: &mut Ui, cx: &Cx<'_>, questionnaire: &Questionnaire) {
    cx.write_within(ui, &questionnaire.purpose.plain(cx.tag()), cx.body(), WIDTH);
    ui.add_space(4.0);
    let version = cx.say_with("library-version", &[("version", questionnaire.version.to_string().into())]);
    let items = cx.say_with("questionnaire-items", &[("count", questionnaire.items().count().into())]);
    let minutes = questionnaire.minutes.map(|minutes| {
        cx.say_with("questionnaire-minutes", &[("minutes", usize::try_from(minutes).unwrap_or_default().into())])
    });
    let facts: Vec<String> = [Some(version), Some(items), minutes].into_iter().flatten().collect();
    cx.write(ui, &facts.join(" · "), cx.muted());
    ui.add_space(cx.m.space.l);
    heading(ui, cx, "preview-levels");
    for (place, level) in questionnaire.levels.iter().enumerate() {
        cx.write(ui, &format!("{place} · {}", level.title.plain(cx.tag())), cx.body().strong());
        cx.write_within(ui, &level.meaning.plain(cx.tag()), cx.body(), WIDTH);
        ui.add_space(8.0);
    }
    if !questionnaire.benchmarks.is_empty() {
        ui.add_space(cx.m.space.s);
        heading(ui, cx, "preview-benchmarks");
        questionnaire.benchmarks.iter().for_each(|benchmark| show_benchmark(ui, cx, benchmark));
    }
    if let Some(source) = &questionnaire.source {
        ui.add_space(cx.m.space.s);
        heading(ui, cx, "preview-source");
        let texts = [&source.credit, &source.changes, &source.licence];
        let texts = texts.into_iter().filter(|text| !text.is_empty());
        texts.for_each(|text| {
            cx.write_within(ui, text, cx.muted(), WIDTH);
            ui.add_space(4.0);
        });
    }
}

fn heading(ui: &mut Ui, cx: &Cx<'_>, key: &str) {
    let word = cx.say(key);
    cx.write_title(ui, &word, cx.heading(), 2);
    ui.add_space(cx.m.space.xs);
}

fn show_benchmark(ui: &mut Ui, cx: &Cx<'_>, benchmark: &Benchmark) {
    cx.write(ui, &benchmark.title.plain(cx.tag()), cx.body().strong());
    about_benchmark(ui, cx, benchmark);
    ui.add_space(12.0);
}

/// Whom a benchmark fits, whose levels it holds, where they come from, and how many there are.
pub(super) fn about_benchmark(ui: &mut Ui, cx: &Cx<'_>, benchmark: &Benchmark) {
    let fits = benchmark.fits.plain(cx.tag());
    if !fits.is_empty() {
        cx.write_within(ui, &fits, cx.body(), WIDTH);
    }
    let kind = cx.say(match benchmark.kind {
        BenchmarkKind::Role => "preview-role",
        BenchmarkKind::Peers => "preview-peers",
        BenchmarkKind::Own => "preview-own",
    });
    let about = benchmark.about.plain(cx.tag());
    let origin = if about.is_empty() { benchmark.source.clone() } else { about.into_owned() };
    let targets = cx.say_with("preview-targets", &[("count", benchmark.targets.len().into())]);
    let facts: Vec<String> = [kind, origin, targets].into_iter().filter(|text| !text.is_empty()).collect();
    cx.write_within(ui, &facts.join(" · "), cx.muted(), WIDTH);
}
