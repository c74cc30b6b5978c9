"""How each change that an action made is taken back: by what, and in which words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from privdesk.clock import local_day
from privdesk.errors import Refused
from privdesk.fields import plain
from privdesk.operations.calendar_change import change_calendar
from privdesk.operations.events import record_event
from privdesk.operations.evidence import remove_file
from privdesk.operations.requests import reclassify, strike_event, void_request
from privdesk.operations.undo_calendar import change_back, is_of_calendar
from privdesk.operations.undo_values import set_values, values_of
from privdesk.operations.undo_words import name_of, reason
from privdesk.operations.when import When
from privdesk.records import (
    INVENTORY,
    RECORD_TYPES,
    Attachment,
    Disposal,
    LetterTemplate,
    Record,
    Request,
    RequestEvent,
)
from privdesk.records.owned import OWNED
from privdesk.rules.events import (
    AREA_ASKED,
    BOUNCED,
    DELIVERED,
    EVENT_KINDS,
    RECLASSIFIED,
    SENT,
    STRUCK,
)
from privdesk.store.audit import CHANGED, CREATED, REMOVED, audited_columns
from privdesk.store.counting import organization
from privdesk.store.drafts import drop_drafts_of
from privdesk.store.finding import is_referred_to
from privdesk.store.history import HistoryEntry
from privdesk.text import say, translate

# Of these a new record is taken away again; of the others it stays, for it does no harm.
_ROWS = frozenset(owned.record_type for found in OWNED.values() for owned in found)
_INVENTORY = frozenset(INVENTORY) | _ROWS
_TAKEN_AWAY = _INVENTORY | {"number_series", "list_entry"}
# Of a request: what a reclassification changed is changed back when its event is struck out.
_OF_EVENTS = frozenset({"kind", "right", "first_kind", "first_right"})


@dataclass(frozen=True)
class Undoing:
    """How an action will be undone: `sentences` say it, in the order in which it is done."""

    sentences: tuple[str, ...]
    steps: tuple[Callable[[], object], ...]


class Planner:
    """Turns the entries of one action, the last one first, into what takes them back."""

    def __init__(self, session: Session, entries: Sequence[HistoryEntry], now: datetime) -> None:
        self._session = session
        self._entries = entries
        self._now = now
        zone = organization(session).time_zone
        hour = now.astimezone(ZoneInfo(zone)).time().replace(microsecond=0, tzinfo=None)
        self._when = When(local_day(now, zone), hour)
        self._created = {(e.record_type, e.record_id) for e in entries if e.change == CREATED}
        self._of_cases = {t for t, _ in self._created} & {"request", "request_event"}
        self._said: list[str] = []
        self._steps: list[Callable[[], object]] = []

    def plan(self) -> Undoing:
        """What undoes them. Raises `Refused`."""
        of_calendar = [entry for entry in self._entries if is_of_calendar(entry)]
        if of_calendar:
            for entry in of_calendar:
                self._change_calendar_back(entry)
            return Undoing(tuple(self._said), tuple(self._steps))
        ways = {CREATED: self._take_away, CHANGED: self._turn_round, REMOVED: self._give_back}
        for entry in self._entries:
            ways[entry.change](entry)
        return Undoing(tuple(dict.fromkeys(self._said)), tuple(self._steps))

    def _do(self, sentence: str, step: Callable[[], object]) -> None:
        self._said.append(sentence)
        self._steps.append(step)

    def _take_away(self, entry: HistoryEntry) -> None:
        record = self._session.get(RECORD_TYPES[entry.record_type], entry.record_id)
        if isinstance(record, RequestEvent):
            if ("request", record.request_id) in self._created:
                _check_stayed(record)  # the request is annulled with all that was told with it
            else:
                self._strike(record)
        elif isinstance(record, Request):
            self._annul(record)
        elif isinstance(record, Attachment) and not self._of_cases:
            self._take_off(record)
        elif isinstance(record, LetterTemplate):
            self._leave_unused(record)
        elif record is not None and entry.record_type in _TAKEN_AWAY and not self._of_cases:
            self._remove(record)

    def _strike(self, event: RequestEvent) -> None:
        if event.kind == STRUCK:
            self._record_again(event)
            return
        _check_stayed(event)
        words = translate(
            "Undo",
            "“{event}” of the request {number} will be struck out.",
            event=say(EVENT_KINDS[event.kind]),
            number=event.request.number,
        )
        self._do(
            words,
            lambda: strike_event(self._session, event, self._when, now=self._now, note=reason()),
        )

    def _record_again(self, striking: RequestEvent) -> None:
        """What was struck out stands again as an event of its own: striking is for ever."""
        struck = self._session.get_one(RequestEvent, striking.about_id)
        if any(e.about_id == struck.id and e.id != striking.id for e in struck.request.events):
            raise Refused(
                translate(
                    "Undo",
                    "Something else was recorded about what was struck out. Record it again by "
                    "hand.",
                )
            )
        words = translate(
            "Undo",
            "“{event}” of the request {number} will be recorded again.",
            event=say(EVENT_KINDS[struck.kind]),
            number=struck.request.number,
        )
        self._do(words, lambda: self._repeat(struck))

    def _repeat(self, struck: RequestEvent) -> None:
        zone = organization(self._session).time_zone
        local = struck.at.astimezone(ZoneInfo(zone))
        hour = local.time().replace(tzinfo=None) if struck.time_known else None
        when = When(local.date(), hour)
        if struck.kind == RECLASSIFIED and struck.kind_after and struck.right_after:
            reclassify(
                self._session,
                struck.request,
                when,
                kind=struck.kind_after,
                right=struck.right_after,
                reason=struck.reason,
                now=self._now,
                note=struck.note,
            )
            return
        own = {"request_id", "kind", "at", "time_known", "recorded_at", "counted"}
        told = {n: getattr(struck, n) for n in audited_columns("request_event") if n not in own}
        record_event(self._session, struck.request, struck.kind, when, now=self._now, **told)

    def _annul(self, request: Request) -> None:
        words = translate(
            "Undo",
            "The request {number} will be annulled; it keeps its number.",
            number=request.number,
        )
        self._do(
            words,
            lambda: void_request(
                self._session, request, self._when, reason=reason(), now=self._now
            ),
        )

    def _remove(self, record: Record) -> None:
        if isinstance(record, Disposal) and record.number:
            raise Refused(translate("Undo", "An act of disposal keeps its number and its words."))
        if is_referred_to(self._session, record, besides=self._created):
            raise Refused(
                translate("Undo", "“{record}” is used elsewhere already.", record=name_of(record))
            )
        if type(record).__tablename__ not in _ROWS:
            words = translate("Undo", "“{record}” will be removed.", record=name_of(record))
        else:
            words = self._of_rows()
        self._do(words, lambda: self._delete(record))

    def _of_rows(self) -> str:
        """What is done with rows: they are as they were, whichever they are."""
        return translate("Undo", "Its rows will be as they were before.")

    def _delete(self, record: Record) -> None:
        drop_drafts_of(self._session, type(record).__tablename__, record.id)
        self._session.delete(record)

    def _turn_round(self, entry: HistoryEntry) -> None:
        record = self._session.get(RECORD_TYPES[entry.record_type], entry.record_id)
        if record is None or entry.values is None:
            return
        of_event = _OF_EVENTS if "request_event" in self._of_cases else frozenset()
        changed = {n: v for n, v in entry.values.items() if n not in of_event}
        if any(plain(getattr(record, name, None)) != new for name, (_, new) in changed.items()):
            raise Refused(translate("Undo", "It was changed again since: change it back by hand."))
        if changed:
            before = {name: old for name, (old, _) in changed.items()}
            words = translate(
                "Undo", "“{record}” will be as it was before.", record=name_of(record)
            )
            if entry.record_type in _ROWS:
                words = self._of_rows()
            self._do(words, lambda: set_values(record, before))

    def _give_back(self, entry: HistoryEntry) -> None:
        """A record of the inventory stands again, under its own number, with all it said."""
        kind = RECORD_TYPES[entry.record_type]
        # What this action made under the same number is gone by then.
        is_made = (entry.record_type, entry.record_id) in self._created
        taken = not is_made and self._session.get(kind, entry.record_id) is not None
        if entry.record_type not in _INVENTORY or entry.values is None or taken:
            raise Refused(translate("Undo", "What was removed cannot be given back."))
        said = values_of(kind, {name: old for name, (old, _) in entry.values.items()})
        words = self._of_rows()
        if entry.record_type not in _ROWS:
            name = str(said.get(kind.title_field) or "")[:80]
            words = translate("Undo", "“{record}” will stand again.", record=name)
        self._do(words, lambda: self._session.add(kind(id=entry.record_id, **said)))

    def _take_off(self, file: Attachment) -> None:
        words = translate("Undo", "The file “{name}” will be taken off.", name=name_of(file))
        self._do(words, lambda: remove_file(self._session, file.id))

    def _leave_unused(self, template: LetterTemplate) -> None:
        """Its text stays among the versions: a letter may have been made with it."""
        words = translate(
            "Undo",
            "Version {version} of “{title}” will not be used.",
            version=template.version,
            title=name_of(template),
        )
        self._do(words, lambda: setattr(template, "is_in_use", False))

    def _change_calendar_back(self, entry: HistoryEntry) -> None:
        """By another change of the calendar, which notes in each case what moves again."""
        change = change_back(self._session, entry)
        words = translate(
            "Undo",
            "The calendar will be as it was before. What that moves is noted in each open request.",
        )
        self._do(words, lambda: change_calendar(self._session, change, now=self._now))


def _check_stayed(event: RequestEvent) -> None:
    """Refuse what has left the office: no undoing calls it back."""
    if event.kind in (DELIVERED, BOUNCED) or (event.kind == SENT and event.step != AREA_ASKED):
        raise Refused(
            translate(
                "Undo",
                "What was sent has left the office. If it was recorded by mistake, strike it out "
                "in the timeline and say why.",
            )
        )
