use egui::{Stroke, Ui, UiBuilder, accesskit::Role, pos2, vec2};

use crate::{
    look::Colour,
    model::{Answer, Item, ItemKind, Localized, Validity},
    score::is_right,
    ui::{
        cx::Cx,
        lettering::Lettering,
        style::colour,
        widgets::{Icon, icon_at},
    },
};

/// Where the text of an option begins: behind the mark of what was chosen, and that of what is right.
const TEXT: f32 = 52.0;

/// Every option, with which were chosen and which are right; over them whether the answer counts as right.
pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, options: &[Localized], right: &[u8], answer: Option<&Answer>) {
    let chosen = match answer {
        Some(Answer::Choice(choice)) => std::slice::from_ref(choice),
        Some(Answer::Choices(choices)) => choices.as_slice(),
        _ => &[],
    };
    if let Some(is_right) = answer.and_then(|answer| is_right(right, answer)) {
        let is_partly = chosen.iter().any(|choice| right.contains(choice));
        let (key, icon, ink) = match (is_right, is_partly) {
            (true, _) => ("answers-is-right", Icon::Check, cx.theme.positive),
            (_, true) => ("answers-is-partly", Icon::Minus, cx.theme.caution),
            _ => ("answers-is-wrong", Icon::Cross, cx.theme.caution),
        };
        with_icon(ui, cx, icon, ink, &cx.say(key), cx.body().strong());
    }
    ui.add_space(cx.m.space.xxs);
    ui.scope_builder(UiBuilder::new().accessibility_role(Role::List), |ui| {
        for (place, option) in (0_u8..).zip(options) {
            show_option(ui, cx, &option.plain(cx.tag()), chosen.contains(&place), right.contains(&place));
        }
    });
}

/// A filled mark where it was chosen, a tick where it is right, a cross where it was chosen and is not; and the words.
fn show_option(ui: &mut Ui, cx: &Cx<'_>, option: &str, is_chosen: bool, is_right: bool) {
    let (words, sign) = match (is_chosen, is_right) {
        (true, true) => ("answers-chosen-right", Some((Icon::Check, cx.theme.positive))),
        (true, false) => ("answers-chosen-wrong", Some((Icon::Cross, cx.theme.caution))),
        (false, true) => ("answers-left-right", Some((Icon::Check, cx.theme.positive))),
        (false, false) => ("", None),
    };
    ui.horizontal_top(|ui| {
        let (_, rect) = ui.allocate_space(vec2(TEXT, cx.m.type_scale.body.line));
        let mark = pos2(rect.left() + 9.0, rect.center().y);
        if is_chosen {
            ui.painter().circle_filled(mark, 5.5, colour(cx.theme.accent));
        } else {
            ui.painter().circle_stroke(mark, 5.0, Stroke::new(1.0, colour(cx.theme.outline)));
        }
        let Some((icon, ink)) = sign else {
            cx.write(ui, option, cx.body());
            return;
        };
        icon_at(ui, icon, pos2(rect.left() + 34.0, rect.center().y), colour(ink));
        // What is said of an option stays together.
        let words = format!(" · {}", cx.say(words)).replace(' ', "\u{a0}").replacen('\u{a0}', " ", 1);
        let letters = if is_chosen { cx.body().strong() } else { cx.body() };
        cx.write_runs(ui, &[(option, letters), (&words, cx.body().ink(cx.theme.text_muted))]);
    });
    ui.add_space(2.0);
}

/// Why it is so, where that is known from, and from when to when.
pub(super) fn reason(ui: &mut Ui, cx: &Cx<'_>, full: Option<&Item>, source: &str, valid: Option<&Validity>) {
    if let Some(ItemKind::Test { why, .. }) = full.map(|full| &full.kind)
        && !why.is_empty()
    {
        ui.add_space(cx.m.space.xs);
        cx.write(ui, &why.plain(cx.tag()), cx.body());
    }
    let source = (!source.is_empty()).then(|| cx.say_with("answers-source", &[("source", source.into())]));
    let period = valid.and_then(|valid| cx.words.period(valid));
    let words: Vec<String> = source.into_iter().chain(period).collect();
    if !words.is_empty() {
        ui.add_space(cx.m.space.xxs);
        cx.write(ui, &words.join(" · "), cx.muted());
    }
    if valid.is_some_and(|valid| valid.is_over(cx.state.now)) {
        with_icon(ui, cx, Icon::Warning, cx.theme.caution, &cx.say("answers-changed"), cx.small().strong());
    }
}

/// A sign with its words.
pub(super) fn with_icon(ui: &mut Ui, cx: &Cx<'_>, icon: Icon, ink: Colour, text: &str, letters: Lettering) {
    ui.horizontal_top(|ui| {
        let (_, rect) = ui.allocate_space(vec2(26.0, cx.m.type_scale.body.line));
        icon_at(ui, icon, pos2(rect.left() + 9.0, rect.center().y), colour(ink));
        cx.write(ui, text, letters);
    });
}
