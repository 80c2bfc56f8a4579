use ron::{extensions::Extensions, ser::PrettyConfig};

use super::{digest, keep::kept, v1};
use crate::model::{AssessmentResult, Digest, Integrity};

/// How deep values stand on lines of their own: an area of the questionnaire is one line.
const LINES_TO_DEPTH: usize = 5;
const INDENT: &str = "    ";

/// The text of a result file. Equal input gives equal bytes.
///
/// `previous` is the text of the file that this one replaces: fields in it that this version does not know are kept.
/// The digest of all that precedes it stands last; in a copy of an altered result it is all zeros, which fit nothing, so
/// that the copy is altered too for whoever reads it.
pub fn write_result(result: &AssessmentResult, previous: Option<&str>) -> String {
    let plain = text_of(&v1::AssessmentResult::from(result));
    let body = previous.and_then(|previous| kept(&plain, previous)).unwrap_or(plain);
    let open = body.trim_end().strip_suffix(')').unwrap_or(&body);
    let covered = format!("{open}{INDENT}");
    let seal = match result.integrity {
        Integrity::Intact => digest(covered.as_bytes()),
        Integrity::Altered { .. } => Digest([0; 32]),
    };
    format!("{covered}digest: \"{seal}\",\n)\n")
}

/// The text of a result without its digest.
pub(super) fn text_of(wire: &v1::AssessmentResult) -> String {
    let config = PrettyConfig::new()
        .new_line("\n")
        .indentor(INDENT)
        .depth_limit(LINES_TO_DEPTH)
        .extensions(Extensions::IMPLICIT_SOME);
    // Strings, numbers, lists and maps with text keys: nothing that RON can't write.
    let text = ron::ser::to_string_pretty(wire, config).unwrap_or_default();
    text.replacen("\n(", "\nResult(", 1)
}
