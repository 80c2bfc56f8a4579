use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use crate::deed::Deed;

/// One time that something was done.
#[derive(Clone, Copy)]
pub(crate) struct Figure {
    /// From the event to the end of the frame that shows the change.
    pub(crate) took: Duration,
    /// How much of it the program took to lay its screens out; the rest is painting.
    pub(crate) laying_out: Duration,
    /// In how many frames.
    pub(crate) frames: usize,
}

/// What was measured.
#[derive(Clone, Default)]
pub(crate) struct Figures {
    all: Arc<Mutex<Vec<(Deed, Figure)>>>,
}

impl Figures {
    pub(crate) fn note(&self, deed: Deed, figure: Figure) {
        self.all.lock().unwrap().push((deed, figure));
    }

    /// Prints the middle and the 95th percentile of each.
    pub(crate) fn print(&self, goal: f64) {
        let all = self.all.lock().unwrap();
        println!("from the event to the painted change, in ms; goal: p95 at most {goal:.0}");
        println!(
            "{:<18} {:>5} {:>8} {:>8} {:>8} {:>12} {:>7}",
            "", "times", "median", "p95", "worst", "laying out", "frames"
        );
        for deed in Deed::ALL {
            let figures: Vec<Figure> =
                all.iter().filter(|(done, _)| *done == deed).map(|(_, figure)| *figure).collect();
            let took = sorted(&figures, |figure| milliseconds(figure.took));
            let laying_out = sorted(&figures, |figure| milliseconds(figure.laying_out));
            let frames = sorted(&figures, |figure| figure.frames as f64);
            let p95 = at(&took, 0.95);
            println!(
                "{:<18} {:>5} {:>8.1} {p95:>8.1} {:>8.1} {:>12.1} {:>7.0}  {}",
                deed.name(),
                took.len(),
                at(&took, 0.5),
                at(&took, 1.0),
                at(&laying_out, 0.5),
                at(&frames, 0.5),
                if p95 <= goal { "ok" } else { "over the goal" },
            );
        }
    }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn sorted(figures: &[Figure], of: impl Fn(&Figure) -> f64) -> Vec<f64> {
    let mut all: Vec<f64> = figures.iter().map(of).collect();
    all.sort_by(f64::total_cmp);
    all
}

/// The value below which that share lies.
fn at(sorted: &[f64], share: f64) -> f64 {
    let place = (sorted.len() as f64 * share).ceil() as usize;
    sorted[place.clamp(1, sorted.len()) - 1]
}
