use std::collections::{HashMap, HashSet};

use super::{
    super::{limits, near::near, tree::NodeId, v1},
    Checker, Length, Need,
    checker::bad_id,
};
use crate::{
    diag::{Code, Problem},
    model::{Area, AreaId, Benchmark, BenchmarkId, BenchmarkKind, MAX_LEVELS, Questionnaire},
};

/// What a benchmark's targets are checked against.
pub(in crate::format) struct Targets<'q> {
    /// Every area, and whether it holds items.
    areas: HashMap<&'q str, bool>,
    top: usize,
}

impl<'q> Targets<'q> {
    fn new(areas: &'q [Area], levels: usize) -> Self {
        fn walk<'q>(areas: &'q [Area], out: &mut HashMap<&'q str, bool>) {
            for area in areas {
                out.insert(area.id.as_str(), area.is_leaf());
                walk(area.children(), out);
            }
        }
        let mut known = HashMap::new();
        walk(areas, &mut known);
        Self { areas: known, top: levels.saturating_sub(1) }
    }
}

impl Checker<'_> {
    pub(super) fn benchmarks(
        &mut self,
        wire: Vec<v1::Benchmark>,
        node: NodeId,
        areas: &[Area],
        levels: usize,
    ) -> Vec<Benchmark> {
        let targets = Targets::new(areas, levels);
        let places = self.children(node);
        let mut seen = HashSet::new();
        let mut benchmarks = Vec::new();
        for (benchmark, place) in wire.into_iter().zip(places) {
            if !seen.insert(benchmark.id.clone()) && !benchmark.id.is_empty() {
                let problem = Problem::new(Code::Q033).text("id", benchmark.id.as_str());
                self.add(problem, self.field(place, "id"));
            }
            benchmarks.extend(self.benchmark(benchmark, place, Some(&targets)));
        }
        benchmarks
    }

    /// Checks a benchmark; without areas to check against, its targets have only to be levels of some scale.
    pub(in crate::format) fn benchmark(
        &mut self,
        wire: v1::Benchmark,
        node: NodeId,
        known: Option<&Targets<'_>>,
    ) -> Option<Benchmark> {
        let id = self.id(&wire.id, self.field(node, "id"), BenchmarkId::parse);
        let title = self.short(wire.title, self.field(node, "title"), Length::Text);
        let about = self.texts(wire.about, self.field(node, "about"), Need::Optional);
        let fits = self.texts(wire.fits, self.field(node, "fits"), Need::Optional);
        let list = self.field(node, "targets");
        if wire.targets.is_empty() {
            self.add(Problem::new(Code::Q032), list);
        } else if wire.targets.0.iter().all(|(_, level)| *level == 0.0) {
            self.add(Problem::new(Code::Q114), list);
        }
        let top = known.map_or(MAX_LEVELS - 1, |known| known.top);
        let places = self.children(list);
        let mut targets = Vec::new();
        for ((area, level), place) in wire.targets.0.into_iter().zip(places) {
            self.target_area(&area, place, known);
            if !(0.0..=top as f64).contains(&level) {
                let problem = Problem::new(Code::Q030).text("id", area.as_str()).text("found", level.to_string());
                self.add(problem.text("top", top.to_string()), place);
            }
            targets.extend(AreaId::parse(&area).map(|area| (area, level)));
        }
        let kind = BenchmarkKind::from(wire.kind);
        Some(Benchmark { id: id?, kind, title, about, fits, source: wire.source, targets })
    }

    fn target_area(&mut self, area: &str, place: NodeId, known: Option<&Targets<'_>>) {
        match known.map(|known| known.areas.get(area)) {
            // An area that is broken itself was reported there.
            Some(None) if self.findings.has_errors() && self.ids.contains_key(area) => {}
            Some(None) if AreaId::parse(area).is_none() => self.bad_area_id(area, place),
            Some(None) => {
                let guess = self.findings.near(area, known.iter().flat_map(|known| known.areas.keys().copied()));
                self.add_at_key(Problem::new(Code::Q023).text("id", area).near(guess), place);
            }
            Some(Some(false)) => self.add_at_key(Problem::new(Code::Q031).text("id", area), place),
            Some(Some(true)) => {}
            None if AreaId::parse(area).is_none() => self.bad_area_id(area, place),
            None => {}
        }
    }

    fn bad_area_id(&mut self, area: &str, place: NodeId) {
        self.add_at_key(bad_id(area, AreaId::parse), place);
    }
}

/// Checks a benchmark of a file of its own against the questionnaire that it is to be used with.
///
/// Areas that the questionnaire does not have, or has with areas inside, are warnings: the benchmark may be made for
/// another version. No area in common, or a target above the top level, are errors.
pub fn check_benchmark_against(benchmark: &Benchmark, questionnaire: &Questionnaire) -> Vec<Problem> {
    let known = Targets::new(&questionnaire.areas, questionnaire.levels.len());
    let names: Vec<&str> = questionnaire.nodes().iter().map(|node| node.area.id.as_str()).collect();
    let path = |area: &AreaId| [benchmark.id.as_str().to_owned(), area.as_str().to_owned()];
    let mut problems = Vec::new();
    let mut common = 0;
    for (area, level) in &benchmark.targets {
        match known.areas.get(area.as_str()) {
            Some(true) => common += 1,
            Some(false) => problems.push(Problem::new(Code::B102).text("id", area.as_str()).path(path(area))),
            None => {
                let may_guess = problems.len() < limits::MAX_GUESSES;
                let guess = may_guess.then(|| near(area.as_str(), names.iter().copied())).flatten().map(str::to_owned);
                problems.push(Problem::new(Code::B101).text("id", area.as_str()).path(path(area)).near(guess));
            }
        }
        if *level > known.top as f64 {
            let problem = Problem::new(Code::B002).text("id", area.as_str()).text("found", level.to_string());
            problems.push(problem.text("top", known.top.to_string()).path(path(area)));
        }
    }
    if common == 0 {
        // Of the unknown areas only those are named that may be another's misspelt.
        problems.retain(|problem| problem.near.is_some());
        problems.push(Problem::new(Code::B001).path([benchmark.id.as_str()]));
    }
    problems.sort_by_key(Problem::severity);
    problems
}
