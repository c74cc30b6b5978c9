"""The names that a letter's template may put between braces, said once."""

from __future__ import annotations

from privdesk.documents.placeholder import Placeholder
from privdesk.documents.placeholders_of_answer import ANSWER
from privdesk.documents.placeholders_of_procedure import PROCEDURE
from privdesk.documents.placeholders_of_request import REQUEST

PLACEHOLDERS: dict[str, Placeholder] = {one.name: one for one in (*REQUEST, *PROCEDURE, *ANSWER)}
