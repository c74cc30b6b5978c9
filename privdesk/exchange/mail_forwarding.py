"""Mails passed on within the text of another: their heads as the usual programs write them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from privdesk.exchange.mail import Forwarded
from privdesk.exchange.mail_dates import said_date
from privdesk.exchange.mail_heads import said_address

_LABELS = {
    **dict.fromkeys(("de", "from", "remitente"), "from"),
    **dict.fromkeys(("enviado", "enviado el", "enviada el", "sent", "date", "fecha"), "sent"),
    **dict.fromkeys(("fecha de envio", "sent on"), "sent"),
    **dict.fromkeys(("para", "to", "a", "destinatario"), "to"),
    **dict.fromkeys(("cc", "cco", "bcc", "con copia", "importancia", "importance"), "other"),
    **dict.fromkeys(("responder a", "reply-to", "datos adjuntos", "attachments"), "other"),
    **dict.fromkeys(("adjuntos", "archivos adjuntos", "prioridad", "priority"), "other"),
    **dict.fromkeys(("asunto", "subject"), "subject"),
}
_MARKS = r"[\s*_\u200b\ufeff]*"
_LABELLED = re.compile(rf"{_MARKS}(?P<label>[^\W\d_][\w -]{{0,18}}?){_MARKS}:{_MARKS}(?P<value>.*)")
_QUOTED = re.compile(r"(?:\s?>)+\s?")
_PASSED_ON = re.compile(
    r"[\s>*_-]*(?:(?:begin )?forwarded message|(?:(?:inicio|comienzo) del |inicia |empieza el )?"
    r"mensaje reenviado|mensaje enviado)\b.{0,60}"
)
_FORWARDS = re.compile(r"\s*(?:fwd?|rv|reenv\w*|rm)\s*(?:\[\d+\])?\s*:", re.IGNORECASE)
_REPLIES = re.compile(r"\s*(?:re|resp\w*|rta|aw)\s*(?:\[\d+\])?\s*:", re.IGNORECASE)
_LONGEST_HEAD = 40  # lines; a list of recipients may take many
_DEEPEST = 20


@dataclass
class _Head:
    """A head found in a text: where its lines are, what they say, how they were quoted."""

    start: int
    end: int
    marked: bool
    quote: str = ""
    said: dict[str, str] = field(default_factory=dict)


def is_forward(subject: str) -> bool:
    """Whether a subject begins as that of a mail passed on: RV:, FW:, Fwd:, Reenviado:."""
    return bool(_FORWARDS.match(subject))


def forwards_in(text: str, subject: str) -> tuple[Forwarded, ...]:
    """The mails passed on within a text whose mail has that subject, from the outermost inwards.

    A head below an answer (RE:) is what the answer quotes, not a mail passed on.
    """
    found: list[Forwarded] = []
    lines = text.split("\n")
    maybe = not _REPLIES.match(subject)
    for _ in range(_DEEPEST):
        head = _next_head(lines)
        if head is None or not (head.marked or maybe):
            break
        lines = _below(lines, head)
        found.append(_forwarded(head, "\n".join(lines).strip("\n")))
        maybe = is_forward(found[-1].subject)
    return tuple(found)


def _forwarded(head: _Head, text: str) -> Forwarded:
    said = head.said
    return Forwarded(
        sender=said_address(said["from"]),
        date=said_date(said.get("sent", "")),
        to=said.get("to", ""),
        subject=said.get("subject", ""),
        text=text,
        by_attachment=False,
    )


def _next_head(lines: list[str]) -> _Head | None:
    marked = -_LONGEST_HEAD
    for number, line in enumerate(lines):
        bare = _QUOTED.sub("", line, count=1) if line.lstrip().startswith(">") else line
        if _PASSED_ON.fullmatch(_folded(bare)):
            marked = number
        elif (label := _label(bare)) and label[0] != "other":
            head = _read_head(lines, number, marked=number - marked <= 3)
            if head is not None:
                return head
    return None


def _read_head(lines: list[str], start: int, *, marked: bool) -> _Head | None:
    """The head whose first label stands at `start`; None where the labels are only words."""
    quote = _quote_of(lines[start])
    head = _Head(start, start, marked, quote)
    latest = ""
    for number in range(start, min(len(lines), start + _LONGEST_HEAD)):
        line = _unquoted(lines[number], quote)
        label = _label(line)
        if label and (label[0] == "other" or label[0] not in head.said):
            latest, head.said[label[0]] = label
        elif label:
            break
        elif line.strip() and not head.said[latest]:
            head.said[latest] = line.strip(" \t*_")
        elif _goes_on(lines, number, head):
            head.said[latest] = f"{head.said[latest]} {line.strip()}".strip()
            continue
        else:
            break
        head.end = number + 1
    return head if _is_head(head) else None


def _is_head(head: _Head) -> bool:
    """Who and when: a letter that begins with "De:" and "Asunto:" is no mail passed on."""
    if not head.said.get("from"):
        return False
    dated = said_date(head.said.get("sent", "")) is not None
    return (
        dated
        or (head.marked and len(head.said) > 1)
        or ("sent" in head.said and "subject" in head.said)
    )


def _goes_on(lines: list[str], number: int, head: _Head) -> bool:
    """Whether the head goes on after a line without label: a value broken in lines, a blank."""
    blank = not _unquoted(lines[number], head.quote).strip()
    for line in lines[number + 1 : number + 5]:
        bare = _unquoted(line, head.quote)
        if label := _label(bare):
            return label[0] == "other" or label[0] not in head.said
        if blank or not bare.strip():
            return False
    return False


def _label(line: str) -> tuple[str, str] | None:
    """What a line of a head says: which label, and its value."""
    found = _LABELLED.match(line[:2000])
    if found is None:
        return None
    label = _LABELS.get(_folded(found["label"]))
    return None if label is None else (label, found["value"].strip(" \t*_"))


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def _quote_of(line: str) -> str:
    found = _QUOTED.match(line)
    return found[0] if found else ""


def _unquoted(line: str, quote: str) -> str:
    """The line without the marks of quoting that the head has."""
    depth = quote.count(">")
    for _ in range(depth):
        stripped = line.lstrip()
        if not stripped.startswith(">"):
            break
        line = stripped[1:]
    return line[1:] if depth and line.startswith(" ") else line


def _below(lines: list[str], head: _Head) -> list[str]:
    """What stands below a head; below a quoted one, as far as the quoting goes."""
    rest = lines[head.end :]
    if not head.quote:
        return rest
    kept = []
    for line in rest:
        if line.strip() and not line.lstrip().startswith(">"):
            break
        kept.append(_unquoted(line, head.quote))
    return kept
