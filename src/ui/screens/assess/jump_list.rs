use egui::{Frame, Margin, Rect, ScrollArea, Stroke, Ui, accesskit::Role, pos2, vec2};

use crate::{
    app::{Assessment, Command, Route},
    model::{Answer, Area},
    ui::{
        cx::Cx,
        side_bar::{chosen_bar, nav_height},
        style::colour,
        widgets::{Icon, icon_at, row_button, ruler},
    },
};

/// The areas with their progress, as a list to jump from.
pub(in crate::ui) fn jump_list(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(assessment) = &cx.state.assessment else { return };
    let word = cx.say("place-start");
    let (rect, response) = row_button(ui, cx, cx.m.control.nav_row, &word, false);
    icon_at(ui, Icon::Back, pos2(rect.left() + 16.0, rect.center().y), colour(cx.theme.text));
    let galley = cx.body().galley(ui, &word, rect.width());
    ui.painter().galley(pos2(rect.left() + 32.0, rect.center().y - 11.0), galley, colour(cx.theme.text));
    if response.clicked() {
        cx.push(Command::Go(Route::Start));
    }
    ui.add_space(4.0);
    Frame::new().inner_margin(Margin::symmetric(8, 0)).show(ui, |ui| {
        cx.write(ui, &assessment.questionnaire.title.plain(cx.tag()), cx.body().strong());
        let progress = assessment.progress();
        let gaps = [("done", progress.done.into()), ("of", progress.of.into())];
        let words = cx.say_with("progress-answered", &gaps);
        cx.write(ui, &words, cx.muted());
        if let Some(whose) = assessment.whose().line(cx.words) {
            cx.write(ui, &whose, cx.small());
        }
    });
    ui.add_space(12.0);
    let (check, is_check) = (cx.say("assess-to-check"), cx.state.route == Route::Check);
    let letters = if is_check { cx.body().strong() } else { cx.body() };
    let check_galley = letters.galley(ui, &check, ui.available_width() - 44.0);
    let check_height = nav_height(cx, &check_galley);
    let foot = check_height + 20.0;
    let height = (ui.available_height() - foot).max(80.0);
    ScrollArea::vertical().id_salt("jump list").max_height(height).auto_shrink([false, false]).show(ui, |ui| {
        // Clear of the scroll bar.
        ui.set_max_width(ui.available_width() - 8.0);
        for area in &assessment.questionnaire.areas {
            jump_area(ui, cx, assessment, area);
        }
    });
    let bottom = ui.max_rect().bottom() - check_height;
    ui.add_space((bottom - ui.cursor().top()).max(0.0));
    let (rect, response) = row_button(ui, cx, check_height, &check, is_check);
    icon_at(ui, Icon::Check, pos2(rect.left() + 16.0, rect.center().y), colour(cx.theme.text));
    let at = pos2(rect.left() + 36.0, rect.center().y - check_galley.size().y / 2.0);
    ui.painter().galley(at, check_galley, letters.colour);
    if is_check {
        chosen_bar(ui, cx, rect);
    }
    if response.clicked() {
        cx.push(Command::Go(Route::Check));
    }
}

