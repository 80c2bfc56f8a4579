#![expect(
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of tests may fail like tests; a child tells its parent"
)]

use std::{
    env, fs,
    io::{BufRead, BufReader, Read, Write},
    os::unix::net::UnixStream,
    path::{Path, PathBuf},
    process::{Child, Stdio},
    sync::{Barrier, mpsc},
    thread,
    time::{Duration, Instant},
};

use procuradar::store::{Claim, Folders, Instance, claim};

use super::{CHILD_HOME, Home, child};

/// The longest that a start may wait for a window that hangs.
const LONGEST_WAIT: Duration = Duration::from_secs(1);

fn claim_at(home: &Path, files: &[&str]) -> Claim {
    let files: Vec<PathBuf> = files.iter().map(PathBuf::from).collect();
    claim(&Folders::at(home), Some(home), &files)
}

/// The first window on these folders, and what it is handed.
fn first(home: &Path) -> (Instance, mpsc::Receiver<Vec<PathBuf>>) {
    let (taken, files) = mpsc::channel();
    let Claim::First(mut instance) = claim_at(home, &[]) else { panic!("somebody else was first") };
    instance.listen(move |files| taken.send(files).is_ok());
    (instance, files)
}

/// The socket in the only folder of that kind.
fn socket(home: &Path) -> PathBuf {
    let entries = fs::read_dir(home).unwrap().map(|entry| entry.unwrap().path());
    let folder = entries.into_iter().find(|path| path.to_str().unwrap().contains("procuradar-")).unwrap();
    folder.join("socket")
}

/// Another process with the window of these folders: it says what it is handed, until it is killed.
fn window_elsewhere(test: &str, home: &Path) -> (Child, impl Iterator<Item = String> + use<>) {
    let mut window = child(&env::current_exe().unwrap(), test, home).stdout(Stdio::piped()).spawn().unwrap();
    let mut said = BufReader::new(window.stdout.take().unwrap()).lines().map_while(Result::ok);
    said.find(|line| line == "open");
    (window, said.filter_map(|line| line.strip_prefix("taken ").map(str::to_owned)))
}

fn be_that_window(home: &Path) {
    let (_instance, files) = first(home);
    println!("\nopen");
    for files in files {
        println!("\ntaken {files:?}");
        std::io::stdout().flush().unwrap();
    }
}

