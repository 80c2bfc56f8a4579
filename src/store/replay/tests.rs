use super::*;
use crate::{
    model::{Answer, AreaId, ItemId},
    store::record::checksum,
};

fn moment(second: usize) -> Moment {
    Moment::parse(&format!("2026-11-23T14:32:{second:02}+02:00")).unwrap()
}

fn item(id: &str) -> ItemId {
    ItemId::parse(id).unwrap()
}

fn area(id: &str) -> AreaId {
    AreaId::parse(id).unwrap()
}

fn every_kind() -> Vec<Vec<Entry>> {
    vec![
        vec![Entry::Answer(item("c1_k"), Some(Answer::Choice(3)))],
        vec![
            Entry::Answer(item("t1"), Some(Answer::Choices(vec![0, 2]))),
            Entry::Answer(item("c1_s"), Some(Answer::NotApplicable)),
            Entry::Answer(item("c1_k"), None),
        ],
        vec![Entry::Note(item("c1_k"), "one\ntwo\r\n\t\0\u{7f}\u{85}\u{2028}\u{feff}\u{ad}\u{1f600}e\u{301}'".into())],
        vec![Entry::Note(item("c1_k"), String::new()), Entry::Importance(area("c1"), Some(5))],
        vec![Entry::Importance(area("c1"), None), Entry::Wish(area("c1"), true), Entry::Wish(area("c1"), false)],
    ]
}

fn journal(groups: &[Vec<Entry>]) -> Vec<u8> {
    let header = Record::header(moment(0), b"questionnaire").line(0).unwrap();
    let lines = groups.iter().enumerate().map(|(n, group)| Record::of(moment(n), group).line(n as u64 + 1).unwrap());
    std::iter::once(header).chain(lines).collect::<String>().into_bytes()
}

fn written(groups: &[Vec<Entry>]) -> Vec<(Moment, Entry)> {
    let timed =
        |(n, group): (usize, &Vec<Entry>)| group.iter().map(move |e| (moment(n), e.clone())).collect::<Vec<_>>();
    groups.iter().enumerate().flat_map(timed).collect()
}

/// How many entries there may be when some of the groups were read.
fn group_ends(groups: &[Vec<Entry>]) -> Vec<usize> {
    (0..=groups.len()).map(|n| groups[..n].iter().map(Vec::len).sum()).collect()
}

#[test]
fn every_kind_of_entry_comes_back_as_it_was_written() {
    let groups = every_kind();
    let bytes = journal(&groups);
    assert_eq!(bytes.iter().filter(|b| **b == b'\n').count(), groups.len() + 1, "a line each");
    let replay = Replay::of(&bytes).unwrap();
    assert_eq!(replay.entries, written(&groups));
    assert_eq!(replay.length, bytes.len() as u64);
    assert_eq!(replay.lines, groups.len() as u64 + 1);
    assert_eq!(replay.started, moment(0));
    assert_eq!(replay.questionnaire, checksum(&[b"questionnaire"]));
}

#[test]
fn every_character_survives_in_a_note() {
    let all: Vec<char> = (0..=0x10_ffff).filter_map(char::from_u32).collect();
    let groups: Vec<_> = all.chunks(20_000).map(|part| vec![Entry::Note(item("a"), part.iter().collect())]).collect();
    for (n, group) in groups.iter().enumerate() {
        let line = Record::of(moment(0), group).line(n as u64).unwrap();
        assert_eq!(line.matches('\n').count(), 1);
        let (_, entries) = read_record(n as u64, line.as_bytes()).unwrap();
        assert_eq!(&entries, group);
    }
}

#[test]
fn every_prefix_loads_as_a_prefix_of_the_entries() {
    let groups = every_kind();
    let (bytes, entries, ends) = (journal(&groups), written(&groups), group_ends(&groups));
    let header = Replay::of(&journal(&[])).unwrap().length as usize;
    for length in 0..=bytes.len() {
        let replay = Replay::of(&bytes[..length]);
        if length < header {
            assert_eq!(replay.unwrap_err(), Cause::Damaged, "a journal appears with its header in one step");
            continue;
        }
        let replay = replay.unwrap();
        let whole_lines = bytes[..length].iter().filter(|b| **b == b'\n').count();
        assert_eq!(replay.entries, entries[..ends[whole_lines - 1]], "all whole lines and no more, at {length}");
        assert_eq!(replay.lines, whole_lines as u64);
    }
}

#[test]
fn no_flipped_bit_yields_an_entry_that_was_not_written() {
    let groups = every_kind();
    let (bytes, entries, ends) = (journal(&groups), written(&groups), group_ends(&groups));
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let line = bytes[..bit / 8].iter().filter(|b| **b == b'\n').count();
        match Replay::of(&flipped) {
            Err(cause) => assert_eq!((cause, line), (Cause::Damaged, 0), "bit {bit}"),
            Ok(replay) => assert_eq!(replay.entries, entries[..ends[line - 1]], "bit {bit}"),
        }
    }
}

#[test]
fn lost_repeated_and_moved_lines_are_noticed() {
    let groups = every_kind();
    let bytes = journal(&groups);
    let lines: Vec<&[u8]> = bytes.split_inclusive(|b| *b == b'\n').collect();
    let kept = |order: &[usize]| {
        let bytes: Vec<u8> = order.iter().flat_map(|n| lines[*n].iter().copied()).collect();
        Replay::of(&bytes).unwrap().lines
    };
    assert_eq!(kept(&[0, 1, 2, 3]), 4);
    assert_eq!(kept(&[0, 1, 3, 4]), 2, "a lost line");
    assert_eq!(kept(&[0, 1, 1, 2]), 2, "a repeated line");
    assert_eq!(kept(&[0, 2, 1, 3]), 1, "lines in another order");
    assert_eq!(kept(&[0, 1, 0, 2]), 2, "a second header");
}

#[test]
fn a_journal_of_a_later_version_is_too_new_and_not_damaged() {
    let record = "Journal(format:2,started:(1,2),more:[\"x\"])";
    let line = format!("{} {record}\n", checksum(&[&0_u64.to_le_bytes(), record.as_bytes()]));
    assert_eq!(Replay::of(line.as_bytes()).unwrap_err(), Cause::TooNew);
}

#[test]
fn any_bytes_at_all_are_refused_or_read() {
    for bytes in [&b""[..], b"\n", b"\n\n", b" \n", b"00000000 \n", b"\xff\xff", b"00000000 Journal(format:1)\n"] {
        assert_eq!(Replay::of(bytes).unwrap_err(), Cause::Damaged);
    }
}
