//! Charts as one value, [`Scene`], that the screen, SVG and PNG paint alike; and results in words and as rows.
//!
//! Geometry is computed here once, in logical pixels. A painter only maps marks to shapes and [`crate::look::Ink`] to
//! a theme's colours.

mod bars;
mod describe;
mod difference;
mod frame;
mod gaps;
mod headline;
mod input;
mod label;
mod magnify;
mod marker;
mod over_time;
mod radar;
mod rows;
mod scene;
mod series;
mod showing;
mod slope;
mod style;
mod thumbnail;
mod time_words;
mod whose;

pub use bars::{bars, bars_as};
pub use describe::caption;
pub use difference::Difference;
pub use frame::{Frame, framed};
pub use gaps::{GapRows, GapsInput, gap_marks, gaps};
pub use headline::{gaps_headline, headline, headline_of};
pub use input::RadarInput;
pub use label::wrapped;
pub use marker::sample;
pub use over_time::{OverTime, TimePoint};
pub use radar::{RADAR_AXES, overview, overview_as, radar};
pub use rows::{Row, met_inside, rows};
pub use scene::{Anchor, Axis, Hit, Mark, Point, Rect, Scene};
pub use series::{Series, SeriesRole, Value, tested_text};
pub use showing::Showing;
pub use slope::{SlopeInput, slope};
pub use style::ChartStyle;
pub use thumbnail::thumbnail;
pub use time_words::{extent_name, round_name, signed};
pub use whose::Whose;
