//! Every screen of the program, as someone finds it who has a draft, two results, and one of someone else.

use std::path::PathBuf;

use egui::{Key, Modifiers, accesskit::Role};
use procuradar::{
    app::{
        Command, Contents, HelpPage, Opened, Outcome, Overlay, Places, PlanEdit, ResultTab, ResultView, Route,
        TimeCommand, candidates,
    },
    format,
    look::ThemeName,
    model::{Answer, AssessmentResult, BenchmarkId, Change, Rater, Subject},
    store,
    text::Language,
};

use crate::{
    app::{App, Home, now},
    authoring, rounds, steps,
};

/// A screen, or a state of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    Welcome,
    /// The start screen of someone who has nothing yet.
    StartEmpty,
    /// The start screen with a draft, two results, and one of someone else.
    Start,
    Assess,
    Check,
    Results,
    ResultsAreas,
    ResultsTable,
    /// A radar with four outlines, and a supposition.
    ResultsBeside,
    /// The list of what can be shown in the radar.
    BesideList,
    /// The plan with a goal that says all there is to say, and one that is new.
    Plan,
    Problems,
    Menu,
    SaveDialog,
    Settings,
    Help,
    HelpScoring,
    Words,
    Licences,
    Palette,
    Shortcuts,
    About,
    /// A competence on a re-assessment, with the earlier answer shown.
    AssessAgain,
    /// A competence of someone else.
    AssessOther,
    OtherDialog,
    /// The result of someone else.
    ResultsOther,
    /// A presentation that has just begun.
    Present,
    /// A presentation with an area in the light.
    PresentArea,
    Library,
    /// A questionnaire of the program that is looked through.
    Preview,
    /// A file that is followed, with errors over the last version without.
    PreviewBroken,
    /// A benchmark that is followed.
    PreviewBenchmark,
    /// A catalogue that is followed, with a warning.
    PreviewCatalogue,
    /// The library with files that are being edited, and entries of one's own.
    LibraryOwn,
    Learning,
    /// The start screen while many files are being opened.
    Opening,
    /// Every answer of a result with knowledge questions.
    Answers,
    /// The overview of a result of knowledge questions alone.
    NothingScored,
    /// A page with a level and four knowledge questions.
    AssessTest,
    /// A page with two levels.
    AssessTwo,
    /// Three results over time, with the manager's view beside.
    Progress,
    /// The time line of a result that is alone on it.
    ProgressAlone,
}

impl Screen {
    /// Every one.
    pub const ALL: &[Self] = &[
        Self::Welcome,
        Self::StartEmpty,
        Self::Start,
        Self::Assess,
        Self::Check,
        Self::Results,
        Self::ResultsAreas,
        Self::ResultsTable,
        Self::ResultsBeside,
        Self::BesideList,
        Self::Plan,
        Self::Problems,
        Self::Menu,
        Self::SaveDialog,
        Self::Settings,
        Self::Help,
        Self::HelpScoring,
        Self::Words,
        Self::Licences,
        Self::Palette,
        Self::Shortcuts,
        Self::About,
        Self::AssessAgain,
        Self::AssessOther,
        Self::OtherDialog,
        Self::ResultsOther,
        Self::Present,
        Self::PresentArea,
        Self::Library,
        Self::Preview,
        Self::PreviewBroken,
        Self::PreviewBenchmark,
        Self::PreviewCatalogue,
        Self::LibraryOwn,
        Self::Learning,
        Self::Opening,
        Self::Answers,
        Self::NothingScored,
        Self::AssessTest,
        Self::AssessTwo,
        Self::Progress,
        Self::ProgressAlone,
    ];

