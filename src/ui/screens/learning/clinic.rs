use egui::{Ui, UiBuilder, accesskit::Role};

use super::area_name;
use crate::{
    model::{Clinic, ClinicKind},
    ui::cx::Cx,
};

/// A learning format: what it is, what one does in it, what it raises, and how long it takes.
pub(super) fn show_clinic(ui: &mut Ui, cx: &Cx<'_>, clinic: &Clinic) {
    let title = clinic.title.plain(cx.tag()).into_owned();
    let builder =
        UiBuilder::new().id_salt(clinic.id.as_str()).accessibility_role(Role::Group).accessibility_label(title.clone());
    ui.scope_builder(builder, |ui| {
        cx.write_title(ui, &title, cx.body().strong(), 2);
        let mut facts = vec![cx.say(kind(clinic.kind)), hours(cx, clinic.hours)];
        facts.extend(clinic.provider.clone());
        cx.write(ui, &facts.join(" · "), cx.muted());
        ui.add_space(2.0);
        cx.write_within(ui, &clinic.about.plain(cx.tag()), cx.body(), 680.0);
        ui.add_space(2.0);
        let rises = clinic.areas.iter().map(|rise| {
            let gaps = [
                ("area", area_name(cx, &rise.area).into()),
                ("from", usize::from(rise.from).into()),
                ("to", usize::from(rise.to).into()),
            ];
            cx.say_with("learning-rise", &gaps)
        });
        let rises = rises.collect::<Vec<_>>().join(" · ");
        cx.write_within(ui, &rises, cx.small(), 680.0);
        if let Some(link) = &clinic.link {
            cx.write_within(ui, link, cx.muted(), 680.0);
        }
    });
}

/// So many hours, with a decimal only where there is one.
pub(in crate::ui) fn hours(cx: &Cx<'_>, hours: f64) -> String {
    let hours = cx.words.number(hours, if hours.fract() == 0.0 { 0 } else { 1 });
    cx.say_with("learning-hours", &[("hours", hours.into())])
}

/// The key of the name of a kind.
pub(in crate::ui) fn kind(kind: ClinicKind) -> &'static str {
    match kind {
        ClinicKind::Clinic => "learning-clinic",
        ClinicKind::Course => "learning-course",
        ClinicKind::Shadowing => "learning-shadowing",
        ClinicKind::ReadingCircle => "learning-reading-circle",
        ClinicKind::Mentoring => "learning-mentoring",
        ClinicKind::OnTheJob => "learning-on-the-job",
        ClinicKind::SelfStudy => "learning-self-study",
    }
}
