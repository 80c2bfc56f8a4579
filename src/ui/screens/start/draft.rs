use egui::{CornerRadius, Stroke, Ui};

use crate::{
    app::{Command, DraftCard},
    chart::Whose,
    ui::{
        cx::Cx,
        style::colour,
        widgets::{column, link, primary, ruler, secondary},
    },
};

/// A card with an edge; gives what `content` gives.
fn card<R>(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    edge: crate::look::Colour,
    content: impl FnOnce(&mut Ui, &mut Cx<'_>) -> R,
) -> R {
    egui::Frame::new()
        .fill(colour(cx.theme.raised))
        .stroke(Stroke::new(1.0, colour(edge)))
        .corner_radius(CornerRadius::same(cx.m.radius.card as u8))
        .inner_margin(egui::Margin::same(20))
        .show(ui, |ui| content(ui, cx))
        .inner
}

pub(super) fn draft_card(ui: &mut Ui, cx: &mut Cx<'_>, draft: &DraftCard, is_newest: bool) {
    let word = cx.say("start-continue");
    let button_room = cx.body().strong().width(ui, &word) + 32.0;
    let edge = cx.theme.accent;
    let full = ui.available_width() - 42.0;
    card(ui, cx, edge, |ui, cx| {
        ui.set_width(full);
        let room = ui.available_width();
        let is_wide = room > 560.0;
        let text_room = if is_wide { room - button_room - 32.0 } else { room };
        ui.horizontal_top(|ui| {
            column(ui, text_room, |ui| draft_words(ui, cx, draft, text_room));
            if is_wide {
                ui.add_space(32.0);
                let size = egui::vec2(button_room, 0.0);
                ui.allocate_ui_with_layout(size, egui::Layout::top_down(egui::Align::Center), |ui| {
                    draft_buttons(ui, cx, draft, &word, is_newest);
                });
            }
        });
        if !is_wide {
            ui.add_space(cx.m.space.s);
            draft_buttons(ui, cx, draft, &word, is_newest);
        }
    });
}

fn draft_words(ui: &mut Ui, cx: &Cx<'_>, draft: &DraftCard, room: f32) {
    let heading = cx.say("start-draft");
    let title = draft.questionnaire.title.plain(cx.tag());
    let when = cx.words.when(draft.saved, cx.state.now);
    let about = match Whose::new(&draft.questionnaire, draft.occasion.rater, &draft.occasion.name).line(cx.words) {
        Some(whose) => {
            let gaps = [("title", title.into()), ("whose", whose.into()), ("when", when.into())];
            cx.say_with("start-draft-other", &gaps)
        }
        None => cx.say_with("start-draft-about", &[("title", title.into()), ("when", when.into())]),
    };
    if cx.heading().width(ui, &heading) + 12.0 + cx.muted().width(ui, &about) <= room {
        ui.horizontal_wrapped(|ui| {
            cx.write_title(ui, &heading, cx.heading(), 2);
            ui.add_space(12.0);
            ui.add(egui::Label::new(cx.muted().job(&about, f32::INFINITY)).selectable(false));
        });
    } else {
        cx.write_title(ui, &heading, cx.heading(), 2);
        ui.add_space(2.0);
        cx.write(ui, &about, cx.muted());
    }
    ui.add_space(cx.m.space.xs);
    ruler(ui, cx, &draft.marks, room, 8.0);
    ui.add_space(cx.m.space.xs);
    let done = draft.marks.iter().flatten().filter(|is_done| **is_done).count();
    let of = draft.marks.iter().map(Vec::len).sum::<usize>();
    let mut words = vec![cx.say_with("progress-answered", &[("done", done.into()), ("of", of.into())])];
    if let Some(minutes) = draft.minutes_left.filter(|minutes| *minutes > 0) {
        words.push(cx.say_with("progress-minutes", &[("minutes", minutes.into())]));
    }
    if let Some(next) = &draft.next {
        words.push(cx.say_with("progress-next", &[("title", next.plain(cx.tag()).into())]));
    }
    cx.write(ui, &words.join(" · "), cx.muted());
}

fn draft_buttons(ui: &mut Ui, cx: &mut Cx<'_>, draft: &DraftCard, word: &str, is_newest: bool) {
    // The one thing most people come back for.
    let response = if is_newest { primary(ui, cx, word, None) } else { secondary(ui, cx, word, None) };
    if is_newest && cx.memory.takes_focus(cx.state) {
        response.request_focus();
    }
    if response.clicked() {
        cx.push(Command::Continue(draft.id.clone()));
    }
    // Clear of the button: what can't be taken back is no slip away from it.
    ui.add_space(cx.m.space.s);
    let word = cx.say("start-discard");
    if link(ui, cx, &word).clicked() {
        cx.push(Command::Discard(draft.id.clone()));
    }
}
