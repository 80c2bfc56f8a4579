use divan::Bencher;
use procuradar::{
    model::{Answer, ItemId},
    store::{Entry, Folders, Journal},
};

use crate::sample::{folder, now, shipped};

/// One answer, until the disk says that it has it.
#[divan::bench(sample_count = 200, sample_size = 1)]
fn answer_on_disk(bencher: Bencher<'_, '_>) {
    let home = folder();
    let (mut journal, _) = Journal::create(&Folders::at(home.path()), shipped(), now()).unwrap();
    let entry = [Entry::Answer(ItemId::parse("c01_overall").unwrap(), Some(Answer::Choice(3)))];
    bencher.bench_local(|| journal.append(now(), &entry).unwrap());
}
