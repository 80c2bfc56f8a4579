use crate::{
    app::{Presenting, Stage, Viewing},
    chart::{self, Difference, Series, SeriesRole, Value, Whose},
    model::{Area, LevelWords},
    text::Words,
};

/// The words beside the chart. No name of a person is in them.
#[derive(Debug, Default)]
pub(super) struct Slide {
    /// Above the headline.
    pub(super) caption: String,
    /// May hold soft hyphens.
    pub(super) headline: String,
    /// A very large number, and the lines beside or under it.
    pub(super) number: Option<(String, Vec<String>)>,
    /// The places of the series in the legend, with what each says about the area in the light.
    pub(super) legend: Vec<(usize, Option<String>)>,
    /// A strong word, and what it means; either may be empty.
    pub(super) meaning: (String, String),
    /// All of it for a screen reader.
    pub(super) spoken: String,
}

impl Slide {
    /// What is said at this step.
    pub(super) fn of(
        presenting: &Presenting,
        viewing: &Viewing,
        series: &[Series],
        is_radar: bool,
        words: &Words,
    ) -> Self {
        let told = Told { presenting, viewing, series, is_radar, words };
        match presenting.stage() {
            Stage::Axes => told.axes(),
            Stage::Series(place) => told.series(place),
            Stage::Area(place) => told.area(place).unwrap_or_default(),
            Stage::Whole => told.whole(),
        }
    }
}

struct Told<'a> {
    presenting: &'a Presenting,
    viewing: &'a Viewing,
    series: &'a [Series],
    /// Else bars are drawn.
    is_radar: bool,
    words: &'a Words,
}

