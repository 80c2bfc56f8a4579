use egui::{Key, accesskit::Role};
use procuradar::app::{Command, State};

use crate::deed::Deed;

/// What the hand does in one frame, or until something has come about.
#[derive(Clone, Copy)]
pub(crate) enum Step {
    /// Waits until the program is that far.
    Until(fn(&State) -> bool),
    /// Gives the program commands: only to get to where something is measured.
    Say(fn(&State) -> Vec<Command>),
    /// Moves the pointer there.
    PointAt(Touch),
    /// Holds the button of the mouse down there.
    Press(Touch),
    /// Lets it go, or presses the keys, and takes the time until the change is painted.
    Measure(Deed, Touch),
    Escape,
    /// Lets everything come to rest.
    Rest,
}

/// How something is asked for.
#[derive(Clone, Copy)]
pub(crate) enum Touch {
    /// A click on the control of that role whose name begins like that.
    Click(Role, &'static str),
    CtrlAnd(Key),
}
