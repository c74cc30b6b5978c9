"""The draft of a mail that carries an issued letter: an .eml that opens ready to be sent."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from functools import cache
from typing import Any

from privdesk import paths
from privdesk.documents.register import without_controls

# One address as programs for mail take it; what a record says besides it stays out of the header.
_ADDRESS = re.compile(r"(?<![\w.@+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,253}[A-Za-z0-9]")
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_LONGEST = 120  # characters of a name in a header


@dataclass(frozen=True)
class MailDraft:
    """What the draft says; an address that is none is left out of it.

    `step` is of `events.STEPS`, `addressee` of the bodies in resources/letters/es/mail.toml;
    `signature` are the lines under the farewell.
    """

    number: str
    request: str
    kind: str
    step: str
    addressee: str
    greeting: str
    signature: tuple[str, ...]
    sender_name: str
    sender: str
    to_name: str
    to: str
    pdf: bytes

    @property
    def address(self) -> str:
        """The address it goes to; "" where none is known."""
        return address_in(self.to)


def letter_mail(draft: MailDraft) -> bytes:
    """The .eml: Outlook and Thunderbird open it as a message still to be sent (`X-Unsent`).

    It has no date and no identifier, which are given when it is sent. The same draft always
    gives the same bytes.
    """
    words = {
        name: _flat(getattr(draft, name)) for name in ("number", "request", "kind", "greeting")
    }
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    if sender := _address(draft.sender_name, draft.sender):
        message["From"] = sender
    if to := _address(draft.to_name, draft.to):
        message["To"] = to
    message["Subject"] = _unencoded(_mail_words()["subjects"][draft.step].format(**words))
    body = _mail_words()["bodies"][draft.addressee].strip().format(**words)
    signature = "\n".join(filter(None, map(_flat, draft.signature)))
    message.set_content(f"{body}\n\n{signature}\n", cte="quoted-printable")
    message.add_attachment(
        draft.pdf, maintype="application", subtype="pdf", filename=f"{draft.number}.pdf"
    )
    message.set_boundary(f"=-privdesk-{draft.number}-=")
    return message.as_bytes()


def address_in(text: str) -> str:
    """The first e-mail address that a text names; "" for none that a program for mail takes."""
    found = _ADDRESS.search(text)
    if found is None or ".." in found[0] or found[0].partition("@")[0].strip(".") == "":
        return ""
    local, _, domain = found[0].partition("@")
    if local[0] == "." or local[-1] == "." or "." not in domain or domain[0] in ".-":
        return ""
    return found[0]


def _address(name: str, text: str) -> Address | None:
    found = address_in(text)
    if not found:
        return None
    return Address(display_name=_unencoded(_flat(name))[:_LONGEST], addr_spec=found)


def _unencoded(text: str) -> str:
    """The text with nothing that a reader of headers decodes: into a line break, for one."""
    return text.replace("=?", "= ?")


def _flat(text: str) -> str:
    """One line that cannot end a header or turn its words around."""
    return without_controls(" ".join(_BIDI.sub("", text).split()))


@cache
def _mail_words() -> dict[str, Any]:
    file = paths.data() / "letters" / "es" / "mail.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))
