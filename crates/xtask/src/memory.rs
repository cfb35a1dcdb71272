//! Memory of a program with all its helpers: proportional set size over the process tree, from `/proc`.

use std::collections::BTreeMap;
use std::fs;

/// Proportional set size in KiB of `root` and everything below it.
pub fn tree_kib(root: u32) -> u64 {
    let parents = parents();
    parents
        .keys()
        .copied()
        .filter(|pid| is_below(*pid, root, &parents))
        .filter_map(pss_kib)
        .sum()
}

/// Whether `pid` is `root` or a descendant of it.
fn is_below(mut pid: u32, root: u32, parents: &BTreeMap<u32, u32>) -> bool {
    // A process table read while it changes may hold a loop; no real chain is this long.
    for _ in 0..64 {
        if pid == root {
            return true;
        }
        match parents.get(&pid) {
            Some(parent) => pid = *parent,
            None => return false,
        }
    }
    false
}

fn parents() -> BTreeMap<u32, u32> {
    let Ok(entries) = fs::read_dir("/proc") else {
        return BTreeMap::new();
    };
    entries
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(|pid: u32| {
            Some((
                pid,
                parent(&fs::read_to_string(format!("/proc/{pid}/stat")).ok()?)?,
            ))
        })
        .collect()
}

/// The fourth field of `stat`; the second, a name in brackets, may hold blanks and brackets itself.
fn parent(stat: &str) -> Option<u32> {
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn pss_kib(pid: u32) -> Option<u64> {
    pss(&fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?)
}

fn pss(rollup: &str) -> Option<u64> {
    rollup
        .lines()
        .find_map(|line| line.strip_prefix("Pss:"))?
        .split_whitespace()
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_blanks_and_brackets_does_not_hide_the_parent() {
        assert_eq!(parent("12 (a ) b) S 7 12 12 0"), Some(7));
        assert_eq!(parent("12 no name"), None);
    }

    #[test]
    fn descendants_are_found_and_strangers_are_not() {
        let parents = BTreeMap::from([(2, 1), (3, 2), (4, 3), (9, 8), (8, 9)]);
        assert!(is_below(4, 2, &parents));
        assert!(is_below(2, 2, &parents));
        assert!(!is_below(1, 2, &parents));
        assert!(!is_below(9, 2, &parents));
    }

    #[test]
    fn the_proportional_size_is_read_from_the_rollup() {
        assert_eq!(
            pss("Rss: 10 kB\nPss:               1234 kB\nPss_Dirty: 1 kB\n"),
            Some(1234)
        );
    }
}
