//! Labels of a radar never overlap, never leave the canvas, and keep clear of the ring.

use procuradar::{
    chart::{Anchor, Mark, Point, RadarInput, Rect, Scene, Series, SeriesRole, Value, radar},
    look::{Ink, Weight, font},
    model::{Area, AreaId},
    text::{Language, Words},
};

use crate::fixtures::{Sample, localized};

/// A small generator of numbers (xorshift), so that every run sees the same cases.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}

const PARTS: [&str; 14] = [
    "hankinta",
    "sopimus",
    "toimittaja",
    "markkina",
    "vuoropuhelu",
    "osaaminen",
    "valvonta",
    "kehittämis",
    "arviointi",
    "upphandling",
    "planering",
    "kännedom",
    "risk",
    "it",
];

/// A title of one to four words, each of one to four parts, with or without soft hyphens between.
fn title(dice: &mut Dice) -> String {
    let mut words = Vec::new();
    for _ in 0..=dice.below(3) {
        let joint = if dice.below(2) == 0 { "\u{ad}" } else { "" };
        let parts: Vec<&str> = (0..=dice.below(4)).map(|_| PARTS[dice.below(PARTS.len())]).collect();
        words.push(parts.join(joint));
    }
    words.join(" ")
}

fn sample(axes: usize, dice: &mut Dice) -> Sample {
    let mut sample = Sample::new();
    let leaf = sample.questionnaire.leaves()[0].area.clone();
    sample.questionnaire.areas = (0..axes)
        .map(|axis| {
            let text = title(dice);
            let title = localized([&text, &text, &text]);
            Area { id: AreaId::parse(&format!("area_{axis}")).unwrap(), title, ..leaf.clone() }
        })
        .collect();
    sample
}

/// The ground of every text outside the rings, and of the outermost ring's name.
fn texts(scene: &Scene) -> Vec<(Rect, &str)> {
    let ground = |mark| match mark {
        &Mark::Text { at, anchor, size, weight, ref text, .. } => {
            let width = font::width(text, size, weight);
            let left = match anchor {
                Anchor::Start => at.x,
                Anchor::Middle => at.x - width / 2.0,
                Anchor::End => at.x - width,
            };
            Some((Rect { left, right: left + width, top: at.y - 11.0, bottom: at.y + 3.5 }, text.as_str()))
        }
        _ => None,
    };
    scene.marks.iter().filter_map(ground).collect()
}

fn check(scene: &Scene, case: &str) {
    let texts = texts(scene);
    for (i, (rect, text)) in texts.iter().enumerate() {
        let inside = rect.left >= 0.0 && rect.right <= scene.width && rect.top >= 0.0 && rect.bottom <= scene.height;
        assert!(inside, "{case}: {text:?} leaves the canvas: {rect:?}");
        for (other, other_text) in texts.iter().skip(i + 1) {
            assert!(!rect.overlaps(other), "{case}: {text:?} overlaps {other_text:?}");
        }
    }
    // Names stay 14 from the outer ring: no corner of it lies nearer.
    let Some(Mark::Line { points: ring, .. }) =
        scene.marks.iter().find(|mark| matches!(mark, Mark::Line { ink: Ink::GridOuter, .. }))
    else {
        panic!("{case}: no outer ring");
    };
    for mark in scene.marks.iter().filter(|mark| matches!(mark, Mark::Text { weight: Weight::Strong, .. })) {
        let Mark::Text { at, text, .. } = mark else { continue };
        let (rect, _) = texts.iter().find(|(rect, t)| *t == text && (rect.bottom - 3.5 - at.y).abs() < 0.01).unwrap();
        for corner in ring {
            let (dx, dy) = (
                (rect.left - corner.x).max(corner.x - rect.right).max(0.0),
                (rect.top - corner.y).max(corner.y - rect.bottom).max(0.0),
            );
            assert!(dx.hypot(dy) > 13.5, "{case}: {text:?} is {} from the ring", dx.hypot(dy));
        }
    }
}

#[test]
fn labels_never_overlap_nor_leave_the_canvas() {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    for round in 0..150 {
        let axes = if round % 25 == 24 { 30 } else { 3 + dice.below(8) };
        let sample = sample(axes, &mut dice);
        let me = [Series::profile("Me", SeriesRole::Me, &sample.profile()), Series::targets("T", &sample.comparison())];
        let size = (320.0 + dice.below(600) as f32, 240.0 + dice.below(500) as f32);
        let language = Language::ALL[dice.below(3)];
        let input = RadarInput {
            questionnaire: &sample.questionnaire,
            series: &me,
            parent: None,
            size,
            focus: None,
            show_values: dice.below(2) == 0,
            words: Words::of(language),
        };
        let scene = radar(&input);
        let case = format!("round {round}, {axes} axes in {size:?}");
        check(&scene, &case);
        let drawn: String = texts(&scene).iter().map(|(_, text)| text.replace('-', "")).collect();
        for axis in &scene.axes {
            let word = axis.name.split(' ').next().unwrap();
            assert!(drawn.contains(word), "{case}: {word} is not drawn whole");
        }
        assert!(scene.height < size.1.max(900.0) * 2.5, "{case}: the canvas grew to {}", scene.height);
    }
}

/// Whether a line of a series runs over a text: each of its pieces looked at in small steps.
fn runs_over(points: &[Point], closed: bool, ground: &Rect) -> bool {
    let next = points.iter().cycle().skip(1);
    let edges = points.iter().zip(next).take(if closed { points.len() } else { points.len() - 1 });
    edges.into_iter().any(|(a, b)| (0..=200).any(|step| ground.contains(a.towards(*b, step as f32 / 200.0))))
}

#[test]
fn no_line_of_a_series_runs_through_the_name_of_a_ring() {
    let mut dice = Dice(0x5DEE_CE66_D1CE_4E5B);
    let (mut aside, mut names) = (0, 0);
    for round in 0..150 {
        let sample = sample(3 + dice.below(8), &mut dice);
        let mut series = |name: &str, role| {
            let level = |area: &Area| (area.id.clone(), Value::Level(dice.below(9) as f64 / 2.0));
            let values = sample.questionnaire.areas.iter().map(level).collect();
            Series { name: name.to_owned(), role, values }
        };
        let me = [series("Me", SeriesRole::Me), series("T", SeriesRole::Benchmark)];
        let input = RadarInput {
            questionnaire: &sample.questionnaire,
            series: &me,
            parent: None,
            size: (500.0, 416.0),
            focus: None,
            show_values: false,
            words: Words::of(Language::ALL[dice.below(3)]),
        };
        let scene = radar(&input);
        let hub = scene.axes[0].tip.x;
        for (place, mark) in scene.marks.iter().enumerate() {
            let Mark::Text { at, anchor, size, weight: Weight::Regular, text, .. } = mark else { continue };
            names += 1;
            let width = font::width(text, *size, Weight::Regular);
            let left = if *anchor == Anchor::End { at.x - width } else { at.x };
            aside += usize::from((left - hub).abs().min((left + width - hub).abs()) > 12.0);
            let ground = Rect { left, right: left + width, top: at.y - 9.0, bottom: at.y };
            // What is painted before the name, its ground covers.
            for later in &scene.marks[place..] {
                if let Mark::Line { points, closed, ink: Ink::Me | Ink::Benchmark, .. } = later {
                    assert!(!runs_over(points, *closed, &ground), "round {round}: a line runs through {text:?}");
                }
            }
        }
    }
    assert!(names > 400 && aside > 10, "{names} names, {aside} of them made way");
}
