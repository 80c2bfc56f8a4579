use std::collections::{BTreeSet, HashMap};

use super::{
    super::{limits, tree::NodeId, v1},
    Checker, Need,
};
use crate::{
    diag::{Code, Problem},
    model::{AreaId, Catalogue, CatalogueId, Clinic, Localized, Source},
};

/// The areas of every questionnaire at hand; `None` where none is, and nothing can be said of an unknown one.
pub(in crate::format) type KnownAreas<'a> = Option<&'a BTreeSet<AreaId>>;

impl Checker<'_> {
    /// Checks a whole catalogue; `None` where something is wrong that leaves no value.
    pub(in crate::format) fn catalogue(
        &mut self,
        wire: v1::Catalogue,
        node: NodeId,
        known: KnownAreas<'_>,
    ) -> Option<Catalogue> {
        let languages = self.field(node, "languages");
        self.declare_languages(wire.languages, languages);
        let id = self.id(&wire.id, self.field(node, "id"), CatalogueId::parse);
        let version = self.version(&wire.version, self.field(node, "version"));
        let title = self.texts(wire.title, self.field(node, "title"), Need::Required);
        let list = self.field(node, "clinics");
        if wire.clinics.is_empty() {
            self.add(Problem::new(Code::C001), list);
        }
        if wire.clinics.len() > limits::MAX_CLINICS {
            let problem = Problem::new(Code::C008).count("clinics", wire.clinics.len());
            self.add(problem.count("limit", limits::MAX_CLINICS), list);
        }
        let places = self.children(list);
        let mut clinics = Vec::new();
        for (clinic, place) in wire.clinics.into_iter().zip(places).take(limits::MAX_CLINICS) {
            clinics.push((self.clinic(clinic, place, known), place));
        }
        self.same_titles(&clinics);
        let source = wire.source.map(|v1::Source { credit, licence, changes }| Source { credit, licence, changes });
        Some(Catalogue {
            id: id?,
            version: version?,
            languages: self.languages.clone(),
            title,
            source,
            clinics: clinics.into_iter().filter_map(|(clinic, _)| clinic).collect(),
        })
    }

    /// A warning for each learning format that can't be told from an earlier one in some language.
    fn same_titles(&mut self, clinics: &[(Option<Clinic>, NodeId)]) {
        let mut first: HashMap<(String, String), NodeId> = HashMap::new();
        for (clinic, place) in clinics {
            let Some(clinic) = clinic else { continue };
            let titles = self.field(*place, "title");
            let mut twin = None;
            for (language, title) in titles_of(&clinic.title) {
                twin = twin.or(first.get(&(language.clone(), title.clone())).copied());
                first.entry((language, title)).or_insert(titles);
            }
            if let Some(twin) = twin {
                let line = self.script.line(self.tree.span(twin).start).to_string();
                self.add(Problem::new(Code::C103).text("line", line), titles);
            }
        }
    }
}

/// The titles as they are compared: by language, in small letters, without soft hyphens.
fn titles_of(title: &Localized) -> impl Iterator<Item = (String, String)> {
    let of = |(language, _): (&str, &str)| (language.to_owned(), title.plain(language).trim().to_lowercase());
    title.iter().map(of).filter(|(_, title)| !title.is_empty())
}
