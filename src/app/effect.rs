use std::path::PathBuf;

use super::{Cancel, ExportFile, RecentFile, ReportFile, Saving, Settings, ShelfEffect};
use crate::{
    chart::Scene,
    look::ThemeName,
    model::{AssessmentResult, Change, Digest, Occasion, Plan, ResultId},
    text::Language,
};

/// Something that the outside must do; its result returns as an [`super::Outcome`].
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Read settings, questionnaires, drafts and results.
    LoadAll,
    /// Read on where that left results unread.
    LoadMore,
    SaveSettings(Settings),
    /// Keep the list of files that were opened lately.
    SaveRecent(Vec<RecentFile>),
    CreateDraft(Digest, Occasion),
    /// Write anew what the open draft was begun for.
    KeepOccasion(ResultId, Occasion),
    ResumeDraft(ResultId),
    /// Write changes to the draft's journal.
    Append(ResultId, Vec<Change>),
    /// Let go of a draft: it stays for later.
    CloseDraft(ResultId),
    DiscardDraft(ResultId),
    RestoreDraft(ResultId),
    ReadFile(PathBuf),
    /// Read a file that is being written, now and whenever it changes.
    Follow(PathBuf),
    StopFollowing,
    Shelf(ShelfEffect),
    /// Write a questionnaire to start from.
    SaveNew {
        path: PathBuf,
        language: Language,
        replace: Replace,
    },
    /// Write a copy of a questionnaire, under an id made from the file's name.
    SaveCopy {
        digest: Digest,
        path: PathBuf,
        replace: Replace,
    },
    /// Save among this person's results, or to the path that they chose.
    SaveResult {
        result: Box<AssessmentResult>,
        to: Option<PathBuf>,
        /// The file that it was opened from: fields of it that this version does not know are kept.
        from: Option<PathBuf>,
        replace: Replace,
    },
    /// Put another plan into the file of that result; all else in it stays.
    SavePlan {
        id: ResultId,
        plan: Plan,
        path: PathBuf,
    },
    SaveChart(Box<ChartFile>),
    /// Save a result for other programs.
    SaveExport(Box<ExportFile>),
    SaveReport(Box<ReportFile>),
    /// Ask which file to open.
    AskOpen,
    /// Ask where to save.
    AskSave(Saving),
    CopyText(String),
    /// Draw what is shown, for the clipboard.
    DrawChart(Box<ChartFile>),
    /// Put cells into words that a spreadsheet takes in.
    JoinCells(Vec<Vec<String>>),
    CopyImage(Picture),
    /// Bring the window to the front.
    Raise,
    /// Fill the whole screen with the window, or no longer.
    FullScreen(bool),
    Quit,
}

/// A drawn picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// In pixels.
    pub width: usize,
    pub height: usize,
    /// Four bytes a pixel from the upper left: red, green, blue, opacity; premultiplied.
    pub rgba: std::sync::Arc<[u8]>,
}

/// Which of the charts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChartKind {
    Radar,
    Gaps,
}

/// A chart and how to save it; the path's ending says as what.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartFile {
    pub scene: Scene,
    /// How many pixels a PNG has for a logical one.
    pub scale: f32,
    pub path: PathBuf,
    pub theme: ThemeName,
    pub language: Language,
    pub replace: Replace,
    /// Whether it is still wanted.
    pub cancel: Cancel,
}

/// Whether a file that is there already may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replace {
    /// The person was asked, or it is the same result.
    Yes,
    No,
}
