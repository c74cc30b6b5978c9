"""`privdesk attach, attachments`: files as evidence of a record, kept, listed and saved again."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.cli import DONE
from privdesk.cli.opening import open_store
from privdesk.cli.terminal_text import one_line
from privdesk.documents.destination import destination
from privdesk.errors import BadInput, DamagedStore
from privdesk.records import (
    Database,
    Disposal,
    Organization,
    Party,
    Person,
    Request,
    RequestEvent,
)
from privdesk.store.attachments import read_chunks
from privdesk.store.counting import organization
from privdesk.store.evidence import FileKept, attach_measured, files_of
from privdesk.store.file_names import parted, safe_name
from privdesk.store.finding import (
    database_by_name,
    id_by_title,
    party_by_name,
    request_by_number,
)
from privdesk.store.measuring import measure
from privdesk.store.media_kinds import kind_words
from privdesk.store.named import disposal_named, person_named
from privdesk.store.store import Store
from privdesk.text import translate

Owner = tuple[str, int]

_BY_TITLE = frozenset({"activity", "contract", "retention_rule", "legal_hold"})


def attach(chosen: argparse.Namespace) -> int:
    """Attach the files, all or none; one that is there already is said and passed over."""
    files = [measure(path, path.name) for path in chosen.files]
    with open_store(chosen, writing=True) as store, store.write("attach_file") as session:
        owner = owner_named(session, chosen.record)
        there = {file.sha256 for file in files_of(session, [owner])}
        new = [file for file in files if file.sha256 not in there]
        _, problems = attach_measured(session, *owner, new, clock.now())
        if problems:
            raise problems[0]
    for file in files:
        if file.sha256 in there:
            words = translate("Commands", "“{name}” was attached already.", name=file.name)
            print(one_line(words), file=sys.stderr)
    return DONE


def attachments(chosen: argparse.Namespace) -> int:
    """Print the files of a record, the newest first; with --save they are written to a folder."""
    with open_store(chosen, writing=False) as store:
        with store.read() as session:
            owner = owner_named(session, chosen.record)
            files = files_of(session, [owner, *_events_of(session, owner)])
            zone = organization(session).time_zone
        if chosen.json:
            print(json.dumps([_as_json(file) for file in files], ensure_ascii=False, indent=2))
        else:
            for file in files:
                print(_line(file, zone))
        if chosen.save is not None:
            _save(store, files, chosen.save)
    return DONE


def owner_named(session: Session, name: str) -> Owner:
    """The record (table, id) that RECORD names. Raises `NotFound`, `BadInput`."""
    kind, colon, rest = name.partition(":")
    if not colon:
        if name == "organization":
            return Organization.__tablename__, organization(session).id
        return Request.__tablename__, request_by_number(session, name).id
    if kind == "database":
        return Database.__tablename__, database_by_name(session, rest).id
    if kind == "party":
        return Party.__tablename__, party_by_name(session, rest).id
    if kind == "person":
        return Person.__tablename__, person_named(session, rest).id
    if kind == "disposal":
        return Disposal.__tablename__, disposal_named(session, rest).id
    if kind in _BY_TITLE:
        return kind, id_by_title(session, kind, rest)
    raise BadInput(
        translate(
            "Commands",
            "“{name}” names no record: a request's number, database:NAME, activity:NAME, "
            "party:NAME, contract:NAME, retention_rule:NAME, legal_hold:NAME, disposal:NUMBER, "
            "person:TYPE:NUMBER or organization.",
            name=name[:60],
        ),
        "record",
    )


def _events_of(session: Session, owner: Owner) -> list[Owner]:
    if owner[0] != Request.__tablename__:
        return []
    events = session.get_one(Request, owner[1]).events
    return [(RequestEvent.__tablename__, event.id) for event in events]


def _line(file: FileKept, zone: str) -> str:
    day = clock.local_day(file.added_at, zone).isoformat()
    kind = kind_words(file.media_type, file.name)
    if file.erased_on is not None:
        kind += " · " + translate("Commands", "erased")
    parts = (file.sha256[:12], day, f"{file.size:>10}", kind, one_line(file.name))
    return "  ".join(parts)


def _as_json(file: FileKept) -> dict[str, Any]:
    return {
        "name": file.name,
        "media_type": file.media_type,
        "size": file.size,
        "sha256": file.sha256,
        "added_at": file.added_at.isoformat(),
        "added_by": file.added_by,
        "erased_on": file.erased_on.isoformat() if file.erased_on else None,
        "of_event": file.record_type == RequestEvent.__tablename__,
    }


def _save(store: Store, files: list[FileKept], folder: Path) -> None:
    """Write every file that is whole, none over another; then name those that are damaged."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    damaged: list[str] = []
    for file in reversed(files):
        if file.erased_on is not None:
            words = translate("Commands", "“{name}” was lawfully erased.", name=file.name)
            print(one_line(words), file=sys.stderr)
            continue
        path = _free(folder, safe_name(file.name, file.media_type))
        try:
            with destination(path) as output, store.read() as session:
                for piece in read_chunks(session, file.content):
                    output.stream.write(piece)
        except DamagedStore:
            damaged.append(file.name)
    if damaged:
        raise DamagedStore(
            translate(
                "Commands",
                "Damaged, and not saved: {names}. Look for them in a backup; the others are saved.",
                names="; ".join(damaged),
            )
        )


def _free(folder: Path, name: str) -> Path:
    return next(path for path in _candidates(folder, name) if not path.exists())


def _candidates(folder: Path, name: str) -> Iterator[Path]:
    yield folder / name
    stem, ending = parted(name)
    number = 2
    while True:
        yield folder / f"{stem} ({number}){ending}"
        number += 1
