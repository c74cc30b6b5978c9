"""The doors for foreign mails: a file in a child process, or text that the officer pasted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from privdesk.errors import BadImport
from privdesk.exchange.foreign import read_apart
from privdesk.exchange.mail import Mail
from privdesk.exchange.mail_eml import is_eml, read_eml
from privdesk.exchange.mail_forwarding import forwards_in
from privdesk.exchange.mail_msg import is_msg, read_msg
from privdesk.exchange.mail_text import readable
from privdesk.text import translate

LARGEST = 100 * 1024 * 1024
_LONGEST_PASTED = 5_000_000


def read_mail(
    content: bytes, name: str, cancelled: Callable[[], bool] | None = None, seconds: float = 60
) -> Mail:
    """The mail in a file's bytes, `.eml` or `.msg` by what they are, whatever `name` ends in.

    Blocks up to `seconds` while a child process reads. `name` is for the error's words alone.
    Raises `BadImport` for no mail, a damaged one, one over 100 MB or one that takes too long, and
    `ReadingCancelled` soon after `cancelled()` is true.
    """
    if len(content) > LARGEST:
        raise BadImport(
            translate("Mail", "“{name}” is larger than 100 MB, the most that is read.", name=name)
        )
    return read_apart(read_here, content, name, cancelled=cancelled, seconds=seconds)


def read_here(content: bytes, name: str) -> Mail:
    """As `read_mail`, but in this process and without its limits: for the child, and for tests."""
    if not content:
        raise BadImport(translate("Mail", "“{name}” is empty.", name=name))
    if is_msg(content):
        return read_msg(content)
    if is_eml(content):
        return read_eml(content)
    raise BadImport(
        translate("Mail", "“{name}” is no mail: an .eml or .msg file is expected.", name=name)
    )


def read_pasted(text: str) -> Mail:
    """The mail in a text that the officer pasted, with whatever head it begins with; no files.

    The head may be a mail's own (`From: …`, as its source shows it) or the one that programs put
    above a mail passed on. Raises `BadImport` for an empty text.
    """
    kept = readable(text[:_LONGEST_PASTED])
    if not kept.strip():
        raise BadImport(translate("Mail", "There is no text to read."))
    source = kept.encode()
    if is_eml(source) and (mail := read_eml(source)).sender and mail.date:
        return replace(mail, attachments=(), chain=mail.chain)
    chain = forwards_in(kept, "")
    return Mail(text=kept, chain=chain)
