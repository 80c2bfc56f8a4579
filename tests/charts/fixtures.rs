//! A questionnaire of six areas with thirty competences, a person's answers, and a benchmark: invented.

use procuradar::{
    model::{
        Answer, Answers, Area, AreaId, Benchmark, BenchmarkId, BenchmarkKind, Content, Digest, Item, ItemId, ItemKind,
        LevelMeaning, Localized, Questionnaire, QuestionnaireId, Scoring, Version,
    },
    score::{Comparison, Profile, compare, profile},
};

/// Id, title in English, Finnish and Swedish, levels of both items, target.
type Leaf = (&'static str, [&'static str; 3], [u8; 2], f64);

/// Id, titles, and what is inside.
type Cluster = (&'static str, [&'static str; 3], &'static [Leaf]);

pub(crate) const CLUSTERS: &[Cluster] = &[
    (
        "horizontal",
        ["Horizontal", "Läpi\u{ad}leikkaava osaaminen", "Övergripande"],
        &[
            ("c01_planning", ["Planning", "Hankintojen suunnittelu", "Upphandlings\u{ad}planering"], [2, 2], 2.0),
            ("c02_lifecycle", ["Lifecycle", "Hankinnan elinkaari", "Upphandlingens livscykel"], [3, 3], 2.0),
            ("c03_legislation", ["Legislation", "Lain\u{ad}säädäntö", "Lagstiftning"], [2, 3], 2.0),
            (
                "c04_e_procurement_and_other_it_tools",
                [
                    "e-Procurement and other IT tools",
                    "Sähköiset hankinta\u{ad}välineet",
                    "E-upphandling och andra it-verktyg",
                ],
                [2, 3],
                1.0,
            ),
            (
                "c05_sustainable_procurement",
                ["Sustainable procurement", "Kestävät hankinnat", "Hållbar upp\u{ad}handling"],
                [1, 2],
                2.0,
            ),
            (
                "c06_innovation_procurement",
                ["Innovation procurement", "Innovatiiviset hankinnat", "Innovations\u{ad}upphandling"],
                [1, 1],
                2.0,
            ),
            (
                "c07_category_specific",
                ["Category specific", "Hankinta\u{ad}luokan tuntemus", "Kategori\u{ad}kännedom"],
                [3, 3],
                0.0,
            ),
            (
                "c08_supplier_management",
                ["Supplier management", "Toimittaja\u{ad}hallinta", "Leverantörs\u{ad}styrning"],
                [2, 2],
                2.0,
            ),
            ("c09_negotiations", ["Negotiations", "Neuvottelut", "Förhandling"], [2, 2], 2.0),
        ],
    ),
    (
        "pre_award",
        ["Pre-award", "Ennen sopimusta", "Före till\u{ad}delning"],
        &[
            ("c10_needs_assessment", ["Needs assessment", "Tarpeiden määrittely", "Behovs\u{ad}analys"], [3, 3], 0.0),
            (
                "c11_market_analysis",
                [
                    "Market analysis and market engagement",
                    "Markkina\u{ad}kartoitus ja markkina\u{ad}vuoropuhelu",
                    "Marknads\u{ad}analys och marknads\u{ad}dialog",
                ],
                [2, 3],
                0.0,
            ),
            (
                "c12_procurement_strategy",
                ["Procurement strategy", "Hankinta\u{ad}strategia", "Upphandlings\u{ad}strategi"],
                [2, 3],
                0.0,
            ),
            (
                "c13_technical_specifications",
                ["Technical specifications", "Tekniset vaatimukset", "Tekniska specifikationer"],
                [3, 3],
                0.0,
            ),
            (
                "c14_tender_documentation",
                ["Tender documentation", "Tarjous\u{ad}pyyntö\u{ad}asiakirjat", "Upphandlings\u{ad}dokument"],
                [3, 4],
                0.0,
            ),
            (
                "c15_tender_evaluation",
                ["Tender evaluation", "Tarjousten vertailu", "Utvärdering av anbud"],
                [3, 3],
                0.0,
            ),
        ],
    ),
    (
        "post_award",
        ["Post-award", "Sopimus\u{ad}kausi", "Efter till\u{ad}delning"],
        &[
            (
                "c16_contract_management",
                ["Contract management", "Sopimus\u{ad}hallinta", "Avtals\u{ad}förvaltning"],
                [2, 2],
                3.0,
            ),
            (
                "c17_certification_and_payment",
                [
                    "Certification and payment",
                    "Toimitusten hyväk\u{ad}syminen ja maksa\u{ad}minen",
                    "Godkännande och betalning",
                ],
                [1, 2],
                3.0,
            ),
            (
                "c18_reporting_and_evaluation",
                ["Reporting and evaluation", "Raportointi ja arviointi", "Rapportering och uppföljning"],
                [2, 2],
                2.0,
            ),
            (
                "c19_conflict_resolution",
                ["Conflict resolution", "Ristiriitojen ratkaisu", "Konflikt\u{ad}hantering och medling"],
                [1, 1],
                2.0,
            ),
        ],
    ),
    (
        "self",
        ["Self", "Itsensä johta\u{ad}minen", "Personliga"],
        &[
            (
                "c20_adaptability",
                ["Adaptability and modernisation", "Sopeutuminen ja uudistuminen", "Anpassning och förnyelse"],
                [3, 3],
                2.0,
            ),
            (
                "c21_critical_thinking",
                [
                    "Analytical and critical thinking",
                    "Analyyttinen ja kriittinen ajattelu",
                    "Analytiskt och kritiskt tänkande",
                ],
                [3, 3],
                3.0,
            ),
            ("c22_communication", ["Communication", "Viestintä", "Kommunikation"], [3, 3], 3.0),
            (
                "c23_ethics_and_compliance",
                ["Ethics and compliance", "Eettisyys ja säännösten noudattaminen", "Etik och regelefterlevnad"],
                [3, 4],
                3.0,
            ),
        ],
    ),
    (
        "people",
        ["People", "Ihmiset ja yhteistyö", "Sociala"],
        &[
            ("c24_collaboration", ["Collaboration", "Yhteistyö", "Samarbete"], [2, 2], 2.0),
            (
                "c25_stakeholders",
                ["Stakeholder relationships", "Sidosryhmä\u{ad}suhteet", "Intressent\u{ad}relationer"],
                [2, 3],
                3.0,
            ),
            ("c26_leadership", ["Team management and leadership", "Tiimin johtaminen", "Ledarskap"], [2, 2], 0.0),
        ],
    ),
    (
        "performance",
        ["Performance", "Tuloksel\u{ad}lisuus", "Resultat\u{ad}inriktade"],
        &[
            (
                "c27_organisational_awareness",
                ["Organisational awareness", "Organisaation tuntemus", "Organisations\u{ad}kännedom"],
                [2, 3],
                2.0,
            ),
            (
                "c28_project_management",
                ["Project management", "Projektin\u{ad}hallinta", "Projekt\u{ad}ledning"],
                [2, 2],
                2.0,
            ),
            (
                "c29_performance_orientation",
                ["Performance orientation", "Kustannus- ja tulosohjaus", "Resultat\u{ad}orientering"],
                [2, 2],
                3.0,
            ),
            (
                "c30_risk_management",
                [
                    "Risk management and internal control",
                    "Riskien\u{ad}hallinta ja sisäinen valvonta",
                    "Risk\u{ad}hantering och intern kontroll",
                ],
                [1, 2],
                3.0,
            ),
        ],
    ),
];

