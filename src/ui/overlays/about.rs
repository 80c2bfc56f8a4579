use crate::{
    app::{Command, HelpPage, Route},
    ui::{cx::Cx, widgets::link},
};

use super::sheet::sheet;

/// Which program this is, and under which licence.
pub(super) fn show(ctx: &egui::Context, cx: &mut Cx<'_>, is_new: bool) {
    let title = cx.say("action-about");
    sheet(ctx, cx, "about", &title, is_new, |ui, cx| {
        cx.write(ui, concat!("Procuradar ", env!("CARGO_PKG_VERSION")), cx.body().strong());
        ui.add_space(cx.m.space.xs);
        for key in ["about-what", "privacy", "about-licence"] {
            let text = cx.say(key);
            cx.write(ui, &text, cx.body());
            ui.add_space(cx.m.space.xs);
        }
        for page in [HelpPage::Licences, HelpPage::Accessibility, HelpPage::Privacy] {
            let word = cx.say(page.key());
            if link(ui, cx, &word).clicked() {
                cx.push(Command::Show(None));
                cx.push(Command::Go(Route::Help(page)));
            }
            ui.add_space(2.0);
        }
    });
}
