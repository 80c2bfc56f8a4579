//! The copy of a questionnaire in a result, to and from the shapes that are checked.

use super::{
    Area, AreaCopy, Benchmark, BenchmarkCopy, Item, ItemCopy, ItemKind, KindCopy, Level, LevelCopy, Noise, NoiseCopy,
    Ordered, Questionnaire, QuestionnaireCopy, Scoring, Source, Spread, Texts, Validity,
};

impl From<QuestionnaireCopy> for Questionnaire {
    fn from(copy: QuestionnaireCopy) -> Self {
        Self {
            _format: 1,
            id: copy.id,
            version: copy.version,
            languages: copy.languages,
            title: copy.title,
            purpose: Texts::default(),
            assesses: copy.assesses,
            minutes: copy.minutes,
            source: copy.source.map(|source| Source {
                credit: source.credit,
                licence: source.licence,
                changes: source.changes,
            }),
            scoring: Scoring { min_coverage: copy.scoring.min_coverage, rounding: copy.scoring.rounding },
            levels: copy.levels.into_iter().map(Level::from).collect(),
            areas: copy.areas.into_iter().map(Area::from).collect(),
            benchmarks: copy.benchmarks.into_iter().map(Benchmark::from).collect(),
            noise: copy.noise.map(Noise::from),
        }
    }
}

impl From<NoiseCopy> for Noise {
    fn from(NoiseCopy { source, areas }: NoiseCopy) -> Self {
        let spread =
            |(area, copy): (String, super::SpreadCopy)| (area, Spread { sd: copy.sd, reliability: copy.reliability });
        Self { source, areas: Ordered(areas.0.into_iter().map(spread).collect()) }
    }
}

impl From<LevelCopy> for Level {
    fn from(LevelCopy { title, meaning }: LevelCopy) -> Self {
        Self { title, meaning }
    }
}

impl From<AreaCopy> for Area {
    fn from(copy: AreaCopy) -> Self {
        Self {
            id: copy.id,
            title: copy.title,
            about: Texts::default(),
            group: copy.group,
            weight: copy.weight,
            ask_importance: copy.ask_importance,
            areas: copy.areas.map(|areas| areas.into_iter().map(Self::from).collect()),
            items: copy.items.map(|items| items.into_iter().map(Item::from).collect()),
        }
    }
}

impl From<ItemCopy> for Item {
    fn from(copy: ItemCopy) -> Self {
        let kind = match copy.kind {
            KindCopy::Level {} => ItemKind::Level { anchors: Vec::new() },
            KindCopy::Scale { options, reversed } => ItemKind::Scale { options, reversed },
            KindCopy::Test { options, right, source, valid } => {
                let valid = valid.map(|valid| Validity { from: valid.from, to: valid.to });
                ItemKind::Test { options, right, why: Texts::default(), source, valid }
            }
        };
        Self { id: copy.id, aspect: copy.aspect, text: copy.text, weight: copy.weight, kind }
    }
}

impl From<BenchmarkCopy> for Benchmark {
    fn from(BenchmarkCopy { id, kind, title, about, fits, source, targets }: BenchmarkCopy) -> Self {
        Self { id, kind, title, about, fits, source, targets }
    }
}
