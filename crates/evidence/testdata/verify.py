#!/usr/bin/env python3
"""A second verifier of evidence bundles, written from FORMAT.md alone, with Python's standard library alone.

    python3 verify.py BUNDLE.zip ...

One line of JSON for each bundle. Exit code as in FORMAT.md: 0 intact, 1 changed, 2 not readable; the highest of all.
Slow, small and plain on purpose: it is there to be read beside FORMAT.md, and to disagree with the program if one of
the two is wrong. It does not look at time stamps.

Over 500 lines because it is one file that needs nothing else, signatures and ZIP included.
"""

import base64
import hashlib
import json
import math
import re
import struct
import sys
import zlib


class Refused(Exception):
    """What is not readable as a bundle at all (section 4, first part)."""


class Bad(Exception):
    """What was changed (section 4, second part)."""


def need(true, error, why):
    if not true:
        raise error(why)


def sha256(data):
    return hashlib.sha256(data).hexdigest()


# --- ZIP (section 3 and "Refuse" in section 4) --------------------------------------------------------------------

MIB = 1 << 20


def read_zip(data):
    """Returns the name of the one folder, and of each file in it its content, or None where it does not unpack."""
    need(len(data) >= 22 and data[-22:-18] == b"PK\5\6" and data[:4] == b"PK\3\4", Refused, "not one plain ZIP")
    disk, start_disk, here, count, size, start, comment = struct.unpack("<HHHHIIH", data[-18:])
    need(count <= 65_000, Refused, "too many members")
    need((disk, start_disk, comment) == (0, 0, 0) and here == count, Refused, "volumes or a comment")
    need(start + size == len(data) - 22, Refused, "stray bytes")
    members, at, total = [], start, 0
    for _ in range(count):
        need(data[at:at + 4] == b"PK\1\2" and at + 46 <= start + size, Refused, "table of contents")
        (made, version, flags, method, time, date, crc, packed, length, name_len, extra_len, note_len, disk, _, outer,
         offset) = struct.unpack("<HHHHHHIIIHHHHHII", data[at + 4:at + 46])
        name = data[at + 46:at + 46 + name_len]
        extra_fields(data[at + 46 + name_len:at + 46 + name_len + extra_len])
        at += 46 + name_len + extra_len + note_len
        need(disk == 0 and 0xFFFFFFFF not in (packed, length, offset), Refused, "volumes or 64 bit sizes")
        need(not flags & ~0x080E, Refused, "encrypted, or a flag that is not known")
        need(method in (0, 8), Refused, "unknown packing")
        kind = (outer >> 16) & 0o170000 if made >> 8 == 3 else 0
        need(kind in (0, 0o100000, 0o040000), Refused, "link or special file")
        total += length
        dense = length > 16 * MIB and length // 200 > packed
        need(length <= 2048 * MIB and total <= 16384 * MIB and not dense, Refused, "too large")
        need(method != 0 or packed == length, Refused, "two sizes")
        members.append((offset, name, (version, flags, method, time, date), crc, packed, length))
    need(at == start + size, Refused, "table of contents")
    files, folded, top, place, slack = {}, set(), None, 0, False
    for offset, name, head, crc, packed, length in sorted(members):
        _, flags, method, _, _ = head
        gap = offset - place
        need(gap == 0 or slack and gap in (12, 16, 20, 24), Refused, "stray bytes")
        need(data[offset:offset + 4] == b"PK\3\4" and offset + 30 <= start, Refused, "local header")
        (*own_head, own_crc, own_packed, own_length, name_len, extra_len) = struct.unpack("<HHHHHIIIHH", data[offset + 4:offset + 30])
        need(data[offset + 30:offset + 30 + name_len] == name, Refused, "two names")
        need(tuple(own_head) == head, Refused, "headers differ")
        extra_fields(data[offset + 30 + name_len:offset + 30 + name_len + extra_len])
        described = bool(flags & 8)
        sizes = (own_crc, own_packed, own_length)
        need(sizes == (crc, packed, length) or described and sizes == (0, 0, 0), Refused, "headers differ")
        begin = offset + 30 + name_len + extra_len
        place, slack = begin + packed, described
        need(place <= start, Refused, "stray bytes")
        try:
            text = name.decode("utf-8")
        except UnicodeDecodeError:
            raise Refused("unsafe name") from None
        is_folder = text.endswith("/")
        parts = (text[:-1] if is_folder else text).split("/")
        need(all(part not in ("", ".", "..") for part in parts), Refused, "unsafe name")
        need(not re.search(r'[\x00-\x1f\x7f-\x9f\\:*?"<>|]', text) and len(name) <= 1000, Refused, "unsafe name")
        need(is_folder or len(parts) > 1, Refused, "a file beside the folder")
        need(top in (None, parts[0]), Refused, "several folders")
        top = parts[0]
        if is_folder:
            need(length == 0, Refused, "a folder with content")
            continue
        path = "/".join(parts[1:])
        need(path.lower() not in folded, Refused, "one name twice")
        folded.add(path.lower())
        files[path] = unpack(data[begin:begin + packed], method, length, crc)
    for path in folded:
        parts = path.split("/")
        need(all("/".join(parts[:n]) not in folded for n in range(1, len(parts))), Refused, "a file that is a folder")
    gap = start - place
    need(gap == 0 or slack and gap in (12, 16, 20, 24), Refused, "stray bytes")
    need("bagit.txt" in files or "manifest-sha256.txt" in files, Refused, "no bag")
    return top, files


