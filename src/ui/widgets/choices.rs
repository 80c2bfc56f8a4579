use egui::{Id, Ui};

use super::check_box;
use crate::ui::cx::Cx;

/// Options of which several may be ticked; gives the new set, ascending, when one was pressed.
pub(in crate::ui) fn choices(ui: &mut Ui, cx: &Cx<'_>, id: Id, options: &[String], ticked: &[u8]) -> Option<Vec<u8>> {
    let mut changed = None;
    for (place, option) in (0_u8..).zip(options) {
        let is_ticked = ticked.contains(&place);
        if check_box(ui, cx, id.with(place), option, is_ticked) {
            let mut now: Vec<u8> = ticked.iter().copied().filter(|other| *other != place).collect();
            if !is_ticked {
                now.push(place);
                now.sort_unstable();
            }
            changed = Some(now);
        }
        ui.add_space(cx.m.space.xs);
    }
    changed
}
