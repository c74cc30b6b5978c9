"""The entries of a list as an editor shows them: under their groups, with what was kept besides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from privdesk.rules.lists import Entry, EntryList
from privdesk.rules.sheet import RowSheet


def grouped_entries(entries: EntryList, kept: Iterable[str]) -> list[tuple[str, tuple[Entry, ...]]]:
    """Each group with its entries: those offered, and of the others those whose code is `kept`.

    A code that the list does not know stands last, under its own name.
    """
    codes = list(dict.fromkeys(kept))
    offered = {entry.code: entry for entry in entries.offered()}
    shown = [e for e in entries.entries if e.code in offered or e.code in codes]
    shown += [Entry(code, code) for code in codes if entries.get(code) is None]
    groups: dict[str, list[Entry]] = {}
    for entry in shown:
        groups.setdefault(entry.group, []).append(entry)
    return [(group, tuple(members)) for group, members in groups.items()]


def changed_rows(
    given: Sequence[RowSheet], wanted: dict[str, RowSheet | None], order: Sequence[str]
) -> tuple[RowSheet, ...]:
    """The rows of a list by code: the given ones in their order, changed or left out as `wanted`
    says (None: left out), and after them the new ones in the list's `order`.
    """
    found: list[RowSheet] = []
    seen: set[str] = set()
    for row in given:
        code = str(row.values.get("code", ""))
        one = wanted.get(code, row) if code not in seen else row
        seen.add(code)
        if one is not None:
            found.append(one)
    for code in order:
        one = wanted.get(code)
        if code not in seen and one is not None:
            found.append(one)
    return tuple(found)
