//! The catalogue of learning formats, all of it or what raises one skill area.

mod clinic;

use clinic::show_clinic;
pub(in crate::ui) use clinic::{hours, kind};

use egui::{Id, Stroke, Ui};

use crate::{
    app::{Command, Route},
    model::{AreaId, Catalogue, Clinic},
    ui::{
        cx::Cx,
        style::colour,
        widgets::{Icon, picker, secondary},
    },
};

/// How people learn, by skill area.
pub(in crate::ui) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(catalogue) = cx.state.catalogue.clone() else { return };
    let word = cx.say("place-library");
    let back = secondary(ui, cx, &word, Some(Icon::Back));
    if cx.memory.is_new(cx.state) {
        back.request_focus();
    }
    if back.clicked() {
        cx.push(Command::Go(Route::Library));
    }
    ui.add_space(cx.m.space.m);
    cx.write_title(ui, &catalogue.title.plain(cx.tag()), cx.title(), 1);
    ui.add_space(cx.m.space.xs);
    let about = cx.say("learning-about");
    cx.write_within(ui, &about, cx.body().ink(cx.theme.text_muted), 680.0);
    ui.add_space(cx.m.space.m);
    show_formats(ui, cx, &catalogue);
}

/// The learning formats of a catalogue, all of them or those for the area that is asked for.
pub(in crate::ui::screens) fn show_formats(ui: &mut Ui, cx: &mut Cx<'_>, catalogue: &Catalogue) {
    let area = choose_area(ui, cx, catalogue);
    let fits = |clinic: &&Clinic| area.as_ref().is_none_or(|area| clinic.rise(area).is_some());
    let clinics: Vec<&Clinic> = catalogue.clinics.iter().filter(fits).collect();
    ui.add_space(cx.m.space.m);
    let count = cx.say_with("learning-count", &[("count", clinics.len().into())]);
    cx.write(ui, &count, cx.muted());
    for clinic in clinics {
        ui.add_space(12.0);
        let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
        ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), line);
        ui.add_space(12.0);
        show_clinic(ui, cx, clinic);
    }
}

/// The area that is asked for; `None` for all.
fn choose_area(ui: &mut Ui, cx: &mut Cx<'_>, catalogue: &Catalogue) -> Option<AreaId> {
    let areas = areas(catalogue);
    let mut names = vec![cx.say("learning-all")];
    names.extend(areas.iter().map(|area| area_name(cx, area)));
    let label = cx.say("learning-area");
    cx.write(ui, &label, cx.small());
    ui.add_space(cx.m.space.xxs);
    let chosen = cx.memory.learning_area.min(areas.len());
    let width = ui.available_width().min(420.0);
    let picked = picker(ui, cx, Id::unique("learning area"), &label, &names, chosen, width);
    cx.memory.learning_area = picked.unwrap_or(chosen);
    cx.memory.learning_area.checked_sub(1).and_then(|place| areas.into_iter().nth(place))
}

/// The areas that the catalogue raises, in the order of their ids.
fn areas(catalogue: &Catalogue) -> Vec<AreaId> {
    let mut areas: Vec<AreaId> =
        catalogue.clinics.iter().flat_map(|clinic| &clinic.areas).map(|rise| rise.area.clone()).collect();
    areas.sort();
    areas.dedup();
    areas
}

/// What an area is called in the questionnaires that are there.
fn area_name(cx: &Cx<'_>, area: &AreaId) -> String {
    let found = cx.state.questionnaires.iter().find_map(|questionnaire| questionnaire.area(area));
    found.map_or_else(|| area.to_string(), |found| found.title.plain(cx.tag()).into_owned())
}
