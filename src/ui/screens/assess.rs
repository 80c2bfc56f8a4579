use egui::{CornerRadius, Frame, Id, Margin, Panel, Rect, ScrollArea, Stroke, Ui, accesskit::Role, pos2, vec2};

use crate::{
    app::{Action, Assessment, Command, Route},
    model::{Answer, Area, Change, IMPORTANCE, Item, ItemKind},
    ui::{
        cx::Cx,
        frame::chosen_bar,
        style::colour,
        widgets::{
            AnswerScale, Icon, ScaleLayout, Segment, check_box, choices, icon_at, link, not_applicable,
            not_applicable_width, primary, row_button, ruler, secondary, segments, text_area,
        },
    },
};

/// One competence with its items.
pub(in crate::ui) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let state = cx.state;
    let Some((assessment, area)) = state.assessment.as_ref().and_then(|a| Some((a, a.area()?))) else { return };
    ui.set_max_width(ui.available_width().min(cx.m.control.assess_content));
    let place = place_words(cx, assessment, area);
    cx.write(ui, &place, cx.muted());
    ui.add_space(cx.m.space.xxs);
    let letters = if ui.available_width() < 480.0 { cx.heading() } else { cx.title() };
    cx.write_title(ui, &area.title.plain(cx.tag()), letters, 1);
    if !area.about.is_empty() && ui.available_width() > 400.0 {
        ui.add_space(cx.m.space.xs);
        let about = cx.body().ink(cx.theme.text_muted);
        cx.write_within(ui, &area.about.plain(cx.tag()), about, 680.0);
    }
    ui.add_space(20.0);
    for (place, item) in area.items().iter().enumerate() {
        if place > 0 {
            ui.add_space(cx.m.space.xl);
        }
        show_item(ui, cx, assessment, item, place == 0);
    }
    ui.add_space(cx.m.space.xl);
    let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
    ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), line);
    ui.add_space(28.0);
    let is_wide = ui.available_width() >= 800.0;
    let Some(item) = area.items().first() else { return };
    if is_wide {
        ui.horizontal_top(|ui| {
            column(ui, 440.0, |ui| about_area(ui, cx, assessment, area));
            ui.add_space(40.0);
            let rest = ui.available_width();
            column(ui, rest, |ui| note(ui, cx, assessment, item));
        });
    } else {
        about_area(ui, cx, assessment, area);
        ui.add_space(cx.m.space.l);
        note(ui, cx, assessment, item);
    }
    ui.add_space(cx.m.space.l);
}

fn column(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), egui::Layout::top_down(egui::Align::LEFT), |ui| {
        ui.set_width(width);
        content(ui);
    });
}

/// `Post-award · competence 2 of 4`.
fn place_words(cx: &Cx<'_>, assessment: &Assessment, area: &Area) -> String {
    let nodes = assessment.questionnaire.nodes();
    let Some(parent) = nodes.iter().find(|node| node.area.id == area.id).and_then(|node| node.parent) else {
        let (place, of) = (assessment.page + 1, assessment.page_count());
        return cx.say_with("assess-place-alone", &[("place", place.into()), ("of", of.into())]);
    };
    let place = parent.children().iter().position(|child| child.id == area.id).map_or(1, |place| place + 1);
    let gaps = [
        ("area", parent.title.plain(cx.tag()).into()),
        ("place", place.into()),
        ("of", parent.children().len().into()),
    ];
    cx.say_with("assess-place", &gaps)
}

fn show_item(ui: &mut Ui, cx: &mut Cx<'_>, assessment: &Assessment, item: &Item, is_first: bool) {
    let question = item.text.plain(cx.tag()).into_owned();
    cx.write_within(ui, &question, cx.question(), 680.0);
    ui.add_space(if ui.available_width() < 480.0 { cx.m.space.s } else { 20.0 });
    let answer = assessment.answers.items.get(&item.id);
    if let ItemKind::Test { options, .. } = &item.kind {
        test_item(ui, cx, item, options, answer);
    } else {
        scale_item(ui, cx, assessment, item, &question, answer, is_first);
    }
}