def extra_fields(data):
    while data:
        need(len(data) >= 4, Refused, "extra field")
        kind, length = struct.unpack("<HH", data[:4])
        need(kind not in (0x0001, 0x7075) and len(data) >= 4 + length, Refused, "extra field")
        data = data[4 + length:]


def unpack(packed, method, length, crc):
    if method == 8:
        inflate = zlib.decompressobj(-15)
        try:
            packed = inflate.decompress(packed, length + 1)
        except zlib.error:
            return None
    return packed if len(packed) == length and zlib.crc32(packed) == crc else None


# --- Text files (section 3) ---------------------------------------------------------------------------------------

HEX = re.compile(r"[0-9a-f]{64}\Z")
PATH_PART = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?\Z")


def manifest(data):
    """Reads a list of files in its one spelling, or raises Bad."""
    listed, last = {}, ""
    for line in lines(data):
        digest, _, path = line.partition("  ")
        need(HEX.match(digest), Bad, "malformed list of files")
        parts = path.split("/")
        need(len(path) <= 200 and ".." not in path and all(map(PATH_PART.match, parts)), Bad, "path in a list")
        need(path > last, Bad, "order of a list")
        last, listed[path] = path, digest
    return listed


def lines(data):
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Bad("not UTF-8") from None
    need(text == "" or text.endswith("\n"), Bad, "last line has no end")
    return text.split("\n")[:-1]


def label(info, name):
    values = [line[len(name) + 2:] for line in info if line.startswith(name + ": ")]
    return values[0] if len(values) == 1 else None


# --- Ed25519 (RFC 8032), strictly: canonical numbers, no points of small order ------------------------------------

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
BASE_Y = 4 * pow(5, P - 2, P) % P


def recover_x(y, sign):
    if y >= P:
        return None
    x2 = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - x2) % P or x == 0 and sign:
        return None
    return P - x if x & 1 != sign else x


def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(number, point):
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = add(result, point)
        point, number = add(point, point), number >> 1
    return result


def same(p, q):
    return (p[0] * q[2] - q[0] * p[2]) % P == 0 and (p[1] * q[2] - q[1] * p[2]) % P == 0


