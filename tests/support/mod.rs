//! What tests share: a renderer that needs no graphics card, and pictures to compare its images with.
#![allow(dead_code, unreachable_pub, reason = "each test file is a crate of its own and uses a part of this")]
#![allow(
    clippy::indexing_slicing,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "this is part of tests: whatever goes wrong here is a test that fails"
)]

pub mod picture;
pub mod raster;
