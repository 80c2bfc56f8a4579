use egui::{
    Color32, CornerRadius, FontFamily, FontId, Frame, Margin, Shadow, Stroke, TextStyle, Ui, Vec2, Visuals, style,
};

use super::cx::Cx;
use crate::look::{Colour, Theme, measures};

/// A token's colour as egui's.
pub(super) fn colour(colour: Colour) -> Color32 {
    Color32::from_rgba_unmultiplied(colour.red, colour.green, colour.blue, colour.alpha)
}

/// The edge of a quiet panel: only high contrast needs one.
fn quiet_edge(cx: &Cx<'_>) -> Stroke {
    let width = if cx.theme.is_high_contrast() { cx.m.stroke.hairline } else { 0.0 };
    Stroke::new(width, colour(cx.theme.outline))
}

/// A quiet panel of that ground, with `across` and `down` between its outer edge and what is in it: an edge, where there
/// is one, lies within, so that the panel is as wide in every theme.
pub(super) fn quiet_panel(cx: &Cx<'_>, ground: Colour, radius: f32, (across, down): (f32, f32)) -> Frame {
    let edge = quiet_edge(cx);
    let margin = Margin::symmetric((across - edge.width) as i8, (down - edge.width) as i8);
    Frame::new().fill(colour(ground)).stroke(edge).corner_radius(CornerRadius::same(radius as u8)).inner_margin(margin)
}

/// Puts the theme's tokens in place of egui's own look.
pub(super) fn apply(ui: &mut Ui, theme: &Theme, may_move: bool) {
    // Menus and tips take the context's style, the rest that of `ui`.
    let made = make(theme, may_move);
    let before = ui.ctx().global_style();
    if before.visuals != made.visuals || before.animation_time != made.animation_time {
        ui.ctx().set_global_style(made.clone());
    }
    ui.set_style(made);
}

fn make(theme: &Theme, may_move: bool) -> egui::Style {
    let m = measures();
    let mut style = egui::Style { visuals: visuals(theme), animation_time: 0.0, ..egui::Style::default() };
    if may_move {
        style.animation_time = m.motion.fast_ms / 1000.0;
    }
    let body = m.type_scale.body.size;
    for (name, size) in [
        (TextStyle::Body, body),
        (TextStyle::Button, body),
        (TextStyle::Small, m.type_scale.small.size),
        (TextStyle::Heading, m.type_scale.heading.size),
        (TextStyle::Monospace, m.type_scale.small.size),
    ] {
        style.text_styles.insert(name, FontId::new(size, FontFamily::Proportional));
    }
    // Space is set where it is meant, on the grid.
    style.spacing.item_spacing = Vec2::ZERO;
    style.spacing.button_padding = Vec2::new(m.space.s, 6.0);
    style.spacing.interact_size.y = m.control.least;
    style.spacing.menu_margin = Margin::same(6);
    // Over the content's margin, always to be seen, and without a ground of its own.
    style.spacing.scroll = style::ScrollStyle {
        bar_width: 8.0,
        floating_width: 6.0,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        // At least 3:1 on every ground, as any control.
        dormant_handle_opacity: 0.6,
        active_handle_opacity: 0.7,
        interact_handle_opacity: 0.8,
        foreground_color: true,
        ..style::ScrollStyle::floating()
    };
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.1;
    style.scroll_animation = style::ScrollAnimation::none();
    style
}

fn visuals(theme: &Theme) -> Visuals {
    let m = measures();
    let mut visuals = if theme.dark { Visuals::dark() } else { Visuals::light() };
    let radius = CornerRadius::same(m.radius.control as u8);
    let look = |fill: Colour, edge: Colour, text: Colour| style::WidgetVisuals {
        bg_fill: colour(fill),
        weak_bg_fill: colour(fill),
        bg_stroke: Stroke::new(m.stroke.control, colour(edge)),
        corner_radius: radius,
        fg_stroke: Stroke::new(1.5, colour(text)),
        expansion: 0.0,
    };
    visuals.widgets = style::Widgets {
        noninteractive: look(theme.surface, theme.hairline, theme.text),
        inactive: look(theme.surface, theme.outline, theme.text),
        hovered: look(theme.accent_soft, theme.outline, theme.text),
        active: look(theme.accent_soft, theme.accent, theme.text),
        open: look(theme.accent_soft, theme.accent, theme.text),
    };
    visuals.override_text_color = Some(colour(theme.text));
    visuals.selection.bg_fill = colour(theme.accent_soft);
    visuals.selection.stroke = Stroke::new(1.5, colour(theme.accent));
    visuals.hyperlink_color = colour(theme.accent);
    visuals.extreme_bg_color = colour(theme.surface);
    visuals.text_edit_bg_color = Some(colour(theme.surface));
    visuals.faint_bg_color = colour(theme.sunken);
    visuals.code_bg_color = colour(theme.sunken);
    visuals.warn_fg_color = colour(theme.caution);
    visuals.error_fg_color = colour(theme.danger);
    visuals.window_fill = colour(theme.raised);
    visuals.window_stroke = Stroke::new(1.0, colour(theme.outline));
    visuals.window_corner_radius = radius;
    visuals.menu_corner_radius = radius;
    visuals.window_shadow = Shadow::NONE;
    visuals.popup_shadow = Shadow::NONE;
    visuals.panel_fill = colour(theme.surface);
    visuals.text_cursor.stroke = Stroke::new(2.0, colour(theme.text));
    visuals.text_cursor.blink = false;
    // What is disabled has a colour of its own, which keeps its contrast.
    visuals.disabled_alpha = 1.0;
    visuals.weak_text_color = Some(colour(theme.text_muted));
    visuals
}
