//! A result: the overview with its charts, all areas, the plain table, every answer, and the results over time.

mod again;
mod answers;
mod areas;
mod beside;
mod figures;
mod legend;
mod overview;
mod plan;
mod progress;
mod supposed;
mod table;

use egui::{CornerRadius, Frame, Margin, Stroke, Ui};

use crate::{
    app::{Command, ResultTab, SaveState, Viewing},
    model::Integrity,
    ui::{
        at_pause::at_pause,
        cx::Cx,
        style::colour,
        widgets::{secondary, tabs},
    },
};

/// The sentence first, then its evidence.
pub(in crate::ui) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    at_pause(ui, cx);
    let Some(viewing) = &cx.state.viewing else { return };
    let result = &viewing.result;
    let counts = [
        ("done", (viewing.profile.answered + viewing.profile.not_applicable).into()),
        ("of", viewing.profile.items.into()),
    ];
    let caption = [
        viewing.whose().line(cx.words).unwrap_or_default(),
        cx.say_with("results-of", &[("date", cx.words.date(result.finished).into())]),
        result.questionnaire.title.plain(cx.tag()).into_owned(),
        cx.say_with("results-answered", &counts),
        right_words(cx, viewing),
    ];
    let caption: Vec<String> = caption.into_iter().filter(|part| !part.is_empty()).collect();
    let headline =
        if viewing.tab == ResultTab::Plan { plan::headline(cx, viewing) } else { viewing.headline(cx.words) };
    let own = (caption.join("\u{a0}· "), headline);
    let over_time = (viewing.tab == ResultTab::Progress).then(|| progress::title(cx)).flatten();
    let (caption, headline) = over_time.unwrap_or(own);
    cx.write(ui, &caption, cx.muted());
    ui.add_space(cx.m.space.xxs);
    balanced_title(ui, cx, &headline);
    ui.add_space(cx.m.space.m);
    altered(ui, cx, viewing);
    unsaved(ui, cx, viewing);
    let names = ["tab-overview", "tab-areas", "tab-plan", "tab-answers", "tab-progress"].map(|key| cx.say(key));
    let all = [ResultTab::Overview, ResultTab::Areas, ResultTab::Plan, ResultTab::Answers, ResultTab::Progress];
    let chosen = all.iter().position(|tab| *tab == viewing.tab).unwrap_or(0);
    let is_new = cx.memory.is_new(cx.state);
    let tabs_at = ui.cursor().min;
    if let Some(tab) = tabs(ui, cx, &names, chosen, is_new).and_then(|place| all.get(place)) {
        cx.push(Command::ShowTab(*tab));
    }
    again::again(ui, cx, tabs_at, &names);
    ui.add_space(cx.m.space.l);
    match viewing.tab {
        ResultTab::Overview => overview::show(ui, cx, viewing),
        ResultTab::Areas => areas::show(ui, cx, viewing),
        ResultTab::Plan => plan::show(ui, cx, viewing),
        ResultTab::Answers => answers::show(ui, cx, viewing),
        ResultTab::Progress => progress::show(ui, cx, viewing),
    }
}

/// How many of the test items are right; empty where there are none, or the headline says it.
fn right_words(cx: &Cx<'_>, viewing: &Viewing) -> String {
    let tested = viewing.profile.tested;
    if tested.answered == 0 || !viewing.has_charts() {
        return String::new();
    }
    cx.say_with("result-right", &[("right", tested.right.into()), ("of", tested.answered.into())])
}

/// A headline in lines of nearly equal length: the narrowest width that keeps their number.
fn balanced_title(ui: &mut Ui, cx: &Cx<'_>, text: &str) {
    let room = ui.available_width();
    let letters = if room < 480.0 { cx.heading() } else { cx.title() };
    let lines = |width: f32| letters.galley(ui, text, width).rows.len();
    let least = lines(room);
    let (mut low, mut high) = (room / 2.0, room);
    // Eight halvings find the width to within two pixels.
    for _ in 0..8 {
        let middle = f32::midpoint(low, high);
        if lines(middle) > least { low = middle } else { high = middle }
    }
    ui.scope(|ui| {
        ui.set_max_width(high.ceil());
        cx.write_title(ui, text, letters, 1);
    });
}

/// Says that the result is not on disk, for as long as it is not.
fn unsaved(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    if !viewing.is_unsaved() || cx.state.save != SaveState::Failed {
        return;
    }
    let text = cx.say("results-unsaved");
    caution(ui, cx, &text);
    let word = cx.say("word-try-again");
    if secondary(ui, cx, &word, None).clicked() {
        cx.push(Command::Retry);
    }
    ui.add_space(cx.m.space.m);
}

/// Says that the file was altered, and what differs.
fn altered(ui: &mut Ui, cx: &Cx<'_>, viewing: &Viewing) {
    let Integrity::Altered { areas } = &viewing.result.integrity else { return };
    let names: Vec<String> = areas
        .iter()
        .filter_map(|id| viewing.result.questionnaire.area(id))
        .map(|area| area.title.plain(cx.tag()).into_owned())
        .collect();
    let what = if names.is_empty() {
        cx.say("results-altered-elsewhere")
    } else {
        cx.say_with("results-altered-areas", &[("areas", names.join(", ").into())])
    };
    let text = format!("{} {what}", cx.say("results-altered"));
    caution(ui, cx, &text);
}

/// A text that must not be overlooked.
fn caution(ui: &mut Ui, cx: &Cx<'_>, text: &str) {
    Frame::new()
        .fill(colour(cx.theme.caution_soft))
        .stroke(Stroke::new(1.0, colour(cx.theme.caution)))
        .corner_radius(CornerRadius::same(cx.m.radius.control as u8))
        .inner_margin(Margin::symmetric(16, 10))
        .show(ui, |ui| cx.write(ui, text, cx.body()));
    ui.add_space(cx.m.space.m);
}
