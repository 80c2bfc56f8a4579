/// The known name that was probably meant, if one is close enough.
///
/// A short name may differ by one letter, a long one by a third of its letters, three at most. Where several are as
/// close, the first in the order given.
pub fn near<'a>(unknown: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = unknown.chars().count();
    let allowed = (length / 3).clamp(1, 3);
    known
        .into_iter()
        .filter(|name| name.chars().count().abs_diff(length) <= allowed && *name != unknown)
        .map(|name| (strsim::osa_distance(&unknown.to_lowercase(), &name.to_lowercase()), name))
        .filter(|(distance, _)| *distance <= allowed && *distance < length)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_swapped_letter_is_near_and_another_word_is_not() {
        assert_eq!(near("wieght", ["id", "weight", "items"]), Some("weight"));
        assert_eq!(near("colour", ["id", "weight", "items"]), None);
        assert_eq!(near("x", ["id", "y"]), None);
        assert_eq!(near("role", ["Role"]), Some("Role"));
    }
}
