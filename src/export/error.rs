use std::fmt;

/// Why a picture or a workbook could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportError {
    /// The scale or the size asks for more than 16,384 pixels a side, or for none.
    Size { width: u32, height: u32 },
    /// A sheet holds at most 1,048,576 rows.
    Rows,
    /// The drawing library refused its input; this would be a fault of ours.
    Drawing(String),
}

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Size { width, height } => write!(f, "a picture of {width} x {height} pixels cannot be made"),
            Self::Rows => write!(f, "a sheet of a workbook holds no more than 1,048,576 rows"),
            Self::Drawing(reason) => write!(f, "it could not be drawn: {reason}"),
        }
    }
}

impl std::error::Error for ExportError {}
