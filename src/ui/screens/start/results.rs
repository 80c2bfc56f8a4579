use egui::{CornerRadius, Id, Rect, Sense, Stroke, Ui, accesskit::Role, pos2, vec2};

use crate::{
    app::{Command, ResultCard},
    chart,
    ui::{chart_view, cx::Cx, style::colour},
};

pub(super) fn results(ui: &mut Ui, cx: &mut Cx<'_>) {
    let heading = cx.say("start-results");
    cx.write_title(ui, &heading, cx.heading(), 2);
    ui.add_space(cx.m.space.xs);
    if cx.state.results.is_empty() {
        no_results(ui, cx);
        return;
    }
    let count = cx.state.results.len();
    for (place, card) in cx.state.results.iter().enumerate() {
        result_row(ui, cx, card);
        if place + 1 < count {
            let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
            let y = ui.cursor().top();
            ui.painter().hline(ui.max_rect().x_range(), y - 0.5, line);
        }
    }
}

fn no_results(ui: &mut Ui, cx: &Cx<'_>) {
    let width = ui.available_width();
    let frame = egui::Frame::new().inner_margin(egui::Margin::symmetric(20, 16));
    let inner = frame.show(ui, |ui| {
        ui.set_width(width - 40.0);
        let title = cx.say("start-no-results");
        cx.write(ui, &title, cx.body().strong());
        ui.add_space(2.0);
        let what = cx.say("start-no-results-what");
        cx.write(ui, &what, cx.muted());
    });
    dashed(ui, cx, inner.response.rect);
}

/// A dashed edge: here will be something.
fn dashed(ui: &Ui, cx: &Cx<'_>, rect: Rect) {
    let rect = rect.shrink(0.5);
    let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
    let stroke = Stroke::new(1.0, colour(cx.theme.outline));
    ui.painter().extend(egui::Shape::dashed_line(&corners, stroke, 4.0, 4.0));
}

fn result_row(ui: &mut Ui, cx: &mut Cx<'_>, card: &ResultCard) {
    let mut date = cx.words.date(card.finished);
    // Several of one day are told apart by their time.
    let day = card.finished.local().date();
    if cx.state.results.iter().filter(|other| other.finished.local().date() == day).count() > 1 {
        date = format!("{date} · {}", cx.words.time(card.finished));
    }
    let title = card.questionnaire.title.plain(cx.tag()).into_owned();
    let benchmark = card.comparison.as_ref().map(|(title, ..)| title.plain(cx.tag()).into_owned());
    let about = [Some(title), benchmark].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let (met, readiness) = match &card.comparison {
        Some((_, met, readiness)) => (
            cx.say_with("result-met", &[("met", met.met.into()), ("of", met.of.into())]),
            readiness.map(|share| cx.say_with("result-readiness", &[("share", cx.words.percent(share).into())])),
        ),
        None => (String::new(), None),
    };
    let readiness = readiness.unwrap_or_default();
    let spoken = [date.as_str(), &about, &met, &readiness].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>();
    let spoken = cx.say_with("result-open-spoken", &[("what", spoken.join(", ").into())]);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 60.0));
    let response = ui.interact(rect, Id::unique(("result", &card.path)), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, &spoken));
    if response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(8), colour(cx.theme.sunken));
    }
    let scene = chart::thumbnail(&card.questionnaire, &card.profile, 44.0);
    chart_view::paint(ui.painter(), pos2(rect.left(), rect.center().y - 22.0), &scene, cx.theme);
    let put = |text: &str, letters: crate::ui::lettering::Lettering, x: f32, y: f32, from_right: bool| {
        let galley = letters.galley(ui, text, rect.width() - 60.0);
        let left = if from_right { x - galley.size().x } else { x };
        ui.painter().galley(pos2(left, y), galley, letters.colour);
    };
    put(&date, cx.body().strong(), rect.left() + 60.0, rect.top() + 10.0, false);
    put(&about, cx.muted(), rect.left() + 60.0, rect.top() + 33.0, false);
    let open = cx.say("word-open");
    put(&open, cx.body().strong().ink(cx.theme.accent), rect.right(), rect.center().y - 11.0, true);
    if rect.width() > 460.0 {
        put(&met, cx.body(), rect.right() - 72.0, rect.top() + 10.0, true);
        put(&readiness, cx.muted(), rect.right() - 72.0, rect.top() + 33.0, true);
    }
    crate::ui::ring::ring(ui, cx, &response, cx.m.radius.control);
    if response.clicked() {
        cx.push(Command::Open(vec![card.path.clone()]));
    }
}
