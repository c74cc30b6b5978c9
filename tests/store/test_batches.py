"""Every id is asked of once, in order, by no more than SQLite takes at a time."""

from __future__ import annotations

import pytest

from privdesk.store.batches import batches


@pytest.mark.parametrize("count", [0, 1, 499, 500, 501, 1_500])
def test_every_id_once_in_order(count: int) -> None:
    some = list(batches(reversed(range(count))))
    assert [one for batch in some for one in batch] == list(range(count))
    assert all(0 < len(batch) <= 500 for batch in some)
