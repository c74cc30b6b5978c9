from __future__ import annotations

import pytest

from privdesk.exchange.mail_proposal import Reached, propose
from privdesk.exchange.mail_reading import read_here
from tests.exchange.mails import forwarded_mails, outlook_mails, plain_mails

ZONE = "America/Bogota"
SET = {**plain_mails.CASES, **forwarded_mails.CASES, **outlook_mails.CASES}


def said(reached: Reached) -> str | None:
    if reached.day is None:
        return None
    hour = f" {reached.hour:%H:%M}" if reached.hour else ""
    return f"{reached.day.isoformat()}{hour}"


def test_the_set_is_large() -> None:
    assert len(SET) >= 60
    assert len({case.content for case in SET.values()}) >= len(SET) - 4


@pytest.mark.parametrize("name", SET)
def test_a_mail_is_read(name: str) -> None:
    case = SET[name]
    mail = read_here(case.content, case.name)
    assert case.subject in (None, mail.subject)
    assert case.sender in (None, (mail.sender.name, mail.sender.email))
    for piece in case.text:
        assert piece in mail.text
    for piece in case.not_in_text:
        assert piece not in mail.text
    assert tuple(file.name for file in mail.attachments) == case.files
    assert len(mail.problems) == case.problems, mail.problems
    assert len(mail.chain) == case.forwards
    assert all(file.content for file in mail.attachments)
    assert case.by_attachment is bool(mail.forwarded and mail.forwarded.by_attachment)


@pytest.mark.parametrize("name", SET)
def test_a_mail_proposes(name: str) -> None:
    case = SET[name]
    proposal = propose(read_here(case.content, case.name), ZONE)
    assert said(proposal.reached_organization) == case.reached
    assert proposal.reached_organization.source == case.source
    officer = case.reached if case.officer == "same" else case.officer
    assert said(proposal.reached_officer) == officer
    assert proposal.is_forwarded is bool(case.forwards)
    if case.right is not None:
        assert proposal.right == case.right
    if case.document is not None:
        assert (proposal.document_type, proposal.document_number) == case.document


@pytest.mark.parametrize("name", forwarded_mails.CASES)
def test_a_mail_passed_on_is_the_persons(name: str) -> None:
    case = SET[name]
    proposal = propose(read_here(case.content, case.name), ZONE)
    assert (proposal.sender_name, proposal.sender_email) == ("Ana Ficticia", "ana@correo.example")
    assert proposal.forwarded_by.email == "carlos@panaderia.example"
    assert proposal.text.startswith("Solicito eliminar mis datos. C.C. 52.123.456")
    assert "iPhone" not in proposal.text
    assert proposal.subject in ("Mis datos", "Petición", "RE: Su pedido")
