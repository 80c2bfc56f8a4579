use super::{Reading, Script, edit::replaced, encoding::decode, locate::locate, read_questionnaire};
use crate::model::QuestionnaireId;

/// The file's text with another id, as a start for a questionnaire of one's own; nothing else changes, comments and line
/// ends included.
///
/// Takes a questionnaire's file; of one with errors there is only the report.
pub fn copy_with_id(name: &str, bytes: &[u8], id: &QuestionnaireId) -> Reading<String> {
    let reading = read_questionnaire(name, bytes);
    let report = reading.report;
    let Some((_, script)) = reading.value.zip(decode(name, bytes).ok()) else { return Reading::new(None, report) };
    // Reading passes over a byte-order mark, and over nothing else.
    let mark = if bytes.len() > script.text.len() { "\u{feff}" } else { "" };
    Reading::new(with_id(&script, id).map(|text| format!("{mark}{text}")), report)
}

/// `None` where there is no id to replace, which a questionnaire without errors has.
fn with_id(script: &Script<'_>, id: &QuestionnaireId) -> Option<String> {
    let tree = locate(script).tree;
    let place = tree.span(tree.field(tree.root()?, "id")?);
    Some(replaced(script.text, vec![(place, format!("\"{id}\""))]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPPED: &str = include_str!("../../questionnaires/procurcompeu-short.ron");

    fn copy(text: &str) -> Reading<String> {
        copy_with_id("q.ron", text.as_bytes(), &QuestionnaireId::parse("ours").unwrap())
    }

    #[test]
    fn a_copy_differs_in_its_id_alone() {
        let expected = SHIPPED.replacen("id: \"procurcompeu-short\"", "id: \"ours\"", 1);
        assert_ne!(expected, SHIPPED);
        assert_eq!(copy(SHIPPED).value.unwrap(), expected);
        let windows = format!("\u{feff}{}", SHIPPED.replace('\n', "\r\n"));
        let expected = format!("\u{feff}{}", expected.replace('\n', "\r\n"));
        assert_eq!(copy(&windows).value.unwrap(), expected, "byte-order mark and line ends stay");
    }

    #[test]
    fn the_id_is_found_wherever_it_stands() {
        let moved = SHIPPED.replacen("id: \"procurcompeu-short\",", "", 1);
        let moved = moved.trim_end().strip_suffix(')').unwrap().to_owned() + "    /* id: \"no\" */ id: r#\"mine\"#)\n";
        let expected = moved.replace("r#\"mine\"#", "\"ours\"");
        assert_eq!(copy(&moved).value.unwrap(), expected);
    }

    #[test]
    fn a_file_with_errors_is_not_copied() {
        let reading = copy(&SHIPPED.replacen("minutes: 10", "minutes: 0", 1));
        assert!(reading.value.is_none() && reading.report.has_errors());
        assert!(copy("Benchmark(format: 1)").value.is_none(), "a benchmark is no questionnaire");
    }
}
