use std::path::PathBuf;

use egui::{CornerRadius, Id, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, accesskit::Role, pos2, vec2};

use crate::{
    app::{Command, DraftCard, ResultCard},
    chart,
    model::Questionnaire,
    ui::{
        chart_view,
        cx::Cx,
        style::colour,
        widgets::{Icon, icon_at, link, primary, ruler, secondary, text_field},
    },
};

/// Continue, begin, look again, open a file.
pub(in crate::ui) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let title = cx.say("start-title");
    cx.write_title(ui, &title, cx.title(), 1);
    ui.add_space(cx.m.space.xs);
    privacy(ui, cx);
    ui.add_space(cx.m.space.l);
    for draft in &cx.state.drafts {
        draft_card(ui, cx, draft);
        ui.add_space(cx.m.space.m);
    }
    if !cx.state.drafts.is_empty() {
        ui.add_space(cx.m.space.xs);
    }
    questionnaires(ui, cx);
    ui.add_space(cx.m.space.l);
    if ui.available_width() >= 880.0 {
        ui.horizontal_top(|ui| {
            part(ui, 600.0, |ui| results(ui, cx));
            ui.add_space(cx.m.space.xxl);
            let rest = ui.available_width();
            part(ui, rest, |ui| other_ways(ui, cx));
        });
    } else {
        results(ui, cx);
        ui.add_space(cx.m.space.l);
        other_ways(ui, cx);
    }
}

/// A column of that width.
fn part(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), egui::Layout::top_down(egui::Align::LEFT), |ui| {
        ui.set_width(width);
        content(ui);
    });
}

fn privacy(ui: &mut Ui, cx: &Cx<'_>) {
    ui.horizontal_top(|ui| {
        let (_, rect) = ui.allocate_space(vec2(24.0, cx.m.type_scale.body.line));
        icon_at(ui, Icon::Lock, pos2(rect.left() + 8.0, rect.center().y), colour(cx.theme.text_muted));
        let text = cx.say("privacy");
        cx.write(ui, &text, cx.body().ink(cx.theme.text_muted));
    });
}

