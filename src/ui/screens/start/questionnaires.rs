use std::sync::Arc;

use egui::{CornerRadius, Rect, Stroke, StrokeKind, Ui, UiBuilder, Vec2, accesskit::Role, pos2, vec2};

use crate::{
    app::Command,
    model::Questionnaire,
    text::Language,
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
    let all = used_first(cx);
    // Who has been here before finds what is their own without rolling.
    let is_known = !(cx.state.drafts.is_empty() && cx.state.results.is_empty());
    let few = if is_known && !cx.memory.listing.all_questionnaires {
        (FEW.div_ceil(columns as usize)) * columns as usize
    } else {
        all.len()
    };
    let first = all.first().map(|questionnaire| questionnaire.digest);
    let shown: Vec<_> = all.iter().take(few).collect();
    for row in shown.chunks(columns as usize) {
        let height = row.iter().map(|q| card_height(ui, cx, q, width)).fold(0.0, f32::max);
        ui.horizontal_top(|ui| {
            for (place, questionnaire) in row.iter().enumerate() {
                if place > 0 {
                    ui.add_space(gap);
                }
                let is_first = first == Some(questionnaire.digest);
                questionnaire_card(ui, cx, questionnaire, vec2(width, height), is_first);
            }
        });
        ui.add_space(gap);
    }
    if few < all.len() {
        let word = cx.say_with("start-all-questionnaires", &[("count", all.len().into())]);
        if link(ui, cx, &word).clicked() {
            cx.memory.listing.all_questionnaires = true;
        }
    }
}

/// How many questionnaires show at least for someone who has drafts or results, in full rows.
const FEW: usize = 3;

/// The questionnaires, those that the person used lately first.
fn used_first(cx: &Cx<'_>) -> Vec<Arc<Questionnaire>> {
    let drafts = cx.state.drafts.iter().map(|draft| &draft.questionnaire.id);
    let used: Vec<_> = drafts.chain(cx.state.results.iter().map(|card| &card.questionnaire.id)).collect();
    let mut all = cx.state.questionnaires.clone();
    all.sort_by_key(|one| used.iter().position(|id| **id == one.id).unwrap_or(usize::MAX));
    all
}

/// The room of the way to assess someone else where it does not stand beside the button.
const OTHER: f32 = 36.0;

/// Between the edge of a card and what stands in it.
const INSIDE: f32 = 20.0;

/// Whether the button and the way to assess someone else stand side by side.
fn is_one_row(ui: &Ui, cx: &Cx<'_>, questionnaire: &Questionnaire, room: f32) -> bool {
    let begin = cx.body().strong().width(ui, &cx.say("start-begin")) + 40.0;
    let other = cx.say_about("action-assess-other", questionnaire.assesses, &[]);
    begin + cx.m.space.s + cx.body().strong().width(ui, &other) <= room
}

/// Title, purpose, facts and buttons, with the space between.
fn card_height(ui: &Ui, cx: &Cx<'_>, questionnaire: &Questionnaire, width: f32) -> f32 {
    let room = width - 2.0 * INSIDE;
    let title = cx.body().strong().galley(ui, &questionnaire.title.plain(cx.tag()), room).size().y;
    let purpose = cx.muted().galley(ui, &questionnaire.purpose.plain(cx.tag()), room).size().y;
    INSIDE + title + 4.0 + purpose + 12.0 + foot_height(ui, cx, questionnaire, room) + INSIDE
}

/// Facts and buttons.
fn foot_height(ui: &Ui, cx: &Cx<'_>, questionnaire: &Questionnaire, room: f32) -> f32 {
    let facts = cx.small().galley(ui, &facts(cx, questionnaire), room).size().y;
    facts + 12.0 + cx.m.control.normal + if is_one_row(ui, cx, questionnaire, room) { 0.0 } else { OTHER }
}

