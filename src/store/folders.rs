use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
};

use directories::{ProjectDirs, UserDirs};

/// A folder named in this variable holds `config` and `data`, in place of the system's own.
const HOME_VARIABLE: &str = "PROCURADAR_HOME";

/// A file of this name beside the program keeps everything in `data` beside it.
const PORTABLE_MARKER: &str = "portable";

/// Where this person's documents lie: the folder that is suggested for saving.
pub fn documents() -> PathBuf {
    let user = UserDirs::new();
    let documents = user.as_ref().and_then(UserDirs::document_dir).filter(|folder| folder.is_dir());
    documents.or(user.as_ref().map(UserDirs::home_dir)).map(Path::to_owned).unwrap_or_default()
}

/// Whether a folder is there.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// Whether a file is there.
pub fn is_file(path: &Path) -> bool {
    path.is_file()
}

/// Folders of this person. They need not exist yet: saving makes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    pub config: PathBuf,
    pub data: PathBuf,
}

impl Folders {
    /// Finds them: by the variable `PROCURADAR_HOME`, beside a portable program, or where the system keeps such things.
    ///
    /// `None` where the system knows no home of this person.
    pub fn find() -> Option<Self> {
        let program = env::current_exe().ok();
        Self::chosen(env::var_os(HOME_VARIABLE), program.as_deref()).or_else(|| {
            let system = ProjectDirs::from("fi", "", "procuradar")?;
            Some(Self { config: system.config_dir().to_owned(), data: system.data_dir().to_owned() })
        })
    }

    /// The folders `config` and `data` in `home`.
    pub fn at(home: &Path) -> Self {
        Self { config: home.join("config"), data: home.join("data") }
    }

    /// Assessments under way, a folder each.
    pub fn drafts(&self) -> PathBuf {
        self.data.join("drafts")
    }

    /// Finished assessments.
    pub fn results(&self) -> PathBuf {
        self.data.join("results")
    }

    /// Questionnaires of one's own, and every version that a result was made with.
    pub fn questionnaires(&self) -> PathBuf {
        self.data.join("questionnaires")
    }

    /// Benchmarks of one's own.
    pub fn benchmarks(&self) -> PathBuf {
        self.data.join("benchmarks")
    }

    /// Catalogues of one's own.
    pub fn catalogues(&self) -> PathBuf {
        self.data.join("catalogues")
    }

    /// From which files the library's own entries were added.
    pub fn sources(&self) -> PathBuf {
        self.data.join("sources.ron")
    }

    /// What was thrown away.
    pub fn trash(&self) -> PathBuf {
        self.data.join("trash")
    }

    /// The file of the settings.
    pub fn settings(&self) -> PathBuf {
        self.config.join("settings.ron")
    }

    /// The list of files that were opened lately.
    pub fn recent(&self) -> PathBuf {
        self.config.join("recent.ron")
    }

    /// The list of files that were followed lately.
    pub fn followed(&self) -> PathBuf {
        self.config.join("followed.ron")
    }

    /// Where the window stood.
    pub fn window(&self) -> PathBuf {
        self.config.join("window.ron")
    }

    fn chosen(variable: Option<OsString>, program: Option<&Path>) -> Option<Self> {
        if let Some(home) = variable.filter(|home| !home.is_empty()) {
            return Some(Self::at(Path::new(&home)));
        }
        let beside = program?.parent()?;
        beside.join(PORTABLE_MARKER).is_file().then(|| Self::at(&beside.join("data")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Overwrite, save};

    #[test]
    fn the_variable_goes_before_the_portable_marker() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("procuradar");
        assert_eq!(Folders::chosen(None, Some(&program)), None);
        save(&folder.path().join("portable"), b"", Overwrite::Refuse).unwrap();
        assert_eq!(Folders::chosen(None, Some(&program)), Some(Folders::at(&folder.path().join("data"))));
        assert_eq!(Folders::chosen(Some("".into()), Some(&program)), Some(Folders::at(&folder.path().join("data"))));
        assert_eq!(Folders::chosen(Some("/h".into()), Some(&program)), Some(Folders::at(Path::new("/h"))));
    }
}
