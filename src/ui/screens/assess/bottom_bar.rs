use egui::{Align, CornerRadius, Layout, Rect, Stroke, Ui, UiBuilder, accesskit::Role, pos2, vec2};

use crate::{
    app::{Action, Assessment, Command, Route},
    ui::{
        by_words::note,
        cx::Cx,
        lettering::Lettering,
        style::colour,
        widgets::{Icon, primary, secondary},
    },
};

/// The least room for the name of a neighbour.
const NAME_ROOM: f32 = 110.0;

/// A bar of less than this width names no neighbours: some languages would have room, and others not.
const NAMES_FROM: f32 = 800.0;

/// How high the bar is.
pub(in crate::ui) fn bottom_bar_height(cx: &Cx<'_>, is_narrow: bool) -> f32 {
    if is_narrow { cx.m.control.answer } else { cx.m.control.bottom_bar }
}

/// Back, how many are left, next: drawn into `rect`, after the competence, so that Tab comes to it last.
pub(in crate::ui) fn bottom_bar(ui: &mut Ui, cx: &mut Cx<'_>, rect: Rect, is_narrow: bool) {
    let Some(assessment) = &cx.state.assessment else { return };
    ui.painter().rect_filled(rect, CornerRadius::ZERO, colour(cx.theme.surface));
    let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, line);
    // As far in as the column above.
    let inset = match rect.width() {
        _ if is_narrow => 12.0,
        width if width < 800.0 => 24.0,
        _ => 40.0,
    };
    let inside = rect.shrink2(vec2(inset, 0.0));
    let words = left_words(cx, assessment, is_narrow);
    let middle = cx.body().width(ui, &words);
    // How much is left is worth more than a sign beside a word.
    let has_sign = inside.width() >= 400.0;
    let button = widest_button(ui, cx, is_narrow, has_sign);
    // Between a button and the words in the middle, with air on both sides.
    let name_room = (inside.width() - middle) / 2.0 - button - 40.0;
    let pages = assessment.pages();
    let neighbour = |page: Option<usize>| {
        let area =
            page.and_then(|page| pages.get(page)).filter(|_| name_room >= NAME_ROOM && rect.width() >= NAMES_FROM)?;
        Some(area.title.plain(cx.tag()).into_owned())
    };
    let before = neighbour(assessment.page.checked_sub(1));
    let after = neighbour(assessment.page.checked_add(1));
    let (is_first, is_last) = (assessment.page == 0, assessment.page + 1 == pages.len());
    let side = |layout| UiBuilder::new().max_rect(inside).layout(layout).accessibility_role(Role::Group);
    ui.scope_builder(side(Layout::left_to_right(Align::Center)), |ui| {
        let word = cx.say("assess-back");
        let back = secondary(ui, cx, if is_narrow { "" } else { &word }, Some(Icon::Back));
        ui.ctx().accesskit_node_builder(back.id, |node| node.set_label(word.as_str()));
        if is_narrow {
            note(cx, &back, &word);
        }
        if back.clicked() {
            cx.push(if is_first { Command::Go(Route::Start) } else { Command::Do(Action::PreviousPage) });
        }
        if let Some(name) = before {
            ui.add_space(16.0);
            write_within(ui, cx.muted(), &name, name_room, Align::LEFT);
        }
    });
    if inside.width() - 2.0 * button > middle + 16.0 {
        let height = cx.m.type_scale.body.line;
        let at = Rect::from_center_size(inside.center(), vec2(middle + 2.0, height));
        let mut ui = ui.new_child(UiBuilder::new().max_rect(at).layout(Layout::top_down(Align::LEFT)));
        cx.write(&mut ui, &words, cx.body());
    }
    ui.scope_builder(side(Layout::right_to_left(Align::Center)), |ui| {
        let word = cx.say(if is_last { "assess-to-check" } else { "assess-next" });
        if primary(ui, cx, &word, has_sign.then_some(Icon::Forward)).clicked() {
            cx.push(Command::Do(Action::NextPage));
        }
        if let Some(name) = after {
            ui.add_space(16.0);
            write_within(ui, cx.muted(), &name, name_room, Align::RIGHT);
        }
    });
}

/// Writes a text in as many lines as it needs, in the middle of the bar's height.
fn write_within(ui: &mut Ui, letters: Lettering, text: &str, room: f32, side: Align) {
    let mut job = letters.job(text, room);
    job.halign = side;
    let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
    let (rect, response) = ui.allocate_exact_size(galley.size(), egui::Sense::empty());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Label, true, text));
    let x = if side == Align::RIGHT { rect.right() } else { rect.left() };
    ui.painter().galley(pos2(x, rect.top()), galley, letters.colour);
}

/// The wider one of the buttons at the ends.
fn widest_button(ui: &Ui, cx: &Cx<'_>, is_narrow: bool, has_sign: bool) -> f32 {
    let air = if has_sign { 56.0 } else { 32.0 };
    let width = |key: &str| cx.body().strong().width(ui, &cx.say(key)) + air;
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
