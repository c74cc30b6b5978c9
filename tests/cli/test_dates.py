"""`due --ics`, `month` and `calendar`, as a program calls them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from icalendar import Calendar
from pypdf import PdfReader

from privdesk import cli, clock
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.rules.events import NOTE
from privdesk.store.counting import organization
from privdesk.store.store import Store

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


@pytest.fixture
def store(office_path: Path, office_passphrase: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store with one inquiry that is due on the 25th."""
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", office_passphrase)
    monkeypatch.setattr(clock, "now", lambda: NOW)
    with opened(office_path, office_passphrase) as made, made.write("receive_request") as session:
        receive_request(
            session,
            person={"name": "Ana Ficticia", "document_type": "none"},
            right="know",
            received=When(date(2026, 11, 10)),
            now=NOW,
        )
    return office_path


def opened(path: Path, passphrase: str) -> Store:
    return Store.open(path, passphrase, writing=True, actor="Ana Ficticia")


def run(*words: object) -> int:
    return cli.main([str(w) for w in words])


def test_what_is_due_as_a_calendar(
    store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "v.ics"
    assert run("due", store, "--ics", path) == 0
    assert "v.ics: 1" in capsys.readouterr().out
    (event,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert str(event["SUMMARY"]) == "Responder 2026-0001"
    first = str(event["UID"])
    assert run("due", store, "--ics", path, "--names", "--days-off", "--exit-code") == 3
    found = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert str(found[0]["SUMMARY"]) == "Responder 2026-0001 · Ana Ficticia"
    assert str(found[0]["UID"]) == first
    assert len(found) > 10
    assert run("due", store, "--ics", tmp_path / "no" / "v.ics") == 1
    assert capsys.readouterr().err


def test_a_month_in_words_as_json_and_as_a_pdf(
    store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("month", store) == 0
    lines = capsys.readouterr().out.splitlines()
    place = lines.index("mié 25/11/2026")
    assert lines[place + 1].split() == [
        *("Por", "vencer", "2026-0001", "Responder", "consulta", "·", "Ana", "Ficticia")
    ]
    assert any("Independencia de Cartagena" in line for line in lines)
    assert run("month", store, "2026-11", "--json") == 0
    days = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(days) == 30
    (entry,) = days[24]["entries"]
    assert (entry["mark"], entry["case"], entry["due"], entry["met"]) == (
        "due_soon",
        "2026-0001",
        "2026-11-25",
        None,
    )
    assert days[1]["why"].startswith("Todos los Santos")
    path = tmp_path / "mes.pdf"
    assert run("month", store, "2026-12", "--pdf", path, "--paper", "a4") == 0
    (page,) = PdfReader(BytesIO(path.read_bytes())).pages
    assert "Diciembre de 2026" in page.extract_text()
    assert round(float(page.mediabox.width)) == 842


@pytest.mark.parametrize("wrong", ["2026-13", "2026", "11-2026", "2026-1", "0000-01"])
def test_a_wrong_month_is_wrong_usage(store: Path, wrong: str) -> None:
    with pytest.raises(SystemExit) as ended:
        run("month", store, wrong)
    assert ended.value.code == 2


def test_a_month_beyond_the_known_years_is_refused_in_words(
    store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("month", store, "2199-12") in (0, 1)
    assert "Traceback" not in capsys.readouterr().err


def test_a_change_is_told_and_needs_yes(
    store: Path, office_passphrase: str, capsys: pytest.CaptureFixture[str]
) -> None:
    day = ("--add", "2026-11-24", "Día cívico", "Decreto 1")
    assert run("calendar", store, *day) == 0
    told = capsys.readouterr().out
    assert "2026-0001   Ana Ficticia · Responder consulta: límite 25/11/2026 → 26/11/2026" in told
    assert "--yes" in told
    assert run("calendar", store) == 0
    assert "Día cívico" not in capsys.readouterr().out
    assert run("calendar", store, *day, "--yes") == 0
    assert run("calendar", store) == 0
    assert "Día cívico (Decreto 1)" in capsys.readouterr().out
    with opened(store, office_passphrase) as made, made.read() as session:
        events = session.get_one(Request, 1).events
        assert [e.kind for e in events] == [NOTE]
    assert run("calendar", store, *day, "--yes") == 1
    assert run("calendar", store, "--remove", "2026-11-24", "--yes") == 0
    assert run("calendar", store, "--remove", "2026-11-24", "--yes") == 1
    assert run("calendar", store, "--saturday", "yes", "--yes") == 0
    assert run("calendar", store, "--close", "2026-12-24", "2026-12-31", "Cierre", "--yes") == 0
    assert run("calendar", store, "--business", "2026-12-08", "Hábil", "Ley 1", "--yes") == 0
    capsys.readouterr()
    assert run("calendar", store) == 0
    listed = capsys.readouterr().out
    assert listed.splitlines()[0] == "El sábado es día hábil."
    assert "24/12/2026–31/12/2026" in listed
    assert run("verify", store) == 0


def test_two_changes_at_once_and_no_day_are_refused(
    store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("calendar", store, "--saturday", "yes", "--remove", "2026-11-24") == 1
    assert run("calendar", store, "--add", "24/11/2026", "Día", "Acto") == 1
    assert "24/11/2026" in capsys.readouterr().err


def test_nothing_is_written_while_other_terms_are_not_accepted(
    store: Path, office_passphrase: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened(store, office_passphrase) as made, made.write("change_organization") as session:
        organization(session).accepted_reference = "0" * 64
    fact = tmp_path / "hecho.json"
    fact.write_text(json.dumps({"what": "note", "on": "2026-11-23", "note": "x"}), "utf-8")
    assert run("event", store, "2026-0001", "--json", fact) == 1
    assert "--accept" in capsys.readouterr().err
    assert run("due", store) == 0  # reading goes on
    assert run("calendar", store) == 0
    assert "--accept" in capsys.readouterr().out
    assert run("calendar", store, "--accept", "--yes") == 0
    assert run("calendar", store) == 0
    assert "--accept" not in capsys.readouterr().out
