//! Checked values as the shapes of a result file.

use std::collections::HashSet;

use super::{
    Answer, AreaCopy, Aspect, Assessed, AssessmentResult, BenchmarkCopy, BenchmarkKind, Citation, GoalCopy, ItemCopy,
    KindCopy, LevelCopy, NoiseCopy, Ordered, PlanCopy, QuestionnaireCopy, Rater, Round, Rounding, ScoringCopy,
    SourceCopy, SpreadCopy, StepCopy, SubjectCopy, Texts, ValidityCopy,
};
use crate::model;

impl From<&model::AssessmentResult> for AssessmentResult {
    fn from(result: &model::AssessmentResult) -> Self {
        let answers = &result.answers;
        let items = result.questionnaire.items().map(|(_, item)| item);
        let on_levels: HashSet<&model::ItemId> =
            items.filter(|item| matches!(item.kind, model::ItemKind::Level { .. })).map(|item| &item.id).collect();
        let pairs = answers.items.iter().map(|(id, answer)| {
            let answer = match answer {
                model::Answer::Choice(number) if on_levels.contains(id) => Answer::Level(*number),
                model::Answer::Choice(number) => Answer::Option(*number),
                model::Answer::Choices(numbers) => Answer::Options(numbers.clone()),
                model::Answer::NotApplicable => Answer::NotApplicable,
            };
            (id.to_string(), answer)
        });
        let subject = &result.subject;
        Self {
            format: 1,
            id: result.id.to_string(),
            program: result.program.clone(),
            questionnaire: (&result.questionnaire).into(),
            started: result.started.to_string(),
            finished: result.finished.to_string(),
            rater: result.rater.into(),
            round: result.round.map(Round::from),
            subject: SubjectCopy {
                name: subject.name.clone(),
                organisation: subject.organisation.clone(),
                unit: subject.unit.clone(),
                role: subject.role.clone(),
                languages: subject.languages.clone(),
            },
            benchmark: result.benchmark.as_ref().map(ToString::to_string),
            answers: Ordered(pairs.collect()),
            notes: Ordered(answers.notes.iter().map(|(id, note)| (id.to_string(), note.clone())).collect()),
            importance: Ordered(answers.importance.iter().map(|(id, number)| (id.to_string(), *number)).collect()),
            wishes: answers.wishes.iter().map(ToString::to_string).collect(),
            plan: (&result.plan).into(),
            scores: Ordered(result.scores.iter().map(|stored| (stored.area.to_string(), stored.score)).collect()),
        }
    }
}

impl From<&model::Plan> for PlanCopy {
    fn from(plan: &model::Plan) -> Self {
        Self { goals: Ordered(plan.goals.iter().map(|goal| (goal.area.to_string(), goal.into())).collect()) }
    }
}

impl From<&model::Goal> for GoalCopy {
    fn from(goal: &model::Goal) -> Self {
        let steps = goal.steps.iter().map(|step| {
            let copy = StepCopy { title: texts(&step.title), hours: step.hours, done: step.done };
            (step.clinic.to_string(), copy)
        });
        Self {
            target: goal.target,
            by: goal.by.map(|day| day.to_string()),
            note: goal.note.clone(),
            steps: Ordered(steps.collect()),
            done: goal.done,
        }
    }
}

impl From<&model::Questionnaire> for QuestionnaireCopy {
    fn from(questionnaire: &model::Questionnaire) -> Self {
        let levels = questionnaire.levels.iter();
        Self {
            id: questionnaire.id.to_string(),
            version: questionnaire.version.to_string(),
            digest: questionnaire.digest.to_string(),
            languages: questionnaire.languages.clone(),
            title: texts(&questionnaire.title),
            assesses: questionnaire.assesses.into(),
            minutes: questionnaire.minutes,
            source: questionnaire.source.as_ref().map(|source| SourceCopy {
                credit: source.credit.clone(),
                licence: source.licence.clone(),
                changes: source.changes.clone(),
            }),
            scoring: ScoringCopy {
                min_coverage: questionnaire.scoring.min_coverage,
                rounding: questionnaire.scoring.rounding.into(),
            },
            levels: levels
                .map(|level| LevelCopy { title: texts(&level.title), meaning: texts(&level.meaning) })
                .collect(),
            areas: questionnaire.areas.iter().map(AreaCopy::from).collect(),
            benchmarks: questionnaire.benchmarks.iter().map(BenchmarkCopy::from).collect(),
            noise: questionnaire.noise.as_ref().map(NoiseCopy::from),
        }
    }
}

