//! Every word is there, in all three languages, with the same gaps, and can be drawn.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test may fail, and reads the language files"
)]

#[path = "support/source.rs"]
mod source;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use procuradar::{
    diag::Code,
    format,
    look::font,
    text::{Block, HelpText, Language},
};

const LANGUAGES: [&str; 3] = ["en", "fi", "sv"];

const FILES: &[&str] = &[
    "interface",
    "settings",
    "presentation",
    "charts",
    "problems",
    "commands",
    "authors",
    "raters",
    "progress",
    "learning",
    "library",
    "answers",
    "beside",
    "export",
    "report",
    "plan",
    "over_time",
];

/// A message or an attribute of one, as `key` or `key.attribute`, with its source text.
type Messages = BTreeMap<String, String>;

fn file(language: &str, name: &str) -> String {
    fs::read_to_string(source::root().join(format!("assets/i18n/{language}/{name}.ftl"))).unwrap()
}

/// All messages of a language; fails where one stands twice.
fn messages(language: &str) -> Messages {
    let mut messages = Messages::new();
    for name in FILES {
        let text = file(language, name);
        let (mut key, mut place) = (String::new(), String::new());
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            let is_inside = line.starts_with([' ', '}']);
            let attribute = line.trim().strip_prefix('.').and_then(|rest| rest.split_once(" ="));
            let body = match (is_inside, attribute, line.split_once(" =")) {
                (true, Some((attribute, body)), _) => {
                    place = format!("{key}.{attribute}");
                    body
                }
                (false, _, Some((id, body))) => {
                    id.clone_into(&mut key);
                    place.clone_from(&key);
                    let twice = messages.contains_key(&place);
                    assert!(!twice, "{language}/{name}.ftl: {place} stands twice");
                    body
                }
                _ => line,
            };
            let all = messages.entry(place.clone()).or_default();
            all.push_str(body);
            all.push('\n');
        }
    }
    assert!(messages.len() > 200, "{language}: {}", messages.len());
    messages
}

fn key(place: &str) -> &str {
    place.split('.').next().unwrap()
}

fn variables(text: &str) -> BTreeSet<&str> {
    let names = text.split('$').skip(1).map(|rest| {
        let end = rest.find(|c: char| !(c.is_alphanumeric() || "_-".contains(c))).unwrap_or(rest.len());
        &rest[..end]
    });
    names.collect()
}

fn bundle(language: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
    bundle.set_use_isolating(false);
    for name in FILES {
        let resource = FluentResource::try_new(file(language, name));
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{language}/{name}.ftl: {errors:?}"));
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{language}/{name}.ftl: {errors:?}"));
    }
    bundle
}

/// The ways to fill a message's gaps: counts where plurals differ, and words.
fn fillings() -> Vec<(&'static str, Vec<(&'static str, FluentValue<'static>)>)> {
    let kinds = || vec![("kind", FluentValue::from("role"))];
    let mut fillings = vec![("words", kinds()), ("words, no role", vec![("kind", FluentValue::from("other"))])];
    fillings.push(("words, no name", vec![("person", FluentValue::from("unnamed"))]));
    for (name, count) in [("0", 0), ("1", 1), ("2", 2), ("5", 5), ("30", 30)] {
        let mut gaps = kinds();
        gaps.push(("*", FluentValue::from(count)));
        fillings.push((name, gaps));
    }
    fillings
}

