use std::{
    collections::VecDeque,
    time::{Duration, Instant},
};

use egui::{Context, Event, Key, Modifiers, PointerButton, Pos2, RawInput, Ui, ViewportCommand};
use procuradar::{
    app::{Command, Route, State},
    model::{Answer, BenchmarkId, Change},
    shell::Program,
};

use crate::{
    deed::Deed,
    eyes::Eyes,
    figures::{Figure, Figures},
    step::{Step, Touch},
};

/// How often each is done.
const TIMES: usize = 100;

/// How many frames it takes until nothing moves any more.
const RESTING: usize = 6;

/// After how many frames nothing more is to be expected.
const PATIENCE: usize = 600;

/// The program in its window, with a hand that uses it by itself.
pub(crate) struct Hand {
    program: Program,
    eyes: Eyes,
    figures: Figures,
    script: VecDeque<Step>,
    /// How many frames the step has taken.
    frames: usize,
    measuring: Option<Measuring>,
}

struct Measuring {
    deed: Deed,
    since: Instant,
    laying_out: Duration,
    frames: usize,
    mark: usize,
    /// Whether the last pass of this frame shows the change.
    is_shown: bool,
}

impl Hand {
    pub(crate) fn new(program: Program, eyes: Eyes, figures: Figures) -> Self {
        let all = |deed: Deed| (0..TIMES).flat_map(move |count| deed.steps(count));
        let script = [Step::Until(|state| state.is_loaded), Step::Say(begin), Step::Until(is_assessing), Step::Rest]
            .into_iter()
            .chain(all(Deed::Level))
            .chain(all(Deed::Next))
            .chain([Step::Say(finish), Step::Until(|state| state.route == Route::Results), Step::Say(compare)])
            .chain([Step::Rest])
            .chain([Deed::Tab, Deed::Menu, Deed::Palette].into_iter().flat_map(all));
        Self { program, eyes, figures, script: script.collect(), frames: 0, measuring: None }
    }

    /// The event that this step gives, once it is time.
    fn act(&mut self, ctx: &Context, input: &mut RawInput) {
        let Some(step) = self.script.front().copied() else {
            ctx.send_viewport_cmd(ViewportCommand::Close);
            return;
        };
        self.frames += 1;
        assert!(self.frames < PATIENCE, "nothing comes of {:?}", self.measuring.as_ref().map(|it| it.deed));
        let is_done = match step {
            Step::Until(is_there) => is_there(self.program.state()),
            Step::Say(commands) => {
                for command in commands(self.program.state()) {
                    self.program.push(command);
                }
                true
            }
            Step::PointAt(touch) => self.point(ctx, touch, input),
            Step::Press(touch) => {
                if let Touch::Click(..) = touch {
                    input.events.push(self.button(touch, true));
                }
                true
            }
            Step::Measure(deed, touch) => {
                let mark = deed.mark(self.program.state());
                let (since, laying_out) = (Instant::now(), Duration::ZERO);
                self.measuring = Some(Measuring { deed, since, laying_out, frames: 0, mark, is_shown: false });
                match touch {
                    Touch::Click(..) => input.events.push(self.button(touch, false)),
                    Touch::CtrlAnd(key) => input.events.push(pressed(key, Modifiers::COMMAND | Modifiers::CTRL)),
                }
                true
            }
            Step::Escape => {
                input.events.push(pressed(Key::Escape, Modifiers::NONE));
                true
            }
            Step::Rest => self.frames >= RESTING,
        };
        if is_done {
            self.script.pop_front();
            self.frames = 0;
        }
    }

    /// Looks for a control in the tree, which takes a frame, and moves the pointer to it.
    fn point(&self, ctx: &Context, touch: Touch, input: &mut RawInput) -> bool {
        let Touch::Click(..) = touch else { return true };
        ctx.enable_accesskit();
        // The first frames may still show the tree of before.
        if self.frames < 3 {
            return false;
        }
        ctx.disable_accesskit();
        input.events.push(Event::PointerMoved(self.place(touch)));
        true
    }

    fn place(&self, touch: Touch) -> Pos2 {
        let Touch::Click(role, name) = touch else { return Pos2::ZERO };
        self.eyes.find(role, name).unwrap_or_else(|| panic!("there is no {role:?} “{name}…”"))
    }

    fn button(&self, touch: Touch, is_down: bool) -> Event {
        let pos = self.place(touch);
        Event::PointerButton { pos, button: PointerButton::Primary, pressed: is_down, modifiers: Modifiers::NONE }
    }

    /// The frame before this one is on the screen: notes the time if it shows what was waited for.
    fn finish_frame(&mut self) {
        let Some(measuring) = &mut self.measuring else { return };
        measuring.frames += 1;
        if !measuring.is_shown {
            assert!(measuring.frames < PATIENCE, "{:?} never shows", measuring.deed);
            return;
        }
        let Measuring { deed, since, laying_out, frames, .. } = *measuring;
        self.figures.note(deed, Figure { took: since.elapsed(), laying_out, frames });
        self.measuring = None;
    }
}

impl eframe::App for Hand {
    fn raw_input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        self.finish_frame();
        // The pointer of the display has no part in this.
        input.events.clear();
        if self.measuring.is_none() {
            self.act(ctx, input);
        }
    }

    fn logic(&mut self, ctx: &Context, frame: &mut eframe::Frame) {
        ctx.request_repaint();
        self.program.logic(ctx, frame);
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        let since = Instant::now();
        let state = self.program.state();
        let has_changed = self.measuring.as_ref().is_some_and(|it| it.deed.mark(state) != it.mark);
        self.program.ui(ui, frame);
        if let Some(measuring) = &mut self.measuring {
            measuring.laying_out += since.elapsed();
            measuring.is_shown = match measuring.deed {
                Deed::Menu => Deed::is_menu_drawn(ui.ctx()),
                _ => has_changed,
            };
        }
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        self.program.clear_color(visuals)
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}

fn pressed(key: Key, modifiers: Modifiers) -> Event {
    Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
}

fn begin(state: &State) -> Vec<Command> {
    state.questionnaires.first().map(|questionnaire| Command::Begin(questionnaire.digest)).into_iter().collect()
}

fn is_assessing(state: &State) -> bool {
    state.assessment.is_some()
}

/// Answers what is open, and finishes.
fn finish(state: &State) -> Vec<Command> {
    let questionnaire = &state.assessment.as_ref().unwrap().questionnaire;
    let answer = |(place, item): (usize, &procuradar::model::Item)| {
        let level = u8::try_from(place % questionnaire.levels.len()).unwrap();
        Command::Make(Change::Answer(item.id.clone(), Some(Answer::Choice(level))))
    };
    let items = questionnaire.items().map(|(_, item)| item).enumerate();
    items.map(answer).chain([Command::Finish]).collect()
}

fn compare(_: &State) -> Vec<Command> {
    vec![Command::CompareWith(BenchmarkId::parse("contract_manager"))]
}
