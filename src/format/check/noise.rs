use std::collections::{BTreeMap, HashSet};

use super::{
    super::{tree::NodeId, v1},
    Checker,
};
use crate::{
    diag::{Code, Problem},
    model::{Area, AreaId, Noise, Spread},
};

impl Checker<'_> {
    /// Checks what is said of chance in the scores of areas.
    pub(super) fn noise(&mut self, wire: v1::Noise, node: NodeId, areas: &[Area], levels: usize) -> Noise {
        if wire.source.trim().is_empty() {
            self.add(Problem::new(Code::Q039), self.field(node, "source"));
        }
        let known = ids(areas);
        let list = self.field(node, "areas");
        let places = self.children(list);
        let mut spreads = BTreeMap::new();
        for ((id, wire), place) in wire.areas.0.into_iter().zip(places) {
            // An area that is broken itself was reported there.
            if !known.contains(id.as_str()) && !self.ids.contains_key(&id) {
                let guess = self.findings.near(&id, known.iter().copied());
                self.add_at_key(Problem::new(Code::Q036).text("id", id.as_str()).near(guess), place);
            }
            let spread = self.spread(&id, &wire, place, levels);
            spreads.extend(AreaId::parse(&id).map(|id| (id, spread)));
        }
        Noise { source: wire.source, areas: spreads }
    }

    fn spread(&mut self, id: &str, wire: &v1::Spread, node: NodeId, levels: usize) -> Spread {
        let top = levels.saturating_sub(1);
        if !(wire.sd > 0.0 && wire.sd <= top as f64) {
            let problem = Problem::new(Code::Q037).text("id", id).text("found", wire.sd.to_string());
            self.add(problem.text("top", top.to_string()), self.field(node, "sd"));
        }
        if !(0.0..1.0).contains(&wire.reliability) {
            let problem = Problem::new(Code::Q038).text("id", id).text("found", wire.reliability.to_string());
            self.add(problem, self.field(node, "reliability"));
        }
        Spread { sd: wire.sd, reliability: wire.reliability }
    }
}

fn ids(areas: &[Area]) -> HashSet<&str> {
    areas.iter().flat_map(|area| ids(area.children()).into_iter().chain([area.id.as_str()])).collect()
}
