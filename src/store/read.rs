use std::{
    fs::{self, File, Metadata},
    io::Read,
    path::Path,
};

use super::{Action, Cause, StoreError};

/// The most bytes of a questionnaire, a result or a table of answers: 8 MiB.
pub const FILE_LIMIT: u64 = 8 * 1024 * 1024;

/// Reads a whole file of at most `limit` bytes.
///
/// Refuses folders, devices and pipes before opening them, since opening a pipe waits for a writer.
pub fn read(path: &Path, limit: u64) -> Result<Vec<u8>, StoreError> {
    let fail = |cause| StoreError::new(Action::Read, path, cause);
    let metadata = fs::metadata(path).map_err(StoreError::of(Action::Read, path))?;
    check(&metadata, limit).map_err(fail)?;
    let file = File::open(path).map_err(StoreError::of(Action::Read, path))?;
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default());
    // One byte more than allowed shows that the file grew meanwhile.
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(StoreError::of(Action::Read, path))?;
    if bytes.len() as u64 > limit {
        return Err(fail(Cause::TooLarge { limit }));
    }
    Ok(bytes)
}

fn check(metadata: &Metadata, limit: u64) -> Result<(), Cause> {
    if metadata.is_dir() {
        Err(Cause::IsFolder)
    } else if !metadata.is_file() {
        Err(Cause::NotAFile)
    } else if metadata.len() > limit {
        Err(Cause::TooLarge { limit })
    } else {
        Ok(())
    }
}
