//! The layers hold: each module imports what its row in `src/lib.rs` names, and nothing else.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test may fail, and reads the program's own source"
)]

#[path = "support/source.rs"]
mod source;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use source::{Source, sources, tokens};

/// A row of the table.
#[derive(Debug)]
struct Row {
    module: String,
    ours: BTreeSet<String>,
    outside: BTreeSet<String>,
    /// Whether `ours` was given name by name.
    is_listed: bool,
}

/// What a file uses: modules of ours, crates outside.
#[derive(Debug, Default)]
struct Uses {
    ours: BTreeSet<String>,
    outside: BTreeSet<String>,
}

fn names(cell: &str) -> BTreeSet<String> {
    cell.split(',').map(|name| name.trim().trim_matches('`').to_owned()).filter(|name| name != "-").collect()
}

/// The table of layers, from the comment at the head of `src/lib.rs`.
fn table() -> Vec<Row> {
    let text = fs::read_to_string(source::root().join("src/lib.rs")).unwrap();
    let lines = text.lines().filter_map(|line| line.strip_prefix("//! | `"));
    let cells: Vec<Vec<&str>> =
        lines.map(|line| line.trim_end_matches('|').split('|').map(str::trim).collect()).collect();
    let modules: Vec<String> = cells.iter().map(|row| row[0].trim_matches('`').to_owned()).collect();
    assert!(modules.len() >= 14, "{modules:?}");
    let rows = cells.iter().enumerate().map(|(place, row)| {
        let [_, _, ours, outside] = row[..] else { panic!("four cells, not {row:?}") };
        let above = || modules[..place].iter().cloned();
        let (ours, is_listed) = match (ours, ours.strip_prefix("all but ")) {
            ("all above", _) => (above().collect(), false),
            (_, Some(but)) => (above().filter(|name| !names(but).contains(name)).collect(), false),
            _ => (names(ours), true),
        };
        Row { module: modules[place].clone(), ours, outside: names(outside), is_listed }
    });
    rows.collect()
}

/// The crates that the program depends on, as code writes them.
fn dependencies() -> BTreeSet<String> {
    let text = fs::read_to_string(source::root().join("Cargo.toml")).unwrap();
    let part = text.split("[dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    let lines = part.lines().filter(|line| !line.starts_with('#'));
    let names: BTreeSet<_> = lines.filter_map(|l| Some(l.split_once(" = ")?.0.replace('-', "_"))).collect();
    assert!(names.len() > 15, "{names:?}");
    names
}

/// The path of the module that a file is: `["chart", "radar", "layout"]`.
fn module_path(path: &str) -> Vec<&str> {
    let path = path.strip_prefix("src/").unwrap().strip_suffix(".rs").unwrap();
    path.strip_suffix("/mod").unwrap_or(path).split('/').collect()
}

/// The first names after `crate::` or the like: one, or those of a group in braces.
fn heads<'a>(tokens: &[&'a str]) -> Vec<&'a str> {
    if tokens.first() != Some(&"{") {
        return tokens.first().copied().into_iter().collect();
    }
    let (mut depth, mut heads) = (0, Vec::new());
    for pair in tokens.windows(2) {
        match pair[0] {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        if depth == 1 && matches!(pair[0], "{" | ",") && pair[1] != "}" {
            heads.push(pair[1]);
        }
    }
    heads
}

fn uses(source: &Source, dependencies: &BTreeSet<String>) -> Uses {
    let tokens = tokens(&source.code);
    let path = module_path(&source.path);
    let mut uses = Uses::default();
    // Modules of ours that are named like a crate, in the file where they are declared or imported.
    let mut own: BTreeSet<&str> = BTreeSet::new();
    for (place, pair) in tokens.windows(2).enumerate() {
        match pair {
            ["mod", name] => {
                own.insert(name);
            }
            ["crate", "::"] => {
                let heads = heads(&tokens[place + 2..]);
                uses.ours.extend(heads.iter().map(|head| (*head).to_owned()));
                own.extend(heads);
            }
            ["super" | "self", "::"] if place == 0 || tokens[place - 1] != "::" => {
                let chain = tokens[place..].chunks(2).take_while(|pair| matches!(pair, ["super" | "self", "::"]));
                let (steps, ups) = chain.fold((0, 0), |(s, u), pair| (s + 1, u + usize::from(pair[0] == "super")));
                let heads = heads(&tokens[place + 2 * steps..]);
                if ups >= path.len() {
                    uses.ours.extend(heads.iter().map(|head| (*head).to_owned()));
                }
                own.extend(heads);
            }
            _ => {}
        }
    }
    for (place, token) in tokens.iter().enumerate() {
        let is_path = tokens.get(place + 1) == Some(&"::") || (place > 0 && tokens[place - 1] == "use");
        let is_root = place == 0 || tokens[place - 1] != "::";
        if is_path && is_root && dependencies.contains(*token) && !own.contains(token) {
            uses.outside.insert((*token).to_owned());
        }
    }
    uses.ours.remove(path[0]);
    uses
}

