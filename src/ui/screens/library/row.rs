use std::sync::Arc;

use egui::{Ui, UiBuilder, accesskit::Role};

use crate::{
    app::Command,
    model::Questionnaire,
    ui::{cx::Cx, widgets::link},
};

/// A questionnaire, and what can be done with it.
pub(super) fn row(ui: &mut Ui, cx: &mut Cx<'_>, questionnaire: &Arc<Questionnaire>) {
    let title = questionnaire.title.plain(cx.tag()).into_owned();
    let builder = UiBuilder::new()
        .id_salt(questionnaire.digest)
        .accessibility_role(Role::Group)
        .accessibility_label(title.clone());
    ui.scope_builder(builder, |ui| {
        ui.add_space(12.0);
        cx.write_title(ui, &title, cx.body().strong(), 3);
        ui.add_space(2.0);
        cx.write_within(ui, &questionnaire.purpose.plain(cx.tag()), cx.body(), 680.0);
        ui.add_space(2.0);
        let facts = facts(cx, questionnaire);
        cx.write(ui, &facts, cx.muted());
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            let mut done = |ui: &mut Ui, key: &str, spoken: &str, command: Command| {
                let word = cx.say(key);
                let response = link(ui, cx, &word);
                let spoken = cx.say_with(spoken, &[("title", title.as_str().into())]);
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(spoken));
                if response.clicked() {
                    cx.push(command);
                }
                ui.add_space(cx.m.space.m);
            };
            let digest = questionnaire.digest;
            done(ui, "library-look", "library-look-spoken", Command::LookThrough(digest));
            done(ui, "library-duplicate", "library-duplicate-spoken", Command::Duplicate(digest));
        });
        ui.add_space(12.0);
    });
}

/// Where it is from, its version, how many items and benchmarks it has.
fn facts(cx: &Cx<'_>, questionnaire: &Arc<Questionnaire>) -> String {
    let origin = cx.say(if cx.state.is_own(questionnaire.digest) { "library-own" } else { "library-shipped" });
    let version = cx.say_with("library-version", &[("version", questionnaire.version.to_string().into())]);
    let items = cx.say_with("questionnaire-items", &[("count", questionnaire.items().count().into())]);
    let mut facts = vec![origin, version, items];
    if !questionnaire.benchmarks.is_empty() {
        facts.push(cx.say_with("library-benchmarks", &[("count", questionnaire.benchmarks.len().into())]));
    }
    facts.join(" · ")
}
