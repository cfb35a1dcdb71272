//! The head of a growing list: the running SHA-256 of its lines and the RFC 6962 tree over them.
//!
//! Of the tree only the complete subtrees that make up the present size are remembered: that is all that the next step
//! and the root need. Deliberately absent: storage, and proofs for single lines (whoever has the list has them).

use sha2::{
    Digest, Sha256,
    digest::common::hazmat::{SerializableState, SerializedState},
};

use crate::{
    checkpoint::Head,
    hash::{Sha256Hex, leaf_hash, node_hash},
};

/// Holds what is needed to add a line to a list of any length in logarithmic time.
#[derive(Clone)]
pub(crate) struct Running {
    size: u64,
    list: Sha256,
    /// The complete subtrees that make up the size, largest first: one for each bit that is set in it.
    whole: Vec<[u8; 32]>,
}

impl Running {
    /// Starts at the empty list.
    pub(crate) fn empty() -> Self {
        Self {
            size: 0,
            list: Sha256::new(),
            whole: vec![],
        }
    }

    /// Takes up a list of `size` lines again from its [`Running::list_state`] and [`Running::subtrees`]; nothing if they
    /// cannot be of that size. That they are of this very list only its head can tell.
    pub(crate) fn resume(size: u64, list_state: &[u8], subtrees: &[u8]) -> Option<Self> {
        let state = SerializedState::<Sha256>::try_from(list_state).ok()?;
        let (whole, rest) = subtrees.as_chunks::<32>();
        let fits = rest.is_empty() && whole.len() == size.count_ones() as usize;
        fits.then_some(Self {
            size,
            list: Sha256::deserialize(&state).ok()?,
            whole: whole.to_vec(),
        })
    }

    /// Adds one line.
    pub(crate) fn push(&mut self, line: &[u8]) {
        self.push_hashed(line, leaf_hash(line));
    }

    /// Adds one line whose leaf was hashed before.
    pub(crate) fn push_hashed(&mut self, line: &[u8], leaf: [u8; 32]) {
        let mut hash = leaf;
        for _ in 0..self.size.trailing_ones() {
            let Some(left) = self.whole.pop() else { break };
            hash = node_hash(&left, &hash);
        }
        self.whole.push(hash);
        self.list.update(line);
        self.size += 1;
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

    /// Returns the complete subtrees that make up the size, largest first, to be taken up again by [`Running::resume`].
    pub(crate) fn subtrees(&self) -> Vec<u8> {
        self.whole.concat()
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
    fn roots_are_those_of_tlog_tiles() {
        let mut running = Running::empty();
        let mut stored = Stored(vec![]);
        for n in 0..600_u64 {
            let line = format!("line {n}\n").into_bytes();
            let theirs = stored_hashes(n, &line, &stored).unwrap();
            stored.0.extend(theirs);
            running.push(&line);
            assert_eq!(running.root().as_bytes(), &tree_hash(n + 1, &stored).unwrap().0);
        }
    }

    #[test]
    fn a_resumed_list_goes_on_as_if_never_stopped() {
        let mut whole = Running::empty();
        for n in 0..70_u32 {
            let mut resumed = Running::resume(whole.size(), &whole.list_state(), &whole.subtrees()).unwrap();
            let line = n.to_string().into_bytes();
            whole.push(&line);
            resumed.push(&line);
            assert_eq!(resumed.head(), whole.head());
        }
    }

    #[test]
    fn what_cannot_be_of_its_size_is_not_taken_up() {
        let mut running = Running::empty();
        (0..5_u8).for_each(|n| running.push(&[n]));
        let (state, subtrees) = (running.list_state(), running.subtrees());
        assert!(Running::resume(5, &state, &subtrees).is_some());
        assert!(Running::resume(7, &state, &subtrees).is_none());
        assert!(Running::resume(5, &state, &subtrees[1..]).is_none());
        assert!(Running::resume(5, &state[1..], &subtrees).is_none());
    }
}
