use std::{collections::BTreeSet, path::PathBuf};

use super::{
    Exit,
    arguments::{Chart, Kind},
    drawing::Drawing,
    failure::Failure,
    input, output,
    progress::Progress,
    terminal::Terminal,
};
use crate::{
    chart::{Series, SeriesRole, Whose},
    model::{AreaId, AssessmentResult},
    score::profile,
    text::Words,
    work::is_png,
};

/// How many pixels a PNG has for a logical one, unless a size is asked for.
pub(super) const PICTURE_SCALE: f32 = 2.0;

/// More results than these can't be told apart in one radar.
const MOST_RESULTS: usize = 3;

/// Draws a chart of one result, or a radar of several.
pub(super) fn draw(arguments: &Chart, terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
    check_use(arguments)?;
    let mut results = Vec::new();
    for path in &arguments.results {
        results.push(input::result(path, terminal)?);
    }
    let Some((first, others)) = results.split_first() else { return Ok(Exit::Usage) };
    for (other, path) in others.iter().zip(arguments.results.iter().skip(1)) {
        let (a, b) = (&first.questionnaire, &other.questionnaire);
        if a.id != b.id || a.version.major != b.version.major {
            return Err(Failure::new(
                Exit::Problems,
                "cli-other-questionnaire",
                "cli-other-questionnaire-help",
                [("path", path.display().to_string()), ("id", b.id.to_string()), ("version", b.version.to_string())],
            ));
        }
    }
    let benchmark = input::benchmark(arguments.benchmark.as_deref(), first, terminal)?;
    let words = terminal.words;
    let mut drawing = Drawing::new(first, benchmark.as_ref(), words);
    let scene = match arguments.kind {
        Kind::Radar => {
            drawing.series.extend(beside(others, arguments.results.get(1..).unwrap_or_default(), words));
            drawing.radar(area(arguments, first)?.as_ref(), arguments.size)?
        }
        Kind::Gaps => drawing.gaps(arguments.size.map(|(width, _)| width))?,
        Kind::Progress => {
            let asked = Progress { parent: area(arguments, first)?, size: arguments.size, words };
            asked.draw(&results, &arguments.results, benchmark.as_ref())?
        }
    };
    let usual = if arguments.size.is_some() { 1.0 } else { PICTURE_SCALE };
    let scale = arguments.scale.map_or(usual, f32::from);
    let picture = output::picture(&scene, &arguments.out, (arguments.theme, words.language()), scale)?;
    output::save(&arguments.out, &picture, arguments.force)?;
    terminal.saved(&arguments.out)?;
    Ok(Exit::Done)
}

/// Refuses what can be seen to be wrong before anything is read.
fn check_use(arguments: &Chart) -> Result<(), Failure> {
    let is_svg = arguments.out.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("svg"));
    let wrong = |key, help, gap| Err(Failure::new(Exit::Usage, key, help, [gap]));
    if !is_svg && !is_png(&arguments.out) {
        let path = arguments.out.display().to_string();
        return wrong("cli-picture-ending", "cli-picture-ending-help", ("path", path));
    }
    if arguments.kind == Kind::Progress && arguments.results.len() < 2 {
        return wrong("cli-progress-two-results", "cli-progress-two-results-help", ("path", String::new()));
    }
    if arguments.kind != Kind::Progress && arguments.results.len() > MOST_RESULTS {
        let most = MOST_RESULTS.to_string();
        return wrong("cli-too-many-results", "cli-too-many-results-help", ("most", most));
    }
    if arguments.kind == Kind::Gaps && arguments.results.len() > 1 {
        return wrong("cli-gaps-one-result", "cli-gaps-one-result-help", ("path", String::new()));
    }
    if arguments.kind == Kind::Gaps && arguments.area.is_some() {
        return wrong("cli-gaps-no-area", "cli-gaps-no-area-help", ("path", String::new()));
    }
    Ok(())
}

/// The area whose own chart is asked for.
fn area(arguments: &Chart, result: &AssessmentResult) -> Result<Option<AreaId>, Failure> {
    let Some(name) = &arguments.area else { return Ok(None) };
    let found = AreaId::parse(name).filter(|id| result.questionnaire.area(id).is_some());
    let unknown = || {
        let nodes = result.questionnaire.nodes();
        let parents = nodes.iter().filter(|node| !node.area.is_leaf()).map(|node| node.area.id.as_str());
        let gaps = [("name", name.clone()), ("ids", input::list(parents))];
        Failure::new(Exit::Usage, "cli-unknown-area", "cli-unknown-area-help", gaps)
    };
    found.map(Some).ok_or_else(unknown)
}

/// The series of results that are drawn beside the first.
fn beside(others: &[AssessmentResult], paths: &[PathBuf], words: &Words) -> Vec<Series> {
    // Dates name them, or the view of whoever else answered, unless two are the same.
    let name = |other: &AssessmentResult| Whose::of(other).line(words).unwrap_or_else(|| words.date(other.finished));
    let names: Vec<String> = others.iter().map(name).collect();
    let are_distinct = names.iter().collect::<BTreeSet<_>>().len() == names.len();
    let roles = SeriesRole::BESIDE.into_iter();
    let series = others.iter().zip(names).zip(paths).zip(roles).map(|(((other, short), path), role)| {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let name = if are_distinct { short } else { stem.trim_end_matches(".result").to_owned() };
        Series::profile(name, role, &profile(&other.questionnaire, &other.answers))
    });
    series.collect()
}
