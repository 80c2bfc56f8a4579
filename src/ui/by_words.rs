use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
};

use egui::{Context, Id, Response, Vec2};

use super::cx::Cx;

/// What has the focus, by its words. Where the window is laid out anew, for another size, egui knows a control by
/// another id and lets go of the focus; its words are the same.
#[derive(Debug, Default)]
pub(super) struct ByWords {
    /// The control with the focus: its id, its words, and how many with the same words stand before it.
    focused: Cell<Option<(Id, u64, usize)>>,
    /// The words and the place of the control that lost the focus as the window changed.
    wanted: Cell<Option<(u64, usize)>>,
    /// How many of each words have been drawn in this frame.
    seen: RefCell<HashMap<u64, usize>>,
    /// The size of the window in the last frame.
    size: Vec2,
    /// For how many frames what lost the focus is still looked for.
    patience: u8,
}

/// How many frames it takes until the focus that nothing drew is let go of, and the layout has settled.
const PATIENCE: u8 = 4;

/// Looks at the window's size, before anything is drawn.
pub(super) fn look(ctx: &Context, cx: &mut Cx<'_>) {
    let size = ctx.content_rect().size();
    let first = cx.memory.menus.first();
    let known = &mut cx.memory.by_words;
    known.seen.borrow_mut().clear();
    let focused = ctx.memory(egui::Memory::focused);
    if known.size != size {
        let was_shown = std::mem::replace(&mut known.size, size) != Vec2::ZERO;
        if was_shown && focused.is_some() {
            let (id, words) =
                known.focused.get().map_or((None, None), |(id, words, nth)| (Some(id), Some((words, nth))));
            known.wanted.set(words.filter(|_| id == focused));
            known.patience = PATIENCE;
        }
    } else if known.patience > 0 {
        known.patience -= 1;
        if focused.is_none() && known.patience == 0 {
            // It is not on this layout: what folded away is under the first menu.
            if let Some(first) = first {
                ctx.memory_mut(|memory| memory.request_focus(first));
            }
        }
    }
    match known.patience {
        0 => known.wanted.set(None),
        _ => ctx.request_repaint(),
    }
}

/// Notes a control that is drawn, and gives it the focus that it lost as the window changed.
pub(super) fn note(cx: &Cx<'_>, response: &Response, words: &str) {
    let known = &cx.memory.by_words;
    let mut hasher = DefaultHasher::new();
    words.hash(&mut hasher);
    let words = hasher.finish();
    let nth = {
        let mut seen = known.seen.borrow_mut();
        let count = seen.entry(words).or_default();
        *count += 1;
        *count
    };
    if response.has_focus() {
        known.focused.set(Some((response.id, words, nth)));
    } else if known.wanted.get() == Some((words, nth)) && response.ctx.memory(egui::Memory::focused).is_none() {
        known.wanted.set(None);
        response.request_focus();
    }
}
