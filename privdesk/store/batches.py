"""Ids by some hundreds: SQLite takes a limited number of parameters in one statement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_BATCH = 500


def batches(ids: Iterable[int]) -> Iterator[list[int]]:
    """The ids in order, some hundreds at a time."""
    listed = sorted(ids)
    for start in range(0, len(listed), _BATCH):
        yield listed[start : start + _BATCH]
