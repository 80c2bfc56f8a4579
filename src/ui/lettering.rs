use std::sync::Arc;

use egui::{Color32, FontFamily, FontId, Galley, Response, TextFormat, Ui, text::LayoutJob};

use super::{cx::Cx, fonts::STRONG, style::colour};
use crate::look::{Colour, TypeStep, Weight};

/// How a text is set: its step, weight and colour.
#[derive(Clone, Copy)]
pub(super) struct Lettering {
    pub(super) step: TypeStep,
    pub(super) weight: Weight,
    pub(super) colour: Color32,
}

impl Lettering {
    pub(super) fn new(step: TypeStep, weight: Weight, ink: Colour) -> Self {
        Self { step, weight, colour: colour(ink) }
    }

    /// The font of that size and weight.
    pub(super) fn font(&self) -> FontId {
        font_id(self.step.size, self.weight)
    }

    pub(super) fn format(&self) -> TextFormat {
        TextFormat {
            font_id: self.font(),
            color: self.colour,
            line_height: Some(self.step.line),
            extra_letter_spacing: self.step.tracking,
            ..TextFormat::default()
        }
    }

    /// The text as a job that wraps at `width`.
    pub(super) fn job(&self, text: &str, width: f32) -> LayoutJob {
        let mut job = LayoutJob::single_section(text.to_owned(), self.format());
        job.wrap.max_width = width;
        job
    }

    /// The text laid out in lines of at most `width`.
    pub(super) fn galley(&self, ui: &Ui, text: &str, width: f32) -> Arc<Galley> {
        ui.ctx().fonts_mut(|fonts| fonts.layout_job(self.job(text, width)))
    }

    /// The text laid out in lines of at most `width`: words too long for a line break at their soft hyphens.
    pub(super) fn hyphenated(&self, ui: &Ui, text: &str, width: f32) -> Arc<Galley> {
        // Measured a little differently: a pixel keeps a full line from breaking again.
        let lines = crate::chart::wrapped(text, self.step.size, self.weight, width - 1.0);
        self.galley(ui, &lines.join("\n"), width)
    }

    /// The most room for running text: some 72 characters.
    pub(super) fn longest_line(&self) -> f32 {
        (self.step.size * 36.0).round()
    }

    /// How wide the text is on one line.
    pub(super) fn width(&self, ui: &Ui, text: &str) -> f32 {
        self.galley(ui, text, f32::INFINITY).size().x
    }

    #[must_use]
    pub(super) fn strong(mut self) -> Self {
        self.weight = Weight::Strong;
        self
    }

    #[must_use]
    pub(super) fn ink(mut self, ink: Colour) -> Self {
        self.colour = colour(ink);
        self
    }
}

/// The embedded family in that size and weight.
pub(super) fn font_id(size: f32, weight: Weight) -> FontId {
    match weight {
        Weight::Regular => FontId::new(size, FontFamily::Proportional),
        Weight::Strong => FontId::new(size, FontFamily::Name(STRONG.into())),
    }
}

impl Cx<'_> {
    pub(super) fn small(&self) -> Lettering {
        Lettering::new(self.m.type_scale.small, Weight::Regular, self.theme.text)
    }

    pub(super) fn muted(&self) -> Lettering {
        Lettering::new(self.m.type_scale.small, Weight::Regular, self.theme.text_muted)
    }

    pub(super) fn body(&self) -> Lettering {
        Lettering::new(self.m.type_scale.body, Weight::Regular, self.theme.text)
    }

    pub(super) fn question(&self) -> Lettering {
        Lettering::new(self.m.type_scale.question, Weight::Regular, self.theme.text)
    }

    pub(super) fn heading(&self) -> Lettering {
        Lettering::new(self.m.type_scale.heading, Weight::Strong, self.theme.text)
    }

    pub(super) fn title(&self) -> Lettering {
        Lettering::new(self.m.type_scale.title, Weight::Strong, self.theme.text)
    }

    /// Writes a text at the cursor, wrapped to the room there is.
    pub(super) fn write(&self, ui: &mut Ui, text: &str, how: Lettering) -> Response {
        let job = how.job(text, ui.available_width());
        ui.add(egui::Label::new(job).selectable(false).wrap())
    }

    /// Writes a text in lines of at most `width`.
    pub(super) fn write_within(&self, ui: &mut Ui, text: &str, how: Lettering, width: f32) -> Response {
        let width = width.min(ui.available_width());
        ui.scope(|ui| {
            ui.set_max_width(width);
            self.write(ui, text, how)
        })
        .inner
    }

    /// Writes a text in lines of at most `width`, none much shorter than the others.
    pub(super) fn write_balanced(&self, ui: &mut Ui, text: &str, how: Lettering, width: f32) -> Response {
        let width = width.min(ui.available_width());
        let lines = |width: f32| how.galley(ui, text, width).rows.len();
        let fewest = lines(width);
        let (mut narrow, mut wide) = (width / 2.0, width);
        while fewest > 1 && wide - narrow > 4.0 {
            let between = (narrow + wide) / 2.0;
            if lines(between) > fewest { narrow = between } else { wide = between }
        }
        self.write_within(ui, text, how, wide)
    }

    /// Writes a heading: a screen reader can jump to it.
    pub(super) fn write_title(&self, ui: &mut Ui, text: &str, how: Lettering, level: usize) -> Response {
        let response = self.write(ui, text, how);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(egui::accesskit::Role::Heading);
            node.set_label(text.to_owned());
            node.set_level(level);
        });
        response
    }

    /// Writes several texts, each in its own way, as one running text.
    pub(super) fn write_runs(&self, ui: &mut Ui, runs: &[(&str, Lettering)]) -> Response {
        let mut job = LayoutJob::default();
        for (text, how) in runs {
            job.append(text, 0.0, how.format());
        }
        job.wrap.max_width = ui.available_width();
        ui.add(egui::Label::new(job).selectable(false).wrap())
    }
}
