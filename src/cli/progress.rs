use std::path::PathBuf;

use super::{Exit, failure::Failure};
use crate::{
    chart::{self, Frame, OverTime, Scene, SlopeInput, TimePoint, Whose},
    model::{AreaId, AssessmentResult, Benchmark},
    score::{Profile, profile},
    text::Words,
};

/// The size of a slope chart in logical pixels without what is around it, unless another is asked for.
const SIZE: (f32, f32) = (640.0, 480.0);

/// A slope chart narrower or lower than this has no room for its names.
const LEAST: f32 = 240.0;

/// How a chart over time is asked for.
pub(super) struct Progress {
    /// The area whose own chart is wanted.
    pub(super) parent: Option<AreaId>,
    /// Of the whole picture.
    pub(super) size: Option<(f32, f32)>,
    pub(super) words: &'static Words,
}

impl Progress {
    /// Draws the results in the order of their dates; those by another rater than the first one's stand beside.
    pub(super) fn draw(
        &self,
        results: &[AssessmentResult],
        paths: &[PathBuf],
        benchmark: Option<&Benchmark>,
    ) -> Result<Scene, Failure> {
        one_person(results, paths)?;
        let profiles: Vec<Profile> =
            results.iter().map(|result| profile(&result.questionnaire, &result.answers)).collect();
        let nothing = || Failure::new(Exit::Problems, "cli-progress-nothing", "cli-progress-nothing-help", []);
        let first = results.first().ok_or_else(nothing)?;
        let points = results.iter().zip(&profiles).map(|(result, profile)| TimePoint {
            finished: result.finished,
            round: result.round,
            rater: result.rater,
            questionnaire: &result.questionnaire,
            profile,
        });
        let (own, beside): (Vec<_>, Vec<_>) = points.partition(|point| point.rater == first.rater);
        if own.len() < 2 {
            return Err(Failure::new(Exit::Usage, "cli-progress-two-results", "cli-progress-two-results-help", []));
        }
        let over_time = OverTime::new(Whose::of(first), own, beside, benchmark).ok_or_else(nothing)?;
        let Some((width, height)) = self.size else { return self.framed(&over_time, SIZE).ok_or_else(nothing) };
        // How much the frame takes depends on how its texts break, thus on the width alone.
        let around = chart::framed(Scene::default(), &Frame { headline: "", legend: &[], caption: "" }).width;
        let width = (width - around).max(LEAST);
        let whole = self.framed(&over_time, (width, height)).ok_or_else(nothing)?.height;
        let bare = self.bare(&over_time, (width, height)).ok_or_else(nothing)?.height;
        self.framed(&over_time, (width, (height - (whole - bare)).max(LEAST))).ok_or_else(nothing)
    }

    fn bare(&self, over_time: &OverTime<'_>, size: (f32, f32)) -> Option<Scene> {
        let (parent, words) = (self.parent.as_ref(), self.words);
        chart::slope(&SlopeInput { over_time, parent, shows_beside: true, size, focus: None, words })
    }

    fn framed(&self, over_time: &OverTime<'_>, size: (f32, f32)) -> Option<Scene> {
        let (headline, note) = (over_time.headline(self.words), over_time.note(self.words));
        let caption = format!("{}. {note}", over_time.span(self.words));
        let frame = Frame { headline: &headline, legend: &[], caption: &caption };
        self.bare(over_time, size).map(|scene| chart::framed(scene, &frame))
    }
}

/// Refuses results about several people, as far as their names tell.
fn one_person(results: &[AssessmentResult], paths: &[PathBuf]) -> Result<(), Failure> {
    let named = || results.iter().zip(paths).filter(|(result, _)| !result.subject.name.is_empty());
    let Some((first, _)) = named().next() else { return Ok(()) };
    let other = named().find(|(result, _)| result.subject.name != first.subject.name);
    other.map_or(Ok(()), |(result, path)| {
        let gaps = [("path", path.display().to_string()), ("name", result.subject.name.clone())];
        Err(Failure::new(Exit::Problems, "cli-progress-other-person", "cli-progress-other-person-help", gaps))
    })
}
