use super::{
    super::{tree::NodeId, v1},
    Checker, Need,
    catalogue::KnownAreas,
    checker::{bad_id, is_language_tag},
};
use crate::{
    diag::{Code, Problem},
    model::{AreaId, Clinic, ClinicId, ClinicKind, ClinicRise, Level, Localized, MAX_LEVELS, SOFT_HYPHEN},
};

/// Characters of a title that fit on a card.
const MAX_TITLE: usize = 60;
/// Characters of a description that are read at a glance.
const MAX_ABOUT: usize = 200;

impl Checker<'_> {
    /// Checks a learning format of a catalogue.
    pub(super) fn clinic(&mut self, wire: v1::Clinic, node: NodeId, known: KnownAreas<'_>) -> Option<Clinic> {
        let place = self.field(node, "id");
        let id = self.id(&wire.id, place, ClinicId::parse);
        if id.is_some() {
            self.unique_clinic(&wire.id, place);
        }
        let place = self.field(node, "title");
        let title = self.texts(wire.title, place, Need::Required);
        self.length(&title, place, Code::C101, MAX_TITLE);
        let place = self.field(node, "about");
        let about = self.texts(wire.about, place, Need::Required);
        self.length(&about, place, Code::C102, MAX_ABOUT);
        let areas = self.rises(wire.areas, self.field(node, "areas"), known);
        if wire.hours <= 0.0 {
            self.add(Problem::new(Code::C006).text("found", wire.hours.to_string()), self.field(node, "hours"));
        }
        if let Some(link) = &wire.link {
            self.link(link, self.field(node, "link"));
        }
        let offered_in = wire.offered_in.map(|tags| self.tags(tags, self.field(node, "offered_in")));
        Some(Clinic {
            id: id?,
            kind: ClinicKind::from(wire.kind),
            title,
            about,
            areas,
            hours: wire.hours,
            provider: wire.provider.filter(|provider| !provider.trim().is_empty()),
            link: wire.link,
            offered_in: offered_in.unwrap_or_default(),
        })
    }

    fn unique_clinic(&mut self, id: &str, node: NodeId) {
        match self.ids.get(id) {
            Some(first) => {
                let line = self.script.line(first.start).to_string();
                self.add(Problem::new(Code::C002).text("id", id).text("line", line), node);
            }
            None => {
                self.ids.insert(id.to_owned(), self.tree.span(node));
            }
        }
    }

    /// A warning for each language in which a text has more characters than that, soft hyphens left out.
    fn length(&mut self, texts: &Localized, node: NodeId, code: Code, most: usize) {
        for ((language, text), place) in texts.iter().zip(self.children(node)) {
            let length = text.chars().filter(|c| *c != SOFT_HYPHEN).count();
            if length > most {
                let problem = Problem::new(code).text("language", language);
                self.add(problem.count("length", length).count("most", most), place);
            }
        }
    }

    fn rises(&mut self, wire: v1::Ordered<v1::Rise>, node: NodeId, known: KnownAreas<'_>) -> Vec<ClinicRise> {
        if wire.is_empty() {
            self.add(Problem::new(Code::C003), node);
        }
        let places = self.children(node);
        let rises = wire.0.into_iter().zip(places).filter_map(|((area, rise), place)| {
            let area = self.rise_area(&area, place, known);
            let from = self.rise_level(rise.from, self.field(place, "from"));
            let to = self.rise_level(rise.to, self.field(place, "to"));
            let (area, from, to) = (area?, from?, to?);
            if from >= to {
                let problem = Problem::new(Code::C004).text("id", area.as_str());
                self.add(problem.text("from", from.to_string()).text("to", to.to_string()), place);
            }
            Some(ClinicRise { area, from, to })
        });
        rises.collect()
    }

    fn rise_area(&mut self, text: &str, place: NodeId, known: KnownAreas<'_>) -> Option<AreaId> {
        let Some(area) = AreaId::parse(text) else {
            self.add_at_key(bad_id(text, AreaId::parse), place);
            return None;
        };
        if let Some(known) = known.filter(|known| !known.contains(&area)) {
            let guess = self.findings.near(text, known.iter().map(AreaId::as_str));
            self.add_at_key(Problem::new(Code::C104).text("id", text).near(guess), place);
        }
        Some(area)
    }

    fn rise_level(&mut self, level: i64, node: NodeId) -> Option<Level> {
        let top = MAX_LEVELS - 1;
        let fits = Level::try_from(level).ok().filter(|level| usize::from(*level) <= top);
        if fits.is_none() {
            self.add(Problem::new(Code::C005).text("found", level.to_string()).text("top", top.to_string()), node);
        }
        fits
    }

    fn link(&mut self, link: &str, node: NodeId) {
        let rest = link.strip_prefix("https://").or_else(|| link.strip_prefix("http://")).unwrap_or_default();
        if rest.is_empty() || rest.contains(|c: char| c.is_whitespace() || c.is_control()) {
            let shown: String = link.chars().take(100).collect();
            self.add(Problem::new(Code::C007).text("found", shown), node);
        }
    }

    /// The tags of the languages that a learning format is held in.
    fn tags(&mut self, tags: Vec<String>, node: NodeId) -> Vec<String> {
        if tags.is_empty() {
            self.add(Problem::new(Code::C009), node);
        }
        let mut seen: Vec<String> = Vec::new();
        for (tag, place) in tags.into_iter().zip(self.children(node)) {
            if !is_language_tag(&tag) {
                self.add(Problem::new(Code::Q009).text("language", tag), place);
            } else if seen.contains(&tag) {
                self.add(Problem::new(Code::Q006).text("language", tag), place);
            } else {
                seen.push(tag);
            }
        }
        seen
    }
}
