//! See the table of layers in the crate's documentation.
