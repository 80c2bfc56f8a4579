use super::{
    super::{limits, tree::NodeId, v1},
    Checker, Length, Need,
    joined::Verbs,
};
use crate::{
    diag::{Code, Problem},
    model::{
        self, Assessed, Digest, LevelMeaning, MAX_LEVELS, Questionnaire, QuestionnaireId, Scoring, Source, Version,
    },
};

impl Checker<'_> {
    /// Checks a whole questionnaire; `None` where something is wrong that leaves no value.
    pub(in crate::format) fn questionnaire(
        &mut self,
        wire: v1::Questionnaire,
        node: NodeId,
        digest: Digest,
    ) -> Option<Questionnaire> {
        if !self.is_silent() {
            self.craft.verbs = Verbs::of(&wire.areas);
        }
        let languages = self.field(node, "languages");
        self.declare_languages(wire.languages, languages);
        let id = self.id(&wire.id, self.field(node, "id"), QuestionnaireId::parse);
        let version = self.version(&wire.version, self.field(node, "version"));
        let title = self.short(wire.title, self.field(node, "title"), Length::Text);
        let purpose = self.texts(wire.purpose, self.field(node, "purpose"), Need::Optional);
        if wire.minutes == Some(0) {
            self.add(Problem::new(Code::Q029), self.field(node, "minutes"));
        }
        let scoring = self.scoring(&wire.scoring, self.field(node, "scoring"));
        let levels = self.levels(wire.levels, self.field(node, "levels"));
        let list = self.field(node, "areas");
        if wire.areas.is_empty() {
            self.add(Problem::new(Code::Q012), list);
        }
        let areas = self.areas(wire.areas, list, 0, levels.len());
        if self.items > limits::MAX_ITEMS {
            self.add(Problem::new(Code::Q028).count("items", self.items).count("limit", limits::MAX_ITEMS), list);
        }
        self.lonely_items(&areas, list);
        self.same_right_options();
        let benchmarks = self.benchmarks(wire.benchmarks, self.field(node, "benchmarks"), &areas, levels.len());
        let noise = wire.noise.map(|noise| self.noise(noise, self.field(node, "noise"), &areas, levels.len()));
        let source = wire.source.map(|v1::Source { credit, licence, changes }| Source { credit, licence, changes });
        Some(Questionnaire {
            id: id?,
            version: version?,
            digest,
            languages: self.languages.clone(),
            title,
            purpose,
            assesses: Assessed::from(wire.assesses),
            minutes: wire.minutes,
            source,
            scoring,
            levels,
            areas,
            benchmarks,
            noise,
        })
    }

    pub(super) fn version(&mut self, text: &str, node: NodeId) -> Option<Version> {
        let version = Version::parse(text);
        if version.is_none() {
            self.add(Problem::new(Code::Q020).text("found", text), node);
        }
        version
    }

    fn scoring(&mut self, wire: &v1::Scoring, node: NodeId) -> Scoring {
        if !(0.0..=1.0).contains(&wire.min_coverage) {
            let place = self.field(node, "min_coverage");
            self.add(Problem::new(Code::Q019).text("found", wire.min_coverage.to_string()), place);
        }
        Scoring { min_coverage: wire.min_coverage, rounding: model::Rounding::from(wire.rounding) }
    }

    fn levels(&mut self, wire: Vec<v1::Level>, node: NodeId) -> Vec<LevelMeaning> {
        let count = wire.len();
        if count < 2 {
            self.add(Problem::new(Code::Q010).count("levels", count), node);
        } else if count > MAX_LEVELS {
            self.add(Problem::new(Code::Q011).count("levels", count).count("limit", MAX_LEVELS), node);
        }
        let places = self.children(node);
        let levels = wire.into_iter().zip(places).map(|(level, place)| LevelMeaning {
            title: self.short(level.title, self.field(place, "title"), Length::LevelTitle),
            meaning: self.texts(level.meaning, self.field(place, "meaning"), Need::Optional),
        });
        levels.collect()
    }
}
