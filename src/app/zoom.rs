/// How large everything is drawn, in percent of the usual size: 50 to 400.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Zoom(u16);

impl Zoom {
    /// The steps that keys and buttons go by.
    const STEPS: [u16; 14] = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400];

    /// That many percent, or the nearest that is allowed.
    pub fn percent(percent: u16) -> Self {
        Self(percent.clamp(50, 400))
    }

    /// In percent.
    pub fn get(self) -> u16 {
        self.0
    }

    /// As a factor: 1 is the usual size.
    pub fn factor(self) -> f32 {
        f32::from(self.0) / 100.0
    }

    /// The next larger step; the largest stays.
    #[must_use]
    pub fn larger(self) -> Self {
        Self(Self::STEPS.into_iter().find(|step| *step > self.0).unwrap_or(self.0))
    }

    /// The next smaller step; the smallest stays.
    #[must_use]
    pub fn smaller(self) -> Self {
        Self(Self::STEPS.into_iter().rev().find(|step| *step < self.0).unwrap_or(self.0))
    }

    /// Whether nothing is larger.
    pub fn is_largest(self) -> bool {
        self.larger() == self
    }

    /// Whether nothing is smaller.
    pub fn is_smallest(self) -> bool {
        self.smaller() == self
    }
}

impl Default for Zoom {
    fn default() -> Self {
        Self(100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_lead_from_50_to_400_percent_and_back_through_100() {
        let mut zoom = Zoom::percent(50);
        let mut steps = vec![zoom.get()];
        while !zoom.is_largest() {
            zoom = zoom.larger();
            steps.push(zoom.get());
        }
        assert_eq!((steps.first(), steps.last()), (Some(&50), Some(&400)));
        assert!(steps.contains(&100) && steps.contains(&200));
        while !zoom.is_smallest() {
            assert_eq!(steps.pop(), Some(zoom.get()));
            zoom = zoom.smaller();
        }
        assert_eq!(steps, [50]);
    }

    #[test]
    fn a_zoom_between_two_steps_goes_to_the_next_one() {
        assert_eq!(Zoom::percent(120).larger(), Zoom::percent(125));
        assert_eq!(Zoom::percent(120).smaller(), Zoom::percent(110));
    }

    #[test]
    fn what_is_out_of_range_is_brought_in() {
        assert_eq!(Zoom::percent(0).get(), 50);
        assert_eq!(Zoom::percent(u16::MAX).get(), 400);
    }
}
