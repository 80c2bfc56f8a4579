use egui::{Id, Stroke, Ui, UiBuilder, accesskit::Role};

use crate::{
    app::{Command, ResultCard, TimeCommand, TimeLine, Viewing},
    chart::round_name,
    model::Round,
    ui::{
        cx::Cx,
        style::colour,
        widgets::{link, picker},
    },
};

/// The results on the line, the label of the open one, and those that can't stand there.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, line: &TimeLine<'_>) {
    label(ui, cx, viewing);
    if line.cards.len() > 1 {
        let heading = cx.say("time-results");
        let others: Vec<_> = line.cards.iter().map(|card| (*card, String::new())).collect();
        list(ui, cx, viewing, &heading, &others);
    }
    if !line.incomparable.is_empty() {
        let heading = cx.say("time-not-comparable");
        let current = viewing.result.questionnaire.version;
        let why = |card: &ResultCard| {
            let gaps = [
                ("when", cx.words.date(card.finished).into()),
                ("version", card.questionnaire.version.to_string().into()),
                ("current", current.to_string().into()),
            ];
            cx.say_with("time-other-version", &gaps)
        };
        let others: Vec<_> = line.incomparable.iter().map(|card| (*card, why(card))).collect();
        list(ui, cx, viewing, &heading, &others);
    }
    if line.beside.is_empty() && !viewing.whose().rater().is_other() {
        let text = cx.say("time-beside-how");
        cx.write_within(ui, &text, cx.muted(), cx.muted().longest_line());
    }
}

/// Which of several measurements the open result is.
fn label(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    if !viewing.may_be_labelled() {
        return;
    }
    let name = cx.say("time-round");
    let names: Vec<String> =
        std::iter::once(cx.say("time-no-round")).chain(Round::ALL.map(|round| round_name(round, cx.words))).collect();
    let round = viewing.result.round;
    let chosen = Round::ALL.iter().position(|known| Some(*known) == round).map_or(0, |place| place + 1);
    cx.write(ui, &name, cx.muted());
    ui.add_space(4.0);
    let width = ui.available_width().min(240.0);
    if let Some(place) = picker(ui, cx, Id::unique("round"), &name, &names, chosen, width) {
        let round = place.checked_sub(1).and_then(|place| Round::ALL.get(place)).copied();
        cx.push(Command::OverTime(TimeCommand::SetRound(round)));
    }
    ui.add_space(cx.m.space.l);
}

/// Results one under another, each with the way to it; `why` stands in place of its date where it is not empty.
fn list(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, heading: &str, all: &[(&ResultCard, String)]) {
    cx.write_title(ui, heading, cx.body().strong(), 2);
    ui.add_space(cx.m.space.xs);
    let list = UiBuilder::new().accessibility_role(Role::List).accessibility_label(heading);
    ui.scope_builder(list, |ui| {
        ui.set_max_width(cx.body().longest_line().min(ui.available_width()));
        for (card, why) in all {
            let edge = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
            ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top() + 0.5, edge);
            ui.add_space(cx.m.space.xs);
            let row = UiBuilder::new().accessibility_role(Role::ListItem).id_salt(card.id.as_str());
            ui.scope_builder(row, |ui| entry(ui, cx, viewing, card, why));
            ui.add_space(cx.m.space.xs);
        }
    });
    ui.add_space(cx.m.space.l);
}

fn entry(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, card: &ResultCard, why: &str) {
    let when = cx.words.date(card.finished);
    let labelled = card.round.map_or_else(|| when.clone(), |round| format!("{} · {when}", round_name(round, cx.words)));
    let is_open = card.id == viewing.result.id;
    let text = match (why.is_empty(), is_open) {
        (false, _) => why.to_owned(),
        (true, true) => format!("{labelled} · {}", cx.say("time-this")),
        (true, false) => labelled,
    };
    cx.write(ui, &text, if is_open { cx.body().strong() } else { cx.body() });
    if !is_open {
        let open = link(ui, cx, &cx.say("time-open"));
        let spoken = cx.say_with("time-open-spoken", &[("when", when.into())]);
        ui.ctx().accesskit_node_builder(open.id, |node| node.set_label(spoken));
        if open.clicked() {
            cx.push(Command::Open(vec![card.path.clone()]));
        }
    }
}
