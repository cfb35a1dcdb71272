//! Chains of certificates that do not hold, or that cannot be relied on.

use evidence::{Stamped, TimestampFault, TimestampVerdict, Unchecked, verify_timestamp};

use crate::timestamp::{AUTHORITIES, DATA, ask, request};

/// Judges a stamp of the authority, which brings the certificates between it and the root along.
fn judge(authority: &str, between: &str, root: &str) -> TimestampVerdict {
    let more = match between {
        "" => String::new(),
        name => format!("-chain {name}.pem"),
    };
    let response = AUTHORITIES.answer(&request(), authority, "plain", &more);
    verify_timestamp(&ask(&response, Stamped::Bytes(DATA), &AUTHORITIES.roots(&[root])))
}

#[test]
fn only_a_certificate_that_may_sign_certificates_stands_between() {
    let broken = TimestampVerdict::Invalid(TimestampFault::ChainBroken);
    for between in ["signs-no-certificates", "no-ca"] {
        let verdict = judge(&format!("below-{between}"), between, "rsa-root");
        assert_eq!(verdict, broken, "{between}");
    }
    for (authority, between) in [("middle", "middle-root"), ("below-any-use", "any-use")] {
        let verdict = judge(authority, between, "rsa-root");
        assert!(
            matches!(verdict, TimestampVerdict::Valid(_)),
            "{authority}: {verdict:?}"
        );
    }
}

#[test]
fn a_short_key_is_named_and_the_stamp_not_called_wrong() {
    let short = TimestampVerdict::NotChecked(Unchecked::KeyTooShort);
    for (authority, between, root) in [
        ("short", "", "rsa-root"),
        ("below-short-root", "", "short-root"),
        ("below-short-middle", "short-middle", "rsa-root"),
    ] {
        assert_eq!(judge(authority, between, root), short, "{authority}");
    }
}

#[test]
fn a_short_key_that_no_chain_needs_changes_nothing() {
    let roots = AUTHORITIES.roots(&["short-root", "rsa-root"]);
    let response = AUTHORITIES.answer(&request(), "rsa", "plain", "");
    let verdict = verify_timestamp(&ask(&response, Stamped::Bytes(DATA), &roots));
    assert!(matches!(verdict, TimestampVerdict::Valid(_)), "{verdict:?}");
}
