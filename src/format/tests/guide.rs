//! The guide for authors and the examples to start from name every field of a questionnaire, and nothing else.
//!
//! What the fields are is asked of the parser itself: given a field that no type has, it lists those that there are. The
//! guide's full example has every field, so that every type is met, also one that is new.

use std::collections::{BTreeMap, BTreeSet};

use ron::error::{Error, SpannedResult};

use crate::{
    format::{
        Script, Span, Tree,
        edit::replaced,
        locate::locate,
        read_questionnaire,
        tree::{NodeId, Shape},
        v1,
    },
    model::{Digest, Questionnaire, QuestionnaireId},
};

const GUIDE: &str = include_str!("../../../questionnaires/README.md");

/// A row of a table of fields: what the field is, and what holds where it is left out.
struct Row {
    about: &'static str,
    left_out: &'static str,
}

type Table = BTreeMap<&'static str, Row>;

/// The tables of fields, each with a row for every field of one type.
fn tables() -> Vec<Table> {
    let parts = GUIDE.split("\n| Field | What it is | If left out |\n|---|---|---|\n").skip(1);
    let row = |line: &'static str| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [field, about, left_out] = cells[..] else { panic!("three cells, not {line}") };
        (field.trim_matches('`'), Row { about, left_out })
    };
    parts.map(|part| part.lines().take_while(|line| line.starts_with('|')).map(row).collect()).collect()
}

/// The guide's examples.
fn examples() -> Vec<&'static str> {
    GUIDE.split("```ron\n").skip(1).map(|part| part.split("```").next().unwrap()).collect()
}

/// The example that has every field.
fn full() -> &'static str {
    GUIDE.split("## A full example").nth(1).unwrap().split("```ron\n").nth(1).unwrap().split("```").next().unwrap()
}

