"""The lists that the office can change: what came with the program, and what the office made of it.

They are dated data (resources/lists), never the law's own wording where they do not say so.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any

from privdesk import paths

LISTS = (
    *("rnbd_purposes", "rnbd_contents", "security_questions", "exemptions", "sensitive_grounds"),
    *("legal_grounds", "gdpr_grounds", "transfer_exceptions", "contract_clauses"),
    *("subject_categories", "tracker_classes", "countries", "uvt"),
)


@dataclass(frozen=True)
class Entry:
    """One entry. What does not belong to its list is empty.

    `article` is what it rests on; `adequate` names the ground of a country's level of protection
    ("" for none); `number` is a value in pesos; `is_own` says that the office wrote it.
    """

    code: str
    label: str
    group: str = ""
    article: str = ""
    examples: str = ""
    rnbd_code: str = ""
    is_sensitive: bool = False
    for_sensitive: bool = False
    is_required: bool = False
    adequate: str = ""
    number: int | None = None
    source: str = ""
    is_in_use: bool = True
    is_own: bool = False


@dataclass(frozen=True)
class Ground:
    """Why a country has an adequate level of protection, since when, and by which source."""

    label: str
    source: str
    since: date
    note: str = ""


@dataclass(frozen=True)
class EntryList:
    """A list with its source in words; `has_rnbd_code` where its entries carry one."""

    name: str
    title: str
    source: str
    entries: tuple[Entry, ...]
    has_rnbd_code: bool = False
    grounds: Mapping[str, Ground] = field(default_factory=dict)
    threshold_in_uvt: int = 0

    def get(self, code: str) -> Entry | None:
        """The entry of that code, in use or not; None when there is none."""
        return next((e for e in self.entries if e.code == code), None)

    def label(self, code: str) -> str:
        """The words for a code; the code itself where the list does not know it."""
        found = self.get(code)
        return found.label if found else code

    def offered(self) -> tuple[Entry, ...]:
        """The entries that can be chosen now."""
        return tuple(e for e in self.entries if e.is_in_use)


OWN_GROUND = "own"  # the office itself declared a country adequate


@cache
def shipped_list(name: str) -> EntryList:
    """The list as it came with the program. Raises KeyError for an unknown name."""
    if name not in LISTS:
        raise KeyError(name)
    found: dict[str, Any] = tomllib.loads(
        (paths.data() / "lists" / f"{name}.toml").read_text(encoding="utf-8")
    )
    return EntryList(
        name=name,
        title=found["title"],
        source=found.get("source", ""),
        entries=tuple(_entry(one) for one in found["entry"]),
        has_rnbd_code=found.get("has_rnbd_code", False),
        grounds={key: _ground(one) for key, one in found.get("grounds", {}).items()},
        threshold_in_uvt=found.get("threshold_in_uvt", 0),
    )


def _entry(one: Mapping[str, Any]) -> Entry:
    known = {name: one[name] for name in Entry.__dataclass_fields__ if name in one}
    return Entry(**known)


def _ground(one: Mapping[str, Any]) -> Ground:
    return Ground(one["label"], one["source"], one["since"], one.get("note", ""))


def office_list(name: str, changes: Iterable[Mapping[str, Any]]) -> EntryList:
    """The list as the office has it: `changes` are the fields of its `ListEntry` records, in order.

    A change replaces the entry of its code and stands in its place; another code comes at the end.
    """
    given = shipped_list(name)
    entries = {e.code: e for e in given.entries}
    for change in changes:
        if change["list_name"] == name:
            code = change["code"]
            entries[code] = _changed(entries.get(code) or Entry(code, ""), change)
    return replace(given, entries=tuple(entries.values()))


def _changed(entry: Entry, change: Mapping[str, Any]) -> Entry:
    wanted: dict[str, Any] = {
        "label": change["label"],
        "group": change["group"] or entry.group,
        "rnbd_code": change["rnbd_code"],
        "is_in_use": change["is_in_use"],
        "source": change["source"] or entry.source,
        "is_own": True,
    }
    if change["is_sensitive"] is not None:
        wanted["is_sensitive"] = change["is_sensitive"]
    if change["number"] is not None:
        wanted["number"] = change["number"]
    if change["is_adequate"] is not None:
        wanted["adequate"] = (entry.adequate or OWN_GROUND) if change["is_adequate"] else ""
    return replace(entry, **wanted)
