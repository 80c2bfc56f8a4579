use super::{Answers, AreaId, BenchmarkId, Moment, Plan, Questionnaire, ResultId, Round};

/// A saved assessment of a person ("result" in all that people read).
#[derive(Debug, Clone, PartialEq)]
pub struct AssessmentResult {
    pub id: ResultId,
    /// The version of the program that wrote it.
    pub program: String,
    /// A copy of what reading and scoring need: without anchors and explanations.
    pub questionnaire: Questionnaire,
    pub started: Moment,
    pub finished: Moment,
    pub rater: Rater,
    /// Which of several measurements it is, where the person said so.
    pub round: Option<Round>,
    pub subject: Subject,
    /// The benchmark that it was last compared with.
    pub benchmark: Option<BenchmarkId>,
    pub answers: Answers,
    /// What the person means to do about it; empty unless goals were chosen.
    pub plan: Plan,
    /// The scores as computed when it was saved, in the questionnaire's order.
    pub scores: Vec<StoredScore>,
    pub integrity: Integrity,
}

/// Who answered about the subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Rater {
    #[default]
    Itself,
    Manager,
    Peer,
}

impl Rater {
    /// Whether someone else answered than the person it is about.
    pub fn is_other(self) -> bool {
        self != Self::Itself
    }
}

/// The person that a result is about; each text may be empty, and the name is by default.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Subject {
    pub name: String,
    pub organisation: String,
    pub unit: String,
    pub role: String,
    /// Language tags.
    pub languages: Vec<String>,
}

/// A score as it was computed when the result was saved; `None` where the area was not scored.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredScore {
    pub area: AreaId,
    pub score: Option<f64>,
}

/// Whether a result is as it was saved.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Integrity {
    #[default]
    Intact,
    /// The digest does not fit: opened read-only. The areas whose stored score is not what the answers give.
    Altered { areas: Vec<AreaId> },
}

impl Questionnaire {
    /// The copy that goes into a result: all that reading and scoring need, without anchors and explanations.
    #[must_use]
    pub fn for_result(&self) -> Self {
        use super::{Area, Content, ItemKind, Localized};
        fn strip(area: &Area) -> Area {
            let content = match &area.content {
                Content::Areas(areas) => Content::Areas(areas.iter().map(strip).collect()),
                Content::Items(items) => Content::Items(
                    items
                        .iter()
                        .cloned()
                        .map(|mut item| {
                            match &mut item.kind {
                                ItemKind::Level { anchors } => anchors.clear(),
                                ItemKind::Test { why, .. } => *why = Localized::default(),
                                ItemKind::Scale { .. } => {}
                            }
                            item
                        })
                        .collect(),
                ),
            };
            Area { content, about: Localized::default(), ..area.clone() }
        }
        Self { areas: self.areas.iter().map(strip).collect(), purpose: Localized::default(), ..self.clone() }
    }
}
