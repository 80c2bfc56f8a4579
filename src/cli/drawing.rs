use super::{Exit, failure::Failure, input};
use crate::{
    chart::{self, Frame, GapRows, GapsInput, RadarInput, Scene, Series, SeriesRole, Whose},
    model::{AreaId, AssessmentResult, Benchmark},
    score::{Comparison, Profile, compare, profile},
    text::Words,
};

/// The size of a radar in logical pixels without what is around it, unless another is asked for.
const RADAR_SIZE: (f32, f32) = (640.0, 520.0);

/// The width of a gap chart in logical pixels without what is around it, unless another is asked for.
const GAPS_WIDTH: f32 = 560.0;

/// A radar narrower than this has no room for its labels.
const NARROWEST: f32 = 240.0;

/// What the charts of a result are drawn from. Each stands in a frame with a headline, a legend and a caption.
pub(super) struct Drawing<'a> {
    result: &'a AssessmentResult,
    profile: Profile,
    against: Option<(Comparison, &'a Benchmark)>,
    /// The person, the benchmark, and others that are drawn beside them.
    pub(super) series: Vec<Series>,
    words: &'static Words,
}

impl<'a> Drawing<'a> {
    /// Charts of one result.
    pub(super) fn new(result: &'a AssessmentResult, benchmark: Option<&'a Benchmark>, words: &'static Words) -> Self {
        let profile = profile(&result.questionnaire, &result.answers);
        let against = benchmark.map(|benchmark| {
            let comparison = compare(&result.questionnaire, &profile, &result.answers, benchmark);
            (comparison, benchmark)
        });
        let me = Series::profile(Whose::of(result).series(words), SeriesRole::Me, &profile);
        let targets = against
            .as_ref()
            .map(|(comparison, benchmark)| Series::targets(benchmark.title.plain(words.tag()), comparison));
        Self { result, profile, series: std::iter::once(me).chain(targets).collect(), against, words }
    }

    /// A radar of what is inside `parent`, or bars where there are too few or too many axes for one.
    ///
    /// `size` is that of the whole picture; higher where the labels need it.
    pub(super) fn radar(&self, parent: Option<&AreaId>, size: Option<(f32, f32)>) -> Result<Scene, Failure> {
        if !self.result.questionnaire.has_scored_items() {
            return Err(Failure::new(Exit::Problems, "cli-nothing-scored", "cli-nothing-scored-help", []));
        }
        let Some((width, height)) = size else { return Ok(self.framed(self.bare_radar(parent, RADAR_SIZE), parent)) };
        // How much the frame takes depends on how its texts break, thus on the width alone.
        let width = (width - self.frame_width()).max(NARROWEST);
        let bare = self.bare_radar(parent, (width, height));
        let around = self.framed(bare.clone(), parent).height - bare.height;
        Ok(self.framed(self.bare_radar(parent, (width, (height - around).max(NARROWEST))), parent))
    }

    /// The gap chart; `width` is that of the whole picture.
    pub(super) fn gaps(&self, width: Option<f32>) -> Result<Scene, Failure> {
        let questionnaire = &self.result.questionnaire;
        let Some((comparison, _)) = &self.against else {
            let ids = [("ids", input::benchmark_ids(questionnaire))];
            return Err(Failure::new(Exit::Usage, "cli-gaps-needs-benchmark", "cli-gaps-needs-benchmark-help", ids));
        };
        let scene = chart::gaps(&GapsInput {
            questionnaire,
            profile: &self.profile,
            comparison: Some(comparison),
            rows: GapRows::Below,
            width: width.map_or(GAPS_WIDTH, |width| (width - self.frame_width()).max(NARROWEST)),
            focus: None,
            words: self.words,
        });
        let nothing = || Failure::new(Exit::Problems, "cli-nothing-to-draw", "cli-nothing-to-draw-help", []);
        scene.map(|scene| self.framed(scene, None)).ok_or_else(nothing)
    }

    fn bare_radar(&self, parent: Option<&AreaId>, size: (f32, f32)) -> Scene {
        let (questionnaire, series, words) = (&self.result.questionnaire, self.series.as_slice(), self.words);
        chart::overview(&RadarInput { questionnaire, series, parent, size, focus: None, show_values: true, words })
    }

    fn framed(&self, scene: Scene, parent: Option<&AreaId>) -> Scene {
        let (questionnaire, words) = (&self.result.questionnaire, self.words);
        let against = self.against.as_ref().map(|(comparison, benchmark)| (comparison, *benchmark));
        let benchmark = against.map(|(_, benchmark)| benchmark);
        let headline = match parent.and_then(|id| questionnaire.area(id)) {
            Some(area) => area.title.plain(words.tag()).into_owned(),
            None => chart::headline_of(Whose::of(self.result), questionnaire, &self.profile, against, words),
        };
        let caption = chart::caption(questionnaire, Some(self.result.finished), benchmark, words);
        chart::framed(scene, &Frame { headline: &headline, legend: &self.series, caption: &caption })
    }

    /// How much wider a picture is than its chart.
    fn frame_width(&self) -> f32 {
        chart::framed(Scene::default(), &Frame { headline: "", legend: &[], caption: "" }).width
    }
}