fn test_item(ui: &mut Ui, cx: &mut Cx<'_>, item: &Item, options: &[crate::model::Localized], answer: Option<&Answer>) {
    let names: Vec<String> = options.iter().map(|option| option.plain(cx.tag()).into_owned()).collect();
    let ticked = match answer {
        Some(Answer::Choice(choice)) => vec![*choice],
        Some(Answer::Choices(choices)) => choices.clone(),
        _ => Vec::new(),
    };
    let id = Id::unique(("test", item.id.as_str()));
    if let Some(now) = choices(ui, cx, id, &names, &ticked) {
        let answer = if now.is_empty() { None } else { Some(Answer::Choices(now)) };
        cx.push(Command::Make(Change::Answer(item.id.clone(), answer)));
    }
    ui.add_space(cx.m.space.xs);
    not_applicable_box(ui, cx, item, answer);
}

/// The names and the descriptions of the levels or options of an item.
fn level_texts(cx: &Cx<'_>, assessment: &Assessment, item: &Item) -> (Vec<String>, Vec<String>, bool) {
    let text = |text: &crate::model::Localized| text.plain(cx.tag()).into_owned();
    let levels = &assessment.questionnaire.levels;
    match &item.kind {
        ItemKind::Level { anchors } => {
            let names = levels.iter().map(|level| text(&level.title)).collect();
            let descriptions = if anchors.is_empty() {
                levels.iter().map(|level| text(&level.meaning)).collect()
            } else {
                anchors.iter().map(text).collect()
            };
            (names, descriptions, true)
        }
        ItemKind::Scale { options, .. } | ItemKind::Test { options, .. } => {
            (options.iter().map(text).collect(), Vec::new(), false)
        }
    }
}

fn scale_item(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    assessment: &Assessment,
    item: &Item,
    question: &str,
    answer: Option<&Answer>,
    is_first: bool,
) {
    let (names, descriptions, is_numbered) = level_texts(cx, assessment, item);
    let chosen = match answer {
        Some(Answer::Choice(choice)) => Some(*choice),
        _ => None,
    };
    let is_quiet = answer == Some(&Answer::NotApplicable);
    let id = Id::unique(("scale", item.id.as_str()));
    let room = ui.available_width();
    let needed = widest_row(ui, cx, assessment).max(AnswerScale::row_width(ui, cx, &names, is_numbered));
    let beside = room - not_applicable_width(ui, cx) - 20.0;
    let (layout, width) = match needed {
        needed if needed <= beside => (ScaleLayout::Row, beside),
        needed if needed <= room => (ScaleLayout::Row, room),
        _ => (ScaleLayout::Column, room),
    };
    let spoken = names.iter().enumerate().map(|(place, name)| {
        let number = if is_numbered { place } else { place + 1 };
        let of = if is_numbered { names.len() - 1 } else { names.len() };
        let text = descriptions.get(place).map_or(name.clone(), |about| format!("{name}: {about}"));
        cx.say_with("scale-spoken", &[("number", number.into()), ("of", of.into()), ("text", text.into())])
    });
    let spoken: Vec<String> = spoken.collect();
    let described = chosen.and_then(|level| descriptions.get(usize::from(level))).cloned().unwrap_or_default();
    let scale = AnswerScale {
        id,
        question,
        description: &described,
        names: &names,
        spoken,
        is_numbered,
        chosen,
        is_quiet,
        layout,
        width,
    };
    let done = if layout == ScaleLayout::Row && needed <= beside {
        ui.horizontal_top(|ui| {
            let done = scale.show(ui, cx);
            ui.add_space(20.0);
            not_applicable_box(ui, cx, item, answer);
            done
        })
        .inner
    } else {
        let done = scale.show(ui, cx);
        ui.add_space(cx.m.space.xs);
        not_applicable_box(ui, cx, item, answer);
        done
    };
    if is_first && cx.memory.is_new(cx.state) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    if let Some(picked) = done.picked {
        cx.push(Command::Make(Change::Answer(item.id.clone(), picked.map(Answer::Choice))));
    }
    if !descriptions.is_empty() {
        ui.add_space(14.0);
        panel(ui, cx, &names, &descriptions, done.pointed.or(chosen));
    }
}

/// The widest row of all items of the questionnaire: a scale must not flip between questions.
fn widest_row(ui: &Ui, cx: &Cx<'_>, assessment: &Assessment) -> f32 {
    let has_levels = assessment.questionnaire.items().any(|(_, item)| matches!(item.kind, ItemKind::Level { .. }));
    if !has_levels {
        return 0.0;
    }
    let levels = assessment.questionnaire.levels.iter();
    let names: Vec<String> = levels.map(|level| level.title.plain(cx.tag()).into_owned()).collect();
    AnswerScale::row_width(ui, cx, &names, true)
}

