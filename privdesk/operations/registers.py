"""A register as the writers of files take it: its columns, its rows and its seal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from privdesk.clock import local_day
from privdesk.documents.register import Column, Register
from privdesk.fields import FieldKind
from privdesk.records import RECORD_TYPES
from privdesk.records.request import KINDS
from privdesk.rules.procedure import DECISIONS
from privdesk.rules.urgency import STATES, soon_until
from privdesk.store import lists
from privdesk.store.audit import head
from privdesk.store.deadlines import office_calendar, organization
from privdesk.text import N_, Message, say, translate
