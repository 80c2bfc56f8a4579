use std::{
    env,
    io::{BufRead, BufReader, Write},
    os::unix::process::ExitStatusExt,
    path::Path,
    process::Stdio,
    sync::mpsc,
    thread,
    time::Duration,
};

use procuradar::store::{FILE_LIMIT, Folders, Journal, Overwrite, drafts, read, save};

use super::{CHILD_HOME, Home, child, moment, note};

/// Numbers that look random and are the same in every run (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

/// Runs a child, kills it, and returns the last number that it acknowledged.
///
/// One in four is killed at some moment after its start, the others at some moment after their first number.
fn run_and_kill(test: &str, home: &Path, chance: &mut Chance) -> Option<usize> {
    let mut child = child(&env::current_exe().unwrap(), test, home).stdout(Stdio::piped()).spawn().unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let from_start = chance.below(4) == 0;
    let wait = Duration::from_micros(chance.below(15_000));
    let (alive, first) = mpsc::channel();
    let killer = thread::spawn(move || {
        if !from_start {
            // An error means that its output ended: it is dead already, which fails below.
            let _ = first.recv();
        }
        thread::sleep(wait);
        child.kill().unwrap();
        child.wait().unwrap()
    });
    let number = |line: String| line.strip_prefix("ack ")?.strip_suffix('.')?.parse().ok();
    let tell = |_: &usize| {
        let _ = alive.send(());
    };
    let last = output.lines().map_while(Result::ok).filter_map(number).inspect(tell).last();
    drop(alive);
    assert_eq!(killer.join().unwrap().signal(), Some(9), "it ended by itself");
    last
}

/// Tells the parent that a number is on disk; the full stop shows that the number is whole.
fn acknowledge(number: usize) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\nack {number}.").unwrap();
    out.flush().unwrap();
}

#[test]
fn no_acknowledged_entry_is_lost_over_200_kills() {
    if let Some(home) = env::var_os(CHILD_HOME) {
        return append_for_ever(Path::new(&home));
    }
    let test = "killed::no_acknowledged_entry_is_lost_over_200_kills";
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    let mut fruitful = 0;
    for _draft in 0..20 {
        let home = Home::new();
        drop(home.draft());
        let mut acknowledged = 0;
        for kill in 0..10 {
            if let Some(last) = run_and_kill(test, home.folder.path(), &mut chance) {
                acknowledged = last;
                fruitful += 1;
            }
            let draft = drafts(&home.folders).unwrap().remove(0).draft.unwrap();
            assert!(draft.entries.len() >= acknowledged, "kill {kill}: {} of {acknowledged}", draft.entries.len());
            for (n, (_, entry)) in draft.entries.iter().enumerate() {
                assert_eq!(*entry, note((n + 1).to_string()), "kill {kill}");
            }
        }
    }
    assert!(fruitful >= 100, "only {fruitful} children lived long enough to write");
}

fn append_for_ever(home: &Path) {
    let folders = Folders::at(home);
    let id = drafts(&folders).unwrap().remove(0).id;
    let (mut journal, draft) = Journal::resume(&folders, &id).unwrap();
    for number in draft.entries.len() + 1.. {
        journal.append(moment(number), &[note(number.to_string())]).unwrap();
        acknowledge(number);
    }
}

#[test]
fn a_killed_save_leaves_the_old_or_the_new_file() {
    const LENGTH: usize = 300_000;
    if let Some(home) = env::var_os(CHILD_HOME) {
        for number in 0_usize.. {
            save(&Path::new(&home).join("file"), &[number as u8; LENGTH], Overwrite::Allow).unwrap();
            acknowledge(number);
        }
    }
    let home = Home::new();
    let test = "killed::a_killed_save_leaves_the_old_or_the_new_file";
    let mut chance = Chance(0x2545_f491_4f6c_dd1d);
    let mut fruitful = 0;
    for _ in 0..60 {
        let Some(last) = run_and_kill(test, home.folder.path(), &mut chance) else { continue };
        fruitful += 1;
        let bytes = read(&home.path("file"), FILE_LIMIT).unwrap();
        assert_eq!(bytes.len(), LENGTH);
        assert!(bytes.iter().all(|byte| *byte == bytes[0]), "torn");
        assert!([last as u8, (last + 1) as u8].contains(&bytes[0]), "an older file than acknowledged");
    }
    assert!(fruitful >= 30, "only {fruitful} children lived long enough to save");
}
