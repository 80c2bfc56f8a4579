use egui::{Ui, pos2, vec2};

use crate::{
    app::{Assessment, Command},
    model::{Answer, Item},
    ui::{
        cx::Cx,
        widgets::{earlier_mark, link},
    },
};

/// What was answered to an item at an earlier time.
pub(super) struct EarlierAnswer {
    /// The level, where it was one.
    pub(super) level: Option<u8>,
    pub(super) is_na: bool,
    /// `Earlier (28 May 2025): 2 · Intermediate`.
    pub(super) words: String,
}

impl EarlierAnswer {
    /// The earlier answer to that item, while earlier answers show.
    pub(super) fn shown(
        cx: &Cx<'_>,
        assessment: &Assessment,
        item: &Item,
        names: &[String],
        is_numbered: bool,
    ) -> Option<Self> {
        let earlier = assessment.shown_earlier()?;
        let answer = earlier.answer(item, &assessment.questionnaire);
        let level = match answer {
            Some(Answer::Choice(level)) => Some(*level),
            _ => None,
        };
        let is_na = answer == Some(&Answer::NotApplicable);
        let name = level.and_then(|level| Some((level, names.get(usize::from(level))?)));
        let said = match name {
            Some((level, name)) if is_numbered => format!("{level} · {name}"),
            Some((_, name)) => name.clone(),
            None if is_na => na_word(cx, assessment),
            None => cx.say("earlier-none"),
        };
        let gaps = [("date", cx.words.date(earlier.finished).into()), ("answer", said.into())];
        Some(Self { level, is_na, words: cx.say_with("earlier-was", &gaps) })
    }

    /// The words, with the sign that stands in the scale before them.
    pub(super) fn write(&self, ui: &mut Ui, cx: &Cx<'_>) {
        ui.horizontal_top(|ui| {
            let (_, rect) = ui.allocate_space(vec2(18.0, cx.m.type_scale.body.line));
            earlier_mark(ui.painter(), cx, pos2(rect.left() + 5.0, rect.center().y), cx.theme.text);
            cx.write(ui, &self.words, cx.body());
        });
    }
}

/// What a screen reader says of an option that was the earlier answer.
pub(super) fn spoken_name(cx: &Cx<'_>, name: &str) -> String {
    cx.say_with("earlier-option", &[("name", name.into())])
}

/// The word that shows or hides the earlier answers; empty where there are none.
pub(super) fn toggle_word(cx: &Cx<'_>, assessment: &Assessment) -> Option<String> {
    let is_shown = assessment.earlier.as_ref().map(|_| assessment.occasion.shows_earlier)?;
    let key = match (assessment.occasion.is_about_other(), is_shown) {
        (false, false) => "earlier-show",
        (false, true) => "earlier-hide",
        (true, false) => "rater-earlier-show",
        (true, true) => "rater-earlier-hide",
    };
    Some(cx.say_about(key, assessment.assessed(), &[]))
}

/// The link that shows or hides the earlier answers.
pub(super) fn toggle(ui: &mut Ui, cx: &mut Cx<'_>, assessment: &Assessment) {
    let Some(word) = toggle_word(cx, assessment) else { return };
    if link(ui, cx, &word).clicked() {
        cx.push(Command::ShowEarlier(!assessment.occasion.shows_earlier));
    }
}

/// What "not applicable" is called: of one's own work or of theirs.
pub(super) fn na_word(cx: &Cx<'_>, assessment: &Assessment) -> String {
    let key = if assessment.occasion.is_about_other() { "rater-na" } else { "answer-na" };
    cx.say_about(key, assessment.assessed(), &[])
}
