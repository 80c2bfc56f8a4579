use procuradar::{
    app::{Action, Command, Effect, Outcome, ResultTab, Route, Settings, State, update},
    model::{Answer, AssessmentResult, BenchmarkId, Change, Moment},
    store::{Folders, SHIPPED},
    work::Hands,
};

/// The program without its window, in a home of its own on the disk.
pub(crate) struct Sample {
    pub(crate) state: State,
    hands: Hands,
    home: tempfile::TempDir,
}

impl Sample {
    /// On the start screen.
    pub(crate) fn start() -> Self {
        let home = folder();
        let hands = Hands::new(Some(Folders::at(home.path())));
        let mut sample = Self { state: State::new(Settings::default(), now()), hands, home };
        sample.give(Command::Started(Vec::new()));
        sample.give(Command::Do(Action::Start));
        sample
    }

    /// In an assessment in which everything is answered, on its first page.
    pub(crate) fn assess() -> Self {
        let mut sample = Self::start();
        let questionnaire = sample.state.questionnaires.first().unwrap().clone();
        sample.give(Command::Begin(questionnaire.digest));
        for (place, (_, item)) in questionnaire.items().enumerate() {
            let level = u8::try_from(place % questionnaire.levels.len()).unwrap();
            sample.give(Command::Make(Change::Answer(item.id.clone(), Some(Answer::Choice(level)))));
        }
        sample
    }

    /// At the result, compared with a role.
    pub(crate) fn results() -> Self {
        let mut sample = Self::assess();
        sample.give(Command::Finish);
        sample.give(Command::CompareWith(BenchmarkId::parse("contract_manager")));
        assert!(sample.state.viewing.as_ref().unwrap().comparison.is_some());
        sample
    }

    /// At the answers to 65 questions, 52 of them with options that are right or wrong.
    pub(crate) fn answers() -> Self {
        let mut sample = Self::start();
        let path = sample.home.path().join("questions.ron");
        procuradar::store::save(&path, many_questions().as_bytes(), procuradar::store::Overwrite::Refuse).unwrap();
        sample.give(Command::Open(vec![path]));
        let questionnaire = sample.state.questionnaires.last().unwrap().clone();
        sample.give(Command::Begin(questionnaire.digest));
        for (_, item) in questionnaire.items() {
            let answer = if item.is_scored() { Answer::Choice(1) } else { Answer::Choices(vec![1]) };
            sample.give(Command::Make(Change::Answer(item.id.clone(), Some(answer))));
        }
        sample.give(Command::Finish);
        sample.give(Command::ShowTab(ResultTab::Answers));
        let viewing = sample.state.viewing.as_ref().unwrap();
        assert_eq!((viewing.profile.answered, viewing.profile.tested.of), (65, 52));
        sample
    }

    /// At the problems of a questionnaire with a hundred mistakes.
    pub(crate) fn problems() -> Self {
        let mut sample = Self::start();
        let path = sample.home.path().join("mistakes.ron");
        let text = String::from_utf8(shipped().to_vec()).unwrap().replacen("_overall\"", " overall\"", 100);
        procuradar::store::save(&path, text.as_bytes(), procuradar::store::Overwrite::Refuse).unwrap();
        sample.give(Command::Open(vec![path]));
        assert!(sample.state.problems.is_some());
        sample
    }

    /// At one of the screens that need nothing else.
    pub(crate) fn at(route: Route) -> Self {
        let mut sample = Self::start();
        sample.give(Command::Go(route));
        assert_eq!(sample.state.route, route);
        sample
    }

    /// Makes a command happen, and all that follows from it.
    fn give(&mut self, command: Command) {
        let mut waiting = vec![command];
        while !waiting.is_empty() {
            for command in std::mem::take(&mut waiting) {
                for effect in update(&mut self.state, command, now()) {
                    waiting.extend(self.carry_out(effect));
                }
            }
        }
        // What a person would have seen go by.
        self.state.notices.clear();
    }

    fn carry_out(&mut self, effect: Effect) -> Vec<Command> {
        let outcomes: Vec<Outcome> = self.hands.carry_out(effect);
        outcomes.into_iter().map(|outcome| Command::Done(Box::new(outcome))).collect()
    }
}

/// A person's result.
pub(crate) fn result() -> AssessmentResult {
    Sample::results().state.viewing.unwrap().result
}

/// The first area of the questionnaire for tests, 13 times over.
fn many_questions() -> String {
    let text = include_str!("../../tests/fixtures/knowledge.ron");
    let (head, areas) = text.split_once("areas: [").unwrap();
    let (first, _) = areas.split_once("id: \"contracts\"").unwrap();
    let first = first.trim_end().strip_suffix('(').unwrap();
    let copies: String = (0..13).map(|copy| first.replace("\"thresholds", &format!("\"a{copy}"))).collect();
    format!("{head}areas: [{copies}],\n)")
}

/// The bytes of the questionnaire that comes with the program.
pub(crate) fn shipped() -> &'static [u8] {
    SHIPPED.first().unwrap().1
}

/// The bytes of the full form.
pub(crate) fn full() -> &'static [u8] {
    SHIPPED.iter().find(|(name, _)| *name == "procurcompeu-full.ron").unwrap().1
}

/// A folder on the disk of the project: the system's temporary folder may lie in memory.
pub(crate) fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

pub(crate) fn now() -> Moment {
    Moment::parse("2026-11-23T14:32:00+02:00").unwrap()
}
