use std::{borrow::Cow, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use super::Language;
use crate::model::Assessed;

/// What fills a gap in a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    Text(Cow<'a, str>),
    /// A count: chooses the plural.
    Count(usize),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.as_str().into())
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of that language.
    pub fn of(language: Language) -> &'static Self {
        static FINNISH: LazyLock<Words> = LazyLock::new(|| Words::load(Language::Finnish));
        static SWEDISH: LazyLock<Words> = LazyLock::new(|| Words::load(Language::Swedish));
        static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::load(Language::English));
        match language {
            Language::Finnish => &FINNISH,
            Language::Swedish => &SWEDISH,
            Language::English => &ENGLISH,
        }
    }

    /// Which language these words are of.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The language's tag: `fi`, `sv`, `en`.
    pub fn tag(&self) -> &'static str {
        self.language.tag()
    }

    /// A text without gaps.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// A text with its gaps filled.
    ///
    /// A key that this language lacks gives the English text; one that is nowhere gives the key. Tests see to it that
    /// neither happens.
    pub fn say_with(&self, key: &str, gaps: &[(&str, Value<'_>)]) -> String {
        self.message(key, None, gaps)
            .or_else(|| Self::of(Language::English).message(key, None, gaps))
            .unwrap_or_else(|| key.to_owned())
    }

    /// A text as it suits what is assessed: the attribute that is named after it, where the message has one.
    pub fn say_about(&self, key: &str, assessed: Assessed, gaps: &[(&str, Value<'_>)]) -> String {
        let variant = match assessed {
            Assessed::Skills => "skills",
            Assessed::Organisation => "organisation",
            Assessed::Readiness => "readiness",
            Assessed::Knowledge => "knowledge",
        };
        self.message(key, Some(variant), gaps).unwrap_or_else(|| self.say_with(key, gaps))
    }

    /// What a command does, in a sentence: the attribute `help` of its message; empty where it has none.
    pub fn help(&self, key: &str) -> String {
        self.message(key, Some("help"), &[]).unwrap_or_default()
    }

    /// A message or one of its attributes; `None` where this language lacks it.
    pub(super) fn message(&self, key: &str, attribute: Option<&str>, gaps: &[(&str, Value<'_>)]) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut args = FluentArgs::with_capacity(gaps.len());
        for (name, value) in gaps {
            args.set(
                *name,
                match value {
                    Value::Text(text) => FluentValue::String(text.clone()),
                    Value::Count(count) => FluentValue::from(*count),
                },
            );
        }
        // What goes wrong here shows as `{$name}` in the text; a test fills every gap of every message.
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }

    fn load(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(language.tag().parse().into_iter().collect());
        // Isolation marks would end up in files and on the command line.
        bundle.set_use_isolating(false);
        for file in files(language) {
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }
}

macro_rules! language_files {
    ($tag:literal) => {
        &[
            include_str!(concat!("../../assets/i18n/", $tag, "/interface.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/settings.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/presentation.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/charts.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/problems.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/commands.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/authors.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/raters.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/progress.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/learning.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/library.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/answers.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/beside.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/export.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/report.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/plan.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/over_time.ftl")),
        ]
    };
}

/// The language files: the window, charts, problems of files, the command line.
fn files(language: Language) -> &'static [&'static str] {
    match language {
        Language::Finnish => language_files!("fi"),
        Language::Swedish => language_files!("sv"),
        Language::English => language_files!("en"),
    }
}
