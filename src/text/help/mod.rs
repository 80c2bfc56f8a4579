//! The pages of the help, as blocks to draw: read once from Markdown in `assets/help`.

mod block;
mod page;
mod parse;

pub use block::{Block, Run, RunStyle};
pub use page::HelpText;
