//! Every question with its answer, area by area; for knowledge questions what is right and why.

mod answer;
mod item;
mod options;
mod tested;

use std::collections::BTreeMap;

use egui::{Stroke, Ui, UiBuilder, accesskit::Role};

use crate::{
    app::Viewing,
    model::{Item, ItemId, Node},
    score::{Calibration, calibrate},
    ui::cx::Cx,
};

use item::show_item;

/// What the list is drawn from.
struct Answered<'a> {
    viewing: &'a Viewing,
    /// The items as they stand in the questionnaire's file: with descriptions and explanations. Empty where it is gone.
    full: BTreeMap<&'a ItemId, &'a Item>,
    calibration: Vec<Calibration>,
}

impl<'a> Answered<'a> {
    fn new(viewing: &'a Viewing) -> Self {
        let full = viewing.full.iter().flat_map(|full| full.items()).map(|(_, item)| (&item.id, item)).collect();
        let result = &viewing.result;
        let calibration = calibrate(&result.questionnaire, &viewing.profile, &result.answers);
        Self { viewing, full, calibration }
    }

    /// The item as it stands in the file, unless it is not the one that was answered.
    fn full_item(&self, item: &Item) -> Option<&'a Item> {
        self.full.get(&item.id).copied().filter(|full| full.text == item.text)
    }
}

/// The list of all answers, under how many of the test items are right.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    let answered = Answered::new(viewing);
    tested::total(ui, cx, viewing);
    let nodes = viewing.result.questionnaire.nodes();
    for (place, node) in nodes.iter().enumerate() {
        if place > 0 {
            ui.add_space(if node.area.is_leaf() { cx.m.space.l } else { cx.m.space.xl });
        }
        show_area(ui, cx, &answered, node);
    }
}

/// An area: its name, what its test items say beside the own estimate, and its items.
fn show_area(ui: &mut Ui, cx: &mut Cx<'_>, answered: &Answered<'_>, node: &Node<'_>) {
    let area = node.area;
    let title = area.title.plain(cx.tag()).into_owned();
    let letters = if node.depth == 0 { cx.heading() } else { cx.question().strong() };
    cx.write_title(ui, &title, letters, node.depth + 2);
    about(ui, cx, answered.viewing, node);
    tested::show(ui, cx, answered, area);
    if !area.is_leaf() {
        return;
    }
    ui.add_space(cx.m.space.xs);
    let list = UiBuilder::new().accessibility_role(Role::List).accessibility_label(title);
    ui.scope_builder(list, |ui| {
        for item in area.items() {
            let line = Stroke::new(cx.m.stroke.hairline, super::colour(cx.theme.hairline));
            ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top() + 0.5, line);
            ui.add_space(cx.m.space.s);
            let row = UiBuilder::new().accessibility_role(Role::ListItem).id_salt(item.id.as_str());
            ui.scope_builder(row, |ui| show_item(ui, cx, answered, item));
            ui.add_space(cx.m.space.s);
        }
    });
}

/// How important the area is, and the wish to develop in it.
fn about(ui: &mut Ui, cx: &Cx<'_>, viewing: &Viewing, node: &Node<'_>) {
    let answers = &viewing.result.answers;
    let importance = answers.importance.get(&node.area.id).map(|step| {
        let text = cx.say(&format!("importance-{step}"));
        cx.say_with("answers-importance", &[("text", text.into()), ("number", usize::from(*step).into())])
    });
    let wish = answers.wishes.contains(&node.area.id).then(|| cx.say("answers-wish"));
    let words: Vec<String> = importance.into_iter().chain(wish).collect();
    if !words.is_empty() {
        cx.write(ui, &words.join(" · "), cx.muted());
    }
}
