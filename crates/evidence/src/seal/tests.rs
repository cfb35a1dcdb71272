//! What a seal promises, with its inside at hand.

use super::*;

#[test]
fn a_key_shows_its_fingerprint_and_never_its_seed() {
    let key = SealKey::from_seed([3; 32]);
    assert!(key.fingerprint().starts_with("SHA256:"));
    assert_eq!(key.fingerprint().len(), 7 + 43);
    assert!(!format!("{key:?}").contains("3, 3, 3"));
}

#[test]
fn a_seal_holds_only_for_its_message_namespace_and_key() {
    let key = SealKey::from_seed([1; 32]);
    let seal = key.sign("a@b", b"message").unwrap();
    let public = key.public_openssh();
    let check = |public: &str, namespace: &str, message: &[u8]| {
        verify_sshsig(public, namespace, message, seal.as_bytes())
    };
    assert_eq!(check(&public, "a@b", b"message"), Ok(key.fingerprint()));
    assert_eq!(check(&public, "a@c", b"message"), Err(SealFault::Invalid));
    assert_eq!(check(&public, "a@b", b"massage"), Err(SealFault::Invalid));
    let other = SealKey::from_seed([2; 32]).public_openssh();
    assert_eq!(check(&other, "a@b", b"message"), Err(SealFault::UnknownKey));
}

/// Every text that differs from `text` in one bit below one base64 letter between `from` and `to`.
fn flips(text: &str, from: usize, to: usize) -> impl Iterator<Item = (usize, String)> {
    const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    (from..to).flat_map(move |at| {
        let value = LETTERS.find(&text[at..=at]);
        (0..6).filter_map(move |bit| {
            let other = value? ^ 1 << bit;
            let mut flipped = text.to_owned();
            flipped.replace_range(at..=at, &LETTERS[other..=other]);
            Some((at, flipped))
        })
    })
}

#[test]
fn no_bit_of_a_seal_or_of_its_key_can_change_not_even_in_the_lengths_inside() {
    let key = SealKey::from_seed([1; 32]);
    let (seal, public) = (key.sign("a@b", b"message").unwrap(), key.public_openssh());
    let body = seal.find('\n').unwrap() + 1;
    let end = seal.rfind("\n-----END").unwrap();
    for (at, flipped) in flips(&seal, body, end) {
        let verdict = verify_sshsig(&public, "a@b", b"message", flipped.as_bytes());
        assert!(verdict.is_err(), "letter {at}: {flipped}");
    }
    for (at, flipped) in flips(&public, "ssh-ed25519 ".len(), public.len()) {
        let verdict = verify_sshsig(&flipped, "a@b", b"message", seal.as_bytes());
        assert!(verdict.is_err(), "letter {at}: {flipped}");
    }
    // Bytes 12 to 14 hold the end of the length of the key inside.
    let length = flips(&seal, body + 18, body + 19).next().unwrap().1;
    let verdict = verify_sshsig(&public, "a@b", b"message", length.as_bytes());
    assert_eq!(verdict, Err(SealFault::Malformed));
}

#[test]
fn what_is_signed_is_written_as_ssh_key_writes_it() {
    for (namespace, message) in [("file", &b""[..]), ("a@b", b"message"), ("ü", &[0; 100_000])] {
        let sha256 = signed_data(namespace, HashAlg::Sha256, &Sha256::digest(message));
        let sha512 = signed_data(namespace, HashAlg::Sha512, &Sha512::digest(message));
        let theirs = |algorithm| SshSig::signed_data(namespace, algorithm, message).unwrap();
        assert_eq!(sha256, theirs(HashAlg::Sha256));
        assert_eq!(sha512, theirs(HashAlg::Sha512));
    }
}

#[test]
fn a_key_allowed_for_other_namespaces_does_not_seal() {
    let key = SealKey::from_seed([1; 32]);
    let line = allowed_signers_line("app", &key.public_openssh(), None, None);
    let keys = AllowedSigners::parse(&line).unwrap();
    let good = key.sign("evidence-bundle@app", b"m").unwrap();
    assert!(keys.verify("evidence-bundle@app", b"m", good.as_bytes()).is_ok());
    let foreign = key.sign("evidence-bundle@other", b"m").unwrap();
    assert_eq!(
        keys.verify("evidence-bundle@other", b"m", foreign.as_bytes()),
        Err(SealFault::Invalid)
    );
}

#[test]
fn lines_that_ssh_keygen_would_read_otherwise_are_refused() {
    let key = SealKey::from_seed([1; 32]).public_openssh();
    let windows = format!("{PRINCIPAL} valid-after=\"20260101\",valid-before=\"20270101\" {key}\n");
    assert!(AllowedSigners::parse(&windows).is_ok());
    for bad in [
        String::new(),
        format!("somebody {key}\n"),
        format!("{PRINCIPAL} cert-authority {key}\n"),
        format!("{PRINCIPAL} future=\"1\" {key}\n"),
        format!("{PRINCIPAL} ssh-ed25519 AAAA\n"),
    ] {
        assert!(AllowedSigners::parse(&bad).is_err(), "{bad}");
    }
}
