use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use clap::CommandFactory;

use super::{
    Exit,
    arguments::Arguments,
    failure::Failure,
    input::{is_bare, list},
};
use crate::{format, text::Language};

/// The failure of a word that stands where a command does and is none.
///
/// A name with an ending or a folder is taken for a file, whether it is there or not; so is any other that is there.
pub(super) fn mistyped(args: &[OsString]) -> Option<Failure> {
    let command = Arguments::command();
    let mut known: Vec<&str> = command.get_subcommands().map(clap::Command::get_name).collect();
    known.push("help");
    let word = PathBuf::from(first_word(args)?);
    let name = word.to_str()?;
    if name.is_empty() || known.contains(&name) || !is_bare(&word) || word.exists() {
        return None;
    }
    let mut gaps = vec![("name", name.to_owned()), ("known", list(known.iter().copied()))];
    let near = format::near(name, known);
    gaps.extend(near.map(|near| ("near", near.to_owned())));
    let help = if near.is_some() { "cli-unknown-command-near-help" } else { "cli-unknown-command-help" };
    Some(Failure::new(Exit::Usage, "cli-unknown-command", help, gaps))
}

/// The language that is asked for, whatever else is wrong with the arguments.
pub(super) fn asked_language(args: &[OsString]) -> Option<Language> {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    let tag = args.find_map(|arg| match arg.strip_prefix("--lang") {
        Some("") => Some(None),
        Some(rest) => rest.strip_prefix('=').map(Some),
        None => None,
    })?;
    Language::parse(tag.or_else(|| args.next())?)
}

/// The first argument that is neither an option nor the value of one.
fn first_word(args: &[OsString]) -> Option<&Path> {
    let mut args = args.iter().skip(1);
    while let Some(arg) = args.next() {
        match arg.to_str() {
            Some("--lang") => {
                args.next();
            }
            // What follows is a file, whatever it looks like.
            Some("--") => return None,
            Some(option) if option.starts_with('-') => {}
            _ => return Some(Path::new(arg)),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(words: &[&str]) -> Vec<OsString> {
        words.iter().map(OsString::from).collect()
    }

    #[test]
    fn a_word_that_is_no_command_and_no_file_is_refused() {
        for words in [&["p", "chek", "x.ron"][..], &["p", "--lang", "fi", "chek"], &["p", "--lang=fi", "nothing"]] {
            assert!(mistyped(&args(words)).is_some(), "{words:?}");
        }
        for words in [
            &["p"][..],
            &["p", "check"],
            &["p", "help"],
            &["p", "missing.ron"],
            &["p", "folder/chek"],
            &["p", "src"],
            &["p", "--", "chek"],
            &["p", "--help"],
        ] {
            assert!(mistyped(&args(words)).is_none(), "{words:?}");
        }
    }

    #[test]
    fn the_language_is_found_beside_other_mistakes() {
        assert_eq!(asked_language(&args(&["p", "chek", "--lang", "sv"])), Some(Language::Swedish));
        assert_eq!(asked_language(&args(&["p", "--lang=fi", "chek"])), Some(Language::Finnish));
        assert_eq!(asked_language(&args(&["p", "chek", "--language", "fi"])), None);
        assert_eq!(asked_language(&args(&["p", "chek", "--lang"])), None);
    }
}