/// A card with an edge; gives what `content` gives.
fn card<R>(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    edge: crate::look::Colour,
    content: impl FnOnce(&mut Ui, &mut Cx<'_>) -> R,
) -> R {
    egui::Frame::new()
        .fill(colour(cx.theme.raised))
        .stroke(Stroke::new(1.0, colour(edge)))
        .corner_radius(CornerRadius::same(cx.m.radius.card as u8))
        .inner_margin(egui::Margin::same(20))
        .show(ui, |ui| content(ui, cx))
        .inner
}

fn draft_card(ui: &mut Ui, cx: &mut Cx<'_>, draft: &DraftCard) {
    let word = cx.say("start-continue");
    let button_room = cx.body().strong().width(ui, &word) + 48.0;
    let edge = cx.theme.accent;
    card(ui, cx, edge, |ui, cx| {
        let room = ui.available_width();
        let is_wide = room > 560.0;
        let text_room = if is_wide { room - button_room - 32.0 } else { room };
        ui.horizontal_top(|ui| {
            part(ui, text_room, |ui| draft_words(ui, cx, draft, text_room));
            if is_wide {
                ui.add_space(32.0);
                ui.vertical(|ui| {
                    ui.add_space(6.0);
                    draft_buttons(ui, cx, draft, &word);
                });
            }
        });
        if !is_wide {
            ui.add_space(cx.m.space.s);
            draft_buttons(ui, cx, draft, &word);
        }
    });
}

fn draft_words(ui: &mut Ui, cx: &Cx<'_>, draft: &DraftCard, room: f32) {
    let heading = cx.say("start-draft");
    let title = draft.questionnaire.title.plain(cx.tag());
    let when = cx.words.when(draft.saved, cx.state.now);
    let about = cx.say_with("start-draft-about", &[("title", title.into()), ("when", when.into())]);
    ui.horizontal_wrapped(|ui| {
        cx.write_title(ui, &heading, cx.heading(), 2);
        ui.add_space(12.0);
        ui.add(egui::Label::new(cx.muted().job(&about, f32::INFINITY)).selectable(false));
    });
    ui.add_space(cx.m.space.xs);
    ruler(ui, cx, &draft.marks, room, 8.0);
    ui.add_space(cx.m.space.xs);
    let done = draft.marks.iter().flatten().filter(|is_done| **is_done).count();
    let of = draft.marks.iter().map(Vec::len).sum::<usize>();
    let mut words = vec![cx.say_with("progress-answered", &[("done", done.into()), ("of", of.into())])];
    if let Some(minutes) = draft.minutes_left.filter(|minutes| *minutes > 0) {
        words.push(cx.say_with("progress-minutes", &[("minutes", minutes.into())]));
    }
    if let Some(next) = &draft.next {
        words.push(cx.say_with("progress-next", &[("title", next.plain(cx.tag()).into())]));
    }
    cx.write(ui, &words.join(" · "), cx.muted());
}

fn draft_buttons(ui: &mut Ui, cx: &mut Cx<'_>, draft: &DraftCard, word: &str) {
    let response = primary(ui, cx, word, None);
    // The one thing most people come back for: the newest draft.
    let is_newest = cx.state.drafts.first().is_some_and(|first| first.id == draft.id);
    if is_newest && cx.memory.is_new(cx.state) {
        response.request_focus();
    }
    if response.clicked() {
        cx.push(Command::Continue(draft.id.clone()));
    }
    ui.add_space(cx.m.space.xxs);
    let word = cx.say("start-discard");
    if link(ui, cx, &word).clicked() {
        cx.push(Command::Discard(draft.id.clone()));
    }
}

fn questionnaires(ui: &mut Ui, cx: &mut Cx<'_>) {
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

/// Title, purpose, facts and buttons, with the space between.
fn card_height(ui: &Ui, cx: &Cx<'_>, questionnaire: &Questionnaire, width: f32) -> f32 {
    let room = width - 40.0;
    let title = cx.body().strong().galley(ui, &questionnaire.title.plain(cx.tag()), room).size().y;
    let purpose = cx.muted().galley(ui, &questionnaire.purpose.plain(cx.tag()), room).size().y;
    20.0 + title + 4.0 + purpose + 12.0 + 18.0 + 12.0 + cx.m.control.normal + 20.0
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
        .accessibility_role(Role::Group)
        .accessibility_label(title.clone());
    ui.scope_builder(builder, |ui| {
        cx.write_title(ui, &title, cx.body().strong(), 3);
        ui.add_space(4.0);
        cx.write(ui, &questionnaire.purpose.plain(cx.tag()), cx.muted());
    });
    let foot = Rect::from_min_max(pos2(inside.left(), inside.bottom() - 66.0), inside.max);
    ui.scope_builder(UiBuilder::new().id_salt((questionnaire.digest, "foot")).max_rect(foot), |ui| {
        let mut facts = vec![cx.say_with("questionnaire-items", &[("count", questionnaire.items().count().into())])];
        if let Some(minutes) = questionnaire.minutes {
            facts.push(cx.say_with("questionnaire-minutes", &[("minutes", (minutes as usize).into())]));
        }
        cx.write(ui, &facts.join(" · "), cx.small());
        ui.add_space(12.0);
        ui.horizontal(|ui| {
            let word = cx.say("start-begin");
            let response = secondary(ui, cx, &word, None);
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
    });
}

/// A language's own name as it stands in a sentence; the tag for one that we don't know.
fn language_name(tag: &str) -> String {
    match crate::text::Language::parse(tag) {
        Some(crate::text::Language::English) => "English".to_owned(),
        Some(language) => language.own_name().to_lowercase(),
        None => tag.to_owned(),
    }
}

fn results(ui: &mut Ui, cx: &mut Cx<'_>) {
    let heading = cx.say("start-results");
    cx.write_title(ui, &heading, cx.heading(), 2);
    ui.add_space(cx.m.space.xs);
    if cx.state.results.is_empty() {
        no_results(ui, cx);
        return;
    }
    let count = cx.state.results.len();
    for (place, card) in cx.state.results.iter().enumerate() {
        result_row(ui, cx, card);
        if place + 1 < count {
            let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
            let y = ui.cursor().top();
            ui.painter().hline(ui.max_rect().x_range(), y - 0.5, line);
        }
    }
}

fn no_results(ui: &mut Ui, cx: &Cx<'_>) {
    let width = ui.available_width();
    let frame = egui::Frame::new().inner_margin(egui::Margin::symmetric(20, 16));
    let inner = frame.show(ui, |ui| {
        ui.set_width(width - 40.0);
        let title = cx.say("start-no-results");
        cx.write(ui, &title, cx.body().strong());
        ui.add_space(2.0);
        let what = cx.say("start-no-results-what");
        cx.write(ui, &what, cx.muted());
    });
    dashed(ui, cx, inner.response.rect);
}

/// A dashed edge: here will be something.
fn dashed(ui: &Ui, cx: &Cx<'_>, rect: Rect) {
    let rect = rect.shrink(0.5);
    let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
    let stroke = Stroke::new(1.0, colour(cx.theme.outline));
    ui.painter().extend(egui::Shape::dashed_line(&corners, stroke, 4.0, 4.0));
}

fn result_row(ui: &mut Ui, cx: &mut Cx<'_>, card: &ResultCard) {
    let date = cx.words.date(card.finished);
    let title = card.questionnaire.title.plain(cx.tag()).into_owned();
    let benchmark = card.comparison.as_ref().map(|(title, ..)| title.plain(cx.tag()).into_owned());
    let about = [Some(title), benchmark].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let (met, readiness) = match &card.comparison {
        Some((_, met, readiness)) => (
            cx.say_with("result-met", &[("met", met.met.into()), ("of", met.of.into())]),
            readiness.map(|share| cx.say_with("result-readiness", &[("share", cx.words.percent(share).into())])),
        ),
        None => (String::new(), None),
    };
    let readiness = readiness.unwrap_or_default();
    let spoken = [date.as_str(), &about, &met, &readiness].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>();
    let spoken = cx.say_with("result-open-spoken", &[("what", spoken.join(", ").into())]);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 60.0));
    let response = ui.interact(rect, Id::unique(("result", &card.path)), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, &spoken));
    if response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(8), colour(cx.theme.sunken));
    }
    let scene = chart::thumbnail(&card.questionnaire, &card.profile, 44.0);
    chart_view::paint(ui.painter(), pos2(rect.left(), rect.center().y - 22.0), &scene, cx.theme);
    let put = |text: &str, letters: crate::ui::lettering::Lettering, x: f32, y: f32, from_right: bool| {
        let galley = letters.galley(ui, text, rect.width() - 60.0);
        let left = if from_right { x - galley.size().x } else { x };
        ui.painter().galley(pos2(left, y), galley, letters.colour);
    };
    put(&date, cx.body().strong(), rect.left() + 60.0, rect.top() + 10.0, false);
    put(&about, cx.muted(), rect.left() + 60.0, rect.top() + 33.0, false);
    let open = cx.say("word-open");
    put(&open, cx.body().strong().ink(cx.theme.accent), rect.right(), rect.center().y - 11.0, true);
    if rect.width() > 460.0 {
        put(&met, cx.body(), rect.right() - 72.0, rect.top() + 10.0, true);
        put(&readiness, cx.muted(), rect.right() - 72.0, rect.top() + 33.0, true);
    }
    crate::ui::ring::ring(ui, cx, &response, cx.m.radius.control);
    if response.clicked() {
        cx.push(Command::Open(vec![card.path.clone()]));
    }
}

