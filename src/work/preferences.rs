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
                troubles.extend(loaded.put_aside.map(|path| Trouble {
                    key: "trouble-settings",
                    path: path.display().to_string(),
                    detail: String::new(),
                }));
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
