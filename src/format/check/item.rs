use super::{
    super::{limits, tree::NodeId, v1},
    Checker, Length, Need,
};
use crate::{
    diag::{Code, Problem},
    model::{Aspect, Item, ItemId, ItemKind, Localized},
};

impl Checker<'_> {
    /// Checks an item; `None` where it has no usable id.
    pub(super) fn item(&mut self, wire: v1::Item, node: NodeId, levels: usize) -> Option<Item> {
        self.items += 1;
        let place = self.field(node, "id");
        let id = self.id(&wire.id, place, ItemId::parse);
        if id.is_some() {
            self.unique(&wire.id, place);
        }
        let is_test = matches!(wire.kind, v1::ItemKind::Test { .. });
        let text = self.question(wire.text, self.field(node, "text"), is_test);
        self.weight(wire.weight, self.field(node, "weight"));
        let kind = self.kind(wire.kind, self.field(node, "kind"), levels);
        Some(Item { id: id?, aspect: wire.aspect.map(Aspect::from), text, weight: wire.weight, kind })
    }

    fn kind(&mut self, wire: v1::ItemKind, node: NodeId, levels: usize) -> ItemKind {
        match wire {
            v1::ItemKind::Level { anchors } => {
                ItemKind::Level { anchors: self.anchors(anchors, self.field(node, "anchors"), levels) }
            }
            v1::ItemKind::Scale { options, reversed } => {
                ItemKind::Scale { options: self.options(options, self.field(node, "options"), false), reversed }
            }
            v1::ItemKind::Test { options, right, why, source, valid } => {
                self.test_item(&why, &source, node);
                let source = self.citation(source, self.field(node, "source"));
                let right = self.right(right, self.field(node, "right"), options.len());
                ItemKind::Test {
                    options: self.options(options, self.field(node, "options"), true),
                    right,
                    why: self.texts(why, self.field(node, "why"), Need::Optional),
                    source,
                    valid: valid.map(|valid| self.validity(valid, self.field(node, "valid"))),
                }
            }
        }
    }

    fn anchors(&mut self, wire: Vec<v1::Texts>, node: NodeId, levels: usize) -> Vec<Localized> {
        if !wire.is_empty() && wire.len() != levels {
            let problem = Problem::new(Code::Q017).count("anchors", wire.len()).count("levels", levels);
            self.add(problem.text("top", levels.saturating_sub(1).to_string()), node);
        }
        let places = self.children(node);
        let anchors: Vec<Localized> =
            wire.into_iter().zip(&places).map(|(text, place)| self.statement(text, *place, "anchor")).collect();
        self.alike_anchors(&anchors, &places);
        anchors
    }

    fn options(&mut self, wire: Vec<v1::Texts>, node: NodeId, is_test: bool) -> Vec<Localized> {
        let count = wire.len();
        if count < 2 {
            self.add(Problem::new(Code::Q021).count("options", count), node);
        } else if count > limits::MAX_OPTIONS {
            self.add(Problem::new(Code::Q034).count("options", count).count("limit", limits::MAX_OPTIONS), node);
        }
        let places = self.children(node);
        // An option of a test item is right or wrong as a whole.
        let check = |(text, place)| match is_test {
            true => self.short(text, place, Length::Text),
            false => self.statement(text, place, "option"),
        };
        wire.into_iter().zip(places).map(check).collect()
    }
}
