//! The libraries that the program is made with, and their licences.

use std::{collections::BTreeMap, sync::LazyLock};

/// A library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Library {
    pub name: &'static str,
    pub version: &'static str,
    /// Its licence as an SPDX expression.
    pub licence: &'static str,
    /// The places of its licences' texts.
    texts: Vec<usize>,
}

impl Library {
    /// The texts of its licences.
    pub fn texts(&self) -> impl Iterator<Item = &'static str> {
        self.texts.iter().filter_map(|place| texts().get(*place).copied())
    }
}

/// Libraries that share a licence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LicenceGroup {
    /// The licence as an SPDX expression.
    pub licence: &'static str,
    /// By name.
    pub libraries: Vec<&'static Library>,
}

impl LicenceGroup {
    /// The texts of the licences, each once, with the libraries that it stands for.
    pub fn texts(&self) -> Vec<(&'static str, Vec<&'static Library>)> {
        let mut texts: Vec<(&'static str, Vec<&'static Library>)> = Vec::new();
        for library in &self.libraries {
            for text in library.texts() {
                match texts.iter_mut().find(|(other, _)| *other == text) {
                    Some((_, libraries)) => libraries.push(library),
                    None => texts.push((text, vec![library])),
                }
            }
        }
        texts
    }
}

/// The libraries by licence, the licence of the most libraries first.
pub fn groups() -> &'static [LicenceGroup] {
    static GROUPS: LazyLock<Vec<LicenceGroup>> = LazyLock::new(|| {
        let mut groups = BTreeMap::<&str, Vec<&'static Library>>::new();
        for library in libraries() {
            groups.entry(library.licence).or_default().push(library);
        }
        let mut groups: Vec<_> =
            groups.into_iter().map(|(licence, libraries)| LicenceGroup { licence, libraries }).collect();
        groups.sort_by_key(|group| std::cmp::Reverse(group.libraries.len()));
        groups
    });
    &GROUPS
}

/// Every library, by name.
pub fn libraries() -> &'static [Library] {
    static LIBRARIES: LazyLock<Vec<Library>> =
        LazyLock::new(|| include_str!("../../assets/licences/libraries.tsv").lines().filter_map(read).collect());
    &LIBRARIES
}

fn read(line: &'static str) -> Option<Library> {
    let mut cells = line.split('\t');
    let (name, version, licence) = (cells.next()?, cells.next()?, cells.next()?);
    let texts = cells.next()?.split(' ').filter_map(|place| place.parse().ok()).collect();
    Some(Library { name, version, licence, texts })
}

fn texts() -> &'static [&'static str] {
    static TEXTS: LazyLock<Vec<&'static str>> =
        LazyLock::new(|| include_str!("../../assets/licences/texts.txt").trim_end().split("\n\u{c}\n").collect());
    &TEXTS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_library_has_the_text_of_its_licence() {
        assert!(libraries().len() > 100);
        for library in libraries() {
            assert!(library.texts().count() > 0, "{} has no licence text", library.name);
            assert!(library.texts().all(|text| text.len() > 200), "{}", library.name);
        }
    }

    #[test]
    fn the_libraries_are_those_that_the_program_is_built_with() {
        let lock = include_str!("../../Cargo.lock");
        let is_locked = |library: &Library| {
            lock.contains(&format!("name = \"{}\"\nversion = \"{}\"\n", library.name, library.version))
        };
        let stale: Vec<_> = libraries().iter().filter(|library| !is_locked(library)).collect();
        assert!(stale.is_empty(), ".ci/licences writes the list anew: {stale:?}");
    }
}