fn other_ways(ui: &mut Ui, cx: &mut Cx<'_>) {
    let heading = cx.say("start-other");
    cx.write_title(ui, &heading, cx.heading(), 2);
    ui.add_space(cx.m.space.xs);
    let word = cx.say("action-open");
    if secondary(ui, cx, &word, Some(Icon::File)).clicked() {
        cx.push(Command::Do(crate::app::Action::Open));
    }
    ui.add_space(cx.m.space.xs);
    let hint = cx.say("start-open-hint");
    cx.write(ui, &hint, cx.muted());
    ui.add_space(cx.m.space.s);
    let label = cx.say("start-path");
    cx.write(ui, &label, cx.small());
    ui.add_space(cx.m.space.xxs);
    let mut path = std::mem::take(&mut cx.memory.path);
    ui.horizontal(|ui| {
        let word = cx.say("word-open");
        let button_room = cx.body().strong().width(ui, &word) + 40.0;
        let width = (ui.available_width() - button_room - 24.0).max(80.0);
        let field = text_field(ui, cx, Id::unique("path"), &label, "", &mut path, width);
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        ui.add_space(8.0);
        let pressed = secondary(ui, cx, &word, None).clicked();
        if (entered || pressed) && !path.trim().is_empty() {
            cx.push(Command::Open(vec![typed_path(&path)]));
        }
    });
    cx.memory.path = path;
}

/// A path as people type or paste it: with quotes or spaces round it.
fn typed_path(text: &str) -> PathBuf {
    PathBuf::from(text.trim().trim_matches(['"', '\'']))
}
