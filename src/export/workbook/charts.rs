use rust_xlsxwriter::{
    Chart, ChartAxis, ChartAxisCrossing, ChartDataLabel, ChartFont, ChartFormat, ChartLegendPosition, ChartLine,
    ChartLineDashType, ChartMarker, ChartMarkerType, ChartSeries, ChartSolidFill, ChartType,
};

use super::style::colour;
use crate::look::{Colour, Theme};

/// The most UTF-16 units of a description of a chart.
const LONGEST: usize = 255;

/// How wide every chart is, in pixels.
const WIDTH: u32 = 620;

/// Rows of a sheet that a chart is drawn from: names in one column, numbers in others.
pub(super) struct Rows<'a> {
    pub(super) sheet: &'a str,
    /// The row of the heads.
    pub(super) head: u32,
    pub(super) first: u32,
    pub(super) last: u32,
    /// The column of names.
    pub(super) names: u16,
}

impl Rows<'_> {
    fn count(&self) -> u32 {
        (self.last + 1).saturating_sub(self.first)
    }

    fn series(&self, column: u16) -> ChartSeries {
        let mut series = ChartSeries::new();
        series
            .set_name((self.sheet, self.head, column))
            .set_categories((self.sheet, self.first, self.names, self.last, self.names))
            .set_values((self.sheet, self.first, column, self.last, column));
        series
    }
}

/// The areas on one radar, the person over the targets; bars where there are too few or too many of them for one.
pub(super) fn profile(rows: &Rows<'_>, columns: &[u16], top: u8, theme: &Theme) -> Chart {
    let is_radar = is_radar(rows.count());
    let mut chart = Chart::new(if is_radar { ChartType::RadarWithMarkers } else { ChartType::Bar });
    let looks = [(theme.series_1, false), (theme.series_2, true)];
    for (column, (ink, is_dashed)) in columns.iter().zip(looks) {
        let mut series = rows.series(*column);
        if is_radar {
            line(&mut series, ink, is_dashed);
        } else {
            fill(&mut series, ink);
        }
        chart.push_series(&series);
    }
    let levels = if is_radar { chart.y_axis() } else { lying(&mut chart) };
    levels.set_min(0).set_max(top).set_major_unit(1).set_num_format("0");
    grid(levels, theme);
    chart.legend().set_position(ChartLegendPosition::Bottom);
    finish(&mut chart, theme);
    chart.set_width(WIDTH).set_height(profile_height(rows.count()));
    chart
}

fn is_radar(axes: u32) -> bool {
    (3..=10).contains(&axes)
}

/// How high the chart of so many areas is, in pixels.
pub(super) fn profile_height(axes: u32) -> u32 {
    if is_radar(axes) { 470 } else { 140 + 44 * axes.min(20) }
}

/// What is missing from the targets, the largest at the top; its title stands in a cell.
pub(super) fn gaps(rows: &Rows<'_>, column: u16, title: (u32, u16), theme: &Theme) -> Chart {
    let mut chart = Chart::new(ChartType::Bar);
    let mut series = rows.series(column);
    fill(&mut series, theme.series_2);
    let mut label = ChartDataLabel::new();
    series.set_gap(60).set_data_label(label.show_value().set_num_format("0.0"));
    chart.push_series(&series);
    chart.title().set_name((rows.sheet, title.0, title.1));
    let levels = lying(&mut chart);
    levels.set_min(0).set_num_format("0.0");
    grid(levels, theme);
    chart.legend().set_hidden();
    finish(&mut chart, theme);
    chart.set_width(WIDTH).set_height(110 + 26 * rows.count());
    chart
}

/// As much of the sentences as a chart may be described with: whole ones where they fit.
pub(super) fn alt_text(sentences: &[String]) -> String {
    let length = |text: &str| text.encode_utf16().count();
    let mut out = String::new();
    for sentence in sentences {
        let longer = if out.is_empty() { sentence.clone() } else { format!("{out} {sentence}") };
        if length(&longer) > LONGEST {
            break;
        }
        out = longer;
    }
    if !out.is_empty() {
        return out;
    }
    let first = sentences.first().map(String::as_str).unwrap_or_default();
    let mut units = 1;
    let fits = |letter: &char| {
        units += letter.len_utf16();
        units <= LONGEST
    };
    format!("{}…", first.chars().take_while(fits).collect::<String>())
}

/// Lays bars out as the table is, the first at the top; gives the axis of the numbers, which stays below.
fn lying(chart: &mut Chart) -> &mut ChartAxis {
    chart.y_axis().set_reverse().set_crossing(ChartAxisCrossing::Max);
    chart.x_axis()
}

fn grid(axis: &mut ChartAxis, theme: &Theme) {
    let mut line = ChartLine::new();
    axis.set_major_gridlines_line(line.set_color(colour(theme.grid)));
}

fn line(series: &mut ChartSeries, ink: Colour, is_dashed: bool) {
    let mut line = ChartLine::new();
    line.set_color(colour(ink)).set_width(if is_dashed { 1.75 } else { 2.75 });
    if is_dashed {
        line.set_dash_type(ChartLineDashType::Dash);
    }
    let mut solid = ChartSolidFill::new();
    solid.set_color(colour(ink));
    let mut marker = ChartMarker::new();
    marker
        .set_type(if is_dashed { ChartMarkerType::Diamond } else { ChartMarkerType::Circle })
        .set_size(if is_dashed { 8 } else { 7 })
        .set_format(ChartFormat::new().set_solid_fill(&solid));
    series.set_format(ChartFormat::new().set_line(&line)).set_marker(&marker);
}

fn fill(series: &mut ChartSeries, ink: Colour) {
    let mut solid = ChartSolidFill::new();
    solid.set_color(colour(ink));
    series.set_format(ChartFormat::new().set_solid_fill(&solid));
}

fn finish(chart: &mut Chart, theme: &Theme) {
    let mut font = ChartFont::new();
    font.set_color(colour(theme.text)).set_size(10);
    chart.x_axis().set_font(&font);
    chart.y_axis().set_font(&font);
    chart.legend().set_font(&font);
    font.set_size(12).set_bold();
    chart.title().set_font(&font);
    chart.chart_area().set_format(ChartFormat::new().set_no_border());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_ends_with_a_whole_sentence_where_one_fits() {
        let sentences = ["a".repeat(200), "b".repeat(54), "c".to_owned()];
        assert_eq!(alt_text(&sentences), format!("{} {}", sentences[0], sentences[1]));
        assert_eq!(alt_text(&["Å".repeat(300)]), format!("{}…", "Å".repeat(254)));
        assert_eq!(alt_text(&["𝄞".repeat(200)]), format!("{}…", "𝄞".repeat(127)));
    }
}