fn jump_area(ui: &mut Ui, cx: &mut Cx<'_>, assessment: &Assessment, area: &Area) {
    let page = assessment.page_for(&area.id);
    let here = assessment.area().map(|area| area.id.clone());
    let is_open = cx.state.route == Route::Assess && here.as_ref().is_some_and(|here| holds(area, here));
    let progress = assessment.progress_of(area);
    let title = area.title.plain(cx.tag()).into_owned();
    let count = format!("{}/{}", progress.done, progress.of);
    let letters = if is_open { cx.body().strong() } else { cx.body() };
    let count_galley = cx.muted().ink(cx.theme.text).galley(ui, &count, f32::INFINITY);
    let check_room = if progress.is_full() { 20.0 } else { 0.0 };
    let title_room = ui.available_width() - 24.0 - count_galley.size().x - check_room;
    let galley = letters.hyphenated(ui, area.title.get(cx.tag()), title_room);
    let height = galley.size().y + 27.0;
    let gaps = [("title", title.as_str().into()), ("done", progress.done.into()), ("of", progress.of.into())];
    let spoken = cx.say_with("jump-area-spoken", &gaps);
    let (rect, response) = row_button(ui, cx, height, &spoken, false);
    let inside = rect.shrink2(vec2(8.0, 8.0));
    ui.painter().galley(inside.min, galley, letters.colour);
    let count_at = pos2(inside.right() - count_galley.size().x, inside.top() + 2.0);
    ui.painter().galley(count_at, count_galley, colour(cx.theme.text_muted));
    if progress.is_full() {
        icon_at(ui, Icon::Check, pos2(count_at.x - 12.0, inside.top() + 11.0), colour(cx.theme.positive));
    }
    let marks = vec![marks(assessment, area)];
    let at = Rect::from_min_size(pos2(inside.left(), rect.bottom() - 10.0), vec2(inside.width(), 6.0));
    ui.scope_builder(egui::UiBuilder::new().max_rect(at), |ui| ruler(ui, cx, &marks, at.width(), 6.0));
    if response.clicked()
        && let Some(page) = page
    {
        cx.push(Command::ShowPage(page));
    }
    ui.add_space(4.0);
    if is_open && !area.is_leaf() {
        ui.add_space(4.0);
        for child in area.children() {
            jump_page(ui, cx, assessment, child, here.as_ref() == Some(&child.id));
        }
    }
    ui.add_space(4.0);
    let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
    ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), line);
    ui.add_space(4.0);
}

fn holds(area: &Area, id: &crate::model::AreaId) -> bool {
    area.id == *id || area.children().iter().any(|child| holds(child, id))
}

fn marks(assessment: &Assessment, area: &Area) -> Vec<bool> {
    let own = area.items().iter().map(|item| assessment.answers.items.contains_key(&item.id));
    own.chain(area.children().iter().flat_map(|child| marks(assessment, child))).collect()
}

fn jump_page(ui: &mut Ui, cx: &mut Cx<'_>, assessment: &Assessment, area: &Area, is_here: bool) {
    let title = area.title.plain(cx.tag()).into_owned();
    let letters = if is_here { cx.small().strong() } else { cx.small() };
    let galley = letters.hyphenated(ui, area.title.get(cx.tag()), ui.available_width() - 38.0);
    let height = (galley.size().y + 10.0).max(32.0);
    let progress = assessment.progress_of(area);
    let is_na = !area.items().is_empty()
        && area.items().iter().all(|item| assessment.answers.items.get(&item.id) == Some(&Answer::NotApplicable));
    let status = match (progress.is_full(), is_na) {
        (_, true) if assessment.occasion.is_about_other() => "rater-jump-na",
        (_, true) => "jump-na",
        (true, _) => "jump-answered",
        _ => "jump-open",
    };
    let spoken = format!("{title}, {}", cx.say_about(status, assessment.assessed(), &[]));
    let (rect, response) = row_button(ui, cx, height, &spoken, is_here);
    if is_here {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::Button);
            node.set_aria_current(egui::accesskit::AriaCurrent::Step);
        });
        chosen_bar(ui, cx, rect);
    }
    let centre = pos2(rect.left() + 14.0, rect.center().y.min(rect.top() + 16.0));
    let painter = ui.painter();
    let edge = Stroke::new(1.5, colour(cx.theme.text_muted));
    match (progress.is_full(), is_na) {
        (_, true) => {
            painter.circle_stroke(centre, 5.0, edge);
            painter.hline(centre.x - 3.0..=centre.x + 3.0, centre.y, edge);
        }
        (true, _) => {
            painter.circle_filled(centre, 5.5, colour(cx.theme.accent));
        }
        _ => {
            painter.circle_stroke(centre, 5.0, edge);
        }
    }
    ui.painter().galley(pos2(rect.left() + 30.0, rect.center().y - galley.size().y / 2.0), galley, letters.colour);
    if response.clicked()
        && let Some(page) = assessment.page_for(&area.id)
    {
        cx.push(Command::ShowPage(page));
    }
}