/// What every module uses, with the file where it does.
fn uses_of_modules() -> BTreeMap<String, Vec<(String, Uses)>> {
    let dependencies = dependencies();
    let mut all: BTreeMap<String, Vec<(String, Uses)>> = BTreeMap::new();
    for source in sources() {
        if source.path == "src/lib.rs" {
            continue;
        }
        let module = module_path(&source.path)[0].to_owned();
        let uses = uses(&source, &dependencies);
        all.entry(module).or_default().push((source.path, uses));
    }
    all
}

#[test]
fn a_module_imports_only_what_its_row_names() {
    let table = table();
    let mut wrong = Vec::new();
    for (module, files) in uses_of_modules() {
        if module == "main" {
            continue;
        }
        let Some(row) = table.iter().find(|row| row.module == module) else {
            wrong.push(format!("{module} has no row in src/lib.rs"));
            continue;
        };
        for (path, uses) in files {
            wrong.extend(uses.ours.difference(&row.ours).map(|other| format!("{path} imports our {other}")));
            wrong.extend(uses.outside.difference(&row.outside).map(|other| format!("{path} names the crate {other}")));
        }
    }
    assert!(wrong.is_empty(), "the table in src/lib.rs does not allow this:\n{}", wrong.join("\n"));
}

#[test]
fn a_row_names_nothing_that_its_module_does_not_import() {
    let modules = uses_of_modules();
    let mut stale = Vec::new();
    for row in table() {
        let Some(files) = modules.get(&row.module) else {
            stale.push(format!("{} is no module", row.module));
            continue;
        };
        let is_used = |name: &&String, part: fn(&Uses) -> &BTreeSet<String>| {
            files.iter().any(|(_, uses)| part(uses).contains(*name))
        };
        let ours = row.ours.iter().filter(|name| row.is_listed && !is_used(name, |uses| &uses.ours));
        let outside = row.outside.iter().filter(|name| !is_used(name, |uses| &uses.outside));
        stale.extend(ours.chain(outside).map(|name| format!("{} does not use {name}", row.module)));
    }
    assert!(stale.is_empty(), "rows in src/lib.rs that say too much:\n{}", stale.join("\n"));
}

#[test]
fn a_module_stands_below_all_that_it_imports() {
    let table = table();
    for (place, row) in table.iter().enumerate() {
        let above: BTreeSet<_> = table[..place].iter().map(|row| row.module.clone()).collect();
        let upwards: Vec<_> = row.ours.difference(&above).collect();
        assert!(upwards.is_empty(), "{} may import {upwards:?}, which stand below it", row.module);
    }
}

#[test]
fn the_program_begins_in_the_command_line_or_the_window() {
    let main = sources().into_iter().find(|source| source.path == "src/main.rs").unwrap();
    let tokens = tokens(&main.code);
    let roots: BTreeSet<&str> = tokens
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| pair[0] == "procuradar" && pair[1] == "::")
        .flat_map(|(place, _)| heads(&tokens[place + 2..]))
        .collect();
    let allowed = BTreeSet::from(["cli", "shell"]);
    assert!(!roots.is_empty() && roots.is_subset(&allowed), "{roots:?}");
}

