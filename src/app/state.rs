use std::{collections::BTreeSet, path::PathBuf, sync::Arc};

use super::followed::Followed;
use super::{
    Assessment, Cancel, Command, Notice, Overlay, Places, Presenting, Preview, ProblemFile, Reading, RecentFile, Route,
    Saving, Settings, Shelf, Task, Trouble, Viewing,
};
use crate::{
    look::SystemLook,
    model::{
        Assessed, Catalogue, Digest, Localized, Moment, Occasion, Questionnaire, QuestionnaireId, Rater, ResultId,
        Round,
    },
    score::{Met, Profile},
    text::Words,
};

/// All that the program knows while it runs.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// The time at the last command.
    pub now: Moment,
    pub settings: Settings,
    /// What the system asks for.
    pub system: SystemLook,
    pub route: Route,
    /// Where the settings or the help were opened from.
    pub came_from: Option<Route>,
    /// The id of the term that was looked up in the words of procurement.
    pub term: Option<&'static str>,
    /// How often a term was looked up.
    pub term_calls: u64,
    /// What lies over the screen.
    pub overlay: Option<Overlay>,
    pub questionnaires: Vec<Arc<Questionnaire>>,
    /// The questionnaires of the list that did not come with the program.
    pub own: BTreeSet<Digest>,
    pub drafts: Vec<DraftCard>,
    pub results: Vec<ResultCard>,
    /// Results that were opened from elsewhere, the last one last.
    pub guests: Vec<ResultCard>,
    /// Files that were opened lately: pinned ones first, else the last one first.
    pub recent: Vec<RecentFile>,
    pub places: Places,
    /// Whether the folders have been read.
    pub is_loaded: bool,
    pub assessment: Option<Assessment>,
    pub viewing: Option<Viewing>,
    /// The open result on a wall.
    pub presenting: Option<Presenting>,
    /// Whether the window fills the screen.
    pub is_full_screen: bool,
    /// The catalogue of learning formats: the one that came with the program, or one that was opened.
    pub catalogue: Option<Arc<Catalogue>>,
    pub shelf: Shelf,
    /// What the outside looks at again and again.
    pub(super) followed: Followed,
    /// What is looked through.
    pub preview: Option<Preview>,
    /// The file whose problems are shown.
    pub problems: Option<ProblemFile>,
    /// The files with problems that were opened together.
    pub broken: Vec<ProblemFile>,
    /// Files that are being opened one after another.
    pub task: Option<Task>,
    /// Files of a cancelled task that are still being read: nobody waits for them.
    pub unwanted: Vec<PathBuf>,
    /// Saved results that are still being read.
    pub reading: Option<Reading>,
    /// The charts that are being saved as pictures, the first one first.
    pub drawing: Vec<Cancel>,
    /// The reports that are being made, the first one first.
    pub reporting: Vec<Cancel>,
    pub save: SaveState,
    /// How many writes of answers are under way.
    pub in_flight: usize,
    /// Whether the person is asked about leaving with something that is not on disk.
    pub is_leaving: bool,
    /// Whether the person said to leave all the same.
    pub may_leave: bool,
    /// The questionnaire with which someone else is about to be assessed, while the person says whom.
    pub about_other: Option<Digest>,
    /// What is about to be saved, while the person says where.
    pub saving: Option<Saving>,
    /// The folder that is suggested for saving.
    pub folder: PathBuf,
    pub notices: Vec<Notice>,
    /// How many notices there have been.
    pub notice_count: u64,
    /// How often the person asked to be taken to the notice.
    pub notice_calls: u64,
    /// How often the focus was called to the menus.
    pub menu_calls: u64,
}

/// Whether what was answered is on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SaveState {
    #[default]
    Nothing,
    Saving,
    Saved(Moment),
    Failed,
}

/// A draft in the list of the start screen.
#[derive(Debug, Clone, PartialEq)]
pub struct DraftCard {
    pub id: ResultId,
    pub occasion: Occasion,
    pub questionnaire: Arc<Questionnaire>,
    pub saved: Moment,
    /// Per outermost area: which of its items, in order, have an answer.
    pub marks: Vec<Vec<bool>>,
    pub minutes_left: Option<usize>,
    /// The title of the area that comes next.
    pub next: Option<Localized>,
}

/// A result in the list of the start screen.
#[derive(Debug, Clone, PartialEq)]
pub struct ResultCard {
    pub id: ResultId,
    pub rater: Rater,
    pub round: Option<Round>,
    /// The name of the person that it is about; may be empty.
    pub name: String,
    pub path: std::path::PathBuf,
    pub finished: Moment,
    pub questionnaire: Arc<Questionnaire>,
    pub profile: Profile,
    /// The benchmark's title, what is met, and the readiness.
    pub comparison: Option<(Localized, Met, Option<f64>)>,
}

