"""Two forms on one record: what another one changed since is never overwritten unseen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from privdesk.errors import Conflict
from privdesk.fields import fields_of
from privdesk.records import Record
from privdesk.text import say, translate


def refuse_if_changed(
    record: Record, values: Mapping[str, Any], expected: Mapping[str, Any] | None
) -> None:
    """Raise `Conflict` where a field to be written holds neither what was expected nor that.

    `values` are about to be written and `expected` stood there when they began to be typed, both
    by attribute names of the record; a field that nothing is expected of is not looked at. Inside
    `store.write()`, so that nothing comes between.
    """
    changed = [
        name
        for name, stood in (expected or {}).items()
        if getattr(record, name) != stood and getattr(record, name) != values.get(name, stood)
    ]
    if changed:
        raise Conflict(_words(record, changed), tuple(changed))


def _words(record: Record, changed: list[str]) -> str:
    labels = {declared.name: say(declared.label) for declared in fields_of(type(record))}
    return translate(
        "Conflicts",
        "While you were writing this was changed elsewhere: {fields}. See what stands there now, "
        "and choose.",
        fields=", ".join(labels.get(name, name) for name in changed),
    )
