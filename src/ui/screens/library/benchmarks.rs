use egui::{Ui, UiBuilder, accesskit::Role};

use super::entry::{Name, WIDTH, hairline, remove_word, source_line, source_words, title, word};
use crate::{
    app::{Command, Held, ShelfCommand, ShelfKind},
    model::{Benchmark, BenchmarkKind},
    ui::cx::Cx,
};

/// The benchmarks in files of their own.
pub(super) fn benchmarks(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.shelf.benchmarks.is_empty() {
        return;
    }
    ui.add_space(cx.m.space.l);
    let heading = cx.say("preview-benchmarks");
    cx.write_title(ui, &heading, cx.heading(), 2);
    ui.add_space(cx.m.space.xs);
    for (place, held) in cx.state.shelf.benchmarks.iter().enumerate() {
        if place > 0 {
            hairline(ui, cx);
        }
        row(ui, cx, held);
    }
}

fn row(ui: &mut Ui, cx: &mut Cx<'_>, held: &Held<Benchmark>) {
    let (tag, digest, benchmark) = (cx.tag(), held.digest, &held.value);
    let all = cx.state.shelf.benchmarks.iter();
    let all = all.map(|other| (other.value.title.plain(tag).into_owned(), other.value.id.as_str()));
    let name = Name::of(benchmark.title.plain(tag).into_owned(), benchmark.id.as_str(), all);
    let spoken = name.spoken();
    let builder = UiBuilder::new().id_salt(digest).accessibility_role(Role::Group).accessibility_label(spoken.clone());
    ui.scope_builder(builder, |ui| {
        ui.add_space(12.0);
        title(ui, cx, &name);
        let fits = benchmark.fits.plain(tag);
        if !fits.is_empty() {
            cx.write_within(ui, &fits, cx.body(), WIDTH);
            ui.add_space(2.0);
        }
        let kind = cx.say(match benchmark.kind {
            BenchmarkKind::Role => "preview-role",
            BenchmarkKind::Peers => "preview-peers",
            BenchmarkKind::Own => "preview-own",
        });
        let targets = cx.say_with("preview-targets", &[("count", benchmark.targets.len().into())]);
        cx.write(ui, &[cx.say("library-own-benchmark"), kind, targets].join(" · "), cx.muted());
        source_line(ui, cx, digest);
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            if word(ui, cx, "library-look", "library-look-spoken", &spoken).clicked() {
                cx.push(Command::Shelf(ShelfCommand::Look(ShelfKind::Benchmark, digest)));
            }
            source_words(ui, cx, digest, &spoken);
            remove_word(ui, cx, ShelfKind::Benchmark, digest, &spoken);
        });
        ui.add_space(12.0);
    });
}
