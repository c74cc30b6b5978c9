"""Copies of identity documents that served: their bytes go, with an act that says so."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from privdesk.errors import Refused
from privdesk.operations.disposal import plan_disposal, record_done
from privdesk.operations.disposal_checks import refuse_what_keeps
from privdesk.operations.erasure_backups import Backups, files_until_gone
from privdesk.operations.retention import IDENTITY, IdentityCopy, own_files_due, own_rule
from privdesk.records import Disposal
from privdesk.store.erasure import erase_bytes
from privdesk.store.retention import attached_elsewhere
from privdesk.text import translate

PURGE = "purge_copies"


def purge_identity_copies(
    session: Session,
    today: date,
    *,
    responsible: str,
    attachments: Collection[int] | None = None,
    method: str = "logical",
    notes: str = "",
    backups: Backups | None = None,
) -> Disposal:
    """Erase the bytes of copies of identity documents that are due, and make the act of it.

    Inside `store.write("purge_copies")`; afterwards `store.erasure.empty_log`. `attachments` are
    the ids of some; left out, all that is due and not held. Name and SHA-256 stay. `backups` are
    the known ones (`erasure_backups.backups_of`): the act says until when they hold it. Raises
    `BadInput` ("responsible", "method"), and `Refused` where none is due, or one given is not or
    is held.
    """
    refuse_what_keeps(method)
    wanted = _wanted(session, today, attachments)
    ids = [copy.attachment_id for copy in wanted]
    gone: list[str] = []
    kept: list[str] = []
    for copy in wanted:
        is_shared = attached_elsewhere(session, copy.content_id, ids)
        (kept if is_shared else gone).append(_said(copy))
        if not is_shared:
            erase_bytes(session, copy.content_id, today)
    rule = own_rule(session, IDENTITY)
    disposal = plan_disposal(
        session,
        translate("Disposal", "Copies of identity documents that had served"),
        rule_id=rule.id if rule else None,
        due_on=min(copy.due_on for copy in wanted),
        notes=notes,
    )
    until, of_backups = files_until_gone(session, ids, backups)
    return record_done(
        session,
        disposal,
        done_on=today,
        recorded_on=today,
        method=method,
        responsible=responsible,
        subject_count=len({copy.person_id for copy in wanted}),
        erased="\n".join(gone),
        kept="\n".join((*kept, of_backups)),
        backups_until=until,
    )


def _wanted(
    session: Session, today: date, attachments: Collection[int] | None
) -> list[IdentityCopy]:
    due = own_files_due(session, today).identity
    if attachments is None:
        wanted = [copy for copy in due if not copy.held_by]
    else:
        wanted = [copy for copy in due if copy.attachment_id in attachments]
        if len(wanted) < len(set(attachments)):
            raise Refused(translate("Disposal", "One of these files is not due for erasure."))
    held = [name for copy in wanted for name in copy.held_by]
    if held:
        raise Refused(
            translate(
                "Disposal",
                "Nothing may be erased while a legal hold stands: {holds}.",
                holds=", ".join(f"“{name}”" for name in dict.fromkeys(held)),
            )
        )
    if not wanted:
        raise Refused(translate("Disposal", "No copy of an identity document is due for erasure."))
    return wanted


def _said(copy: IdentityCopy) -> str:
    """Without the file's name, which may be the person's: the act outlives their data."""
    return translate(
        "Disposal",
        "Request {number}: file with SHA-256 {hash}",
        number=copy.request,
        hash=copy.sha256,
    )
