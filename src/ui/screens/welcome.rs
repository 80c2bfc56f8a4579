use egui::{ScrollArea, Ui, vec2};

use crate::{
    app::{Command, Route},
    text::{Language, Words},
    ui::{
        cx::Cx,
        style::colour,
        widgets::{mark_at, primary_of, secondary_of},
    },
};

/// How wide the button of each language is.
const BUTTON: f32 = 200.0;

/// The very first start: which language, and one sentence on privacy.
pub(in crate::ui) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let height = ui.available_height();
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| choose_language(ui, cx, height));
}

fn choose_language(ui: &mut Ui, cx: &mut Cx<'_>, height: f32) {
    ui.vertical_centered(|ui| {
        ui.set_max_width(420.0_f32.min(ui.available_width() - 24.0));
        ui.add_space((height * 0.2).max(12.0));
        let (_, mark) = ui.allocate_space(vec2(24.0, 24.0));
        mark_at(ui, mark.center(), colour(cx.theme.text), colour(cx.theme.accent));
        ui.add_space(8.0);
        cx.write_title(ui, "Procuradar", cx.title(), 1);
        ui.add_space(24.0);
        for language in Language::ALL {
            let words = Words::of(language);
            let is_chosen = language == cx.state.settings.language;
            let name = language.own_name();
            let response =
                if is_chosen { primary_of(ui, cx, name, BUTTON) } else { secondary_of(ui, cx, name, BUTTON) };
            if response.clicked() {
                cx.push(Command::SetLanguage(language));
                cx.push(Command::Go(Route::Start));
            }
            if is_chosen && cx.memory.is_new(cx.state) {
                response.request_focus();
            }
            ui.add_space(4.0);
            let width = ui.available_width();
            cx.write_balanced(ui, &words.say("privacy"), cx.muted(), width);
            ui.add_space(20.0);
        }
    });
}
