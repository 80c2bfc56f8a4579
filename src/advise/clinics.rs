use super::{Aim, Choice, Closes, Part, TOLERANCE};
use crate::model::Clinic;

/// The few learning formats that close most of a person's need.
///
/// A learning format raises areas from a level to a level; its benefit is the sum of need that it closes. A set is chosen
/// greedily until the gaps close or a budget of hours is used: each time the one of the greatest benefit to the person
/// as they stand after those chosen before, of equal ones that of the smaller id. `budget`: the most hours in all, `None`
/// for any number; what does not fit any more is passed over.
pub fn clinics_for_person<'c>(aims: &[Aim], clinics: &'c [Clinic], budget: Option<f64>) -> Choice<'c> {
    let mut standing = aims.to_vec();
    let mut left: Vec<&Clinic> = clinics.iter().collect();
    left.sort_by(|a, b| a.id.cmp(&b.id));
    let mut choice = Choice { clinics: Vec::new(), need: aims.iter().map(Aim::need).sum(), closed: 0.0, hours: 0.0 };
    loop {
        let fits = |clinic: &&&Clinic| budget.is_none_or(|budget| choice.hours + clinic.hours <= budget + TOLERANCE);
        let candidates = left.iter().filter(fits).filter_map(|clinic| closes(&standing, clinic));
        let Some(best) = candidates.reduce(|best, next| if next.need > best.need + TOLERANCE { next } else { best })
        else {
            return choice;
        };
        for part in &best.parts {
            for aim in standing.iter_mut().filter(|aim| aim.area == part.area) {
                aim.score = part.to;
            }
        }
        left.retain(|clinic| clinic.id != best.clinic.id);
        choice.closed += best.need;
        choice.hours += best.clinic.hours;
        choice.clinics.push(best);
    }
}

/// The learning formats that bring a person nearer to one aim, the one that brings them nearest first; of equal ones the
/// shorter one, then that of the smaller id.
pub fn clinics_towards<'c>(aim: &Aim, clinics: &'c [Clinic]) -> Vec<Closes<'c>> {
    let aims = std::slice::from_ref(aim);
    let mut found: Vec<Closes<'c>> = clinics.iter().filter_map(|clinic| closes(aims, clinic)).collect();
    let steps = |value: f64| (value / TOLERANCE).round();
    found.sort_by(|a, b| {
        let nearer = steps(b.need).total_cmp(&steps(a.need));
        nearer.then(a.clinic.hours.total_cmp(&b.clinic.hours)).then(a.clinic.id.cmp(&b.clinic.id))
    });
    found
}

/// What a learning format closes; `None` where it closes nothing.
fn closes<'c>(aims: &[Aim], clinic: &'c Clinic) -> Option<Closes<'c>> {
    let part = |aim: &Aim| {
        let to = aim.after(clinic)?;
        let need = (to.min(aim.target) - aim.score).max(0.0) * aim.weight;
        (need > TOLERANCE).then(|| Part { area: aim.area.clone(), from: aim.score, to, need })
    };
    let parts: Vec<Part> = aims.iter().filter_map(part).collect();
    (!parts.is_empty()).then(|| Closes { clinic, need: parts.iter().map(|part| part.need).sum(), parts })
}
