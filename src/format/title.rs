use super::{encoding::decode, locate::locate};
use crate::{
    diag::{Code, Problem},
    model::Questionnaire,
};

/// Finds out whether another questionnaire has the title of this one in some language: in a list nobody could tell them
/// apart.
///
/// Takes the bytes that the questionnaire was read from, to say where its title stands. Versions of the same id are not
/// others.
pub fn title_taken<'q>(
    name: &str,
    bytes: &[u8],
    questionnaire: &Questionnaire,
    others: impl IntoIterator<Item = &'q Questionnaire>,
) -> Option<Problem> {
    let is_taken = |language: &str, title: &str, other: &Questionnaire| {
        !title.is_empty() && other.title.has(language) && *other.title.plain(language) == *title
    };
    let mut others = others.into_iter().filter(|other| other.id != questionnaire.id);
    let (language, other) = others.find_map(|other| {
        let language = questionnaire.languages.iter().find(|language| {
            questionnaire.title.has(language) && is_taken(language, &questionnaire.title.plain(language), other)
        })?;
        Some((language, other))
    })?;
    let script = decode(name, bytes).ok()?;
    let tree = locate(&script).tree;
    let title = tree.root().and_then(|root| tree.field(root, "title"));
    let text = title.and_then(|title| {
        tree.children(title).find(|child| tree.plain_key(*child).as_deref() == Some(language)).or(Some(title))
    });
    let place = text.map(|text| script.place(tree.span(text)));
    let mut problem = Problem::new(Code::Q117).text("id", other.id.as_str()).at(place);
    problem.excerpt = place.map(|place| script.excerpt(place));
    Some(problem)
}
