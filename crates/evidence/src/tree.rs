//! The head of a growing list: the running SHA-256 of its lines and the RFC 6962 tree over them.
//!
//! Of the tree only the complete subtrees that make up the present size are remembered: that is all that the next step
//! and the root need. Places of stored nodes are those of `tlog_tiles`. Deliberately absent: storage.

use sha2::{
    Digest, Sha256,
    digest::common::hazmat::{SerializableState, SerializedState},
};
use tlog_tiles::{stored_hash_count, stored_hash_index};

use crate::{
    checkpoint::Head,
    hash::{Sha256Hex, leaf_hash, node_hash},
};

/// Holds what is needed to add a line to a list of any length in logarithmic time.
#[derive(Clone)]
pub(crate) struct Running {
    size: u64,
    list: Sha256,
    /// How many nodes are stored, which is the place of the next one.
    stored: u64,
    /// The complete subtrees that make up the size, largest first: one for each bit that is set in it.
    whole: Vec<[u8; 32]>,
}

/// Says that the nodes given do not fit the size given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the stored tree does not fit its size")]
pub(crate) struct TreeError;

impl Running {
    /// Starts at the empty list.
    pub(crate) fn empty() -> Self {
        Self {
            size: 0,
            list: Sha256::new(),
            stored: 0,
            whole: vec![],
        }
    }

    /// Takes up a stored list of `size` lines again; `node` reads a stored node by its place.
    pub(crate) fn resume<E: From<TreeError>>(
        size: u64,
        list_state: &[u8],
        mut node: impl FnMut(u64) -> Result<[u8; 32], E>,
    ) -> Result<Self, E> {
        let state = SerializedState::<Sha256>::try_from(list_state).map_err(|_| TreeError)?;
        let list = Sha256::deserialize(&state).map_err(|_| TreeError)?;
        let levels = (0..64_u8).rev().filter(|level| size >> level & 1 == 1);
        let whole = levels.map(|level| node(stored_hash_index(level, (size >> level) - 1)));
        Ok(Self {
            size,
            list,
            stored: stored_hash_count(size),
            whole: whole.collect::<Result<_, E>>()?,
        })
    }

    /// Adds one line and hands over the tree nodes that it completes, from the leaf up, with their places.
    pub(crate) fn push_each(&mut self, line: &[u8], mut see: impl FnMut(u64, &[u8; 32])) {
        let mut hash = leaf_hash(line);
        let mut place = self.stored;
        see(place, &hash);
        for _ in 0..self.size.trailing_ones() {
            let Some(left) = self.whole.pop() else { break };
            hash = node_hash(&left, &hash);
            place += 1;
            see(place, &hash);
        }
        self.whole.push(hash);
        self.stored = place + 1;
        self.list.update(line);
        self.size += 1;
    }

    /// Adds one line and returns the tree nodes that it completes, with their places.
    pub(crate) fn push(&mut self, line: &[u8]) -> Vec<(u64, [u8; 32])> {
        let mut nodes = Vec::with_capacity(2);
        self.push_each(line, |place, node| nodes.push((place, *node)));
        nodes
    }

    /// Returns how many lines there are.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    /// Returns the SHA-256 of all lines so far.
    pub(crate) fn list_sha256(&self) -> Sha256Hex {
        Sha256Hex::from_bytes(self.list.clone().finalize().into())
    }

    /// Returns the state of the list's hash, to be taken up again by [`Running::resume`].
    pub(crate) fn list_state(&self) -> Vec<u8> {
        self.list.serialize().to_vec()
    }

    /// Returns the root of the tree: the complete subtrees, joined from the right (RFC 6962, 2.1).
    pub(crate) fn root(&self) -> Sha256Hex {
        let mut right_to_left = self.whole.iter().rev();
        let root = right_to_left
            .next()
            .map(|last| right_to_left.fold(*last, |right, left| node_hash(left, &right)));
        Sha256Hex::from_bytes(root.unwrap_or_else(|| Sha256::digest(b"").into()))
    }

    /// Returns the head: size, hash of the list, root of the tree.
    pub(crate) fn head(&self) -> Head {
        Head {
            size: self.size,
            list_sha256: self.list_sha256(),
            root: self.root(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use tlog_tiles::{Hash, HashReader, stored_hashes, tree_hash};

    use super::*;

    fn naive_root(lines: &[Vec<u8>]) -> [u8; 32] {
        match lines {
            [] => Sha256::digest(b"").into(),
            [line] => Sha256::digest([&[0], &line[..]].concat()).into(),
            _ => {
                let half = lines.len().next_power_of_two() / 2;
                let (left, right) = lines.split_at(half);
                Sha256::digest([&[1], &naive_root(left)[..], &naive_root(right)[..]].concat()).into()
            }
        }
    }

    #[test]
    fn heads_equal_a_plain_reading_of_rfc_6962_and_of_the_list() {
        let mut running = Running::empty();
        let mut lines = Vec::new();
        for n in 0..130_u32 {
            let head = running.head();
            assert_eq!(head.root.as_bytes(), &naive_root(&lines), "size {n}");
            assert_eq!(head.list_sha256, crate::hash::sha256(&lines.concat()));
            let line = format!("line {n}\n").into_bytes();
            running.push(&line);
            lines.push(line);
        }
    }

    struct Stored(Vec<Hash>);

    impl HashReader for Stored {
        fn read_hashes(&self, places: &[u64]) -> Result<Vec<Hash>, tlog_tiles::Error> {
            Ok(places
                .iter()
                .map(|place| self.0[usize::try_from(*place).unwrap()])
                .collect())
        }
    }

    #[test]
    fn nodes_places_and_roots_are_those_of_tlog_tiles() {
        let mut running = Running::empty();
        let mut stored = Stored(vec![]);
        for n in 0..600_u64 {
            let line = format!("line {n}\n").into_bytes();
            let first = stored.0.len() as u64;
            let theirs = stored_hashes(n, &line, &stored).unwrap();
            let placed = (first..).zip(theirs.iter().map(|hash| hash.0));
            assert_eq!(running.push(&line), placed.collect::<Vec<_>>());
            stored.0.extend(theirs);
            assert_eq!(stored.0.len() as u64, stored_hash_count(n + 1));
            assert_eq!(running.root().as_bytes(), &tree_hash(n + 1, &stored).unwrap().0);
        }
    }

    #[test]
    fn a_resumed_list_goes_on_as_if_never_stopped() {
        let mut nodes = HashMap::new();
        let mut whole = Running::empty();
        for n in 0..70_u32 {
            let mut resumed =
                Running::resume::<TreeError>(whole.size(), &whole.list_state(), |place| Ok(nodes[&place]))
                    .unwrap();
            let line = n.to_string().into_bytes();
            let placed = whole.push(&line);
            nodes.extend(placed.iter().copied());
            assert_eq!(resumed.push(&line), placed);
            assert_eq!(resumed.head(), whole.head());
        }
    }
}
