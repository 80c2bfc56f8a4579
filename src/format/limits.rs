//! What a file may hold at most: far above any honest file, low enough that no file can stall or fill a computer.

/// The size of a file in bytes.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;
/// Brackets inside brackets.
pub(super) const MAX_DEPTH: usize = 32;
/// Values of any kind: keeps the memory for places within bounds.
pub(super) const MAX_VALUES: usize = 500_000;
/// Items of a questionnaire.
pub(super) const MAX_ITEMS: usize = 2_000;
/// The size of one text in bytes.
pub(super) const MAX_TEXT: usize = 64 * 1024;
/// Areas inside areas.
pub(super) const MAX_AREA_DEPTH: usize = 4;
/// Learning formats of a catalogue.
pub(super) const MAX_CLINICS: usize = 2_000;
/// Options of an item.
pub(super) const MAX_OPTIONS: usize = 100;
/// Problems that a report lists; nobody mends that many at once.
pub(super) const MAX_PROBLEMS: usize = 500;
/// Unknown names of a file that are compared with the known ones.
pub(super) const MAX_GUESSES: usize = 100;
/// Characters of a line that an excerpt shows.
pub(super) const MAX_EXCERPT: usize = 2_000;
/// Languages of a questionnaire.
pub(super) const MAX_LANGUAGES: usize = 50;
/// Columns of a table that are looked at: there are five that mean something.
pub(super) const MAX_COLUMNS: usize = 50;
/// Characters of a question, an anchor, an option or a title; longer ones are not read at a glance.
pub(super) const LONG_TEXT: usize = 140;
/// Characters of a level's title, which stands beside the scale and under its buttons.
pub(super) const LONG_LEVEL_TITLE: usize = 24;
/// Characters of a skill area's title, which stands at the axes of charts.
pub(super) const LONG_AREA_TITLE: usize = 48;
/// Pairs of anchors of a file that are compared letter by letter; an honest file has hardly any that look alike.
pub(super) const MAX_COMPARISONS: usize = 300;
