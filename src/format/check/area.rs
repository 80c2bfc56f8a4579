use super::{
    super::{limits, tree::NodeId, v1},
    Checker, Length, Need,
};
use crate::{
    diag::{Code, Problem},
    model::{Area, AreaId, Content},
};

impl Checker<'_> {
    /// Checks areas that stand beside each other; leaves out those without a usable id or content.
    pub(super) fn areas(&mut self, wire: Vec<v1::Area>, node: NodeId, depth: usize, levels: usize) -> Vec<Area> {
        let places = self.children(node);
        wire.into_iter().zip(places).filter_map(|(area, place)| self.area(area, place, depth, levels)).collect()
    }

    fn area(&mut self, wire: v1::Area, node: NodeId, depth: usize, levels: usize) -> Option<Area> {
        let place = self.field(node, "id");
        let id = self.id(&wire.id, place, AreaId::parse);
        if id.is_some() {
            self.unique(&wire.id, place);
        }
        if depth == limits::MAX_AREA_DEPTH {
            self.add(Problem::new(Code::Q016).count("limit", limits::MAX_AREA_DEPTH), node);
        }
        let title = self.short(wire.title, self.field(node, "title"), Length::AreaTitle);
        let about = self.texts(wire.about, self.field(node, "about"), Need::Optional);
        self.weight(wire.weight, self.field(node, "weight"));
        let content = match (wire.areas, wire.items) {
            (Some(areas), None) => Some(self.sub_areas(areas, node, depth, levels)),
            (None, Some(items)) => Some(self.item_list(items, node, levels)),
            (None, None) => {
                self.add(Problem::new(Code::Q013), node);
                None
            }
            (Some(_), Some(_)) => {
                self.add(Problem::new(Code::Q014), node);
                None
            }
        };
        Some(Area {
            id: id?,
            title,
            about,
            group: wire.group,
            weight: wire.weight,
            ask_importance: wire.ask_importance,
            content: content?,
        })
    }

    fn sub_areas(&mut self, areas: Vec<v1::Area>, node: NodeId, depth: usize, levels: usize) -> Content {
        let list = self.field(node, "areas");
        match areas.len() {
            0 => self.add(Problem::new(Code::Q015).text("list", "areas"), list),
            1 => self.add(Problem::new(Code::Q101), node),
            _ => {}
        }
        Content::Areas(self.areas(areas, list, depth + 1, levels))
    }

    fn item_list(&mut self, items: Vec<v1::Item>, node: NodeId, levels: usize) -> Content {
        let list = self.field(node, "items");
        if items.is_empty() {
            self.add(Problem::new(Code::Q015).text("list", "items"), list);
        }
        let places = self.children(list);
        let items = items.into_iter().zip(places).filter_map(|(item, place)| self.item(item, place, levels));
        Content::Items(items.collect())
    }

    /// Weights of areas and items.
    pub(super) fn weight(&mut self, weight: f64, node: NodeId) {
        if !(weight > 0.0 && weight.is_finite()) {
            self.add(Problem::new(Code::Q018).text("found", weight.to_string()), node);
        }
    }

    /// Warns of areas that one item alone measures, where most others have several: one each everywhere is a choice of
    /// design.
    pub(super) fn lonely_items(&mut self, areas: &[Area], node: NodeId) {
        if !self.warns || self.findings.has_errors() {
            return;
        }
        let mut leaves = Vec::new();
        self.collect_leaves(areas, node, &mut leaves);
        let several = leaves.iter().filter(|(_, items)| *items >= 2).count();
        for (place, items) in &leaves {
            if *items == 1 && several * 2 > leaves.len() - 1 {
                self.add(Problem::new(Code::Q110), *place);
            }
        }
    }

    /// Leaf areas with their number of scored items; there are no errors, so areas and places go side by side.
    fn collect_leaves(&self, areas: &[Area], node: NodeId, leaves: &mut Vec<(NodeId, usize)>) {
        for (area, place) in areas.iter().zip(self.tree.children(node)) {
            match &area.content {
                Content::Areas(inner) => self.collect_leaves(inner, self.field(place, "areas"), leaves),
                Content::Items(items) => leaves.push((place, items.iter().filter(|item| item.is_scored()).count())),
            }
        }
    }
}
