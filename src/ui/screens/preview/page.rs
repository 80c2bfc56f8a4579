use egui::Ui;

use super::{about::about, item::show_item};
use crate::{
    model::{Area, Node, Questionnaire},
    ui::cx::Cx,
};

/// A page of what is looked through.
pub(super) enum Page<'a> {
    /// What the questionnaire is, its levels and benchmarks.
    About,
    /// An area that holds items.
    Area(Node<'a>),
}

/// All pages: first the one on the whole, then an area each.
pub(super) fn pages(questionnaire: &Questionnaire) -> Vec<Page<'_>> {
    std::iter::once(Page::About).chain(questionnaire.leaves().into_iter().map(Page::Area)).collect()
}

impl Page<'_> {
    /// Its name in the list.
    pub(super) fn name(&self, cx: &Cx<'_>) -> String {
        match self {
            Self::About => cx.say("preview-about"),
            Self::Area(node) => node.area.title.plain(cx.tag()).into_owned(),
        }
    }

    /// The area that its own is in.
    pub(super) fn parent(&self) -> Option<&Area> {
        match self {
            Self::About => None,
            Self::Area(node) => node.parent,
        }
    }

    pub(super) fn show(&self, ui: &mut Ui, cx: &mut Cx<'_>, questionnaire: &Questionnaire) {
        match self {
            Self::About => about(ui, cx, questionnaire),
            Self::Area(node) => area(ui, cx, questionnaire, node.area),
        }
    }
}

fn area(ui: &mut Ui, cx: &Cx<'_>, questionnaire: &Questionnaire, area: &Area) {
    cx.write_title(ui, &area.title.plain(cx.tag()), cx.heading(), 2);
    let about = area.about.plain(cx.tag());
    if !about.is_empty() {
        ui.add_space(2.0);
        cx.write_within(ui, &about, cx.body().ink(cx.theme.text_muted), 640.0);
    }
    for item in area.items() {
        ui.add_space(cx.m.space.l);
        show_item(ui, cx, questionnaire, item);
    }
    if area.ask_importance {
        ui.add_space(cx.m.space.m);
        let text = cx.say("preview-importance");
        cx.write(ui, &text, cx.muted());
    }
}
