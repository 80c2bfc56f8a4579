use super::Memory;
use crate::{
    app::{Command, State},
    look::{Measures, Theme, measures},
    model::Assessed,
    text::{Value, Words},
};

/// What every part of the window draws with and pushes to.
pub(super) struct Cx<'a> {
    pub(super) state: &'a State,
    pub(super) words: &'static Words,
    pub(super) theme: &'static Theme,
    pub(super) m: &'static Measures,
    pub(super) memory: &'a mut Memory,
    pub(super) commands: Vec<Command>,
}

impl<'a> Cx<'a> {
    pub(super) fn new(state: &'a State, theme: &'static Theme, memory: &'a mut Memory) -> Self {
        Self { state, words: state.words(), theme, m: measures(), memory, commands: Vec::new() }
    }

    /// Asks for something to happen after this frame.
    pub(super) fn push(&mut self, command: Command) {
        self.commands.push(command);
    }

    pub(super) fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    pub(super) fn say_with(&self, key: &str, gaps: &[(&str, Value<'_>)]) -> String {
        self.words.say_with(key, gaps)
    }

    /// A text as it suits what is assessed.
    pub(super) fn say_about(&self, key: &str, assessed: Assessed, gaps: &[(&str, Value<'_>)]) -> String {
        self.words.say_about(key, assessed, gaps)
    }

    /// The tag of the language that is shown.
    pub(super) fn tag(&self) -> &'static str {
        self.words.tag()
    }
}
