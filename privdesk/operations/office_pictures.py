"""The organization's logo and the picture of its signature, as they are printed on letters."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy.orm import Session

from privdesk.records import Attachment, Organization
from privdesk.store.attachments import attach, read_all
from privdesk.store.counting import organization

Use = Literal["logo", "signature"]

_FIELDS: dict[Use, str] = {"logo": "logo_id", "signature": "signature_id"}
_FILES: dict[Use, str] = {"logo": "logo.png", "signature": "firma.png"}


def set_picture(session: Session, use: Use, png: bytes, now: datetime) -> None:
    """Print that PNG, as `exchange.pictures` makes it, on the letters from now on.

    What was issued stays as it is, and so does the picture that it was issued with.
    """
    office = organization(session)
    kept = attach(session, Organization.__tablename__, office.id, _FILES[use], png, now)
    setattr(office, _FIELDS[use], kept.id)
    session.flush()


def remove_picture(session: Session, use: Use) -> None:
    """Print letters without it from now on; none there is no mistake."""
    setattr(organization(session), _FIELDS[use], None)
    session.flush()


def picture_of(session: Session, use: Use) -> bytes | None:
    """The PNG that is printed now, None for none. Raises DamagedStore."""
    key = getattr(organization(session), _FIELDS[use])
    kept = session.get(Attachment, key) if key else None
    return read_all(session, kept.content_id) if kept else None
