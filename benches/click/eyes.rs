use std::sync::{Arc, Mutex};

use egui::{
    Context, FullOutput, Plugin, Pos2,
    accesskit::{Node, Role},
};

/// Finds controls by role and name, in the tree that screen readers get.
///
/// The tree is built only while something is looked for: what it costs is no part of a click for most people.
#[derive(Clone, Default)]
pub(crate) struct Eyes {
    nodes: Arc<Mutex<Vec<Node>>>,
}

impl Eyes {
    /// Looks at that window.
    pub(crate) fn open(ctx: &Context) -> Self {
        let eyes = Self::default();
        ctx.add_plugin(eyes.clone());
        eyes
    }

    /// The middle of the control whose name begins like that.
    pub(crate) fn find(&self, role: Role, start: &str) -> Option<Pos2> {
        let nodes = self.nodes.lock().unwrap();
        let node = nodes
            .iter()
            .find(|node| node.role() == role && node.label().is_some_and(|name| name.starts_with(start)))?;
        let bounds = node.bounds()?;
        Some(Pos2::new(((bounds.x0 + bounds.x1) / 2.0) as f32, ((bounds.y0 + bounds.y1) / 2.0) as f32))
    }
}

impl Plugin for Eyes {
    fn debug_name(&self) -> &'static str {
        "eyes"
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        if let Some(tree) = &output.platform_output.accesskit_update {
            *self.nodes.lock().unwrap() = tree.nodes.iter().map(|(_, node)| node.clone()).collect();
        }
    }
}
