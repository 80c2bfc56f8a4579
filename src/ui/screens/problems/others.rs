use egui::Ui;

use crate::{
    app::{Command, ProblemFile},
    ui::{cx::Cx, widgets::link},
};

/// The other files with problems that were opened together with the one that is shown.
pub(super) fn others(ui: &mut Ui, cx: &mut Cx<'_>, shown: &ProblemFile) {
    let others: Vec<&ProblemFile> = cx.state.broken.iter().filter(|file| file.path != shown.path).collect();
    if others.is_empty() {
        return;
    }
    ui.add_space(cx.m.space.l);
    let heading = cx.say_with("problems-others", &[("count", others.len().into())]);
    cx.write_title(ui, &heading, cx.heading(), 2);
    ui.add_space(cx.m.space.xxs);
    for file in others {
        let name =
            file.path.file_name().map_or_else(|| file.path.display().to_string(), |name| name.display().to_string());
        if link(ui, cx, &name).on_hover_text(file.path.display().to_string()).clicked() {
            cx.push(Command::ShowProblems(file.path.clone()));
        }
    }
}
