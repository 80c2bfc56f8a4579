use egui::{Id, Margin, Response, TextEdit, Ui};

use crate::ui::{cx::Cx, ring::ring};

/// A field of one line.
pub(in crate::ui) fn text_field(
    ui: &mut Ui,
    cx: &Cx<'_>,
    id: Id,
    name: &str,
    hint: &str,
    text: &mut String,
    width: f32,
) -> Response {
    let edit = TextEdit::singleline(text)
        .id(id)
        .hint_text(hint)
        .desired_width(width)
        .margin(Margin::symmetric(12, 9))
        .font(cx.body().font());
    name_it(ui, cx, edit, name)
}

/// A field of several lines, for `most` characters.
#[expect(clippy::too_many_arguments, reason = "a field with its name and its measures")]
pub(in crate::ui) fn text_area(
    ui: &mut Ui,
    cx: &Cx<'_>,
    id: Id,
    name: &str,
    text: &mut String,
    width: f32,
    rows: usize,
    most: usize,
) -> Response {
    let edit = TextEdit::multiline(text)
        .id(id)
        .char_limit(most)
        .desired_width(width)
        .desired_rows(rows)
        .margin(Margin::symmetric(12, 8))
        .font(cx.body().font());
    name_it(ui, cx, edit, name)
}

fn name_it(ui: &mut Ui, cx: &Cx<'_>, edit: TextEdit<'_>, name: &str) -> Response {
    let response = ui.add(edit);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name.to_owned()));
    ring(ui, cx, &response, cx.m.radius.control);
    response
}
