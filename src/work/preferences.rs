//! The settings as they stand in their file, and as the window knows them.

use super::{
    Hands,
    trouble::{no_folders, trouble},
};
use crate::{
    app::{Settings, Trouble, Zoom},
    look::ThemeName,
    store,
    text::Language,
};

/// The settings without what is none of theirs; `None` where all of it is understood.
fn understood(settings: &store::Settings) -> Option<store::Settings> {
    let mut kept = settings.clone();
    kept.language = kept.language.filter(|tag| Language::parse(tag).is_some());
    if ThemeName::parse(&kept.theme).is_none() {
        kept.theme = String::new();
    }
    if kept.zoom > 0 && Zoom::percent(kept.zoom).get() != kept.zoom {
        kept.zoom = Zoom::default().get();
    }
    (kept != *settings).then_some(kept)
}

/// What to say of settings that were put aside.
fn settings_reset(path: std::path::PathBuf) -> Trouble {
    Trouble { key: "trouble-settings", path: path.display().to_string(), detail: String::new() }
}

impl Hands {
    /// The settings; `None` at the first start.
    pub(super) fn load_settings(&mut self, troubles: &mut Vec<Trouble>) -> Option<Settings> {
        let Some(folders) = &self.folders else {
            troubles.push(no_folders());
            return None;
        };
        match store::Settings::load(folders) {
            Ok(loaded) => {
                self.settings_fixed = None;
                self.settings = loaded.settings;
                troubles.extend(loaded.put_aside.map(settings_reset));
                if let Some(kept) = understood(&self.settings) {
                    self.correct_settings(kept, troubles);
                }
            }
            Err(error) => {
                let trouble = trouble(&error);
                self.settings_fixed = Some(trouble.clone());
                troubles.push(trouble);
            }
        }
        Some(Settings {
            language: Language::parse(self.settings.language.as_deref()?)?,
            theme: ThemeName::parse(&self.settings.theme),
            zoom: Some(self.settings.zoom).filter(|zoom| *zoom > 0).map(Zoom::percent).unwrap_or_default(),
            is_still: self.settings.still,
        })
    }

    /// Puts a file aside that holds something that is no setting, and saves the others anew.
    fn correct_settings(&mut self, kept: store::Settings, troubles: &mut Vec<Trouble>) {
        let Some(folders) = &self.folders else { return };
        self.settings = kept;
        let done = store::Settings::put_aside(folders);
        match done.and_then(|path| self.settings.save(folders).map(|()| path)) {
            Ok(path) => troubles.push(Trouble { key: "trouble-settings-part", ..settings_reset(path) }),
            Err(error) => {
                let trouble = trouble(&error);
                self.settings_fixed = Some(trouble.clone());
                troubles.push(trouble);
            }
        }
    }

    pub(super) fn save_settings(&mut self, settings: &Settings) -> Result<(), Trouble> {
        self.settings.language = Some(settings.language.tag().to_owned());
        self.settings.theme = settings.theme.map(|theme| theme.as_str().to_owned()).unwrap_or_default();
        self.settings.zoom = settings.zoom.get();
        self.settings.still = settings.is_still;
        match (&self.settings_fixed, &self.folders) {
            (Some(trouble), _) => Err(trouble.clone()),
            (None, Some(folders)) => self.settings.save(folders).map_err(|error| trouble(&error)),
            // The loading has said so; every click would be too often.
            (None, None) => Ok(()),
        }
    }
}
