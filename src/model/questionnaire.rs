use super::{
    AreaId, Assessed, Benchmark, BenchmarkId, Citation, Digest, ItemId, Level, Localized, Moment, Noise,
    QuestionnaireId, Version,
};

/// A set of skill areas with their items, the scale that answers stand on, and benchmarks to compare with.
#[derive(Debug, Clone, PartialEq)]
pub struct Questionnaire {
    pub id: QuestionnaireId,
    pub version: Version,
    /// The digest of the file's bytes.
    pub digest: Digest,
    /// Language tags; the first is the fallback.
    pub languages: Vec<String>,
    pub title: Localized,
    /// What it is for; may be empty.
    pub purpose: Localized,
    pub assesses: Assessed,
    /// How long it takes.
    pub minutes: Option<u32>,
    pub source: Option<Source>,
    pub scoring: Scoring,
    /// The proficiency scale, lowest first; 2 to [`super::MAX_LEVELS`] of them.
    pub levels: Vec<LevelMeaning>,
    /// The outermost areas, at least one.
    pub areas: Vec<Area>,
    pub benchmarks: Vec<Benchmark>,
    /// What is known of chance in its scores; `None` where nobody has studied it.
    pub noise: Option<Noise>,
}

/// Where a questionnaire comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    pub credit: String,
    pub licence: String,
    pub changes: String,
}

/// How areas are scored.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scoring {
    /// The share of applicable items, 0 to 1, that must be answered for an area to be scored.
    pub min_coverage: f64,
    pub rounding: Rounding,
}

/// What becomes of a leaf area's mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Rounding {
    /// It stays as it is.
    #[default]
    Exact,
    /// It is cut down to a whole level, as the Commission's survey platform does.
    FloorOfMean,
}

/// A step of the proficiency scale in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelMeaning {
    pub title: Localized,
    pub meaning: Localized,
}

/// A skill area: holds further areas or items, never both.
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    pub id: AreaId,
    pub title: Localized,
    /// What it is about; may be empty.
    pub about: Localized,
    /// A name under which authors group areas, e.g. `professional`.
    pub group: Option<String>,
    /// The weight in its parent's mean, above 0.
    pub weight: f64,
    /// Whether people are asked how much it matters in their work.
    pub ask_importance: bool,
    pub content: Content,
}

/// What an area holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    Areas(Vec<Area>),
    Items(Vec<Item>),
}

/// One question.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    pub id: ItemId,
    pub aspect: Option<Aspect>,
    pub text: Localized,
    /// The weight in its area's mean, above 0.
    pub weight: f64,
    pub kind: ItemKind,
}

/// Which side of a competence an item measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aspect {
    Knowledge,
    Skill,
    Attitude,
}

/// How an item is answered.
#[derive(Debug, Clone, PartialEq)]
pub enum ItemKind {
    /// With a level; anchors describe each level, or there are none.
    Level { anchors: Vec<Localized> },
    /// With one of at least two options, mapped linearly onto the levels.
    Scale { options: Vec<Localized>, reversed: bool },
    /// With options that are right or wrong; never enters a score.
    Test { options: Vec<Localized>, right: Vec<u8>, why: Localized, source: Citation, valid: Option<Validity> },
}

/// From when to when a fact holds, as dates `2026-01-01`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Validity {
    pub from: Option<String>,
    pub to: Option<String>,
}

/// An area in its place in the tree.
#[derive(Debug, Clone, Copy)]
pub struct Node<'a> {
    pub area: &'a Area,
    pub parent: Option<&'a Area>,
    /// 0 for the outermost areas.
    pub depth: usize,
}

impl Validity {
    /// Whether the last day has passed at that moment, by its local clock; never where no last day is given.
    pub fn is_over(&self, now: Moment) -> bool {
        // So written, dates compare as texts.
        self.to.as_ref().is_some_and(|to| now.local().date().to_string() > *to)
    }
}

impl Questionnaire {
    /// The highest level, L.
    pub fn top_level(&self) -> Level {
        u8::try_from(self.levels.len().saturating_sub(1)).unwrap_or(u8::MAX)
    }

