//! Every text of the files that come with the program, in its three languages.

use std::{fs, path::Path};

use procuradar::text::Language;
use ron::{Value, extensions::Extensions};

/// A text of a file.
pub(crate) struct Text {
    pub(crate) file: String,
    /// In the order of [`Language::ALL`].
    texts: Vec<String>,
}

impl Text {
    /// A text as a test gives it: Finnish, Swedish, English.
    pub(crate) fn new(file: &str, texts: [&str; 3]) -> Self {
        Self { file: file.to_owned(), texts: texts.map(str::to_owned).to_vec() }
    }

    /// What it says in that language.
    pub(crate) fn of(&self, language: Language) -> &str {
        let place = Language::ALL.into_iter().position(|other| other == language).unwrap();
        &self.texts[place]
    }
}

/// The texts of every file in the folder of questionnaires, the catalogue among them.
pub(crate) fn shipped() -> Vec<Text> {
    let mut texts = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "ron")) {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
        let value: Value =
            options.from_str(&fs::read_to_string(&path).unwrap()).unwrap_or_else(|error| panic!("{file}: {error}"));
        let before = texts.len();
        collect(&value, &file, &mut texts);
        assert!(texts.len() > before + 10, "{file} has texts");
    }
    texts
}

/// A map by languages is a text; anything else may hold some.
fn collect(value: &Value, file: &str, texts: &mut Vec<Text>) {
    match value {
        Value::Map(map) => {
            let of = |language: Language| {
                map.iter().find_map(|(key, value)| match (key, value) {
                    (Value::String(key), Value::String(text)) if key == language.tag() => Some(text.clone()),
                    _ => None,
                })
            };
            let all: Vec<String> = Language::ALL.into_iter().filter_map(of).collect();
            if all.len() == Language::ALL.len() {
                texts.push(Text { file: file.to_owned(), texts: all });
            } else {
                // A source quotes the titles of others, in their words.
                let is_source = |key: &Value| matches!(key, Value::String(key) if key == "source");
                let own = map.iter().filter(|(key, _)| !is_source(key));
                own.for_each(|(_, value)| collect(value, file, texts));
            }
        }
        Value::Seq(values) => values.iter().for_each(|value| collect(value, file, texts)),
        Value::Option(Some(value)) => collect(value, file, texts),
        _ => {}
    }
}
