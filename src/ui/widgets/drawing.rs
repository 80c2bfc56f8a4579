//! What icons are drawn of, on a grid of 16 x 16.

pub(super) type Line = &'static [(f32, f32)];

/// What one icon is drawn of.
pub(super) struct Drawing {
    pub(super) lines: &'static [Line],
    /// Lines whose end meets their start.
    pub(super) closed: &'static [Line],
    /// Centre and radius.
    pub(super) rings: &'static [(f32, f32, f32)],
    pub(super) dots: &'static [(f32, f32, f32)],
}

const NONE: Drawing = Drawing { lines: &[], closed: &[], rings: &[], dots: &[] };

pub(super) const HOME: Drawing = Drawing {
    closed: &[&[(2.5, 7.5), (8.0, 2.5), (13.5, 7.5), (12.5, 7.5), (12.5, 13.5), (3.5, 13.5), (3.5, 7.5)]],
    ..NONE
};

pub(super) const LIST: Drawing = Drawing {
    lines: &[&[(6.0, 4.0), (14.0, 4.0)], &[(6.0, 8.0), (14.0, 8.0)], &[(6.0, 12.0), (14.0, 12.0)]],
    dots: &[(2.8, 4.0, 1.1), (2.8, 8.0, 1.1), (2.8, 12.0, 1.1)],
    ..NONE
};

pub(super) const RADAR: Drawing = Drawing {
    closed: &[&[(8.0, 1.5), (13.8, 4.8), (13.8, 11.2), (8.0, 14.5), (2.2, 11.2), (2.2, 4.8)]],
    rings: &[(8.0, 8.0, 2.6)],
    ..NONE
};

pub(super) const SHELF: Drawing = Drawing {
    closed: &[
        &[(2.5, 2.5), (5.5, 2.5), (5.5, 13.5), (2.5, 13.5)],
        &[(5.5, 4.5), (8.5, 4.5), (8.5, 13.5), (5.5, 13.5)],
        &[(9.6, 4.6), (12.3, 3.8), (14.4, 12.8), (11.6, 13.5)],
    ],
    ..NONE
};

pub(super) const BACK: Drawing = Drawing { lines: &[&[(10.0, 3.5), (5.5, 8.0), (10.0, 12.5)]], ..NONE };

pub(super) const FORWARD: Drawing = Drawing { lines: &[&[(6.0, 3.5), (10.5, 8.0), (6.0, 12.5)]], ..NONE };

pub(super) const DOWN: Drawing = Drawing { lines: &[&[(3.5, 6.0), (8.0, 10.5), (12.5, 6.0)]], ..NONE };

pub(super) const CHECK: Drawing = Drawing { lines: &[&[(3.0, 8.5), (6.3, 11.8), (13.0, 4.5)]], ..NONE };

pub(super) const LOCK: Drawing = Drawing {
    closed: &[&[(3.5, 7.0), (12.5, 7.0), (12.5, 13.5), (3.5, 13.5)]],
    lines: &[&[(5.3, 7.0), (5.3, 4.8), (6.2, 3.0), (8.0, 2.3), (9.8, 3.0), (10.7, 4.8), (10.7, 7.0)]],
    ..NONE
};

pub(super) const FILE: Drawing = Drawing {
    closed: &[&[(3.5, 2.0), (9.5, 2.0), (12.5, 5.0), (12.5, 14.0), (3.5, 14.0)]],
    lines: &[&[(9.2, 2.2), (9.2, 5.3), (12.3, 5.3)]],
    ..NONE
};

pub(super) const ERROR: Drawing =
    Drawing { rings: &[(8.0, 8.0, 6.3)], lines: &[&[(5.8, 5.8), (10.2, 10.2)], &[(10.2, 5.8), (5.8, 10.2)]], ..NONE };

pub(super) const WARNING: Drawing = Drawing {
    closed: &[&[(8.0, 2.2), (14.5, 13.5), (1.5, 13.5)]],
    lines: &[&[(8.0, 6.3), (8.0, 9.6)]],
    dots: &[(8.0, 11.5, 0.9)],
    ..NONE
};

pub(super) const SEARCH: Drawing =
    Drawing { rings: &[(7.0, 7.0, 4.3)], lines: &[&[(10.2, 10.2), (13.8, 13.8)]], ..NONE };

pub(super) const GEAR: Drawing = Drawing {
    rings: &[(8.0, 8.0, 2.2), (8.0, 8.0, 4.8)],
    lines: &[
        &[(8.0, 1.4), (8.0, 3.2)],
        &[(8.0, 12.8), (8.0, 14.6)],
        &[(1.4, 8.0), (3.2, 8.0)],
        &[(12.8, 8.0), (14.6, 8.0)],
        &[(3.3, 3.3), (4.6, 4.6)],
        &[(11.4, 11.4), (12.7, 12.7)],
        &[(12.7, 3.3), (11.4, 4.6)],
        &[(4.6, 11.4), (3.3, 12.7)],
    ],
    ..NONE
};

pub(super) const QUESTION: Drawing = Drawing {
    rings: &[(8.0, 8.0, 6.3)],
    lines: &[&[(6.0, 6.4), (6.5, 5.1), (8.0, 4.5), (9.5, 5.1), (10.0, 6.4), (9.4, 7.5), (8.0, 8.4), (8.0, 9.4)]],
    dots: &[(8.0, 11.4, 0.9)],
    ..NONE
};

pub(super) const PLUS: Drawing = Drawing { lines: &[&[(3.0, 8.0), (13.0, 8.0)], &[(8.0, 3.0), (8.0, 13.0)]], ..NONE };

pub(super) const MINUS: Drawing = Drawing { lines: &[&[(3.0, 8.0), (13.0, 8.0)]], ..NONE };

pub(super) const PIN: Drawing = Drawing {
    closed: &[&[(5.5, 2.5), (10.5, 2.5), (10.0, 7.0), (12.0, 9.5), (4.0, 9.5), (6.0, 7.0)]],
    lines: &[&[(8.0, 9.5), (8.0, 14.0)]],
    ..NONE
};

pub(super) const PINNED: Drawing = Drawing {
    closed: &[&[(5.5, 2.5), (10.5, 2.5), (10.0, 7.0), (12.0, 9.5), (4.0, 9.5), (6.0, 7.0)]],
    lines: &[&[(8.0, 9.5), (8.0, 14.0)]],
    dots: &[(8.0, 6.2, 2.4)],
    ..NONE
};

pub(super) const CROSS: Drawing =
    Drawing { lines: &[&[(4.0, 4.0), (12.0, 12.0)], &[(12.0, 4.0), (4.0, 12.0)]], ..NONE };

pub(super) const ARROW: Drawing =
    Drawing { lines: &[&[(2.5, 8.0), (13.0, 8.0)], &[(9.0, 4.0), (13.0, 8.0), (9.0, 12.0)]], ..NONE };
