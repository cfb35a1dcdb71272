//! The head of a growing list: the running SHA-256 of its lines and the RFC 6962 tree over them.
//!
//! Tree maths comes from `tlog_tiles`; here is only the memory of the few nodes that the next step needs.
//! Deliberately absent: storage.

use std::cell::RefCell;

use sha2::{
    Digest, Sha256,
    digest::common::hazmat::{SerializableState, SerializedState},
};
use tlog_tiles::{Hash, HashReader, node_hash, stored_hash_index, stored_hashes, tree_hash};

use crate::{checkpoint::Head, hash::Sha256Hex};

/// Holds what is needed to add a line to a list of any length in logarithmic time.
#[derive(Clone)]
pub(crate) struct Running {
    size: u64,
    list: Sha256,
    /// The last complete node of each level, with its place in the stored order.
    frontier: RefCell<Vec<(u64, Hash)>>,
}

/// A place that no tree has.
const NOT_NEEDED: u64 = u64::MAX;

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
            frontier: RefCell::default(),
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
        let mut frontier = Vec::new();
        for level in 0..64_u8 {
            let complete = size >> level;
            if complete == 0 {
                break;
            }
            // A node with its neighbour already beside it is never read again, neither for the root nor to grow.
            if complete & 1 == 0 {
                frontier.push((NOT_NEEDED, Hash([0; 32])));
                continue;
            }
            let place = stored_hash_index(level, complete - 1);
            frontier.push((place, Hash(node(place)?)));
        }
        Ok(Self {
            size,
            list,
            frontier: RefCell::new(frontier),
        })
    }

    /// Adds one line and returns the tree nodes that it completes, with their places.
    pub(crate) fn push(&mut self, line: &[u8]) -> Result<Vec<(u64, [u8; 32])>, TreeError> {
        let hashes = stored_hashes(self.size, line, self).map_err(|_| TreeError)?;
        let first = stored_hash_index(0, self.size);
        let mut frontier = self.frontier.borrow_mut();
        let mut placed = Vec::with_capacity(hashes.len());
        for (level, (hash, place)) in hashes.into_iter().zip(first..).enumerate() {
            match frontier.get_mut(level) {
                Some(slot) => *slot = (place, hash),
                None => frontier.push((place, hash)),
            }
            placed.push((place, hash.0));
        }
        drop(frontier);
        self.list.update(line);
        self.size += 1;
        Ok(placed)
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

    /// Returns the root alone, without the detour over places: the complete nodes that make up the size, from the right
    /// (RFC 6962, 2.1). Quick enough to be asked at every size.
    pub(crate) fn root(&self) -> Sha256Hex {
        let frontier = self.frontier.borrow();
        let whole = frontier
            .iter()
            .enumerate()
            .filter(|(level, _)| self.size >> level & 1 == 1);
        let root = whole
            .map(|(_, (_, hash))| *hash)
            .reduce(|right, left| node_hash(left, right));
        Sha256Hex::from_bytes(root.map_or_else(|| Sha256::digest(b"").into(), |root| root.0))
    }

    /// Returns the head: size, hash of the list, root of the tree.
    pub(crate) fn head(&self) -> Result<Head, TreeError> {
        let root = tree_hash(self.size, self).map_err(|_| TreeError)?;
        Ok(Head {
            size: self.size,
            list_sha256: self.list_sha256(),
            root: Sha256Hex::from_bytes(root.0),
        })
    }
}

impl HashReader for Running {
    fn read_hashes(&self, places: &[u64]) -> Result<Vec<Hash>, tlog_tiles::Error> {
        let frontier = self.frontier.borrow();
        let find = |place: &u64| frontier.iter().find(|(at, _)| at == place).map(|(_, hash)| *hash);
        places
            .iter()
            .map(find)
            .collect::<Option<Vec<_>>>()
            .ok_or(tlog_tiles::Error::InvalidProof)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

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
            let head = running.head().unwrap();
            assert_eq!(head.root.as_bytes(), &naive_root(&lines), "size {n}");
            assert_eq!(running.root(), head.root, "size {n}");
            assert_eq!(head.list_sha256, crate::hash::sha256(&lines.concat()));
            let line = format!("line {n}\n").into_bytes();
            running.push(&line).unwrap();
            lines.push(line);
        }
    }

    #[test]
    fn a_resumed_list_goes_on_as_if_never_stopped() {
        let mut nodes = HashMap::new();
        let mut whole = Running::empty();
        for n in 0..40_u32 {
            let mut resumed =
                Running::resume::<TreeError>(whole.size(), &whole.list_state(), |place| Ok(nodes[&place]))
                    .unwrap();
            let line = n.to_string().into_bytes();
            nodes.extend(whole.push(&line).unwrap());
            resumed.push(&line).unwrap();
            assert_eq!(resumed.head().unwrap(), whole.head().unwrap());
        }
    }
}
