use std::{
    fs,
    path::Path,
    process::Command,
    thread,
    time::{Duration, Instant},
};

use procuradar::store::{Action, Cause, FILE_LIMIT, Overwrite, read, save, save_private};

use super::{Home, names};

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_save_replaces_the_whole_file_and_leaves_nothing_beside_it() {
    let home = Home::new();
    let path = home.path("a/b/file.ron");
    save(&path, b"a long first text", Overwrite::Refuse).unwrap();
    save(&path, b"short", Overwrite::Allow).unwrap();
    assert_eq!(read(&path, 100).unwrap(), b"short");
    assert_eq!(names(&home.path("a/b")), ["file.ron"]);
}

#[test]
fn refuse_never_replaces_a_file() {
    let home = Home::new();
    let path = home.path("file.ron");
    save(&path, b"old", Overwrite::Refuse).unwrap();
    let error = save(&path, b"new", Overwrite::Refuse).unwrap_err();
    assert_eq!((error.action, error.cause), (Action::Save, Cause::Exists));
    assert_eq!(read(&path, 100).unwrap(), b"old");
    assert_eq!(names(home.folder.path()), ["file.ron"]);
}

#[test]
fn of_many_who_refuse_to_replace_one_wins() {
    let home = Home::new();
    for round in 0..20 {
        let path = home.path(&format!("{round}.ron"));
        let winners: Vec<usize> = thread::scope(|scope| {
            let tries: Vec<_> = (0..8_usize)
                .map(|n| {
                    let path = &path;
                    scope.spawn(move || save(path, n.to_string().as_bytes(), Overwrite::Refuse).ok().map(|()| n))
                })
                .collect();
            tries.into_iter().filter_map(|thread| thread.join().unwrap()).collect()
        });
        assert_eq!(winners.len(), 1);
        assert_eq!(read(&path, 100).unwrap(), winners[0].to_string().as_bytes());
    }
}

#[test]
fn a_write_protected_file_is_denied_and_stays() {
    let home = Home::new();
    let path = home.path("file.ron");
    save(&path, b"old", Overwrite::Allow).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    assert_eq!(save(&path, b"new", Overwrite::Allow).unwrap_err().cause, Cause::Denied);
    assert_eq!(read(&path, 100).unwrap(), b"old");
    assert_eq!(names(home.folder.path()), ["file.ron"]);
}

/// Even root can write nothing there, so this runs as anybody.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_takes_no_files_gives_an_error() {
    let error = save(Path::new("/proc/file.ron"), b"new", Overwrite::Allow).unwrap_err();
    assert_eq!(error.action, Action::Save);
    assert!(matches!(error.cause, Cause::Denied | Cause::NotFound), "{error}");
}

#[test]
fn a_file_in_place_of_a_folder_stays() {
    let home = Home::new();
    let file = home.path("file");
    save(&file, b"old", Overwrite::Allow).unwrap();
    for overwrite in [Overwrite::Allow, Overwrite::Refuse] {
        assert_eq!(save(&file.join("x.ron"), b"new", overwrite).unwrap_err().cause, Cause::NotAFolder);
        assert_eq!(save(&file.join("a/x.ron"), b"new", overwrite).unwrap_err().cause, Cause::NotAFolder);
    }
    assert_eq!(read(&file, 100).unwrap(), b"old");
}

#[test]
fn a_folder_is_never_saved_over() {
    let home = Home::new();
    fs::create_dir(home.path("folder")).unwrap();
    assert_eq!(save(&home.path("folder"), b"new", Overwrite::Allow).unwrap_err().cause, Cause::IsFolder);
    assert_eq!(save(Path::new("/"), b"new", Overwrite::Allow).unwrap_err().cause, Cause::IsFolder);
    assert_eq!(names(home.folder.path()), ["folder"]);
}

#[cfg(unix)]
#[test]
fn our_own_files_are_closed_to_others_and_replaced_ones_keep_their_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let own = home.path("own/deep/file.ron");
    save_private(&own, b"x", Overwrite::Allow).unwrap();
    assert_eq!((mode(&own), mode(&home.path("own")), mode(&home.path("own/deep"))), (0o600, 0o700, 0o700));
    let beside = home.path("own/deep/beside.ron");
    save(&beside, b"x", Overwrite::Allow).unwrap();
    assert_eq!(mode(&beside), 0o600, "in a closed folder");
    let shared = home.path("shared.png");
    fs::set_permissions(home.folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    save(&shared, b"x", Overwrite::Allow).unwrap();
    fs::write(home.path("usual"), b"x").unwrap();
    assert_eq!(mode(&shared), mode(&home.path("usual")), "in an open folder");
    fs::set_permissions(&shared, fs::Permissions::from_mode(0o664)).unwrap();
    save(&shared, b"y", Overwrite::Allow).unwrap();
    assert_eq!(mode(&shared), 0o664, "replaced");
    let (_journal, id) = home.draft();
    let folder = home.folders.drafts().join(id.to_string());
    assert_eq!(mode(&folder), 0o700);
    for name in names(&folder) {
        assert_eq!(mode(&folder.join(&name)), 0o600, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_stays_a_link() {
    let home = Home::new();
    save(&home.path("real/file.ron"), b"old", Overwrite::Allow).unwrap();
    let link = home.path("link.ron");
    std::os::unix::fs::symlink("real/file.ron", &link).unwrap();
    save(&link, b"new", Overwrite::Allow).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(read(&home.path("real/file.ron"), 100).unwrap(), b"new");
    assert_eq!(save(&link, b"x", Overwrite::Refuse).unwrap_err().cause, Cause::Exists);
}

#[cfg(unix)]
#[test]
fn folders_pipes_and_devices_are_refused_at_once() {
    let home = Home::new();
    let pipe = home.path("pipe.ron");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let started = Instant::now();
    assert_eq!(read(&pipe, FILE_LIMIT).unwrap_err().cause, Cause::NotAFile);
    assert_eq!(read(Path::new("/dev/zero"), FILE_LIMIT).unwrap_err().cause, Cause::NotAFile);
    assert_eq!(read(home.folder.path(), FILE_LIMIT).unwrap_err().cause, Cause::IsFolder);
    assert_eq!(save(&pipe, b"x", Overwrite::Allow).unwrap_err().cause, Cause::NotAFile);
    assert!(started.elapsed() < Duration::from_secs(5), "a pipe without a writer would hang for ever");
}

#[test]
fn a_file_is_read_up_to_the_limit_and_not_beyond() {
    let home = Home::new();
    let path = home.path("file");
    save(&path, &[7; 100], Overwrite::Allow).unwrap();
    assert_eq!(read(&path, 100).unwrap(), [7; 100]);
    assert_eq!(read(&path, 99).unwrap_err().cause, Cause::TooLarge { limit: 99 });
    assert_eq!(read(&home.path("none"), 99).unwrap_err().cause, Cause::NotFound);
}
