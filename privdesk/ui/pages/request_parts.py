"""The parts of a request that are no plain fields, while they are corrected: who asks, our role,
whether the person is a minor; and what another form makes of them in the meantime.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from privdesk.fields import answer_words, field_of
from privdesk.records import Request
from privdesk.rules.case import CAPACITIES, ROLES
from privdesk.text import say, translate
from privdesk.ui.conflicts import Change, ConflictBox
from privdesk.ui.pages.minor_field import MinorField
from privdesk.ui.pages.request_applicant import RequestApplicant
from privdesk.ui.pages.request_role import RequestRole
from privdesk.ui.pages.request_snapshot import RequestSnapshot


@dataclass(frozen=True)
class Part:
    """One of them: the request's attributes it stands for, and how to ask and to fill it."""

    names: tuple[str, ...]
    is_dirty: Callable[[], bool]
    load: Callable[[RequestSnapshot], None]
    kept: Callable[[], Any]
    put_back: Callable[[Any], None]
    words: Callable[[], str]
    shown: Callable[[RequestSnapshot], str]


class RequestParts(QObject):
    """The three of them by name: "role", "minor", "applicant". `conflicts` asks where another form
    changed one that was typed in. `changed()` when such a question was answered.
    """

    changed = Signal()

    def __init__(
        self, role: RequestRole, minor: MinorField, applicant: RequestApplicant, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._role, self._minor, self._applicant = role, minor, applicant
        self._stood: dict[str, Any] = {}
        self._shown: RequestSnapshot | None = None  # the request as the parts began with it
        self._news: dict[str, RequestSnapshot] = {}
        self.conflicts = ConflictBox()
        self.conflicts.taken.connect(self._take)
        self.conflicts.left.connect(self._leave)
        self.parts = {
            "role": Part(
                ("role", "party_id"),
                role.is_dirty,
                lambda r: role.load(r.values["role"], r.values["party_id"]),
                role.kept,
                role.put_back,
                role.words,
                lambda r: " · ".join(filter(None, (say(ROLES[r.values["role"]]), r.party))),
            ),
            "minor": Part(
                ("is_minor",),
                self._is_minor_dirty,
                lambda r: minor.set_value(r.values["is_minor"]),
                minor.kept,
                minor.put_back,
                lambda: answer_words(minor.value()),
                lambda r: answer_words(r.values["is_minor"]),
            ),
            "applicant": Part(
                ("capacity", "capacity_proof", "applicant_id"),
                applicant.is_dirty,
                self._load_applicant,
                applicant.kept,
                applicant.put_back,
                applicant.words,
                _applicant_words,
            ),
        }

    def load(self, request: RequestSnapshot) -> None:
        """Show what is on record."""
        self._stood = _stands(request)
        for part in self.parts.values():
            part.load(request)

    def is_dirty(self) -> bool:
        """Whether the officer changed something in one of them."""
        return any(part.is_dirty() for part in self.parts.values())

    def dirty(self) -> set[str]:
        """Which of them the officer changed."""
        return {name for name, part in self.parts.items() if part.is_dirty()}

    def expected(self) -> dict[str, Any]:
        """What stood in the request where they were changed, as operations ask for it."""
        wanted = [n for name in self.dirty() for n in self.parts[name].names]
        return {name: self._stood[name] for name in wanted}

    def take_news(self, request: RequestSnapshot) -> None:
        """The request says this now: shown where nothing was typed, asked about where it was."""
        now = _stands(request)
        self._take_applicants_data(request, now)
        for name, part in self.parts.items():
            self._news.pop(name, None)
            if all(now[one] == self._stood[one] for one in part.names):
                continue
            if part.is_dirty():
                self._news[name] = request
            else:
                part.load(request)
                self._settle(name, now)
        self._show()

    def kept(self) -> dict[str, Any]:
        """What was typed in them and what stood there, as a draft keeps it."""
        dirty = self.dirty()
        typed = {name: self.parts[name].kept() for name in dirty}
        return {"typed": typed, "stood": {n: self._stood[n] for n in self.expected()}}

    def put_back(self, kept: Mapping[str, Any], request: RequestSnapshot) -> None:
        """Put back what `kept` gave, over what the request says now."""
        for name, typed in kept["typed"].items():
            if name in self.parts:
                self.parts[name].put_back(typed)
        self._stood |= {n: v for n, v in kept["stood"].items() if n in self._stood}
        self.take_news(request)

    def lines(self) -> list[tuple[str, str]]:
        """What was typed, for a reader."""
        return [(self._label(name), self.parts[name].words()) for name in sorted(self.dirty())]

    def _is_minor_dirty(self) -> bool:
        return bool(self._minor.value() != self._stood["is_minor"])

    def _load_applicant(self, request: RequestSnapshot) -> None:
        values = request.values
        self._applicant.load(
            values["capacity"], values["capacity_proof"], request.applicant, on_record=True
        )

    def _take_applicants_data(self, request: RequestSnapshot, now: Mapping[str, Any]) -> None:
        """The applicant's own record may have changed too."""
        if request.applicant is None or now["applicant_id"] != self._stood["applicant_id"]:
            return
        if self._applicant.is_dirty():
            self._applicant.person.form.take_news(request.applicant)
        else:
            self._load_applicant(request)

    def _settle(self, name: str, now: Mapping[str, Any]) -> None:
        self._stood |= {one: now[one] for one in self.parts[name].names}

    def _take(self, name: str) -> None:
        request = self._news.pop(name)
        self._settle(name, _stands(request))
        self.parts[name].load(request)
        self._show()
        self.changed.emit()

    def _leave(self, name: str) -> None:
        self._settle(name, _stands(self._news.pop(name)))
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        changes = []
        for name, request in self._news.items():
            part = self.parts[name]
            before = self._before(name)
            changes.append(
                Change(name, self._label(name), before, part.shown(request), part.words())
            )
        self.conflicts.show_changes(changes)

    def _before(self, name: str) -> str:
        """What stood there, as far as it can still be said without the record."""
        if name == "role":
            return say(ROLES.get(self._stood["role"], ROLES["controller"]))
        if name == "minor":
            return answer_words(self._stood["is_minor"])
        capacity = CAPACITIES.get(self._stood["capacity"])
        return say(capacity) if capacity is not None else ""

    @staticmethod
    def _label(name: str) -> str:
        if name == "applicant":
            return translate("NewRequest", "Who asks")
        return say(field_of(Request, "role" if name == "role" else "is_minor").label)


def _stands(request: RequestSnapshot) -> dict[str, Any]:
    names = ("role", "party_id", "is_minor", "capacity", "capacity_proof", "applicant_id")
    return {name: request.values[name] for name in names}


def _applicant_words(request: RequestSnapshot) -> str:
    asking = request.applicant
    capacity = CAPACITIES.get(request.values["capacity"])
    parts = (asking["name"] if asking else "", say(capacity) if capacity is not None else "")
    return " · ".join(filter(None, parts))