#[test]
fn the_reader_of_imports_sees_every_form() {
    let source = |path: &str, code: &str| {
        let code = code.to_owned();
        Source { path: path.to_owned(), lines: 1, code, literals: Vec::new() }
    };
    let dependencies = ["egui", "csv"].map(str::to_owned).into();
    let seen = |path: &str, code: &str| {
        let uses = uses(&source(path, code), &dependencies);
        let all: Vec<String> = uses.ours.into_iter().chain(uses.outside).collect();
        all.join(" ")
    };
    assert_eq!(seen("src/ui/a.rs", "use crate::{app::{X, y::Z}, model, ui::B};"), "app model");
    assert_eq!(seen("src/ui/a.rs", "fn f(x: crate::score::Y) { egui::Id::new(1); }"), "score egui");
    assert_eq!(seen("src/ui/a.rs", "use super::super::work::X;"), "work");
    assert_eq!(seen("src/ui/b/a.rs", "use super::super::work::X;"), "");
    assert_eq!(seen("src/ui/mod.rs", "use super::{work::X, app};"), "app work");
    assert_eq!(seen("src/ui/mod.rs", "use csv;"), "csv");
    assert_eq!(seen("src/ui/mod.rs", "mod csv; pub use csv::X;"), "");
    assert_eq!(seen("src/ui/a.rs", "use super::csv; fn f() { csv::x() }"), "");
    assert_eq!(seen("src/ui/a.rs", "use std::path::Path; a::egui::x();"), "");
}

#[test]
fn no_file_is_longer_than_500_lines() {
    let mut long: Vec<String> = sources()
        .into_iter()
        .filter(|source| source.lines > 500)
        .map(|source| format!("{}: {}", source.path, source.lines))
        .collect();
    long.sort();
    assert!(long.is_empty(), "part these:\n{}", long.join("\n"));
}

#[test]
fn colours_are_tokens_of_the_themes() {
    let is_hex = |text: &str| {
        let digits = text.split('#').skip(1).map(|rest| rest.chars().take_while(char::is_ascii_hexdigit).count());
        digits.into_iter().any(|count| matches!(count, 6 | 8))
    };
    let mut found = Vec::new();
    for source in sources().iter().filter(|source| !source.path.starts_with("src/look/")) {
        let tokens = tokens(&source.code);
        for (place, token) in tokens.iter().enumerate() {
            let is_made = place > 1 && tokens[place - 2] == "Color32" && tokens[place - 1] == "::";
            let is_constant = token.chars().all(|c| c.is_ascii_uppercase() || c == '_');
            if is_made && is_constant && !matches!(*token, "TRANSPARENT" | "PLACEHOLDER") {
                found.push(format!("{}: Color32::{token}", source.path));
            }
            // `ui::style` turns tokens into colours of egui: the one place where numbers become a colour.
            let numbers =
                matches!(tokens.get(place + 2), Some(first) if first.starts_with(|c: char| c.is_ascii_digit()));
            if (token.starts_with("from_rgb") || token.starts_with("from_gray")) && numbers {
                found.push(format!("{}: {token}", source.path));
            }
        }
        let hex = source.literals.iter().filter(|literal| is_hex(&literal.text));
        found.extend(hex.map(|literal| format!("{}:{}: {}", source.path, literal.line, literal.text)));
    }
    assert!(found.is_empty(), "colours outside src/look:\n{}", found.join("\n"));
}

#[test]
fn the_window_has_no_words_of_its_own() {
    let is_for_people = |text: &str| {
        let letters = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() >= 3;
        text.trim().contains(' ') && text.split(' ').any(|word| letters(word) && !word.contains(['{', '-', ':', '/']))
    };
    let layers = ["src/ui/", "src/app/", "src/shell/", "src/chart/", "src/score/", "src/model/"];
    let mut found = Vec::new();
    for source in sources().iter().filter(|source| layers.iter().any(|layer| source.path.starts_with(layer))) {
        for literal in &source.literals {
            // What developers alone read: why a lint is quiet, lines of the log. Ids of widgets. A sample of letters.
            let is_for_developers = ["reason =", "log::"].iter().any(|word| literal.before.contains(word));
            let is_id = ["unique(", "unique((", "id_salt(", "Panel::top(", "Panel::bottom(", "Panel::left("]
                .iter()
                .any(|call| literal.before.ends_with(call));
            let is_sample = literal.before.ends_with("letters.width(ui, ");
            if !(is_for_developers || is_id || is_sample) && is_for_people(&literal.text) {
                found.push(format!("{}:{}: {}", source.path, literal.line, literal.text));
            }
        }
    }
    assert!(found.is_empty(), "words belong in assets/i18n:\n{}", found.join("\n"));
}
