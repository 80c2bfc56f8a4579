use std::sync::Arc;

use egui::{Ui, UiBuilder, accesskit::Role};

use super::entry::{Name, WIDTH, remove_word, source_line, source_words, title, word};
use crate::{
    app::{Command, ShelfKind},
    model::Questionnaire,
    ui::cx::Cx,
};

/// A questionnaire, and what can be done with it.
pub(super) fn row(ui: &mut Ui, cx: &mut Cx<'_>, questionnaire: &Arc<Questionnaire>) {
    let tag = cx.tag();
    let all = cx.state.questionnaires.iter().map(|other| (other.title.plain(tag).into_owned(), other.id.as_str()));
    let name = Name::of(questionnaire.title.plain(tag).into_owned(), questionnaire.id.as_str(), all);
    let spoken = name.spoken();
    let builder = UiBuilder::new()
        .id_salt(questionnaire.digest)
        .accessibility_role(Role::Group)
        .accessibility_label(spoken.clone());
    ui.scope_builder(builder, |ui| {
        ui.add_space(12.0);
        title(ui, cx, &name);
        cx.write_within(ui, &questionnaire.purpose.plain(tag), cx.body(), WIDTH);
        ui.add_space(2.0);
        let facts = facts(cx, questionnaire);
        cx.write(ui, &facts, cx.muted());
        let digest = questionnaire.digest;
        let is_own = cx.state.is_own(digest);
        if is_own {
            source_line(ui, cx, digest);
        }
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            if word(ui, cx, "library-look", "library-look-spoken", &spoken).clicked() {
                cx.push(Command::LookThrough(digest));
            }
            if is_own {
                source_words(ui, cx, digest, &spoken);
            }
            if word(ui, cx, "library-duplicate", "library-duplicate-spoken", &spoken).clicked() {
                cx.push(Command::Duplicate(digest));
            }
            if is_own {
                remove_word(ui, cx, ShelfKind::Questionnaire, digest, &spoken);
            }
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
