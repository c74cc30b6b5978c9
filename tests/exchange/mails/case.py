"""A mail of the set with what must be read from it, and the shortest way to write one."""

from __future__ import annotations

from base64 import encodebytes
from dataclasses import dataclass

ANA = "Ana Ficticia <ana@correo.example>"
DATED = "Date: Fri, 20 Nov 2026 09:13:58 -0500"
CAME = "Received: by mx.panaderia.example with SMTP id a1; Fri, 20 Nov 2026 09:14:05 -0500"
PDF = b"%PDF-1.4\n%fictitious\n"
PNG = b"\x89PNG\r\n\x1a\nfictitious"


@dataclass(frozen=True)
class Case:
    """One mail: its bytes, what is read (text: pieces it must hold), and what is proposed.

    Days with hours are of Bogotá. What is None is not looked at, but for days: they must be None.
    """

    content: bytes
    name: str = "correo.eml"
    subject: str | None = None
    sender: tuple[str, str] | None = ("Ana Ficticia", "ana@correo.example")
    text: tuple[str, ...] = ()
    not_in_text: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    problems: int = 0
    forwards: int = 0
    by_attachment: bool = False
    reached: str | None = "2026-11-20 09:14"
    source: str | None = "received_header"
    officer: str | None = "same"
    right: str | None = None
    document: tuple[str, str] | None = None


def eml(*heads: str, body: str | bytes = "", came: bool = True) -> bytes:
    """A mail from Ana that came on Friday, its heads in UTF-8."""
    first = [CAME, DATED] if came else []
    lines = [*first, *heads]
    if not any(line.lower().startswith("from:") for line in lines):
        lines.append(f"From: {ANA}")
    content = body.encode() if isinstance(body, str) else body
    return "\n".join(lines).encode().replace(b"\n", b"\r\n") + b"\r\n\r\n" + crlf(content)


def crlf(content: bytes) -> bytes:
    """The lines ended as they travel."""
    return content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def part(heads: str, content: str | bytes = "") -> bytes:
    """A part of a multipart: its heads, and its content in base64 where it is bytes."""
    if isinstance(content, bytes):
        return f"{heads}\nContent-Transfer-Encoding: base64\n\n".encode() + encodebytes(content)
    return f"{heads}\n\n{content}\n".encode()


def multipart(*parts: bytes, boundary: str = "b1") -> bytes:
    """The body of a multipart whose boundary is `boundary`."""
    mark = f"--{boundary}".encode()
    return b"".join(mark + b"\n" + one + b"\n" for one in parts) + mark + b"--\n"


def mixed(kind: str = "mixed", boundary: str = "b1") -> str:
    """The Content-Type of a multipart."""
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"'
