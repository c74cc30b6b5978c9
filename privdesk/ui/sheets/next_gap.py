"""Which of the missing data comes next after where the keyboard stands."""

from __future__ import annotations

from collections.abc import Sequence

from privdesk.records.owned import OWNED
from privdesk.rules.completeness import Completeness, Gap
from privdesk.rules.sections import Section

_ROWS = frozenset(owned.name for all_owned in OWNED.values() for owned in all_owned)


def next_gap(
    sections: Sequence[Section],
    found: Completeness,
    section: str,
    name: str,
    last: Gap | None = None,
) -> Gap | None:
    """The first gap after the field `name`, round from the last to the first; None for none.

    Without a name it is the first from that section on. A list of rows in which one stands and that
    still lacks something comes before what follows it, unless that is the gap `last` gone to:
    whoever asks again there wants to go on.
    """
    places = {n: (i, j) for i, s in enumerate(sections) for j, n in enumerate(s.names)}
    keys = [s.key for s in sections]
    here = places.get(name, (keys.index(section), -1))
    ordered = sorted(found.gaps, key=lambda gap: places[gap.name])
    if name in _ROWS:
        first = next((gap for gap in ordered if gap.name == name), None)
        if first is not None and first != last:
            return first
    after = (gap for gap in ordered if places[gap.name] > here)
    return next(after, ordered[0] if ordered else None)
