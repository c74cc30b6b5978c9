"""A store whose chain is told: its entries have the moments of a story, not that of the telling."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar, Self

from sqlalchemy.orm import Session

from privdesk.store.audit import Change
from privdesk.store.recorder import Recorder
from privdesk.store.store import Store


class Telling:
    """Where a story stands: the aware moment and the verb of what is told next.

    `action` "" leaves the verb of the transaction.
    """

    def __init__(self, begins: datetime) -> None:
        self.at = begins
        self.action = ""

    def go_on(self, session: Session, at: datetime, action: str) -> None:
        """End what was told, and go on at a moment that is not before it."""
        if at < self.at:
            raise ValueError(f"a story does not go back: from {self.at} to {at}")
        session.flush()
        self.at, self.action = at, action


class ToldStore(Store):
    """A store of fiction: an example's, or a test's.

    What Privdesk keeps for an office is written by `Store`, which has its moments from the clock.
    No command and no window opens one of these: tests/store/test_telling.py names who does.
    """

    telling: ClassVar[Telling]

    @classmethod
    def of(cls, telling: Telling) -> type[Self]:
        """The class of stores that `telling` is told to."""
        return type(cls.__name__, (cls,), {"telling": telling})

    def _recorder(self, session: Session, action: str) -> Recorder:
        return _ToldRecorder(session, self.telling, actor=self.actor, action=action)


class _ToldRecorder(Recorder):
    def __init__(self, session: Session, telling: Telling, *, actor: str, action: str) -> None:
        super().__init__(session, actor=actor, action=action, at=telling.at)
        self._telling = telling

    def write(self, changes: Iterable[Change]) -> None:
        self.at, self.action = self._telling.at, self._telling.action or self.action
        super().write(changes)
