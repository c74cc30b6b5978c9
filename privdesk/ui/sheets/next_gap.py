"""Which of the missing data comes next after where the keyboard stands."""

from __future__ import annotations

from collections.abc import Sequence

from privdesk.records.owned import OWNED
from privdesk.rules.completeness import Completeness, Gap
from privdesk.rules.sections import Section

_ROWS = frozenset(owned.name for all_owned in OWNED.values() for owned in all_owned)


def next_gap(
    sections: Sequence[Section], found: Completeness, section: str, name: str
) -> Gap | None:
    """The first gap after the field `name`, round from the last to the first; None for none.

    Without a name it is the first from that section on. A list of rows in which one stands and that
    still lacks something comes before what follows it.
    """
    places = {n: (i, j) for i, s in enumerate(sections) for j, n in enumerate(s.names)}
    keys = [s.key for s in sections]
    here = places.get(name, (keys.index(section), -1))
    stays = name in _ROWS
    ordered = sorted(found.gaps, key=lambda gap: places[gap.name])
    after = (g for g in ordered if places[g.name] > here or (stays and g.name == name))
    return next(after, ordered[0] if ordered else None)
