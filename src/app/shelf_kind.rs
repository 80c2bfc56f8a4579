/// What people write and keep in the library.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ShelfKind {
    Questionnaire,
    Benchmark,
    Catalogue,
}
