//! The competence that is being assessed: its items, the bar under them, the jump list beside them.

mod bottom_bar;
mod earlier;
mod item;
mod jump_list;
mod panel;
mod rater_line;
mod test_item;

pub(in crate::ui) use bottom_bar::{bottom_bar, bottom_bar_height};
pub(in crate::ui) use jump_list::jump_list;
pub(in crate::ui) use rater_line::rater_line;

use item::show_item;

use egui::{Id, Rect, Stroke, Ui, pos2, vec2};

use crate::{
    app::{Assessment, Command},
    model::{Area, Change, IMPORTANCE, Item, MAX_NOTE},
    ui::{
        at_pause::at_pause,
        cx::Cx,
        style::colour,
        widgets::{Segment, check_box, column, segments, text_area},
    },
};

/// One competence with its items.
pub(in crate::ui) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let state = cx.state;
    let Some((assessment, area)) = state.assessment.as_ref().and_then(|a| Some((a, a.area()?))) else { return };
    ui.set_max_width(ui.available_width().min(cx.m.control.assess_content));
    rater_line(ui, cx, assessment);
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
    ui.add_space(if ui.available_width() > 400.0 { 20.0 } else { cx.m.space.xs });
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

/// `Post-award · competence 2 of 4`.
fn place_words(cx: &Cx<'_>, assessment: &Assessment, area: &Area) -> String {
    let nodes = assessment.questionnaire.nodes();
    let Some(parent) = nodes.iter().find(|node| node.area.id == area.id).and_then(|node| node.parent) else {
        let (place, of) = (assessment.page + 1, assessment.page_count());
        let gaps = [("place", place.into()), ("of", of.into())];
        return cx.say_about("assess-place-alone", assessment.assessed(), &gaps);
    };
    let place = parent.children().iter().position(|child| child.id == area.id).map_or(1, |place| place + 1);
    let gaps = [
        ("area", parent.title.plain(cx.tag()).into()),
        ("place", place.into()),
        ("of", parent.children().len().into()),
    ];
    cx.say_about("assess-place", assessment.assessed(), &gaps)
}

/// Importance and the wish to develop: calmer, below the line.
fn about_area(ui: &mut Ui, cx: &mut Cx<'_>, assessment: &Assessment, area: &Area) {
    let answers = &assessment.answers;
    if area.ask_importance {
        let about_other = assessment.occasion.is_about_other();
        let name = cx.say_about(
            if about_other { "rater-importance" } else { "assess-importance" },
            assessment.assessed(),
            &[],
        );
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
    // What someone wishes is theirs to say.
    if assessment.occasion.is_about_other() {
        return;
    }
    let word = cx.say_about("assess-wish", assessment.assessed(), &[]);
    let wishes = answers.wishes.contains(&area.id);
    if check_box(ui, cx, Id::unique(("wish", area.id.as_str())), &word, wishes) {
        cx.push(Command::Make(Change::Wish(area.id.clone(), !wishes)));
    }
}

fn note(ui: &mut Ui, cx: &mut Cx<'_>, assessment: &Assessment, item: &Item) {
    let name = cx.say("assess-note");
    let readers =
        cx.say(if assessment.occasion.is_about_other() { "rater-note-shared" } else { "assess-note-private" });
    cx.write_runs(ui, &[(&name, cx.body().strong()), (" ", cx.body()), (&readers, cx.body().ink(cx.theme.text_muted))]);
    ui.add_space(cx.m.space.xs);
    let mut text = assessment.answers.notes.get(&item.id).cloned().unwrap_or_default();
    let width = ui.available_width();
    let id = Id::unique(("note", item.id.as_str()));
    if text_area(ui, cx, id, &name, &mut text, width, 4, MAX_NOTE).changed() {
        cx.push(Command::Make(Change::Note(item.id.clone(), text)));
        cx.memory.typed_at = Some(ui.input(|input| input.time));
    }
    at_pause(ui, cx);
}
