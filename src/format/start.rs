use super::{
    Script, Span, Tree,
    edit::replaced,
    locate::locate,
    tree::{NodeId, Shape},
};
use crate::model::{CatalogueId, QuestionnaireId};

/// An example in each language: tag, and a whole file with its comments and all its texts in that language alone. But for
/// those they are the same, so that the texts of one file can be put into another.
type Examples = [(&'static str, &'static str); 3];

const CATALOGUES: Examples = [
    ("fi", include_str!("../../assets/templates/catalogue-fi.ron")),
    ("sv", include_str!("../../assets/templates/catalogue-sv.ron")),
    ("en", include_str!("../../assets/templates/catalogue-en.ron")),
];

const EXAMPLES: Examples = [
    ("fi", include_str!("../../assets/templates/questionnaire-fi.ron")),
    ("sv", include_str!("../../assets/templates/questionnaire-sv.ron")),
    ("en", include_str!("../../assets/templates/questionnaire-en.ron")),
];

/// The longest line that several texts are written on.
const WIDEST: usize = 120;

/// A commented questionnaire to start from: small, complete, without problems.
///
/// Languages are tags: `fi`, `sv`, `en`. Comments, and texts that have no languages, are in `comments`, English where
/// that is none of these. The other texts are in `languages`, in that order; with none of these given, in all three,
/// that of the comments first.
pub fn start_questionnaire(id: &QuestionnaireId, comments: &str, languages: &[&str]) -> String {
    start(EXAMPLES, id.as_str(), comments, languages)
}

/// A commented catalogue of learning formats to start from; languages as those of [`start_questionnaire`].
pub fn start_catalogue(id: &CatalogueId, comments: &str, languages: &[&str]) -> String {
    start(CATALOGUES, id.as_str(), comments, languages)
}

fn start(examples: Examples, id: &str, comments: &str, languages: &[&str]) -> String {
    let [.., english] = examples;
    let (tag, text) = examples.into_iter().find(|(tag, _)| *tag == comments).unwrap_or(english);
    let script = Script::new("", text.len(), text);
    let tree = locate(&script).tree;
    let columns: Vec<(&str, Vec<&str>)> =
        chosen(examples, tag, languages).into_iter().map(|(tag, example)| (tag, sources(example, tag))).collect();
    let mut edits: Vec<(Span, String)> = Vec::new();
    for (number, place) in places(&tree, tag).into_iter().enumerate() {
        let texts: Vec<String> =
            columns.iter().filter_map(|(tag, texts)| Some(format!("\"{tag}\": {}", texts.get(number)?))).collect();
        let span = tree.span(place);
        edits.push((span, map(&texts, text, span)));
    }
    let field = |name: &str| Some(tree.span(tree.field(tree.root()?, name)?));
    let tags: Vec<String> = columns.iter().map(|(tag, _)| format!("\"{tag}\"")).collect();
    edits.extend(field("id").map(|span| (span, format!("\"{id}\""))));
    edits.extend(field("languages").map(|span| (span, format!("[{}]", tags.join(", ")))));
    replaced(text, edits)
}

/// The examples of these languages; of all, `first` before the others, where none is given.
fn chosen(examples: Examples, first: &str, languages: &[&str]) -> Vec<(&'static str, &'static str)> {
    let mut chosen: Vec<(&str, &str)> = Vec::new();
    for language in languages {
        let found = examples.into_iter().find(|(tag, _)| tag == language);
        chosen.extend(found.filter(|found| !chosen.contains(found)));
    }
    if chosen.is_empty() {
        chosen.extend(examples);
        chosen.sort_by_key(|(tag, _)| *tag != first);
    }
    chosen
}

/// The texts of an example in the order of the file, as written, with their quotation marks.
fn sources<'a>(example: &'a str, tag: &str) -> Vec<&'a str> {
    let script = Script::new("", example.len(), example);
    let tree = locate(&script).tree;
    let texts = places(&tree, tag).into_iter().filter_map(|place| tree.children(place).next());
    texts.filter_map(|text| example.get(tree.span(text).start..tree.span(text).end)).collect()
}

/// Where the texts by language stand: the maps whose key is the language's tag.
fn places(tree: &Tree<'_>, tag: &str) -> Vec<NodeId> {
    fn walk(tree: &Tree<'_>, node: NodeId, tag: &str, out: &mut Vec<NodeId>) {
        let first = tree.children(node).next();
        if tree.shape(node) == Some(Shape::Map) && first.and_then(|first| tree.plain_key(first)).as_deref() == Some(tag)
        {
            out.push(node);
        }
        for child in tree.children(node) {
            walk(tree, child, tag, out);
        }
    }
    let mut found = Vec::new();
    if let Some(root) = tree.root() {
        walk(tree, root, tag, &mut found);
    }
    found
}

