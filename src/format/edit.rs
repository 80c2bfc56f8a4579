use super::Span;

/// The text with each of these stretches replaced; they lie apart. All else stays as it is, comments too.
pub(super) fn replaced(text: &str, mut edits: Vec<(Span, String)>) -> String {
    edits.sort_by_key(|(span, _)| span.start);
    let mut new = String::with_capacity(text.len());
    let mut at = 0;
    for (span, with) in edits {
        new.push_str(text.get(at..span.start).unwrap_or_default());
        new.push_str(&with);
        at = span.end;
    }
    new.push_str(text.get(at..).unwrap_or_default());
    new
}