fn not_applicable_box(ui: &mut Ui, cx: &mut Cx<'_>, item: &Item, answer: Option<&Answer>) {
    let is_chosen = answer == Some(&Answer::NotApplicable);
    if not_applicable(ui, cx, Id::unique(("not applicable", item.id.as_str())), is_chosen) {
        let answer = (!is_chosen).then_some(Answer::NotApplicable);
        cx.push(Command::Make(Change::Answer(item.id.clone(), answer)));
    }
}

/// The description of the level that is chosen or pointed at; its room is reserved, so that nothing jumps.
fn panel(ui: &mut Ui, cx: &mut Cx<'_>, names: &[String], descriptions: &[String], level: Option<u8>) {
    let width = ui.available_width();
    let is_narrow = width < 520.0;
    let margin = if is_narrow { 12.0 } else { 20.0 };
    let toggle = cx.say(if cx.memory.all_levels { "assess-one-level" } else { "assess-all-levels" });
    let toggle_room = if is_narrow { 0.0 } else { cx.body().strong().width(ui, &toggle) + 24.0 };
    let text_room = (width - 2.0 * margin - toggle_room).min(600.0);
    let tallest = descriptions.iter().map(|text| cx.body().galley(ui, text, text_room).size().y).fold(0.0, f32::max);
    let least = if is_narrow { 0.0 } else { 112.0 - 2.0 * margin };
    let height = (22.0 + 4.0 + tallest).max(least);
    let frame = Frame::new()
        .fill(colour(cx.theme.sunken))
        .corner_radius(CornerRadius::same(cx.m.radius.card as u8))
        .inner_margin(Margin::same(margin as i8));
    frame.show(ui, |ui| {
        ui.set_width(width - 2.0 * margin);
        let top = ui.cursor().min;
        if !is_narrow {
            let at = Rect::from_min_size(
                pos2(top.x + width - 2.0 * margin - toggle_room + 24.0, top.y),
                vec2(toggle_room, 24.0),
            );
            ui.scope_builder(egui::UiBuilder::new().max_rect(at), |ui| toggle_levels(ui, cx, &toggle));
        }
        let text = Rect::from_min_size(top, vec2(text_room, height));
        let inner = ui.scope_builder(egui::UiBuilder::new().max_rect(text), |ui| {
            ui.set_max_width(text_room);
            if cx.memory.all_levels {
                all_levels(ui, cx, names, descriptions, level);
            } else {
                one_level(ui, cx, names, descriptions, level);
            }
        });
        let used = inner.response.rect.bottom() - top.y;
        ui.advance_cursor_after_rect(Rect::from_min_size(top, vec2(text_room, used.max(height))));
        if is_narrow {
            toggle_levels(ui, cx, &toggle);
        }
    });
}

fn toggle_levels(ui: &mut Ui, cx: &mut Cx<'_>, word: &str) {
    if link(ui, cx, word).clicked() {
        cx.memory.all_levels = !cx.memory.all_levels;
    }
}

fn one_level(ui: &mut Ui, cx: &Cx<'_>, names: &[String], descriptions: &[String], level: Option<u8>) {
    let place = level.map(usize::from);
    let shown = place.and_then(|place| Some((place, names.get(place)?, descriptions.get(place)?)));
    match shown {
        Some((place, name, description)) => {
            cx.write(ui, &format!("{place} · {name}"), cx.body().strong());
            ui.add_space(4.0);
            cx.write(ui, description, cx.body());
        }
        None => {
            let hint = cx.say("assess-choose");
            cx.write(ui, &hint, cx.body().ink(cx.theme.text_muted));
        }
    }
}

fn all_levels(ui: &mut Ui, cx: &Cx<'_>, names: &[String], descriptions: &[String], level: Option<u8>) {
    for (place, (name, description)) in names.iter().zip(descriptions).enumerate() {
        if place > 0 {
            ui.add_space(cx.m.space.s);
        }
        let is_shown = level.map(usize::from) == Some(place);
        let letters = if is_shown { cx.body().strong().ink(cx.theme.accent) } else { cx.body().strong() };
        cx.write(ui, &format!("{place} · {name}"), letters);
        ui.add_space(2.0);
        cx.write(ui, description, cx.body());
    }
}