impl From<&model::Noise> for NoiseCopy {
    fn from(noise: &model::Noise) -> Self {
        let areas = noise
            .areas
            .iter()
            .map(|(area, spread)| (area.to_string(), SpreadCopy { sd: spread.sd, reliability: spread.reliability }));
        Self { source: noise.source.clone(), areas: Ordered(areas.collect()) }
    }
}

impl From<&model::Area> for AreaCopy {
    fn from(area: &model::Area) -> Self {
        let (areas, items) = match &area.content {
            model::Content::Areas(areas) => (Some(areas.iter().map(Self::from).collect()), None),
            model::Content::Items(items) => (None, Some(items.iter().map(ItemCopy::from).collect())),
        };
        Self {
            id: area.id.to_string(),
            title: texts(&area.title),
            group: area.group.clone(),
            weight: area.weight,
            ask_importance: area.ask_importance,
            areas,
            items,
        }
    }
}

impl From<&model::Item> for ItemCopy {
    fn from(item: &model::Item) -> Self {
        let kind = match &item.kind {
            model::ItemKind::Level { .. } => KindCopy::Level {},
            model::ItemKind::Scale { options, reversed } => {
                KindCopy::Scale { options: options.iter().map(texts).collect(), reversed: *reversed }
            }
            model::ItemKind::Test { options, right, source, valid, .. } => KindCopy::Test {
                options: options.iter().map(texts).collect(),
                right: right.clone(),
                source: source.into(),
                valid: valid.as_ref().map(|valid| ValidityCopy { from: valid.from.clone(), to: valid.to.clone() }),
            },
        };
        let aspect = item.aspect.map(Aspect::from);
        Self { id: item.id.to_string(), aspect, text: texts(&item.text), weight: item.weight, kind }
    }
}

impl From<&model::Benchmark> for BenchmarkCopy {
    fn from(benchmark: &model::Benchmark) -> Self {
        let targets = benchmark.targets.iter();
        Self {
            id: benchmark.id.to_string(),
            kind: benchmark.kind.into(),
            title: texts(&benchmark.title),
            about: texts(&benchmark.about),
            fits: texts(&benchmark.fits),
            source: benchmark.source.clone(),
            targets: Ordered(targets.map(|(area, level)| (area.to_string(), *level)).collect()),
        }
    }
}

impl From<&model::Citation> for Citation {
    fn from(citation: &model::Citation) -> Self {
        match citation {
            model::Citation::Same(text) => Self::Same(text.clone()),
            model::Citation::PerLanguage(localized) => Self::PerLanguage(texts(localized)),
        }
    }
}

fn texts(localized: &model::Localized) -> Texts {
    Ordered(localized.iter().map(|(tag, text)| (tag.to_owned(), text.to_owned())).collect())
}

macro_rules! same_words {
    ($($wire:ident = $model:path { $($name:ident),+ })+) => {$(
        impl From<$model> for $wire {
            fn from(value: $model) -> Self {
                use $model as Model;
                match value {
                    $(Model::$name => Self::$name,)+
                }
            }
        }
    )+};
}

same_words! {
    Assessed = model::Assessed { Skills, Organisation, Readiness, Knowledge }
    Aspect = model::Aspect { Knowledge, Skill, Attitude }
    BenchmarkKind = model::BenchmarkKind { Role, Peers, Own }
    Rounding = model::Rounding { Exact, FloorOfMean }
    Rater = model::Rater { Itself, Manager, Peer }
    Round = model::Round { KickOff, MidTerm, Closing }
}

impl From<Round> for model::Round {
    fn from(round: Round) -> Self {
        match round {
            Round::KickOff => Self::KickOff,
            Round::MidTerm => Self::MidTerm,
            Round::Closing => Self::Closing,
        }
    }
}

impl From<Rater> for model::Rater {
    fn from(rater: Rater) -> Self {
        match rater {
            Rater::Itself => Self::Itself,
            Rater::Manager => Self::Manager,
            Rater::Peer => Self::Peer,
        }
    }
}
