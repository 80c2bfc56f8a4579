use std::{
    env, fs,
    path::Path,
    process::{Command, Stdio},
};

use procuradar::store::{Action, Cause, Folders, Journal, Overwrite, peek, read, save};

use super::{CHILD_HOME, Home, answer, child, moment, names, note};

/// A limit of file size stands in for the full disk: writes fail after some bytes, the system's error is EFBIG.
#[test]
fn a_full_disk_leaves_the_old_file_and_the_next_append_succeeds() {
    if let Some(home) = env::var_os(CHILD_HOME) {
        return fill_the_disk(Path::new(&home));
    }
    let home = Home::new();
    let test = "full_disk::a_full_disk_leaves_the_old_file_and_the_next_append_succeeds";
    let inner = child(&env::current_exe().unwrap(), test, home.folder.path());
    // Without the signal the write fails, as on a full disk, instead of ending the program.
    let status = Command::new("bash")
        .args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\""])
        .arg(inner.get_program())
        .args(inner.get_args())
        .env(CHILD_HOME, home.folder.path())
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success());
    assert_eq!(fs::read(home.path("done")).unwrap(), b"done", "the child really ran");
}

/// In a process that can write 8 KiB to each file.
fn fill_the_disk(home: &Path) {
    let folders = Folders::at(home);
    let path = home.join("files/file.ron");
    save(&path, b"old", Overwrite::Allow).unwrap();
    for path in [&path, &path.with_file_name("new.ron")] {
        assert_eq!(save(path, &[b'x'; 9000], Overwrite::Allow).unwrap_err().cause, Cause::Full);
    }
    assert_eq!(read(&path, 100).unwrap(), b"old");
    assert_eq!(names(&home.join("files")), ["file.ron"]);

    assert_eq!(Journal::create(&folders, &[b'x'; 9000], moment(0)).unwrap_err().cause, Cause::Full);
    assert_eq!(names(&folders.drafts()), Vec::<String>::new(), "half a draft is no draft");

    let (mut journal, id) = Journal::create(&folders, b"Questionnaire()", moment(0)).unwrap();
    journal.append(moment(1), &[answer(1)]).unwrap();
    let error = journal.append(moment(2), &[answer(2), note("x".repeat(9000))]).unwrap_err();
    assert_eq!((error.action, error.cause), (Action::Save, Cause::Full));
    let draft = peek(&folders, &id).unwrap();
    assert_eq!((draft.entries, draft.damaged_tail), (vec![(moment(1), answer(1))], false));
    journal.append(moment(3), &[answer(3)]).unwrap();
    let draft = peek(&folders, &id).unwrap();
    assert_eq!(draft.entries, [(moment(1), answer(1)), (moment(3), answer(3))]);
    assert!(!draft.damaged_tail);
    save(&home.join("done"), b"done", Overwrite::Refuse).unwrap();
}
