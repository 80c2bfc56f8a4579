/// What a mark in a chart is drawn with, by its meaning; a theme gives the colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ink {
    Surface,
    Text,
    TextMuted,
    /// Words that give way to others, and can still be read.
    TextFaded,
    Outline,
    Hairline,
    Accent,
    /// Rings and spokes.
    Grid,
    /// The outermost ring.
    GridOuter,
    Me,
    MeFill,
    Benchmark,
    Group,
    /// An earlier result or a second rater.
    Other,
}
