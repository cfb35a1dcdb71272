"""Says what an assistive program is told, one JSON object a line: events of the accessibility bus.

Only for the tests. Nothing is said by voice, and nothing is changed.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


def live_of(source):
    """How urgently a change here is told: the attribute that screen readers look for, here or above."""
    at = source
    for _ in range(12):
        if at is None:
            return ""
        attributes = at.get_attributes() or {}
        live = attributes.get("container-live") or attributes.get("live") or ""
        if live:
            return live
        at = at.get_parent()
    return ""


def words_of(source):
    """Name, or else the text, or else the names and texts below."""
    said = Atspi.Text.get_text(source, 0, -1) if "Text" in source.get_interfaces() else ""
    if said and said.strip("\ufffc "):
        return said
    parts = [source.get_name() or ""]
    for index in range(min(source.get_child_count(), 20)):
        child = source.get_child_at_index(index)
        if child is not None:
            parts.append(words_of(child))
    return " ".join(part for part in parts if part)


def heard(event):
    try:
        data = event.any_data
        added = data if isinstance(data, Atspi.Accessible) else None
        line = {
            "event": event.type,
            "on": event.detail1,
            "role": event.source.get_role_name(),
            "name": event.source.get_name() or "",
            "words": words_of(added or event.source),
            "said": data if isinstance(data, str) else "",
            "live": live_of(added or event.source),
        }
    except GLib.Error:
        # The object went away while it was asked.
        return
    print(json.dumps(line, ensure_ascii=False), flush=True)


listener = Atspi.EventListener.new(heard)
for kind in sys.argv[1:]:
    listener.register(kind)
print(json.dumps({"event": "listening"}), flush=True)
Atspi.event_main()