impl State {
    /// The state before anything is read.
    pub fn new(settings: Settings, now: Moment) -> Self {
        Self {
            now,
            settings,
            system: SystemLook::default(),
            route: Route::Start,
            came_from: None,
            term: None,
            term_calls: 0,
            overlay: None,
            questionnaires: Vec::new(),
            own: BTreeSet::new(),
            drafts: Vec::new(),
            results: Vec::new(),
            guests: Vec::new(),
            recent: Vec::new(),
            places: Places::default(),
            is_loaded: false,
            assessment: None,
            viewing: None,
            presenting: None,
            is_full_screen: false,
            catalogue: None,
            shelf: Shelf::default(),
            followed: Followed::Nothing,
            preview: None,
            problems: None,
            broken: Vec::new(),
            task: None,
            unwanted: Vec::new(),
            reading: None,
            drawing: Vec::new(),
            reporting: Vec::new(),
            save: SaveState::Nothing,
            in_flight: 0,
            is_leaving: false,
            may_leave: false,
            about_other: None,
            saving: None,
            folder: PathBuf::new(),
            notices: Vec::new(),
            notice_count: 0,
            notice_calls: 0,
            menu_calls: 0,
        }
    }

    /// The words of the chosen language.
    pub fn words(&self) -> &'static Words {
        Words::of(self.settings.language)
    }

    /// Whether something asks to be answered before anything else.
    pub fn is_asking(&self) -> bool {
        self.saving.is_some() || self.is_leaving || self.about_other.is_some()
    }

    /// Whether the questionnaire of that digest did not come with the program.
    pub fn is_own(&self, digest: Digest) -> bool {
        self.own.contains(&digest)
    }

    /// The questionnaire of that digest.
    pub fn questionnaire(&self, digest: Digest) -> Option<&Arc<Questionnaire>> {
        self.questionnaires.iter().find(|questionnaire| questionnaire.digest == digest)
    }

    /// What is assessed by what is on the screen; skills where no questionnaire is.
    pub fn assessed(&self) -> Assessed {
        match self.route {
            Route::Assess | Route::Check => self.assessment.as_ref().map(Assessment::assessed),
            Route::Results => self.viewing.as_ref().map(Viewing::assessed),
            _ => None,
        }
        .unwrap_or_default()
    }

    /// The questionnaire of that id, in its newest version.
    pub fn newest(&self, id: &QuestionnaireId) -> Option<&Arc<Questionnaire>> {
        self.questionnaires.iter().find(|questionnaire| questionnaire.id == *id)
    }

    /// The open result, if it is a saved one whose assessment can be made again.
    pub(super) fn repeatable(&self) -> Option<&ResultId> {
        let result = &self.viewing.as_ref().filter(|_| self.route == Route::Results)?.result;
        let card = self.results.iter().find(|card| card.id == result.id)?;
        self.newest(&card.questionnaire.id).map(|_| &result.id)
    }

    /// Tells the person something.
    pub(super) fn notify(&mut self, key: &'static str, gaps: Vec<(&'static str, String)>) {
        self.push_notice(key, gaps, false, None);
    }

    /// Tells the person something, with a word to press.
    pub(super) fn notify_with(
        &mut self,
        key: &'static str,
        gaps: Vec<(&'static str, String)>,
        word: &'static str,
        command: Command,
    ) {
        self.push_notice(key, gaps, false, Some((word, Box::new(command))));
    }

    /// Tells the person what went wrong, with a word to press.
    pub(super) fn report_with(&mut self, trouble: Trouble, word: &'static str, command: Command) {
        let gaps = vec![("path", trouble.path), ("detail", trouble.detail)];
        self.push_notice(trouble.key, gaps, true, Some((word, Box::new(command))));
    }

    /// Tells the person what went wrong.
    pub(super) fn report(&mut self, trouble: Trouble) {
        let gaps = vec![("path", trouble.path), ("detail", trouble.detail)];
        self.push_notice(trouble.key, gaps, true, None);
    }

    fn push_notice(
        &mut self,
        key: &'static str,
        gaps: Vec<(&'static str, String)>,
        is_trouble: bool,
        action: Option<(&'static str, Box<Command>)>,
    ) {
        self.notice_count += 1;
        // The same news once; other news of the same kind stays.
        self.notices.retain(|notice| notice.key != key || notice.gaps != gaps || notice.action != action);
        self.notices.push(Notice { number: self.notice_count, key, gaps, is_trouble, action });
    }
}
