"""What is gathered while a mail is read, and how a `Mail` is made of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from privdesk.exchange.mail import Forwarded, Mail, MailFile
from privdesk.exchange.mail_forwarding import forwards_in, is_forward
from privdesk.exchange.mail_html import html_to_text
from privdesk.exchange.mail_names import file_name
from privdesk.exchange.mail_text import decode, readable
from privdesk.text import translate

MAIL = "message/rfc822"
DEEPEST = 12  # mails within mails that are looked into; all of them are kept
_SHORT = 1500  # a colleague's note above an attached mail; what is longer is a letter of its own

ReadNested = Callable[[bytes, int], Mail]


@dataclass
class Parts:
    """The texts, files, mails within and problems of one mail, as they are found."""

    depth: int = 0
    texts: list[str] = field(default_factory=list)
    files: list[MailFile] = field(default_factory=list)
    mails: list[MailFile] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def add_file(self, said: str, media_type: str, content: bytes) -> MailFile:
        """Keep a file under its cleaned name."""
        kept = MailFile(file_name(said, media_type, len(self.files) + 1), media_type, content)
        self.files.append(kept)
        return kept

    def add_problem(self, sentence: str) -> None:
        """Note a sentence for the officer, once."""
        if sentence not in self.problems:
            self.problems.append(sentence)

    def note_too_deep(self) -> None:
        """Say that mails lie too many mails deep to be looked into."""
        self.add_problem(
            translate(
                "Mail",
                "Mails are attached within mails too deep to look into; the attached file is kept.",
            )
        )

    def text_of(self, content: bytes, charset: str, *, is_html: bool) -> str:
        """A body as readable text; notes where its characters had to be guessed."""
        text, guessed = decode(content, charset)
        if guessed:
            self.add_problem(
                translate(
                    "Mail",
                    "The mail does not say its characters rightly; they were guessed. "
                    "Check the accents.",
                )
            )
        return readable(html_to_text(text) if is_html else text)


def mail_of(known: Mail, parts: Parts, read_nested: ReadNested, *, is_report: bool = False) -> Mail:
    """The mail whose head is `known`, with what was gathered and the mails that it passes on.

    `is_report` is a program's report (bounced, read): what is attached to it is not passed on.
    """
    text = "\n\n".join(text for text in parts.texts if text.strip())
    chain = () if is_report else forwards_in(text, known.subject)
    if not chain and not is_report and parts.mails and _passes_on(known.subject, text):
        chain = _attached(parts, read_nested)
    return replace(
        known,
        text=text,
        attachments=tuple(parts.files),
        chain=chain,
        problems=tuple(parts.problems),
    )


def _passes_on(subject: str, text: str) -> bool:
    """Whether the attached mails are the matter, rather than proof attached to a letter."""
    return is_forward(subject) or len(text) < _SHORT


def _attached(parts: Parts, read_nested: ReadNested) -> tuple[Forwarded, ...]:
    if parts.depth >= DEEPEST:
        parts.note_too_deep()
        return ()
    if len(parts.mails) > 1:
        parts.add_problem(
            translate(
                "Mail",
                "{count} mails are attached; the proposal was taken from the first.",
                count=len(parts.mails),
            )
        )
    inner = read_nested(parts.mails[0].content, parts.depth + 1)
    for problem in inner.problems:
        parts.add_problem(problem)
    outermost = Forwarded(
        sender=inner.sender or inner.reply_to,
        date=inner.date,
        to=", ".join(one.email or one.name for one in inner.to),
        subject=inner.subject,
        text=inner.text,
        by_attachment=True,
        received=inner.received or inner.delivered,
        message_id=inner.message_id,
    )
    return (outermost, *inner.chain)