impl Told<'_> {
    fn areas(&self) -> &[Area] {
        self.presenting.areas(&self.viewing.result.questionnaire)
    }

    fn title(&self) -> String {
        self.viewing.result.questionnaire.title.plain(self.words.tag()).into_owned()
    }

    /// A text as it suits what is assessed.
    fn say(&self, key: &str) -> String {
        self.words.say_about(key, self.viewing.whose().assessed(), &[])
    }

    fn legend(&self) -> Vec<(usize, Option<String>)> {
        (0..self.presenting.revealed().min(self.series.len())).map(|place| (place, None)).collect()
    }

    fn axes(&self) -> Slide {
        let areas = self.areas();
        let top = usize::from(self.viewing.result.questionnaire.top_level());
        let gaps = [("count", areas.len().into()), ("top", top.into())];
        let headline = self.words.say_with("present-axes", &gaps);
        let how = self.say(if self.is_radar { "present-how-radar" } else { "present-how-bars" });
        let names: Vec<_> = areas.iter().map(|area| area.title.plain(self.words.tag())).collect();
        let spoken = format!("{headline}. {how} {}.", names.join(", "));
        Slide { caption: self.title(), headline, meaning: (String::new(), how), spoken, ..Slide::default() }
    }

    fn series(&self, place: usize) -> Slide {
        let Some(series) = self.series.get(place) else { return Slide::default() };
        let headline = match series.role {
            SeriesRole::Me if self.viewing.result.rater.is_other() => series.name.clone(),
            SeriesRole::Me => self.say("present-me"),
            SeriesRole::Benchmark => self.words.say_with("present-against", &[("benchmark", (&series.name).into())]),
            _ => self.words.say_with("present-other", &[("series", (&series.name).into())]),
        };
        let values: Vec<String> = self
            .areas()
            .iter()
            .map(|area| format!("{} {}", area.title.plain(self.words.tag()), series.value(&area.id).text(self.words)))
            .collect();
        let about = self.about(series.role);
        let spoken = format!("{headline}: {}. {about}", values.join("; "));
        let spoken = spoken.trim_end().to_owned();
        let meaning = (String::new(), about);
        Slide { caption: self.title(), headline, legend: self.legend(), meaning, spoken, number: None }
    }

    /// Where the numbers of a series come from.
    fn about(&self, role: SeriesRole) -> String {
        let profile = &self.viewing.profile;
        match role {
            SeriesRole::Me => {
                let done = profile.answered + profile.not_applicable;
                let gaps = [("done", done.into()), ("of", profile.items.into())];
                self.words.say_with("results-answered", &gaps)
            }
            SeriesRole::Benchmark => {
                let about = self.viewing.benchmark().map(|benchmark| benchmark.about.plain(self.words.tag()));
                sentence(&about.unwrap_or_default())
            }
            _ => String::new(),
        }
    }

    fn area(&self, place: usize) -> Option<Slide> {
        let area = self.areas().get(place)?;
        let gaps = [("place", (place + 1).into()), ("of", self.areas().len().into())];
        let count = self.words.say_with("present-area-of", &gaps);
        let questionnaire = &self.viewing.result.questionnaire;
        let caption = match self.presenting.parent().and_then(|parent| questionnaire.area(parent)) {
            Some(parent) => format!("{} · {}/{}", parent.title.plain(self.words.tag()), place + 1, self.areas().len()),
            None => count,
        };
        let value = |series: &Series| series.value(&area.id);
        let legend = self.series.iter().enumerate();
        let legend = legend.map(|(place, series)| (place, Some(value(series).text(self.words)))).collect();
        let me = self.series.iter().find(|series| series.role == SeriesRole::Me).map(value);
        let beside = self.beside_number(area, me);
        let meaning = self.level(area, me);
        let name = area.title.plain(self.words.tag());
        let said: Vec<String> =
            self.series.iter().map(|series| format!("{} {}", series.name, value(series).text(self.words))).collect();
        let said = said.into_iter().chain(beside.iter().cloned()).collect::<Vec<_>>().join(", ");
        let spoken = match &meaning {
            (level, meaning) if level.is_empty() => format!("{name}: {said}. {meaning}"),
            (level, meaning) => format!("{name}: {said}. {level}: {meaning}"),
        };
        Some(Slide {
            caption,
            headline: area.title.get(self.words.tag()).to_owned(),
            number: me.and_then(Value::level).map(|level| (self.words.score(level), beside)),
            legend,
            meaning,
            spoken: spoken.trim_end().to_owned(),
        })
    }

    /// How far from the target, and how many targets inside are met: a surplus must not hide what is missing.
    fn beside_number(&self, area: &Area, me: Option<Value>) -> Vec<String> {
        let Some(comparison) = self.viewing.comparison.as_ref().filter(|_| self.shows_targets()) else {
            return Vec::new();
        };
        let Some(level) = me.and_then(Value::level) else { return Vec::new() };
        let target = comparison.area(&area.id).and_then(|area| area.target);
        let mut lines = vec![Difference::of(level, target).text(self.words)];
        let met = chart::met_inside(area, comparison);
        if !area.is_leaf() && met.of > 0 {
            let gaps = [("met", met.met.into()), ("of", met.of.into())];
            lines.push(self.words.say_with("present-met", &gaps));
        }
        lines
    }

    fn shows_targets(&self) -> bool {
        self.series.iter().any(|series| series.role == SeriesRole::Benchmark)
    }

    /// The level reached, and what it means.
    fn level(&self, area: &Area, me: Option<Value>) -> (String, String) {
        let tag = self.words.tag();
        let Some(me) = me else { return (String::new(), String::new()) };
        if me.level().is_none() {
            return (me.text(self.words), String::new());
        }
        let score = self.viewing.profile.area(&area.id);
        let level = score
            .and_then(|score| score.level)
            .and_then(|level| LevelWords::of(&self.viewing.result.questionnaire, area, level));
        let meaning = level.and_then(|level| level.meaning).map(|meaning| meaning.plain(tag).into_owned());
        (level.map(|level| level.title.plain(tag).into_owned()).unwrap_or_default(), meaning.unwrap_or_default())
    }

    fn whole(&self) -> Slide {
        let questionnaire = &self.viewing.result.questionnaire;
        let comparison = self.viewing.comparison.as_ref().filter(|_| self.shows_targets());
        let parent = self.presenting.parent().and_then(|parent| questionnaire.area(parent));
        let against = comparison.zip(self.viewing.benchmark());
        // Whoever it is about, the name stays out.
        let nobody = Whose::new(questionnaire, self.viewing.result.rater, "");
        let spoken = chart::headline_of(nobody, questionnaire, &self.viewing.profile, against, self.words);
        // The number below says how many targets are met: the headline says the rest.
        let gaps = comparison.and_then(|comparison| chart::gaps_headline(questionnaire, comparison, self.words));
        let (spoken, headline, about, met) = match parent {
            Some(area) => (
                area.title.plain(self.words.tag()).into_owned(),
                area.title.get(self.words.tag()).to_owned(),
                area.about.plain(self.words.tag()).into_owned(),
                comparison.map(|comparison| chart::met_inside(area, comparison)),
            ),
            None => (
                spoken.clone(),
                gaps.unwrap_or(spoken),
                String::new(),
                comparison.map(|comparison| comparison.targets_met),
            ),
        };
        let number = met
            .filter(|met| met.of > 0)
            .map(|met| (format!("{}/{}", met.met, met.of), vec![self.words.say("figure-met")]));
        let said = number.iter().map(|(number, lines)| format!("{number} {}", lines.join(" ")));
        let spoken = std::iter::once(spoken).chain(said).collect::<Vec<_>>().join(" ");
        Slide {
            caption: self.title(),
            headline,
            number,
            legend: self.legend(),
            meaning: (String::new(), about),
            spoken,
        }
    }
}

/// A text as a sentence of its own begins: with a capital.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
