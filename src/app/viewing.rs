use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use super::{Beside, BesideKey, ChartKind, Planning};
use crate::{
    chart::{self, GapRows, GapsInput, RadarInput, Scene, Series, SeriesRole, Whose},
    model::{AreaId, Assessed, AssessmentResult, Benchmark, BenchmarkId, Integrity, Questionnaire},
    score::{Comparison, Profile, compare, profile},
    text::Words,
};

/// The size of a saved radar.
const RADAR_SIZE: (f32, f32) = (640.0, 520.0);

/// The width of a saved gap chart.
const GAPS_WIDTH: f32 = 560.0;

/// A result that is being looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct Viewing {
    pub result: AssessmentResult,
    /// The questionnaire with what the copy in the result lacks: descriptions of the levels, explanations. `None` where
    /// its file is gone.
    pub full: Option<Arc<Questionnaire>>,
    /// Where it lies; `None` until it is saved.
    pub path: Option<PathBuf>,
    /// Whether it is one of the results that this person saved: the chosen benchmark is then kept in it.
    pub is_mine: bool,
    pub profile: Profile,
    pub comparison: Option<Comparison>,
    /// Benchmarks of the library, and those that were opened from files.
    pub opened: Vec<Benchmark>,
    pub tab: ResultTab,
    pub view: ResultView,
    /// The area whose own chart is open.
    pub area: Option<AreaId>,
    pub all_gaps: bool,
    /// What else its radar shows.
    pub beside: Vec<Beside>,
    /// What is supposed for the sake of seeing what would follow, per leaf area: never an answer, never saved.
    pub supposed: BTreeMap<AreaId, f64>,
    /// The places of the series that are hidden.
    pub hidden: Vec<usize>,
    /// What can be undone in the plan, and whether it is on disk.
    pub planning: Planning,
    /// Whether other raters stand beside over time.
    pub shows_beside: bool,
}

/// The tabs of the results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum ResultTab {
    #[default]
    Overview,
    Areas,
    /// What to learn first: goals, with what leads to them.
    Plan,
    Answers,
    /// All results of the person on a time line.
    Progress,
}

/// What a small window shows of the overview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum ResultView {
    #[default]
    Chart,
    Gaps,
    Table,
}

impl Viewing {
    /// Looks at a result.
    pub fn new(mut result: AssessmentResult, path: Option<PathBuf>, is_mine: bool) -> Self {
        let profile = profile(&result.questionnaire, &result.answers);
        if let Integrity::Altered { areas } = &mut result.integrity {
            *areas = result
                .scores
                .iter()
                .filter(|stored| {
                    let now = profile.area(&stored.area).and_then(|area| area.score);
                    match (now, stored.score) {
                        (Some(now), Some(then)) => (now - then).abs() > 1e-9,
                        (now, then) => now.is_some() != then.is_some(),
                    }
                })
                .map(|stored| stored.area.clone())
                .collect();
        }
        let mut viewing = Self {
            result,
            full: None,
            path,
            is_mine,
            profile,
            comparison: None,
            opened: Vec::new(),
            tab: ResultTab::default(),
            view: ResultView::default(),
            area: None,
            all_gaps: false,
            beside: Vec::new(),
            supposed: BTreeMap::new(),
            hidden: Vec::new(),
            planning: Planning::default(),
            shows_beside: false,
        };
        viewing.compare();
        viewing
    }

    /// The same with benchmarks of the library to choose from.
    #[must_use]
    pub(super) fn offered(mut self, benchmarks: Vec<Benchmark>) -> Self {
        if !benchmarks.is_empty() {
            self.opened = benchmarks;
            self.compare();
        }
        self
    }

    /// All benchmarks to choose from; one that was opened stands for the questionnaire's own of the same id.
    pub fn benchmarks(&self) -> impl Iterator<Item = &Benchmark> {
        let own = self.result.questionnaire.benchmarks.iter().filter(|own| !self.is_opened(&own.id));
        own.chain(&self.opened)
    }

    /// Whether the benchmark of that id was opened from a file.
    pub fn is_opened(&self, id: &BenchmarkId) -> bool {
        self.opened.iter().any(|opened| opened.id == *id)
    }

    /// The chosen benchmark.
    pub fn benchmark(&self) -> Option<&Benchmark> {
        let id = self.result.benchmark.as_ref()?;
        self.benchmarks().find(|benchmark| benchmark.id == *id)
    }