def point(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    x = recover_x(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


BASE = (recover_x(BASE_Y, 0), BASE_Y, 1, recover_x(BASE_Y, 0) * BASE_Y % P)


def ed25519(public, message, signature):
    if len(public) != 32 or len(signature) != 64:
        return False
    key, r = point(public), point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if key is None or r is None or s >= ORDER:
        return False
    if any(same(times(8, each), (0, 1, 1, 0)) for each in (key, r)):
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % ORDER
    return same(times(s, BASE), add(r, times(h, key)))


# --- SSH: keys, fingerprints, SSHSIG (OpenSSH's PROTOCOL.sshsig) --------------------------------------------------

def string(data):
    return struct.pack(">I", len(data)) + data


def take(data):
    need(len(data) >= 4, Bad, "cut off")
    length = struct.unpack(">I", data[:4])[0]
    need(len(data) >= 4 + length, Bad, "cut off")
    return data[4:4 + length], data[4 + length:]


def key_blob(public):
    return string(b"ssh-ed25519") + string(public)


def public_of(blob):
    kind, rest = take(blob)
    public, rest = take(rest)
    need(kind == b"ssh-ed25519" and len(public) == 32 and not rest, Bad, "not an Ed25519 key")
    return public


def fingerprint(public):
    digest = hashlib.sha256(key_blob(public)).digest()
    return "SHA256:" + base64.b64encode(digest).decode().rstrip("=")


def unbase64(text):
    try:
        raw = base64.b64decode(text, validate=True)
    except ValueError:
        raise Bad("not base64") from None
    if base64.b64encode(raw).decode() != text:
        raise Bad("base64 in another spelling")
    return raw


def allowed_signers(data):
    keys = {}
    for line in (line for line in lines(data) if line and not line.startswith("#")):
        words = line.split(" ")
        need(words.pop(0) == "evidence-log", Bad, "another principal")
        namespaces = None
        if words and "=" in words[0]:
            options = words.pop(0)
            form = r'(?:(?:namespaces|valid-after|valid-before)="[^"]*"(?:,|\Z))+\Z'
            need(re.match(form, options), Bad, "an unknown option")
            for name, value in re.findall(r'([a-z-]+)="([^"]*)"', options):
                namespaces = value.split(",") if name == "namespaces" else namespaces
        need(len(words) == 2 and words[0] == "ssh-ed25519", Bad, "a line of keys")
        keys.setdefault(public_of(unbase64(words[1])), namespaces)
    need(keys, Bad, "no key")
    return keys


def sshsig(keys, namespace, message, armored):
    """Returns the public key under a good signature."""
    text = lines(armored)
    need(len(text) > 2 and text[0] == "-----BEGIN SSH SIGNATURE-----", Bad, "not a signature")
    need(text[-1] == "-----END SSH SIGNATURE-----", Bad, "not a signature")
    blob = unbase64("".join(text[1:-1]))
    need(blob[:10] == b"SSHSIG\0\0\0\1", Bad, "not a signature")
    fields, rest = [], blob[10:]
    for _ in range(5):
        field, rest = take(rest)
        fields.append(field)
    blob, named, reserved, hash_name, signature = fields
    public = public_of(blob)
    need(not rest and not reserved and hash_name == b"sha512", Bad, "form of the signature")
    need(public in keys, Bad, "unknown key")
    need(named == namespace.encode() and (keys[public] is None or namespace in keys[public]), Bad, "namespace")
    kind, rest = take(signature)
    raw, rest = take(rest)
    need(kind == b"ssh-ed25519" and not rest, Bad, "kind of the signature")
    signed = b"SSHSIG" + string(named) + string(b"") + string(b"sha512") + string(hashlib.sha512(message).digest())
    need(ed25519(public, signed, raw), Bad, "the signature does not fit")
    return public


# --- Entry (section 1) --------------------------------------------------------------------------------------------

ENTRY = {
    "version": int, "seq": int, "kind": str, "salt": str, "practice": bool, "seal": str,
    "app": {"version": str, "build": str},
    "clock": {"utc": str, "zone": str, "offset": str, "monotonic_ms": int},
    "head_before": {"size": int, "list_sha256": str}, "attachments": list, "body": None,
}
ATTACHMENT = {"name": str, "sha256": str, "bytes": int, "media_type": str}


class Members(dict):
    """A JSON object that remembers which members stood there twice."""

    def __init__(self, pairs):
        super().__init__(pairs)
        names = [name for name, _ in pairs]
        self.twice = {name for name in names if names.count(name) > 1} if len(names) != len(self) else set()


def number(text):
    value = float(text)
    need(math.isfinite(value), ValueError, "too large a number")
    return int(text) if re.fullmatch(r"-?[0-9]+", text) and len(text) < 40 else value


def no_constant(_):
    raise ValueError("not JSON")


def shaped(value, shape):
    need(isinstance(value, Members), Bad, "not an object")
    for name, kind in shape.items():
        need(name in value and name not in value.twice, Bad, f"member {name}")
        if isinstance(kind, dict):
            shaped(value[name], kind)
        elif kind is int:
            need(type(value[name]) is int and 0 <= value[name] < 2**64, Bad, f"member {name}")
        elif kind is not None:
            need(type(value[name]) is kind, Bad, f"member {name}")


def plain(value, deep=0):
    """Nested less than 128 deep, and no half of a surrogate pair anywhere."""
    need(deep < 128, Bad, "nested too deep")
    if isinstance(value, str):
        need(not re.search("[\ud800-\udfff]", value), Bad, "half a character")
    elif isinstance(value, dict):
        for name, inner in value.items():
            plain(name)
            plain(inner, deep + 1)
    elif isinstance(value, list):
        for inner in value:
            plain(inner, deep + 1)


def entry(data):
    need(len(data) <= 4 * MIB, Bad, "entry too large")
    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=Members, parse_float=number, parse_int=number,
                           parse_constant=no_constant)
        plain(value)
    except (ValueError, RecursionError):
        raise Bad("entry is not JSON") from None
    shaped(value, ENTRY)
    need(value["version"] == 1, Bad, "entry of another version")
    need(re.fullmatch(r"[0-9a-f]{32}", value["salt"]), Bad, "salt")
    need(HEX.match(value["head_before"]["list_sha256"]), Bad, "head before")
    for attachment in value["attachments"]:
        shaped(attachment, ATTACHMENT)
        need(HEX.match(attachment["sha256"]), Bad, "attachment")
    return value


# --- Checkpoint and tree (section 2) ------------------------------------------------------------------------------

def checkpoint(data):
    """Returns origin, size, root, hash of the list, the text and its signatures by name and key id."""
    need(not re.search(rb"[\x00-\x09\x0b-\x1f]", data) and data.endswith(b"\n"), Bad, "checkpoint")
    text, blank, block = data.rpartition(b"\n\n")
    text, signatures = (text + b"\n", lines(block)) if blank else (data, [])
    rows = lines(text)
    need(len(rows) >= 4 and all(rows), Bad, "checkpoint")
    origin, size, root, listed = rows[:4]
    need(re.fullmatch(r"[!-*,-~]{1,200}", origin) and origin.rpartition("/")[0], Bad, "origin")
    need(re.fullmatch(r"0|[1-9][0-9]{0,19}", size) and int(size) < 2**64, Bad, "size")
    need(len(unbase64(root)) == 32 and base64.b64encode(unbase64(root)).decode() == root, Bad, "root")
    need(listed.startswith("list-sha256 ") and HEX.match(listed[12:]), Bad, "hash of the list")
    need(bool(signatures) == bool(blank), Bad, "checkpoint")
    read = []
    for line in signatures:
        words = line.split(" ")
        need(len(words) == 3 and words[0] == "\u2014" and words[1], Bad, "signature line")
        raw = unbase64(words[2])
        need(len(raw) > 4, Bad, "signature line")
        read.append((words[1], raw[:4], raw[4:]))
    return {"origin": origin, "size": int(size), "root": unbase64(root), "list": listed[12:], "text": text,
            "signatures": read}


def signed_by(note, keys):
    good = 0
    for public in keys:
        key_id = hashlib.sha256(note["origin"].encode() + b"\n\1" + public).digest()[:4]
        for name, own_id, raw in note["signatures"]:
            if (name, own_id) == (note["origin"], key_id):
                need(ed25519(public, note["text"], raw), Bad, "signature line does not fit")
                good += 1
    need(good, Bad, "no signature line of a known key")


def roots(leaves):
    """Returns the root of the tree at every size (RFC 6962, 2.1)."""
    stack, found = [], [hashlib.sha256(b"").digest()]
    for leaf in leaves:
        node = (1, hashlib.sha256(b"\0" + leaf).digest())
        while stack and stack[-1][0] == node[0]:
            node = (2 * node[0], hashlib.sha256(b"\1" + stack.pop()[1] + node[1]).digest())
        stack.append(node)
        root = stack[-1][1]
        for _, left in reversed(stack[:-1]):
            root = hashlib.sha256(b"\1" + left + root).digest()
        found.append(root)
    return found


# --- The whole bundle (section 4) ---------------------------------------------------------------------------------

def check(files):
    """Raises Refused or Bad, or returns the number of records and the fingerprint of the key, if there is one."""
    def get(path):
        need(files.get(path) is not None, Bad, f"{path} is missing or does not unpack")
        return files[path]

    def below(folder):
        return sorted(path for path in files if path.startswith(folder))

    # 1: the bag. A later format is refused, but only if the tag files are as listed.
    need(get("bagit.txt") == b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", Bad, "bagit.txt")
    tags = manifest(get("tagmanifest-sha256.txt"))
    compare(files, tags, lambda path: not path.startswith("data/") and path != "tagmanifest-sha256.txt")
    info = get("bag-info.txt").decode("utf-8", "replace").splitlines()
    need(label(info, "Evidence-Format") in (None, "1"), Refused, "a later format")
    compare(files, manifest(get("manifest-sha256.txt")), lambda path: path.startswith("data/"))
    payload = [get(path) for path in below("data/")]
    need(label(info, "Payload-Oxum") == f"{sum(map(len, payload))}.{len(payload)}", Bad, "Payload-Oxum")

    # 3: the list.
    rows, listed = lines(get("data/log/log.sha256")), []
    for seq, row in enumerate(rows):
        digest, _, path = row.partition("  ")
        need(HEX.match(digest) and path == f"entries/{seq:08}.json", Bad, f"line {seq} of the list")
        listed.append(digest)
    running, list_hashes = hashlib.sha256(), [sha256(b"")]
    for row in rows:
        running.update(row.encode() + b"\n")
        list_hashes.append(running.hexdigest())

    # 2: the entries.
    shown, folder = {}, "data/log/entries/"
    for path in below(folder):
        name = path[len(folder):]
        need(re.fullmatch(r"[0-9]{8,}\.json", name), Bad, path)
        seq = int(name[:-5])
        need(name == f"{seq:08}.json" and seq < len(listed), Bad, path)
        value = shown[seq] = entry(get(path))
        need(value["seq"] == seq and sha256(get(path)) == listed[seq], Bad, path)
        before = value["head_before"]
        need((before["size"], before["list_sha256"]) == (seq, list_hashes[seq]), Bad, path)

    # 4: the checkpoints.
    tree, notes, folder = roots(row.encode() + b"\n" for row in rows), {}, "data/log/checkpoints/"
    for path in below(folder):
        if re.search(r"\.txt\.(sig|tsr|tsq)\Z", path):
            continue
        note = checkpoint(get(path))
        size = note["size"]
        need(path == f"{folder}{size:08}.txt" and size <= len(rows), Bad, path)
        need((note["root"], note["list"]) == (tree[size], list_hashes[size]), Bad, path)
        notes[size] = note
    need(len(rows) in notes, Bad, "no checkpoint covers the whole list")
    newest = notes[len(rows)]
    need({note["origin"] for note in notes.values()} == {newest["origin"]}, Bad, "several origins")
    app = newest["origin"].rpartition("/")[0]

    # 5 to 7: keys and seal.
    last_seal = shown[len(rows) - 1]["seal"] if len(rows) - 1 in shown else None
    signatures = [path for path in below(folder) if path.endswith(".txt.sig")]
    sealed = None
    if below("data/keys/"):
        keys = allowed_signers(get("data/keys/allowed_signers"))
        known = {fingerprint(public) for public in keys}
        history = {line.partition(" ")[2] for line in lines(get("data/keys/key-history.txt"))}
        need(history == known, Bad, "key history")
        need(all(value["seal"] in known | {"none"} for value in shown.values()), Bad, "seal of an entry")
        need(newest["signatures"] and f"{folder}{len(rows):08}.txt.sig" in signatures, Bad, "newest not signed")
        for note in notes.values():
            if note["signatures"]:
                signed_by(note, keys)
        for size in notes:
            path = f"{folder}{size:08}.txt"
            if path + ".sig" in files:
                sshsig(keys, f"evidence-checkpoint@{app}", get(path), get(path + ".sig"))
        public = sshsig(keys, f"evidence-bundle@{app}", get("manifest-sha256.txt"), get("manifest-sha256.txt.sig"))
        sealed = fingerprint(public)
        need(last_seal in (None, sealed), Bad, "sealed by another key than the newest entry names")
        pem = base64.b64encode(bytes.fromhex("302a300506032b6570032100") + public).decode()
        pem = f"-----BEGIN PUBLIC KEY-----\n{pem}\n-----END PUBLIC KEY-----\n"
        need(get("data/keys/ed25519.pem") == pem.encode(), Bad, "ed25519.pem")
    else:
        need("manifest-sha256.txt.sig" not in files and not signatures, Bad, "a signature without keys")
        need(not any(note["signatures"] for note in notes.values()), Bad, "a signature without keys")
        need(last_seal == "none", Bad, "a signature was removed")

    # 8: attachments.
    withheld, named = {}, {}
    if "data/withheld-attachments.sha256" in files:
        withheld = manifest(get("data/withheld-attachments.sha256"))
    for value in shown.values():
        for attachment in value["attachments"]:
            path = f"attachments/{attachment['sha256'][:16]}-{attachment['name']}"
            named.setdefault("data/" + path, attachment)
    for path, attachment in named.items():
        if path in files:
            right = len(get(path)) == attachment["bytes"] and sha256(get(path)) == attachment["sha256"]
            need(right, Bad, path)
        else:
            need(withheld.get(path[len("data/"):]) == attachment["sha256"], Bad, path)
    need(set(below("data/attachments/")) <= set(named), Bad, "an attachment that no entry names")

    # 9: practice.
    practice = {"yes": True, "no": False}.get(label(info, "Practice"))
    need(practice is not None, Bad, "Practice")
    need(all(value["practice"] == practice for value in shown.values()), Bad, "practice and real mixed")
    return len(rows), sealed


def compare(files, listed, belongs):
    need(set(listed) == set(filter(belongs, files)), Bad, "other files than listed")
    for path, digest in listed.items():
        need(files[path] is not None and sha256(files[path]) == digest, Bad, f"{path} has been changed")


def verdict(data):
    try:
        _, files = read_zip(data)
        records, sealed = check(files)
    except Refused as why:
        return 2, {"verdict": "unreadable", "why": str(why)}
    except Bad as why:
        return 1, {"verdict": "changed", "why": str(why)}
    return 0, {"verdict": "intact", "records": records, "fingerprint": sealed}


def main(paths):
    worst = 0 if paths else 2
    for path in paths:
        with open(path, "rb") as file:
            code, said = verdict(file.read())
        print(json.dumps({"file": path, **said}))
        worst = max(worst, code)
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