/// Importance and the wish to develop: calmer, below the line.
fn about_area(ui: &mut Ui, cx: &mut Cx<'_>, assessment: &Assessment, area: &Area) {
    let answers = &assessment.answers;
    if area.ask_importance {
        let name = cx.say("assess-importance");
        cx.write(ui, &name, cx.body().strong());
        ui.add_space(cx.m.space.xs);
        let all: Vec<Segment> = IMPORTANCE
            .map(|step| Segment {
                text: step.to_string(),
                spoken: cx.say_with(
                    "importance-spoken",
                    &[("number", usize::from(step).into()), ("text", cx.say(&format!("importance-{step}")).into())],
                ),
            })
            .collect();
        let chosen = answers.importance.get(&area.id).map(|step| usize::from(step.saturating_sub(1)));
        let id = Id::unique(("importance", area.id.as_str()));
        let width = (ui.available_width() / 5.0).min(64.0);
        let picked = segments(ui, cx, id, &name, &all, chosen, (Some(width), cx.m.control.normal), cx.body());
        if let Some(step) = picked.and_then(|place| u8::try_from(place + 1).ok()) {
            cx.push(Command::Make(Change::Importance(area.id.clone(), Some(step))));
        }
        ui.add_space(4.0);
        let ends = Rect::from_min_size(ui.cursor().min, vec2(width * 5.0, 18.0));
        let low = cx.muted().galley(ui, &cx.say("importance-low"), ends.width());
        let high = cx.muted().galley(ui, &cx.say("importance-high"), ends.width());
        ui.painter().galley(ends.min, low, cx.muted().colour);
        ui.painter().galley(pos2(ends.right() - high.size().x, ends.top()), high, cx.muted().colour);
        ui.add_space(18.0 + 22.0);
    }
    let word = cx.say("assess-wish");
    let wishes = answers.wishes.contains(&area.id);
    if check_box(ui, cx, Id::unique(("wish", area.id.as_str())), &word, wishes) {
        cx.push(Command::Make(Change::Wish(area.id.clone(), !wishes)));
    }
}

fn note(ui: &mut Ui, cx: &mut Cx<'_>, assessment: &Assessment, item: &Item) {
    let (name, only_you) = (cx.say("assess-note"), cx.say("assess-note-private"));
    cx.write_runs(
        ui,
        &[(&name, cx.body().strong()), (" ", cx.body()), (&only_you, cx.body().ink(cx.theme.text_muted))],
    );
    ui.add_space(cx.m.space.xs);
    let mut text = assessment.answers.notes.get(&item.id).cloned().unwrap_or_default();
    let width = ui.available_width();
    let id = Id::unique(("note", item.id.as_str()));
    if text_area(ui, cx, id, &name, &mut text, width, 4).changed() {
        cx.push(Command::Make(Change::Note(item.id.clone(), text)));
    }
}