    /// The name of files about it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::StartEmpty => "start_empty",
            Self::Start => "start",
            Self::Assess => "assess",
            Self::Check => "check",
            Self::Results => "results",
            Self::ResultsAreas => "results_areas",
            Self::ResultsTable => "results_table",
            Self::ResultsBeside => "results_beside",
            Self::BesideList => "beside_list",
            Self::Plan => "plan",
            Self::Problems => "problems",
            Self::Menu => "menu",
            Self::SaveDialog => "save_dialog",
            Self::Settings => "settings",
            Self::Help => "help",
            Self::HelpScoring => "help_scoring",
            Self::Words => "words",
            Self::Licences => "licences",
            Self::Palette => "palette",
            Self::Shortcuts => "shortcuts",
            Self::About => "about",
            Self::AssessAgain => "assess_again",
            Self::AssessOther => "assess_other",
            Self::OtherDialog => "other_dialog",
            Self::ResultsOther => "results_other",
            Self::Present => "present",
            Self::PresentArea => "present_area",
            Self::Library => "library",
            Self::Preview => "preview",
            Self::PreviewBroken => "preview_broken",
            Self::PreviewBenchmark => "preview_benchmark",
            Self::PreviewCatalogue => "preview_catalogue",
            Self::LibraryOwn => "library_own",
            Self::Learning => "learning",
            Self::Opening => "opening",
            Self::Answers => "answers",
            Self::NothingScored => "nothing_scored",
            Self::AssessTest => "assess_test",
            Self::AssessTwo => "assess_two",
            Self::Progress => "progress",
            Self::ProgressAlone => "progress_alone",
        }
    }

    /// Goes there.
    pub fn visit(self, language: Language, theme: &str, size: [f32; 2]) -> (Home, App) {
        let home = if self == Self::Welcome { Home::new() } else { Home::set(language, theme) };
        if !matches!(self, Self::Welcome | Self::StartEmpty) {
            furnish(&home);
        }
        for bytes in [steps::KNOWLEDGE, steps::KNOWLEDGE_ONLY].into_iter().filter(|_| self.is_of_knowledge()) {
            store::take_in(&home.folders(), bytes).unwrap();
        }
        let mut app = if self == Self::Opening { home.start_held(size) } else { home.start_sized(size) };
        match self {
            Self::Welcome => {
                app.push(Command::SetLanguage(language));
                app.push(Command::SetTheme(ThemeName::parse(theme)));
            }
            Self::StartEmpty | Self::Start => {}
            Self::Assess => assess(&mut app),
            Self::Check => {
                let draft = app.state().drafts[0].id.clone();
                app.push(Command::Continue(draft));
                app.push(Command::Go(Route::Check));
            }
            Self::Problems => problems(&mut app),
            Self::Settings => settings(&mut app),
            Self::Help => app.push(Command::Go(Route::Help(HelpPage::HowItWorks))),
            Self::HelpScoring => app.push(Command::Go(Route::Help(HelpPage::Scoring))),
            Self::Words => app.push(Command::Go(Route::Help(HelpPage::Words))),
            Self::Licences => app.push(Command::Go(Route::Help(HelpPage::Licences))),
            Self::Shortcuts => app.push(Command::Show(Some(Overlay::Shortcuts))),
            Self::About => app.push(Command::Show(Some(Overlay::About))),
            Self::AssessAgain => assess_again(&mut app),
            Self::AssessOther => assess_other(&mut app),
            Self::OtherDialog => {
                let digest = app.state().questionnaires[0].digest;
                app.push(Command::AskAboutOther(Some(digest)));
            }
            Self::Progress => over_time(&home, &mut app),
            Self::ResultsOther | Self::ProgressAlone => {
                let theirs = app.state().results.iter().find(|card| card.rater.is_other()).unwrap().path.clone();
                app.push(Command::Open(vec![theirs]));
                if self == Self::ProgressAlone {
                    app.push(Command::ShowTab(ResultTab::Progress));
                }
            }
            Self::Library => app.push(Command::Go(Route::Library)),
            Self::Preview => {
                let digest = app.state().questionnaires[0].digest;
                app.push(Command::LookThrough(digest));
            }
            Self::PreviewBroken => preview_broken(&mut app),
            Self::PreviewBenchmark => authoring::preview_benchmark(&mut app),
            Self::PreviewCatalogue => authoring::preview_catalogue(&mut app),
            Self::LibraryOwn => authoring::library_own(&home, &mut app),
            Self::Learning => app.push(Command::Go(Route::Learning)),
            Self::Opening => open_many(&home, &mut app),
            _ if self.is_of_knowledge() => self.know(&home, &mut app),
            _ => self.look_at_result(&mut app),
        }
        (home, app)
    }

    /// Whether it shows a questionnaire that holds knowledge questions.
    fn is_of_knowledge(self) -> bool {
        matches!(self, Self::Answers | Self::NothingScored | Self::AssessTest | Self::AssessTwo)
    }

    /// Goes there with a questionnaire that holds knowledge questions.
    fn know(self, home: &Home, app: &mut App) {
        let result =
            if self == Self::NothingScored { steps::knowledge_only_result() } else { steps::knowledge_result() };
        if matches!(self, Self::AssessTest | Self::AssessTwo) {
            app.push(Command::Begin(result.questionnaire.digest));
            steps::answer(app, |place| match place {
                1 => Some(Answer::Choices(vec![1])),
                2 => Some(Answer::Choices(vec![0, 3])),
                5 => Some(Answer::Choice(2)),
                _ => None,
            });
            app.push(Command::ShowPage(usize::from(self == Self::AssessTwo)));
            return;
        }
        app.push(Command::Open(vec![steps::keep_result(&home.folders(), &result)]));
        if self == Self::Answers {
            app.push(Command::ShowTab(ResultTab::Answers));
        }
    }

    /// Goes there from the newest result.
    fn look_at_result(self, app: &mut App) {
        show_result(app);
        match self {
            Self::ResultsAreas => app.push(Command::ShowTab(ResultTab::Areas)),
            Self::ResultsTable => app.push(Command::ShowView(ResultView::Table)),
            Self::ResultsBeside => show_beside(app),
            Self::BesideList => {
                let word = app.say("beside-show");
                app.press_button(&word);
            }
            Self::Plan => plan(app),
            Self::Palette => app.ctrl(Key::K),
            Self::Menu => {
                let is_narrow = app.names_of(Role::Button).contains(&app.say("menu"));
                let menu = app.say(if is_narrow { "menu" } else { "menu-file" });
                app.press_button(&menu);
            }
            Self::SaveDialog => {
                app.press_with(Modifiers::COMMAND, Key::S);
                // Where documents lie differs between computers.
                app.replace_text("result.ron");
            }
            Self::Present => app.press(Key::F5),
            Self::PresentArea => {
                app.press(Key::F5);
                app.press(Key::Num2);
            }
            _ => {}
        }
    }
}

