use std::{path::PathBuf, sync::LazyLock};

use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult, PackageError},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

use super::{Refused, Template};
use crate::look::font;

/// The folder of what the program itself gives to every template.
const OURS: &str = "procuradar/";

/// What is in it besides the data: the sections of the shipped report.
const SECTIONS: [(&str, &str); 3] = [
    ("procuradar/page.typ", include_str!("../../../assets/report/page.typ")),
    ("procuradar/sections.typ", include_str!("../../../assets/report/sections.typ")),
    ("procuradar/tables.typ", include_str!("../../../assets/report/tables.typ")),
];

/// The numbers and words of a report.
const DATA: &str = "procuradar/report.json";

/// What typst sees while it sets one report.
pub(super) struct ReportWorld<'a> {
    template: &'a Template,
    main: FileId,
    data: Bytes,
}

impl<'a> ReportWorld<'a> {
    pub(super) fn new(template: &'a Template, data: String) -> Self {
        Self { template, main: *MAIN, data: Bytes::from_string(data) }
    }

    /// The name of a file of the template as problems give it; `None` for one of ours.
    pub(super) fn name(&self, id: FileId) -> Option<String> {
        let name = id.get().vpath().get_without_slash();
        if id == self.main {
            Some(self.template.name.clone())
        } else {
            (!name.starts_with(OURS)).then(|| name.to_owned())
        }
    }

    fn bytes(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.get();
        if let VirtualRoot::Package(package) = path.root() {
            return Err(FileError::Package(PackageError::NotFound(package.clone())));
        }
        let name = path.vpath().get_without_slash();
        if id == self.main {
            return Ok(Bytes::new(self.template.main.clone()));
        }
        if name == DATA {
            return Ok(self.data.clone());
        }
        if let Some((_, text)) = SECTIONS.iter().find(|(section, _)| *section == name) {
            return Ok(Bytes::new(text.as_bytes()));
        }
        if name.starts_with(OURS) {
            return Err(FileError::NotFound(PathBuf::from(name)));
        }
        self.template.file(name).map(Bytes::new).map_err(|refused| match refused {
            Refused::NotFound => FileError::NotFound(PathBuf::from(name)),
            Refused::Outside => FileError::AccessDenied,
            Refused::Other(reason) => FileError::Other(Some(reason.into())),
        })
    }
}

impl World for ReportWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.1
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let bytes = self.bytes(id)?;
        // A byte-order mark is no part of a text.
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        let text = std::str::from_utf8(text).map_err(|_| FileError::InvalidUtf8)?;
        Ok(Source::new(id, text.to_owned()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.bytes(id)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.0.get(index).cloned()
    }

    /// Reports know no today: equal input gives equal bytes.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

static FONTS: LazyLock<(Vec<Font>, LazyHash<FontBook>)> = LazyLock::new(|| {
    let fonts: Vec<Font> =
        [font::REGULAR, font::STRONG].into_iter().filter_map(|file| Font::new(Bytes::new(file), 0)).collect();
    let book = LazyHash::new(FontBook::from_fonts(&fonts));
    (fonts, book)
});

/// The template itself, whatever its name.
static MAIN: LazyLock<FileId> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the path is a constant, and every test of a report reads it")]
    let path = VirtualPath::new("template.typ").expect("a name is a path");
    FileId::unique(RootedPath::new(VirtualRoot::Project, path))
});
