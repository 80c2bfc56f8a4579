use std::{collections::BTreeSet, path::PathBuf, sync::Arc};

use super::{
    DraftCard, Earlier, Pace, Picture, Places, RecentFile, ResultCard, Settings, Shelf, ShelfOutcome, Trouble,
};
use crate::{
    diag::Report,
    model::{
        Answers, AssessmentResult, Benchmark, Catalogue, Change, Digest, Moment, Occasion, Plan, Questionnaire,
        ResultId,
    },
};

/// What came of an [`super::Effect`].
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    Loaded(Box<Contents>),
    /// Some more of the results that a loading left unread.
    MoreLoaded {
        results: Vec<ResultCard>,
        unread: usize,
        troubles: Vec<Trouble>,
    },
    /// A new draft; `trouble` says why it is not kept on disk, if so.
    DraftCreated {
        id: ResultId,
        questionnaire: Arc<Questionnaire>,
        occasion: Occasion,
        earlier: Option<Earlier>,
        trouble: Option<Trouble>,
    },
    DraftResumed {
        id: ResultId,
        questionnaire: Arc<Questionnaire>,
        answers: Answers,
        started: Moment,
        last_change: Option<Change>,
        occasion: Occasion,
        earlier: Option<Earlier>,
        pace: Pace,
    },
    Appended(Moment),
    /// Changes could not be written; they are still in memory and are written with the next ones.
    AppendFailed(Trouble),
    Read(PathBuf, Report, Option<Opened>),
    /// The followed file says this now.
    Followed(PathBuf, Report, Option<Opened>),
    Shelf(ShelfOutcome),
    /// A questionnaire was begun or copied.
    QuestionnaireSaved(PathBuf),
    /// A fault of ours kept a file from being read.
    ReadFailed(PathBuf, Trouble),
    ResultSaved {
        id: ResultId,
        path: PathBuf,
        is_copy: bool,
    },
    /// A result could not be saved; its draft, if it has one, stays.
    ResultFailed(Trouble),
    /// A chart, a workbook or a table was saved.
    /// That plan is in the file of that result.
    PlanSaved(ResultId, Plan),
    PlanFailed(ResultId, Trouble),
    ChartSaved(PathBuf),
    /// It could not be saved.
    PictureFailed(Trouble),
    /// Nobody wanted it any more.
    PictureCancelled,
    ReportSaved(PathBuf),
    ReportFailed(Trouble),
    ReportCancelled,
    /// Drafts or results changed on disk.
    Changed(Box<Contents>),
    /// Something is in the clipboard; the key of what to say.
    Copied(&'static str),
    /// A chart for the clipboard.
    Drawn(Picture),
    /// A table for the clipboard.
    Joined(String),
    Discarded(ResultId),
    Failed(Trouble),
}

/// What a file held.
#[derive(Debug, Clone, PartialEq)]
pub enum Opened {
    Questionnaire(Arc<Questionnaire>),
    /// With the questionnaire that it was made with, where its file is at hand.
    Result(Box<AssessmentResult>, Option<Arc<Questionnaire>>),
    Benchmark(Box<Benchmark>),
    Catalogue(Arc<Catalogue>),
}

impl Opened {
    /// Whether people write such files by hand: then what is only unwise in one is shown too.
    pub(super) fn is_of_author(&self) -> bool {
        matches!(self, Self::Questionnaire(_) | Self::Catalogue(_))
    }
}

/// What the folders hold.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contents {
    /// `None` at the very first start.
    pub settings: Option<Settings>,
    /// Shipped ones first, each in its newest version.
    pub questionnaires: Vec<Arc<Questionnaire>>,
    /// Those of them that did not come with the program.
    pub own: BTreeSet<Digest>,
    /// Newest first.
    pub drafts: Vec<DraftCard>,
    /// Newest first.
    pub results: Vec<ResultCard>,
    /// How many results are not read yet.
    pub unread: usize,
    /// Files that were opened lately: pinned ones first, else the last one first.
    pub recent: Vec<RecentFile>,
    pub places: Places,
    pub shelf: Shelf,
    /// The one to begin with: the one that was added last, else the one that came with the program.
    pub catalogue: Option<Arc<Catalogue>>,
    /// What could not be read.
    pub troubles: Vec<Trouble>,
}