pub(crate) struct Sample {
    pub(crate) questionnaire: Questionnaire,
    pub(crate) answers: Answers,
}

impl Sample {
    pub(crate) fn new() -> Self {
        Self::of(CLUSTERS)
    }

    /// The areas given, with a benchmark of their targets.
    pub(crate) fn of(clusters: &[Cluster]) -> Self {
        let mut answers = Answers::default();
        let mut targets = Vec::new();
        let areas = clusters
            .iter()
            .map(|(id, titles, leaves)| {
                let children = leaves.iter().map(|leaf| self::leaf(leaf, &mut answers, &mut targets)).collect();
                area(id, *titles, Content::Areas(children))
            })
            .collect();
        let benchmark = Benchmark {
            id: BenchmarkId::parse("contract_manager").unwrap(),
            kind: BenchmarkKind::Role,
            title: localized(["Contract manager", "Sopimuspäällikkö", "Avtalsansvarig"]),
            about: Localized::default(),
            fits: Localized::default(),
            source: "example profile of ProcurCompEU".into(),
            targets,
        };
        let levels = [
            ["None", "Ei osaamista", "Ingen"],
            ["Basic", "Perustaso", "Grundnivå"],
            ["Intermediate", "Keskitaso", "Mellannivå"],
            ["Advanced", "Edistynyt", "Avancerad"],
            ["Expert", "Asiantuntija", "Expert"],
        ];
        let questionnaire = Questionnaire {
            id: QuestionnaireId::parse("sample").unwrap(),
            version: Version::parse("1.0.0").unwrap(),
            digest: Digest([0; 32]),
            languages: ["en", "fi", "sv"].map(str::to_owned).to_vec(),
            title: localized(["ProcurCompEU, full", "ProcurCompEU, laaja", "ProcurCompEU, full"]),
            purpose: Localized::default(),
            assesses: Default::default(),
            minutes: None,
            source: None,
            scoring: Scoring { min_coverage: 0.5, rounding: Default::default() },
            levels: levels
                .iter()
                .map(|titles| LevelMeaning { title: localized(*titles), meaning: Localized::default() })
                .collect(),
            areas,
            benchmarks: vec![benchmark],
            noise: None,
        };
        Self { questionnaire, answers }
    }

