use crate::{app::Replace, store::Overwrite};

/// What saving does with a file that is there already.
pub(super) fn overwrite(replace: Replace) -> Overwrite {
    match replace {
        Replace::Yes => Overwrite::Allow,
        Replace::No => Overwrite::Refuse,
    }
}
