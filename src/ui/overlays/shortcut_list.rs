use egui::{Stroke, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2};

use super::sheet::sheet;
use crate::{
    app::{Action, MENUS},
    ui::{cx::Cx, lettering::Lettering, shortcuts, style::colour},
};

/// Keys that belong to a control or a screen, not to a command: what they are, and what they do.
const OF_CONTROLS: [(&str, &str); 7] = [
    ("keys-tab", "keys-tab-what"),
    ("keys-arrows", "keys-arrows-what"),
    ("keys-digits", "keys-digits-what"),
    ("keys-delete", "keys-delete-what"),
    ("keys-enter", "keys-enter-what"),
    ("keys-page", "keys-page-what"),
    ("keys-escape", "keys-escape-what"),
];

/// All keys: first those of controls, then the commands of each menu.
pub(super) fn show(ctx: &egui::Context, cx: &mut Cx<'_>, is_new: bool) {
    let title = cx.say("action-shortcuts");
    sheet(ctx, cx, "shortcuts", &title, is_new, |ui, cx| {
        let heading = cx.say("keys-of-controls");
        section(ui, cx, &heading);
        for (keys, what) in OF_CONTROLS {
            line(ui, cx, &cx.say(what), &cx.say(keys));
        }
        let platform = shortcuts::platform(ui.ctx());
        for menu in MENUS {
            let actions: Vec<Action> = menu.entries.iter().copied().flatten().collect();
            if actions.iter().all(|action| action.shortcuts(platform).is_empty()) {
                continue;
            }
            section(ui, cx, &cx.say(menu.key));
            for action in actions {
                let keys = action.shortcuts(platform);
                let keys: Vec<String> = keys.into_iter().map(|keys| shortcuts::label(ui.ctx(), keys)).collect();
                if !keys.is_empty() {
                    line(ui, cx, &cx.say(action.key()), &keys.join(", "));
                }
            }
        }
    });
}

fn section(ui: &mut Ui, cx: &Cx<'_>, name: &str) {
    ui.add_space(cx.m.space.s);
    cx.write_title(ui, name, cx.body().strong(), 3);
    ui.add_space(cx.m.space.xxs);
}

/// What is done on the left, its keys on the right; one row to a screen reader.
fn line(ui: &mut Ui, cx: &Cx<'_>, what: &str, keys: &str) {
    let width = ui.available_width();
    let keys_room = (width * 0.4).clamp(90.0, 200.0);
    let put = |ui: &Ui, text: &str, letters: Lettering, room: f32| letters.galley(ui, text, room);
    let what_galley = put(ui, what, cx.body(), width - keys_room - 8.0);
    let keys_galley = put(ui, keys, cx.small().strong(), keys_room);
    let height = what_galley.size().y.max(keys_galley.size().y).max(18.0) + 8.0;
    let (id, rect) = ui.allocate_space(vec2(width, height));
    let row = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(id));
    let response = row.interact(rect, id, egui::Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{what}: {keys}")));
    let at = |galley: &egui::Galley, x: f32| pos2(x, rect.center().y - galley.size().y / 2.0);
    let (what_at, keys_at) = (at(&what_galley, rect.left()), at(&keys_galley, rect.right() - keys_room));
    row.painter().galley(what_at, what_galley, cx.body().colour);
    row.painter().galley(keys_at, keys_galley, cx.small().colour);
    let edge = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
    row.painter().hline(rect.x_range(), rect.bottom() - 0.5, edge);
}
