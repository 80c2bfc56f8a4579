use egui::{Id, Ui};

use super::{
    cx::Cx,
    dialog::dialog,
    widgets::{AnswerScale, ScaleLayout, picker, primary, secondary, text_field},
};
use crate::{
    app::Command,
    model::{Digest, MAX_NAME, Rater},
};

/// What is said of another person before they are assessed.
#[derive(Debug, Clone)]
pub(super) struct OtherForm {
    name: String,
    /// The place in [`RATERS`].
    rater: u8,
    questionnaire: Digest,
}

impl OtherForm {
    /// A text as it suits what the chosen questionnaire assesses.
    fn say(&self, cx: &Cx<'_>, key: &str) -> String {
        let assessed = cx.state.questionnaire(self.questionnaire).map(|questionnaire| questionnaire.assesses);
        cx.say_about(key, assessed.unwrap_or_default(), &[])
    }
}

/// Who can answer about someone else, with the keys of their words.
const RATERS: [(Rater, &str); 2] = [(Rater::Manager, "other-manager"), (Rater::Peer, "other-peer")];

/// A window of less than this height can't hold the whole dialog.
const LOW: f32 = 460.0;

/// Asks as what one assesses someone else, and by which name.
pub(super) fn show(ctx: &egui::Context, cx: &mut Cx<'_>) {
    let Some(questionnaire) = cx.state.about_other else {
        if cx.memory.other.take().is_some()
            && let Some(before) = cx.memory.focus_before.take()
            // A new screen has its own place for the focus.
            && !cx.memory.is_new(cx.state)
        {
            ctx.memory_mut(|memory| memory.request_focus(before));
        }
        return;
    };
    let is_new = cx.memory.other.is_none();
    if is_new {
        cx.memory.focus_before = ctx.memory(egui::Memory::focused);
    }
    let mut form = cx.memory.other.take().unwrap_or(OtherForm { name: String::new(), rater: 0, questionnaire });
    let title = form.say(cx, "action-assess-other");
    let title = title.trim_end_matches('…');
    let should_close = dialog(ctx, cx, ("other", title), |ui, cx| content(ui, cx, &mut form, is_new));
    cx.memory.other = Some(form);
    if should_close {
        cx.push(Command::CancelAboutOther);
    }
}

fn content(ui: &mut Ui, cx: &mut Cx<'_>, form: &mut OtherForm, is_new: bool) {
    // Where it scrolls, the questions first.
    let is_low = ui.ctx().content_rect().height() < LOW;
    let about = form.say(cx, "other-about");
    if !is_low {
        ui.add_space(cx.m.space.xs);
        cx.write(ui, &about, cx.muted());
    }
    ui.add_space(cx.m.space.m);
    which(ui, cx, form);
    as_what(ui, cx, form, is_new);
    ui.add_space(cx.m.space.m);
    let name = form.say(cx, "other-name");
    cx.write(ui, &name, cx.small());
    ui.add_space(cx.m.space.xxs);
    let width = ui.available_width();
    let field = text_field(ui, cx, Id::unique("other name"), &name, "", &mut form.name, width);
    if form.name.chars().count() > MAX_NAME {
        form.name = form.name.chars().take(MAX_NAME).collect();
    }
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    ui.add_space(cx.m.space.xs);
    let hint = cx.say("other-name-hint");
    cx.write(ui, &hint, cx.muted());
    if is_low {
        ui.add_space(cx.m.space.xs);
        cx.write(ui, &about, cx.muted());
    }
    ui.add_space(cx.m.space.m);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(8.0, 8.0);
        let word = cx.say("start-begin");
        if primary(ui, cx, &word, None).clicked() || entered {
            let rater = RATERS.get(usize::from(form.rater)).map_or(Rater::Manager, |(rater, _)| *rater);
            cx.push(Command::BeginAboutOther(form.questionnaire, rater, form.name.clone()));
        }
        let word = cx.say("word-cancel");
        if secondary(ui, cx, &word, None).clicked() {
            cx.push(Command::CancelAboutOther);
        }
    });
}

/// Which questionnaire, where there are several.
fn which(ui: &mut Ui, cx: &mut Cx<'_>, form: &mut OtherForm) {
    let all = &cx.state.questionnaires;
    if all.len() < 2 {
        return;
    }
    let name = cx.say("other-questionnaire");
    cx.write(ui, &name, cx.small());
    ui.add_space(cx.m.space.xxs);
    let titles: Vec<String> = all.iter().map(|one| one.title.plain(cx.tag()).into_owned()).collect();
    let chosen = all.iter().position(|one| one.digest == form.questionnaire).unwrap_or(0);
    let width = ui.available_width();
    let picked = picker(ui, cx, Id::unique("other questionnaire"), &name, &titles, chosen, width);
    if let Some(questionnaire) = picked.and_then(|place| all.get(place)) {
        form.questionnaire = questionnaire.digest;
    }
    ui.add_space(cx.m.space.m);
}

/// Their manager or their colleague.
fn as_what(ui: &mut Ui, cx: &Cx<'_>, form: &mut OtherForm, is_new: bool) {
    let question = cx.say("other-rater");
    cx.write(ui, &question, cx.small());
    ui.add_space(cx.m.space.xxs);
    let names = RATERS.map(|(_, key)| form.say(cx, key));
    let id = Id::unique("other rater");
    let width = ui.available_width();
    let fits = AnswerScale::row_width(ui, cx, &names, false) <= width;
    let scale = AnswerScale {
        id,
        question: &question,
        description: "",
        names: &names,
        spoken: names.to_vec(),
        is_numbered: false,
        chosen: Some(form.rater),
        earlier: None,
        is_quiet: false,
        layout: if fits { ScaleLayout::Row } else { ScaleLayout::Column },
        width,
    };
    if let Some(Some(picked)) = scale.show(ui, cx).picked {
        form.rater = picked;
    }
    if is_new {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}
