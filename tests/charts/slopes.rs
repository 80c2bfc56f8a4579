use procuradar::{
    chart::{Hit, Mark, OverTime, Rect, Scene, SlopeInput, TimePoint, Whose, slope},
    look::{Ink, Weight, font},
    model::{Moment, Noise, Questionnaire, Rater, Round, Spread},
    score::Profile,
    text::{Language, Words},
};

use crate::{
    fixtures::{Sample, area_id},
    golden,
};

/// Scores of the six areas at the kick-off, in the middle and at the end.
const SCORES: [[Option<f64>; 6]; 3] = [
    [Some(1.8), Some(2.9), Some(0.8), Some(2.8), Some(1.7), Some(1.4)],
    [Some(2.1), Some(2.9), Some(1.2), Some(3.0), Some(1.9), Some(1.6)],
    [Some(2.2), Some(2.9), Some(1.6), Some(3.1), Some(2.2), Some(2.0)],
];

const DATES: [&str; 3] = ["2025-10-20T10:00:00+03:00", "2026-02-16T10:00:00+02:00", "2026-05-25T10:00:00+03:00"];

/// Three results of someone, and one of their manager.
struct Line {
    questionnaire: Questionnaire,
    profiles: Vec<Profile>,
    manager: Profile,
}

impl Line {
    fn new() -> Self {
        Self::of(&SCORES)
    }

    fn of(scores: &[[Option<f64>; 6]]) -> Self {
        let sample = Sample::new();
        let mut questionnaire = sample.questionnaire.clone();
        let ids: Vec<_> = questionnaire.areas.iter().map(|area| area.id.clone()).collect();
        let spread = Spread { sd: 0.5, reliability: 0.91 };
        // 1.96 x 0.5 x sqrt(0.18) = 0.416; of two areas a study tells.
        let areas = [ids[2].clone(), ids[5].clone()].map(|id| (id, spread)).into();
        questionnaire.noise = Some(Noise { source: "Mentoring round 2025–26, n = 41".to_owned(), areas });
        let made = |scores: &[Option<f64>; 6]| {
            let mut profile = sample.profile();
            for (id, score) in ids.iter().zip(scores) {
                profile.areas.iter_mut().find(|area| area.id == *id).unwrap().score = *score;
            }
            profile
        };
        let manager = made(&[Some(1.9), Some(2.4), Some(1.1), None, Some(2.6), Some(2.0)]);
        Self { profiles: scores.iter().map(made).collect(), questionnaire, manager }
    }

    fn point(&self, place: usize) -> TimePoint<'_> {
        TimePoint {
            finished: Moment::parse(DATES[place]).unwrap(),
            round: Some(Round::ALL[place]),
            rater: Rater::Itself,
            questionnaire: &self.questionnaire,
            profile: &self.profiles[place],
        }
    }

    fn over_time(&self) -> OverTime<'_> {
        let points = (0..self.profiles.len()).rev().map(|place| self.point(place)).collect();
        let beside = TimePoint {
            finished: Moment::parse("2026-03-30T10:00:00+03:00").unwrap(),
            round: None,
            rater: Rater::Manager,
            profile: &self.manager,
            ..self.point(0)
        };
        OverTime::new(Whose::default(), points, vec![beside], self.questionnaire.benchmarks.first()).unwrap()
    }
}

fn input<'a>(over_time: &'a OverTime<'a>, size: (f32, f32), language: Language) -> SlopeInput<'a> {
    let words = Words::of(language);
    SlopeInput { over_time, parent: None, shows_beside: false, size, focus: None, words }
}

fn drawn(line: &Line, size: (f32, f32)) -> Scene {
    slope(&input(&line.over_time(), size, Language::English)).unwrap()
}

#[test]
fn three_results_are_drawn_as_kept() {
    golden("slope", &drawn(&Line::new(), (480.0, 440.0)));
}

#[test]
fn a_managers_view_stands_beside_as_kept() {
    let line = Line::new();
    let over_time = line.over_time();
    let input = input(&over_time, (480.0, 440.0), Language::Finnish);
    let scene = slope(&SlopeInput { shows_beside: true, focus: Some(4), ..input }).unwrap();
    golden("slope_beside", &scene);
    assert_eq!(scene.axes[0].points.len(), 4, "a column of its own");
    let without = slope(&input).unwrap();
    assert_eq!(without.axes[0].points.len(), 3);
    assert!(!without.description.contains("30.3.2026"));
    assert!(scene.axes[4].spoken.contains("Esihenkilö 30.3.2026: 2,6"));
    assert!(scene.axes[4].spoken.ends_with("+0,5 ei erotu satunnaisvaihtelusta"), "{}", scene.axes[4].spoken);
}

#[test]
fn a_narrow_one_is_drawn_as_kept() {
    let line = Line::new();
    golden("slope_narrow", &slope(&input(&line.over_time(), (272.0, 320.0), Language::Finnish)).unwrap());
}

