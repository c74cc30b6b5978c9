"""What the budget takes away goes in its order, and never all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.store.audit import Seal
from privdesk.store.key import Key
from privdesk.store.manifest import Manifest, manifest_path, manifests
from privdesk.store.thinning import Keep, thin

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
KEY = Key(b"k" * 32, b"s" * 16)


def made(folder: Path, hours: float, size: int, salt: bytes = KEY.salt) -> Path:
    created = NOW - timedelta(hours=hours)
    path = folder / f"a {created:%Y-%m-%d %H%M%S}.privdesk-backup"
    path.write_bytes(b"x" * size)
    told = Manifest(path, "a", Seal(1, "0" * 64), created, "0.3.0", "0003", size, "0" * 64, salt)
    manifest_path(path).write_text(told.to_json())
    return path


def left(folder: Path, keep: Keep) -> list[Path]:
    thin(folder, folder / "a.privdesk", KEY, keep, now=NOW)
    return [m.path for m in manifests(folder, "a")]


def test_the_oldest_of_the_days_goes_before_the_last_of_a_month(tmp_path: Path) -> None:
    today, yesterday = made(tmp_path, 1, 10), made(tmp_path, 24, 10)
    twelfth, october = made(tmp_path, 24 * 11, 10), made(tmp_path, 24 * 30, 10)
    september = made(tmp_path, 24 * 60, 10)
    assert left(tmp_path, Keep(least=1, budget=50)) == [
        today, yesterday, twelfth, october, september
    ]  # fmt: skip
    assert left(tmp_path, Keep(least=1, budget=49)) == [today, yesterday, october, september]
    assert left(tmp_path, Keep(least=1, budget=30)) == [today, october, september]
    assert left(tmp_path, Keep(least=1, budget=20)) == [today, october]
    assert left(tmp_path, Keep(least=1, budget=0)) == [today]


def test_the_newest_stay_whatever_they_weigh(tmp_path: Path) -> None:
    newest = [made(tmp_path, hour, 1000) for hour in range(3)]
    made(tmp_path, 30, 1000)
    assert left(tmp_path, Keep(budget=1)) == newest


def test_those_of_an_earlier_passphrase_are_left_alone(tmp_path: Path) -> None:
    old = made(tmp_path, 24 * 400, 1000, b"o" * 16)
    new = made(tmp_path, 1, 1000)
    assert left(tmp_path, Keep(newest=1, days=0, budget=0, least=1)) == [new, old]


@given(
    hours=st.lists(st.integers(0, 24 * 200), min_size=1, max_size=25, unique=True),
    budget=st.integers(0, 300),
    least=st.integers(1, 5),
)
def test_the_budget_holds_and_the_least_stay(
    tmp_path_factory: pytest.TempPathFactory, hours: list[int], budget: int, least: int
) -> None:
    folder = tmp_path_factory.mktemp("copias")
    paths = [made(folder, hour, 10) for hour in sorted(hours)]
    kept = left(folder, Keep(least=least, budget=budget))
    assert paths[:least] == kept[:least]
    assert len(kept) <= max(least, budget // 10)
    assert left(folder, Keep(least=least, budget=budget)) == kept  # a second time takes no more
