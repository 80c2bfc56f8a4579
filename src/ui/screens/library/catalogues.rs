use egui::{Ui, UiBuilder, accesskit::Role};

use super::entry::{Name, hairline, remove_word, source_line, source_words, title, word};
use crate::{
    app::{Command, Held, Route, ShelfCommand, ShelfKind},
    model::Catalogue,
    ui::cx::Cx,
};

/// The catalogues of learning formats; also one that is open without being of the library.
pub(super) fn catalogues(ui: &mut Ui, cx: &mut Cx<'_>) {
    let held = &cx.state.shelf.catalogues;
    let guest = cx.state.catalogue.as_ref().filter(|open| held.iter().all(|held| held.value != **open));
    if held.is_empty() && guest.is_none() {
        return;
    }
    ui.add_space(cx.m.space.l);
    let heading = cx.say("library-learning");
    cx.write_title(ui, &heading, cx.heading(), 2);
    ui.add_space(cx.m.space.xs);
    for (place, held) in held.iter().enumerate() {
        if place > 0 {
            hairline(ui, cx);
        }
        row(ui, cx, &held.value, Some(held));
    }
    if let Some(open) = guest {
        if !held.is_empty() {
            hairline(ui, cx);
        }
        row(ui, cx, open, None);
    }
}

/// A catalogue, and what can be done with it; one that is not of the library can only be looked at.
fn row(ui: &mut Ui, cx: &mut Cx<'_>, catalogue: &Catalogue, held: Option<&Held<Catalogue>>) {
    let tag = cx.tag();
    let all = cx.state.shelf.catalogues.iter();
    let all = all.map(|other| (other.value.title.plain(tag).into_owned(), other.value.id.as_str()));
    let name = Name::of(catalogue.title.plain(tag).into_owned(), catalogue.id.as_str(), all);
    let spoken = name.spoken();
    let builder = UiBuilder::new()
        .id_salt(("catalogue", held.map(|held| held.digest)))
        .accessibility_role(Role::Group)
        .accessibility_label(spoken.clone());
    ui.scope_builder(builder, |ui| {
        ui.add_space(12.0);
        title(ui, cx, &name);
        let origin = match held {
            Some(held) if held.is_own => "library-own-catalogue",
            Some(_) => "library-shipped",
            None => "library-only-open",
        };
        let count = cx.say_with("learning-count", &[("count", catalogue.clinics.len().into())]);
        let facts = [cx.say(origin), count].join(" · ");
        cx.write(ui, &facts, cx.muted());
        let own = held.filter(|held| held.is_own);
        if let Some(own) = own {
            source_line(ui, cx, own.digest);
        }
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            if word(ui, cx, "library-look", "library-look-spoken", &spoken).clicked() {
                cx.push(match held {
                    Some(held) => Command::Shelf(ShelfCommand::Look(ShelfKind::Catalogue, held.digest)),
                    None => Command::Go(Route::Learning),
                });
            }
            if let Some(own) = own {
                source_words(ui, cx, own.digest, &spoken);
                remove_word(ui, cx, ShelfKind::Catalogue, own.digest, &spoken);
            }
        });
        ui.add_space(12.0);
    });
}