/// Shows the first and the last of what can stand beside the open result, and supposes its first area to be higher.
fn show_beside(app: &mut App) {
    let all = candidates(app.state(), app.viewing());
    for one in all.first().into_iter().chain(all.last()) {
        app.push(Command::ShowBeside(one.key()));
    }
    let first = app.viewing().profile.areas[0].id.clone();
    app.push(Command::Suppose(Some((first, 3.0))));
}

/// Two goals, one with all there is to say, its suggestions open.
fn plan(app: &mut App) {
    app.push(Command::ShowTab(ResultTab::Plan));
    let needs = app.viewing().comparison.as_ref().unwrap().needs.clone();
    for area in needs.iter().take(2) {
        app.push(Command::Plan(PlanEdit::Pick(area.clone())));
    }
    let area = needs[0].clone();
    let clinics = &app.state().catalogue.as_ref().unwrap().clinics;
    let clinic = clinics.iter().find(|clinic| clinic.rise(&area).is_some()).unwrap().id.clone();
    app.push(Command::Plan(PlanEdit::By(area.clone(), now().months_on(4))));
    app.push(Command::Plan(PlanEdit::Note(area.clone(), "Two contracts".to_owned())));
    app.push(Command::Plan(PlanEdit::Take(area, clinic)));
    let title = app.viewing().result.questionnaire.area(&needs[1]).unwrap().title.plain(app.words().tag()).into_owned();
    let suggestions = app.words().say_with("plan-find-spoken", &[("area", title.into())]);
    app.press_button(&suggestions);
}

/// Three results on a time line, with the manager's view beside.
fn over_time(home: &Home, app: &mut App) {
    let managers = rounds::furnish(home);
    app.push(Command::Go(Route::Start));
    app.push(Command::Open(vec![managers]));
    rounds::open(app);
    app.push(Command::OverTime(TimeCommand::ShowOthers(true)));
}

/// Drops 300 files, and waits for 120 of them.
fn open_many(home: &Home, app: &mut App) {
    app.carry_out(1);
    app.drop_files(&(0..300).map(|number| home.path(&format!("{number}.ron"))).collect::<Vec<_>>());
    app.carry_out(120);
}

/// A file that had no errors before, under a name that is the same on every computer.
fn preview_broken(app: &mut App) {
    let path = PathBuf::from("/home/anna/own-questions.ron");
    app.push(Command::Follow(path.clone()));
    let read = |name: &str, bytes: &[u8]| format::read_questionnaire(name, bytes);
    let before = read("own-questions.ron", include_bytes!("../fixtures/small.ron"));
    let opened = before.value.map(|questionnaire| Opened::Questionnaire(questionnaire.into()));
    let now = read("own-questions.ron", include_bytes!("../fixtures/three_errors_two_warnings.ron"));
    for (report, opened) in [(before.report, opened), (now.report, None)] {
        app.push(Command::Done(Box::new(Outcome::Followed(path.clone(), report, opened))));
    }
}

/// Levels of someone on the way to be a contract manager.
fn level(place: usize) -> u8 {
    [2, 1, 2, 1, 3, 1, 2, 2, 3, 1, 2, 1, 2, 0, 1, 2, 2, 3, 1, 2, 3, 3, 4, 2, 2, 1, 2, 3, 2, 1][place % 30]
}