    /// All areas in the questionnaire's order, parents before their children.
    pub fn nodes(&self) -> Vec<Node<'_>> {
        fn walk<'a>(areas: &'a [Area], parent: Option<&'a Area>, depth: usize, out: &mut Vec<Node<'a>>) {
            for area in areas {
                out.push(Node { area, parent, depth });
                walk(area.children(), Some(area), depth + 1, out);
            }
        }
        let mut nodes = Vec::new();
        walk(&self.areas, None, 0, &mut nodes);
        nodes
    }

    /// The areas that hold items, in order.
    pub fn leaves(&self) -> Vec<Node<'_>> {
        self.nodes().into_iter().filter(|node| node.area.is_leaf()).collect()
    }

    /// The area of that id.
    pub fn area(&self, id: &AreaId) -> Option<&Area> {
        fn find<'a>(areas: &'a [Area], id: &AreaId) -> Option<&'a Area> {
            areas.iter().find_map(|area| if area.id == *id { Some(area) } else { find(area.children(), id) })
        }
        find(&self.areas, id)
    }

    /// All items in order, each with its area.
    pub fn items(&self) -> impl Iterator<Item = (&Area, &Item)> {
        self.leaves().into_iter().flat_map(|node| node.area.items().iter().map(move |item| (node.area, item)))
    }

    /// Whether any answer enters a score: not where there are test items alone.
    pub fn has_scored_items(&self) -> bool {
        self.items().any(|(_, item)| item.is_scored())
    }

    /// Whether there are test items.
    pub fn has_test_items(&self) -> bool {
        self.items().any(|(_, item)| !item.is_scored())
    }

    /// The item of that id.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items().map(|(_, item)| item).find(|item| item.id == *id)
    }

    /// The benchmark of that id.
    pub fn benchmark(&self, id: &BenchmarkId) -> Option<&Benchmark> {
        self.benchmarks.iter().find(|benchmark| benchmark.id == *id)
    }
}

impl Area {
    /// The areas inside it; empty for a leaf.
    pub fn children(&self) -> &[Area] {
        match &self.content {
            Content::Areas(areas) => areas,
            Content::Items(_) => &[],
        }
    }

    /// The items directly in it; empty for a parent.
    pub fn items(&self) -> &[Item] {
        match &self.content {
            Content::Items(items) => items,
            Content::Areas(_) => &[],
        }
    }

    /// Whether it holds items.
    pub fn is_leaf(&self) -> bool {
        matches!(self.content, Content::Items(_))
    }
}

impl Item {
    /// How many choices its answer has, given the number of levels.
    pub fn choices(&self, levels: usize) -> usize {
        match &self.kind {
            ItemKind::Level { .. } => levels,
            ItemKind::Scale { options, .. } | ItemKind::Test { options, .. } => options.len(),
        }
    }

    /// Whether its answer enters a score.
    pub fn is_scored(&self) -> bool {
        !matches!(self.kind, ItemKind::Test { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_over_from_the_day_after_its_last_one() {
        let valid = |to: Option<&str>| Validity { from: None, to: to.map(str::to_owned) };
        let at = |moment: &str| Moment::parse(moment).unwrap();
        let valid_2025 = valid(Some("2025-12-31"));
        assert!(!valid_2025.is_over(at("2025-12-31T23:59:59+02:00")));
        assert!(valid_2025.is_over(at("2026-01-01T00:00:00+02:00")));
        assert!(!valid(None).is_over(at("2999-01-01T00:00:00+02:00")));
    }

    #[test]
    fn a_day_is_read_and_nothing_else() {
        let day = Moment::of_day("2026-01-31").unwrap().local().date();
        assert_eq!((day.year(), day.month(), day.day()), (2026, 1, 31));
        for other in ["", "2026-02-30", "31.1.2026", "2026-01-31T10:00:00Z"] {
            assert_eq!(Moment::of_day(other), None, "{other}");
        }
    }
}
