"""`privdesk receive`: what a mail proposes is recorded, told apart, and kept with its evidence."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from privdesk import cli, clock
from privdesk.exchange.mail import MailFile
from privdesk.exchange.mail_reading import read_here
from privdesk.exchange.mail_request import receive_mail
from privdesk.operations.when import When
from privdesk.store.attachments import read_all
from privdesk.store.earlier_requests import links_of
from privdesk.store.finding import attachments_of, request_by_number
from privdesk.store.lists import count
from privdesk.store.store import Store

PASSPHRASE = "frase de prueba bastante larga"
NOW = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _desk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr(clock, "now", lambda: NOW)


def a_mail(
    text: str, message_id: str = "<1@correo.example>", sender: str = "Ana Ficticia <ana@c.example>"
) -> EmailMessage:
    mail = EmailMessage()
    mail["Received"] = "from mx.example by panaderia.example; Fri, 20 Nov 2026 09:14:00 -0500"
    mail["From"] = sender
    mail["To"] = "datos@panaderia.example"
    mail["Date"] = "Fri, 20 Nov 2026 09:13:00 -0500"
    mail["Subject"] = "Solicitud"
    if message_id:
        mail["Message-ID"] = message_id
    mail.set_content(text)
    return mail


@pytest.fixture
def mail_path(tmp_path: Path) -> Path:
    path = tmp_path / "correo.eml"
    mail = a_mail("Soy Ana Ficticia, C.C. 9.000.000.142. Solicito suprimir mis datos.")
    mail.add_attachment(b"%PDF-1.4 cedula", "application", "pdf", filename="cédula.pdf")
    path.write_bytes(bytes(mail))
    return path


@contextmanager
def reading(path: Path) -> Iterator[Session]:
    opened = Store.open(path, PASSPHRASE, writing=False, actor="Ana")
    with opened as store, store.read() as session:
        yield session


def received(*words: object, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert cli.main(["receive", *map(str, words), "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_a_mail_becomes_a_request_with_its_evidence(
    office_path: Path, mail_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["receive", str(office_path), str(mail_path)]) == 0
    said = capsys.readouterr()
    assert said.out == "2026-0001\n"
    assert "20/11/2026" in said.err
    assert "Suprimir" in said.err
    with reading(office_path) as session:
        request = request_by_number(session, "2026-0001")
        assert (request.kind, request.right) == ("claim", "erase")
        assert request.received_on("America/Bogota") == date(2026, 11, 20)
        assert request.message_id == "1@correo.example"
        assert request.reply_address == "ana@c.example"
        assert request.reached_officer_on is None
        assert "suprimir mis datos" in request.text
        person = request.person
        assert (person.name, person.document_number) == ("Ana Ficticia", "9000000142")
        kept = {
            a.name: read_all(session, a.content_id)
            for a in attachments_of(session, "request", request.id)
        }
    assert kept == {"correo.eml": mail_path.read_bytes(), "cédula.pdf": b"%PDF-1.4 cedula"}


def test_a_mail_is_received_once(
    office_path: Path, mail_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["receive", str(office_path), str(mail_path)]
    assert cli.main(words) == 0
    capsys.readouterr()
    assert cli.main(words) == 1
    assert "2026-0001" in capsys.readouterr().err
    assert cli.main([*words, "--again"]) == 0
    assert capsys.readouterr().out == "2026-0002\n"


def test_a_mail_without_an_identifier_is_known_by_its_bytes(
    office_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "m.eml"
    path.write_bytes(bytes(a_mail("Quiero saber qué datos míos tienen", message_id="")))
    assert cli.main(["receive", str(office_path), str(path)]) == 0
    assert cli.main(["receive", str(office_path), str(path)]) == 1
    path.write_bytes(bytes(a_mail("Quiero saber qué datos tienen de mí", message_id="")))
    assert cli.main(["receive", str(office_path), str(path)]) == 0


def test_several_rights_are_linked_requests_of_one_person(
    office_path: Path, mail_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rights = ("--right", "know", "--right", "erase", "--right", "know")
    found = received(office_path, mail_path, *rights, capsys=capsys)
    assert [(r["number"], r["right"]) for r in found["requests"]] == [
        ("2026-0001", "know"),
        ("2026-0002", "erase"),
    ]
    assert found["files"] == ["correo.eml", "cédula.pdf"]
    with reading(office_path) as session:
        second = request_by_number(session, "2026-0002")
        (link,) = links_of(session, second.id)
        assert (link.earlier.number, link.relation) == ("2026-0001", "same_mail")
        assert len(attachments_of(session, "request", second.id)) == 2
        assert count(session, "person") == 1


def test_what_is_chosen_wins_over_what_is_proposed(
    office_path: Path, mail_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = received(
        office_path, mail_path, "--right", "revoke", "--received", "2026-11-19",
        "--reached-officer", "2026-11-23", "--name", "Ana María Ficticia",
        "--document", "CE:777", "--email", "otra@c.example", "--kind", "claim", capsys=capsys,
    )  # fmt: skip
    (told,) = found["requests"]
    assert told == {
        "number": "2026-0001",
        "kind": "claim",
        "right": "revoke",
        "person": "Ana María Ficticia",
        "received": "2026-11-19",
        "reached_officer": "2026-11-23",
    }
    assert found["notes"] == []


def test_a_forwarded_mail_counts_from_the_persons_own(
    office_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inner = a_mail("Solicito conocer mis datos.", sender="Bruno Fingido <bruno@c.example>")
    outer = a_mail("Te lo paso.", "<2@p.example>", "Ventas <ventas@panaderia.example>")
    outer.replace_header("Received", "from x by panaderia.example; Mon, 23 Nov 2026 08:00:00 -0500")
    outer.add_attachment(inner)
    path = tmp_path / "reenviado.eml"
    path.write_bytes(bytes(outer))
    (told,) = received(office_path, path, capsys=capsys)["requests"]
    assert told["received"].startswith("2026-11-20T09:14")
    assert told["reached_officer"] == "2026-11-23"
    assert told["person"] == "Bruno Fingido"


def test_a_mail_that_says_no_right_gets_the_shortest_term(
    office_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "m.eml"
    path.write_bytes(bytes(a_mail("Buenos días.", sender="ana@c.example")))
    assert cli.main(["receive", str(office_path), str(path)]) == 0
    said = capsys.readouterr()
    assert "Conocer" in said.err
    assert "dirección" in said.err  # it stands where the name should
    assert cli.main(["case", str(office_path), "2026-0001", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["kind"] == "inquiry"


def test_who_is_on_record_with_the_address_is_not_made_twice(
    office_path: Path, mail_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    received(office_path, mail_path, capsys=capsys)
    path = tmp_path / "m.eml"
    for number, sender in enumerate(("ANA F. <ANA@c.example>", "ana@c.example"), 2):
        path.write_bytes(bytes(a_mail("¿Qué datos tienen?", f"<{number}@c.example>", sender)))
        (told,) = received(office_path, path, capsys=capsys)["requests"]
        assert told["person"] == "Ana Ficticia"
    path.write_bytes(bytes(a_mail("Mi C.C. 9000000142", "<9@c.example>", "Otro Tal <o@c.example>")))
    assert cli.main(["receive", str(office_path), str(path)]) == 1  # another's document
    assert "número" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "more"),
    [
        (b"", ()),
        (b"\x00\x01\x02 nothing", ()),
        (b"From: a@b.example\nSubject: x\n\nhola", ()),  # no day
        (b"From: a@b.example\nDate: Wed, 25 Nov 2026 09:00:00 -0500\n\nhola", ()),  # to come
        (b"From: a@b.example\nDate: Fri, 20 Nov 2026 09:00:00 -0500\n\nhola",
         ("--database", "Nadie")),
        (b"From: a@b.example\nDate: Fri, 20 Nov 2026 09:00:00 -0500\n\nhola",
         ("--email", "nada")),
        (b"From: a@b.example\nDate: Fri, 20 Nov 2026 09:00:00 -0500\n\nhola",
         ("--reached-officer", "2026-11-19")),
    ],
)  # fmt: skip
def test_what_cannot_be_received_is_said_and_leaves_everything_as_it_was(
    office_path: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    content: bytes,
    more: tuple[str, ...],
) -> None:
    path = tmp_path / "m.eml"
    path.write_bytes(content)
    before = office_path.read_bytes()
    assert cli.main(["receive", str(office_path), str(path), *more]) == 1
    assert capsys.readouterr().err.startswith("privdesk: ")
    assert cli.main(["receive", str(office_path), str(tmp_path / "none.eml")]) == 1
    assert office_path.read_bytes() == before


@pytest.mark.parametrize(
    "words", [("--right", "fly"), ("--document", "142"), ("--document", "none:1"),
              ("--document", "CC:"), ("--received", "ayer")]
)  # fmt: skip
def test_wrong_words_are_status_2(mail_path: Path, words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["receive", "o.privdesk", str(mail_path), *words])
    assert left.value.code == 2


def test_an_attached_file_without_bytes_is_passed_over(office: Store, mail_path: Path) -> None:
    content = mail_path.read_bytes()
    mail = read_here(content, "m.eml")
    original = MailFile("m.eml", "message/rfc822", content)
    empty = MailFile("vacío.txt", "text/plain", b"")
    mail = type(mail)(**{n: getattr(mail, n) for n in type(mail).__slots__} | {
        "attachments": (empty,)
    })  # fmt: skip
    with office.write("receive_request") as session:
        (request,) = receive_mail(
            session,
            mail,
            original,
            person={"name": "Ana", "document_type": "none"},
            rights=["know"],
            received=When(date(2026, 11, 20)),
            now=NOW,
        )
        names = [a.name for a in attachments_of(session, "request", request.id)]
    assert names == ["m.eml"]
