use std::fmt;

/// Why a picture could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportError {
    /// The scale or the size asks for more than 16,384 pixels a side, or for none.
    Size { width: u32, height: u32 },
    /// The drawing library refused its input; this would be a fault of ours.
    Drawing(String),
}

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Size { width, height } => write!(f, "a picture of {width} x {height} pixels cannot be made"),
            Self::Drawing(reason) => write!(f, "the chart could not be drawn: {reason}"),
        }
    }
}

impl std::error::Error for ExportError {}
