use egui::{Id, Key, Ui};

use super::area_title;
use crate::{
    app::{Command, PlanEdit, Viewing},
    model::{AreaId, Date, Goal},
    ui::{
        cx::Cx,
        widgets::{link_named, text_field},
    },
};

/// After how many months a goal is offered to be reached.
const MONTHS: [i32; 2] = [3, 6];

/// The day of a goal, typed or chosen from a few.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, goal: &Goal) {
    let area = &goal.area;
    let label = cx.say("plan-day");
    if viewing.is_read_only() {
        let day = goal.by.map(|by| cx.words.day(by)).unwrap_or_default();
        cx.write(ui, &format!("{label}: {day}"), cx.small());
        return;
    }
    let name = format!("{label}: {}", area_title(cx, viewing, area));
    let kept = goal.by.map(|by| cx.words.day(by)).unwrap_or_default();
    let mut text = cx.memory.plan.days.get(area).cloned().unwrap_or_else(|| kept.clone());
    let hint = cx.say("plan-day-hint");
    let width = ui.available_width();
    let id = Id::unique(("plan day", area.as_str()));
    let response = text_field(ui, cx, id, &name, &hint, &mut text, width);
    if response.changed() {
        cx.memory.plan.wrong.remove(area);
        type_in(cx, goal, &text);
        cx.memory.plan.days.insert(area.clone(), text.clone());
        cx.memory.typed_at = Some(ui.input(|input| input.time));
    }
    let is_done = response.lost_focus() || (response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter)));
    if is_done && cx.memory.plan.days.contains_key(area) {
        finish(cx, area, &text);
    }
    if cx.memory.plan.focus == Some(id) {
        cx.memory.plan.focus = None;
        response.request_focus();
    }
    wrong(ui, cx, area, &text, id);
}

/// Takes a whole day at once; a field without one takes the day away.
fn type_in(cx: &mut Cx<'_>, goal: &Goal, text: &str) {
    let day = cx.words.read_day(text).filter(|day| *day >= today(cx));
    if day.is_some() || text.trim().is_empty() {
        cx.push(Command::Plan(PlanEdit::By(goal.area.clone(), day)));
    }
}

/// The field is left: what is a day stands as this language writes it, what is none stays as it was typed.
fn finish(cx: &mut Cx<'_>, area: &AreaId, text: &str) {
    let is_day = cx.words.read_day(text).is_some_and(|day| day >= today(cx));
    if is_day || text.trim().is_empty() {
        cx.memory.plan.days.remove(area);
        cx.memory.plan.wrong.remove(area);
    } else {
        cx.memory.plan.wrong.insert(area.clone());
    }
}

/// What is wrong with the day, beside its field.
fn wrong(ui: &mut Ui, cx: &Cx<'_>, area: &AreaId, text: &str, field: Id) {
    if !cx.memory.plan.wrong.contains(area) {
        return;
    }
    let words = match cx.words.read_day(text) {
        Some(day) => cx.say_with("plan-day-past", &[("day", cx.words.day(day).into())]),
        None => {
            let example = cx.state.now.end_of_year();
            cx.say_with("plan-day-wrong", &[("example", cx.words.day(example).into())])
        }
    };
    let response = cx.write(ui, &words, cx.small().ink(cx.theme.danger));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_label(words.clone());
        node.set_live(egui::accesskit::Live::Polite);
    });
    ui.ctx().accesskit_node_builder(field, |node| {
        node.set_invalid(egui::accesskit::Invalid::True);
        node.set_description(words.clone());
    });
}

/// A few days that people often mean, while the goal has none.
pub(super) fn choices(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, goal: &Goal) {
    let area = &goal.area;
    let is_typed = cx.memory.plan.days.get(area).is_some_and(|text| !text.trim().is_empty());
    if viewing.is_read_only() || goal.by.is_some() || is_typed {
        return;
    }
    let title = area_title(cx, viewing, area);
    let now = cx.state.now;
    let months = MONTHS.iter().filter_map(|count| {
        let word = cx.say_with("plan-in-months", &[("count", count.to_string().into())]);
        Some((word, now.months_on(*count)?))
    });
    let mut choices: Vec<(String, Date)> = months.collect();
    choices.push((cx.say("plan-by-year-end"), now.end_of_year()));
    ui.add_space(cx.m.space.xxs);
    ui.horizontal_wrapped(|ui| {
        for (word, day) in choices {
            let spoken = format!("{word}, {}: {title}", cx.words.day(day));
            if link_named(ui, cx, &word, &spoken).clicked() {
                cx.memory.plan.focus = Some(Id::unique(("plan day", area.as_str())));
                cx.push(Command::Plan(PlanEdit::By(area.clone(), Some(day))));
                cx.push(Command::Flush);
            }
            ui.add_space(cx.m.space.s);
        }
    });
}

fn today(cx: &Cx<'_>) -> Date {
    cx.state.now.local().date()
}