#[test]
fn another_process_hands_over_its_files_and_after_a_crash_takes_over() {
    if let Some(home) = env::var_os(CHILD_HOME) {
        return be_that_window(Path::new(&home));
    }
    let home = Home::new();
    let test = "instance::another_process_hands_over_its_files_and_after_a_crash_takes_over";
    let (mut window, mut taken) = window_elsewhere(test, home.folder.path());
    assert!(matches!(claim_at(home.folder.path(), &["/a/ä.ron", "/b"]), Claim::HandedOver));
    assert_eq!(taken.next().unwrap(), r#"["/a/ä.ron", "/b"]"#);
    assert!(matches!(claim_at(home.folder.path(), &[]), Claim::HandedOver));
    assert_eq!(taken.next().unwrap(), "[]");

    window.kill().unwrap();
    window.wait().unwrap();
    assert!(socket(home.folder.path()).exists(), "the crash left it");
    let (_instance, files) = first(home.folder.path());
    assert!(matches!(claim_at(home.folder.path(), &["/c"]), Claim::HandedOver));
    assert_eq!(files.recv().unwrap(), [PathBuf::from("/c")]);
}

#[test]
fn a_window_that_hangs_keeps_a_start_waiting_for_a_second_at_most() {
    if let Some(home) = env::var_os(CHILD_HOME) {
        return be_that_window(Path::new(&home));
    }
    let home = Home::new();
    let test = "instance::a_window_that_hangs_keeps_a_start_waiting_for_a_second_at_most";
    let (mut window, _) = window_elsewhere(test, home.folder.path());
    let stopped = std::process::Command::new("kill").args(["-STOP", &window.id().to_string()]).status().unwrap();
    assert!(stopped.success());
    let since = Instant::now();
    let found = claim_at(home.folder.path(), &["/a"]);
    let waited = since.elapsed();
    window.kill().unwrap();
    window.wait().unwrap();
    assert!(matches!(found, Claim::Alone(_)), "{found:?}");
    assert!(waited < LONGEST_WAIT, "{waited:?}");
}

#[test]
fn of_many_starts_in_one_moment_one_is_first_and_takes_the_files_of_all_others() {
    const STARTS: usize = 8;
    let home = Home::new();
    let (taken, files) = mpsc::channel();
    let barrier = Barrier::new(STARTS);
    let claims: Vec<Claim> = thread::scope(|scope| {
        let starts: Vec<_> = (0..STARTS)
            .map(|number| {
                let (home, barrier, taken) = (home.folder.path(), &barrier, taken.clone());
                scope.spawn(move || {
                    barrier.wait();
                    let mut found = claim_at(home, &[&format!("/{number}")]);
                    if let Claim::First(instance) = &mut found {
                        instance.listen(move |files| taken.send(files).is_ok());
                    }
                    found
                })
            })
            .collect();
        starts.into_iter().map(|start| start.join().unwrap()).collect()
    });
    let firsts = claims.iter().filter(|found| matches!(found, Claim::First(_))).count();
    let handed = claims.iter().filter(|found| matches!(found, Claim::HandedOver)).count();
    assert_eq!((firsts, handed), (1, STARTS - 1), "{claims:?}");
    assert_eq!(files.try_iter().count(), STARTS - 1);
}

#[test]
fn garbage_and_silence_are_ignored_and_the_next_start_is_heard() {
    let home = Home::new();
    let (_instance, files) = first(home.folder.path());
    let path = socket(home.folder.path());
    // One that says nothing, and stays.
    let silent = UnixStream::connect(&path).unwrap();
    for garbage in [&b"GET / HTTP/1.1\r\n\r\n"[..], &[0xff; 4096], b""] {
        let mut stream = UnixStream::connect(&path).unwrap();
        stream.write_all(garbage).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let mut answer = Vec::new();
        // Closed with bytes unread, the other end may also be reset.
        let _ = stream.read_to_end(&mut answer);
        assert_eq!(answer, b"", "nothing was taken");
    }
    assert!(matches!(claim_at(home.folder.path(), &["/a"]), Claim::HandedOver));
    assert_eq!(files.try_iter().collect::<Vec<_>>(), [[PathBuf::from("/a")]]);
    drop(silent);
}

#[test]
fn a_start_takes_over_from_a_window_that_is_just_closing() {
    let home = Home::new();
    let (instance, files) = first(home.folder.path());
    // The window takes nothing more; its answers are still being written.
    drop(files);
    let closing = thread::spawn(move || {
        thread::sleep(Duration::from_millis(200));
        drop(instance);
    });
    assert!(matches!(claim_at(home.folder.path(), &["/a"]), Claim::First(_)));
    closing.join().unwrap();
}

#[test]
fn folders_apart_have_windows_apart() {
    let (home, other) = (Home::new(), Home::new());
    let _first = first(home.folder.path());
    assert!(matches!(claim(&other.folders, Some(home.folder.path()), &[]), Claim::First(_)));
    assert!(
        matches!(claim(&home.folders, None, &[]), Claim::First(_)),
        "where no folder for sockets is, it is in ours"
    );
    assert!(home.folders.data.join("window/socket").symlink_metadata().is_err(), "and goes with the window");
}

#[test]
fn where_the_socket_cannot_be_made_the_start_is_on_its_own() {
    let home = Home::new();
    fs::write(home.path("file"), "").unwrap();
    assert!(matches!(claim(&home.folders, Some(&home.path("file")), &[]), Claim::Alone(_)));
    // A socket's path may have some hundred bytes: the claim stands, without a socket.
    let deep = home.path(&"x".repeat(120));
    assert!(matches!(claim(&home.folders, Some(&deep), &[]), Claim::First(_)));
}
