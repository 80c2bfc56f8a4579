use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::{Action, Cause, Folders, Overwrite, StoreError, aside, read, save_private};

/// Settings are some lines; more is no settings file.
const LIMIT: u64 = 256 * 1024;

/// What a person chose for the program as a whole.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The tag of a language; `None` follows the system.
    pub language: Option<String>,
    /// The name of a theme; empty follows the system.
    pub theme: String,
    /// How large everything is drawn, in percent; 0 is the usual size.
    pub zoom: u16,
    /// Whether nothing may move.
    pub still: bool,
}

/// Settings as they were found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Loaded {
    pub settings: Settings,
    /// Whether there was no file at all.
    pub first_start: bool,
    /// Where a file that could not be understood is now; the settings are then those of a first start.
    pub put_aside: Option<PathBuf>,
}

impl Settings {
    /// Reads the settings; without a file they are those of a first start.
    ///
    /// A damaged file is renamed to `settings.damaged-<n>.ron`. An error means that the file is there but can't be read
    /// (or not put aside): then better don't save over it.
    pub fn load(folders: &Folders) -> Result<Loaded, StoreError> {
        let path = folders.settings();
        let settings = match read(&path, LIMIT) {
            Ok(bytes) => parse(&bytes),
            Err(StoreError { cause: Cause::NotFound, .. }) => {
                return Ok(Loaded { first_start: true, ..Loaded::default() });
            }
            Err(StoreError { cause: Cause::TooLarge { .. }, .. }) => None,
            Err(error) => return Err(error),
        };
        match settings {
            Some(settings) => Ok(Loaded { settings, ..Loaded::default() }),
            None => Ok(Loaded { put_aside: Some(aside::put_aside(&path)?), ..Loaded::default() }),
        }
    }

    /// Puts the file of the settings aside: it can be read, but holds something that is no setting.
    pub fn put_aside(folders: &Folders) -> Result<std::path::PathBuf, StoreError> {
        aside::put_aside(&folders.settings())
    }

    /// Saves the settings.
    pub fn save(&self, folders: &Folders) -> Result<(), StoreError> {
        let path = folders.settings();
        let pretty = ron::ser::PrettyConfig::new().struct_names(true).new_line("\n");
        let text = ron::ser::to_string_pretty(self, pretty).map_err(StoreError::of(Action::Save, &path))?;
        save_private(&path, format!("{text}\n").as_bytes(), Overwrite::Allow)
    }
}

fn parse(bytes: &[u8]) -> Option<Settings> {
    let text = std::str::from_utf8(bytes).ok()?;
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(text.trim_start_matches('\u{feff}')).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::save;

    fn folders() -> (tempfile::TempDir, Folders) {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::at(home.path());
        (home, folders)
    }

    #[test]
    fn settings_come_back_as_they_were_saved() {
        let (_home, folders) = folders();
        assert_eq!(Settings::load(&folders).unwrap(), Loaded { first_start: true, ..Loaded::default() });
        let settings = Settings { language: Some("fi".into()), theme: "dark".into(), zoom: 150, still: true };
        settings.save(&folders).unwrap();
        settings.save(&folders).unwrap();
        assert_eq!(Settings::load(&folders).unwrap(), Loaded { settings, ..Loaded::default() });
    }

    #[test]
    fn missing_and_unknown_fields_are_tolerated() {
        let (_home, folders) = folders();
        save(&folders.settings(), b"(language: \"sv\", sound: (loud: [1, 2]), speed: NaN)", Overwrite::Allow).unwrap();
        let settings = Settings { language: Some("sv".into()), ..Settings::default() };
        assert_eq!(Settings::load(&folders).unwrap(), Loaded { settings, ..Loaded::default() });
    }

    #[test]
    fn a_damaged_file_is_put_aside_byte_for_byte() {
        let (_home, folders) = folders();
        for (n, damaged) in [&b"Settings(theme: \"da"[..], b"\xff\xfe\0", b""].into_iter().enumerate() {
            save(&folders.settings(), damaged, Overwrite::Allow).unwrap();
            let loaded = Settings::load(&folders).unwrap();
            let aside = folders.config.join(format!("settings.damaged-{}.ron", n + 1));
            assert_eq!(loaded, Loaded { put_aside: Some(aside.clone()), ..Loaded::default() });
            assert_eq!(read(&aside, 100).unwrap(), damaged);
            assert!(!folders.settings().exists());
        }
    }

    #[test]
    fn a_folder_in_its_place_is_an_error_and_stays() {
        let (_home, folders) = folders();
        save(&folders.settings().join("x"), b"", Overwrite::Allow).unwrap();
        assert_eq!(Settings::load(&folders).unwrap_err().cause, Cause::IsFolder);
        assert!(folders.settings().join("x").exists());
    }
}
