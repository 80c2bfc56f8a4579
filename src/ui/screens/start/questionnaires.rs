use egui::{CornerRadius, Rect, Stroke, StrokeKind, Ui, UiBuilder, accesskit::Role, pos2, vec2};

use crate::{
    app::Command,
    model::Questionnaire,
    ui::{
        cx::Cx,
        style::colour,
        widgets::{link, primary, secondary},
    },
};

pub(super) fn questionnaires(ui: &mut Ui, cx: &mut Cx<'_>) {
    let heading = cx.say("start-new");
    cx.write_title(ui, &heading, cx.heading(), 2);
    ui.add_space(cx.m.space.s);
    let gap = cx.m.space.m;
    let room = ui.available_width();
    let columns = ((room + gap) / (280.0 + gap)).floor().clamp(1.0, 3.0);
    let width = ((room - gap * (columns - 1.0)) / columns).floor();
    let all = &cx.state.questionnaires;
    for row in all.chunks(columns as usize) {
        let height = row.iter().map(|q| card_height(ui, cx, q, width)).fold(0.0, f32::max);
        ui.horizontal_top(|ui| {
            for questionnaire in row {
                questionnaire_card(ui, cx, questionnaire, width, height);
                ui.add_space(gap);
            }
        });
        ui.add_space(gap);
    }
}

/// The room of the way to assess someone else.
const OTHER: f32 = 36.0;

/// Title, purpose, facts and buttons, with the space between.
fn card_height(ui: &Ui, cx: &Cx<'_>, questionnaire: &Questionnaire, width: f32) -> f32 {
    let room = width - 40.0;
    let title = cx.body().strong().galley(ui, &questionnaire.title.plain(cx.tag()), room).size().y;
    let purpose = cx.muted().galley(ui, &questionnaire.purpose.plain(cx.tag()), room).size().y;
    20.0 + title + 4.0 + purpose + 12.0 + 18.0 + 12.0 + cx.m.control.normal + OTHER + 20.0
}

fn questionnaire_card(ui: &mut Ui, cx: &mut Cx<'_>, questionnaire: &Questionnaire, width: f32, height: f32) {
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let radius = CornerRadius::same(cx.m.radius.card as u8);
    let edge = Stroke::new(1.0, colour(cx.theme.hairline));
    ui.painter().rect(rect, radius, colour(cx.theme.raised), edge, StrokeKind::Inside);
    let title = questionnaire.title.plain(cx.tag()).into_owned();
    let inside = rect.shrink(20.0);
    let builder = UiBuilder::new()
        .id_salt(questionnaire.digest)
        .max_rect(inside)
        .layout(egui::Layout::top_down(egui::Align::LEFT))
        .accessibility_role(Role::Group)
        .accessibility_label(title.clone());
    ui.scope_builder(builder, |ui| {
        cx.write_title(ui, &title, cx.body().strong(), 3);
        ui.add_space(4.0);
        cx.write(ui, &questionnaire.purpose.plain(cx.tag()), cx.muted());
    });
    let foot = Rect::from_min_max(pos2(inside.left(), inside.bottom() - 66.0 - OTHER), inside.max);
    ui.scope_builder(
        UiBuilder::new()
            .id_salt((questionnaire.digest, "foot"))
            .max_rect(foot)
            .layout(egui::Layout::top_down(egui::Align::LEFT)),
        |ui| {
            let mut facts =
                vec![cx.say_with("questionnaire-items", &[("count", questionnaire.items().count().into())])];
            if let Some(minutes) = questionnaire.minutes {
                facts.push(cx.say_with("questionnaire-minutes", &[("minutes", (minutes as usize).into())]));
            }
            cx.write(ui, &facts.join(" · "), cx.small());
            ui.add_space(12.0);
            ui.horizontal(|ui| {
                let word = cx.say("start-begin");
                // Without a draft this is what most people come for.
                let first = cx.state.questionnaires.first().filter(|_| cx.state.drafts.is_empty());
                let is_first = first.is_some_and(|first| first.digest == questionnaire.digest);
                let response = if is_first { primary(ui, cx, &word, None) } else { secondary(ui, cx, &word, None) };
                if is_first && cx.memory.is_new(cx.state) {
                    response.request_focus();
                }
                let spoken = cx.say_with("start-begin-spoken", &[("title", title.as_str().into())]);
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(spoken));
                if response.clicked() {
                    cx.push(Command::Begin(questionnaire.digest));
                }
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    let languages = questionnaire.languages.iter().map(|tag| language_name(tag)).collect::<Vec<_>>();
                    ui.add(egui::Label::new(cx.muted().job(&languages.join(", "), f32::INFINITY)).selectable(false));
                });
            });
            ui.add_space(12.0);
            let word = cx.say("action-assess-other");
            let response = link(ui, cx, &word);
            let spoken = cx.say_with("start-other-spoken", &[("title", title.as_str().into())]);
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(spoken));
            if response.clicked() {
                cx.push(Command::AskAboutOther(Some(questionnaire.digest)));
            }
        },
    );
}

/// A language's own name as it stands in a sentence; the tag for one that we don't know.
fn language_name(tag: &str) -> String {
    match crate::text::Language::parse(tag) {
        Some(crate::text::Language::English) => "English".to_owned(),
        Some(language) => language.own_name().to_lowercase(),
        None => tag.to_owned(),
    }
}
