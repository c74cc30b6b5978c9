"""The door to the open file: many inside, or one alone."""

from __future__ import annotations

import threading

import pytest

from privdesk.errors import StoreInUse
from privdesk.store.gate import Gate


def test_alone_waits_for_those_inside_and_keeps_others_out() -> None:
    gate = Gate()
    seen: list[str] = []
    entered, leave = threading.Event(), threading.Event()

    def stay() -> None:
        with gate.inside():
            entered.set()
            leave.wait(10)
            with gate.inside():  # who is inside is never kept out
                seen.append("inside")

    def come_later() -> None:
        with gate.inside():
            seen.append("later")

    first = threading.Thread(target=stay)
    first.start()
    entered.wait(10)
    later = threading.Thread(target=come_later)
    threading.Timer(0.05, later.start).start()
    threading.Timer(0.15, leave.set).start()
    with gate.alone():
        seen.append("alone")
    first.join()
    later.join()
    assert seen == ["inside", "alone", "later"]


def test_who_stays_inside_too_long_keeps_the_gate_open() -> None:
    gate = Gate()
    with gate.inside():
        with pytest.raises(StoreInUse), gate.alone(patience=0.01):
            pass
        with gate.inside():
            pass
    with gate.alone(), pytest.raises(StoreInUse), gate.alone(patience=0.01):
        pass