#[test]
fn only_what_is_more_than_noise_is_strong() {
    let scene = drawn(&Line::new(), (480.0, 440.0));
    let strong: Vec<&str> = scene
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Text { text, weight: Weight::Strong, anchor: procuradar::chart::Anchor::Start, .. } => {
                Some(text.as_str())
            }
            _ => None,
        })
        .collect();
    assert_eq!(strong.len(), 2, "{strong:?}");
    let lines = scene.marks.iter().filter(|mark| matches!(mark, Mark::Line { ink: Ink::Me, .. })).count();
    assert_eq!(lines, 4, "two areas with two steps each");
    assert!(scene.axes[2].spoken.ends_with("+0.8 more than noise"), "{}", scene.axes[2].spoken);
    assert!(scene.axes[1].spoken.ends_with("0.0 no change"));
    assert!(scene.description.starts_with("Change from kick-off to closing. Scale from 0, None, to 4, Expert. "));
}

#[test]
fn without_figures_nothing_is_strong_and_the_note_says_why() {
    let mut line = Line::new();
    line.questionnaire.noise = None;
    let scene = drawn(&line, (480.0, 440.0));
    assert!(!scene.marks.iter().any(|mark| matches!(mark, Mark::Line { ink: Ink::Me, .. })));
    let words = Words::of(Language::English);
    let over_time = line.over_time();
    assert!(over_time.note(words).ends_with("so no change is called more than noise."));
    assert!(over_time.headline(words).ends_with("The changes can’t be told from noise."));
}

#[test]
fn the_headline_names_what_grew_and_fell_and_counts_targets() {
    let words = Words::of(Language::English);
    let mut line = Line::new();
    let headline = line.over_time().headline(words);
    assert_eq!(
        headline.replace('\u{a0}', " "),
        "You meet 14 targets, as before. Post-award and performance grew by more than noise."
    );
    line.profiles[2].areas.iter_mut().find(|area| area.id == area_id("post_award")).unwrap().score = Some(0.1);
    let headline = line.over_time().headline(words);
    assert!(
        headline.ends_with("Performance grew by more than noise. Post-award fell by more than noise."),
        "{headline}"
    );
}

#[test]
fn a_missing_score_leaves_the_line_open_and_is_no_change() {
    let mut scores = SCORES;
    (scores[1][0], scores[2][1], scores[0][4]) = (None, None, None);
    let line = Line::of(&scores);
    let scene = drawn(&line, (480.0, 440.0));
    assert_eq!(scene.axes[0].points[1], None);
    assert!(scene.axes[0].spoken.contains("Mid-term 16 February 2026: too few answers"));
    assert!(!scene.axes[1].spoken.contains("noise"), "{}", scene.axes[1].spoken);
    let grey =
        scene.marks.iter().filter(|mark| matches!(mark, Mark::Line { ink: Ink::Outline, width, .. } if *width > 1.0));
    // Horizontal has no neighbours left; Pre-award and People have one step each, Self two.
    assert_eq!(grey.count(), 4);
    assert_eq!(line.over_time().change(&area_id("pre_award")), None);
}

#[test]
fn one_result_alone_is_no_slope() {
    let line = Line::of(&SCORES[..1]);
    assert_eq!(slope(&input(&line.over_time(), (480.0, 440.0), Language::English)), None);
}

fn ground(mark: &Mark) -> Option<Rect> {
    let Mark::Text { at, anchor, size, weight, text, .. } = mark else { return None };
    let wide = font::width(text, *size, *weight);
    let left = match anchor {
        procuradar::chart::Anchor::Start => at.x,
        procuradar::chart::Anchor::Middle => at.x - wide / 2.0,
        procuradar::chart::Anchor::End => at.x - wide,
    };
    Some(Rect { left, right: left + wide, top: at.y - 10.0, bottom: at.y + 3.0 })
}

#[test]
fn no_words_touch_and_none_leave_the_picture_at_any_size() {
    for language in [Language::English, Language::Finnish, Language::Swedish] {
        for width in (240..=1200).step_by(40) {
            for (rounds, parent, shows_beside) in
                [(2, None, false), (3, None, true), (3, Some(area_id("horizontal")), true)]
            {
                let line = Line::of(&SCORES[..rounds]);
                let over_time = line.over_time();
                let base = input(&over_time, (width as f32, 300.0), language);
                let scene = slope(&SlopeInput { parent: parent.as_ref(), shows_beside, ..base }).unwrap();
                let words: Vec<(Rect, &Mark)> =
                    scene.marks.iter().filter_map(|mark| Some((ground(mark)?, mark))).collect();
                for (place, (one, mark)) in words.iter().enumerate() {
                    let inside = one.left > -1.0 && one.right < scene.width + 1.0 && one.bottom <= scene.height;
                    assert!(inside && one.top > -4.0, "{language:?} {width}: {mark:?} leaves");
                    for (other, second) in words.iter().skip(place + 1) {
                        assert!(!one.overlaps(other), "{language:?} {width} {rounds}: {mark:?} touches {second:?}");
                    }
                }
                for axis in &scene.axes {
                    assert!(matches!(axis.hit, Hit::Row(row) if row.bottom - row.top >= 17.0));
                }
            }
        }
    }
}
