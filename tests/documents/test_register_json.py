"""A register as JSON: exact values and what they are."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any

from privdesk.documents.register_json import write_json
from tests.documents.sample import register, row


def written(*texts: str) -> dict[str, Any]:
    stream = BytesIO()
    write_json(register([row(text) for text in texts]), stream)
    loaded: dict[str, Any] = json.loads(stream.getvalue())
    return loaded


def test_what_it_is_and_its_rows() -> None:
    loaded = written("uno", "dos")
    assert {key: loaded[key] for key in ("title", "organization", "selection", "seal")} == {
        "title": "Solicitudes",
        "organization": "Panadería Ejemplo S.A.S.",
        "selection": "Estado: abiertas",
        "seal": "1284 : 9f3a71c2",
    }
    assert loaded["generated"] == "2026-11-23T15:04:05Z"
    assert loaded["count"] == 2
    assert loaded["columns"][3] == {"name": "due", "label": "Fecha límite", "kind": "date"}
    assert loaded["rows"][1] == {
        "number": "2026-0001",
        "person": "Ana Ficticia",
        "kind": "Consulta",
        "due": "2026-11-23",
        "received": "2026-11-10T03:30:00Z",
        "days": 7,
        "met": True,
        "text": "dos",
    }


def test_texts_are_exact() -> None:
    texts = ["=1+1", '"\\', "\x00\x1f", "\ud800", "😀\u202e\u2028", "x" * 100_000, "{ciudad}", ""]
    assert [one["text"] for one in written(*texts)["rows"]] == texts


def test_no_rows() -> None:
    assert written()["rows"] == []
