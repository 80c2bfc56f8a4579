use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::trouble::{listed, not_understood, trouble};
use crate::{
    app::{Held, Trouble},
    format::{self, Reading},
    model::{Benchmark, Catalogue, Digest},
    store::{self, Folders},
};

/// A file of one's own: where it lies, its digest, and what it holds.
pub(super) type Own<T> = (PathBuf, Digest, Arc<T>);

/// Benchmarks and catalogues of one's own, each parsed once.
#[derive(Default)]
pub(super) struct Shelf {
    benchmarks: BTreeMap<Digest, Arc<Benchmark>>,
    catalogues: BTreeMap<Digest, Arc<Catalogue>>,
    /// The catalogue that came with the program, once it was asked for.
    shipped: Option<Option<Held<Catalogue>>>,
}

impl Shelf {
    /// The files of one's own benchmarks, the one added last at the end.
    pub(super) fn own_benchmarks(
        &mut self,
        folders: Option<&Folders>,
        troubles: &mut Vec<Trouble>,
    ) -> Vec<Own<Benchmark>> {
        own(folders.map(Folders::benchmarks), &mut self.benchmarks, format::read_benchmark, troubles)
    }

    /// The files of one's own catalogues, the one added last at the end.
    pub(super) fn own_catalogues(
        &mut self,
        folders: Option<&Folders>,
        troubles: &mut Vec<Trouble>,
    ) -> Vec<Own<Catalogue>> {
        own(folders.map(Folders::catalogues), &mut self.catalogues, format::read_catalogue, troubles)
    }

    /// The benchmarks of the library: of each id the one that was added last.
    pub(super) fn benchmarks(
        &mut self,
        folders: Option<&Folders>,
        troubles: &mut Vec<Trouble>,
    ) -> Vec<Held<Benchmark>> {
        let mut list: Vec<Held<Benchmark>> = Vec::new();
        for (_, digest, value) in self.own_benchmarks(folders, troubles) {
            list.retain(|other| other.value.id != value.id);
            list.push(Held { digest, value, is_own: true });
        }
        list
    }

    /// The catalogues of the library: of each id the newest version, among equal ones the one that was added last.
    pub(super) fn catalogues(
        &mut self,
        folders: Option<&Folders>,
        troubles: &mut Vec<Trouble>,
    ) -> Vec<Held<Catalogue>> {
        let mut list: Vec<Held<Catalogue>> = self.shipped().into_iter().collect();
        for (_, digest, value) in self.own_catalogues(folders, troubles) {
            match list.iter().position(|other| other.value.id == value.id) {
                Some(at) if list.get(at).is_some_and(|other| other.value.version > value.version) => {}
                at => {
                    at.map(|at| list.remove(at));
                    list.push(Held { digest, value, is_own: true });
                }
            }
        }
        list
    }

    fn shipped(&mut self) -> Option<Held<Catalogue>> {
        let read = || {
            let value = Arc::new(store::catalogue()?.clone());
            Some(Held { digest: format::digest(store::CATALOGUE.1), value, is_own: false })
        };
        self.shipped.get_or_insert_with(read).clone()
    }
}

/// Reads the files of a folder, those that were read before from memory.
fn own<T>(
    folder: Option<PathBuf>,
    known: &mut BTreeMap<Digest, Arc<T>>,
    read: fn(&str, &[u8]) -> Reading<T>,
    troubles: &mut Vec<Trouble>,
) -> Vec<Own<T>> {
    let mut own = Vec::new();
    for (path, _) in listed(folder.map(|folder| store::files_in(&folder)), troubles) {
        match read_one(&path, known, read) {
            Ok((digest, value)) => own.push((path, digest, value)),
            Err(trouble) => troubles.push(trouble),
        }
    }
    own
}

fn read_one<T>(
    path: &Path,
    known: &mut BTreeMap<Digest, Arc<T>>,
    read: fn(&str, &[u8]) -> Reading<T>,
) -> Result<(Digest, Arc<T>), Trouble> {
    let bytes = store::read(path, store::FILE_LIMIT).map_err(|error| trouble(&error))?;
    let digest = format::digest(&bytes);
    if let Some(value) = known.get(&digest) {
        return Ok((digest, value.clone()));
    }
    let reading = read(&path.display().to_string(), &bytes);
    let value = Arc::new(reading.value.ok_or_else(|| not_understood(&reading.report))?);
    known.insert(digest, value.clone());
    Ok((digest, value))
}