    /// Chooses another benchmark.
    pub fn choose(&mut self, benchmark: Option<BenchmarkId>) {
        self.result.benchmark = benchmark;
        self.hidden.clear();
        // What has become the benchmark does not stand beside it once more.
        let chosen = self.result.benchmark.clone().map(BesideKey::Benchmark);
        self.beside.retain(|beside| Some(beside.key()) != chosen);
        self.compare();
    }

    /// Takes a questionnaire for what the copy in the result lacks, if it is the one that the result was made with.
    pub fn complete(&mut self, questionnaire: &Arc<Questionnaire>) {
        if questionnaire.digest == self.result.questionnaire.digest {
            self.full = Some(questionnaire.clone());
        }
    }

    /// Whether there is anything to draw: not where there are knowledge questions alone.
    pub fn has_charts(&self) -> bool {
        self.result.questionnaire.has_scored_items()
    }

    /// Whether it is this person's own and not on disk yet.
    pub fn is_unsaved(&self) -> bool {
        self.is_mine && self.path.is_none()
    }

    /// Whether something of it would be lost if another result were opened now.
    pub fn holds_something_unsaved(&self) -> bool {
        self.is_unsaved() || self.planning.is_unsaved
    }

    /// Whether it may be saved over itself.
    pub fn is_read_only(&self) -> bool {
        self.result.integrity != Integrity::Intact
    }

    /// Shows or hides the series at that place. The last one that shows stays.
    pub fn toggle(&mut self, place: usize) {
        let series = if self.comparison.is_some() { 2 } else { 1 } + self.beside.len();
        if let Some(at) = self.hidden.iter().position(|hidden| *hidden == place) {
            self.hidden.remove(at);
        } else if self.hidden.len() + 1 < series {
            self.hidden.push(place);
        }
    }

    /// Whom it is about, and by whom.
    pub fn whose(&self) -> Whose<'_> {
        Whose::of(&self.result)
    }

    /// What was assessed.
    pub fn assessed(&self) -> Assessed {
        self.result.questionnaire.assesses
    }

    /// What it shows, in one or two sentences.
    pub fn headline(&self, words: &Words) -> String {
        let against = self.comparison.as_ref().zip(self.benchmark());
        chart::headline_of(self.whose(), &self.result.questionnaire, &self.profile, against, words)
    }

    /// All series of the radar: the person first, then the benchmark, then what else is shown.
    pub fn series(&self, words: &Words) -> Vec<Series> {
        let me = Series::profile(self.whose().series(words), SeriesRole::Me, &self.profile);
        let benchmark = self
            .comparison
            .as_ref()
            .zip(self.benchmark())
            .map(|(comparison, benchmark)| Series::targets(benchmark.title.plain(words.tag()), comparison));
        let beside = self.beside.iter().zip(SeriesRole::BESIDE).map(|(beside, role)| beside.series(role, words));
        std::iter::once(me).chain(benchmark).chain(beside).collect()
    }

    /// The series that show.
    pub fn shown_series(&self, words: &Words) -> Vec<Series> {
        let series = self.series(words).into_iter().enumerate();
        series.filter(|(place, _)| !self.hidden.contains(place)).map(|(_, series)| series).collect()
    }

    /// A chart as it is saved: with its headline, legend and caption. `None` for a gap chart without a benchmark.
    pub fn scene(&self, kind: ChartKind, words: &Words) -> Option<Scene> {
        let questionnaire = &self.result.questionnaire;
        let series = self.shown_series(words);
        let scene = match kind {
            ChartKind::Radar => chart::overview(&RadarInput {
                questionnaire,
                series: &series,
                parent: self.area.as_ref(),
                size: RADAR_SIZE,
                focus: None,
                show_values: true,
                words,
            }),
            ChartKind::Gaps => chart::gaps(&self.gaps_input(GAPS_WIDTH, None, words))?,
        };
        let frame = chart::Frame {
            headline: &self.headline(words),
            legend: if kind == ChartKind::Radar { &series } else { &[] },
            caption: &chart::caption(questionnaire, Some(self.result.finished), self.benchmark(), words),
        };
        Some(chart::framed(scene, &frame))
    }

    /// What the gap chart is drawn from.
    pub fn gaps_input<'a>(&'a self, width: f32, focus: Option<usize>, words: &'a Words) -> GapsInput<'a> {
        GapsInput {
            questionnaire: &self.result.questionnaire,
            profile: &self.profile,
            comparison: self.comparison.as_ref(),
            rows: if self.all_gaps { GapRows::Counted } else { GapRows::Below },
            width,
            focus,
            words,
        }
    }

    fn compare(&mut self) {
        self.comparison = self
            .benchmark()
            .map(|benchmark| compare(&self.result.questionnaire, &self.profile, &self.result.answers, benchmark));
    }
}
