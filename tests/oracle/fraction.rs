use std::{
    cmp::Ordering,
    ops::{Add, Div, Mul, Sub},
};

/// An exact number; the denominator is above 0 and the two share no factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fraction {
    over: i128,
    under: i128,
}

impl Fraction {
    pub(crate) const ZERO: Self = Self { over: 0, under: 1 };

    pub(crate) fn new(over: i128, under: i128) -> Self {
        fn common(a: i128, b: i128) -> i128 {
            if b == 0 { a } else { common(b, a % b) }
        }
        assert_ne!(under, 0);
        let factor = common(over.abs(), under.abs()).max(1) * under.signum();
        Self { over: over / factor, under: under / factor }
    }

    pub(crate) fn whole(value: i128) -> Self {
        Self::new(value, 1)
    }

    pub(crate) fn floor(self) -> i128 {
        self.over.div_euclid(self.under)
    }

    pub(crate) fn to_f64(self) -> f64 {
        self.over as f64 / self.under as f64
    }
}

impl Add for Fraction {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::new(self.over * other.under + other.over * self.under, self.under * other.under)
    }
}

impl Sub for Fraction {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + Self::new(-other.over, other.under)
    }
}

impl Mul for Fraction {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self::new(self.over * other.over, self.under * other.under)
    }
}

impl Div for Fraction {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        Self::new(self.over * other.under, self.under * other.over)
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.over * other.under).cmp(&(other.over * self.under))
    }
}

impl std::iter::Sum for Fraction {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::ZERO, Add::add)
    }
}
