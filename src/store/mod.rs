//! The only code that touches files: atomic saves, the journal of a draft, folders, results, the library and settings.
//!
//! Bytes and paths go in and out; what they mean is the matter of [`crate::format`]. Nothing here replaces or removes
//! what it could not read: such a file is put aside under a name of its own.

mod aside;
mod atomic;
mod below;
mod catalogue;
mod draft;
mod draft_id;
mod drafts;
mod entry;
mod error;
mod folders;
mod followed;
mod instance;
mod journal;
mod kept_list;
mod library;
mod lock;
mod occasion;
mod read;
mod recent;
mod record;
mod replay;
mod results;
mod search;
mod settings;
mod shelf;
mod source;
mod stamp;
mod template;
mod window_place;

pub use atomic::{Overwrite, save, save_private};
pub use below::files_below;
pub use catalogue::{CATALOGUE, catalogue};
pub use draft::Draft;
pub use draft_id::DraftId;
pub use drafts::{DraftSummary, discard, drafts, peek, remove_draft, restore};
pub use entry::Entry;
pub use error::{Action, Cause, StoreError};
pub use folders::{Folders, documents, is_file, is_folder};
pub use followed::{FollowedEntry, followed, save_followed};
pub use instance::{Claim, Instance, claim, runtime_folder};
pub use journal::Journal;
pub use library::{SHIPPED, add_to, files_in, keep, kept, own, take_in};
pub use read::{FILE_LIMIT, read};
pub use recent::{RecentEntry, recent, save_recent};
pub use results::{result_file_name, result_files, save_result};
pub use search::files_inside;
pub use settings::{Loaded, Settings};
pub use shelf::{put_away, put_back};
pub use source::{SourceEntry, save_sources, sources};
pub use stamp::{Stamp, changed, stamp};
pub use template::{TEMPLATE, TemplateFiles};
pub use window_place::WindowPlace;
