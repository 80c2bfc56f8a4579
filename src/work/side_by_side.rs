use std::{
    collections::BTreeMap,
    num::NonZero,
    ops::ControlFlow,
    sync::{
        atomic::{AtomicUsize, Ordering},
        mpsc::channel,
    },
    thread,
};

use crate::app::Cancel;

/// Does `count` things on all cores, and hands over what came of each in their order.
///
/// Once `cancel` says so or `done` breaks off, nothing further is begun; what was begun is finished and handed over.
pub fn side_by_side<T: Send>(
    count: usize,
    cancel: &Cancel,
    make: &(dyn Fn(usize) -> T + Sync),
    done: &mut dyn FnMut(usize, T) -> ControlFlow<()>,
) {
    let next = AtomicUsize::new(0);
    let cores = thread::available_parallelism().map_or(1, NonZero::get).min(count);
    let stop = Cancel::default();
    thread::scope(|scope| {
        let (made, results) = channel();
        for _ in 0..cores {
            let (made, next, stop) = (made.clone(), &next, &stop);
            scope.spawn(move || {
                while !cancel.is_cancelled() && !stop.is_cancelled() {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    if place >= count || made.send((place, make(place))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(made);
        let mut waiting = BTreeMap::new();
        let mut turn = 0;
        for (place, result) in results {
            waiting.insert(place, result);
            while let Some(result) = waiting.remove(&turn) {
                if done(turn, result).is_break() {
                    stop.cancel();
                }
                turn += 1;
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_order_whoever_is_faster() {
        let mut seen = Vec::new();
        let slow_first = |place: usize| {
            thread::sleep(std::time::Duration::from_millis(if place == 0 { 20 } else { 0 }));
            place * 10
        };
        side_by_side(5, &Cancel::default(), &slow_first, &mut |place, result| {
            seen.push((place, result));
            ControlFlow::Continue(())
        });
        assert_eq!(seen, [(0, 0), (1, 10), (2, 20), (3, 30), (4, 40)]);
    }

    #[test]
    fn nothing_is_begun_once_it_is_cancelled_or_broken_off() {
        let cancel = Cancel::default();
        cancel.cancel();
        side_by_side(5, &cancel, &|_| (), &mut |_, ()| panic!("nothing is done"));
        let mut seen = 0;
        side_by_side(
            1000,
            &Cancel::default(),
            &|_| thread::sleep(std::time::Duration::from_millis(1)),
            &mut |_, ()| {
                seen += 1;
                ControlFlow::Break(())
            },
        );
        assert!((1..20).contains(&seen), "{seen}");
    }
}
