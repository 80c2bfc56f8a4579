use crate::model::{Area, AreaId, Questionnaire, ResultId};

/// A result on a wall: how far it is revealed.
///
/// The outermost chart begins with empty axes; then come the series one by one, the areas one by one, and all of it. An
/// area's own chart begins with all of it, then come the areas inside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presenting {
    pub result: ResultId,
    /// Whether nothing shows for now.
    pub is_blank: bool,
    /// Whether it wears high contrast, whatever the window wears else.
    pub is_high_contrast: bool,
    /// Whether the window was full screen before.
    pub(super) was_full_screen: bool,
    /// How many series there are.
    pub(super) series: usize,
    /// How many areas the chart on show has.
    pub(super) areas: usize,
    step: usize,
    /// The charts that the one on show lies in, outermost first: the area that was opened, and the step to return to.
    inside: Vec<(AreaId, usize)>,
}

/// What a step shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The axes with their names, and nothing on them.
    Axes,
    /// The series of that place has just come.
    Series(usize),
    /// The area of that place is in the light.
    Area(usize),
    /// All of it.
    Whole,
}

/// What can be done to a presentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Present {
    Next,
    Back,
    First,
    Last,
    /// Put the area of that place, from 0, in the light.
    Area(usize),
    /// Open the chart of the area in the light.
    Open,
    /// Go back to the chart outside; from the outermost one, leave.
    Leave,
    Blank,
    HighContrast,
}

impl Presenting {
    pub(super) fn new(result: ResultId, questionnaire: &Questionnaire, series: usize, was_full_screen: bool) -> Self {
        Self {
            result,
            is_blank: false,
            is_high_contrast: false,
            was_full_screen,
            series,
            areas: questionnaire.areas.len(),
            step: 0,
            inside: Vec::new(),
        }
    }

    /// The area whose chart is on show; `None` for the outermost areas.
    pub fn parent(&self) -> Option<&AreaId> {
        self.inside.last().map(|(area, _)| area)
    }

    /// The areas of the chart on show.
    pub fn areas<'a>(&self, questionnaire: &'a Questionnaire) -> &'a [Area] {
        match self.parent() {
            None => &questionnaire.areas,
            Some(parent) => questionnaire.area(parent).map_or(&[], Area::children),
        }
    }

    /// What shows.
    pub fn stage(&self) -> Stage {
        match (self.step, self.before_areas()) {
            (step, before) if step >= before + self.areas => Stage::Whole,
            (step, before) if step >= before => Stage::Area(step - before),
            (0, _) if self.inside.is_empty() => Stage::Axes,
            (0, _) => Stage::Whole,
            (step, _) => Stage::Series(step - 1),
        }
    }

    /// How many series show.
    pub fn revealed(&self) -> usize {
        match self.stage() {
            Stage::Axes => 0,
            Stage::Series(place) => place + 1,
            Stage::Area(_) | Stage::Whole => self.series,
        }
    }

    /// How many steps come before the first area.
    fn before_areas(&self) -> usize {
        if self.inside.is_empty() { 1 + self.series } else { 1 }
    }

    fn last(&self) -> usize {
        let closing = usize::from(self.inside.is_empty());
        self.before_areas() + self.areas + closing - 1
    }

    /// One step on. Behind the last area of an inner chart lies the next step of the one outside.
    pub(super) fn next(&mut self, questionnaire: &Questionnaire) {
        if self.step < self.last() {
            self.step += 1;
        } else if self.leave(questionnaire) {
            self.next(questionnaire);
        }
    }

    /// One step back. Before an inner chart lies the step of the one outside that opened it.
    pub(super) fn back(&mut self, questionnaire: &Questionnaire) {
        match self.step.checked_sub(1) {
            Some(step) => self.step = step,
            None => {
                self.leave(questionnaire);
            }
        }
    }

    pub(super) fn first(&mut self) {
        self.step = 0;
    }

    pub(super) fn go_last(&mut self) {
        self.step = self.last();
    }

    pub(super) fn light(&mut self, area: usize) {
        if area < self.areas {
            self.step = self.before_areas() + area;
        }
    }

    /// Opens the chart of the area in the light, if there is anything inside it.
    pub(super) fn open(&mut self, questionnaire: &Questionnaire) {
        let Stage::Area(place) = self.stage() else { return };
        let Some(area) = self.areas(questionnaire).get(place).filter(|area| !area.is_leaf()) else { return };
        self.inside.push((area.id.clone(), self.step));
        self.areas = area.children().len();
        self.step = 0;
    }

    /// Goes back to the chart outside; gives whether there was one.
    pub(super) fn leave(&mut self, questionnaire: &Questionnaire) -> bool {
        let Some((_, step)) = self.inside.pop() else { return false };
        self.step = step;
        self.areas = self.areas(questionnaire).len();
        true
    }
}
