use rust_xlsxwriter::{Worksheet, XlsxError};

use super::{
    column::Column,
    page::{Cell, Page},
    style::Style,
    summaries::{of_whom, whose_cells},
};
use crate::{
    export::Assessed,
    model::{Answer, Aspect, Item, ItemKind, Localized},
    score::{is_right, item_value},
    text::Words,
};

/// Every question of every result, a row each, with what was answered.
pub(super) struct Answers {
    page: Page,
    is_many: bool,
}

impl Answers {
    pub(super) fn new(is_many: bool, words: &Words, style: &Style) -> Result<Self, XlsxError> {
        let mut columns = of_whom(is_many);
        columns.extend([
            Column::text("table-area", 34.0),
            Column::text("export-question", 60.0),
            Column::text("export-aspect", 14.0),
            Column::number("export-level", 9.0),
            Column::text("export-answer", 36.0),
            Column::text("answers-head", 17.0),
            Column::text("export-note", 44.0),
            Column::text("export-id", 26.0),
        ]);
        Ok(Self { page: Page::table(&words.say("export-sheet-answers"), &columns, words, style)?, is_many })
    }

    pub(super) fn add(&mut self, assessed: &Assessed, words: &Words, style: &Style) -> Result<(), XlsxError> {
        let text = |words: String| if words.is_empty() { Cell::Empty } else { Cell::Text(words, &style.text) };
        let result = &assessed.result;
        for (area, item) in result.questionnaire.items() {
            let answer = result.answers.items.get(&item.id);
            let level = answer.and_then(|answer| item_value(&result.questionnaire, item, answer));
            // Levels are whole; a step of another scale may lie between two.
            let is_whole = level.is_none_or(|level| level.fract() == 0.0);
            let mut cells = whose_cells(self.is_many, assessed, words, style);
            cells.extend([
                text(area.title.plain(words.tag()).into_owned()),
                text(item.text.plain(words.tag()).into_owned()),
                text(aspect(item, words)),
                Cell::number(level, if is_whole { &style.whole } else { &style.decimal }),
                text(answer_words(assessed, item, answer, words)),
                text(right_words(item, answer, words)),
                text(result.answers.notes.get(&item.id).cloned().unwrap_or_default()),
                text(item.id.to_string()),
            ]);
            self.page.line(cells)?;
        }
        Ok(())
    }

    pub(super) fn finish(self) -> Result<Worksheet, XlsxError> {
        self.page.filtered()
    }
}

/// Which side of the competence it measures.
fn aspect(item: &Item, words: &Words) -> String {
    match item.aspect {
        Some(Aspect::Knowledge) => words.say("export-knowledge"),
        Some(Aspect::Skill) => words.say("export-skill"),
        Some(Aspect::Attitude) => words.say("export-attitude"),
        None => String::new(),
    }
}

/// The level's or the options' words; or why there are none.
fn answer_words(assessed: &Assessed, item: &Item, answer: Option<&Answer>, words: &Words) -> String {
    let result = &assessed.result;
    let name = |texts: &[Localized], place: &u8| {
        texts.get(usize::from(*place)).map(|text| text.plain(words.tag()).into_owned())
    };
    match (answer, &item.kind) {
        (None, _) => words.say("answers-not-answered"),
        (Some(Answer::NotApplicable), _) => {
            let key = if result.rater.is_other() { "rater-na" } else { "answer-na" };
            words.say_about(key, result.questionnaire.assesses, &[])
        }
        (Some(Answer::Choice(level)), ItemKind::Level { .. }) => {
            let level = result.questionnaire.levels.get(usize::from(*level));
            level.map(|level| level.title.plain(words.tag()).into_owned()).unwrap_or_default()
        }
        (Some(Answer::Choice(choice)), ItemKind::Scale { options, .. } | ItemKind::Test { options, .. }) => {
            name(options, choice).unwrap_or_default()
        }
        (Some(Answer::Choices(choices)), ItemKind::Scale { options, .. } | ItemKind::Test { options, .. }) => {
            let chosen: Vec<String> = choices.iter().filter_map(|choice| name(options, choice)).collect();
            chosen.join("; ")
        }
        (Some(Answer::Choices(_)), ItemKind::Level { .. }) => String::new(),
    }
}

/// Whether a knowledge question was answered rightly; empty for others, and where it was not answered.
fn right_words(item: &Item, answer: Option<&Answer>, words: &Words) -> String {
    let ItemKind::Test { right, .. } = &item.kind else { return String::new() };
    let chosen = match answer {
        Some(Answer::Choice(choice)) => std::slice::from_ref(choice),
        Some(Answer::Choices(choices)) => choices.as_slice(),
        _ => &[],
    };
    match answer.and_then(|answer| is_right(right, answer)) {
        None => String::new(),
        Some(true) => words.say("answers-is-right"),
        Some(false) if chosen.iter().any(|choice| right.contains(choice)) => words.say("export-partly"),
        Some(false) => words.say("answers-is-wrong"),
    }
}
