use crate::diag::Report;

/// What became of a file: its value, and all that is to be said about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading<T> {
    /// There exactly if the report has no errors; warnings may be there all the same.
    pub value: Option<T>,
    pub report: Report,
}

impl<T> Reading<T> {
    pub(super) fn new(value: Option<T>, report: Report) -> Self {
        let value = if report.has_errors() { None } else { value };
        Self { value, report }
    }

    /// The same reading with its value made narrower; what `pick` refuses was no error, so it never should.
    pub(super) fn narrow<U>(self, pick: impl FnOnce(T) -> Option<U>) -> Reading<U> {
        Reading { value: self.value.and_then(pick), report: self.report }
    }
}
