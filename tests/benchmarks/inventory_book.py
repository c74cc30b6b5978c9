"""A store with the inventory of a large office and a year of its history, kept in build/bench."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from privdesk import clock, store
from privdesk.operations.office import new_organization
from privdesk.records import RECORD_TYPES, Database
from privdesk.records.owned import OWNED
from privdesk.rules.lists import shipped_list
from privdesk.store import migrations
from privdesk.store.telling import Telling, ToldStore
from tests.benchmarks.book import PASSPHRASE

_DAY = timedelta(days=1)
_PURPOSES = ("Atender pedidos", "Medir la satisfacción", "Enviar promociones", "Pagar la nómina")


class Size(NamedTuple):
    """How many of each the office has; a contract for each third party."""

    databases: int = 200
    activities: int = 800
    parties: int = 150

    def part(self, of: int) -> Size:
        """An office of which this one is `of` times as large."""
        return Size(*(max(4, count // of) for count in self))


def kept_inventory(size: Size, folder: Path) -> Path:
    """The store of that size in `folder`, made anew after a change of schema, of this file or of
    month.
    """
    sources = [Path(__file__), *sorted(Path(store.__file__).parent.glob("search*.py"))]
    sources += sorted(Path(migrations.__file__).parent.glob("*.py"))
    mark = hashlib.sha256(b"".join(file.read_bytes() for file in sources)).hexdigest()[:8]
    name = f"inventory-{'-'.join(map(str, size))}"
    path = folder / f"{name}-{mark}-{clock.today():%Y%m}.privdesk"
    if not path.exists():
        for old in folder.glob(f"{name}-*"):
            old.unlink()
        with tempfile.TemporaryDirectory(prefix="half-", dir=folder) as scratch:
            made = Path(scratch) / path.name
            make_inventory(made, size, clock.today())
            made.rename(path)
    return path


def make_inventory(path: Path, size: Size, today: date) -> None:
    """A valid store: put down 400 days ago; a hundred days ago every database had another policy,
    and a processor less.
    """
    office = new_organization(
        "Panadería Ejemplo S.A.S.", nit="999.000.123-2", person_type="public", city="Bogotá, D. C."
    )
    telling = Telling(_moment(today - 400 * _DAY))
    made = ToldStore.of(telling)
    with (
        made.create(path, PASSPHRASE, office, actor="Elvira Imaginaria") as store,
        store.write("save_record") as session,
    ):
        for records in _records(size, today):
            made_now = list(records)
            session.add_all(RECORD_TYPES[kind](**values) for kind, values, _rows in made_now)
            session.flush()
            for number, (kind, values, rows) in enumerate(made_now):
                session.add_all(_rows_of(kind, values["id"], rows))
                if number % 50 == 0:
                    session.flush()
        telling.go_on(session, _moment(today - 100 * _DAY), "save_record")
        for number in range(1, size.databases + 1):
            session.get_one(Database, number).policy_version = "2"
            row = {"party_id": 1 + (number + 2) % size.parties, "task": "Aloja las copias."}
            session.add(_row("database_processor", "database_id", number, 9, row))


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(15), UTC)


_Rows = dict[str, list[dict[str, Any]]]
_Made = tuple[str, dict[str, Any], _Rows]


def _rows_of(kind: str, of: int, rows: _Rows) -> Iterator[Any]:
    for owned in OWNED.get(kind, ()):
        for position, row in enumerate(rows.get(owned.name, ())):
            yield _row(owned.record_type, owned.owner, of, position, row)


def _row(kind: str, owner: str, of: int, position: int, values: dict[str, Any]) -> Any:
    return RECORD_TYPES[kind](**{owner: of}, position=position, **values)


def _records(size: Size, today: date) -> Iterator[Iterator[_Made]]:
    """Type by type, in the order in which they name one another; ids from 1."""
    yield (_party(n, today) for n in range(1, size.parties + 1))
    yield (_contract(n, today) for n in range(1, size.parties + 1))
    yield (_database(n, size, today) for n in range(1, size.databases + 1))
    yield (_activity(n, size, today) for n in range(1, size.activities + 1))


def _party(n: int, today: date) -> _Made:
    values = {
        "id": n,
        "name": f"Tercero Ficticio {n} S.A.S.",
        "contact": f"datos{n}@tercero.example",
        "country": "CO" if n % 3 else "DE",
        "is_processor": True,
        "service": _PURPOSES[n % 4],
    }
    contacts = [
        {"name": f"Persona Irreal {n} {one}", "email": f"irreal{n}.{one}@tercero.example"}
        for one in range(2)
    ]
    audits = [{"done_on": today - 200 * _DAY, "next_on": today + n * _DAY, "result": "Cumple."}]
    return "party", values, {"contacts": contacts, "audits": audits}


def _contract(n: int, today: date) -> _Made:
    values = {
        "id": n,
        "name": f"Contrato {n}",
        "party_id": n,
        "kind": "transmission",
        "signed_on": today - 500 * _DAY,
        "ends_on": today + n * _DAY,
    }
    clauses = [
        {"code": entry.code, "is_there": True, "place": "Cláusula segunda"}
        for entry in shipped_list("contract_clauses").entries
    ]
    return "contract", values, {"clauses": clauses}


def _database(n: int, size: Size, today: date) -> _Made:
    values: dict[str, Any] = {
        "id": n,
        "name": f"Base ficticia {n}",
        "contact": "Ventas",
        "description": "Quién compra y qué pidió.",
        "created_on": today - 900 * _DAY,
        "subject_count": 100 * n,
        "policy_version": "1",
        "has_processors": True,
        "security_review_on": today + n * _DAY,
    }
    if n % 2:
        values |= {"rnbd_number": f"24-{n:06}", "registered_on": today - 850 * _DAY}
    party = 1 + n % size.parties
    transfer = {"kind": "transmission", "importer_id": party, "country": "DE", "ground": "adequate"}
    contents = shipped_list("rnbd_contents").entries[:6]
    return (
        "database",
        values,
        {
            "purposes": [{"code": "marketing", "words": words} for words in _PURPOSES[:2]],
            "places": [{"kind": "own_server", "place": f"Servidor {n}", "country": "CO"}],
            "channels": [{"kind": "email", "address": f"canal{n}@panaderia.example"}],
            "processors": [{"party_id": party, "task": "Aloja los pedidos."}],
            "contents": [{"code": entry.code, "details": "Detalle."} for entry in contents],
            "answers": [
                {"code": entry.code, "is_met": True}
                for entry in shipped_list("security_questions").entries[:15]
            ],
            "transfers": [transfer],
            "filings": [{"kind": "annual", "filed_on": today - 300 * _DAY}] if n % 2 else [],
        },
    )


def _activity(n: int, size: Size, today: date) -> _Made:
    values = {
        "id": n,
        "name": f"Actividad ficticia {n}",
        "owner": "Mercadeo",
        "description": "Lo que se hace con los datos.",
        "review_on": today + (n % 300) * _DAY,
    }
    party = 1 + n % size.parties
    entries = shipped_list("rnbd_contents").entries[:5]
    return (
        "activity",
        values,
        {
            "purposes": [{"words": f"{words} {n}"} for words in _PURPOSES[:3]],
            "subjects": [{"code": "customers", "estimate": n}, {"code": "staff"}],
            "data": [{"code": entry.code} for entry in entries],
            "recipients": [{"capacity": "processor", "party_id": party, "what": "Los pedidos."}],
            "systems": [{"name": f"Sistema {n}", "code": "cloud"}],
            "measures": [{"words": "Copias cifradas", "review_on": today + (n % 200) * _DAY}],
            "databases": [{"database_id": 1 + n % size.databases}],
        },
    )
