use std::path::PathBuf;

/// What the outside looks at again and again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Followed {
    #[default]
    Nothing,
    /// A file that is looked through while someone writes it.
    File(PathBuf),
    /// The files that the library tells of.
    Library,
}
