use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{
    super::{tree::NodeId, v1},
    Checker,
};
use crate::{
    diag::{Code, Problem},
    model::{
        Answer, Answers, AreaId, AssessmentResult, BenchmarkId, Digest, IMPORTANCE, Integrity, Item, ItemId, ItemKind,
        Moment, Questionnaire, Rater, ResultId, Round, StoredScore, Subject,
    },
};

/// What answers are checked against.
pub(super) struct Known<'q> {
    items: HashMap<&'q str, &'q Item>,
    areas: HashSet<&'q str>,
    pub(super) levels: usize,
}

impl<'q> Known<'q> {
    fn new(questionnaire: &'q Questionnaire) -> Self {
        Self {
            items: questionnaire.items().map(|(_, item)| (item.id.as_str(), item)).collect(),
            areas: questionnaire.nodes().iter().map(|node| node.area.id.as_str()).collect(),
            levels: questionnaire.levels.len(),
        }
    }
}

impl Checker<'_> {
    /// Checks a saved result against the copy of the questionnaire in it.
    pub(in crate::format) fn result(&mut self, wire: v1::AssessmentResult, node: NodeId) -> Option<AssessmentResult> {
        let place = self.field(node, "id");
        let id = ResultId::parse(&wire.id).filter(|id| is_uuid(id.as_str()));
        if id.is_none() {
            self.add(Problem::new(Code::S001), place);
        }
        let started = self.moment(&wire.started, self.field(node, "started"));
        let finished = self.moment(&wire.finished, self.field(node, "finished"));
        let place = self.field(node, "questionnaire");
        let digest = Digest::parse(&wire.questionnaire.digest);
        if digest.is_none() {
            self.add(Problem::new(Code::S008), self.field(place, "digest"));
        }
        // The answers of a broken questionnaire can't be judged.
        let questionnaire = self.questionnaire(wire.questionnaire.into(), place, digest.unwrap_or(Digest([0; 32])));
        let benchmark = wire.benchmark.map(|text| self.id(&text, self.field(node, "benchmark"), BenchmarkId::parse));
        let questionnaire = questionnaire.filter(|_| !self.findings.has_errors())?;
        if let Some(Some(id)) = &benchmark
            && questionnaire.benchmark(id).is_none()
        {
            let guess = self.findings.near(id.as_str(), questionnaire.benchmarks.iter().map(|known| known.id.as_str()));
            let span = self.tree.span(self.field(node, "benchmark"));
            self.findings.add(Problem::new(Code::S103).text("id", id.as_str()).near(guess), span);
        }
        let known = Known::new(&questionnaire);
        let answers = Answers {
            items: self.answers(wire.answers, self.field(node, "answers"), &known),
            notes: self.notes(wire.notes, self.field(node, "notes"), &known),
            importance: self.importance(wire.importance, self.field(node, "importance"), &known),
            wishes: self.wishes(wire.wishes, self.field(node, "wishes"), &known),
        };
        let plan = self.plan(wire.plan, self.field(node, "plan"), &known);
        let scores = self.scores(wire.scores, self.field(node, "scores"), &known);
        let v1::SubjectCopy { name, organisation, unit, role, languages } = wire.subject;
        Some(AssessmentResult {
            id: id?,
            program: wire.program,
            questionnaire,
            started: started?,
            finished: finished?,
            rater: Rater::from(wire.rater),
            round: wire.round.map(Round::from),
            subject: Subject { name, organisation, unit, role, languages },
            benchmark: benchmark.flatten(),
            answers,
            plan,
            scores,
            integrity: Integrity::Intact,
        })
    }

    fn moment(&mut self, text: &str, node: NodeId) -> Option<Moment> {
        let moment = Moment::parse(text);
        if moment.is_none() {
            self.add(Problem::new(Code::S002).text("found", text), node);
        }
        moment
    }

    fn answers(&mut self, wire: v1::Ordered<v1::Answer>, node: NodeId, known: &Known<'_>) -> BTreeMap<ItemId, Answer> {
        let places = self.children(node);
        let mut answers = BTreeMap::new();
        for ((id, answer), place) in wire.0.into_iter().zip(places) {
            if let Some(item) = self.known_item(&id, place, known)
                && let Some(answer) = self.answer(answer, item, place, known.levels)
            {
                answers.insert(item.id.clone(), answer);
            }
        }
        answers
    }

    fn answer(&mut self, wire: v1::Answer, item: &Item, place: NodeId, levels: usize) -> Option<Answer> {
        let choices = item.choices(levels);
        let numbers = match (wire, &item.kind) {
            (v1::Answer::NotApplicable, _) => return Some(Answer::NotApplicable),
            (v1::Answer::Level(number), ItemKind::Level { .. })
            | (v1::Answer::Option(number), ItemKind::Scale { .. }) => {
                vec![number]
            }
            (v1::Answer::Options(mut numbers), ItemKind::Test { .. }) => {
                numbers.sort_unstable();
                numbers.dedup();
                numbers
            }
            _ => {
                self.add(Problem::new(Code::S004).text("id", item.id.as_str()), place);
                return None;
            }
        };
        if let Some(number) = numbers.iter().find(|number| usize::from(**number) >= choices) {
            let problem = Problem::new(Code::S005).text("id", item.id.as_str()).text("found", number.to_string());
            self.add(problem.text("top", choices.saturating_sub(1).to_string()), place);
            return None;
        }
        match (&item.kind, numbers.as_slice()) {
            (ItemKind::Test { .. }, _) => Some(Answer::Choices(numbers)),
            (_, [number]) => Some(Answer::Choice(*number)),
            _ => None,
        }
    }

    fn notes(&mut self, wire: v1::Ordered<String>, node: NodeId, known: &Known<'_>) -> BTreeMap<ItemId, String> {
        let places = self.children(node);
        let mut notes = BTreeMap::new();
        for ((id, note), place) in wire.0.into_iter().zip(places) {
            // An empty note says nothing and is not kept.
            if let Some(item) = self.known_item(&id, place, known).filter(|_| !note.is_empty()) {
                notes.insert(item.id.clone(), note);
            }
        }
        notes
    }

    fn importance(&mut self, wire: v1::Ordered<u8>, node: NodeId, known: &Known<'_>) -> BTreeMap<AreaId, u8> {
        let places = self.children(node);
        let mut importance = BTreeMap::new();
        for ((id, number), place) in wire.0.into_iter().zip(places) {
            if !IMPORTANCE.contains(&number) {
                self.add(Problem::new(Code::S006).text("id", id.as_str()).text("found", number.to_string()), place);
            }
            importance.extend(self.known_area(&id, place, known).map(|area| (area, number)));
        }
        importance
    }

    fn wishes(&mut self, wire: Vec<String>, node: NodeId, known: &Known<'_>) -> BTreeSet<AreaId> {
        let places = self.children(node);
        wire.iter().zip(places).filter_map(|(id, place)| self.known_area(id, place, known)).collect()
    }

    fn scores(&mut self, wire: v1::Ordered<Option<f64>>, node: NodeId, known: &Known<'_>) -> Vec<StoredScore> {
        let places = self.children(node);
        let top = known.levels.saturating_sub(1);
        let mut scores = Vec::new();
        for ((id, score), place) in wire.0.into_iter().zip(places) {
            if let Some(number) = score.filter(|score| !(0.0..=top as f64).contains(score)) {
                let problem = Problem::new(Code::S009).text("id", id.as_str()).text("found", number.to_string());
                self.add(problem.text("top", top.to_string()), place);
            }
            scores.extend(self.known_area(&id, place, known).map(|area| StoredScore { area, score }));
        }
        scores
    }

    fn known_item<'q>(&mut self, id: &str, place: NodeId, known: &Known<'q>) -> Option<&'q Item> {
        let item = known.items.get(id).copied();
        if item.is_none() {
            let guess = self.findings.near(id, known.items.keys().copied());
            self.add_at_key(Problem::new(Code::S003).text("id", id).near(guess), place);
        }
        item
    }

    pub(super) fn known_area(&mut self, id: &str, place: NodeId, known: &Known<'_>) -> Option<AreaId> {
        if known.areas.contains(id) {
            return AreaId::parse(id);
        }
        let guess = self.findings.near(id, known.areas.iter().copied());
        self.add_at_key(Problem::new(Code::S007).text("id", id).near(guess), place);
        None
    }
}

/// 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12.
fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}
