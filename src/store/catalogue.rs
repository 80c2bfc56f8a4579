use std::sync::LazyLock;

use crate::{format, model::Catalogue};

/// The catalogue that comes with the program: file name and bytes.
pub const CATALOGUE: (&str, &[u8]) = ("catalogue.ron", include_bytes!("../../questionnaires/catalogue.ron"));

/// The catalogue that comes with the program, read once. A test sees to it that it is there.
pub fn catalogue() -> Option<&'static Catalogue> {
    static READ: LazyLock<Option<Catalogue>> = LazyLock::new(|| {
        let (name, bytes) = CATALOGUE;
        format::read_catalogue(name, bytes).value
    });
    READ.as_ref()
}