/// Back, how many are left, next.
pub(in crate::ui) fn bottom_bar(ui: &mut Ui, cx: &mut Cx<'_>, is_narrow: bool) {
    let Some(assessment) = &cx.state.assessment else { return };
    let height = if is_narrow { 52.0 } else { cx.m.control.bottom_bar };
    let side = if is_narrow { 12 } else { 40 };
    let frame = Frame::new().fill(colour(cx.theme.surface)).inner_margin(Margin::symmetric(side, 0));
    Panel::bottom("bottom bar").exact_size(height).resizable(false).show_separator_line(false).frame(frame).show(
        ui,
        |ui| {
            let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
            ui.painter().hline(ui.clip_rect().x_range(), ui.max_rect().top() + 0.5, line);
            let room = ui.available_width();
            let names = room > 760.0;
            let pages = assessment.pages();
            let neighbour = |page: Option<usize>| {
                page.and_then(|page| pages.get(page)).map(|area| area.title.plain(cx.tag()).into_owned())
            };
            let before = neighbour(assessment.page.checked_sub(1)).filter(|_| names);
            let after = neighbour(assessment.page.checked_add(1)).filter(|_| names);
            let is_last = assessment.page + 1 == pages.len();
            let words = left_words(cx, assessment, is_narrow);
            let galley = cx.body().galley(ui, &words, room);
            let centre = ui.max_rect().center();
            ui.horizontal_centered(|ui| {
                let word = cx.say("assess-back");
                let back = secondary(ui, cx, if is_narrow { "" } else { &word }, Some(Icon::Back));
                ui.ctx().accesskit_node_builder(back.id, |node| node.set_label(word.as_str()));
                if back.clicked() {
                    let command = if assessment.page == 0 {
                        Command::Go(Route::Start)
                    } else {
                        Command::Do(Action::PreviousPage)
                    };
                    cx.push(command);
                }
                if let Some(name) = before {
                    ui.add_space(16.0);
                    ui.add(egui::Label::new(cx.muted().job(&name, 200.0)).selectable(false));
                }
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    let word = cx.say(if is_last { "assess-to-check" } else { "assess-next" });
                    if primary(ui, cx, &word, Some(Icon::Forward)).clicked() {
                        cx.push(Command::Do(Action::NextPage));
                    }
                    if let Some(name) = after {
                        ui.add_space(16.0);
                        ui.add(egui::Label::new(cx.muted().job(&name, 200.0)).selectable(false));
                    }
                });
            });
            // Only where it stands clear of the buttons.
            if room - 2.0 * widest_button(ui, cx, is_narrow) > galley.size().x + 16.0 {
                let rect = Rect::from_center_size(centre, galley.size() + vec2(2.0, 0.0));
                ui.put(rect, egui::Label::new(cx.body().job(&words, f32::INFINITY)).selectable(false));
            }
        },
    );
}

/// The wider one of the buttons at the ends.
fn widest_button(ui: &Ui, cx: &Cx<'_>, is_narrow: bool) -> f32 {
    let width = |key: &str| cx.body().strong().width(ui, &cx.say(key)) + 56.0;
    if is_narrow { width("assess-next") } else { width("assess-back").max(width("assess-next")) }
}

fn left_words(cx: &Cx<'_>, assessment: &Assessment, is_narrow: bool) -> String {
    let progress = assessment.progress();
    if progress.is_full() {
        return cx.say("assess-all-answered");
    }
    let left = cx.say_with("assess-left", &[("left", progress.left().into())]);
    match assessment.minutes_left().filter(|_| !is_narrow) {
        Some(minutes) => format!("{left} · {}", cx.say_with("questionnaire-minutes", &[("minutes", minutes.into())])),
        None => left,
    }
}

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
    });
    ui.add_space(12.0);
    let foot = 56.0;
    let height = (ui.available_height() - foot).max(80.0);
    ScrollArea::vertical().id_salt("jump list").max_height(height).auto_shrink([false, false]).show(ui, |ui| {
        // Clear of the scroll bar.
        ui.set_max_width(ui.available_width() - 8.0);
        for area in &assessment.questionnaire.areas {
            jump_area(ui, cx, assessment, area);
        }
    });
    let bottom = ui.max_rect().bottom() - cx.m.control.nav_row;
    ui.add_space((bottom - ui.cursor().top()).max(0.0));
    check_row(ui, cx);
}

fn check_row(ui: &mut Ui, cx: &mut Cx<'_>) {
    let word = cx.say("assess-to-check");
    let is_chosen = cx.state.route == Route::Check;
    let (rect, response) = row_button(ui, cx, cx.m.control.nav_row, &word, is_chosen);
    icon_at(ui, Icon::Check, pos2(rect.left() + 16.0, rect.center().y), colour(cx.theme.text));
    let letters = if is_chosen { cx.body().strong() } else { cx.body() };
    let galley = letters.galley(ui, &word, rect.width());
    ui.painter().galley(pos2(rect.left() + 36.0, rect.center().y - 11.0), galley, letters.colour);
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
    let galley = letters.galley(ui, &title, title_room);
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
    let galley = letters.galley(ui, &title, ui.available_width() - 38.0);
    let height = (galley.size().y + 10.0).max(32.0);
    let progress = assessment.progress_of(area);
    let is_na = !area.items().is_empty()
        && area.items().iter().all(|item| assessment.answers.items.get(&item.id) == Some(&Answer::NotApplicable));
    let status = match (progress.is_full(), is_na) {
        (_, true) => "jump-na",
        (true, _) => "jump-answered",
        _ => "jump-open",
    };
    let spoken = format!("{title}, {}", cx.say(status));
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
