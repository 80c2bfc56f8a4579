/// Why a template does not get a file that it asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// It is not there.
    NotFound,
    /// It lies outside the template's folder, or the system does not allow it.
    Outside,
    /// What the system says.
    Other(String),
}
