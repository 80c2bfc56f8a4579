use egui::{CornerRadius, Id, Rect, Sense, Stroke, Ui, UiBuilder, accesskit::Role, pos2, vec2};

use super::Listing;
use crate::{
    app::{Command, ResultCard},
    chart::{self, Whose},
    ui::{
        chart_view,
        cx::Cx,
        lettering::Lettering,
        style::colour,
        widgets::{Icon, icon_at, link, text_field},
    },
};

pub(super) fn results(ui: &mut Ui, cx: &mut Cx<'_>) {
    let heading = cx.say("start-results");
    cx.write_title(ui, &heading, cx.heading(), 2);
    ui.add_space(cx.m.space.xs);
    if cx.state.results.is_empty() {
        no_results(ui, cx);
        return;
    }
    find(ui, cx);
    let state = cx.state;
    let found: Vec<&ResultCard> = state.results.iter().filter(|card| is_found(cx, card)).collect();
    if found.is_empty() {
        let text = cx.say("start-none-found");
        cx.write(ui, &text, cx.muted());
    }
    let has_own = state.results.iter().any(|card| !card.rater.is_other());
    let (others, own): (Vec<&ResultCard>, Vec<&ResultCard>) = found.into_iter().partition(|card| card.rater.is_other());
    if !has_own {
        no_results(ui, cx);
    }
    rows(ui, cx, &own);
    if !others.is_empty() {
        ui.add_space(cx.m.space.l);
        let heading = cx.say("start-of-others");
        cx.write_title(ui, &heading, cx.heading(), 2);
        ui.add_space(cx.m.space.xs);
        rows(ui, cx, &others);
    }
}

/// The field that finds a result, where there are many.
fn find(ui: &mut Ui, cx: &mut Cx<'_>) {
    let count = cx.state.results.len();
    if !Listing::is_long(count) {
        cx.memory.listing.find.clear();
        return;
    }
    let name = cx.say_with("start-find-result", &[("count", count.into())]);
    let mut text = std::mem::take(&mut cx.memory.listing.find);
    let width = ui.available_width() - 24.0;
    text_field(ui, cx, Id::unique("find a result"), &name, &name, &mut text, width);
    cx.memory.listing.find = text;
    ui.add_space(cx.m.space.xs);
}

/// Whether a row holds every word that is typed.
fn is_found(cx: &Cx<'_>, card: &ResultCard) -> bool {
    let typed = cx.memory.listing.find.to_lowercase();
    if typed.trim().is_empty() {
        return true;
    }
    let row = RowWords::of(cx, card).spoken().to_lowercase();
    typed.split_whitespace().all(|word| row.contains(word))
}

/// The first rows, and the way to more.
fn rows(ui: &mut Ui, cx: &mut Cx<'_>, cards: &[&ResultCard]) {
    let count = cx.memory.listing.shown(cards.len());
    let (shown, rest) = cards.split_at(count);
    draw_rows(ui, cx, shown);
    let Some(first) = rest.first() else { return };
    ui.add_space(cx.m.space.xs);
    let word = cx.say_with("start-more-results", &[("count", cx.memory.listing.next(cards.len()).into())]);
    if link(ui, cx, &word).clicked() {
        cx.memory.listing.show_more(first.path.clone());
    }
}

