use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::app::{Outcome, Trouble};

/// Turns a panic into a trouble: one broken file must not cost the answers that come after it.
pub(super) fn guarded(fail: impl FnOnce(Trouble) -> Outcome, work: impl FnOnce() -> Vec<Outcome>) -> Vec<Outcome> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let words = panic.downcast_ref::<String>().map(String::as_str);
        let detail = words.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or_default().to_owned();
        log::error!("an effect ended by a fault: {detail}");
        vec![fail(Trouble { key: "trouble-other", path: String::new(), detail })]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_becomes_a_trouble() {
        let outcomes = guarded(Outcome::AppendFailed, || panic!("a fault of ours"));
        let [Outcome::AppendFailed(Trouble { key, detail, .. })] = &outcomes[..] else { panic!("{outcomes:?}") };
        assert_eq!((*key, detail.as_str()), ("trouble-other", "a fault of ours"));
    }
}
