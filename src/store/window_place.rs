use serde::{Deserialize, Serialize};

use super::{Action, Cause, Folders, Overwrite, StoreError, read, save_private};

/// Some numbers; more is no such file.
const LIMIT: u64 = 4 * 1024;

/// Where the window stood when it was closed.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WindowPlace {
    /// Of what is inside its frame, in logical pixels.
    pub width: f64,
    pub height: f64,
    /// Of its frame's upper left corner, in physical pixels; `None` where the system does not tell.
    pub position: Option<(i32, i32)>,
    pub maximised: bool,
    pub full_screen: bool,
}

impl Default for WindowPlace {
    fn default() -> Self {
        Self { width: 1280.0, height: 800.0, position: None, maximised: false, full_screen: false }
    }
}

impl WindowPlace {
    /// Reads it; `None` where there is none, or none that can be understood: nothing is lost with it.
    pub fn load(folders: &Folders) -> Option<Self> {
        let bytes = match read(&folders.window(), LIMIT) {
            Ok(bytes) => bytes,
            Err(StoreError { cause: Cause::NotFound, .. }) => return None,
            Err(error) => {
                log::warn!("{error}");
                return None;
            }
        };
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let place = std::str::from_utf8(&bytes).ok().and_then(|text| options.from_str(text).ok());
        if place.is_none() {
            log::warn!("where the window stood is not understood: {}", folders.window().display());
        }
        place
    }

    /// Saves it.
    pub fn save(&self, folders: &Folders) -> Result<(), StoreError> {
        let path = folders.window();
        let pretty = ron::ser::PrettyConfig::new().struct_names(true).new_line("\n");
        let text = ron::ser::to_string_pretty(self, pretty).map_err(StoreError::of(Action::Save, &path))?;
        save_private(&path, format!("{text}\n").as_bytes(), Overwrite::Allow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::save;

    #[test]
    fn the_place_comes_back_as_it_was_saved_and_nonsense_is_none() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::at(home.path());
        assert_eq!(WindowPlace::load(&folders), None);
        let place = WindowPlace { position: Some((-40, 7)), maximised: true, ..WindowPlace::default() };
        place.save(&folders).unwrap();
        assert_eq!(WindowPlace::load(&folders), Some(place));
        save(&folders.window(), b"WindowPlace(wid", Overwrite::Allow).unwrap();
        assert_eq!(WindowPlace::load(&folders), None);
        place.save(&folders).unwrap();
        assert_eq!(WindowPlace::load(&folders), Some(place));
    }
}
