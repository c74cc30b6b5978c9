"""One part of a mail: its parameters, its name, its bytes, and the mail within it."""

from __future__ import annotations

from email.message import Message as Part
from email.policy import compat32

from privdesk.exchange.mail_heads import raw_heads, words

# Of two policies the older one reads every head at which the newer one breaks down.
POLICY = compat32.clone(max_line_length=0, linesep="\r\n")
_ENCODED = frozenset({"base64", "quoted-printable"})


def children(part: Part) -> list[Part]:
    """The parts within a part; none where its boundary was never found."""
    payload = part.get_payload()
    return [one for one in payload if isinstance(one, Part)] if isinstance(payload, list) else []


def parameter(part: Part, name: str, header: str = "content-type") -> str:
    """A parameter of a header (charset, name, filename), decoded in whatever way it was written."""
    raw = next(iter(raw_heads(part, header)), "")
    alone = Part()
    alone[header] = words_kept(raw)
    try:
        found = alone.get_param(name, "", header=header)
        text = found if isinstance(found, str) else _extended(found)
    except (ValueError, LookupError, IndexError, TypeError):
        return ""
    return words(text.strip('"'))


def words_kept(raw: str) -> str:
    """A raw header on one line with its 8-bit letters as letters, encoded words as they are."""
    plain = raw.replace("\r", " ").replace("\n", " ").replace("\0", "")
    if plain.isascii():
        return plain
    content = plain.encode("utf-8", "surrogateescape")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _extended(found: tuple[str | None, str | None, str]) -> str:
    """A value in the form of RFC 2231: its charset, its language, its bytes as Latin-1."""
    charset, _, text = found
    try:
        return text.encode("latin-1").decode(charset or "utf-8", "replace")
    except (UnicodeError, LookupError):
        return text


def name_of(part: Part) -> str:
    """The name that a part gives its file, as said; empty where it gives none."""
    return parameter(part, "filename", "content-disposition") or parameter(part, "name")


def is_attached(part: Part) -> bool:
    """Whether the part says that it is a file apart from the text."""
    said = next(iter(raw_heads(part, "content-disposition")), "")
    return said.strip().lower().startswith("attachment")


def content_of(part: Part) -> bytes:
    """The bytes of a part that holds no other parts; of reports the bytes of their blocks."""
    if part.is_multipart():
        return b"\r\n".join(bytes_of(one) for one in children(part))
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def mail_within(part: Part) -> bytes:
    """The bytes of an attached mail, also of one that was encoded against the rules."""
    inner = children(part)
    if not inner:
        return content_of(part)
    coded = str(next(iter(raw_heads(part, "content-transfer-encoding")), "")).strip().lower()
    if coded in _ENCODED and not inner[0].keys():
        wrapped = Part(POLICY)
        wrapped["Content-Transfer-Encoding"] = coded
        wrapped.set_payload(inner[0].get_payload())
        return content_of(wrapped)
    return bytes_of(inner[0])


def bytes_of(message: Part) -> bytes:
    """A parsed mail written out again; its text alone where its form does not allow that."""
    try:
        return message.as_bytes(policy=POLICY)
    except (ValueError, LookupError, TypeError, AttributeError):
        payload = message.get_payload()
        return payload.encode("utf-8", "surrogateescape") if isinstance(payload, str) else b""


def unflowed(text: str) -> str:
    """Text whose lines a program broke (RFC 3676, format=flowed), its paragraphs whole again."""
    lines: list[str] = []
    depth, flows = 0, False
    for line in text.split("\n"):
        quotes = len(line) - len(line.lstrip(">"))
        body = line[quotes:].removeprefix(" ") if quotes or line.startswith(" ") else line
        if flows and quotes == depth and body != "-- ":
            lines[-1] += body
        else:
            lines.append(f"{'>' * quotes} {body}" if quotes else body)
        depth, flows = quotes, body.endswith(" ") and body != "-- "
    return "\n".join(lines)
