use egui::{Response, Stroke, Ui};

use crate::{
    app::{Command, ShelfCommand, ShelfKind},
    model::Digest,
    ui::{cx::Cx, style::colour, widgets::link},
};

/// How wide texts may be, in points.
pub(super) const WIDTH: f32 = 680.0;

/// What an entry is called: where another one has the same title, its id tells them apart.
pub(super) struct Name {
    pub(super) title: String,
    /// The id, where the title alone does not say which one is meant.
    pub(super) id: Option<String>,
}

impl Name {
    /// Takes the titles and ids of all entries of that kind.
    pub(super) fn of<'a>(title: String, id: &str, mut all: impl Iterator<Item = (String, &'a str)>) -> Self {
        let is_shared = all.any(|(other, other_id)| other == title && other_id != id);
        Self { title, id: is_shared.then(|| id.to_owned()) }
    }

    /// As a screen reader and the names of controls have it.
    pub(super) fn spoken(&self) -> String {
        match &self.id {
            Some(id) => format!("{} ({id})", self.title),
            None => self.title.clone(),
        }
    }
}

/// Writes the title, and under it what tells it apart.
pub(super) fn title(ui: &mut Ui, cx: &Cx<'_>, name: &Name) {
    cx.write_title(ui, &name.title, cx.body().strong(), 3);
    if let Some(id) = &name.id {
        let id = cx.say_with("library-id", &[("id", id.into())]);
        cx.write(ui, &id, cx.small());
    }
    ui.add_space(2.0);
}

/// A word that does something with what is called `title`.
pub(super) fn word(ui: &mut Ui, cx: &Cx<'_>, key: &str, spoken: &str, title: &str) -> Response {
    let word = cx.say(key);
    let response = link(ui, cx, &word);
    let spoken = cx.say_with(spoken, &[("title", title.into())]);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(spoken));
    ui.add_space(cx.m.space.m);
    response
}

/// What can be done with the file that an entry was added from, while that is there.
pub(super) fn source_words(ui: &mut Ui, cx: &mut Cx<'_>, digest: Digest, title: &str) {
    let Some(source) = cx.state.shelf.source(digest).filter(|source| source.is_there).cloned() else { return };
    if source.has_changed && word(ui, cx, "library-add-new", "library-add-new-spoken", title).clicked() {
        cx.push(Command::Shelf(ShelfCommand::Add(source.path.clone())));
    }
    if word(ui, cx, "library-edit-source", "library-edit-source-spoken", title).clicked() {
        cx.push(Command::Follow(source.path));
    }
}

/// Says that the file says something else than what was added.
pub(super) fn source_line(ui: &mut Ui, cx: &Cx<'_>, digest: Digest) {
    let Some(source) = cx.state.shelf.source(digest).filter(|source| source.has_changed) else { return };
    let file = source.path.file_name().unwrap_or_default().to_string_lossy();
    let text = cx.say_with("library-source-changed", &[("file", file.into())]);
    ui.add_space(2.0);
    cx.write_within(ui, &text, cx.small().ink(cx.theme.caution), WIDTH);
}

/// Takes one's own out of the library.
pub(super) fn remove_word(ui: &mut Ui, cx: &mut Cx<'_>, kind: ShelfKind, digest: Digest, title: &str) {
    if word(ui, cx, "library-remove", "library-remove-spoken", title).clicked() {
        // The row goes, and the focus with it: the word that brings it back takes that.
        cx.memory.awaits_notice = cx.memory.by_keyboard.then_some(cx.state.notice_count);
        cx.push(Command::Shelf(ShelfCommand::Remove(kind, digest)));
    }
}

/// The line between two entries.
pub(super) fn hairline(ui: &Ui, cx: &Cx<'_>) {
    let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
    ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), line);
}