/// How many items there are, how long they take, and in which languages, where that is not in those of the program.
fn facts(cx: &Cx<'_>, questionnaire: &Questionnaire) -> String {
    let mut facts = vec![cx.say_with("questionnaire-items", &[("count", questionnaire.items().count().into())])];
    if let Some(minutes) = questionnaire.minutes {
        facts.push(cx.say_with("questionnaire-minutes", &[("minutes", (minutes as usize).into())]));
    }
    let has = |language: &Language| questionnaire.languages.iter().any(|tag| tag == language.tag());
    if !Language::ALL.iter().all(has) {
        facts.push(questionnaire.languages.iter().map(|tag| language_name(tag)).collect::<Vec<_>>().join(", "));
    }
    facts.join(" · ")
}

fn questionnaire_card(ui: &mut Ui, cx: &mut Cx<'_>, questionnaire: &Questionnaire, size: Vec2, is_first: bool) {
    let (_, rect) = ui.allocate_space(size);
    let radius = CornerRadius::same(cx.m.radius.card as u8);
    let edge = Stroke::new(1.0, colour(cx.theme.hairline));
    ui.painter().rect(rect, radius, colour(cx.theme.raised), edge, StrokeKind::Inside);
    let title = questionnaire.title.plain(cx.tag()).into_owned();
    let inside = rect.shrink(INSIDE);
    let down = egui::Layout::top_down(egui::Align::LEFT);
    let builder = UiBuilder::new()
        .id_salt(questionnaire.digest)
        .max_rect(inside)
        .layout(down)
        .accessibility_role(Role::Group)
        .accessibility_label(title.clone());
    // Children of their own: where the row of cards goes on is known already.
    let mut head = ui.new_child(builder);
    cx.write_title(&mut head, &title, cx.body().strong(), 3);
    head.add_space(4.0);
    cx.write(&mut head, &questionnaire.purpose.plain(cx.tag()), cx.muted());
    let below = foot_height(ui, cx, questionnaire, inside.width());
    let at = Rect::from_min_max(pos2(inside.left(), inside.bottom() - below), inside.max);
    let builder = UiBuilder::new().id_salt((questionnaire.digest, "foot")).max_rect(at).layout(down);
    foot(&mut ui.new_child(builder), cx, questionnaire, &title, is_first);
}

fn foot(ui: &mut Ui, cx: &mut Cx<'_>, questionnaire: &Questionnaire, title: &str, is_first: bool) {
    cx.write(ui, &facts(cx, questionnaire), cx.small());
    ui.add_space(12.0);
    if is_one_row(ui, cx, questionnaire, ui.available_width()) {
        ui.horizontal(|ui| {
            begin(ui, cx, questionnaire, title, is_first);
            let right = egui::Layout::right_to_left(egui::Align::Center);
            ui.with_layout(right, |ui| about_other(ui, cx, questionnaire, title));
        });
    } else {
        begin(ui, cx, questionnaire, title, is_first);
        ui.add_space(8.0);
        about_other(ui, cx, questionnaire, title);
    }
}

fn begin(ui: &mut Ui, cx: &mut Cx<'_>, questionnaire: &Questionnaire, title: &str, is_first: bool) {
    let word = cx.say("start-begin");
    // Without a draft this is what most people come for.
    let is_first = is_first && cx.state.drafts.is_empty();
    let response = if is_first { primary(ui, cx, &word, None) } else { secondary(ui, cx, &word, None) };
    if is_first && cx.memory.takes_focus(cx.state) {
        response.request_focus();
    }
    let spoken = cx.say_with("start-begin-spoken", &[("title", title.into())]);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(spoken));
    if response.clicked() {
        cx.push(Command::Begin(questionnaire.digest));
    }
}

fn about_other(ui: &mut Ui, cx: &mut Cx<'_>, questionnaire: &Questionnaire, title: &str) {
    let word = cx.say_about("action-assess-other", questionnaire.assesses, &[]);
    let response = link(ui, cx, &word);
    let spoken = cx.say_about("start-other-spoken", questionnaire.assesses, &[("title", title.into())]);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(spoken));
    if response.clicked() {
        cx.push(Command::AskAboutOther(Some(questionnaire.digest)));
    }
}

/// A language's own name as it stands in a sentence; the tag for one that we don't know.
fn language_name(tag: &str) -> String {
    match Language::parse(tag) {
        Some(Language::English) => "English".to_owned(),
        Some(language) => language.own_name().to_lowercase(),
        None => tag.to_owned(),
    }
}