fn draw_rows(ui: &mut Ui, cx: &mut Cx<'_>, cards: &[&ResultCard]) {
    for (place, card) in cards.iter().enumerate() {
        result_row(ui, cx, card);
        if place + 1 < cards.len() {
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
    let mut path = Vec::new();
    let rounded = egui::epaint::RoundedRect::new(rect, egui::epaint::CornerRadiusF32::same(cx.m.radius.card));
    egui::epaint::tessellator::path::rounded_rectangle(&mut path, rounded);
    path.extend(path.first().copied());
    let stroke = Stroke::new(1.0, colour(cx.theme.outline));
    ui.painter().extend(egui::Shape::dashed_line(&path, stroke, 4.0, 4.0));
}

/// What a row says of a result.
struct RowWords {
    date: String,
    /// Whose it is, where someone else answered; the questionnaire, and what it was compared with.
    about: String,
    met: String,
    readiness: String,
}

impl RowWords {
    fn of(cx: &Cx<'_>, card: &ResultCard) -> Self {
        let mut date = cx.words.date(card.finished);
        // Several of one day are told apart by their time.
        if is_one_of_several(cx, card) {
            date = format!("{date} · {}", cx.words.time(card.finished));
        }
        let whose = Whose::new(&card.questionnaire, card.rater, &card.name).line(cx.words);
        let title = card.questionnaire.title.plain(cx.tag()).into_owned();
        let benchmark = card.comparison.as_ref().map(|(title, ..)| title.plain(cx.tag()).into_owned());
        let about = [whose, Some(title), benchmark].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let (met, readiness) = match &card.comparison {
            Some((_, met, readiness)) => (
                cx.say_with("result-met", &[("met", met.met.into()), ("of", met.of.into())]),
                readiness.map(|share| cx.say_with("result-readiness", &[("share", cx.words.percent(share).into())])),
            ),
            None => (right_words(cx, card), None),
        };
        Self { date, about, met, readiness: readiness.unwrap_or_default() }
    }

    /// All of it in one line.
    fn spoken(&self) -> String {
        let parts = [self.date.as_str(), &self.about, &self.met, &self.readiness];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }
}

/// Whether another result is of the same day. They stand in the order of time: those of a day side by side.
fn is_one_of_several(cx: &Cx<'_>, card: &ResultCard) -> bool {
    let day = card.finished.local().date();
    let results = &cx.state.results;
    let place = results.partition_point(|other| other.finished > card.finished);
    let from = place.saturating_sub(1);
    results.iter().skip(from).take(3).filter(|other| other.finished.local().date() == day).count() > 1
}

/// How many of the test items are right; empty where none is answered.
fn right_words(cx: &Cx<'_>, card: &ResultCard) -> String {
    let tested = card.profile.tested;
    if tested.answered == 0 {
        return String::new();
    }
    cx.say_with("result-right", &[("right", tested.right.into()), ("of", tested.answered.into())])
}

/// Between a row and the link behind it.
const GAP: f32 = 16.0;

/// How high the link under a narrow row is.
const LINK: f32 = 28.0;

/// A result to open, and behind it, on a narrow window under it, the link to assess again.
fn result_row(ui: &mut Ui, cx: &mut Cx<'_>, card: &ResultCard) {
    let words = RowWords::of(cx, card);
    let again = cx.say("action-assess-again");
    let can_repeat = cx.state.newest(&card.questionnaire.id).is_some();
    let link_width = if can_repeat { cx.body().strong().width(ui, &again) + 2.0 } else { 0.0 };
    let whole = ui.available_width();
    let is_wide = whole > 460.0;
    let width = if is_wide && can_repeat { whole - link_width - GAP } else { whole };
    // Beside it stands the readiness; the date over it is short.
    let beside = if is_wide { cx.muted().width(ui, &words.readiness) + 16.0 } else { 0.0 };
    let about = cx.muted().galley(ui, &words.about, width - 60.0 - 28.0 - beside);
    let height = (33.0 + about.size().y + 9.0).max(60.0);
    let below = if is_wide || !can_repeat { 0.0 } else { LINK };
    let (_, all) = ui.allocate_space(vec2(whole, height + below));
    let rect = Rect::from_min_size(all.min, vec2(width, height));
    let response = ui.interact(rect, Id::unique(("result", &card.path)), Sense::click());
    let spoken = cx.say_with("result-open-spoken", &[("what", words.spoken().into())]);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, &spoken));
    if response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(8), colour(cx.theme.sunken));
    }
    if card.questionnaire.has_scored_items() {
        let scene = chart::thumbnail(&card.questionnaire, &card.profile, 44.0);
        chart_view::paint(ui.painter(), pos2(rect.left(), rect.top() + 8.0), &scene, cx.theme);
    } else {
        icon_at(ui, Icon::Question, pos2(rect.left() + 22.0, rect.top() + 30.0), colour(cx.theme.text_muted));
    }
    let put = |text: &str, letters: Lettering, x: f32, y: f32, from_right: bool| {
        let galley = letters.galley(ui, text, f32::INFINITY);
        let left = if from_right { x - galley.size().x } else { x };
        ui.painter().galley(pos2(left, y), galley, letters.colour);
    };
    let left = rect.left() + 60.0;
    put(&words.date, cx.body().strong(), left, rect.top() + 10.0, false);
    ui.painter().galley(pos2(left, rect.top() + 33.0), about, cx.muted().colour);
    icon_at(ui, Icon::Forward, pos2(rect.right() - 12.0, rect.center().y), colour(cx.theme.accent));
    if is_wide {
        put(&words.met, cx.body(), rect.right() - 28.0, rect.top() + 10.0, true);
        put(&words.readiness, cx.muted(), rect.right() - 28.0, rect.top() + 33.0, true);
    }
    if cx.memory.listing.first_new.as_ref() == Some(&card.path) {
        cx.memory.listing.first_new = None;
        response.request_focus();
    }
    crate::ui::ring::ring(ui, cx, &response, cx.m.radius.control);
    if response.clicked() {
        cx.push(Command::Open(vec![card.path.clone()]));
    }
    if can_repeat {
        let (x, y) = if is_wide { (all.right() - link_width, rect.center().y) } else { (left, rect.bottom() + 12.0) };
        let at = Rect::from_min_size(pos2(x, y - 12.0), vec2(link_width, 24.0));
        repeat(ui, cx, card, at, &words.date);
    }
}

/// The link that begins the assessment of a result again.
fn repeat(ui: &mut Ui, cx: &mut Cx<'_>, card: &ResultCard, at: Rect, date: &str) {
    let word = cx.say("action-assess-again");
    let title = card.questionnaire.title.plain(cx.tag()).into_owned();
    let whose = Whose::new(&card.questionnaire, card.rater, &card.name).line(cx.words);
    let what = whose.into_iter().chain([date.to_owned()]).collect::<Vec<_>>().join(", ");
    // A child of its own: where the list goes on is known already.
    let mut child = ui.new_child(UiBuilder::new().id_salt(("again", &card.path)).max_rect(at));
    let response = link(&mut child, cx, &word);
    let spoken = cx.say_with("start-again-spoken", &[("title", title.into()), ("what", what.into())]);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(spoken));
    if response.clicked() {
        cx.push(Command::BeginAgain(card.id.clone()));
    }
}
