/// Where the upper edges of texts stand that want to be centred at `wanted` (y, height; sorted by y) but may not overlap:
/// each as near as it can, none above `top`, and none below `bottom` as far as there is room.
pub(super) fn apart(wanted: &[(f32, f32)], top: f32, bottom: f32) -> Vec<f32> {
    // Texts that touch form a block, which stands where its texts want to be on average.
    struct Block {
        count: usize,
        height: f32,
        top: f32,
    }
    let mut blocks: Vec<Block> = Vec::new();
    for (y, height) in wanted {
        let room = (bottom - height).max(top);
        let mut block = Block { count: 1, height: *height, top: (y - height / 2.0).clamp(top, room) };
        while let Some(before) = blocks.pop_if(|before| before.top + before.height > block.top) {
            let count = before.count + block.count;
            // What the later ones want of the block's upper edge.
            let theirs = block.top - before.height;
            let mean = (before.top * before.count as f32 + theirs * block.count as f32) / count as f32;
            let height = before.height + block.height;
            block = Block { count, height, top: mean.clamp(top, (bottom - height).max(top)) };
        }
        blocks.push(block);
    }
    let mut heights = wanted.iter().map(|(_, height)| *height);
    let mut edges = Vec::with_capacity(wanted.len());
    for block in blocks {
        let mut edge = block.top;
        for height in heights.by_ref().take(block.count) {
            edges.push(edge);
            edge += height;
        }
    }
    edges
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_with_room_stand_where_they_want() {
        assert_eq!(apart(&[(50.0, 18.0), (100.0, 18.0)], 0.0, 200.0), [41.0, 91.0]);
    }

    #[test]
    fn texts_that_would_overlap_part_evenly() {
        assert_eq!(apart(&[(100.0, 18.0), (100.0, 18.0)], 0.0, 200.0), [82.0, 100.0]);
        assert_eq!(apart(&[(100.0, 18.0), (100.0, 18.0), (100.0, 18.0)], 0.0, 200.0), [73.0, 91.0, 109.0]);
        assert_eq!(apart(&[(90.0, 18.0), (100.0, 36.0)], 0.0, 200.0), [72.5, 90.5]);
    }

    #[test]
    fn texts_stay_between_the_edges_and_never_overlap() {
        assert_eq!(apart(&[(0.0, 18.0), (4.0, 18.0)], 0.0, 200.0), [0.0, 18.0]);
        assert_eq!(apart(&[(196.0, 18.0), (200.0, 18.0)], 0.0, 200.0), [164.0, 182.0]);
        // Without room they run over the lower edge rather than over each other.
        assert_eq!(apart(&[(5.0, 18.0), (5.0, 18.0)], 0.0, 20.0), [0.0, 18.0]);
    }

    #[test]
    fn a_block_that_grows_into_the_one_above_takes_it_along() {
        let edges = apart(&[(50.0, 18.0), (66.0, 18.0), (67.0, 18.0), (68.0, 18.0)], 0.0, 200.0);
        for pair in edges.windows(2) {
            assert!(pair[1] - pair[0] >= 18.0 - 1e-3, "{edges:?}");
        }
        assert!(edges[0] >= 0.0 && edges[3] + 18.0 <= 200.0);
    }
}
