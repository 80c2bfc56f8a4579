//! Controls of our own, each with a name, a ring and a target of at least 24 px.

mod answer_scale;
mod button;
mod check_box;
mod choices;
mod column;
mod drawing;
mod icon;
mod icon_button;
mod not_applicable;
mod picker;
mod roll;
mod ruler;
mod segments;
mod tabs;
mod text_field;

pub(super) use answer_scale::{AnswerScale, ScaleLayout, earlier_mark};
pub(super) use button::{link, link_named, primary, primary_of, row_button, secondary, secondary_of};
pub(super) use check_box::{check_box, check_box_named, tick_box};
pub(super) use choices::choices;
pub(super) use column::column;
pub(super) use icon::{Icon, icon_at, mark_at};
pub(super) use icon_button::{icon_button, quiet_icon_button};
pub(super) use not_applicable::{not_applicable, not_applicable_width};
pub(super) use picker::picker;
pub(super) use roll::roll;
pub(super) use ruler::{level_marks, ruler, share_bar};
pub(super) use segments::{Segment, segments};
pub(super) use tabs::tabs;
pub(super) use text_field::{text_area, text_field};
