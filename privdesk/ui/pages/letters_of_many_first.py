"""Which letter the window of letters to many opens with: the one that most of them need next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from privdesk.operations.shared_letters import SharedLetter
from privdesk.rules.events import COMPLETION_ASKED, EXTENDED, IDENTITY_ASKED, TRANSFERRED
from privdesk.store.deadlines import assessed_requests
from privdesk.ui.desk import Desk
from privdesk.ui.pages.step_faces import STEPS

# What may be asked or told in a case, by its own facts: nobody begins there with many.
_BY_CASE = frozenset({IDENTITY_ASKED, COMPLETION_ASKED, EXTENDED, TRANSFERRED})
_ASKED = 100  # requests: as many say what is needed most as well as five hundred, in less time


def first_letter(desk: Desk, ids: Sequence[int], letters: Sequence[SharedLetter]) -> str | None:
    """The name of the offered letter that is the next one of most of these requests.

    The first one offered where the rules ask for none of them; None where none is offered.
    """
    needed: Counter[str] = Counter()
    today = desk.today()
    with desk.store.read() as session:
        for one in assessed_requests(session, ids[:_ASKED]):
            steps = (STEPS[step.action].letter for step in one.assessment.steps_on(today))
            fitting = {
                x.first.step: x.name for x in reversed(letters) if one.case.kind in x.templates
            }
            wanted = (step for step in steps if step in fitting and step not in _BY_CASE)
            name = fitting.get(next(wanted, ""))
            if name is not None:
                needed[name] += 1
    most = max(needed.values(), default=0)
    return next((one.name for one in letters if needed[one.name] == most), None)
