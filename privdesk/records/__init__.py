"""What the store keeps: one mapped class per record type.

`RECORD_TYPES` maps the table's name to its class, for every type that the audit chain covers.
"""

from sqlalchemy.orm import configure_mappers

from privdesk.records.attachment import Attachment, Content, ContentChunk
from privdesk.records.base import Record
from privdesk.records.calendar_day import CalendarDay, Closure
from privdesk.records.database import Database
from privdesk.records.document import Document
from privdesk.records.letter_template import LetterTemplate
from privdesk.records.number_series import NumberSeries
from privdesk.records.organization import Organization
from privdesk.records.party import Party
from privdesk.records.person import Person
from privdesk.records.request import Request
from privdesk.records.request_event import RequestEvent
from privdesk.records.request_link import RequestLink

RECORD_TYPES: dict[str, type[Record]] = {
    record_type.__tablename__: record_type
    for record_type in (
        Organization,
        CalendarDay,
        Closure,
        NumberSeries,
        Person,
        Database,
        Party,
        Request,
        RequestEvent,
        RequestLink,
        LetterTemplate,
        Document,
        Attachment,
        Content,
    )
}


def configure() -> None:
    """Make the classes ready now; else the first query does it, while somebody waits."""
    configure_mappers()


__all__ = [
    "RECORD_TYPES",
    "Attachment",
    "CalendarDay",
    "Closure",
    "Content",
    "ContentChunk",
    "Database",
    "Document",
    "LetterTemplate",
    "NumberSeries",
    "Organization",
    "Party",
    "Person",
    "Record",
    "Request",
    "RequestEvent",
    "RequestLink",
    "configure",
]
