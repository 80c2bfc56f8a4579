use super::{
    OverTime, TimePoint,
    difference::distance,
    headline::{area_title, mid_sentence},
};
use crate::{
    model::{Area, AreaId, Moment, Rater, Round},
    score::{AreaChange, Extent},
    text::{Value, Words},
};

/// More areas than these are counted in a headline, not named.
const MOST_NAMED: usize = 3;

/// What a round is called: `Kick-off`.
pub fn round_name(round: Round, words: &Words) -> String {
    words.say(match round {
        Round::KickOff => "time-kick-off",
        Round::MidTerm => "time-mid-term",
        Round::Closing => "time-closing",
    })
}

/// A change with its sign: `+0.9`, `−0.4`, `0.0`; two decimals where one would show it as none.
pub fn signed(change: &AreaChange, words: &Words) -> String {
    match change.extent {
        Extent::Same => words.score(0.0),
        _ if change.difference < 0.0 => format!("\u{2212}{}", distance(-change.difference, words)),
        _ => format!("+{}", distance(change.difference, words)),
    }
}

/// How much a change says: `more than noise`, `can’t be told from noise`, `no change`.
pub fn extent_name(extent: Extent, words: &Words) -> String {
    words.say(match extent {
        Extent::Same => "time-same",
        Extent::MayBeNoise => "time-may-be-noise",
        Extent::MoreThanNoise => "time-more-than-noise",
    })
}

impl TimePoint<'_> {
    /// What stands over its date: the round, or whose view it is beside one's own; `None` where neither is known.
    pub fn heading(&self, is_beside: bool, words: &Words) -> Option<String> {
        match self.rater {
            Rater::Manager if is_beside => Some(words.say("time-manager")),
            Rater::Peer if is_beside => Some(words.say("time-peer")),
            _ => self.round.map(|round| round_name(round, words)),
        }
    }

    /// Heading and date: `Kick-off 20 October 2025`.
    pub fn when(&self, is_beside: bool, words: &Words) -> String {
        let date = words.date(self.finished);
        self.heading(is_beside, words).map_or_else(|| date.clone(), |heading| format!("{heading} {date}"))
    }
}

impl OverTime<'_> {
    /// What changed, in one to three sentences: targets met now and before, then what grew and fell by more than noise.
    pub fn headline(&self, words: &Words) -> String {
        let [person, name] = self.whose.gaps();
        let person = match self.whose.is_me() {
            true => ("person", "me".into()),
            false if self.whose.rater().is_other() => person,
            false => ("person", "organisation".into()),
        };
        let mut sentences = Vec::new();
        let mut met = self.met().map(|(met, _)| met);
        let first = met.next();
        if let Some((then, now)) = first.zip(met.last().or(first)).filter(|(_, now)| now.of > 0) {
            let key = match now.met.cmp(&then.met) {
                std::cmp::Ordering::Greater => "time-met-up",
                std::cmp::Ordering::Less => "time-met-down",
                std::cmp::Ordering::Equal => "time-met-same",
            };
            sentences.push(words.say_with(key, &[person, name, ("met", now.met.into()), ("before", then.met.into())]));
        }
        sentences.extend(self.changed(words));
        sentences.join(" ")
    }

    /// What grew and fell by more than noise, or that nothing did.
    fn changed(&self, words: &Words) -> Vec<String> {
        let all = self.largest_first(None);
        if all.is_empty() {
            return vec![words.say("time-nothing-in-both")];
        }
        if all.iter().all(|(_, change)| change.extent == Extent::Same) {
            return vec![words.say("time-all-same")];
        }
        let sure = |rises: bool| -> Vec<&Area> {
            let is_sure = |change: &AreaChange| change.extent == Extent::MoreThanNoise;
            let meant = all.iter().filter(|(_, change)| is_sure(change) && (change.difference > 0.0) == rises);
            meant.map(|(area, _)| *area).collect()
        };
        let (grown, fallen) = (sure(true), sure(false));
        let mut sentences = Vec::new();
        for (areas, key, count_key) in
            [(&grown, "time-grew", "time-grew-count"), (&fallen, "time-fell", "time-fell-count")]
        {
            sentences.extend((!areas.is_empty()).then(|| named(areas, (key, count_key), words)));
        }
        if sentences.is_empty() {
            let key = if self.noise().is_some() { "time-none-more" } else { "time-none-told" };
            sentences.push(words.say(key));
        }
        sentences
    }

    /// How noise is told, and where the figures come from.
    pub fn note(&self, words: &Words) -> String {
        match self.noise() {
            Some(noise) => words.say_with("time-note", &[("source", noise.source.trim_end_matches('.').into())]),
            None => words.say("time-note-none"),
        }
    }

    /// From when to when the changes go: `Change from kick-off to closing`; by dates where the rounds are not known.
    pub fn span(&self, words: &Words) -> String {
        let Some((first, last)) = self.ends() else { return String::new() };
        if let Some((from, to)) = first.round.zip(last.round).filter(|(from, to)| from != to) {
            let name = |round| Value::from(mid_sentence(&round_name(round, words)));
            return words.say_with("time-change-rounds", &[("from", name(from)), ("to", name(to))]);
        }
        let date = |moment: Moment| Value::from(words.date(moment));
        words.say_with("time-change-dates", &[("from", date(first.finished)), ("to", date(last.finished))])
    }

    /// The titles of these areas, in a row.
    pub fn titles(&self, areas: &[AreaId], words: &Words) -> String {
        let title = |id: &AreaId| Some(area_title(self.questionnaire()?, id)?.plain(words.tag()).into_owned());
        areas.iter().filter_map(title).collect::<Vec<_>>().join(", ")
    }
}

/// A sentence about areas: named, or counted where they are many.
fn named(areas: &[&Area], (key, count_key): (&str, &str), words: &Words) -> String {
    if areas.len() > MOST_NAMED {
        return words.say_with(count_key, &[("count", areas.len().into())]);
    }
    let titles: Vec<String> = areas.iter().map(|area| area.title.plain(words.tag()).into_owned()).collect();
    let small: Vec<String> = titles.iter().map(|title| mid_sentence(title)).collect();
    // The first one begins the sentence in some languages.
    let leading: Vec<String> = titles.into_iter().take(1).chain(small.iter().skip(1).cloned()).collect();
    words.say_with(key, &[("areas", row(&leading, words).into()), ("areas-small", row(&small, words).into())])
}

/// Names in a row: `a, b and c`.
fn row(names: &[String], words: &Words) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [before @ .., last] => {
            let gaps = [("before", Value::from(before.join(", "))), ("last", Value::from(last))];
            words.say_with("time-and", &gaps)
        }
    }
}
