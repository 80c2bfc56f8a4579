use super::{Area, ItemKind, Level, Localized, Questionnaire};

/// What a level is called in an area, and what it means there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LevelWords<'a> {
    pub title: &'a Localized,
    /// `None` where the title says it all.
    pub meaning: Option<&'a Localized>,
}

impl<'a> LevelWords<'a> {
    /// The words of a level in that area; `None` for a level that there is not.
    ///
    /// Where all scored items of the area share their options, one for each level, it is the option that people chose
    /// from that names it: `Quite a lot` where it was asked how much they wish to learn.
    pub fn of(questionnaire: &'a Questionnaire, area: &'a Area, level: Level) -> Option<Self> {
        let place = usize::from(level);
        let level = questionnaire.levels.get(place)?;
        let options = shared_options(area).filter(|options| options.len() == questionnaire.levels.len());
        let option = options.and_then(|options| options.get(place)).filter(|option| **option != level.title);
        Some(match option {
            Some(title) => Self { title, meaning: None },
            None => Self { title: &level.title, meaning: Some(&level.meaning) },
        })
    }
}

/// The options of all scored items of an area, lowest first; `None` where they differ or stand the other way round.
fn shared_options(area: &Area) -> Option<&[Localized]> {
    let mut all = area.items().iter().filter(|item| item.is_scored()).map(|item| match &item.kind {
        ItemKind::Scale { options, reversed: false } => Some(options.as_slice()),
        _ => None,
    });
    let first = all.next()??;
    all.all(|options| options == Some(first)).then_some(first)
}
