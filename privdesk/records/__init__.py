"""What the store keeps: one mapped class per record type.

`RECORD_TYPES` maps the table's name to its class, for every type that the audit chain covers;
`INVENTORY` names those of the inventory, in the order in which they are told.
"""

from sqlalchemy.orm import configure_mappers

from privdesk.records.activity import Activity
from privdesk.records.activity_rows import (
    ActivityController,
    ActivityData,
    ActivityDatabase,
    ActivityMeasure,
    ActivityPurpose,
    ActivityRecipient,
    ActivitySubject,
    ActivitySystem,
)
from privdesk.records.attachment import Attachment, Content, ContentChunk
from privdesk.records.base import Record
from privdesk.records.calendar_day import CalendarDay, Closure
from privdesk.records.contract import Contract, ContractClause
from privdesk.records.database import Database
from privdesk.records.database_rows import (
    DatabaseAnswer,
    DatabaseChannel,
    DatabaseContent,
    DatabaseFiling,
    DatabasePlace,
    DatabaseProcessor,
    DatabasePurpose,
)
from privdesk.records.document import Document
from privdesk.records.letter_template import LetterTemplate
from privdesk.records.list_entry import ListEntry
from privdesk.records.number_series import NumberSeries
from privdesk.records.organization import Organization
from privdesk.records.party import Party, PartyAudit, PartyContact
from privdesk.records.person import Person
from privdesk.records.request import Request
from privdesk.records.request_event import RequestEvent
from privdesk.records.request_link import RequestLink
from privdesk.records.retention import Disposal, LegalHold, RetentionRule
from privdesk.records.transfer import Transfer

INVENTORY = (
    *("database", "activity", "party", "contract", "retention_rule", "legal_hold", "disposal"),
)

RECORD_TYPES: dict[str, type[Record]] = {
    record_type.__tablename__: record_type
    for record_type in (
        Organization,
        CalendarDay,
        Closure,
        NumberSeries,
        ListEntry,
        Person,
        Party,
        PartyContact,
        PartyAudit,
        Contract,
        ContractClause,
        Database,
        DatabasePurpose,
        DatabasePlace,
        DatabaseChannel,
        DatabaseProcessor,
        DatabaseContent,
        DatabaseAnswer,
        DatabaseFiling,
        RetentionRule,
        Activity,
        ActivityController,
        ActivityPurpose,
        ActivitySubject,
        ActivityData,
        ActivityRecipient,
        ActivitySystem,
        ActivityMeasure,
        ActivityDatabase,
        Transfer,
        LegalHold,
        Request,
        RequestEvent,
        RequestLink,
        LetterTemplate,
        Document,
        Attachment,
        Content,
        Disposal,
    )
}


def configure() -> None:
    """Make the classes ready now; else the first query does it, while somebody waits."""
    configure_mappers()


__all__ = [
    "RECORD_TYPES",
    "Activity",
    "ActivityController",
    "ActivityData",
    "ActivityDatabase",
    "ActivityMeasure",
    "ActivityPurpose",
    "ActivityRecipient",
    "ActivitySubject",
    "ActivitySystem",
    "Attachment",
    "CalendarDay",
    "Closure",
    "Content",
    "ContentChunk",
    "Contract",
    "ContractClause",
    "Database",
    "DatabaseAnswer",
    "DatabaseChannel",
    "DatabaseContent",
    "DatabaseFiling",
    "DatabasePlace",
    "DatabaseProcessor",
    "DatabasePurpose",
    "Disposal",
    "Document",
    "LegalHold",
    "LetterTemplate",
    "ListEntry",
    "NumberSeries",
    "Organization",
    "Party",
    "PartyAudit",
    "PartyContact",
    "Person",
    "Record",
    "Request",
    "RequestEvent",
    "RequestLink",
    "RetentionRule",
    "Transfer",
    "configure",
]
