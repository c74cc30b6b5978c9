from __future__ import annotations

import os
import sys
import time
from datetime import UTC, datetime

import pytest

from privdesk.errors import BadImport
from privdesk.exchange.foreign import ReadingCancelled, read_apart
from privdesk.exchange.mail import Address

# The child imports this module by its name: what it runs stands at the top level.


def echo(value: object) -> object:
    print("a library that prints")
    return value


def sleep(seconds: float) -> None:
    time.sleep(seconds)


def grow() -> int:
    return len(b"x" * 3 * 1024**3)


def die() -> None:
    os._exit(7)


def fail(secret: str) -> None:
    raise KeyError(secret)


def refuse(words: str) -> None:
    raise BadImport(words)


class Stranger:
    """A type that no result may be made of."""


def strange() -> Stranger:
    return Stranger()


def write_file(path: str) -> None:
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(b"x" * 100_000)


def environment_of_imports() -> list[str]:
    return [name for name in ("PySide6", "sqlalchemy") if name in sys.modules]


def test_plain_values_come_back() -> None:
    value = (1, "ñ", b"\0", None, datetime(2026, 11, 20, tzinfo=UTC), Address("Ana", "a@x.example"))
    assert read_apart(echo, value) == value


def test_the_child_knows_neither_window_nor_store() -> None:
    assert read_apart(environment_of_imports) == []


def test_a_slow_reader_is_stopped() -> None:
    started = time.monotonic()
    with pytest.raises(BadImport, match="1 segundo"):
        read_apart(sleep, 30, seconds=1)
    assert time.monotonic() - started < 5


def test_cancelling_ends_the_child() -> None:
    asked = iter([False, False, True])
    started = time.monotonic()
    with pytest.raises(ReadingCancelled):
        read_apart(sleep, 30, cancelled=lambda: next(asked))
    assert time.monotonic() - started < 5


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no process so")
def test_a_greedy_reader_is_an_unreadable_file() -> None:
    with pytest.raises(BadImport, match="no se puede leer"):
        read_apart(grow)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no process so")
def test_a_reader_writes_no_file(tmp_path: object) -> None:
    with pytest.raises(BadImport):
        read_apart(write_file, f"{tmp_path}/x")


def test_a_dead_child_is_an_unreadable_file() -> None:
    with pytest.raises(BadImport, match="no se puede leer"):
        read_apart(die)


def test_what_broke_the_reader_is_told_to_nobody() -> None:
    with pytest.raises(BadImport) as caught:
        read_apart(fail, "Ana Ficticia")
    assert "Ana" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_the_readers_own_words_come_through() -> None:
    with pytest.raises(BadImport, match="Está vacío: «x»"):
        read_apart(refuse, "Está vacío: «x»")


def test_a_result_of_another_type_is_refused() -> None:
    with pytest.raises(BadImport):
        read_apart(strange)


def test_much_is_passed_both_ways() -> None:
    content = os.urandom(20_000_000)
    assert read_apart(echo, content) == content