/// Every message and attribute of a language with its gaps filled in every way, with its place.
fn filled(language: &str) -> Vec<(String, String)> {
    let bundle = bundle(language);
    let mut texts = Vec::new();
    for (place, source) in messages(language) {
        let message = bundle.get_message(key(&place)).unwrap_or_else(|| panic!("{language}: {place}"));
        let pattern = match place.split_once('.') {
            Some((_, attribute)) => message.get_attribute(attribute).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let pattern = pattern.unwrap_or_else(|| panic!("{language}: {place} is empty"));
        for (how, gaps) in fillings() {
            let mut args = FluentArgs::new();
            for name in variables(&source) {
                let given = gaps.iter().find(|(gap, _)| *gap == name || *gap == "*");
                args.set(name.to_owned(), given.map_or_else(|| FluentValue::from("word"), |(_, value)| value.clone()));
            }
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
            assert!(errors.is_empty(), "{language}: {place} with {how}: {errors:?}");
            texts.push((format!("{place} with {how}"), text));
        }
    }
    texts
}

#[test]
fn every_message_has_its_gaps_filled_whatever_the_count() {
    for language in LANGUAGES {
        for (place, text) in filled(language) {
            assert!(!text.contains("{$") && !text.contains("{ $"), "{language}: {place}: {text}");
            assert!(!text.trim().is_empty(), "{language}: {place} is empty");
            assert_eq!(text.trim(), text, "{language}: {place} begins or ends with a space");
            assert!(!text.contains("  "), "{language}: {place} has two spaces in a row: {text}");
        }
    }
}

#[test]
fn every_language_has_the_same_messages() {
    let english = messages("en");
    for language in ["fi", "sv"] {
        let other = messages(language);
        let missing: Vec<_> = english.keys().filter(|place| !other.contains_key(*place)).collect();
        let surplus: Vec<_> = other.keys().filter(|place| !english.contains_key(*place)).collect();
        assert!(missing.is_empty() && surplus.is_empty(), "{language} lacks {missing:?} and alone has {surplus:?}");
    }
}

#[test]
fn every_language_fills_the_same_gaps() {
    // Names stand in these sentences otherwise in each language: English alone needs an article, say. The code gives
    // all of them to every language.
    let free = [
        "headline-met",
        "headline-all-met",
        "headline-strongest",
        "headline-their-met",
        "headline-their-all-met",
        "headline-their-strongest",
        "time-grew",
        "time-fell",
    ];
    let given: String = ["src/chart/headline.rs", "src/chart/time_words.rs"]
        .map(|file| fs::read_to_string(source::root().join(file)).unwrap())
        .concat();
    let is_given = |name: &str| given.contains(&format!("(\"{name}\", "));
    let english = messages("en");
    let mut wrong = Vec::new();
    for language in ["fi", "sv"] {
        for (place, text) in messages(language) {
            let (ours, theirs) = (variables(&english[&place]), variables(&text));
            let differ: Vec<_> = ours
                .symmetric_difference(&theirs)
                .filter(|name| !(free.contains(&key(&place)) && is_given(name)))
                .collect();
            if !differ.is_empty() {
                wrong.push(format!("{language}: {place}: {differ:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_message_is_left_untranslated() {
    // Words that are the same in both languages.
    let names = ["action-finnish", "action-swedish", "action-english", "keys-escape", "keys-page"].into_iter();
    let names = names.flat_map(|place| [("fi", place), ("sv", place)]);
    let same = ["library-id", "library-version", "export-version", "place-start", "present-name", "tab-plan"];
    let same: Vec<_> = same.into_iter().map(|place| ("sv", place)).chain(names).collect();
    let has_words = |text: &str| {
        let pieces = text.split([' ', '\n', '{', '}']).filter(|piece| !piece.starts_with(['$', '[', '*', '-', '"']));
        pieces.into_iter().any(|piece| piece.contains(char::is_alphabetic))
    };
    let english = messages("en");
    let mut alike = BTreeSet::new();
    for language in ["fi", "sv"] {
        for (place, text) in messages(language) {
            if english.get(&place) == Some(&text) && has_words(&text) {
                alike.insert((language, place));
            }
        }
    }
    let same = same.into_iter().map(|(language, place)| (language, place.to_owned())).collect();
    assert_eq!(alike, same, "what is the same as in English is listed here, and nothing else is");
}

/// What of the code names messages: texts that are a key, and beginnings of keys (`importance-{step}`).
fn named() -> (BTreeMap<String, String>, BTreeSet<String>) {
    let (mut whole, mut beginnings) = (BTreeMap::new(), BTreeSet::new());
    for source in source::sources() {
        for literal in source.literals {
            let place = format!("{}:{}", source.path, literal.line);
            match literal.text.split_once('{') {
                Some((beginning, _)) if beginning.ends_with('-') => {
                    beginnings.insert(beginning.to_owned());
                }
                _ => {
                    whole.insert(literal.text, place);
                }
            }
        }
    }
    (whole, beginnings)
}

#[test]
fn every_key_that_the_code_names_is_a_message() {
    let english = messages("en");
    let groups: BTreeSet<&str> = english.keys().filter_map(|place| Some(place.split_once('-')?.0)).collect();
    let is_key = |text: &str| {
        let fits = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        fits && text.split_once('-').is_some_and(|(group, rest)| groups.contains(group) && !rest.is_empty())
    };
    let (whole, beginnings) = named();
    let mut unknown: Vec<_> = whole
        .iter()
        .filter(|(text, _)| is_key(text) && !english.contains_key(*text))
        .map(|(text, place)| format!("{place}: {text}"))
        .collect();
    let holds = |beginning: &str| english.keys().any(|place| place.starts_with(beginning));
    unknown.extend(beginnings.into_iter().filter(|b| groups.contains(b.trim_end_matches('-')) && !holds(b)));
    assert!(unknown.is_empty(), "no messages:\n{}", unknown.join("\n"));
}

#[test]
fn every_key_given_to_say_is_a_message() {
    let english = messages("en");
    let calls = ["say(", "say_with(", "say_about(", "notify(", "notify_with(", "key: "];
    let mut found = 0;
    for source in source::sources() {
        for literal in source.literals.iter().filter(|l| calls.iter().any(|call| l.before.ends_with(call))) {
            found += 1;
            let text = &literal.text;
            assert!(english.contains_key(text), "{}:{}: {text} is no message", source.path, literal.line);
        }
    }
    assert!(found > 100, "only {found} calls were seen");
}

#[test]
fn every_message_is_used() {
    let (whole, beginnings) = named();
    let english = messages("en");
    let is_used = |place: &&String| {
        let key = key(place);
        // What is put behind a beginning is a number or a code.
        let is_rest = |rest: &str| !rest.is_empty() && !rest.contains(|c: char| c.is_ascii_lowercase() || c == '-');
        let is_made = beginnings.iter().any(|beginning| key.strip_prefix(beginning.as_str()).is_some_and(is_rest));
        whole.contains_key(key) || is_made
    };
    let unused: Vec<_> = english.keys().filter(|place| !is_used(place)).collect();
    assert!(unused.is_empty(), "nothing says {unused:?}");
}

#[test]
fn every_attribute_is_a_help_or_suits_what_is_assessed() {
    let names = ["help", "skills", "organisation", "readiness", "knowledge"];
    let english = messages("en");
    let asked: String = source::sources()
        .iter()
        .map(|source| fs::read_to_string(source::root().join(&source.path)).unwrap())
        .filter(|text| text.contains("say_about"))
        .collect();
    let mut found = BTreeSet::new();
    for (place, text) in english.iter().filter(|(place, _)| !place.starts_with("problem-")) {
        let Some((base, attribute)) = place.split_once('.') else { continue };
        assert!(names.contains(&attribute), "{place}: nothing asks for it");
        found.insert(attribute);
        if attribute == "help" {
            continue;
        }
        // Commands say their own keys.
        let is_command = base.starts_with("action-") || base.starts_with("view-");
        assert!(is_command || asked.contains(&format!("\"{base}\"")), "{place}: its message is said in one way only");
        let (ours, usual) = (variables(text), variables(&english[base]));
        let free = ["strongest", "strongest-small", "lowest", "lowest-small", "title", "article", "role", "kind"];
        let surplus: Vec<_> = ours.difference(&usual).filter(|name| !free.contains(name)).collect();
        assert!(surplus.is_empty(), "{place}: {surplus:?}");
    }
    assert_eq!(found, BTreeSet::from(names));
}

#[test]
fn every_kind_of_problem_has_words_and_a_remedy() {
    let english = messages("en");
    let codes: BTreeSet<String> = Code::ALL.iter().map(Code::to_string).collect();
    for code in &codes {
        for place in [format!("problem-{code}"), format!("problem-{code}.help")] {
            assert!(english.contains_key(&place), "{place} is missing");
        }
    }
    let is_code = |name: &str| name.len() == 4 && name.starts_with(|c: char| c.is_ascii_uppercase());
    let without: Vec<_> = english
        .keys()
        .filter_map(|place| key(place).strip_prefix("problem-"))
        .filter(|name| is_code(name) && !codes.contains(*name))
        .collect();
    assert!(without.is_empty(), "words for codes that are not: {without:?}");
}

#[test]
fn gaps_filled_beside_the_key_are_all_that_the_message_needs() {
    let english = messages("en");
    let mut wrong = Vec::new();
    let mut seen = 0;
    for source in source::sources() {
        let text = fs::read_to_string(source::root().join(&source.path)).unwrap();
        for call in text.split("say_with(").skip(1) {
            let Some((key, rest)) = call.trim_start().strip_prefix('"').and_then(|rest| rest.split_once('"')) else {
                continue;
            };
            let Some(list) = rest.trim_start_matches([',', ' ', '\n']).strip_prefix("&[") else { continue };
            let list = list.split(']').next().unwrap();
            let given: BTreeSet<&str> = list
                .split("(\"")
                .skip(1)
                .filter_map(|gap| gap.split_once("\","))
                .map(|(name, _)| name)
                .filter(|name| !name.contains('"'))
                .collect();
            let Some(message) = english.get(key) else { continue };
            seen += 1;
            if given != variables(message) {
                wrong.push(format!("{}: {key}: given {given:?}, needs {:?}", source.path, variables(message)));
            }
        }
    }
    assert!(seen > 20, "only {seen} calls were seen");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The characters of a text that the embedded family lacks.
fn undrawn(text: &str) -> BTreeSet<char> {
    text.chars().filter(|letter| !matches!(letter, '\n' | '\r') && !font::draws(*letter)).collect()
}

#[test]
fn every_character_of_every_message_can_be_drawn() {
    for language in LANGUAGES {
        for (place, text) in filled(language) {
            let lacking = undrawn(&text);
            assert!(lacking.is_empty(), "{language}: {place}: {lacking:?}");
        }
    }
    assert!(!undrawn("漢").is_empty(), "a character that is lacking shows");
}

#[test]
fn every_character_that_the_code_writes_can_be_drawn() {
    for source in source::sources() {
        for literal in source.literals {
            // Escapes stand in the code as ASCII.
            let lacking = undrawn(&literal.text);
            assert!(lacking.is_empty(), "{}:{}: {lacking:?}", source.path, literal.line);
        }
    }
}

const HELP: [&str; 4] = ["how", "scoring", "privacy", "accessibility"];

fn help(language: &str, page: &str) -> String {
    fs::read_to_string(source::root().join(format!("assets/help/{language}/{page}.md"))).unwrap()
}

#[test]
fn every_character_of_the_help_can_be_drawn() {
    for language in LANGUAGES {
        for page in HELP {
            let lacking = undrawn(&help(language, page));
            assert!(lacking.is_empty(), "{language}/{page}.md: {lacking:?}");
        }
    }
}

/// What a page of the help consists of: levels of headings, sizes of tables.
fn outline(blocks: &[Block]) -> Vec<String> {
    let part = |block: &Block| match block {
        Block::Heading { level, .. } => Some(format!("heading {level}")),
        Block::Table { head, rows } => Some(format!("table {} x {}", head.len(), rows.len())),
        Block::Paragraph(_) | Block::List { .. } => None,
    };
    blocks.iter().filter_map(part).collect()
}

#[test]
fn the_help_has_the_same_parts_in_every_language() {
    let english = HelpText::of(Language::English);
    for language in [Language::Finnish, Language::Swedish] {
        let other = HelpText::of(language);
        for (page, ours, theirs) in [
            ("how", &english.how, &other.how),
            ("scoring", &english.scoring, &other.scoring),
            ("privacy", &english.privacy, &other.privacy),
            ("accessibility", &english.accessibility, &other.accessibility),
        ] {
            assert!(ours.len() > 10, "{page} is written");
            assert_eq!(outline(ours), outline(theirs), "{language:?}: {page}");
        }
    }
}

#[test]
fn the_help_holds_nothing_that_its_screen_leaves_out() {
    for language in LANGUAGES {
        for page in HELP {
            let text = help(language, page);
            let left_out = ["](", "![", "```", "\n> ", "\n<", "\n    "];
            let found: Vec<_> = left_out.into_iter().filter(|sign| text.contains(sign)).collect();
            assert!(found.is_empty(), "{language}/{page}.md holds {found:?}");
        }
    }
}

#[test]
fn every_character_of_every_shipped_file_can_be_drawn() {
    let mut found = 0;
    for entry in fs::read_dir(source::root().join("questionnaires")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "ron") {
            continue;
        }
        found += 1;
        let bytes = fs::read(&path).unwrap();
        let reading = format::read(&path.display().to_string(), &bytes);
        assert!(reading.value.is_some(), "{}", path.display());
        let lacking = undrawn(std::str::from_utf8(&bytes).unwrap());
        assert!(lacking.is_empty(), "{}: {lacking:?}", path.display());
    }
    assert!(found > 0, "no questionnaire was found");
}