/// Levels of the same person a year before.
fn earlier_level(place: usize) -> u8 {
    level(place).saturating_sub(u8::from(place % 3 != 1))
}

/// A draft with 18 of 30 answered, two results, and one of someone else.
fn furnish(home: &Home) {
    let questionnaire = steps::questionnaire();
    let before = steps::answers(&questionnaire, |place| Some(earlier_level(place)));
    let lately = steps::answers(&questionnaire, |place| Some(level(place)));
    for (answers, finished) in [(before, "2025-05-28T09:12:00+03:00"), (lately, "2026-05-20T10:41:00+03:00")] {
        steps::keep_result(&home.folders(), &steps::result(answers, finished));
    }
    let anna = Subject { name: "Anna".to_owned(), ..Subject::default() };
    let theirs =
        steps::result(steps::answers(&questionnaire, |place| Some(level(place + 4))), "2026-03-12T15:00:00+02:00");
    steps::keep_result(&home.folders(), &AssessmentResult { rater: Rater::Manager, subject: anna, ..theirs });
    steps::keep_draft(&home.folders(), |place| (place < 18).then(|| level(place)));
}

/// A competence in the middle with all that can be said about it.
fn assess(app: &mut App) {
    let draft = app.state().drafts[0].id.clone();
    app.push(Command::Continue(draft));
    let item = steps::item(&steps::questionnaire(), 15);
    let area = steps::area_of(&steps::questionnaire(), &item.id);
    let note = match app.state().settings.language {
        Language::English => "The maintenance contract since January, on my own.",
        Language::Finnish => "Huoltosopimus tammikuusta alkaen, itsenäisesti.",
        Language::Swedish => "Underhållsavtalet sedan januari, på egen hand.",
    };
    app.push(Command::Make(Change::Importance(area.clone(), Some(4))));
    app.push(Command::Make(Change::Wish(area, true)));
    app.push(Command::Make(Change::Note(item.id, note.to_owned())));
    app.push(Command::Flush);
    app.push(Command::ShowPage(15));
}

/// The same competence a year later, with the earlier answer shown.
fn assess_again(app: &mut App) {
    let newest = app.state().results[0].id.clone();
    app.push(Command::BeginAgain(newest));
    app.push(Command::ShowEarlier(true));
    answer_page(app, 15, 3);
}

/// A competence of Anna, as her manager.
fn assess_other(app: &mut App) {
    let digest = app.state().questionnaires[0].digest;
    app.push(Command::BeginAboutOther(digest, Rater::Manager, "Anna".to_owned()));
    answer_page(app, 15, 2);
}

/// Answers the only question of a page and stays there.
fn answer_page(app: &mut App, page: usize, level: u8) {
    let item = steps::item(&steps::questionnaire(), page);
    app.push(Command::Make(Change::Answer(item.id, Some(Answer::Choice(level)))));
    app.push(Command::ShowPage(page));
}

/// The newest result beside a contract manager.
fn show_result(app: &mut App) {
    let path = app.state().results[0].path.clone();
    app.push(Command::Open(vec![path]));
    app.push(Command::CompareWith(BenchmarkId::parse("contract_manager")));
    assert!(app.viewing().comparison.is_some());
}

/// The settings, with places that are the same on every computer.
fn settings(app: &mut App) {
    let state = app.state();
    let contents = Contents {
        settings: Some(state.settings.clone()),
        questionnaires: state.questionnaires.clone(),
        drafts: state.drafts.clone(),
        results: state.results.clone(),
        places: Places {
            settings: PathBuf::from("/home/anna/.config/procuradar"),
            data: PathBuf::from("/home/anna/.local/share/procuradar"),
        },
        ..Contents::default()
    };
    app.push(Command::Done(Box::new(Outcome::Changed(Box::new(contents)))));
    app.push(Command::Go(Route::Settings));
}

/// A questionnaire with three errors and two warnings, under a name that is the same on every computer.
fn problems(app: &mut App) {
    let bytes = include_bytes!("../fixtures/three_errors_two_warnings.ron");
    let report = format::read_questionnaire("own-questions.ron", bytes).report;
    assert_eq!((report.errors().count(), report.warnings().count()), (3, 2), "{:#?}", report.problems);
    let outcome = Outcome::Read(PathBuf::from("own-questions.ron"), report, None);
    app.push(Command::Done(Box::new(outcome)));
    assert_eq!(app.route(), Route::Problems);
    // The keyboard's ring shows only to those who use keys.
    assert_ne!(app.focused().map(|said| said.role), Some(Role::TextInput));
}