fn tree(text: &'static str) -> Tree<'static> {
    let script = Script::new("guide", text.len(), text);
    let located = locate(&script);
    assert!(located.stop.is_none() && located.others.is_empty());
    located.tree
}

fn nodes(tree: &Tree<'_>) -> Vec<NodeId> {
    fn walk(tree: &Tree<'_>, node: NodeId, out: &mut Vec<NodeId>) {
        out.push(node);
        tree.children(node).for_each(|child| walk(tree, child, out));
    }
    let mut all = Vec::new();
    walk(tree, tree.root().unwrap(), &mut all);
    all
}

fn parse<T: serde::de::DeserializeOwned>(text: &str) -> SpannedResult<T> {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(text)
}

/// The fields of the type that this struct is of.
fn fields<T: serde::de::DeserializeOwned>(tree: &Tree<'_>, node: NodeId) -> BTreeSet<&'static str> {
    let inside = tree.head(node).end;
    let text = replaced(tree.text, vec![(Span::new(inside, inside), "no_such_field: 0, ".to_owned())]);
    match parse::<T>(&text).err().map(|error| error.code) {
        Some(Error::NoSuchStructField { expected, found, .. }) if found == "no_such_field" => {
            expected.iter().copied().collect()
        }
        other => panic!("{}: unknown fields are not refused: {other:?}", tree.source(node)),
    }
}

/// Every type of the full example: its fields, and the structs that are of it.
fn types(tree: &Tree<'_>) -> BTreeMap<BTreeSet<&'static str>, Vec<NodeId>> {
    let mut types: BTreeMap<_, Vec<NodeId>> = BTreeMap::new();
    for node in nodes(tree).into_iter().filter(|node| tree.shape(*node) == Some(Shape::Struct)) {
        types.entry(fields::<v1::Questionnaire>(tree, node)).or_default().push(node);
    }
    types
}

/// The text without a field of this struct.
fn without(tree: &Tree<'_>, node: NodeId, field: &str) -> String {
    let value = tree.field(node, field).unwrap();
    let end = tree.span(value).end;
    let comma = usize::from(tree.text[end..].starts_with(','));
    replaced(tree.text, vec![(Span::new(tree.key_span(value).unwrap().start, end + comma), String::new())])
}

fn read(text: &str) -> Questionnaire {
    let reading = read_questionnaire("guide", text.as_bytes());
    let value = reading.value.unwrap_or_else(|| panic!("{:?}", reading.report.problems));
    Questionnaire { digest: Digest([0; 32]), ..value }
}

#[test]
fn the_full_example_has_every_field_of_every_type() {
    let tree = tree(full());
    let types = types(&tree);
    assert!(types.len() >= 11, "{:?}", types.keys());
    for (fields, nodes) in types {
        let used: BTreeSet<&str> =
            nodes.iter().flat_map(|node| tree.children(*node)).filter_map(|child| tree.key(child)).collect();
        assert_eq!(used, fields);
    }
}

#[test]
fn the_tables_have_a_row_for_every_field_and_for_nothing_else() {
    let tree = tree(full());
    let known: BTreeSet<BTreeSet<&str>> = types(&tree).into_keys().collect();
    let tables = tables();
    let told: BTreeSet<BTreeSet<&str>> = tables.iter().map(|table| table.keys().copied().collect()).collect();
    assert_eq!(told, known);
    assert_eq!(tables.len(), known.len(), "no type is told twice");
}

#[test]
fn the_tables_say_what_is_required_and_what_holds_else() {
    let tree = tree(full());
    let (mut required, mut defaults) = (0, 0);
    for table in tables() {
        let types = types(&tree);
        let nodes = types.iter().find(|(fields, _)| fields.iter().eq(table.keys())).unwrap().1;
        for (field, Row { left_out, .. }) in &table {
            let node = *nodes.iter().find(|node| tree.field(**node, field).is_some()).unwrap();
            let lacking = without(&tree, node, field);
            let is_required = parse::<v1::Questionnaire>(&lacking).is_err_and(
                |error| matches!(error.code, Error::MissingStructField { field: missing, .. } if missing == *field),
            );
            assert_eq!(is_required, *left_out == "required", "{field}: {left_out}");
            required += usize::from(is_required);
            // What is written as it would stand in a file.
            if let Some(default) = left_out.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')) {
                let place = tree.span(tree.field(node, field).unwrap());
                let given = replaced(tree.text, vec![(place, default.to_owned())]);
                assert_eq!(read(&given), read(&lacking), "{field}: {default}");
                defaults += 1;
            }
        }
    }
    assert!(required > 15 && defaults >= 6, "{required} {defaults}");
}

#[test]
fn the_tables_name_every_word_that_a_field_can_be() {
    let tree = tree(full());
    let tables = tables();
    let mut fields = BTreeSet::new();
    for node in nodes(&tree).into_iter().filter(|node| !tree.name(*node).is_empty() && tree.parent(*node).is_some()) {
        let start = tree.span(node).start;
        let name = Span::new(start, start + tree.name(node).len());
        let text = replaced(tree.text, vec![(name, "NoSuchWord".to_owned())]);
        let Some(Error::NoSuchEnumVariant { expected, .. }) =
            parse::<v1::Questionnaire>(&text).err().map(|error| error.code)
        else {
            assert!(["true", "false"].contains(&tree.name(node)), "{}", tree.source(node));
            continue;
        };
        let field = tree.key(node).unwrap();
        let names = |row: &Row| expected.iter().all(|word| row.about.contains(word));
        assert!(tables.iter().filter_map(|table| table.get(field)).any(names), "{field}: {expected:?}");
        fields.insert(expected);
    }
    assert_eq!(fields.len(), 5, "what is assessed, aspects, roundings, kinds of items and of benchmarks: {fields:?}");
}

#[test]
fn a_benchmark_of_its_own_has_the_same_fields_and_a_format() {
    let example = examples().into_iter().find(|example| example.starts_with("Benchmark(")).unwrap();
    let tree = tree(example);
    let mut known = fields::<v1::BenchmarkFile>(&tree, tree.root().unwrap());
    assert!(known.remove("format"));
    assert!(tables().iter().any(|table| table.keys().eq(known.iter())), "{known:?}");
    let used: BTreeSet<&str> = tree.children(tree.root().unwrap()).filter_map(|child| tree.key(child)).collect();
    assert!(known.is_subset(&used), "{used:?}");
}

#[test]
fn the_examples_to_start_from_explain_every_field() {
    let tree = tree(full());
    for language in ["en", "fi", "sv"] {
        let id = QuestionnaireId::parse("ours").unwrap();
        let text = crate::format::start_questionnaire(&id, language, &[]);
        for field in types(&tree).into_keys().flatten() {
            assert!(text.contains(&format!("{field}: ")), "{language}: {field}");
        }
    }
}
