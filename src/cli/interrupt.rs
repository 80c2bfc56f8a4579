use std::sync::OnceLock;

use crate::app::Cancel;

/// Is cancelled by Ctrl+C from now on, instead of the whole program.
///
/// Where the system lets nobody listen, Ctrl+C ends the program as ever: files are saved whole or not at all.
pub(super) fn interrupt() -> Cancel {
    static PRESSED: OnceLock<Cancel> = OnceLock::new();
    PRESSED
        .get_or_init(|| {
            let cancel = Cancel::default();
            let pressed = cancel.clone();
            if let Err(error) = ctrlc::set_handler(move || pressed.cancel()) {
                log::debug!("nobody listens for Ctrl+C: {error}");
            }
            cancel
        })
        .clone()
}