    pub(crate) fn benchmark(&self) -> &Benchmark {
        &self.questionnaire.benchmarks[0]
    }

    pub(crate) fn profile(&self) -> Profile {
        profile(&self.questionnaire, &self.answers)
    }

    pub(crate) fn comparison(&self) -> Comparison {
        compare(&self.questionnaire, &self.profile(), &self.answers, self.benchmark())
    }

    /// Takes back every answer inside an outermost area.
    pub(crate) fn forget(&mut self, cluster: &str) {
        let area = self.questionnaire.area(&area_id(cluster)).unwrap();
        for item in area.children().iter().flat_map(Area::items) {
            self.answers.items.remove(&item.id);
        }
    }

    /// Answers both items of a leaf area with that level.
    pub(crate) fn answer(&mut self, leaf: &str, level: u8) {
        for aspect in ["k", "s"] {
            let item = ItemId::parse(&format!("{leaf}_{aspect}")).unwrap();
            self.answers.items.insert(item, Answer::Choice(level));
        }
    }
}

pub(crate) fn area_id(id: &str) -> AreaId {
    AreaId::parse(id).unwrap()
}

pub(crate) fn localized(texts: [&str; 3]) -> Localized {
    Localized::new(["en", "fi", "sv"].into_iter().zip(texts).map(|(tag, text)| (tag.to_owned(), text.to_owned())))
}

fn area(id: &str, titles: [&str; 3], content: Content) -> Area {
    Area {
        id: area_id(id),
        title: localized(titles),
        about: Localized::default(),
        group: None,
        weight: 1.0,
        ask_importance: true,
        content,
    }
}

fn leaf((id, titles, levels, target): &Leaf, answers: &mut Answers, targets: &mut Vec<(AreaId, f64)>) -> Area {
    let items = ["k", "s"].into_iter().zip(levels).map(|(aspect, level)| {
        let id = ItemId::parse(&format!("{id}_{aspect}")).unwrap();
        answers.items.insert(id.clone(), Answer::Choice(*level));
        let kind = ItemKind::Level { anchors: Vec::new() };
        Item { id, aspect: None, text: Localized::default(), weight: 1.0, kind }
    });
    let area = area(id, *titles, Content::Items(items.collect()));
    targets.push((area.id.clone(), *target));
    area
}
