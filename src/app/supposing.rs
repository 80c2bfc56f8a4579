//! What would be, were some levels others.

use super::{State, Viewing};
use crate::{
    chart::{Series, SeriesRole},
    model::AreaId,
    score::{Comparison, Profile, compare, lift, suppose},
    text::Words,
};

impl Viewing {
    /// What the scores would be; `None` where nothing is supposed.
    pub fn supposed_profile(&self) -> Option<Profile> {
        let is_any = !self.supposed.is_empty();
        is_any.then(|| suppose(&self.result.questionnaire, &self.profile, &self.supposed))
    }

    /// How they would stand beside the benchmark.
    pub fn supposed_comparison(&self) -> Option<Comparison> {
        let supposed = self.supposed_profile()?;
        Some(compare(&self.result.questionnaire, &supposed, &self.result.answers, self.benchmark()?))
    }

    /// The outline that would be.
    pub fn supposed_series(&self, words: &Words) -> Option<Series> {
        let supposed = self.supposed_profile()?;
        Some(Series::profile(words.say("series-supposed"), SeriesRole::Supposed, &supposed))
    }

    /// Where an area stands in what is supposed, 0 to L; `None` where it has no score.
    pub fn supposed_score(&self, area: &AreaId) -> Option<f64> {
        let supposed = self.supposed_profile();
        supposed.as_ref().unwrap_or(&self.profile).area(area)?.score
    }
}

/// Supposes an area to be at a level, or nothing any more.
pub(super) fn take(state: &mut State, supposed: Option<(AreaId, f64)>) {
    let Some(viewing) = &mut state.viewing else { return };
    viewing.supposed = match supposed {
        Some((area, level)) => {
            let top = f64::from(viewing.result.questionnaire.top_level());
            let level = level.clamp(0.0, top);
            lift(&viewing.result.questionnaire, &viewing.profile, &viewing.supposed, &area, level)
        }
        None => Default::default(),
    };
}
