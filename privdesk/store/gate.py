"""The door to an open store's file: many are inside at once, or one alone while it is replaced."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from privdesk.errors import StoreInUse
from privdesk.text import translate


class Gate:
    """Sessions are `inside`; who replaces the file is `alone`, once those inside have left.

    A thread that is inside may go through again at any time: nobody waits for himself.
    """

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._inside = 0
        self._is_wanted = False  # by one who is alone or waits to be
        self._own = threading.local()

    @contextmanager
    def inside(self) -> Iterator[None]:
        """Go through, waiting while somebody is alone or waits to be."""
        depth = getattr(self._own, "depth", 0)
        with self._condition:
            self._condition.wait_for(lambda: depth or not self._is_wanted)
            self._inside += 1
        self._own.depth = depth + 1
        try:
            yield
        finally:
            self._own.depth -= 1
            with self._condition:
                self._inside -= 1
                self._condition.notify_all()

    @contextmanager
    def alone(self, patience: float = 2.0) -> Iterator[None]:
        """Be alone. Raises `StoreInUse` when others are still inside after `patience` seconds."""
        with self._condition:
            if self._is_wanted:
                raise _busy()
            self._is_wanted = True
            if not self._condition.wait_for(lambda: not self._inside, patience):
                self._open()
                raise _busy()
        try:
            yield
        finally:
            with self._condition:
                self._open()

    def _open(self) -> None:
        self._is_wanted = False
        self._condition.notify_all()


def _busy() -> StoreInUse:
    return StoreInUse(
        translate(
            "Store",
            "The file is busy: this program is still reading it. Nothing was changed; try again in "
            "a moment.",
        )
    )