/// A map of texts, on one line where that has room, else with a line for each.
fn map(texts: &[String], text: &str, span: Span) -> String {
    let line = text.get(..span.start).and_then(|before| before.rsplit('\n').next()).unwrap_or_default();
    let one = format!("{{ {} }}", texts.join(", "));
    // A comma follows.
    if line.chars().count() + one.chars().count() < WIDEST {
        return one;
    }
    let indent: String = line.chars().take_while(|c| *c == ' ').collect();
    let lines: String = texts.iter().map(|text| format!("{indent}    {text},\n")).collect();
    format!("{{\n{lines}{indent}}}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        format::{read_questionnaire, v1::Ordered},
        model::{Localized, Questionnaire},
    };

    fn id() -> QuestionnaireId {
        QuestionnaireId::parse("our-2026").unwrap()
    }

    fn made(comments: &str, languages: &[&str]) -> Questionnaire {
        let text = start_questionnaire(&id(), comments, languages);
        let reading = read_questionnaire("made", text.as_bytes());
        assert_eq!(reading.report.problems, [], "{comments} {languages:?}: {text}");
        reading.value.unwrap()
    }

    #[test]
    fn every_choice_of_languages_is_without_problems_and_as_asked() {
        for comments in ["en", "fi", "sv"] {
            for languages in [&["fi"][..], &["sv"], &["en"], &["fi", "sv"], &["sv", "en"], &["en", "sv", "fi"]] {
                let made = made(comments, languages);
                assert_eq!((made.id, made.languages), (id(), languages.iter().map(|tag| (*tag).to_owned()).collect()));
                assert_eq!(made.title.iter().count(), languages.len());
            }
        }
        assert_eq!(made("sv", &[]).languages, ["sv", "fi", "en"]);
        assert_eq!(made("de", &[]).languages, ["en", "fi", "sv"]);
        assert_eq!(made("fi", &["de", "sv", "sv"]).languages, ["sv"]);
    }

    #[test]
    fn the_examples_differ_in_comments_and_texts_alone() {
        let texts = |questionnaire: &Questionnaire| {
            let anchors = questionnaire.items().map(|(area, item)| (area.title.clone(), item.text.clone()));
            (anchors.collect::<Vec<(Localized, Localized)>>(), questionnaire.levels.clone())
        };
        let english = made("en", &["en", "fi", "sv"]);
        for comments in ["fi", "sv"] {
            let other = made(comments, &["en", "fi", "sv"]);
            assert_eq!(texts(&other), texts(&english), "{comments}: each text is beside its own translations");
            assert_eq!(without_words(comments), without_words("en"), "{comments}");
        }
    }

    #[test]
    fn a_catalogue_is_without_problems_in_every_choice_of_languages() {
        let id = CatalogueId::parse("our-courses").unwrap();
        let mut made = Vec::new();
        for comments in ["en", "fi", "sv"] {
            for languages in [&[][..], &["fi"], &["sv", "en"], &["en", "fi", "sv"]] {
                let text = start_catalogue(&id, comments, languages);
                let reading = crate::format::read_catalogue("made", text.as_bytes());
                assert_eq!(reading.report.problems, [], "{comments} {languages:?}: {text}");
                let catalogue = reading.value.unwrap();
                assert_eq!((catalogue.id.as_str(), catalogue.clinics.len()), ("our-courses", 3));
                if languages.len() == 3 {
                    made.push(catalogue.clinics.into_iter().map(|clinic| (clinic.title, clinic.about, clinic.areas)));
                }
            }
        }
        let made: Vec<Vec<_>> = made.into_iter().map(Iterator::collect).collect();
        assert!(made.windows(2).all(|pair| pair[0] == pair[1]), "each text is beside its own translations");
        for (tag, text) in CATALOGUES {
            assert!(text.lines().all(|line| line.chars().count() <= 140), "{tag}");
        }
    }

    /// The example with its comments, its texts by language and its longer texts left out.
    fn without_words(tag: &str) -> String {
        let text = EXAMPLES.iter().find(|(other, _)| *other == tag).unwrap().1;
        let lines = text.lines().map(|line| line.trim_start());
        let lines = lines.filter(|line| !line.starts_with("//")).map(|line| match line.split_once(": ") {
            Some((name, _)) if ["credit", "licence", "source"].contains(&name) => name,
            _ => line.split(&format!("{{ \"{tag}\": ")).next().unwrap(),
        });
        lines.collect::<Vec<_>>().join("\n").replace(&format!("languages: [\"{tag}\"]"), "languages: []")
    }

    #[test]
    fn every_line_of_an_example_says_what_it_is_for() {
        // Fields that come again further down are explained where they stand first.
        for (tag, text) in EXAMPLES {
            let mut seen = std::collections::BTreeSet::new();
            let mut before = "";
            for line in text.lines().map(str::trim) {
                let name = line.split_once(':').map(|(name, _)| name);
                let is_field = |name: &&str| name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
                if let Some(name) = name.filter(is_field).filter(|name| seen.insert(*name)) {
                    let is_explained = before.starts_with("//") || ["title", "meaning", "options"].contains(&name);
                    assert!(is_explained, "{tag}: {name} has no comment");
                }
                before = line;
            }
            assert!(seen.len() > 30, "{tag}: {seen:?}");
        }
    }

    #[test]
    fn no_line_is_too_long_and_no_text_lacks_its_translation() {
        for (tag, example) in EXAMPLES {
            let long: Vec<_> = example.lines().filter(|line| line.trim().starts_with("//")).collect();
            assert!(long.iter().all(|line| line.chars().count() <= WIDEST), "{tag}");
            let texts = sources(example, tag);
            assert!(texts.len() > 40, "{tag}: {}", texts.len());
            for text in texts {
                let plain: Ordered<String> = ron::from_str(&format!("{{\"{tag}\": {text}}}")).unwrap();
                let text = &plain.0[0].1;
                assert!(text.chars().count() <= 140, "{tag}: {text}");
            }
        }
    }

    #[test]
    fn texts_stand_on_one_line_where_there_is_room() {
        let text = start_questionnaire(&id(), "en", &["en", "fi"]);
        assert!(text.contains("{ \"en\": \"Never\", \"fi\": \"En koskaan\" }"), "{text}");
        let long = "                    text: {\n                        \"en\": \"How well can you write";
        assert!(text.contains(long), "{text}");
        assert!(!text.contains(" \n"), "no spaces at the end of a line");
    }
}
